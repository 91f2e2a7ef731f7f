import type {SectionShape} from '../../form/shape.js'
import {once} from '../../grammar/once.js'
import type {Block, Link, Reader, Text} from '../../read/blocks.js'
import {makeText} from '../../read/make.js'
import {sliceText} from '../pieces.js'
import type {Line} from './lines.js'
import {type View, ViewBuilder} from './view.js'

/** The code of the diagnostic for a note. */
export type NoteCode = 'table-style' | 'broken-table' | 'list-marker' | 'heading-style' | 'block-style'

/** The notation that was found. */
export type NoteKind =
  | 'simple' // Columns below a line of dashes.
  | 'multiline' // The same, with rows of several lines.
  | 'grid'
  | 'tabs'
  | 'separated' // Separated by commas or semicolons.
  | 'spaces' // Columns that spaces separate.
  | 'wiki' // MediaWiki, AsciiDoc.
  | 'list-table' // A table of reStructuredText.
  | 'attributes' // Attributes that set the look of a table.
  | 'html'
  | 'indented' // Indented by four spaces, which markdown reads as code.
  | 'fenced'
  | 'definitions'
  | 'delimiter-missing'
  | 'delimiter-cells'
  | 'broken-row' // A cell continues in the next line.
  | 'indented-row' // The first cell is empty, and drawn as spaces.
  | 'split-table' // Rows below a blank line or a page break.
  | 'page-break'
  | 'comment' // `%% text %%`
  | 'callout'
  | 'contents' // Links to the headings of the document.
  | 'span' // `[text]{.class}`, `{#id}`, `[[page|text]]`
  | 'rule-below' // A rule right below text, which markdown reads as a heading.
  | 'box' // A check box in HTML before the text of an item.
  | 'wrapped-line' // The rest of a line, which markdown reads as a block of its own.
  | 'fold' // `<details>` with its `<summary>`.

/** A departure that was found while blocks were rewritten. A diagnostic reports it. */
export interface Note {
  readonly code: NoteCode
  readonly kind: NoteKind
  readonly start: number
  readonly end: number
  /** The blocks that replace it; none when it has no meaning. `markdownOf` writes them. */
  readonly blocks: readonly Block[]
}

/** Rewrites blocks. Returns the same blocks when there is nothing to rewrite. */
export type Rewrite = (stage: Stage, blocks: readonly Block[]) => readonly Block[]

/** How deeply notations may be nested. */
const DEEPEST = 3

/** Spaces that may separate columns. */
const GAP = /\S {3,}\S/

/** Facts about the whole source, each computed once. A document may have very many parts that are read again. */
interface Facts {
  readonly hasTabs: () => boolean
  readonly hasGaps: () => boolean
}

function factsOf(source: string): Facts {
  return {hasTabs: once(() => source.includes('\t')), hasGaps: once(() => GAP.test(source))}
}

/** A part of a source, and the functions that read it and rewrite its blocks. */
interface Staged {
  readonly source: string
  readonly read: Reader
  readonly from: number
  readonly to: number
  readonly rewrite: Rewrite
  readonly kindOf: KindOf
}

/** Returns the kind of the section that a heading names. */
export type KindOf = (heading: string) => SectionShape['kind'] | undefined

/** One pass over the blocks of a document, with the blocks made so far. */
export class Stage {
  readonly source: string
  readonly read: Reader
  /** The start and end of the document, or of the part of it. */
  readonly from: number
  readonly to: number
  readonly out: Block[] = []
  readonly notes: Note[] = []
  readonly links: Link[] = []
  /** Whether a search for the end of HTML reached the end of the document, so that it need not be repeated. */
  unclosed = false
  /** The level of the last heading. */
  level = 0
  readonly kindOf: KindOf
  readonly #rewrite: Rewrite
  /** How many readings of nested parts this one is inside. */
  readonly #depth: number
  readonly #facts: Facts

  /** @param around - The stage of the whole, if this one is for a part of it. */
  constructor(part: Staged, around?: Stage) {
    this.source = part.source
    this.#facts = around ? around.#facts : factsOf(part.source)
    this.#depth = around ? around.#depth + 1 : 0
    this.read = part.read
    this.from = part.from
    this.to = part.to
    this.kindOf = part.kindOf
    this.#rewrite = part.rewrite
  }

  get hasTabs(): boolean {
    return this.#facts.hasTabs()
  }

  /** Whether spaces may separate columns. */
  get hasGaps(): boolean {
    return this.#facts.hasGaps()
  }

  /** Returns blocks of a part of the source that was read again, after their notations are replaced. */
  inner(blocks: readonly Block[], from: number, to: number): readonly Block[] {
    if (this.#depth === DEEPEST) return blocks
    const {source, read, kindOf} = this
    const stage = new Stage({source, read, from, to, rewrite: this.#rewrite, kindOf}, this)
    stage.level = this.level
    const made = this.#rewrite(stage, blocks)
    addAll(this.links, stage.links)
    return made
  }

  note(note: Note): void {
    this.notes.push(note)
  }

  /** Returns the blocks of a part of the source, read as a separate document. */
  part(from: number, to: number): readonly Block[] {
    const {blocks, links} = this.read(this.source, from, to)
    addAll(this.links, links)
    return blocks
  }

  /** Returns the blocks of a text that is made from the source. */
  view(view: View): readonly Block[] {
    const {blocks, links} = this.read(view.text, 0, view.text.length)
    addAll(this.links, view.links(links))
    return view.blocks(blocks)
  }

  /** Removes the blocks that were made from an offset on. The part of a block before the offset is read again. */
  cut(from: number): void {
    const {out} = this
    while (out.length > 0 && (out[out.length - 1] as Block).end > from) {
      const last = out.pop() as Block
      if (last.start < from) {
        addAll(out, this.part(last.start, from))
        return
      }
    }
  }

  /** Returns inline markdown in several parts of the source as one text; `at` is its offset when it is empty. */
  inline(parts: readonly Line[], at: number): Text {
    const full = parts.filter(({start, end}) => end > start)
    const [first] = full
    if (!first) return makeText('', at, at, null)
    const {source} = this
    if (full.length === 1 && !SPECIAL.test(source.slice(first.start, first.end)))
      return makeText(source.slice(first.start, first.end), first.start, first.end, null)
    const builder = new ViewBuilder(source)
    // After a word, the rest is always text.
    builder.atom('x ', first.start, first.start)
    for (let k = 0; k < full.length; k++) {
      const {start, end} = full[k] as Line
      if (k > 0) builder.atom(' ', (full[k - 1] as Line).end, start)
      builder.copy(start, end)
    }
    const view = builder.finish()
    const {blocks, links} = this.read(view.text, 0, view.text.length)
    const [block] = blocks
    if (block?.type !== 'paragraph') return makeText('', at, at, null)
    addAll(this.links, view.links(links))
    const {content} = block
    return view.content(sliceText(view.text, content, 'x '.length, content.text.length))
  }
}

/** Adds the elements of a list to another list. */
export function addAll<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one)
}

/** Characters that may have a meaning in inline markdown. */
const SPECIAL = /[*_`[\]\\&<!\0]|\s{2}|[^\S ]/

/** Returns several texts as one, with separators between them. */
export function joinTexts(texts: readonly Text[], separator: string, at: number): Text {
  const full = texts.filter(text => text.text !== '')
  const [first] = full
  if (!first) return makeText('', at, at, null)
  if (full.length === 1) return first
  const map: number[] = []
  const parts: string[] = []
  let length = 0
  let end = first.start
  for (const text of full) {
    if (parts.length > 0) {
      map.push(length, end, text.start)
      length += separator.length
    }
    const own = text.map ?? [0, text.start, text.end]
    for (let k = 0; k < own.length; k++) map.push((own[k] as number) + (k % 3 === 0 ? length : 0))
    parts.push(text.text)
    length += text.text.length
    end = text.end
  }
  return makeText(parts.join(separator), first.start, end, map)
}
