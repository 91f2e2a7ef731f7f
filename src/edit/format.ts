import {type DiagnosticCode, diagnosticCatalogue, entryOf} from '../diagnostics/catalogue.js'
import type {Diagnostic} from '../diagnostics/diagnostic.js'
import {trim} from '../extract/trim.js'
import {applyEdits, areDisjoint, inOrder} from '../fixes/apply.js'
import {verbatim} from '../fixes/harmless.js'
import type {Values} from '../form/absent.js'
import type {Form} from '../form/form.js'
import {ADDITIONAL_SECTIONS} from '../form/shape.js'
import {summaryForm} from '../forms/summary.js'
import {BLANK_LINE} from '../markdown/notation.js'
import {parseSummary} from '../parse.js'
import type {SummaryResult} from '../result.js'
import {Lines, replacement} from '../source.js'
import type {Edit, Path, Range} from '../types.js'
import {Writer} from '../write/writer.js'
import {makeFixes} from './fix.js'
import type {Pieces} from './format/collection.js'
import {piecesOf} from './format/pieces.js'
import {leavesOf} from './page/leaves.js'
import {Page} from './page/page.js'
import {sourcesOf} from './page/sources.js'
import {type Span, spanAt} from './page/spans.js'

/** The options of `formatSummary`. */
export interface FormattingOptions<F extends Form = Form> {
  /** The form of the document. Default: `summaryForm`. */
  readonly form?: F | undefined
  /** The longest text that is read, in UTF-16 code units. A longer text is not changed. */
  readonly maxLength?: number | undefined
}

/** A part of a document that is not changed. */
export interface Refusal {
  /** The path of its value; empty for the whole document. */
  readonly path: Path
  /** The place in the formatted text. */
  readonly range: Range
  /** The reason, as a sentence. */
  readonly reason: string
}

/** The result of `formatSummary`. */
export interface Formatted {
  /** The text in the canonical form. Text outside the form stays byte for byte as it was, in its place. */
  readonly markdown: string
  /** The parts that could not be written in the canonical form without harm. */
  readonly refused: Refusal[]
}

/**
 * Writes a document in the canonical form. Text outside the form and the markup inside values stay as they are. A part
 * for which that is not possible is left unchanged, and `refused` says why.
 */
export function formatSummary(markdown: string, options: FormattingOptions = {}): Formatted {
  let formatted = formatOnce(markdown, options)
  let before = markdown
  // A formatted text may make more changes possible, as fixes do.
  for (let round = 1; round < MOST_ROUNDS && formatted.markdown !== before; round++) {
    before = formatted.markdown
    formatted = formatOnce(before, options)
  }
  return formatted
}

const MOST_ROUNDS = 12

/**
 * After this many attempts that changed values, the remaining edits are not tried one by one. Each attempt reads the
 * document, so there are fewer of them for a long one: about as many as read this number of characters.
 */
const MOST_FAILURES = 200
const FEWEST_FAILURES = 10
const MOST_CHARACTERS = 500_000

function formatOnce(markdown: string, {form = summaryForm, maxLength}: FormattingOptions): Formatted {
  const fixed = makeFixes(markdown, {form, maxLength, codes: STYLES}, verbatim)
  return new Formatting(parseSummary(fixed.markdown, {form, maxLength}), form, fixed.refused).run()
}

/** The codes whose fixes do not change values. */
const STYLES: readonly DiagnosticCode[] = (Object.keys(diagnosticCatalogue) as DiagnosticCode[]).filter(
  code => !entryOf(code).changesValue,
)

class Formatting {
  readonly #form: Form
  readonly #result: SummaryResult<unknown>
  readonly #refused: readonly Diagnostic[]
  readonly #values: string
  readonly #kept: {readonly path: Path; readonly start: number; readonly end: number; readonly reason: string}[] = []

  constructor(result: SummaryResult<unknown>, form: Form, refused: readonly Diagnostic[]) {
    this.#form = form
    this.#result = result
    this.#refused = refused
    this.#values = JSON.stringify(this.#result.summary)
  }

  get #source(): string {
    return this.#result.markdown
  }

  run(): Formatted {
    const values = this.#result.summary as Values
    const isEmpty = (values[ADDITIONAL_SECTIONS] as readonly unknown[]).length === 0
    const stopped = this.#result.diagnostics.find(
      it => WHOLE.has(it.code) && !(isEmpty && it.code === 'unrecognised-document'),
    )
    if (stopped) return this.#formatted([], [{path: [], range: stopped.range, reason: stopped.message}])
    const page = new Page(this.#form, this.#result)
    const pieces = piecesOf(page, new Writer(this.#form, values, sourcesOf(page, values)))
    this.#kept.push(...pieces.kept)
    const accepted = this.#accepted([...this.#changes(pieces), ...this.#gaps(page, pieces)], pieces)
    const lines = new Lines(this.#source)
    const ours = this.#kept.map(({path, start, end, reason}) => ({path, range: lines.range(start, end), reason}))
    const theirs = this.#refused.map(({path, range, message}) => ({path, range, reason: message}))
    return this.#formatted(accepted, [...theirs, ...ours])
  }

  #formatted(edits: readonly Edit[], refused: Refusal[]): Formatted {
    return {markdown: applyEdits(this.#source, new Lines(this.#source).edits(edits)), refused}
  }

  /** Returns the edits of parts that are not in the canonical form. */
  #changes({pieces}: Pieces): Edit[] {
    return pieces
      .filter(({start, end, content}) => !this.#isAt(start, end, content))
      .map(({start, end, content}) =>
        start === end ? this.#insertion(start, content) : replacement(start, end, content),
      )
  }

  /** New text is put before the spaces at the end of its line. */
  #insertion(offset: number, content: string): Edit {
    let start = offset
    while (/[ \t]/.test(this.#source.charAt(start - 1))) start--
    return replacement(start, start, content)
  }

  /**
   * Returns edits that leave one blank line between the parts, none at the start, and a line break at the end. Removed
   * parts count as blank.
   */
  #gaps(page: Page, {bounds, removed}: Pieces): Edit[] {
    const {from, to} = page
    const edits: Edit[] = []
    const left = [...removed].sort((a, b) => a.start - b.start)
    const blank = (start: number, end: number) => this.#blankOf(start, end, left)
    const verbatim = this.#verbatim(page)
    let read = from
    let isFirst = true
    for (const {start, end} of [...bounds].sort((a, b) => a.start - b.start)) {
      const gap = blank(read, start)
      const around = spanAt(verbatim, read)
      const isVerbatim = around !== undefined && around.start < read && start < around.end
      if (gap !== null && !isVerbatim && (isFirst || /[\r\n]/.test(gap)))
        this.#gap(edits, read, start, isFirst ? '' : BLANK_LINE)
      isFirst = false
      read = Math.max(read, end)
    }
    // Inside a fence, the end of the fence follows.
    if (!isFirst && to === this.#source.length && blank(read, to) !== null) this.#gap(edits, read, to, '\n')
    return edits
  }

  /** Returns the places of texts that must stay as they are. An edit of a blank line in them would change a value. */
  #verbatim(page: Page): Span[] {
    const values = this.#result.summary as Values
    const outside = leavesOf(page, values[ADDITIONAL_SECTIONS], [ADDITIONAL_SECTIONS])
    return [...leavesOf(page, values, []), ...outside]
      .flatMap(({path, value}) => (typeof value === 'string' && /[\r\n]/.test(value) ? {path, value} : []))
      .flatMap(({path, value}) => {
        const span = page.span(path)
        return span && this.#source.slice(span.start, span.end) === value ? span : []
      })
      .sort((a, b) => a.start - b.start)
  }

  /** Returns the text between two offsets without the removed parts; null when it is not blank. */
  #blankOf(start: number, end: number, removed: Span[]): string | null {
    let text = ''
    let at = start
    while (removed[0] && removed[0].end <= end) {
      const gone = removed.shift() as Span
      text += this.#source.slice(at, gone.start)
      at = Math.max(at, gone.end)
    }
    text += this.#source.slice(at, Math.max(at, end))
    const [from, to] = trim(text, 0, text.length)
    return from === to ? text : null
  }

  #gap(edits: Edit[], start: number, end: number, content: string): void {
    if (!this.#isAt(start, end, content)) edits.push(replacement(start, end, content))
  }

  /** Whether a part is equal to a text, except for line endings. */
  #isAt(start: number, end: number, text: string): boolean {
    return withoutReturns(this.#source.slice(start, end)) === withoutReturns(text)
  }

  /**
   * Returns the edits that change no value. These are usually all edits. Edits that move a text are made together or
   * not at all.
   */
  #accepted(edits: readonly Edit[], {moves}: Pieces): Edit[] {
    const from = moves.flatMap(it => it.from)
    const moving = edits.filter(
      it => moves.some(({content}) => content === it.content) || from.some(span => overlaps(it, span)),
    )
    const isWhole = from.every(span => moving.some(it => it.offset <= span.start && it.offset + it.length >= span.end))
    const accepted: Edit[] = isWhole && this.#holds(moving) ? [...moving] : []
    if (accepted.length < moving.length) for (const {start, end} of from) this.#misread(start, end)
    let failures = 0
    const most = Math.min(
      MOST_FAILURES,
      Math.max(FEWEST_FAILURES, MOST_CHARACTERS / withoutReturns(this.#source).length),
    )
    const accept = (some: readonly Edit[]): void => {
      if (some.length === 0 || this.#holds([...accepted, ...some])) accepted.push(...some)
      else if (some.length > 1 && ++failures <= most) {
        const middle = Math.ceil(some.length / 2)
        accept(some.slice(0, middle))
        accept(some.slice(middle))
      } else for (const {offset, length} of some) this.#misread(offset, offset + length)
    }
    accept(edits.filter(it => !moving.includes(it)))
    return accepted
  }

  #misread(start: number, end: number): void {
    this.#kept.push({path: [], start, end, reason: 'In the canonical form, this part would have other values.'})
  }

  #holds(edits: readonly Edit[]): boolean {
    if (!areDisjoint(edits)) return false
    const {markdown} = this.#formatted(inOrder(edits), [])
    return JSON.stringify(parseSummary(markdown, {form: this.#form}).summary) === this.#values
  }
}

function withoutReturns(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

function overlaps({offset, length}: Edit, {start, end}: Span): boolean {
  return offset < end && offset + length > start
}

/** Documents with these diagnostics are not split into pieces. */
const WHOLE: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>(['too-long', 'too-deep', 'unrecognised-document'])
