import type {SectionShape} from '../../form/shape.js'
import {isOpenComment} from '../../read/block/html.js'
import type {Block, Text} from '../../read/blocks.js'
import type {Context, Holder, KeptHead} from '../context.js'
import type {HeaderLine} from '../header/line.js'
import type {Head} from '../headings/head.js'
import type {ScopeNames} from '../headings/names.js'
import type {Node} from '../headings/outline.js'
import {lineTextStart} from '../line-start.js'
import type {Place} from '../positions.js'

/** The content of one heading of a section. */
export interface Contents {
  readonly head: Head
  readonly blocks: readonly Block[]
  /** The range of the content: from the end of the heading to the next section. */
  readonly start: number
  readonly end: number
}

/** Reads a section: the content of each of its headings, in order. */
export interface SectionReader {
  /** Reads a heading, even if it has no content. */
  heading?(text: Text): void
  read(contents: Contents): void
  /**
   * Reads a section of a part that is below other sections. Returns false when the part has no such section. `before` is
   * the heading below the part.
   */
  late?(node: Node, before: string): boolean
  /** Called when all content has been read. */
  finish?(): void
}

/** A document or a part that is being read. */
export interface ScopeAt {
  readonly context: Context
  readonly kinds: Kinds
  readonly names: ScopeNames
  readonly holder: Holder
  /** The keys and indexes of its path, joined by dots; null for the document. */
  readonly within: string | null
  /** The level of the headings of its sections. */
  readonly level: number
}

/** Returns the name of the part that is being read, for messages: its heading, or else its path. */
export function partName({names, holder, within}: ScopeAt): string {
  const {heading} = names.scope
  const title = heading ? holder.values[heading.key] : null
  return typeof title === 'string' && title !== '' ? title : (within ?? '')
}

/** A part whose content was read. */
export interface OpenPart {
  /** See `SectionReader`. */
  late(node: Node, before: string): boolean
  /** Must be called when all has been read: reports what is missing. */
  finish(): void
}

/** The readers of all kinds. They need one another, because parts contain sections. */
export interface Kinds {
  /** Returns the reader of a section. */
  section(at: SectionAt): SectionReader
  /** Reads the content of a part. */
  part(at: ScopeAt, contents: Pick<Contents, 'blocks' | 'start' | 'end'>): OpenPart
}

/** A section of an object that is being read. */
export interface SectionAt<S extends SectionShape = SectionShape> {
  readonly context: Context
  readonly kinds: Kinds
  /** What headings and labels mean in the scope of the section. */
  readonly names: ScopeNames
  readonly section: S
  readonly holder: Holder
  /** The node of its value. */
  readonly place: Place
  /** The value of `within` for additional sections in it: its keys and indexes, joined by dots. */
  readonly within: string
  /** The level of its heading. */
  readonly level: number
  /** Reads a line of the section that names another section or a field; false when that part was read elsewhere. */
  readonly takeLine?: (line: PartLine) => boolean
}

/** A line with the label of a part of the form. */
export type PartLine = Pick<HeaderLine, 'label' | 'value' | 'start' | 'end'>

/**
 * Keeps text that the kind of a section does not accept.
 *
 * @param expected - How it could be written, if the section can hold it in another way.
 */
export function keepMisplaced(
  {context, place, section, within}: SectionAt,
  start: number,
  end: number,
  head: KeptHead | null = null,
  expected?: string,
): void {
  const from = head ? start : outerStart(context.source, start)
  if (context.keepSection(head, from, end, within) === null) return
  const span = head ?? {start, end}
  const params = {actual: head?.text ?? context.source.slice(start, end), section: section.names[0]}
  context.report(
    'misplaced-content',
    {place, start: span.start, end: span.end},
    expected === undefined ? params : {...params, expected},
  )
}

/**
 * Keeps a block of an item that the kind of the section does not accept. Outside the item, its headings would be
 * headings of the document. A block that only ends with its item gets a closing.
 */
export function keepStray(at: SectionAt, block: Block): void {
  const {context, place, section, within} = at
  if (block.type === 'heading') return keepMisplaced(at, block.content.start, block.content.end)
  const {start, end} = block
  const actual = context.source.slice(start, end)
  const closing = outerStart(context.source, start) === start ? closingOf(block, actual) : ''
  if (closing === '') return keepMisplaced(at, start, end)
  context.keepMade(actual + closing, within, [{start, end}])
  context.report('misplaced-content', {place, start, end}, {actual, section: section.names[0]})
}

/** Returns the closing of an open code fence or comment; an empty text for any other block. */
function closingOf(block: Block, markdown: string): string {
  if (block.type === 'code') {
    const [fence] = /^(?:`+|~+)/.exec(markdown) ?? []
    return block.fenced && !block.closed && fence ? `\n${fence}` : ''
  }
  return block.type === 'html' && isOpenComment(markdown) ? ' -->' : ''
}

/**
 * Returns the start of the line of a block in a quote. The other lines of the block have the marks of the quote too.
 */
function outerStart(source: string, start: number): number {
  const line = lineTextStart(source, start)
  return QUOTE_MARKS.test(source.slice(line, start)) ? line : start
}

const QUOTE_MARKS = /^(?:[ \t]*>)+[ \t]*$/

/** Quotes a heading or an introduction that is in no value. */
export function quoteSubheading({context, place, section}: SectionAt, text: Text, start: number, end: number): void {
  context.positions.quote(start, end)
  const params = {actual: context.source.slice(text.start, text.end), section: section.names[0]}
  context.report('subheading', {place, start, end}, params)
}
