import type {Scope} from '../../form/shape.js'
import type {Block} from '../../read/blocks.js'
import type {Context, Holder} from '../context.js'
import {MarkdownReader} from '../kinds/markdown.js'
import {Prose} from '../kinds/prose.js'
import type {ScopeAt} from '../kinds/reader.js'
import {tagLineStart} from '../tags-around.js'

/** Text outside the form. */
interface Stray {
  readonly start: number
  readonly end: number
  /** Whether it is before the title. */
  readonly before: boolean
}

/**
 * Collects the blocks before the first section that are not header lines: the text of the scope, or text outside the
 * form.
 */
export class TextReader {
  readonly #context: Context
  readonly #scope: Scope
  readonly #holder: Holder
  /** The text of the scope. */
  #blocks: Block[] = []
  /** The text above header lines. It is the text of the scope if none is below them. */
  #above: readonly Block[] = []
  /** The current run of text outside the form. */
  #stray: Stray | null = null
  #isFinished = false

  constructor(context: Context, scope: Scope, holder: Holder) {
    this.#context = context
    this.#scope = scope
    this.#holder = holder
  }

  /** Whether text of the scope has begun. */
  get hasBegun(): boolean {
    return this.#blocks.length > 0
  }

  /** Whether all later blocks are text, whatever they look like, as soon as text has begun. */
  get mayTakeAll(): boolean {
    return this.#scope.text?.kind === 'markdown' && !this.#isFinished
  }

  /** Whether all later blocks are text, whatever they look like. */
  get takesAll(): boolean {
    return this.hasBegun && this.#scope.text?.kind === 'markdown'
  }

  add(block: Block, before: boolean): void {
    if (this.#scope.text && !before && !this.#isFinished) this.#blocks.push(block)
    else
      this.#stray = {
        start: this.#stray?.start ?? tagLineStart(this.#context.source, block.start),
        end: block.end,
        before,
      }
  }

  /** Whether text is above header lines. */
  get isBelowHeader(): boolean {
    return this.#above.length > 0
  }

  /** Ends the text above header lines. */
  endAboveHeader(): void {
    this.#above = this.#blocks
    this.#blocks = []
  }

  /** Keeps text outside the form. Text before the title is chatter of the producer. */
  flush({within}: Pick<ScopeAt, 'within'>): void {
    const stray = this.#stray
    this.#stray = null
    if (stray) this.keep(stray, within)
  }

  /** Keeps text outside the form. */
  keep({start, end, before}: Stray, within: string | null): void {
    const context = this.#context
    const place = context.keepText(start, end, within)
    if (place === null) return
    const actual = context.source.slice(start, end)
    if (within !== null) context.report('misplaced-content', {place, start, end}, {actual, section: within})
    else if (before) context.report('wrapped-document', {place, start, end}, {actual, kind: 'before'})
    else context.report('unknown-section', {place, start, end}, {actual: ''})
  }

  #spanAbove(): Pick<Stray, 'start' | 'end'> | null {
    const [first] = this.#above
    const last = this.#above.at(-1)
    return first && last ? {start: tagLineStart(this.#context.source, first.start), end: last.end} : null
  }

  /** Reads the text of the scope. */
  finish(at: ScopeAt & {readonly from: number}, end: number): void {
    this.#isFinished = true
    const {text} = this.#scope
    const above = this.#spanAbove()
    const isAbove = above !== null && this.#blocks.length === 0
    if (above && !isAbove) this.keep({...above, before: false}, at.within)
    const blocks = isAbove ? this.#above : this.#blocks
    const [first] = blocks
    if (!text || !first) return
    const context = this.#context
    const place = context.positions.child(this.#holder.place, text.key)
    const within = at.within === null ? text.key : `${at.within}.${text.key}`
    const {kinds, names, level} = at
    // A quote begins before its first block.
    const {start} = context.notations.withMarks({start: first.start, end})
    // The heading of a part may be on the line of its text.
    const from = Math.max(tagLineStart(context.source, start), at.from)
    const contents = {blocks, start: from, end: isAbove ? above.end : end}
    const own = {context, kinds, names, holder: this.#holder, place, within, level}
    if (text.kind === 'prose') {
      const prose = new Prose({...own, section: text})
      prose.read(contents)
      prose.finish()
    } else new MarkdownReader({...own, section: text}).read(contents)
  }
}
