import {defineForm, type Form, parseSummary, summaryForm} from 'summary-md'
import {changelog, meetingMinutes} from 'summary-md/forms'
import {documentOf} from './growth.js'
import {measure, short, tableOf} from './measure.js'

/** Returns documents of other forms than the built-in one, each of about this length. */
const DOCUMENTS: readonly {readonly name: string; readonly form: Form; readonly write: (length: number) => string}[] = [
  {name: 'summary', form: summaryForm, write: documentOf},
  {name: 'minutes', form: meetingMinutes, write: minutesOf},
  {name: 'changelog', form: changelog, write: changelogOf},
]

const LENGTH = 3000

function repeated(part: (n: number) => string, length: number): string {
  let text = ''
  for (let n = 1; text.length < length; n++) text += part(n)
  // Makes a flat string, as reading a file does.
  return Buffer.from(text).toString()
}

function minutesOf(length: number): string {
  const items = repeated(n => `- Item ${n} of the agenda was postponed to the next meeting of the group.\n`, length / 3)
  const rows = repeated(n => `| Person ${n} of the group | Write the report on item ${n} | 2024-05-04 |\n`, length / 3)
  const people = repeated(n => `- Person ${n} of the group\n`, length / 3)
  return Buffer.from(`# Working group

**Date**: 2024-03-04

**Place**: Madrid, Spain

**Chair**: Ana Souza

## Present

${people}
## Decisions

${items}
## Action items

| Owner | Task | Due |
| --- | --- | --- |
${rows}`).toString()
}

function changelogOf(length: number): string {
  const versions = repeated(
    n => `## [1.${n}.0] - 2024-03-04

### Added

- A new option that says how many of the ${n} versions are shown at once.
- A command that writes the versions into a file.

### Fixed

- Links to versions that do not exist are reported.

`,
    length,
  )
  return Buffer.from(`# Changelog\n\nAll notable changes are written down here.\n\n${versions}`).toString()
}

/** Ten forms that differ only in their names, so that each has its own reader. */
const TEN: readonly Form[] = Array.from({length: 10}, (_, n) =>
  defineForm({...meetingMinutes.definition, name: `minutes-${n}`}),
)

/** Table: documents of several forms, in nanoseconds per character; and ten forms in turn, compared with one form. */
export function formsTable(rounds: number): string {
  const documents = DOCUMENTS.map(({name, form, write}) => ({name, form, text: write(LENGTH)}))
  const read = (text: string, form: Form) => Object.keys(parseSummary(text, {form}).summary as object).length
  const times = measure(
    documents.flatMap(({name, form, text}) => {
      const data = JSON.stringify(parseSummary(text, {form}).summary)
      return [
        {name, run: () => read(text, form)},
        {name: `${name}, with diagnostics`, run: () => parseSummary(text, {form}).diagnostics.length},
        {name: `${name}, JSON.parse`, run: () => Object.keys(JSON.parse(data)).length},
      ]
    }),
    rounds,
  )
  const rows = documents.map(({name, text}, k) => {
    const [own, details, json] = times.slice(3 * k, 3 * k + 3) as [number, number, number]
    const perCharacter = (ms: number) => short((ms * 1e6) / text.length)
    return [
      name,
      perCharacter(own),
      perCharacter(details),
      perCharacter(json),
      short(own / json),
      short(details / json),
    ]
  })
  const header = ['form', 'ns per character', 'with diagnostics', '`JSON.parse`', 'ratio', 'with diagnostics']
  return `${tenByOne(rounds)}\n\n${tableOf(header, rows)}`
}

function tenByOne(rounds: number): string {
  const text = minutesOf(LENGTH)
  const first = TEN[0] as Form
  const readAll = (forms: readonly Form[]) => () =>
    forms.reduce((sum, form) => sum + Object.keys(parseSummary(text, {form}).summary as object).length, 0)
  const [one, ten] = measure(
    [
      {name: 'one', run: readAll(TEN.map(() => first))},
      {name: 'ten', run: readAll(TEN)},
    ],
    rounds,
  ) as [number, number]
  return `Reading documents of ten forms in turn takes ${short(ten / one)} times as long as reading documents of one form.`
}
