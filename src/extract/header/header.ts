import type {FieldShape} from '../../form/shape.js'
import {nameMarkdown} from '../../markdown/escape.js'
import {headerLine} from '../../markdown/notation.js'
import type {Block, Text} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import type {Context, Holder} from '../context.js'
import {readField} from '../fields/index.js'
import {plain, rawLine} from '../pieces.js'
import {bareLines} from './bare.js'
import type {FoundLines, HeaderLine, Labels} from './line.js'
import {LineFinder} from './lines.js'
import {keepMetadata} from './metadata.js'
import {HeaderReports} from './reports.js'
import {readDoubtful, readLastDay, readTwo} from './two.js'

/** The value of a field that has been read. */
interface Given {
  readonly text: string
  readonly start: number
}

/** An entry of front matter. */
export interface EntryLine extends Pick<HeaderLine, 'value' | 'field' | 'role'> {
  readonly name: Text
}

/** The target of header lines. */
export interface HeaderAt {
  readonly context: Context
  readonly fields: readonly FieldShape[]
  readonly labels: Labels
  readonly holder: Holder
  /** Keeps the text beside or below a line. */
  readonly keepText: (start: number, end: number) => void
  /** Keeps a line that does not name a field. If this is absent, such a line becomes metadata. */
  readonly keepOther?: (line: HeaderLine) => void
  /** Reads a line whose label names a section; false for any other line. */
  readonly readSection?: (line: HeaderLine) => boolean
  /** Reads a line whose label names the title; false when it is not the title. */
  readonly keepTitle?: (line: HeaderLine) => boolean
}

/** Returns the start of the text of a list item that begins at `start`. Without a marker this is `start` itself. */
export function pastMarker(source: string, start: number): number {
  const marker = /(?:[-*+]|\d{1,9}[.)])[ \t]+/y
  marker.lastIndex = start
  return start + (marker.exec(source)?.[0].length ?? 0)
}

/** Reads header lines into the fields of an object. */
export class Header {
  readonly #at: HeaderAt
  readonly #lines: LineFinder
  readonly #reports: HeaderReports
  readonly #given = new Map<FieldShape, Given>()
  /**
   * Lines that wait for later lines before they can be read. The list also has all lines without a field after the
   * first of them.
   */
  readonly #open: HeaderLine[] = []

  constructor(at: HeaderAt) {
    this.#at = at
    this.#lines = new LineFinder(at.context.source, at.labels)
    this.#reports = new HeaderReports(at.context, at.holder)
  }

  get #context(): Context {
    return this.#at.context
  }

  get #fields(): readonly FieldShape[] {
    return this.#at.fields
  }

  get #holder(): Holder {
    return this.#at.holder
  }

  /** Whether a field has been read. */
  has(field: FieldShape): boolean {
    return this.#given.has(field)
  }

  /** Returns the header lines of a block, or of a block and the next one; null when it contains anything else. */
  find(block: Block, below: Block | undefined): FoundLines | null {
    return this.#lines.find(block, below)
  }

  /**
   * Reads a block as header lines, in some cases with the next block. Returns the number of blocks that were read; 0
   * when the first one contains anything else.
   */
  readBlock(block: Block, below: Block | undefined): number {
    const found = this.find(block, below)
    if (found === null) return 0
    this.keep(block, found)
    return found.count
  }

  /** Reads the lines that were found in a block. */
  keep(block: Block, found: FoundLines): void {
    if (block.type === 'table') this.#context.positions.mark(block.start, block.end)
    const lines = found.lines.filter(line => line.field || !this.#at.readSection?.(line))
    // The fix of a list or a table rewrites all its lines. It would turn a section into a header line.
    const hasFix = block.type === 'paragraph' || (lines.length === found.lines.length && !this.#changesOther(lines))
    for (const line of lines) this.#keepLine(hasFix ? line : {...line, fix: () => null})
    for (const {below} of found.lines) for (const {start, end} of below) this.#at.keepText(start, end)
  }

  /** Whether the fix of a list would change a line that must stay as it is. */
  #changesOther(lines: readonly HeaderLine[]): boolean {
    const {source} = this.#context
    if (!this.#at.keepOther) return false
    return lines.some(line => !line.field && !source.startsWith(line.expected(), pastMarker(source, line.start)))
  }

  /**
   * Reads a paragraph right below the title that is only a date or a place, unless a labelled line below gives the same
   * field. False for any other paragraph.
   */
  readBare(block: Block, below: readonly Block[]): boolean {
    if (block.type !== 'paragraph') return false
    const {source} = this.#context
    const lines = bareLines(source, this.#fields, block.content)
    if (lines === null || lines.some(({field}) => this.has(field))) return false
    const later = below.flatMap((it, k) => this.find(it, below[k + 1])?.lines ?? [])
    if (later.some(({field}) => lines.some(it => it.field === field))) return false
    const expected = lines
      .map(({field, value}) => headerLine(nameMarkdown(field.names[0]), rawLine(source, value)))
      .join('\n\n')
    const {start, end} = block
    const [first] = lines
    if (!first) return false
    const place = this.#context.positions.child(this.#holder.place, first.field.key)
    const params = {actual: source.slice(start, end), expected}
    this.#context.report('field-style', {place, start, end}, params, {fix: () => [replacement(start, end, expected)]})
    for (const {field, value} of lines) this.give(field, value, start)
    return true
  }

  /** Keeps an entry of front matter. The style of the front matter is reported once for all entries. */
  keepEntry({name, value, field, role}: EntryLine): void {
    this.#keepLine({
      label: name,
      value,
      field,
      role,
      hasColon: true,
      isEntry: true,
      start: name.start,
      end: Math.max(name.end, value.end),
      canonical: true,
      expected: () => headerLine(plain(name.text), plain(value.text)),
      fix: () => null,
      below: [],
    })
  }

  #keepLine(line: HeaderLine): void {
    if (line.role !== 'whole' || (!line.field && this.#open.length > 0)) this.#open.push(line)
    else this.#keepNow(line)
  }

  #keepNow(line: HeaderLine): void {
    const {positions} = this.#context
    const {label, value, field, start} = line
    if (!field && this.#at.labels.isTitle(label.text) && this.#at.keepTitle?.(line)) {
      positions.mark(start, value.start)
      return
    }
    // A row with only a label, such as a heading over other rows.
    if (!field && !this.#at.keepOther && plain(value.text) === '') return this.#at.keepText(start, line.end)
    if (!field && this.#at.keepOther) {
      positions.mark(start, value.start)
      return this.#at.keepOther(line)
    }
    const place = field ? positions.child(this.#holder.place, field.key) : this.#context.nextMetadata()
    this.#reports.style(line, place)
    positions.mark(start, value.start)
    if (!field) return this.#keepMetadata(line)
    if (!line.isJoined && !line.isEntry) this.#reports.label(field, place, label)
    this.give(field, value, start)
  }

  #keepMetadata(line: HeaderLine): void {
    keepMetadata(this.#context, line, {
      fields: this.#fields,
      near: label => this.#at.labels.near(label),
      has: field => this.has(field),
    })
  }

  /** Reads the lines that waited for others: "City" with "Country", "Start date" with "End date". */
  settle(): void {
    const open = this.#open.splice(0)
    const used = new Set<HeaderLine>()
    for (const field of new Set(open.map(line => line.field)))
      if (field) for (const line of this.#readOpen(field, open)) used.add(line)
    for (const line of open) {
      if (!used.has(line)) this.#keepNow({...line, field: undefined, role: 'whole'})
    }
  }

  /** Reads a field from lines that each give a part of it. Returns the lines that were read. */
  #readOpen(field: FieldShape, open: readonly HeaderLine[]): readonly HeaderLine[] {
    const lines = open.filter(line => line.field === field)
    const at = {context: this.#context, holder: this.#holder}
    if (this.has(field)) return this.#reported(field, readLastDay(at, field, lines), false)
    const sure = lines.find(line => line.role === 'doubtful' && readDoubtful(this.#context, line))
    if (sure) {
      this.#keepNow({...sure, role: 'whole'})
      return [sure]
    }
    const read = readTwo(at, field, lines)
    const [first] = read
    if (!first) return []
    // A single line can get the label of the field. Two lines cannot both have it.
    this.#reported(field, read, read.length === 1)
    this.#given.set(field, {text: read.map(line => plain(line.value.text)).join(', '), start: first.start})
    this.#context.recognised++
    return read
  }

  /** Reports lines that each give a part of a field, and returns them. */
  #reported(field: FieldShape, lines: readonly HeaderLine[], hasFix: boolean): readonly HeaderLine[] {
    const {positions} = this.#context
    const place = positions.child(this.#holder.place, field.key)
    for (const line of lines) {
      this.#reports.style(line, place)
      if (!line.isEntry) this.#reports.label(field, place, line.label, hasFix)
      positions.mark(line.start, line.value.start)
    }
    return lines
  }

  /** Reads the value of a field, unless the field has been read before. */
  give(field: FieldShape, value: Text, start: number): void {
    const given = this.#given.get(field)
    if (given) return this.#reports.duplicate(field, value, given.text)
    this.#given.set(field, {text: plain(value.text), start})
    this.#context.recognised++
    if (value.text !== '') return readField(this.#context, field, value, this.#holder)
    this.#reports.missing(field, value.start)
  }

  /** Keeps that a field was read from another text than a header line. */
  keepElsewhere(field: FieldShape, text: string, start: number): void {
    this.#given.set(field, {text, start})
  }

  /** Reads a line of a section as a header line; false when the field was read before. */
  takeLine({value, start, end}: Pick<HeaderLine, 'value' | 'start' | 'end'>, field: FieldShape): boolean {
    if (this.has(field)) return false
    const {positions, source} = this.#context
    const place = positions.child(this.#holder.place, field.key)
    const expected = headerLine(nameMarkdown(field.names[0]), rawLine(source, value))
    this.#context.report('field-style', {place, start, end}, {actual: source.slice(start, end), expected})
    positions.mark(start, value.start)
    this.give(field, value, start)
    return true
  }

  /**
   * Reports the missing fields. `below` is the offset of the first text below the header, `above` the end of the text
   * above it.
   */
  reportMissing(below: number, above: number): void {
    this.settle()
    let next = below
    for (const field of [...this.#fields].reverse()) {
      const line = this.#given.get(field)
      if (line) next = Math.max(line.start, above)
      else this.#reports.missing(field, next)
    }
  }
}
