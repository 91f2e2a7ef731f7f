import type {DiagnosticCode, Params} from '../diagnostics/catalogue.js'
import type {Collector, Extra} from '../diagnostics/diagnostic.js'
import {ADDITIONAL_SECTIONS, METADATA} from '../form/shape.js'
import type {AdditionalSection, Metadata} from '../form/values.js'
import {guessLanguage} from '../grammar/language.js'
import type {Reader, Span} from '../read/blocks.js'
import {countUpTo} from '../search.js'
import {lineEndingOf} from '../source.js'
import {trimBlocks, withoutNul} from './blanks.js'
import {Links} from './links.js'
import type {View} from './notations/view.js'
import {KEPT, KEPT_PART, type Place, Positions, ROOT} from './positions.js'

/** An object of the summary that is being read, with its place. */
export interface Holder {
  readonly values: Record<string | number, unknown>
  readonly place: Place
}

/** A text and where it is. */
export interface Kept {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The heading that text is kept under. */
export interface KeptHead {
  /** The whole heading, and the text in it. */
  readonly start: number
  readonly end: number
  readonly textStart: number
  readonly textEnd: number
  readonly text: string
  readonly level: number
}

/** A part of the source in a notation that markdown does not have, and where the blocks begin and end that it means. */
interface Notation extends Span {
  readonly first: number
  readonly last: number
}

/** How much had been noted at some point. */
interface Noted {
  readonly spans: number
  readonly findings: number
}

/** About how many bytes a finding takes, with its parameters and its fix. */
const FINDING = 600

/** About how many bytes the blocks of a line take, which fixes hold. */
const LINE = 200

/** The level of text that has no heading of its own. */
const LEVEL_OF_TEXT = 2

function lineCount(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

function withoutFix(extra: Extra | undefined): Extra | undefined {
  return extra?.related && {related: extra.related}
}

/** One reading of a document: its source, and all that the readers of its parts note. */
export class Context {
  /** The text that is read: the document, or its decoded text where the whole document is spelled in another way. */
  source: string
  /** The name of the form that is read. */
  readonly formName: string
  readonly positions: Positions
  readonly found: Collector
  /** Reads a part of the source as a document of its own. */
  readonly read: Reader
  readonly metadata: Metadata[] = []
  readonly additional: AdditionalSection[] = []
  /** The links of the document. */
  links = new Links([])
  /** The parts of the source in a notation that markdown does not have, in order. */
  notations: readonly Notation[] = []
  /** Where text outside the form is, in the order in which it was kept. */
  readonly outside: Span[] = []
  /** Where the values are that are kept as markdown. */
  readonly verbatimMarkdown: Span[] = []
  /** Whether reading stopped before the end, so that the last section may lack its content. */
  stopped = false
  /** How many things of the form but a title were found. */
  recognised = 0
  /** How many sections of the document were found, without those in parts. */
  sections = 0
  /**
   * Whether the document has at most a title of the form, and this has been reported: then nothing else is reported as
   * missing.
   */
  isUnrecognised = false
  /** Whether a part of a value is read that is kept as a whole. No fix may change it. */
  #isVerbatim = false
  readonly #whole: string | undefined
  #language: string | null | undefined
  #metadataPlace: Place | undefined
  #additionalPlace: Place | undefined
  /** Of each additional section its node, and the offset where it begins. */
  readonly #additionalAt: {readonly place: Place; readonly start: number}[] = []

  /** @param whole - The document, when `source` is a part of it. */
  constructor(source: string, formName: string, read: Reader, found: Collector, whole?: string) {
    this.source = source
    this.#whole = whole
    this.formName = formName
    this.read = read
    this.positions = new Positions()
    this.found = found
  }

  report<C extends DiagnosticCode>(
    code: C,
    place: Place,
    start: number,
    end: number,
    params: Params<C> | (() => Params<C>),
    extra?: Extra,
  ): void {
    const isUnfixable = this.#isVerbatim || this.isInNotation(start, end)
    this.found.report(code, place, start, end, params, isUnfixable ? withoutFix(extra) : extra)
  }

  /** Reads parts of a value that is kept as a whole: the diagnostics of these have no fix. */
  verbatim(read: () => void): void {
    this.#isVerbatim = true
    read()
    this.#isVerbatim = false
  }

  /**
   * Whether a part of the source is in another notation. Its fix writes the whole again; those of what is in it are
   * offered when that is done.
   */
  isInNotation(start: number, end: number): boolean {
    const span = this.#notationAt(start)
    return span !== undefined && end <= span.end && (start > span.start || end < span.end)
  }

  /** The last notation that begins at or before an offset. */
  #notationAt(offset: number): Notation | undefined {
    const {notations} = this
    return notations[countUpTo(offset, notations.length, at => (notations[at] as Notation).start) - 1]
  }

  /** A text with the marks of the notations at its ends, such as code fences, whose blocks are all in it. */
  withMarks({start, end}: Span): Span {
    const opening = this.#notationAt(start)
    const closing = this.#notationAt(end)
    return {
      start: opening && opening.first === start && opening.last <= end ? opening.start : start,
      end: closing && closing.last === end && closing.first >= start ? closing.end : end,
    }
  }

  /** The language of the document, as far as it shows. */
  get language(): string | null {
    if (this.#language === undefined) this.#language = guessLanguage(this.#whole ?? this.source)
    return this.#language
  }

  /** How much has been noted so far. */
  mark(): Noted {
    return {spans: this.positions.size, findings: this.found.size}
  }

  /** Moves what was noted since then to where it is in the text that `view` leads to. */
  translate(since: Noted, view: View): void {
    this.positions.translate(since.spans, view)
    this.found.translate(since.findings, view)
  }

  /** About how many bytes the notes take. */
  get weight(): number {
    return this.positions.weight + this.found.size * FINDING + lineCount(this.source) * LINE
  }

  /** The place of the next header line outside the form. */
  nextMetadata(): Place {
    this.#metadataPlace ??= this.positions.child(ROOT, METADATA)
    return this.positions.child(this.#metadataPlace, this.metadata.length)
  }

  /** Keeps a header line outside the form. */
  keepMetadata(start: number, name: Kept, value: Kept): void {
    const {positions, source} = this
    const place = this.nextMetadata()
    this.metadata.push({name: name.text, value: value.text})
    positions.add(positions.child(place, 'name'), name.start, name.end, KEPT)
    positions.add(positions.child(place, 'value'), value.start, value.end, KEPT)
    this.report('unknown-field', place, start, value.end, {actual: source.slice(start, value.end)})
  }

  /** Keeps text outside every field; gives its place, or null when there are only blanks. */
  keepText(start: number, end: number, within: string | null): Place | null {
    return this.keepSection(null, start, end, within)
  }

  /** Keeps a section outside the form: what is from `from` to `to` below its heading. */
  keepSection(head: KeptHead | null, from: number, to: number, within: string | null): Place | null {
    const [start, end] = trimBlocks(this.source, from, to)
    if (start >= end && !head?.text) return null
    // A notation may end in blanks, such as the end of its line.
    const marked = this.withMarks({start, end})
    const [first, last] = trimBlocks(this.source, marked.start, marked.end)
    return this.keepExactly(head, {start: first, end: last}, {level: LEVEL_OF_TEXT, within})
  }

  /** Keeps a section outside the form with the blanks at the ends of its text; `level` is that without a heading. */
  keepExactly(head: KeptHead | null, {start, end}: Span, own: Pick<AdditionalSection, 'level' | 'within'>): Place {
    const {source, positions} = this
    const heading = head?.text ?? ''
    const place = this.#nextAdditional(head?.start ?? start)
    const markdown = withoutNul(source.slice(start, end))
    // An empty heading gives no level: what is below it is written back without one.
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

  /** Keeps markdown that was made of parts of the source, with the line endings of the source. */
  keepMade(
    markdown: string,
    within: string | null,
    parts: readonly {readonly start: number; readonly end: number}[],
  ): void {
    const {positions} = this
    const place = positions.child(this.#nextAdditional(parts[0]?.start ?? 0), 'markdown')
    const lines = withoutNul(markdown).replaceAll('\n', lineEndingOf(this.source))
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
   * Sorts the additional sections from an index on by their places in the source: some of them are kept earlier than
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
