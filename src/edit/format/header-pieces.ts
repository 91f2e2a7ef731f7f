import {keepsAddresses} from '../../fixes/words.js'
import type {Values} from '../../form/absent.js'
import {type FieldShape, METADATA} from '../../form/shape.js'
import {BLANK_LINE, headingLine} from '../../markdown/notation.js'
import type {Writer} from '../../write/writer.js'
import type {Page} from '../page/page.js'
import type {ScopePage} from '../page/scope-page.js'
import {runsOf, type Span} from '../page/spans.js'
import {type Collection, type Kept, lossMessage} from './collection.js'

/** Collects the heading of a document or a part, and the header lines below it. */
export class HeaderPieces {
  readonly #page: Page
  readonly #writer: Writer
  readonly #collection: Collection

  constructor(page: Page, writer: Writer, collection: Collection) {
    this.#page = page
    this.#writer = writer
    this.#collection = collection
  }

  heading(at: ScopePage, values: Values): void {
    const {heading} = at.scope
    if (!heading) return
    const {head} = at
    if (head) {
      const text = this.#writer.heading(at.headingPlace(heading), heading, values, at.path)
      const level = at.path.length === 0 ? 1 : at.frames.level - 1
      return this.#collection.piece([...at.path, heading.key], head.block, headingLine(level, text))
    }
    if (at.path.length > 0 || (values[heading.key] === null && heading.optional)) return
    const start = this.#collection.trimmedStart(at.start)
    this.#collection.piece([heading.key], {start, end: start}, this.#writer.title() + BLANK_LINE)
  }

  header(at: ScopePage, values: Values): void {
    const path = at.path.length === 0 ? [METADATA] : at.path
    const {content, raw} = this.#headerContent(at, values)
    const blocks = new Set(at.lines.flatMap(({block, valueBlock}) => (valueBlock ? [block, valueBlock] : block)))
    const spans = runsOf(at.preamble, it => blocks.has(it), at.head?.block)
    if (spans.length > 0) {
      const main = spans.find(({start}) => start > (at.head?.block.start ?? -1)) ?? this.#below(at)
      for (const it of raw) this.#collection.kept.push(it)
      const written = main.start === main.end ? BLANK_LINE + content : content
      const from = spans.filter(span => span !== main)
      this.#collection.removed.push(...from)
      if (from.length > 0) this.#collection.moves.push({content: written, from})
      return this.#collection.piece(path, main, written)
    }
    if (content === '') return
    const place = this.#below(at)
    this.#collection.piece(path, place, at.head ? BLANK_LINE + content : content + BLANK_LINE)
  }

  /** Returns the place below the heading of a scope, or its start when it has no heading. */
  #below({head, start}: ScopePage): Span {
    const at = head ? this.#page.lineEnd(head.block.end) : this.#collection.trimmedStart(start)
    return {start: at, end: at}
  }

  /** Returns all header lines, and those that would lose text. */
  #headerContent(at: ScopePage, values: Values): {content: string; raw: Kept[]} {
    const {source} = this.#page
    const raw: Kept[] = []
    const lines = new Map<FieldShape | undefined, string>()
    const others: string[] = []
    const own = {frames: at.frames, values, path: at.path}
    const preamble = new Set(at.preamble)
    for (const {field, block, start, end} of at.lines) {
      if (!field || !preamble.has(block)) continue
      const text = source.slice(start, end)
      const canonical = this.#writer.headerLine(own, field)
      const lost = this.#collection.lost({start, end}, lines.has(field) ? '' : canonical)
      const isLossy = lost.length > 0 || (!lines.has(field) && !keepsAddresses(text, canonical))
      if (isLossy) raw.push({path: [...at.path, field.key], start, end, reason: lossMessage(lost)})
      if (lines.has(field)) others.push(text)
      else lines.set(field, isLossy ? text : canonical)
    }
    const fields = at.scope.fields
      .filter(it => lines.has(it) || !this.#isElsewhere(at, it))
      .flatMap(it => lines.get(it) ?? this.#writer.field(own, it))
    const metadata = at.path.length === 0 ? this.#writer.metadata() : []
    return {content: [...fields, ...metadata, ...others].join(BLANK_LINE), raw}
  }

  /**
   * Whether the value of a field comes from another place in the document, such as below a heading outside the form.
   */
  #isElsewhere(at: ScopePage, {key}: FieldShape): boolean {
    return this.#page.span([...at.path, key]) !== undefined
  }
}
