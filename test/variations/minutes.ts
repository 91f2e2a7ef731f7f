import {defineForm, type Form} from '../../src/index.js'
import type {Values} from './model.js'

/*
 * Minutes of meetings. Their form has the kinds that the built-in form lacks: tables, tasks, choices, numbers, links.
 */

const form: Form = defineForm({
  name: 'committee-minutes',
  title: {placeholder: 'Committee not named'},
  fields: {
    date: {kind: 'date', end: 'endDate', names: ['Date', 'Held on']},
    place: {kind: 'place', names: ['Place', 'Venue']},
    status: {kind: 'choice', options: {draft: ['provisional'], approved: ['adopted']}},
    quorum: {kind: 'number', names: ['Quorum', 'Members needed']},
    open: {kind: 'boolean', names: ['Open to the public', 'Public']},
    recording: {kind: 'link', names: ['Recording', 'Video']},
    present: {kind: 'list', names: ['Present', 'Attendees']},
  },
  sections: {
    summary: {kind: 'prose', names: ['Summary', 'In short']},
    decisions: {kind: 'list', names: ['Decisions', 'Decisions taken'], placeholder: 'No decisions recorded.'},
    costs: {
      kind: 'table',
      names: ['Costs', 'Budget'],
      columns: {
        item: {kind: 'text', names: ['Item', 'What for']},
        amount: {kind: 'number', names: ['Amount', 'Sum']},
        due: {kind: 'date', names: ['Due', 'Deadline']},
        state: {kind: 'choice', options: {open: ['pending'], paid: ['settled']}, names: ['State']},
      },
      placeholder: 'No costs recorded.',
    },
    actions: {kind: 'list', of: 'task', names: ['Actions', 'To do'], placeholder: 'No actions recorded.'},
    next: {kind: 'date', names: ['Next meeting'], placeholder: 'Next meeting not specified.'},
  },
})

interface Minutes {
  readonly name: string
  readonly text: string
  readonly values: Values
  readonly form: Form
}

const harbour: Minutes = {
  name: 'full',
  form,
  text: `# Harbour Lights Committee

**Date**: 2024-03-18

**Place**: Cork, Ireland

**Status**: approved

**Quorum**: 5

**Open to the public**: Yes

**Recording**: [Film of the meeting](https://example.org/film)

**Present**: Maeve Tully; Oran Keel; Síle Ní Bhroin

## Summary

The committee heard the keepers and chose new lamps for the outer mole.

It then went through the costs of the winter.

## Decisions

- Replace the lamps of the outer mole before October.
- Keep the bell for one more year.
- Invite the pilots to the meeting in June.

## Costs

| Item | Amount | Due | State |
| --- | --- | --- | --- |
| Lamps of the outer mole | 12500 | 2024-09-30 | open |
| Paint for the bell frame | 380.5 | 2024-05 | paid |
| Repair of the small crane | 940 | 2024-06-15 | open |

## Actions

- [x] Ask three makers for their prices
- [ ] Write to the pilots about June
- [ ] Order the paint for the frame

## Next meeting

2024-06-17
`,
  values: {
    title: 'Harbour Lights Committee',
    date: '2024-03-18',
    endDate: null,
    place: {text: 'Cork, Ireland', places: [{city: 'Cork', country: 'Ireland', countryCode: 'IRL'}]},
    status: 'approved',
    quorum: 5,
    open: true,
    recording: {text: 'Film of the meeting', url: 'https://example.org/film'},
    present: ['Maeve Tully', 'Oran Keel', 'Síle Ní Bhroin'],
    summary:
      'The committee heard the keepers and chose new lamps for the outer mole.\n\nIt then went through the costs of the winter.',
    decisions: [
      'Replace the lamps of the outer mole before October.',
      'Keep the bell for one more year.',
      'Invite the pilots to the meeting in June.',
    ],
    costs: [
      {item: 'Lamps of the outer mole', amount: 12500, due: '2024-09-30', state: 'open'},
      {item: 'Paint for the bell frame', amount: 380.5, due: '2024-05', state: 'paid'},
      {item: 'Repair of the small crane', amount: 940, due: '2024-06-15', state: 'open'},
    ],
    actions: [
      {text: 'Ask three makers for their prices', done: true},
      {text: 'Write to the pilots about June', done: false},
      {text: 'Order the paint for the frame', done: false},
    ],
    next: '2024-06-17',
    metadata: [],
    additionalSections: [],
  },
}

const period: Minutes = {
  name: 'period',
  form,
  text: `# Board of the Mountain Railway

**Date**: 2023-11-27/2023-11-29

**Place**: Zermatt, Switzerland; Aosta, Italy

**Status**: draft

**Quorum**: 1240

**Open to the public**: No

**Recording**: [Notes of the clerk](https://example.org/notes.html)

**Present**: Reto Ammann; Giulia Ferrero

## Summary

The board travelled along the whole line and spoke with the guards of each station.

## Decisions

- Close the upper station from January to March.
- Print the timetable in four languages.

## Costs

| Item | Amount | Due | State |
| --- | --- | --- | --- |
| Timetables in four languages | 2200 | 2024-01-15 | paid |
| Snow fences above the tunnel | 48000 | 2024-11-02 | open |

## Actions

- [ ] Measure the snow above the tunnel
- [x] Send the timetable to the printer

## Next meeting

2024-02-19
`,
  values: {
    title: 'Board of the Mountain Railway',
    date: '2023-11-27',
    endDate: '2023-11-29',
    place: {
      text: 'Zermatt, Switzerland; Aosta, Italy',
      places: [
        {city: 'Zermatt', country: 'Switzerland', countryCode: 'CHE'},
        {city: 'Aosta', country: 'Italy', countryCode: 'ITA'},
      ],
    },
    status: 'draft',
    quorum: 1240,
    open: false,
    recording: {text: 'Notes of the clerk', url: 'https://example.org/notes.html'},
    present: ['Reto Ammann', 'Giulia Ferrero'],
    summary: 'The board travelled along the whole line and spoke with the guards of each station.',
    decisions: ['Close the upper station from January to March.', 'Print the timetable in four languages.'],
    costs: [
      {item: 'Timetables in four languages', amount: 2200, due: '2024-01-15', state: 'paid'},
      {item: 'Snow fences above the tunnel', amount: 48000, due: '2024-11-02', state: 'open'},
    ],
    actions: [
      {text: 'Measure the snow above the tunnel', done: false},
      {text: 'Send the timetable to the printer', done: true},
    ],
    next: '2024-02-19',
    metadata: [],
    additionalSections: [],
  },
}

const sparse: Minutes = {
  name: 'sparse',
  form,
  text: `# Friends of the Town Library

**Date**: 2021/2022

**Place**: Place not specified

**Status**: draft

**Quorum**: Quorum not specified

**Open to the public**: Yes

**Recording**: Recording not specified

**Present**: Ana Sotelo

## Summary

The friends met in the reading room and counted the books that came back wet.

## Decisions

No decisions recorded.

## Costs

No costs recorded.

## Actions

- [ ] Dry the atlas of the rivers

## Next meeting

Next meeting not specified.
`,
  values: {
    title: 'Friends of the Town Library',
    date: '2021',
    endDate: '2022',
    place: null,
    status: 'draft',
    quorum: null,
    open: true,
    recording: null,
    present: ['Ana Sotelo'],
    summary: 'The friends met in the reading room and counted the books that came back wet.',
    decisions: [],
    costs: [],
    actions: [{text: 'Dry the atlas of the rivers', done: false}],
    next: null,
    metadata: [],
    additionalSections: [],
  },
}

/** Minutes in the canonical form, with the values that each must give. */
export const minutes: readonly Minutes[] = [harbour, period, sparse]
