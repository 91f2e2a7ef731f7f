import type {SectionShape} from '../../form/shape.js'
import {once} from '../../grammar/once.js'
import {opensBlock} from '../../markdown/escape.js'
import {COLONS, DASH} from '../../markdown/marks.js'
import {SECTION_LEVEL, TITLE_LEVEL} from '../../markdown/notation.js'
import type {Block, Heading, Paragraph, Reader, Text} from '../../read/blocks.js'
import {COLON, HASH} from '../../read/characters.js'
import {makeHeading, makeParagraph} from '../../read/make.js'
import {headerRun} from '../notations/header-run.js'
import {addAll} from '../notations/stage.js'
import {areLabelled, indexOfOwn, isAtom, linesOf, opensBold, opensMarkup, pieceStart, sliceText} from '../pieces.js'
import {prefixAt} from '../replace-block.js'
import {type Head, headOf, isOwnName, paragraphHead} from './head.js'
import type {NamedSection, ScopeNames} from './names.js'
import {isAboveHeader} from './title.js'

/*
 * Finds headings that markdown reads as text, because a space is missing or they share a paragraph with the text after
 * them:
 *
 *     ##Actors        **Executive Summary**        **Commitments:** Open data by 2026.
 *                     The dialogue …
 *
 * Each becomes a separate block.
 */

/**
 * The headings that markdown recognises. They decide which other lines may be headings. They are computed when they are
 * needed.
 */
interface Known {
  readonly hasTitle: () => boolean
  readonly sections: () => ReadonlySet<SectionShape>
  readonly names: ScopeNames
  /** The block up to which a plain label may be a heading. After it, the label is a header line or text. */
  readonly plainUpTo: () => number
  /** Reads the text below a heading again. It is absent when the source must not be read. */
  readonly read: Reader | undefined
}

/** A heading, and the text after it on its line. */
interface Opening {
  readonly block: Block
  readonly rest: Text | null
}

/** Returns the blocks, with headings separated from their paragraphs. */
export function setApart(source: string, names: ScopeNames, blocks: readonly Block[], read?: Reader): readonly Block[] {
  const isPlain = (block: Block) =>
    block.type === 'paragraph' && plainLabelEnd(block.content, names) > 0 && !areLabelled(block.content)
  const mayBe = (block: Block) =>
    block.type === 'paragraph' ? mayOpen(source, block) || isPlain(block) : hasText(block)
  if (!blocks.some(mayBe)) return blocks
  const heads = once(() => blocks.map((block, at) => headOf(source, names, block, at)).filter(head => head !== null))
  const known: Known = {
    hasTitle: () => heads().some(head => head.level === TITLE_LEVEL),
    sections: once(() => sectionsOf(heads().filter((head, k) => k > 0 || !isAboveHeader(names, blocks, head)))),
    names,
    plainUpTo: once(() => plainEnd(blocks, heads(), isPlain)),
    read,
  }
  const apart: Block[] = []
  const lines = headerRun(source, blocks, names)
  for (const [at, block] of blocks.entries()) {
    if (lines.has(block)) apart.push(block)
    else if (block.type === 'heading') addAll(apart, withText(source, names, block, blocks[at + 1]))
    else if (block.type !== 'paragraph') apart.push(block)
    else if (mayOpen(source, block)) addAll(apart, partsOf(source, block, known, at === 0))
    else {
      const isOne = isPlain(block) && at < known.plainUpTo()
      const opening = isOne ? plainLabelled(source, block.content, known) : null
      if (opening?.rest) apart.push(opening.block, makeParagraph(opening.rest.start, opening.rest.end, opening.rest))
      else apart.push(block)
    }
  }
  return apart
}

/** Returns the sections that markdown headings name. */
function sectionsOf(heads: readonly Head[]): ReadonlySet<SectionShape> {
  const sections = new Set<SectionShape>()
  for (const {named, level} of heads) if (named && level > 0) sections.add(named.section)
  return sections
}

/**
 * Returns the block up to which a plain label may be a heading: the first heading of a section. If no markdown heading
 * names a section and several labels do, it is the end.
 */
function plainEnd(blocks: readonly Block[], heads: readonly Head[], isPlain: (block: Block) => boolean): number {
  const first = heads.find(head => head.named)
  if (heads.some(head => head.named && head.level > 0)) return first?.at ?? 0
  return blocks.filter(isPlain).length > 1 ? blocks.length : (first?.at ?? 0)
}

/** Whether a heading may have text after a colon or a dash. */
function hasText(block: Block): boolean {
  return block.type === 'heading' && block.level > TITLE_LEVEL && separatorIn(block.content) !== null
}

/** A dash before a sentence, which may begin in lower case if it has several words. */
const DASHED = new RegExp(` ${DASH} (?=[\\p{Lu}\\p{N}]|\\p{L}+(?: \\S+){2})`, 'u')

/** Returns the ends of the label of a heading and of the colon after it, or of the dash before a sentence. */
function separatorIn(content: Text): {readonly label: number; readonly end: number} | null {
  const colon = content.text.includes(':') ? indexOfOwn(content, ':') : -1
  const dash = content.text.endsWith('.') ? DASHED.exec(content.text) : null
  if (colon >= 0 && !(dash && dash.index < colon)) return colon === 0 ? null : {label: colon, end: colon + 1}
  if (!dash || dash.index === 0 || isAtom(content, dash.index + 1)) return null
  return {label: dash.index, end: dash.index + dash[0].length - 1}
}

/**
 * Splits `## Executive Summary: The dialogue …` into the heading and the text after its colon, if that is the text of
 * the section. `## Executive Summary – The dialogue ended.` has a dash instead.
 */
function withText(source: string, names: ScopeNames, block: Heading, below: Block | undefined): Block[] {
  const {start, end, level, content} = block
  const separator = hasText(block) ? separatorIn(content) : null
  if (!separator || separator.end === content.text.length || source.slice(content.end, end).trim() !== '')
    return [block]
  const isAlone = below === undefined || below.type === 'heading'
  if (!isAlone && !/[.!?]$/.test(content.text)) return [block]
  const label = sliceText(source, content, 0, separator.label)
  const named = isOwnName(source, label) ? undefined : names.section(label.text)
  // "Option A: Redis" counts items.
  if (!named || named.how === 'joined' || / \p{Lu}$/u.test(label.text)) return [block]
  const text = sliceText(source, content, separator.end, content.text.length)
  const {end: labelEnd} = sliceText(source, content, 0, separator.end)
  return [makeHeading(start, labelEnd, level, label), makeParagraph(text.start, text.end, text)]
}

/**
 * Checks quickly whether a paragraph may contain a heading: hashes or bold text at the start that may be a name, or a
 * line that ends in a colon.
 */
function mayOpen(source: string, {content}: Paragraph): boolean {
  const {text, map, start} = content
  if (text.charCodeAt(0) === HASH || text.includes('\n#') || text.includes(':\n')) return true
  if (text.endsWith(':') && text.includes('\n')) return true
  if (map === null) return false
  if (text.includes('\n')) return true
  return opensBold(source, start)
}

/** The longest label of a section. */
const LONGEST_LABEL = 100

function partsOf(source: string, paragraph: Paragraph, known: Known, first: boolean): Block[] {
  const {content} = paragraph
  const lines = linesOf(source, content)
  const parts: Block[] = []
  let from = 0
  const flush = (to: number) => {
    const text = sliceText(source, content, from, to)
    if (text.text === '') return
    const again = parts.at(-1)?.type === 'heading' ? readAgain(source, text, known.read) : null
    if (again) addAll(parts, again)
    else parts.push(makeParagraph(text.start, text.end, text))
  }
  for (const [start, end] of lines) {
    if (!mayOpenLine(source, content, start, end)) continue
    const line = sliceText(source, content, start, end)
    const opening =
      hashed(source, line, known, first && lines.length === 1 && !known.hasTitle()) ??
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

/**
 * Returns the blocks below a heading, as markdown reads them below a heading. There, an empty item or an item with a
 * number other than 1 opens a list, but inside a paragraph it does not. Null when the text is a paragraph.
 */
function readAgain(source: string, {start, end}: Text, read: Reader | undefined): readonly Block[] | null {
  const isBlock = opensBlock(source.slice(start, start + LONGEST_MARKER))
  return read && isBlock && prefixAt(source, start)?.trim() === '' ? read(source, start, end).blocks : null
}

/** How many characters are enough to see the marker of an item. */
const LONGEST_MARKER = 12

/** Checks quickly whether a line may be a heading: it begins with hashes or markup, or ends in a colon. */
function mayOpenLine(source: string, text: Text, start: number, end: number): boolean {
  const first = text.text.charCodeAt(start)
  if (first === HASH || text.text.charCodeAt(end - 1) === COLON) return true
  return source.charCodeAt(pieceStart(source, text, start)) !== first
}

const HASHES = /^(#{1,6})\s*(?=[^#\s])/

/** Reads `##Actors`, where the space is missing or is not one that markdown accepts. A single hash may be a tag. */
function hashed(source: string, line: Text, {names}: Known, mayBeTitle: boolean): Opening | null {
  const hashes = HASHES.exec(line.text)
  // With a space that markdown accepts, the line is already a heading, unless it is indented so far that it is text.
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

/** Reads a line that would be a heading if it were a paragraph. */
function wholeLine(source: string, line: Text, known: Known): Opening | null {
  const block = makeParagraph(line.start, line.end, line)
  return newHead(source, block, known) ? {block, rest: null} : null
}

/** Returns the end of the markup at the start of a line; -1 when it is too far away. */
function markEnd(line: Text): number {
  const end = Math.min(line.text.length, LONGEST_LABEL)
  for (let at = 1; at < end; at++) if (opensMarkup(line, at)) return at
  return -1
}

/** A separator after a bold label and its markup: `: `, ` – `. */
const BEHIND = new RegExp(`^(?:\\s?[${COLONS}]|\\s${DASH}(?=\\s))`)
/** The end of a bold label with its separator in the markup. */
const CLOSED = new RegExp(`(?:[${COLONS}.?？]| ${DASH})$`)
/** A longer separator is not read. */
const LONGEST_SEPARATOR = 8

/** The separator after a label that ends in a colon, a full stop or a question mark. It may be empty. */
const COLON_BEHIND = /^(?:\s?[:：])?/

/** Reads `**Commitments:** Open data`, `**Commitments.** Open data`, `**What happened?** It rained`, `**Commitments** – It`. */
function labelled(source: string, line: Text, known: Known): Opening | null {
  const end = opensBold(source, line.start) ? markEnd(line) : -1
  if (end < 0) return null
  const isClosed = CLOSED.test(line.text.slice(0, end))
  const behind = (isClosed ? COLON_BEHIND : BEHIND).exec(line.text.slice(end, end + LONGEST_SEPARATOR))?.[0]
  if (behind === undefined) return null
  return opened(
    source,
    line,
    {label: end + (/[:：]/.test(behind) ? behind.length : 0), rest: end + behind.length},
    known,
  )
}

/** Reads `Commitments: Open data`, if the paragraph may be a section. */
function plainLabelled(source: string, line: Text, known: Known): Opening | null {
  const colon = plainLabelEnd(line, known.names)
  return colon < 0 ? null : opened(source, line, {label: colon + 1, rest: colon + 1}, known)
}

/** Returns the end of the label of a line if it is exactly the name of a section; otherwise -1. */
function plainLabelEnd(line: Text, names: ScopeNames): number {
  const colon = line.text.slice(0, LONGEST_LABEL).indexOf(':')
  if (colon <= 0 || colon === line.text.length - 1 || isAtom(line, colon)) return -1
  return names.exactSection(line.text.slice(0, colon)) ? colon : -1
}

/** Returns a heading up to the end of the label, and the text of the section after it. */
function opened(source: string, line: Text, at: {label: number; rest: number}, known: Known): Opening | null {
  const label = sliceText(source, line, 0, at.label)
  const rest = sliceText(source, line, at.rest, line.text.length)
  if (rest.text === '') return null
  const block = makeParagraph(label.start, label.end, label)
  return newHead(source, block, known) && known.names.labelled(label.text) ? {block, rest} : null
}

/** Returns the section that a paragraph is the heading of, if the section has no other heading. */
function newHead(source: string, block: Paragraph, {sections, names}: Known): NamedSection | null {
  const named = paragraphHead(source, names, block, 0)?.named
  return named && !sections().has(named.section) ? named : null
}
