import type {FrontMatter} from '../../extract/header/front-matter.js'
import {markdownHeadings} from '../../extract/headings/names.js'
import type {Links} from '../../extract/links.js'
import {unwrap} from '../../extract/notations/document/unwrap.js'
import {type OpenedDocument, openDocument} from '../../extract/open.js'
import type {Form} from '../../form/form.js'
import {isIndent, isLineEnding} from '../../read/characters.js'
import {readBlocks} from '../../read/read.js'
import type {SummaryResult} from '../../result.js'
import {textStart} from '../../source.js'
import type {Path} from '../../types.js'
import {framesOf} from '../../write/frames.js'
import {titlePlace} from '../../write/places.js'
import {ScopePage} from './scope-page.js'
import {type Span, spanAt} from './spans.js'

/** Thrown when the result of reading a document does not show how to edit it. */
export class NotEditable extends Error {}

/** A document for edits: its blocks, and the places of its values. */
export class Page {
  readonly form: Form
  readonly source: string
  readonly result: SummaryResult<unknown>
  readonly matter: FrontMatter | null
  /** The start of the document, below front matter and inside a fence around it, and its end. */
  readonly from: number
  readonly to: number
  readonly links: Links
  /** The document as a scope. */
  readonly root: ScopePage
  /**
   * The text that is in no section and not before the sections: below a title that is not at the top, or set apart by a
   * comment.
   */
  readonly apart: readonly Span[]
  /** The headings that share their line with text. */
  readonly #heads: readonly Span[]

  constructor(form: Form, result: SummaryResult<unknown>) {
    const {markdown: source} = result
    this.form = form
    this.source = source
    this.result = result
    const {matter, from, to, links, outline} = documentIn(form, source)
    this.matter = matter
    this.from = from
    this.to = to
    this.links = links
    const frames = framesOf(form)
    this.root = new ScopePage(source, outline, {
      frames,
      path: [],
      head: outline.title,
      headingPlace: heading => titlePlace(frames, heading),
      start: from,
      end: outline.end,
    })
    this.apart = [...outline.late.filter(it => it !== outline.title?.block), ...outline.outside]
    this.#heads = outline.nodes.map(({head}) => head.block)
  }

  /** Returns the place of a value; undefined when it has no place in the text. */
  span(path: Path): Span | undefined {
    const range = this.result.rangeOf(path)
    return range && {start: range.start.offset, end: range.end.offset}
  }

  /**
   * Returns the place of a value.
   *
   * @throws NotEditable when the value has no place in the text.
   */
  spanOf(path: Path): Span {
    const span = this.span(path)
    if (!span) throw new NotEditable()
    return span
  }

  /** Whether a place is in the front matter. */
  inMatter({start}: Span): boolean {
    return this.matter !== null && start < this.matter.end
  }

  /** Returns the start of the line. After a heading on the same line it is the end of that heading. */
  lineStart(offset: number): number {
    let at = offset
    while (at > this.from && !isLineEnding(this.source.charCodeAt(at - 1))) at--
    const head = spanAt(this.#heads, offset)
    if (head && head.start >= at && head.end <= offset)
      for (at = head.end; at < offset && isIndent(this.source.charCodeAt(at)); ) at++
    return at
  }

  /** Returns the end of the line if the rest of the line is blank, else the offset itself. */
  lineEnd(offset: number): number {
    let at = offset
    while (at < this.to && isIndent(this.source.charCodeAt(at))) at++
    return at >= this.to || isLineEnding(this.source.charCodeAt(at)) ? at : offset
  }

  /** Returns the text on the line before an offset: a marker, indentation, quote markers. */
  prefix(offset: number): string {
    return this.source.slice(this.lineStart(offset), offset)
  }
}

/** Finds the document as the reader does: below front matter, and inside a wrapping. */
function documentIn(form: Form, source: string): Pick<OpenedDocument, 'matter' | 'from' | 'to' | 'links' | 'outline'> {
  const unwrapped = unwrap(source, markdownHeadings(form.scope))
  // A document in another notation has no places for edits.
  const part = unwrapped.view ? {source, from: textStart(source), to: source.length} : unwrapped
  return openDocument(part, form.scope, readBlocks)
}
