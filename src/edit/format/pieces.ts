import {isContent} from '../../extract/content.js'
import type {Values} from '../../form/absent.js'
import type {SectionShape} from '../../form/shape.js'
import {BLANK_LINE} from '../../markdown/notation.js'
import type {Block} from '../../read/blocks.js'
import type {Writer} from '../../write/writer.js'
import type {Page} from '../page/page.js'
import type {ScopePage} from '../page/scope-page.js'
import {Collection, type Pieces} from './collection.js'
import {HeaderPieces} from './header-pieces.js'
import {SectionPieces} from './section-pieces.js'

/** Splits a document into pieces. */
export function piecesOf(page: Page, writer: Writer): Pieces {
  const collection = new Collection(page)
  collection.foreignAll(page.apart)
  new ScopePieces(page, writer, collection).scope(page.root, page.result.summary as Values)
  return collection
}

/** Collects the parts of a document, or of a part of it. */
class ScopePieces {
  readonly #writer: Writer
  readonly #collection: Collection
  readonly #header: HeaderPieces
  readonly #sections: SectionPieces

  constructor(page: Page, writer: Writer, collection: Collection) {
    this.#writer = writer
    this.#collection = collection
    this.#header = new HeaderPieces(page, writer, collection)
    this.#sections = new SectionPieces({page, writer, collection, scope: (at, values) => this.scope(at, values)})
  }

  scope(at: ScopePage, values: Values): void {
    this.#header.heading(at, values)
    this.#header.header(at, values)
    this.#text(at, values)
    const seen = new Set<SectionShape>()
    for (const node of at.nodes) {
      const shape = node.head.named?.section
      if (!shape) this.#collection.foreign({start: node.start, end: this.#collection.trimmed(node.start, node.end)})
      else if (!seen.has(shape)) this.#sections.collect(at, at.nodesOf(shape), shape, values)
      seen.add(shape as SectionShape)
    }
    for (const shape of at.scope.sections) if (!seen.has(shape)) this.#sections.missing(at, shape)
  }

  /** Collects the text before all sections, and the text outside the form there. */
  #text(at: ScopePage, values: Values): void {
    const {text} = at.scope
    const lines = new Set(at.lines.flatMap(({block, valueBlock}) => (valueBlock ? [block, valueBlock] : block)))
    const rest = at.preamble.filter(block => !lines.has(block))
    const own = text
      ? new Set(rest.filter(block => !this.#collection.isOutside(block) && isContent(block)))
      : new Set<Block>()
    if (text?.kind === 'prose' && own.size > 0 && values[text.key] !== null) {
      const path = [...at.path, text.key]
      const content = this.#writer.content({frames: at.frames, values, path}, text).join(BLANK_LINE)
      this.#collection.unit({path, blocks: rest, own, content})
    } else for (const block of rest) this.#collection.foreign(block)
  }
}
