import type {Scope} from '../form/shape.js'
import {SECTION_LEVEL} from '../markdown/notation.js'
import {type Block, type Code, MAX_DEPTH, type Reader, type Reading} from '../read/blocks.js'
import {absentScope, type Values} from './absent.js'
import {pastBlankLines, replace} from './blanks.js'
import type {Context} from './context.js'
import {findFrontMatter, readFrontMatter} from './header/front-matter.js'
import {ScopeNames} from './headings/names.js'
import {isContent, type Outline, outlineOf} from './headings/outline.js'
import {kinds, tableHeader} from './kinds/index.js'
import {Links} from './links.js'
import {normalise} from './notations/normalise.js'
import {reportNotes} from './notations/report.js'
import {NOTATION, ROOT} from './positions.js'
import {ScopeReader} from './scope.js'

type Matter = ReturnType<typeof findFrontMatter>

/** Reads a document of a form: its values, with every key in declaration order but metadata and additional sections. */
export function readDocument(context: Context, scope: Scope): Values {
  const values = absentScope(scope)
  new DocumentReader(context, scope, values).read()
  return values
}

class DocumentReader {
  readonly #context: Context
  readonly #scope: Scope
  readonly #values: Values

  constructor(context: Context, scope: Scope, values: Values) {
    this.#context = context
    this.#scope = scope
    this.#values = values
  }

  read(): void {
    const {source} = this.#context
    const from = source.charCodeAt(0) === 0xfeff ? 1 : 0
    const matter = findFrontMatter(source, from)
    this.#part(matter, matter ? matter.end : from, source.length)
  }

  #part(matter: Matter, from: number, to: number): void {
    const context = this.#context
    const {source} = context
    const reading = normalise(source, context.read(source, from, to), context.read, to)
    if (reading.stopped >= 0) this.#reportDepth(reading, to)
    context.links = new Links(reading.links)
    context.notations = reading.notes.filter(note => note.blocks.length > 0)
    const names = new ScopeNames(this.#scope, context.links)
    const outline = outlineOf(source, reading.blocks, {names, titled: true, end: to})
    const fence = fencedDocument(source, names, outline, context.read)
    if (fence) return this.#fenced(outline.blocks, fence)
    const holder = {values: this.#values, place: ROOT}
    const end = reading.stopped >= 0 ? reading.stopped : to
    const level = SECTION_LEVEL
    const scope = new ScopeReader({context, kinds, names, holder, within: null, level, from, to: end})
    if (matter) {
      const titleEnd = outline.title?.block.end ?? -1
      const at = {context, names, header: scope.header, holder, titleEnd}
      if (readFrontMatter(at, matter)) scope.giveTitle()
    }
    scope.read(outline)
    reportNotes(context, reading.notes, outline, tableHeader)
  }

  /** Points at the line that is too deep, and quotes all that was not read. */
  #reportDepth({stopped}: Reading, to: number): void {
    const context = this.#context
    const actual = context.source.slice(stopped, to)
    const line = actual.search(/[\r\n]/)
    context.stopped = true
    context.positions.quote(stopped, to)
    const end = line < 0 ? to : stopped + line
    context.report('too-deep', ROOT, stopped, end, {actual, expected: String(MAX_DEPTH)})
  }

  #fenced(blocks: readonly Block[], block: Code): void {
    const {source, positions} = this.#context
    const at = blocks.indexOf(block)
    this.#keepChatter(blocks.slice(0, at), 'before')
    const opening = source.slice(block.start, block.contentStart).trimEnd()
    positions.add(ROOT, block.start, block.contentStart, NOTATION)
    positions.add(ROOT, block.contentEnd, block.end, NOTATION)
    const params = {actual: opening, kind: 'fence'} as const
    this.#context.report('wrapped-document', ROOT, block.start, block.start + opening.length, params, {
      fix: () => [
        replace(block.start, block.contentStart, ''),
        // What follows the fence goes on standing apart from the last section.
        at === blocks.length - 1
          ? replace(block.contentEnd, pastBlankLines(source, block.end), '')
          : replace(block.contentEnd, block.end, '\n---'),
      ],
    })
    const start = block.contentStart
    const matter = findFrontMatter(source, start)
    this.#part(matter, matter ? matter.end : start, block.contentEnd)
    this.#keepChatter(blocks.slice(at + 1), 'after')
  }

  #keepChatter(blocks: readonly Block[], kind: 'before' | 'after'): void {
    const content = blocks.filter(isContent)
    const [first] = content
    const last = content.at(-1)
    if (!first || !last) return
    const context = this.#context
    const place = context.keepText(first.start, last.end, null)
    const actual = context.source.slice(first.start, last.end)
    if (place !== null) context.report('wrapped-document', place, first.start, last.end, {actual, kind})
  }
}

/** The code block that holds the document, when nothing outside it looks like one. */
export function fencedDocument(source: string, names: ScopeNames, outside: Outline, read: Reader): Code | null {
  if (outside.title || outside.nodes.length > 0) return null
  for (const block of outside.blocks) {
    if (block.type !== 'code' || !block.fenced || block.contentStart >= block.contentEnd) continue
    const {blocks} = read(source, block.contentStart, block.contentEnd)
    const outline = outlineOf(source, blocks, {names, titled: true, end: block.contentEnd})
    if (outline.title || outline.nodes.some(({head}) => head.named)) return block
  }
  return null
}
