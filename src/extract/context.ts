import type {DiagnosticCode, Params} from '../diagnostics/catalogue.js'
import type {Collector, Extra, FindingAt} from '../diagnostics/diagnostic.js'
import {ADDITIONAL_SECTIONS, METADATA} from '../form/shape.js'
import type {AdditionalSection, Metadata} from '../form/values.js'
import {guessLanguage} from '../grammar/language.js'
import {withoutNul} from '../markdown/without-nul.js'
import type {Reader, Span} from '../read/blocks.js'
import {lineEndingOf} from '../source.js'
import type {Edit} from '../types.js'
import {DocumentWords} from './document-words.js'
import {Links} from './links.js'
import {Notations} from './notations/notations.js'
import type {View} from './notations/view.js'
import {KEPT, KEPT_PART, type Place, Positions, ROOT} from './positions.js'
import {trimBlocks} from './trim.js'

/** An object of the summary that is being read, and its node. */
export interface Holder {
  readonly values: Record<string | number, unknown>
  readonly place: Place
}

/** A text and its place. */
export interface Kept {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The heading of a kept text. */
export interface KeptHead {
  /** The range of the whole heading, and of the text in it. */
  readonly start: number
  readonly end: number
  readonly textStart: number
  readonly textEnd: number
  readonly text: string
  readonly level: number
}

/** How many spans and findings there were at some point. */
interface Noted {
  readonly spans: number
  readonly findings: number
}

/** The approximate number of bytes of a finding, with its parameters and its fix. */
const FINDING = 600

/** The approximate number of bytes of the blocks of a line, which fixes keep in memory. */
const LINE = 200

/** The level of text without a heading. */
const LEVEL_OF_TEXT = 2

function lineCount(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

function withoutFix(extra: Extra | undefined): Extra | undefined {
  return extra?.related && {related: extra.related}
}

/** The options of one reading. */
interface ContextOptions {
  readonly formName: string
  readonly read: Reader
  readonly found: Collector
  /** The whole document, if only a part of it is read. */
  readonly whole?: string
}

/** What a label outside the form may misspell. */
interface Misspelt {
  /** Returns the label of the form that is similar to it. */
  readonly near: () => string | undefined
  /** Returns the edits that write that label, if it certainly is the one that is meant. */
  readonly fix: () => Edit[] | null
}

/** One reading of a document: its source, and everything that the readers of its parts record. */
export class Context {
  /** The text that is read: the document, or its decoded text if the whole document is in another notation. */
  source: string
  /** The name of the form that is read. */
  readonly formName: string
  readonly positions: Positions
  readonly found: Collector
  /** Reads a part of the source as a separate document. */
  readonly read: Reader
  readonly metadata: Metadata[] = []
  readonly additional: AdditionalSection[] = []
  /** The links of the document. */
  links = new Links([])
  /** The parts of the source in a notation that is not markdown. */
  notations = new Notations([])
  /** The places of text outside the form, in the order in which it was kept. */
  readonly outside: Span[] = []
  /** The places of values of kind markdown. */
  readonly verbatimMarkdown: Span[] = []
  /** Whether reading stopped before the end. The last section may then lack its content. */
  stopped = false
  /** How many parts of the form were found, besides the title. */
  recognised = 0
  /** How many sections of the document were found, not counting those in parts. */
  sections = 0
  /**
   * Whether the document has at most a title of the form, and this has been reported. Then nothing else is reported as
   * missing.
   */
  isUnrecognised = false
  /** Whether a part of a value of kind markdown is being read. No fix may change it. */
  #isVerbatim = false
  readonly #whole: string | undefined
  #language: string | null | undefined
  #words: DocumentWords | undefined
  #metadataPlace: Place | undefined
  #additionalPlace: Place | undefined
  /** The node of each additional section, and the offset of its start. */
  readonly #additionalAt: {readonly place: Place; readonly start: number}[] = []

  constructor(source: string, {formName, read, found, whole}: ContextOptions) {
    this.source = source
    this.#whole = whole
    this.formName = formName
    this.read = read
    this.positions = new Positions()
    this.found = found
  }

  report<C extends DiagnosticCode>(code: C, at: FindingAt, params: Params<C> | (() => Params<C>), extra?: Extra): void {
    const isUnfixable = this.#isVerbatim || this.notations.holds(at)
    this.found.report(code, at, params, isUnfixable ? withoutFix(extra) : extra)
  }

  /** Reads parts of a value of kind markdown. Their diagnostics have no fix. */
  verbatim(read: () => void): void {
    this.#isVerbatim = true
    read()
    this.#isVerbatim = false
  }

  /** The language of the document; null when it is not clear. */
  get language(): string | null {
    if (this.#language === undefined) this.#language = guessLanguage(this.#whole ?? this.source)
    return this.#language
  }

  /** The words of the document. */
  get words(): DocumentWords {
    this.#words ??= new DocumentWords(this.#whole ?? this.source)
    return this.#words
  }

  /** Returns how much has been recorded so far. */
  mark(): Noted {
    return {spans: this.positions.size, findings: this.found.size}
  }

  /** Translates everything recorded since then to the text that `view` was made from. */
  translate(since: Noted, view: View): void {
    this.positions.translate(since.spans, view)
    this.found.translate(since.findings, view)
  }

  /** The approximate number of bytes of the records. */
  get weight(): number {
    return this.positions.weight + this.found.size * FINDING + lineCount(this.source) * LINE
  }

  /** Returns the node of the next header line outside the form. */
  nextMetadata(): Place {
    this.#metadataPlace ??= this.positions.child(ROOT, METADATA)
    return this.positions.child(this.#metadataPlace, this.metadata.length)
  }

  /** Keeps a header line outside the form. `near` returns the label of the form that its label is similar to. */
  keepMetadata(start: number, name: Kept, value: Kept, {near, fix}: Misspelt): void {
    const {positions, source} = this
    const place = this.nextMetadata()
    this.metadata.push({name: name.text, value: value.text})
    positions.add(positions.child(place, 'name'), name.start, name.end, KEPT)
    positions.add(positions.child(place, 'value'), value.start, value.end, KEPT)
    this.report(
      'unknown-field',
      {place, start, end: value.end},
      () => {
        const actual = source.slice(start, value.end)
        const expected = near()
        return expected === undefined ? {actual} : {actual, expected}
      },
      {fix},
    )
  }

  /** Keeps text outside every field. Returns its node; null when there are only spaces. */
  keepText(start: number, end: number, within: string | null): Place | null {
    return this.keepSection(null, start, end, within)
  }

  /** Keeps a section outside the form: the text between `from` and `to`, below its heading. */
  keepSection(head: KeptHead | null, from: number, to: number, within: string | null): Place | null {
    const [start, end] = trimBlocks(this.source, from, to)
    if (start >= end && !head?.text) return null
    // A notation may end in spaces, such as the end of its line.
    const marked = this.notations.withMarks({start, end})
    const [first, last] = trimBlocks(this.source, marked.start, marked.end)
    return this.keepExactly(head, {start: first, end: last}, {level: LEVEL_OF_TEXT, within})
  }

  /**
   * Keeps a section outside the form, including the spaces at the ends of its text. `own.level` is its level if it has
   * no heading.
   */
  keepExactly(head: KeptHead | null, {start, end}: Span, own: Pick<AdditionalSection, 'level' | 'within'>): Place {
    const {source, positions} = this
    const heading = head?.text ?? ''
    const place = this.#nextAdditional(head?.start ?? start)
    const markdown = withoutNul(source.slice(start, end))
    // An empty heading has no level, because the text below it is written back without a heading.
    const level = head && heading !== '' ? head.level : own.level
    this.additional.push({heading, level, within: own.within, markdown})
    if (head) {
      positions.add(positions.child(place, 'level'), head.start, head.end, KEPT_PART)
      if (heading !== '') positions.add(positions.child(place, 'heading'), head.textStart, head.textEnd, KEPT)
    }
    if (start < end) {
      positions.add(positions.child(place, 'markdown'), start, end, KEPT)
      this.outside.push({start, end})
    }
    return place
  }

  /** Keeps markdown that was made from parts of the source, with the line endings of the source. */
  keepMade(
    markdown: string,
    within: string | null,
    parts: readonly {readonly start: number; readonly end: number}[],
  ): void {
    const {positions} = this
    const place = positions.child(this.#nextAdditional(parts[0]?.start ?? 0), 'markdown')
    const lines = withoutNul(markdown).replace(/\r\n?|\n/g, lineEndingOf(this.source))
    this.additional.push({heading: '', level: LEVEL_OF_TEXT, within, markdown: lines})
    for (const {start, end} of parts) if (start < end) positions.add(place, start, end, KEPT)
  }

  #nextAdditional(start: number): Place {
    this.#additionalPlace ??= this.positions.child(ROOT, ADDITIONAL_SECTIONS)
    const place = this.positions.child(this.#additionalPlace, this.additional.length)
    this.#additionalAt.push({place, start})
    return place
  }

  /**
   * Sorts the additional sections from an index on by their places in the source. Some of them are kept earlier than
   * others that are above them.
   */
  sortAdditional(from: number): void {
    const at = this.#additionalAt
    if (at.length - from < 2) return
    const startOf = (i: number) => at[i]?.start ?? 0
    const order = [...at.keys()].slice(from)
    if (order.every(i => i === from || startOf(i - 1) <= startOf(i))) return
    order.sort((a, b) => startOf(a) - startOf(b))
    const before = this.additional.slice()
    for (const [k, i] of order.entries()) {
      this.additional[from + k] = before[i] as AdditionalSection
      this.positions.rename(at[i]?.place ?? ROOT, from + k)
    }
  }
}
