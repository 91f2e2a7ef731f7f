import {fencedDocument} from '../../extract/document.js'
import {type FrontMatter, findFrontMatter} from '../../extract/header/front-matter.js'
import {type HeaderLine, headerLinesIn} from '../../extract/header/lines.js'
import type {Head} from '../../extract/headings/head.js'
import {type Outline, outlineOf} from '../../extract/headings/outline.js'
import type {SectionField} from '../../format/form.js'
import type {Block} from '../../read/blocks.js'
import {readBlocks} from '../../read/read.js'
import type {SummaryResult} from '../../result.js'
import {countUpTo} from '../../search.js'
import type {Path} from '../../types.js'

/** A part of the source. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The last of these spans, which are in order, that starts at or before an offset. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans[countUpTo(offset, spans.length, index => (spans[index] as T).start) - 1]
}

/** A section with the blocks below its heading. */
export interface PageSection {
  readonly head: Head
  readonly blocks: readonly Block[]
}

/** A header line and the block that holds it. */
export interface PageLine extends HeaderLine {
  readonly block: Block
}

/** A document as edits see it: its blocks, and where its values stand. */
export class Page {
  readonly source: string
  readonly result: SummaryResult
  readonly matter: FrontMatter | null
  /** Where the document begins, below front matter and inside a fence around it, and where it ends. */
  readonly from: number
  readonly to: number
  readonly outline: Outline
  readonly #heads: readonly Span[]
  readonly sections: readonly PageSection[]
  /** The header lines before the first section, front matter aside. */
  readonly lines: readonly PageLine[]

  constructor(result: SummaryResult) {
    const {markdown: source} = result
    this.source = source
    this.result = result
    const {matter, from, to, outline} = documentIn(source)
    this.matter = matter
    this.from = from
    this.to = to
    this.outline = outline
    this.#heads = outline.sections.map(({block}) => block)
    const {blocks, title, sections} = outline
    this.sections = sections.map((head, k) => {
      const own = blocks
        .slice(head.at + 1, sections[k + 1]?.at ?? blocks.length)
        .filter(block => block !== title?.block)
      return {head, blocks: own}
    })
    const preamble = blocks.slice(0, sections[0]?.at ?? blocks.length).filter(block => block !== title?.block)
    const lines: PageLine[] = []
    for (let at = 0; at < preamble.length; at++) {
      const block = preamble[at] as Block
      const found = headerLinesIn(source, block, preamble[at + 1])
      for (const line of found?.lines ?? []) lines.push({...line, block})
      if (found?.count === 2) at++
    }
    this.lines = lines
  }

  /** Where a value stands; undefined when nothing is written of it. */
  span(path: Path): Span | undefined {
    const range = this.result.rangeOf(path)
    return range && {start: range.start.offset, end: range.end.offset}
  }

  readonly #blocks = new Map<SectionField, readonly Block[]>()

  /** All blocks in the sections of a field, in order. */
  blocksOf(field: SectionField): readonly Block[] {
    const known = this.#blocks.get(field) ?? this.sectionsOf(field).flatMap(section => section.blocks)
    this.#blocks.set(field, known)
    return known
  }

  /** The block at an offset in the sections of a field. */
  blockAt(field: SectionField, offset: number): Block | undefined {
    return spanAt(this.blocksOf(field), offset)
  }

  /** The sections of a field: one, unless it is repeated or missing. */
  sectionsOf(field: SectionField): PageSection[] {
    return this.sections.filter(({head}) => head.named?.section.field === field)
  }

  /** Whether something stands in the front matter. */
  inMatter({start}: Span): boolean {
    return this.matter !== null && start < this.matter.end
  }

  /** Where a line starts, or what follows a heading on its line. */
  lineStart(offset: number): number {
    let at = offset
    while (at > this.from && !isBreak(this.source.charCodeAt(at - 1))) at--
    const head = spanAt(this.#heads, offset)
    if (head && head.start >= at && head.end <= offset)
      for (at = head.end; at < offset && isBlank(this.source.charCodeAt(at)); ) at++
    return at
  }

  /** The end of a line whose rest is blank, else the offset itself. */
  lineEnd(offset: number): number {
    let at = offset
    while (at < this.to && isBlank(this.source.charCodeAt(at))) at++
    return at >= this.to || isBreak(this.source.charCodeAt(at)) ? at : offset
  }

  /** What stands on the line before an offset: a marker, indentation, quotes. */
  prefix(offset: number): string {
    return this.source.slice(this.lineStart(offset), offset)
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13
}

/** Finds the document as the reader does: below front matter, and inside a fence when it is wrapped in one. */
function documentIn(source: string): Pick<Page, 'matter' | 'from' | 'to' | 'outline'> {
  let start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  let to = source.length
  for (;;) {
    const matter = findFrontMatter(source, start)
    const from = matter ? matter.end : start
    const outline = outlineOf(source, readBlocks(source, from, to).blocks)
    const fence = fencedDocument({source, read: readBlocks}, outline)
    if (!fence) return {matter, from, to, outline}
    start = fence.contentStart
    to = fence.contentEnd
  }
}
