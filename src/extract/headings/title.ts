import {isDocumentKind, isIntroduction} from '../../grammar/chatter.js'
import {readDate} from '../../grammar/dates.js'
import {TITLE_LEVEL} from '../../markdown/notation.js'
import type {Block, Heading, Paragraph, Text} from '../../read/blocks.js'
import {makeHeading, makeParagraph, makeText} from '../../read/make.js'
import {bareLines} from '../header/bare.js'
import {saysTitle, titleStart} from '../header/labels.js'
import {areCountries} from '../header/reads.js'
import {looksLikeLabel} from '../header/split.js'
import {isStrongThroughout, plain, sliceText} from '../pieces.js'
import type {Head} from './head.js'
import {isLabelled} from './labelled.js'
import type {ScopeNames} from './names.js'

/*
 * Finds titles that are not a level-1 heading:
 *
 *     # Title: Ice Accord       ## Title          **Ice Accord: A Framework**
 *     # Title – Ice Accord
 *                               Ice Accord
 *
 * Each becomes a level-1 heading. A heading with only header lines below it may be the title too.
 */

/** Whether a heading only names a kind of document, so that it is not a title. */
export function isGeneric(heading: string): boolean {
  return isDocumentKind(heading)
}

/**
 * Whether a heading only names the kind of document, or joins it to other words, and header lines are directly below it.
 * No section begins with them.
 */
export function isAboveHeader(names: ScopeNames, blocks: readonly Block[], {at, text}: Head): boolean {
  return isNotSection(names, text.text, textBelow(blocks, at))
}

/** A separator between a title and the kind of the document: "Ice Accord – Summary". */
const BESIDE_KIND = / [-–—|·] /

function isNotSection(names: ScopeNames, heading: string, below: Block | undefined): boolean {
  const mayBe = isGeneric(heading) || (BESIDE_KIND.test(heading) && names.isJoinedToOthers(heading))
  return mayBe && below !== undefined && isHeaderBlock(names, below)
}

/**
 * Whether a heading with words of a section is above the sections of a document: `## Harbour Board – Minutes` above
 * `### Present` and `### Decisions`. An exact name is that of a section, unless it names a kind of document and no text
 * is right below it.
 */
export function isAboveSections(
  blocks: readonly Block[],
  {at, level, named, text}: Head,
  below: readonly Head[],
): boolean {
  if (!named || level === 0) return false
  if (named.how !== 'joined' && !(isGeneric(text.text) && textBelow(blocks, at) === below[0]?.block)) return false
  if (named.section.kind === 'part' || named.section.kind === 'parts') return false
  const others = new Set(below.flatMap(head => (head.named ? [head.named.section] : [])))
  others.delete(named.section)
  // A section of markdown would take the other one.
  const least = named.section.kind === 'markdown' ? 1 : 2
  return others.size >= least && below.every(head => head.level === 0 || head.level > level)
}

/** A longer text in bold is not a title. */
const LONGEST_TITLE = 300
const LONGEST_LABEL = 100

/** Returns the blocks, with such a title as a level-1 heading. */
export function withTitle(source: string, names: ScopeNames, blocks: readonly Block[]): readonly Block[] {
  if (!names.scope.heading) return blocks
  const at = blocks.findIndex(block => block.type === 'heading')
  const first = blocks[at]
  if (first?.type === 'heading') {
    const labelled =
      labelledTitle(source, names, first) ?? titleBelow(source, names, first, blocks.slice(at + 1, at + 3))
    if (labelled) return [...blocks.slice(0, at), labelled.block, ...blocks.slice(at + labelled.count)]
  }
  const top = blocks.findIndex(block => isText(block) && !isIntroductory(block))
  const paragraph = blocks[top]
  if (paragraph?.type !== 'paragraph' || blocks.length < top + 2) return blocks
  if (first?.type === 'heading' && isOwnTitle(names, first)) return blocks
  const apart = titleAbove(source, names, paragraph)
  if (apart) return [...blocks.slice(0, top), ...apart, ...blocks.slice(top + 1)]
  const isTitle =
    isBoldTitle(source, names, paragraph, textBelow(blocks, top)) || isFirstLine(source, names, blocks, top)
  if (!isTitle) return blocks
  const {start, end, content} = paragraph
  return [...blocks.slice(0, top), makeHeading(start, end, TITLE_LEVEL, content), ...blocks.slice(top + 1)]
}

interface Made {
  readonly block: Heading
  /** How many blocks it replaces. */
  readonly count: number
}

/** Reads `# Title: Ice Accord` and `# Title – Ice Accord`. */
function labelledTitle(source: string, names: ScopeNames, {start, end, content}: Heading): Made | null {
  const from = titleStart(content.text, label => names.isTitle(label))
  if (from === 0) return null
  const text = sliceText(source, content, from, content.text.length)
  return text.text === '' ? null : {block: makeHeading(start, end, TITLE_LEVEL, text), count: 1}
}

/** Reads `## Title` with the title as a paragraph of one line below it. */
function titleBelow(source: string, names: ScopeNames, head: Heading, [below, next]: readonly Block[]): Made | null {
  if (below?.type !== 'paragraph' || !next || (next.type !== 'heading' && !isHeaderBlock(names, next))) return null
  if (below.content.text.includes('\n') || !names.isTitle(head.content.text)) return null
  // A form may define the title of its documents: `# Changelog` is then the title itself.
  if (head.level === TITLE_LEVEL && !saysTitle(head.content.text)) return null
  if (beginsWithField(names, below.content) || isLabelled(source, below.content)) return null
  return {block: makeHeading(head.start, below.end, TITLE_LEVEL, below.content), count: 2}
}

function isOwnTitle(names: ScopeNames, {level, content: {text}}: Heading): boolean {
  return level === TITLE_LEVEL && !isGeneric(text) && !names.section(text)
}

/** Splits off a title in bold on the first line of a paragraph of header lines. */
function titleAbove(source: string, names: ScopeNames, {end, content}: Paragraph): readonly Block[] | null {
  const at = content.text.indexOf('\n')
  if (at < 0) return null
  const title = sliceText(source, content, 0, at)
  const rest = sliceText(source, content, at + 1, content.text.length)
  const block = makeParagraph(title.start, title.end, title)
  const below = makeParagraph(rest.start, end, rest)
  if (!isBoldTitle(source, names, block, below) || !beginsWithField(names, rest)) return null
  return [makeHeading(title.start, title.end, TITLE_LEVEL, title), below]
}

/** Whether a line is in bold as a whole, and is too long or has too much punctuation for any other heading. */
function isBoldTitle(source: string, names: ScopeNames, {content}: Paragraph, below: Block | undefined): boolean {
  const {text} = content
  if (text.length > LONGEST_TITLE || text.includes('\n') || !isStrongThroughout(source, content)) return false
  return !/[.;,:]$/.test(text) && !isSectionHeading(names, text, below) && !beginsWithField(names, content)
}

/** Whether a line above the first section is the heading of a section. */
function isSectionHeading(names: ScopeNames, line: string, below: Block | undefined): boolean {
  return names.section(line) !== undefined && (isGeneric(line) || !isNotSection(names, line, below))
}

/** Whether a paragraph is chatter of a producer before the document. */
function isIntroductory(block: Block): boolean {
  return block.type === 'paragraph' && isIntroduction(block.content.text)
}

/** A longer line is text, not a title. */
const LONGEST_LINE = 150

/**
 * Whether a paragraph is a title line: it is at the top of a document without another title, right above header lines
 * or the first section. Plain text has no other notation for a title.
 */
function isFirstLine(source: string, names: ScopeNames, blocks: readonly Block[], at: number): boolean {
  const {content} = blocks[at] as Paragraph
  const next = textBelow(blocks, at)
  const {text} = content
  if (text.length > LONGEST_LINE || text.includes('\n') || /[.;,:!?…]$/.test(text) || !/^\P{L}*\p{Lu}/u.test(text))
    return false
  if (
    /[:：\t|]/.test(source.slice(content.start, content.end)) ||
    isGeneric(text) ||
    isSectionHeading(names, text, next) ||
    names.field(text)
  )
    return false
  if (blocks.some(it => it.type === 'heading' && isOwnTitle(names, it))) return false
  if (!next) return false
  return next.type === 'heading' ? names.section(next.content.text) !== undefined : isHeaderBlock(names, next)
}

/** The end of a label: a colon, or dots as in print. */
const LABEL_END = / ?(?:[:：]|[.…]{3})/

/** Whether a text begins with the label of a header line. */
function beginsWithField(names: ScopeNames, {text}: Text): boolean {
  const end = text.slice(0, LONGEST_LABEL).search(LABEL_END)
  if (end <= 0) return false
  const label = text.slice(0, end)
  return names.field(label) !== undefined || names.isTitle(label) || names.section(label) !== undefined
}

/** Whether a text begins with a kind of document that is not the name of a section: "Document Summary: Ice Accord". */
function beginsWithKind(names: ScopeNames, {text}: Text): boolean {
  const colon = text.slice(0, LONGEST_LABEL).search(/[:：]/)
  const label = text.slice(0, Math.max(0, colon))
  return isGeneric(label) && names.field(label) === undefined && names.exactSection(label) === undefined
}

/** Whether a text is only a date, with or without a place: "23 January 2020 | Turin, Italy". It may be only a place. */
function isBare({scope}: ScopeNames, {text}: Text): boolean {
  if (text.length > LONGEST_LABEL) return false
  if (bareLines(text, scope.fields, makeText(text, 0, text.length, null)) !== null) return true
  const reading = /\d{4}/.test(text) ? readDate(plain(text)) : null
  if (reading?.kind !== 'date' || reading.date.length < 7 || reading.remarks.length > 1) return false
  return reading.remarks.every(({start, end}) => areCountries(text.slice(start, end)))
}

/** Whether a block is a header line or begins with one. */
function isHeaderBlock(names: ScopeNames, block: Block): boolean {
  if (block.type === 'paragraph') return beginsWithField(names, block.content) || isBare(names, block.content)
  if (block.type === 'list') return block.items[0] !== undefined && beginsWithField(names, block.items[0].content)
  if (block.type !== 'table') return false
  return [block.header, block.rows[0]].some(row => row?.cells[0] && names.field(row.cells[0].text) !== undefined)
}

/**
 * Returns the title if no heading has level 1. It is the first heading, if it is above the level of the sections or
 * only header lines are below it.
 */
export function titleAmong(
  names: ScopeNames,
  blocks: readonly Block[],
  heads: readonly Head[],
  level: number,
): Head | null {
  const [top, next] = heads
  if (!top || !next || top.named) return null
  if (top.level === 0) return top.block.content.text.endsWith(':') ? null : top
  const {text} = top.text
  if (names.field(text) !== undefined || (!beginsWithKind(names, top.text) && beginsWithField(names, top.text)))
    return null
  if (top.level < level && heads.some(it => it.named && it.level === level)) return top
  if (isGeneric(text)) return null
  return onlyHeader(names, blocks, top.at + 1, next.at) ? top : null
}

/** Returns the title below a heading that only names a kind of document. */
export function titleBelowGeneric(
  names: ScopeNames,
  blocks: readonly Block[],
  heads: readonly Head[],
  generic: Head,
): Head | null {
  const at = heads.indexOf(generic)
  const head = heads[at + 1]
  const next = heads[at + 2]
  if (!head || head.named || isGeneric(head.text.text) || beginsWithField(names, head.text)) return null
  if (head.level === TITLE_LEVEL) return head
  if (!next) return null
  if (names.field(head.text.text) !== undefined) return null
  for (let k = generic.at + 1; k < head.at; k++) if (isText(blocks[k] as Block)) return null
  return onlyHeader(names, blocks, head.at + 1, next.at) ? head : null
}

/**
 * Whether only header lines, or nothing, are below a heading. Lines with other labels may come before those of the
 * form.
 */
function onlyHeader(names: ScopeNames, blocks: readonly Block[], from: number, to: number): boolean {
  const texts = blocks.slice(from, to).filter(isText)
  const first = texts.findIndex(block => block.type !== 'paragraph' || !hasLabel(block.content))
  const lines = first < 0 ? texts : texts.slice(0, first + 1)
  return texts.length === 0 || lines.some(block => isHeaderBlock(names, block))
}

/** Whether a text begins with something like the label of a header line. */
function hasLabel({text}: Text): boolean {
  const colon = text.slice(0, LONGEST_LABEL).search(/[:：]/)
  return colon > 0 && looksLikeLabel(text.slice(0, colon))
}

/** Returns the first block with text below another one. */
function textBelow(blocks: readonly Block[], at: number): Block | undefined {
  return blocks.slice(at + 1).find(isText)
}

function isText({type}: Block): boolean {
  return type !== 'comment' && type !== 'rule' && type !== 'definition'
}
