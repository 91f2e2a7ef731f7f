import {isFieldTableHeader} from '../../grammar/labels.js'
import {nameMarkdown} from '../../markdown/escape.js'
import {headerLine} from '../../markdown/notation.js'
import type {Row, Table, Text} from '../../read/blocks.js'
import {makeRow, makeTable} from '../../read/make.js'
import {plain, rawLine, sliceText} from '../pieces.js'
import {replaceBlock} from '../replace-block.js'
import {splitValues} from './joined.js'
import type {Meaning} from './labels.js'
import type {HeaderLine, Span} from './line.js'
import {isWhole} from './reads.js'
import {ownColon} from './split.js'

/** The meaning of labels, and the canonical notation of lines. */
interface Notation {
  meaning(label: string): Meaning | null
  canonical(label: Text, value: string): string
}

/** A label and its value in a table. */
interface Pair {
  readonly label: Text
  readonly value: Text
  readonly meaning: Meaning | null
  readonly row: Row
}

/**
 * Returns the header lines of a table whose labels have their values below them or beside them; null for any other
 * table.
 */
export function linesOfTable(source: string, table: Table, notation: Notation): HeaderLine[] | null {
  const isWide = table.header.cells.length > 2
  const wide = isWide ? pairsBeside(source, table, notation) : null
  const remarked = wide ? null : withRemarks(table)
  const beside = remarked && pairsBeside(source, remarked.table, notation)
  const below = wide || beside ? null : pairsBelow(source, table, notation)
  const pairs = wide ?? beside ?? below ?? (isWide ? null : pairsBeside(source, table, notation))
  if (pairs === null) return null
  // The fix of the table would lose the names of its columns.
  const hasNames = !below && !table.header.cells.every(({text}) => text === '' || isFieldTableHeader(text))
  const losesNames = hasNames && !pairs.some(({row}) => row === table.header)
  const strays: Span[] = remarked && beside ? [...remarked.remarks] : []
  const lines = pairs.flatMap(pair => {
    if (pair.value.text !== '' || pair.meaning) return linesOf(source, pair, notation)
    if (pair.label.text !== '') strays.push(pair.label)
    return []
  })
  const [first] = lines
  if (!first) return null
  const written = () => lines.filter(line => !line.canonical).map(line => line.expected())
  // The fix of the first line rewrites the whole table. Fixes for single lines would leave several tables.
  const whole = () =>
    strays.length > 0 || losesNames ? null : replaceBlock(source, table.start, table.end, written().join('\n\n'))
  return lines.map((line, k) => (k === 0 ? {...line, fix: whole, below: strays, above: table.start} : line))
}

function linesOf(source: string, {label, value, meaning, row}: Pair, notation: Notation): HeaderLine[] {
  const fields = meaning?.fields ?? []
  const {start, end} = row
  const fix = () => null
  const values = fields.length > 1 ? splitValues(source, fields, value) : null
  if (values)
    return fields.map((field, k) => {
      const own = values[k] as Text
      const expected = () => headerLine(nameMarkdown(field.names[0]), rawLine(source, own))
      return {
        label,
        value: own,
        field,
        role: 'whole',
        hasColon: true,
        isJoined: true,
        start,
        end,
        canonical: false,
        expected,
        fix,
        below: [],
      } as const
    })
  const field = fields.length === 1 ? fields[0] : undefined
  const role = (field && meaning?.role) ?? 'whole'
  const expected = () => notation.canonical(label, rawLine(source, value))
  return [{label, value, field, role, hasColon: true, start, end, canonical: false, expected, fix, below: []}]
}

/**
 * Returns the columns of labels and values of a table with a third column, and the texts of that: `| Field | Value |
 * Source |`. Null for any other table.
 */
function withRemarks({
  start,
  end,
  header,
  rows,
}: Table): {readonly table: Table; readonly remarks: readonly Text[]} | null {
  const [label, value, remark] = header.cells
  if (header.cells.length !== 3 || !label || !value || !remark) return null
  if (!isFieldTableHeader(label.text) || !isFieldTableHeader(value.text) || isFieldTableHeader(remark.text)) return null
  const own = ({start: from, end: to, cells}: Row) => makeRow(from, to, cells.slice(0, 2))
  const remarks = [header, ...rows].flatMap(({cells}) => cells.slice(2)).filter(it => it.text !== '')
  return {table: makeTable(start, end, own(header), rows.map(own)), remarks}
}

/** Returns the pairs of `| Date | Location |` above one row of values. */
function pairsBelow(source: string, {header, rows}: Table, notation: Notation): Pair[] | null {
  const [row, ...more] = rows
  if (!row || more.length > 0 || header.cells.length !== row.cells.length) return null
  const pairs = header.cells.map((cell, k) => pairOf(source, row, [cell, row.cells[k] as Text], notation))
  const known = pairs.filter(({meaning}) => meaning)
  // A link may have the name of its own column.
  const isLabel = ({meaning, value}: Pair) => {
    const own = notation.meaning(value.text)
    return own !== null && own.fields[0] !== meaning?.fields[0]
  }
  return known.length >= 2 && known.length * 2 >= pairs.length && !known.some(isLabel) ? pairs : null
}

/** Returns the pairs of `| Date | 2024 |`. A row may have several pairs. */
function pairsBeside(source: string, {header, rows: body}: Table, notation: Notation): Pair[] | null {
  const width = header.cells.length
  if (width === 0 || width % 2 > 0) return null
  const rows = [header, ...body].filter(row => row.cells.some(cell => cell.text !== ''))
  const [first] = rows
  if (first && namesColumns(first, rows.slice(1), notation)) rows.shift()
  const pairs: Pair[] = []
  for (const row of rows) {
    if (row.cells.length !== width) return null
    for (let k = 0; k < width; k += 2) {
      const pair = pairOf(source, row, [row.cells[k] as Text, row.cells[k + 1] as Text], notation)
      const {label, value} = pair
      const isUnlabelled = label.text === '' && value.text !== ''
      if (isUnlabelled && (row !== header || width > 2)) return null
      // A header over the values alone is text beside them: "| | per serving |".
      if (isUnlabelled) pairs.push({...pair, label: value, value: label})
      else if (label.text !== '') pairs.push(pair)
    }
  }
  const known = pairs.filter(({meaning}) => meaning)
  if (pairs.length === 0) return null
  // "Date | Project | Location | Lead" is the header of a table.
  if (width > 2 && (known.length < 2 || known.some(it => notation.meaning(it.value.text)))) return null
  if (known.length === 0 && pairs.some(({value}) => value.text === '')) return null
  return first === header && isHeaderOfColumns(first, notation) ? null : pairs
}

/**
 * Whether the first row has the names of the columns: "Field | Value". "Nutrient | Amount" has, if all rows below it have
 * a label of the form.
 */
function namesColumns({cells}: Row, below: readonly Row[], notation: Notation): boolean {
  if (cells.every(({text}) => isFieldTableHeader(text))) return true
  const isLabel = ({cells: [label]}: Row) =>
    label !== undefined && label.text !== '' && notation.meaning(label.text) !== null
  const [name, value, other] = cells
  if (!name || !value || other || name.text === '' || notation.meaning(name.text)) return false
  return isFieldTableHeader(value.text) && below.length > 1 && below.every(isLabel)
}

/**
 * Whether a row such as "Date | Change" is the header of a table of revisions: the text beside the label is not a date.
 */
function isHeaderOfColumns({cells: [label, value]}: Row, notation: Notation): boolean {
  const field = label && notation.meaning(label.text)?.fields[0]
  return field?.kind === 'date' && value !== undefined && value.text !== '' && !isWhole(field, plain(value.text))
    ? /^\p{L}[\p{L} ]*$/u.test(value.text)
    : false
}

function pairOf(source: string, row: Row, [cell, value]: readonly [Text, Text], notation: Notation): Pair {
  const colon = ownColon(source, cell, Math.max(0, cell.text.length - 1))
  const label = colon < 0 ? cell : sliceText(source, cell, 0, colon)
  return {label, value, meaning: label.text === '' ? null : notation.meaning(label.text), row}
}
