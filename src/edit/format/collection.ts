import {trim} from '../../extract/trim.js'
import {keepsAddresses, lostWords} from '../../fixes/words.js'
import type {Values} from '../../form/absent.js'
import {ADDITIONAL_SECTIONS} from '../../form/shape.js'
import type {Block} from '../../read/blocks.js'
import type {Path} from '../../types.js'
import type {Page} from '../page/page.js'
import {runsOf, type Span, spanAt} from '../page/spans.js'

/** A part of a document that belongs to its form, and its canonical text. */
export interface Piece extends Span {
  /** The path of its value. */
  readonly path: Path
  readonly content: string
}

/** A part that cannot be written in the canonical form. */
export interface Kept extends Span {
  readonly path: Path
  readonly reason: string
}

/** Text that is written in one place and removed from other places. */
export interface Move {
  readonly content: string
  readonly from: readonly Span[]
}

/** All parts of a document. */
export interface Pieces {
  readonly pieces: readonly Piece[]
  readonly kept: readonly Kept[]
  /** The parts to remove, because another piece has their content. */
  readonly removed: readonly Span[]
  /** The header lines to move. They are written in their new place only if they are removed from the old one. */
  readonly moves: readonly Move[]
  /** The places of all blocks in the document, which show where spaces are between them. */
  readonly bounds: readonly Span[]
}

/** A phrase that means absence. */
interface Absence extends Span {
  readonly text: string
}

/** The blocks that hold one value together. */
export interface Unit {
  readonly path: Path
  readonly blocks: readonly Block[]
  /** The blocks with the value. */
  readonly own: ReadonlySet<Block>
  /** The value in the canonical form. */
  readonly content: string
  readonly share?: Share | undefined
}

/** Returns the content of a run of blocks. */
export type Share = (run: Span) => string

/** Collects the parts of a document, and checks that their canonical text loses nothing. */
export class Collection implements Pieces {
  readonly pieces: Piece[] = []
  readonly kept: Kept[] = []
  readonly removed: Span[] = []
  readonly moves: Move[] = []
  readonly bounds: Span[] = []
  readonly #page: Page
  /** The phrases that mean absence. */
  readonly #absences: readonly Absence[]
  /** The places of text outside the form. */
  readonly #outside: readonly Span[]

  constructor(page: Page) {
    this.#page = page
    this.#absences = page.result.diagnostics
      .filter(({code}) => code === 'placeholder-value' || code === 'empty-cell')
      .map(({range: {start, end}, actual = ''}) => ({start: start.offset, end: end.offset, text: actual}))
    const {length} = (page.result.summary as Values)[ADDITIONAL_SECTIONS] as readonly unknown[]
    this.#outside = Array.from({length}, (_, i) => page.span([ADDITIONAL_SECTIONS, i]))
      .filter(it => it !== undefined)
      .sort((a, b) => a.start - b.start)
  }

  /** Collects a part with its canonical text. A part that would lose text stays as it is. */
  piece(path: Path, {start, end}: Span, content: string): void {
    if (end > start) this.foreign({start, end})
    const lost = this.lost({start, end}, content)
    const keeps = keepsAddresses(this.#page.source.slice(start, end), content)
    if (lost.length > 0 || !keeps) this.kept.push({path, start, end, reason: lossMessage(lost)})
    else this.pieces.push({path, start, end, content})
  }

  /** Collects a part that stays as it is. */
  foreign({start, end}: Span): void {
    this.bounds.push({start, end})
  }

  /** Collects parts that stay as they are. */
  foreignAll(blocks: readonly Span[]): void {
    for (const block of blocks) this.foreign(block)
  }

  /** Returns the end of a part without the spaces at its end. */
  trimmed(start: number, end: number): number {
    return trim(this.#page.source, start, end)[1]
  }

  /** Returns the start of the text at or after an offset. */
  trimmedStart(start: number): number {
    return trim(this.#page.source, start, this.#page.to)[0]
  }

  /**
   * Collects the blocks of a value. The content replaces the blocks with the value, or each run of them gets its share.
   */
  unit({path, blocks, own, content, share}: Unit): void {
    const runs = runsOf(blocks, it => own.has(it))
    const mixed = blocks.find(block => own.has(block) && this.holdsOutside(block))
    this.foreignAll(blocks.filter(block => !own.has(block)))
    if (mixed || (runs.length > 1 && !share)) {
      const {start, end} = mixed ?? (runs[1] as Span)
      this.kept.push({path, start, end, reason: 'There is text outside the form between its values.'})
      for (const run of runs) this.foreign(run)
    } else if (runs.length === 1) this.piece(path, runs[0] as Span, content)
    else for (const run of runs) this.piece(path, run, (share as Share)(run))
  }

  /** Returns the words of a part that its canonical form would lose, except for phrases of absence. */
  lost({start, end}: Span, content: string): string[] {
    const lost = lostWords(this.#page.source.slice(start, end), content)
    return lost.filter(word => !this.#absences.some(it => isInside(it, {start, end}) && it.text.includes(word)))
  }

  /** Whether a block is text outside the form. */
  isOutside({start, end}: Span): boolean {
    const around = spanAt(this.#outside, start)
    return around !== undefined && around.end >= end
  }

  /** Whether a block contains text outside the form. */
  holdsOutside({start, end}: Span): boolean {
    const inside = spanAt(this.#outside, end - 1)
    return inside !== undefined && inside.start >= start
  }
}

/** Whether a part is inside another one. */
export function isInside(inner: Span, {start, end}: Span): boolean {
  return inner.start >= start && inner.end <= end
}

/** Returns the reason why a part that would lose words is not written. */
export function lossMessage(words: readonly string[]): string {
  if (words.length === 0) return 'The canonical form would lose the address of a link or the box of a task.'
  return `The canonical form would lose the text "${words.join(' ')}".`
}
