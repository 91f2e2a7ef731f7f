/** Writes the page of accepted ways to write each kind of value, from the tables of the tests. */

import {type Row, rowsNamed, rowsOf} from './tables.js'
import {code, paragraphs, row} from './text.js'

const DATES = 'test/grammar/dates.test.ts'
const VALUES = 'test/grammar/values.test.ts'
const PLACES = 'test/grammar/places.test.ts'
const NAMES = 'test/grammar/names.test.ts'
const PHRASES = 'test/grammar/phrases.test.ts'
const HEADER = 'test/parse/header.test.ts'
const LISTS = 'test/parse/lists.test.ts'
const GROUPS = 'test/parse/groups.test.ts'
const ROWS = 'test/forms/rows.test.ts'
const PARTS = 'test/forms/part-rows.test.ts'
const KINDS = 'test/forms/kinds.test.ts'
const CHANGELOG = 'test/form/shipped.test.ts'
const BLOCKS = 'test/notations/blocks.test.ts'
const DOCUMENT = 'test/notations/document.test.ts'
const CONVERTERS = 'test/parse/converters.test.ts'

/** Longer texts only test the length. */
const LONGEST = 100

export function accepted(): string {
  return paragraphs(
    ...dates(),
    ...numbers(),
    ...yesAndNo(),
    ...places(),
    ...absence(),
    ...headings(),
    ...header(),
    ...lists(),
    ...tasksAndEntries(),
    ...groups(),
    ...tableRows(),
    ...parts(),
    ...versions(),
    ...notations(),
    ...documents(),
  ).trimEnd()
}

function dates(): string[] {
  const cells = ([how, text, value]: Row) => [how as string, shown(text), shown(value)]
  const reasons: Readonly<Record<string, string>> = {
    '!calendar': 'not in the calendar',
    '!order': 'ends before it begins',
    '!unknown': 'not certain',
  }
  return [
    '## Dates',
    'A day, a month or a year:',
    table(['How', 'Text', 'Value'], rowsOf(DATES, 'a day, a month or a year').map(cells)),
    'In the six languages:',
    table(['Language', 'Text', 'Value'], rowsOf(DATES, 'languages').map(cells)),
    'Periods, for a `date` with `end`:',
    table(['How', 'Text', 'Value'], rowsOf(DATES, 'periods').map(cells)),
    'These dates can be read in two ways. The value is `null`, and [ambiguous-date](../diagnostics/ambiguous-date.md) names both:',
    table(
      ['How', 'Text', 'Either', 'Or'],
      rowsOf(DATES, 'dates with two readings').map(([how, text, both]) => [
        how as string,
        shown(text),
        ...(both as string).split(' | ').map(shown),
      ]),
    ),
    'These are not read as dates. The value is `null`, and [invalid-date](../diagnostics/invalid-date.md) quotes the text:',
    table(
      ['How', 'Text', 'Why'],
      rowsOf(DATES, 'text that is not a date')
        .filter(([, text]) => text !== '')
        .map(([how, text, reason]) => [how as string, shown(text), reasons[reason as string] as string]),
    ),
  ]
}

function numbers(): string[] {
  const value = (it: unknown) => (Array.isArray(it) ? it.map(shown).join(' or ') : shown(it))
  return [
    '## Numbers',
    table(
      ['How', 'Text', 'Value'],
      rowsOf(VALUES, 'numbers').map(([how, text, it]) => [how as string, shown(text), value(it)]),
    ),
    'One sign before three digits can be a decimal sign or a thousands separator. The language of the document decides. Where it is not known, the value is `null`, and [invalid-value](../diagnostics/invalid-value.md) names both readings:',
    table(
      ['How', 'Text', 'Language', 'Value'],
      rowsOf(VALUES, 'numbers', 1).map(([how, text, language, it]) => [
        how as string,
        shown(text),
        language ? shown(language) : 'not known',
        value(it),
      ]),
    ),
    `Not a number: ${texts(rowsOf(VALUES, 'numbers', 2))}.`,
  ]
}

function yesAndNo(): string[] {
  return [
    '## Yes and no',
    `True: ${texts(rowsOf(VALUES, 'yes and no'))}.`,
    `False: ${texts(rowsOf(VALUES, 'yes and no', 1))}.`,
    `Neither: ${texts(rowsOf(VALUES, 'yes and no', 2))}.`,
  ]
}

function places(): string[] {
  const place = (it: string) =>
    it
      .split('|')
      .filter(part => part !== '-')
      .join(' · ')
  const value = (it: unknown) =>
    Array.isArray(it) ? it.map(one => shown(place(one))).join(', ') || 'no place' : 'no place: a sentence'
  const cells = ([how, text, it]: Row) => [how as string, shown(text), value(it)]
  const beside = ([how, text, it, rest]: Row) => [...cells([how, text, it]), (rest as string[]).map(shown).join(', ')]
  return [
    '## Places',
    'Each place has a city, a country and the code of the country, as far as the text gives them:',
    table(
      ['How', 'Text', 'Places'],
      [...rowsOf(PLACES, 'canonical locations'), ...rowsOf(PLACES, 'several places')].map(cells),
    ),
    'Remarks beside a place are in no value. [location-style](../diagnostics/location-style.md) quotes the text:',
    table(
      ['How', 'Text', 'Places', 'Beside them'],
      [...rowsOf(PLACES, 'other ways to write a place'), ...rowsOf(PLACES, 'words such as "hybrid"')].map(beside),
    ),
    'No place is read from these texts:',
    table(['How', 'Text', 'Places'], rowsOf(PLACES, 'text that is not certainly a place').map(cells)),
  ]
}

function absence(): string[] {
  const rows = rowsOf(PHRASES, 'absence')
  const languages = [...new Set(rows.map(([language]) => language as string))]
  return [
    '## Absence',
    'These mean that a value is absent: the value is `null` or `[]`, and [placeholder-value](../diagnostics/placeholder-value.md) quotes the text. With an escape (`N\\/A`) such a text is a value.',
    table(
      ['Language', 'Text'],
      languages.map(language => [language, texts(rows.filter(it => it[0] === language).map(it => [it[1]]))]),
    ),
    `[generation-failed](../diagnostics/generation-failed.md) reports the error messages of the program that wrote the document: ${texts(rowsOf(PHRASES, 'failure'))}.`,
    `These look like absence but are values: ${texts(rowsOf(PHRASES, 'a value').map(it => [it[1]]))}.`,
  ]
}

function headings(): string[] {
  return [
    '## Headings of sections',
    'Labels of header lines and names of columns are compared in the same way.',
    table(
      ['How', 'Heading', 'Section'],
      rowsOf(NAMES, 'headings').map(([how, text, value]) => [how as string, shown(text), shown(value)]),
    ),
    'These are not read as a section of the form:',
    table(
      ['How', 'Heading'],
      rowsOf(NAMES, 'headings', 1)
        .filter(([, text]) => text !== '' && (text as string).length < LONGEST)
        .map(([how, text]) => [how as string, shown(text)]),
    ),
  ]
}

function header(): string[] {
  const rows = [...rowsOf(HEADER, 'header lines'), ...rowsNamed(HEADER, 'LINES')]
  return [
    '## Header lines',
    'Each of these gives a date, a place, or both:',
    linesTable(
      ['How', 'Lines below the title'],
      rows.filter(givesValue).map(([how, text]) => [how as string, lines(text)]),
    ),
  ]
}

/** Whether the lines of a row give a date or a place. All lines of the first table do. */
function givesValue([, , value]: Row): boolean {
  return value === undefined || 'date' in (value as object) || 'places' in (value as object)
}

function lists(): string[] {
  return [
    '## List items',
    linesTable(
      ['How', 'Lines below the heading', 'Items'],
      rowsOf(LISTS, 'a list is read').map(([how, text, items]) => [
        how as string,
        lines(text),
        (items as string[]).map(shown).join('<br>'),
      ]),
    ),
  ]
}

function groups(): string[] {
  const rows = ['headers', 'cells', 'categories', 'lists'].flatMap(name => rowsNamed(GROUPS, name))
  const group = ([category, ...values]: string[]) => `${shown(category)}: ${values.map(shown).join(', ')}`
  return [
    '## Categories and their values',
    linesTable(
      ['How', 'Lines below the heading', 'Read as'],
      rows.map(([how, text, all]) => [
        how as string,
        lines(text),
        (all as string[][]).map(group).join('<br>') || 'nothing',
      ]),
    ),
  ]
}

type TaskOrEntry = {readonly text: string} & ({readonly done: boolean} | {readonly name: string | null})

function tasksAndEntries(): string[] {
  const item = (it: TaskOrEntry) =>
    'done' in it
      ? `${it.done ? 'done' : 'open'}: ${shown(it.text)}`
      : it.name === null
        ? shown(it.text)
        : `${shown(it.name)}: ${shown(it.text)}`
  return [
    '## Tasks and entries',
    'For a `list` of `task` or `entry`:',
    linesTable(
      ['How', 'Lines below the heading', 'Items'],
      rowsNamed(KINDS, 'TASKS_AND_ENTRIES').map(([how, , text, items]) => [
        how as string,
        lines(text),
        (items as TaskOrEntry[]).map(item).join('<br>'),
      ]),
    ),
  ]
}

function tableRows(): string[] {
  const cells = (it: readonly (string | null)[]) => it.map(cell => (cell === null ? 'absent' : shown(cell))).join(', ')
  return [
    '## Rows of a table',
    'The form of these examples has the columns Task, Owner and Due:',
    linesTable(
      ['How', 'Lines below the heading', 'Rows'],
      [...rowsNamed(ROWS, 'rows'), ...rowsNamed(ROWS, 'anyOrder')].map(([how, text, all]) => [
        how as string,
        allLines(text),
        (all as (string | null)[][]).map(cells).join('<br>'),
      ]),
    ),
  ]
}

function parts(): string[] {
  return [
    '## Parts as a table',
    'A table may be in place of the sub-headings of `parts`. Each row is a part. One column has its heading, or several columns have the values of its pattern. Other columns have the names of fields and sections, or one of them has the text. In these examples a part has the field Amount, the section Risks and a text:',
    linesTable(
      ['How', 'Lines below the heading', 'Headings'],
      rowsNamed(PARTS, 'TABLES').map(([how, , text, all]) => [
        how as string,
        lines(text),
        (all as string[][]).map(([heading]) => shown(heading)).join('<br>'),
      ]),
    ),
  ]
}

function versions(): string[] {
  return [
    '## Versions of a changelog',
    'The form `changelog` reads these headings of versions, at any level:',
    table(
      ['Heading', 'Version', 'Date', 'Withdrawn'],
      rowsNamed(CHANGELOG, 'VERSIONS').map(([heading, version, date, yanked]) => [
        shown(heading),
        shown(version),
        date === null ? 'absent' : shown(date),
        yanked === null ? '' : 'yes',
      ]),
    ),
    'It reads these headings of release tools:',
    table(
      ['Heading', 'Key'],
      rowsNamed(CHANGELOG, 'KINDS_OF_CHANGES').map(([heading, key]) => [shown(heading), shown(key)]),
    ),
  ]
}

function notations(): string[] {
  return [
    '## Notations that are not markdown',
    '[table-style](../diagnostics/table-style.md) and [broken-table](../diagnostics/broken-table.md) report these tables:',
    linesTable(
      ['How', 'Lines'],
      rowsNamed(BLOCKS, 'tables')
        .filter(isReported)
        .map(([how, text]) => [how as string, allLines(text)]),
    ),
    'Other parts of a document, mostly reported by [block-style](../diagnostics/block-style.md):',
    linesTable(
      ['How', 'Lines'],
      rowsNamed(BLOCKS, 'others')
        .filter(isReported)
        .map(([how, text]) => [how as string, allLines(text)]),
    ),
    'Attributes in the lines of a document. They are in no value:',
    linesTable(
      ['How', 'Lines'],
      rowsNamed(CONVERTERS, 'ATTRIBUTES').map(([how, text]) => [how as string, allLines(text)]),
    ),
  ]
}

function isReported([, , , notes]: Row): boolean {
  return (notes as string[]).length > 0
}

function documents(): string[] {
  return [
    '## Whole documents',
    'A document can be in another markup language, or wrapped as a whole. [wrapped-document](../diagnostics/wrapped-document.md) reports it:',
    linesTable(
      ['How', 'Lines', 'Read as'],
      rowsNamed(DOCUMENT, 'WRAPPED').map(([how, text, document]) => [
        how as string,
        allLines(text),
        allLines(document),
      ]),
    ),
  ]
}

/** A table of whole lines. The style sheet of the site wraps them, and keeps their spaces. */
function linesTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `<div class="lines">\n\n${table(header, rows)}\n\n</div>`
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(header), row(header.map(() => '---')), ...rows.map(row)].join('\n')
}

function texts(rows: readonly Row[]): string {
  return rows
    .map(([text]) => text)
    .filter(text => text !== '')
    .map(shown)
    .join(', ')
}

function lines(text: unknown): string {
  return (text as string)
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(shown)
    .join('<br>')
}

/** Returns the lines of a text in which blank lines matter. */
function allLines(text: unknown): string {
  return (text as string)
    .replace(/^\n+|\s+$/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .split('\n')
    .map(line => (line.trim() === '' ? '' : shown(line)))
    .join('<br>')
}

/** Returns text as code, with visible escapes for invisible characters. */
function shown(text: unknown): string {
  const visible = String(text).replace(
    /[\p{Cf}\p{Co}\u00a0\u202f\u3000\t]/gu,
    it => `\\u{${it.codePointAt(0)?.toString(16)}}`,
  )
  return code(visible)
}
