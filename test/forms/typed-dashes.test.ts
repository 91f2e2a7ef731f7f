import {describe, expect, it} from 'vitest'
import {defineForm, parseSummary} from '../../src/index.js'

/* Hyphens that people type for a dash: `Gina -- cook`. */

const form = defineForm({
  name: 'crew',
  fields: {
    host: {kind: 'text', optional: true},
    met: {kind: 'date', optional: true},
    place: {kind: 'place', optional: true},
  },
  sections: {
    notes: {kind: 'list', optional: true},
    people: {kind: 'list', of: 'entry', optional: true},
    roles: {kind: 'groups', category: ['Role'], values: ['Who'], optional: true},
    actions: {kind: 'table', columns: {owner: 'text', task: 'text', due: 'date'}, optional: true},
    days: {
      kind: 'parts',
      heading: {pattern: 'Day {day} – {where}', values: {day: 'number'}},
      text: 'markdown',
      optional: true,
    },
  },
})

const people = (gina: string, rolf: string) => ({
  people: [
    {name: 'Gina', text: gina},
    {name: 'Rolf', text: rolf},
  ],
})
const roles = {
  roles: [
    {category: 'Cook', values: ['Rolf', 'Siri']},
    {category: 'Guide', values: ['Gina']},
  ],
}
const actions = {
  actions: [
    {owner: 'Gina', task: 'buy rope', due: '2024-01-02'},
    {owner: 'Rolf', task: 'cook', due: '2024-01-03'},
  ],
}
const days = {
  days: [
    {heading: expect.any(String), day: 1, where: 'Bergen', text: 'X'},
    {heading: expect.any(String), day: 2, where: 'Oslo', text: 'Y'},
  ],
}

describe('hyphens typed for a dash', () => {
  it.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['in entries', '## People\n\n- Gina -- the captain\n- Rolf --- cook', people('the captain', 'cook')],
    [
      'in entries in bold',
      '## People\n\n- **Gina** -- the captain\n- **Rolf** --- cook',
      people('the captain', 'cook'),
    ],
    ['in entries with a hyphen', '## People\n\n- Gina -- sub-chef\n- Rolf -- co-cook', people('sub-chef', 'co-cook')],
    ['in groups', '## Roles\n\n- Cook -- Rolf; Siri\n- Guide -- Gina', roles],
    ['in groups in bold', '## Roles\n\n- **Cook** -- Rolf; Siri\n- **Guide** --- Gina', roles],
    ['in rows', '## Actions\n\n- Gina -- buy rope -- 2024-01-02\n- Rolf --- cook --- 2024-01-03', actions],
    [
      'in rows with the task first',
      '## Actions\n\n- buy rope -- Gina -- 2024-01-02\n- cook -- Rolf -- 2024-01-03',
      actions,
    ],
    ['in headings', '## Day 1 -- Bergen\n\nX\n\n## Day 2 --- Oslo\n\nY', days],
    ['in header lines', '- Host -- Gina\n- Met -- 2024-01-02', {host: 'Gina', met: '2024-01-02'}],
    ['in header lines in bold', '**Host** --- Gina\n\n**Met** -- 2024-01-02', {host: 'Gina', met: '2024-01-02'}],
    [
      'between header lines',
      '**Host:** Gina -- **Met:** 2024-01-02 -- **Boat:** Siri II',
      {host: 'Gina', met: '2024-01-02', metadata: [{name: 'Boat', value: 'Siri II'}]},
    ],
    [
      'between header lines, as one hyphen',
      '**Host:** Gina - **Met:** 2024-01-02 - **Boat:** Siri II',
      {host: 'Gina', met: '2024-01-02', metadata: [{name: 'Boat', value: 'Siri II'}]},
    ],
    ['in items of text, where they stay', '## Notes\n\n- Rope -- 40 m', {notes: ['Rope -- 40 m']}],
    ['without blanks, where they stay', '## People\n\n- Use --all\n', {people: [{name: null, text: 'Use --all'}]}],
  ])('%s', (_, text, expected) => {
    const {summary, ok} = parseSummary(`# T\n\n${text}\n`, {form})
    expect(summary).toMatchObject({title: 'T', ...expected})
    expect(ok).toBe(true)
  })

  it.each(['Title -- Ice Accord', 'Title --- Ice Accord', 'Title: Ice Accord'])(
    'after the label of a title: %s',
    title => {
      expect(parseSummary(`# ${title}\n\n## Notes\n\n- A\n`, {form}).summary.title).toBe('Ice Accord')
    },
  )
})
