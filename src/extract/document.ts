import type {Scope} from '../form/shape.js'
import {APART, RULE, SECTION_LEVEL} from '../markdown/notation.js'
import {type Block, MAX_DEPTH} from '../read/blocks.js'
import {readBlocks} from '../read/read.js'
import {replacement} from '../source.js'
import {absentScope, type Values} from './absent.js'
import {readAppendix} from './appendix.js'
import type {Context} from './context.js'
import {markdownHeadings} from './headings/names.js'
import {columnsOf, kinds} from './kinds/index.js'
import {lineTextStart} from './line-start.js'
import {type Unwrapped, unwrap, type Wrapping} from './notations/document/unwrap.js'
import {Notations} from './notations/notations.js'
import {reportNotes} from './notations/report.js'
import {type DocumentPart, openDocument} from './open.js'
import {ROOT} from './positions.js'
import {ScopeReader} from './scope/scope.js'
import {pastBlankLines} from './trim.js'

/**
 * Reads a document of a form. Returns its values: every key in declaration order, except metadata and additional
 * sections.
 */
export function readDocument(context: Context, scope: Scope): Values {
  const values = absentScope(scope)
  new DocumentReader(context, scope, values).read()
  return values
}

class DocumentReader {
  readonly #context: Context
  readonly #scope: Scope
  readonly #values: Values
  /** Whether the last section is outside the form. Text below it would become part of it. */
  #endsOutside = false

  constructor(context: Context, scope: Scope, values: Values) {
    this.#context = context
    this.#scope = scope
    this.#values = values
  }

  read(): void {
    const context = this.#context
    const original = context.source
    const unwrapped = unwrap(original, markdownHeadings(this.#scope))
    const {view, wrappings, outside, appendix} = unwrapped
    const start = wrappings[0]?.marks[0]?.start ?? original.length
    for (const wrapping of wrappings) this.#reportWrapping(wrapping, unwrapped)
    for (const span of outside) if (span.start < start) this.#keepChatter(span.start, span.end, 'before')
    const before = context.mark()
    const kept = context.additional.length
    context.source = unwrapped.source
    // The tree of another processor has the texts of an appendix as ordinary blocks, so they are read here.
    this.#part(unwrapped, view || appendix ? readBlocks : context.read)
    if (appendix) readAppendix(context, this.#scope, this.#values, appendix)
    context.source = original
    context.sortAdditional(kept)
    if (view) context.translate(before, view)
    for (const span of outside) if (span.start >= start) this.#keepChatter(span.start, span.end, 'after')
  }

  #part(part: DocumentPart, read: Context['read']): void {
    const context = this.#context
    const opened = openDocument(part, this.#scope, read)
    const {matter, names, links, outline, notes, stopped, from, to} = opened
    context.links = links
    const last = outline.nodes.at(-1)
    this.#endsOutside = last !== undefined && last.head.named === undefined
    // The blocks are left out, because they would be kept in memory with the context.
    context.notations = new Notations(
      notes.flatMap(({start, end, blocks}) => {
        const [first] = blocks
        return first ? [{start, end, first: first.start, last: (blocks.at(-1) as Block).end}] : []
      }),
    )
    if (stopped >= 0) this.#reportDepth(stopped, to)
    const holder = {values: this.#values, place: ROOT}
    const end = stopped >= 0 ? Math.min(stopped, outline.end) : outline.end
    const at = {context, kinds, names, holder, within: null, level: SECTION_LEVEL, from, to: end}
    const reader = new ScopeReader(at, outline, matter)
    reader.read()
    reader.finish()
    reportNotes(context, notes, outline, columnsOf)
  }

  /** Reports the line that is too deep, and quotes everything that was not read. */
  #reportDepth(stopped: number, to: number): void {
    const context = this.#context
    const actual = context.source.slice(stopped, to)
    const line = actual.search(/[\r\n]/)
    context.stopped = true
    context.positions.quote(stopped, to)
    const end = line < 0 ? to : stopped + line
    context.report('too-deep', {place: ROOT, start: stopped, end}, {actual, expected: String(MAX_DEPTH)})
  }

  /** Reports the wrapping of the document. Its marks are notation. */
  #reportWrapping({kind, marks}: Wrapping, unwrapped: Unwrapped): void {
    const {positions, source} = this.#context
    const [first] = marks
    if (!first) return
    for (const {start, end} of marks) positions.mark(start, end)
    const actual = source.slice(first.start, first.end)
    this.#context.report(
      'wrapped-document',
      {place: ROOT, start: first.start, end: first.end},
      {actual, kind},
      {
        // Reasoning is kept with its tags. Without them it would be another text.
        fix: () =>
          kind === 'reasoning' ? null : unwrappingEdits(source, marks, unwrapped, this.#endsOutside ? APART : RULE),
      },
    )
  }

  #keepChatter(start: number, end: number, kind: 'before' | 'after'): void {
    const context = this.#context
    const place = context.keepText(start, end, null)
    const actual = context.source.slice(start, end)
    if (place !== null) context.report('wrapped-document', {place, start, end}, {actual, kind})
  }
}

/** Returns the edits that remove the marks of a wrapping. A text in another notation is rewritten. */
function unwrappingEdits(
  source: string,
  marks: Wrapping['marks'],
  {view, source: meant, outside}: Unwrapped,
  separator: string,
) {
  const [first] = marks
  const last = marks.at(-1)
  if (!first || !last) return null
  if (view) return [replacement(first.start, last.end, meant)]
  return marks.map(({start, end}) => {
    const isLast = start === last.start && marks.length > 1
    // Text after the document must stay separate from its last section.
    if (isLast && outside.some(it => it.start >= end)) return replacement(start, end, `\n${separator}`)
    // A fence may be indented.
    const line = lineTextStart(source, start)
    const from = source.slice(line, start).trim() === '' ? line : start
    return replacement(from, pastBlankLines(source, end), '')
  })
}
