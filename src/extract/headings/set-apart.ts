import type {SectionShape} from '../../form/shape.js'
import {SECTION_LEVEL} from '../../markdown/notation.js'
import type {Block, Paragraph, Text} from '../../read/blocks.js'
import {makeHeading, makeParagraph} from '../../read/make.js'
import {isAtom, linesOf, opensMarkup, sliceText} from '../pieces.js'
import {headOf, paragraphHead} from './head.js'
import type {NamedSection, ScopeNames} from './names.js'

/*
 * Headings that markdown takes for text, as they lack a blank or share a paragraph with what follows:
 *
 *     ##Actors        **Executive Summary**        **Commitments:** Open data by 2026.
 *                     The dialogue …
 *
 * Each becomes a block of its own.
 */

/** The headings that markdown knows, which decide what else may be one. */
interface Known {
  readonly hasTitle: boolean
  readonly sections: ReadonlySet<SectionShape>
  readonly names: ScopeNames
}

/** A heading, and what follows on its line. */
interface Opening {
  readonly block: Block
  readonly rest: Text | null
}

/** The blocks, with the headings that stand in paragraphs taken out of them. */
export function setApart(source: string, names: ScopeNames, blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(block => block.type === 'paragraph' && mayOpen(source, block))) return blocks
  const heads = blocks.map((block, at) => headOf(source, names, block, at)).filter(head => head !== null)
  const known: Known = {
    hasTitle: heads.some(head => head.level === 1),
    sections: new Set(heads.flatMap(({named, level}) => (named && level > 0 ? [named.section] : []))),
    names,
  }
  return blocks.flatMap((block, at) =>
    block.type === 'paragraph' && mayOpen(source, block) ? partsOf(source, block, known, at === 0) : [block],
  )
}

/** A first look: a heading begins with hashes or with bold text that may be a name, or ends a line with a colon. */
function mayOpen(source: string, {content}: Paragraph): boolean {
  const {text, map, start} = content
  if (text.charCodeAt(0) === HASH || text.includes('\n#') || text.includes(':\n')) return true
  if (text.endsWith(':') && text.includes('\n')) return true
  if (map === null) return false
  if (text.includes('\n')) return true
  const colon = isMarked(source, start) ? text.indexOf(':') : -1
  return colon > 0
}

const HASH = 35

/** Whether `**` or `__` stands at an offset. */
function isMarked(source: string, at: number): boolean {
  return source.startsWith('**', at) || source.startsWith('__', at)
}

function partsOf(source: string, paragraph: Paragraph, known: Known, first: boolean): Block[] {
  const {content} = paragraph
  const lines = linesOf(source, content)
  const parts: Block[] = []
  let from = 0
  const flush = (to: number) => {
    const text = sliceText(source, content, from, to)
    if (text.text !== '') parts.push(makeParagraph(text.start, text.end, text))
  }
  for (const [start, end] of lines) {
    const line = sliceText(source, content, start, end)
    const opening =
      hashed(source, line, known, first && lines.length === 1 && !known.hasTitle) ??
      (lines.length > 1 ? wholeLine(source, line, known) : null) ??
      labelled(source, line, known)
    if (!opening) continue
    flush(start)
    parts.push(opening.block)
    from = opening.rest === null ? end : end - opening.rest.text.length
  }
  if (parts.length === 0) return [paragraph]
  flush(content.text.length)
  return parts
}

const HASHES = /^(#{1,6})\s*(?=[^#\s])/

/** `##Actors`: a blank is missing, or is none that markdown knows. A single hash may be a tag. */
function hashed(source: string, line: Text, {names}: Known, mayBeTitle: boolean): Opening | null {
  const hashes = HASHES.exec(line.text)
  // A blank that markdown knows makes a heading, unless the line is indented so far that it is text.
  if (!hashes || isAtom(line, 0) || /[ \t]/.test(source.charAt(line.start + (hashes[1] as string).length))) return null
  let closing = line.text.length
  while (line.text.charCodeAt(closing - 1) === HASH) closing--
  const text = sliceText(source, line, hashes[0].length, closing)
  const level = (hashes[1] as string).length
  if (level < SECTION_LEVEL && !mayBeTitle && !names.section(text.text)) return null
  const isVerbatim = source.startsWith(text.text, text.start) && text.end - text.start === text.text.length
  const content = isVerbatim ? {...text, map: null} : text
  return {block: makeHeading(line.start, line.end, level, content), rest: null}
}

/** A line that would be a heading if it were a paragraph. */
function wholeLine(source: string, line: Text, known: Known): Opening | null {
  const block = makeParagraph(line.start, line.end, line)
  return newHead(source, block, known) ? {block, rest: null} : null
}

/** `**Commitments:** Open data` */
function labelled(source: string, line: Text, known: Known): Opening | null {
  const colon = line.text.indexOf(':')
  if (colon < 0 || colon === line.text.length - 1 || !isMarked(source, line.start)) return null
  // The label alone is bold.
  if (!opensMarkup(line, colon) && !opensMarkup(line, colon + 1)) return null
  const label = sliceText(source, line, 0, colon + 1)
  const block = makeParagraph(label.start, label.end, label)
  if (!newHead(source, block, known) || !known.names.labelled(label.text)) return null
  return {block, rest: sliceText(source, line, colon + 1, line.text.length)}
}

/** The section that a paragraph is the heading of, when no other is. */
function newHead(source: string, block: Paragraph, {sections, names}: Known): NamedSection | null {
  const named = paragraphHead(source, names, block, 0)?.named
  return named && !sections.has(named.section) ? named : null
}
