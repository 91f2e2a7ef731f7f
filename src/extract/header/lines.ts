import type {FieldShape} from '../../form/shape.js'
import {isFieldTableHeader} from '../../grammar/labels.js'
import {escapeText, literally} from '../../markdown/escape.js'
import {HEADER_SEPARATORS} from '../../markdown/marks.js'
import {headerLine} from '../../markdown/notation.js'
import type {Block, Item, List, Table, Text} from '../../read/blocks.js'
import {readBlocks} from '../../read/read.js'
import type {Edit} from '../../types.js'
import {prefixAt, prefixed, writtenAnew} from '../anew.js'
import {replace} from '../blanks.js'
import type {NamedSection} from '../headings/names.js'
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

/*
 * Header lines, however they are written: which a block holds, and how the form has them.
 */

/** What labels mean where header lines stand. */
export interface Labels {
  field(label: string): FieldShape | undefined
  /** The section that a label in bold is the heading of, when its text shares the line. */
  labelled(label: string): NamedSection | undefined
}

/** A header line: its label and its value, wherever they stand. */
export interface HeaderLine {
  readonly label: Text
  readonly value: Text
  readonly field: FieldShape | undefined
  /** The whole of it in the source, marker and markup included. */
  readonly start: number
  readonly end: number
  readonly canonical: boolean
  /** The line in the canonical style. */
  readonly expected: () => string
  /** What writes it so. */
  readonly fix: () => Edit[] | null
  /** What its fix replaces besides: the header of the table that it is in. */
  readonly above?: number
  /** What stands below it in its item and is not a part of it. */
  readonly below: readonly Block[]
}

/** The header lines of some blocks, and of how many blocks they are. */
export interface FoundLines {
  readonly lines: readonly HeaderLine[]
  readonly count: number
}

/** What separates header lines that share one line of the source. */
const LINE_SEPARATOR = new RegExp(` [${HEADER_SEPARATORS}] `, 'g')

/** Whether a value may hold another header line. */
export function mayHoldLine(value: string): boolean {
  return value.search(LINE_SEPARATOR) >= 0
}

/** The markdown of a label; of one that names a section so that in bold it is not a heading of it. */
export function labelOnly(labels: Labels, text: string, markdown: string): string {
  if (!labels.labelled(text)) return markdown
  const first = String.fromCodePoint(text.codePointAt(0) as number)
  return literally(first) + escapeText(text.slice(first.length))
}

/** A part of a text that may be a header line. */
interface Part {
  readonly from: number
  to: number
  /** Whether it stands behind a separator, and so was looked at already. */
  readonly sure: boolean
}

interface SplitLine extends Pick<HeaderLine, 'label' | 'value' | 'field'> {
  /** Whether markup goes on from the label into the value: `**Label: value**`. */
  readonly enclosed: boolean
}

const LONGEST_LABEL = 60

/** A label that is not marked as one: a few words, the first with a capital. */
const PLAIN_LABEL = /^\p{Lu}[\p{L}\p{N}'’()/&-]*(?: [\p{L}\p{N}'’()/&#-]+){0,4}$/u

/** Longer text than this below a label says something else. */
const LONGEST_VALUE = 100

/** Where a header line stands: its paragraph, and the ends of those that share it, if there are any. */
interface LineAt {
  readonly paragraphStart: number
  readonly previousEnd: number | null
  readonly nextStart: number | null
}

/** Finds header lines in blocks. */
export class LineFinder {
  readonly #source: string
  readonly #labels: Labels

  constructor(source: string, labels: Labels) {
    this.#source = source
    this.#labels = labels
  }

  /** The header lines of a block, it may be with the block below; null when it holds anything else. */
  find(block: Block, below: Block | undefined): FoundLines | null {
    const lines = this.#linesOf(block)
    if (lines === null) return null
    const whole = below && block.type === 'paragraph' && lines.length === 1 ? this.#withBelow(lines[0]!, below) : null
    return whole ? {lines: [whole], count: 2} : {lines, count: 1}
  }

  #linesOf(block: Block): HeaderLine[] | null {
    if (block.type === 'paragraph') return this.#paragraph(block.content)
    if (block.type === 'list') return this.#list(block)
    return block.type === 'table' ? this.#table(block) : null
  }

  #canonical(label: Text, value: string): string {
    const text = plain(label.text)
    return headerLine(labelOnly(this.#labels, text, unmarked(this.#source, label) ?? escapeText(text)), value)
  }

  /*
   * A paragraph. A line starts a header line when it has a label that is known, stands in markup, or looks like one;
   * any other line goes on with the value above it.
   */

  #paragraph(text: Text): HeaderLine[] | null {
    const source = this.#source
    const spans: Part[] = []
    for (const part of this.#partsOf(text)) {
      const last = spans.at(-1)
      if (last && !part.sure && !this.#startsLine(text, part, spans[0]!.from)) last.to = part.to
      else spans.push(part)
    }
    const lines: HeaderLine[] = []
    for (const [k, {from, to}] of spans.entries()) {
      const previous = spans[k - 1]
      const next = spans[k + 1]
      const line = this.#line(sliceText(source, text, from, to), {
        paragraphStart: text.start,
        previousEnd: previous ? pieceEnd(text, previous.to) : null,
        nextStart: next ? pieceStart(source, text, next.from) : null,
      })
      if (line === null) return null
      lines.push(line)
    }
    return lines
  }

  /** The lines of a text, and what separators part within them: `**Date**: 2024 | **Location**: Spain`. */
  #partsOf(text: Text): Part[] {
    const parts: Part[] = []
    const starts = lineStarts(text.text)
    for (let k = 0; k < starts.length; k++) {
      const end = k + 1 < starts.length ? starts[k + 1]! - 1 : text.text.length
      let part: Part = {from: starts[k]!, to: end, sure: false}
      const cuts = [...text.text.slice(part.from, end).matchAll(LINE_SEPARATOR)].map(({index}) => starts[k]! + index)
      for (const [n, cut] of cuts.entries()) {
        const from = cut + 3
        if (isAtom(text, cut + 1) || !this.#isLabelled(text, from, cuts[n + 1] ?? end)) continue
        part.to = cut
        parts.push(part)
        part = {from, to: end, sure: true}
      }
      parts.push(part)
    }
    return parts
  }

  /** Whether a part has a label that is known, or stands in markup. */
  #isLabelled(text: Text, from: number, to: number): boolean {
    const found = this.#split(sliceText(this.#source, text, from, to))
    return found !== null && (found.field !== undefined || opensMarkup(text, from))
  }

  #startsLine(text: Text, {from, to}: Part, first: number): boolean {
    const found = this.#split(sliceText(this.#source, text, from, to))
    return found !== null && (found.field !== undefined || opensMarkup(text, from) || !opensMarkup(text, first))
  }

  /** Reads a header line. */
  #line(text: Text, {paragraphStart, previousEnd, nextStart}: LineAt): HeaderLine | null {
    const source = this.#source
    const split = this.#split(text)
    if (split === null) return null
    const {label, value, field, enclosed} = split
    const labelEnd = sourceEnd(label, label.text.length)
    const strong = source.startsWith('**', text.start) && sourceStart(label, 0) === text.start + 2
    const blanks = source.slice(labelEnd + 3, value.start)
    const spaced = /^[ \t]*$/.test(blanks) && (blanks !== '' || value.text === '')
    const canonical = previousEnd === null && strong && source.startsWith('**:', labelEnd) && spaced
    // What ends behind the value began before the label.
    const written = () =>
      enclosed ? (unmarked(source, value) ?? escapeText(plain(value.text))) : rawLine(source, value)
    const expected = () => this.#canonical(label, written())
    const fix = () => {
      const line = expected()
      if (!this.#readsBack(line, {label, value})) return null
      if (previousEnd === null && nextStart === null) return writtenAnew(source, text.start, text.end, line)
      // What follows may be a header line only because the one above it looks like it, so it is set apart too.
      const prefix = prefixAt(source, paragraphStart)
      if (prefix === null) return null
      const gap = prefixed('\n\n', prefix) + prefix
      const content = `${previousEnd === null ? '' : gap}${line}${nextStart === null ? '' : gap}`
      return [replace(previousEnd ?? text.start, nextStart ?? text.end, content)]
    }
    return {label, value, field, start: text.start, end: text.end, canonical, expected, fix, below: []}
  }

  /** Whether a line that was made is a canonical header line with this label and value. */
  #readsBack(line: string, {label, value}: Pick<HeaderLine, 'label' | 'value'>): boolean {
    const [block, ...more] = readBlocks(line, 0, line.length).blocks
    if (block?.type !== 'paragraph' || more.length > 0) return false
    const [read, ...others] = new LineFinder(line, this.#labels).find(block, undefined)?.lines ?? []
    if (!read?.canonical || others.length > 0) return false
    return plain(read.label.text) === plain(label.text) && plain(read.value.text) === plain(value.text)
  }

  /** Writes lines as paragraphs in the place of a block; null where one of them would say something else. */
  #rewrite(start: number, end: number, lines: readonly HeaderLine[]): Edit[] | null {
    // What stands below a line in its item would be torn from it.
    if (lines.some(it => it.below.length > 0 || !this.#readsBack(it.expected(), it))) return null
    return writtenAnew(this.#source, start, end, lines.map(line => line.expected()).join('\n\n'))
  }

  #split(text: Text): SplitLine | null {
    const source = this.#source
    const colon = indexOfOwn(text, ':')
    if (colon <= 0) return null
    const label = sliceText(source, text, 0, colon)
    const value = sliceText(source, text, colon + 1, text.text.length)
    if (label.text === '' || label.text.includes('\n')) return null
    const field = isLiteral(source, label, 0, label.text.length) ? undefined : this.#labels.field(label.text)
    if (value.text === '' && !field) return null
    const marked = opensMarkup(text, 0) && closesAt(text, colon)
    const enclosed = !closesAt(text, colon) && (opensMarkup(text, 0) || unmarked(source, label) === null)
    if (field || marked) return {label, value, field, enclosed}
    return colon <= LONGEST_LABEL && PLAIN_LABEL.test(label.text) && !value.text.startsWith('//')
      ? {label, value, field, enclosed}
      : null
  }

  /* A list with a header line an item. */

  #list(list: List): HeaderLine[] | null {
    const lines: HeaderLine[] = []
    for (const item of list.items) {
      const own = this.#item(item)
      if (own === null) return null
      for (const [n, line] of own.entries())
        lines.push({...line, start: n === 0 ? item.start : line.start, canonical: false, fix: () => null})
    }
    // The whole list at once, which is the fix of its first line: an item alone would go on with what stands around it.
    const end = lines.at(-1)!.end
    const fix = () => this.#rewrite(list.start, end, lines)
    return lines.map((line, k) => (k === 0 ? {...line, fix} : line))
  }

  #item({content, rest}: Item): HeaderLine[] | null {
    const lines = this.#paragraph(content)
    if (lines === null || rest.length === 0) return lines
    const whole = rest.length === 1 && lines.length === 1 ? this.#withBelow(lines[0]!, rest[0]!) : null
    if (whole) return [whole]
    const last = lines.at(-1)!
    return last.field && last.value.text !== '' ? [...lines.slice(0, -1), {...last, below: rest}] : null
  }

  /* A label whose value stands below it, in a paragraph or a list. */

  #withBelow(line: HeaderLine, below: Block): HeaderLine | null {
    const {label, field} = line
    if (!field || line.value.text !== '' || (field.kind !== 'list' && this.#linesOf(below) !== null)) return null
    const texts = valuesIn(below, field)
    if (texts === null) return null
    const separator = field.kind === 'list' ? `${field.separator} ` : '; '
    const value = joined(texts, separator)
    const expected = () => this.#canonical(label, texts.map(text => rawLine(this.#source, text)).join(separator))
    const end = below.end
    const fix = () =>
      this.#readsBack(expected(), {label, value}) ? writtenAnew(this.#source, line.start, end, expected()) : null
    return {
      label,
      value,
      field,
      start: line.start,
      end,
      canonical: false,
      expected,
      fix,
      below: [],
    }
  }

  /* A table of two columns, a header line a row. */

  #table(table: Table): HeaderLine[] | null {
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
    const isHeaded = first?.cells.every(cell => isFieldTableHeader(cell.text)) === true
    if (isHeaded) pairs.shift()
    if (pairs.length === 0) return null
    const lines: HeaderLine[] = pairs.map(({cells, start, end}) => {
      const [label, value] = [withoutColon(this.#source, cells[0]!), cells[1]!]
      const expected = () => this.#canonical(label, rawLine(this.#source, value))
      return {
        label,
        value,
        field: this.#labels.field(label.text),
        start,
        end,
        canonical: false,
        expected,
        fix: () => null,
        below: [],
      }
    })
    // The whole table at once, which is the fix of its first line: one a line would be as many tables.
    const whole = () => this.#rewrite(table.start, table.end, lines)
    return lines.map((line, k) => ({
      ...line,
      ...(k === 0 && {fix: whole, ...(isHeaded && {above: table.start})}),
    }))
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Whether markup ends at the colon: `**Label**: value` or `**Label:** value`. */
function closesAt(text: Text, colon: number): boolean {
  return opensMarkup(text, colon) || opensMarkup(text, colon + 1)
}

function valuesIn(block: Block, field: FieldShape): [Text, ...Text[]] | null {
  const isValue = ({text}: Text) =>
    text !== '' && (field.kind === 'list' || (text.length <= LONGEST_VALUE && !text.includes('. ')))
  if (block.type === 'paragraph') return isValue(block.content) ? [block.content] : null
  if (block.type !== 'list') return null
  const values = block.items.map(({content, rest}) => (rest.length === 0 && isValue(content) ? content : null))
  return values.every(it => it !== null) ? (values as [Text, ...Text[]]) : null
}

function withoutColon(source: string, label: Text): Text {
  return label.text.endsWith(':') ? sliceText(source, label, 0, label.text.length - 1) : label
}
