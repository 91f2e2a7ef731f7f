import type {HeaderField} from '../../format/form.js'
import {HEADER_SEPARATORS} from '../../format/phrases.js'
import {isFieldTableHeader} from '../../grammar/labels.js'
import {escapeText, literally} from '../../markdown/escape.js'
import type {Block, Item, List, Table, Text} from '../../read/blocks.js'
import type {Edit} from '../../types.js'
import {fieldLabelled, sectionLabelled} from '../lookup.js'
import {
  indexOfOwn,
  isAtom,
  isLiteral,
  joined,
  opensMarkup,
  pieceEnd,
  pieceStart,
  plain,
  rawLine,
  sliceText,
  sourceEnd,
  sourceStart,
  unmarked,
} from '../pieces.js'
import {replace} from '../values.js'

/*
 * Header lines, however they are written: which a block holds, and how the form has them.
 */

/** A header line: its label and its value, wherever they stand. */
export interface HeaderLine {
  readonly label: Text
  readonly value: Text
  readonly field: HeaderField | undefined
  /** The whole of it in the source, marker and markup included. */
  readonly start: number
  readonly end: number
  readonly canonical: boolean
  /** The line in the canonical style. */
  readonly expected: () => string
  /** What writes it so. */
  readonly fix: () => Edit[] | null
}

/** The header lines of a block, and of how many blocks they are; null when it holds anything else. */
export function headerLinesIn(
  source: string,
  block: Block,
  below: Block | undefined,
): {lines: readonly HeaderLine[]; count: number} | null {
  const lines = headerLinesOf(source, block)
  if (lines === null) return null
  const whole = below && block.type === 'paragraph' && lines.length === 1 ? withBelow(source, lines[0]!, below) : null
  return whole ? {lines: [whole], count: 2} : {lines, count: 1}
}

function headerLinesOf(source: string, block: Block): HeaderLine[] | null {
  if (block.type === 'paragraph') return paragraphLines(source, block.content)
  if (block.type === 'list') return listLines(source, block)
  return block.type === 'table' ? tableLines(source, block) : null
}

/** What parts header lines that share one line of the source. */
const LINE_SEPARATOR = new RegExp(` [${HEADER_SEPARATORS}] `, 'g')

/** Whether a value may hold another header line. */
export function mayHoldLine(value: string): boolean {
  return value.search(LINE_SEPARATOR) >= 0
}

function canonicalLine(source: string, label: Text, value: string): string {
  const text = plain(label.text)
  return `**${labelOnly(text, unmarked(source, label) ?? escapeText(text))}**: ${value}`
}

/** The markdown of a label; of one that names a section so that in bold it is no heading of it. */
export function labelOnly(text: string, markdown: string): string {
  if (!sectionLabelled(text)) return markdown
  const first = String.fromCodePoint(text.codePointAt(0) as number)
  return literally(first) + escapeText(text.slice(first.length))
}

/*
 * A paragraph. A line starts a header line when it has a label that is known, stands in markup, or looks like one;
 * any other line goes on with the value above it.
 */

function paragraphLines(source: string, text: Text): HeaderLine[] | null {
  const spans: Part[] = []
  for (const part of partsOf(source, text)) {
    const last = spans.at(-1)
    if (last && !part.sure && !startsLine(source, text, part, spans[0]!.from)) last.to = part.to
    else spans.push(part)
  }
  const lines: HeaderLine[] = []
  for (const [k, {from, to}] of spans.entries()) {
    const previous = spans[k - 1]
    const next = spans[k + 1]
    const line = lineAt(
      source,
      sliceText(source, text, from, to),
      previous ? pieceEnd(text, previous.to) : null,
      next ? pieceStart(source, text, next.from) : null,
    )
    if (line === null) return null
    lines.push(line)
  }
  return lines
}

/** A part of a text that may be a header line. */
interface Part {
  readonly from: number
  to: number
  /** Whether it stands behind a separator, and so was looked at already. */
  readonly sure: boolean
}

/** The lines of a text, and what separators part within them: `**Date**: 2024 | **Location**: Spain`. */
function partsOf(source: string, text: Text): Part[] {
  const parts: Part[] = []
  const starts = lineStarts(text.text)
  for (let k = 0; k < starts.length; k++) {
    const end = k + 1 < starts.length ? starts[k + 1]! - 1 : text.text.length
    let part: Part = {from: starts[k]!, to: end, sure: false}
    const cuts = [...text.text.slice(part.from, end).matchAll(LINE_SEPARATOR)].map(({index}) => starts[k]! + index)
    for (const [n, cut] of cuts.entries()) {
      const from = cut + 3
      if (isAtom(text, cut + 1) || !isLabelled(source, text, from, cuts[n + 1] ?? end)) continue
      part.to = cut
      parts.push(part)
      part = {from, to: end, sure: true}
    }
    parts.push(part)
  }
  return parts
}

/** Whether a part has a label that is known, or stands in markup. */
function isLabelled(source: string, text: Text, from: number, to: number): boolean {
  const found = splitLabel(source, sliceText(source, text, from, to))
  return found !== null && (found.field !== undefined || opensMarkup(text, from))
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function startsLine(source: string, text: Text, {from, to}: Part, first: number): boolean {
  const found = splitLabel(source, sliceText(source, text, from, to))
  return found !== null && (found.field !== undefined || opensMarkup(text, from) || !opensMarkup(text, first))
}

/** Reads a header line; `previousEnd` and `nextStart` are the ends of those that share its paragraph. */
function lineAt(source: string, text: Text, previousEnd: number | null, nextStart: number | null): HeaderLine | null {
  const split = splitLabel(source, text)
  if (split === null) return null
  const {label, value, field, enclosed} = split
  const labelEnd = sourceEnd(label, label.text.length)
  const strong = source.startsWith('**', text.start) && sourceStart(label, 0) === text.start + 2
  const blanks = source.slice(labelEnd + 3, value.start)
  const spaced = /^[ \t]*$/.test(blanks) && (blanks !== '' || value.text === '')
  const canonical = previousEnd === null && strong && source.startsWith('**:', labelEnd) && spaced
  // What ends behind the value began before the label.
  const written = () => (enclosed ? (unmarked(source, value) ?? escapeText(plain(value.text))) : rawLine(source, value))
  const expected = () => canonicalLine(source, label, written())
  const fix = () => {
    // What follows may be a header line only because the one above it looks like it, so it is set apart too.
    const written = expected()
    const content = `${previousEnd === null ? '' : '\n\n'}${written}${nextStart === null ? '' : '\n\n'}`
    return [replace(previousEnd ?? text.start, nextStart ?? text.end, content)]
  }
  return {label, value, field, start: text.start, end: text.end, canonical, expected, fix}
}

const LONGEST_LABEL = 60

/** A label that is not marked as one: a few words, the first with a capital. */
const PLAIN_LABEL = /^\p{Lu}[\p{L}\p{N}'’()/&-]*(?: [\p{L}\p{N}'’()/&-]+){0,4}$/u

interface SplitLine extends Pick<HeaderLine, 'label' | 'value' | 'field'> {
  /** Whether markup goes on from the label into the value: `**Label: value**`. */
  readonly enclosed: boolean
}

function splitLabel(source: string, text: Text): SplitLine | null {
  const colon = indexOfOwn(text, ':')
  if (colon <= 0) return null
  const label = sliceText(source, text, 0, colon)
  const value = sliceText(source, text, colon + 1, text.text.length)
  if (label.text === '' || label.text.includes('\n')) return null
  const field = isLiteral(source, label, 0, label.text.length) ? undefined : fieldLabelled(label.text)
  if (value.text === '' && !field) return null
  const marked = isMarkedLabel(text, colon)
  const enclosed = !closesAt(text, colon) && (opensMarkup(text, 0) || unmarked(source, label) === null)
  if (field || marked) return {label, value, field, enclosed}
  return colon <= LONGEST_LABEL && PLAIN_LABEL.test(label.text) && !value.text.startsWith('//')
    ? {label, value, field, enclosed}
    : null
}

/** Whether markup ends at the colon: `**Label**: value` or `**Label:** value`. */
function isMarkedLabel(text: Text, colon: number): boolean {
  return opensMarkup(text, 0) && closesAt(text, colon)
}

function closesAt(text: Text, colon: number): boolean {
  return opensMarkup(text, colon) || opensMarkup(text, colon + 1)
}

/* A list with a header line an item. */

function listLines(source: string, list: List): HeaderLine[] | null {
  const lines: HeaderLine[] = []
  for (const [k, item] of list.items.entries()) {
    const own = itemLines(source, item)
    if (own === null) return null
    const end = own.at(-1)!.end
    const gap = k + 1 < list.items.length ? '\n' : ''
    const written = () => own.map(line => line.expected()).join('\n\n')
    const fix = () => [replace(item.start, end, written() + gap)]
    for (const [n, line] of own.entries())
      lines.push({...line, start: n === 0 ? item.start : line.start, canonical: false, fix})
  }
  return lines
}

function itemLines(source: string, {content, rest}: Item): HeaderLine[] | null {
  const lines = paragraphLines(source, content)
  if (lines === null || rest.length === 0) return lines
  const whole = rest.length === 1 && lines.length === 1 ? withBelow(source, lines[0]!, rest[0]!) : null
  return whole && [whole]
}

/* A label whose value stands below it, in a paragraph or a list. */

/** Longer text than this below a label says something else. */
const LONGEST_VALUE = 100

function withBelow(source: string, line: HeaderLine, below: Block): HeaderLine | null {
  const {label, field} = line
  if (!field || line.value.text !== '' || headerLinesOf(source, below) !== null) return null
  const texts = valuesIn(below)
  if (texts === null) return null
  const value = joined(texts)
  const expected = () => canonicalLine(source, label, texts.map(text => rawLine(source, text)).join('; '))
  const end = below.end
  return {
    label,
    value,
    field,
    start: line.start,
    end,
    canonical: false,
    expected,
    fix: () => [replace(line.start, end, expected())],
  }
}

function valuesIn(block: Block): [Text, ...Text[]] | null {
  const isValue = ({text}: Text) => text !== '' && text.length <= LONGEST_VALUE && !text.includes('. ')
  if (block.type === 'paragraph') return isValue(block.content) ? [block.content] : null
  if (block.type !== 'list') return null
  const values = block.items.map(({content, rest}) => (rest.length === 0 && isValue(content) ? content : null))
  return values.every(it => it !== null) ? (values as [Text, ...Text[]]) : null
}

/* A table of two columns, a header line a row. */

function tableLines(source: string, table: Table): HeaderLine[] | null {
  const rows = [table.header, ...table.rows]
  if (
    rows.some(
      ({cells: [label, value, ...more]}) =>
        !label || !value || more.length > 0 || (label.text === '') !== (value.text === ''),
    )
  )
    return null
  const pairs = rows.filter(row => row.cells[0]!.text !== '')
  const [first] = pairs
  if (first?.cells.every(cell => isFieldTableHeader(cell.text))) pairs.shift()
  if (pairs.length === 0) return null
  const lines = pairs.map(({cells, start, end}) => {
    const [label, value] = [unlabel(source, cells[0]!), cells[1]!]
    const expected = () => canonicalLine(source, label, rawLine(source, value))
    return {label, value, field: fieldLabelled(label.text), start, end, canonical: false, expected}
  })
  // The whole table at once, which is the fix of its first line: one a line would be as many tables.
  const whole = () => [replace(table.start, table.end, lines.map(line => line.expected()).join('\n\n'))]
  return lines.map((line, k) => ({...line, fix: k === 0 ? whole : () => null}))
}

function unlabel(source: string, label: Text): Text {
  return label.text.endsWith(':') ? sliceText(source, label, 0, label.text.length - 1) : label
}
