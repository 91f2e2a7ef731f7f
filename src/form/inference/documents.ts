import {headingKey} from '../../grammar/name-keys.js'
import type {Block, Heading, Text} from '../../read/blocks.js'
import {readBlocks} from '../../read/read.js'

/* Reads documents for comparison: a title, header lines, and sections with their contents. */

/** A label and its value, as in a header line. */
export interface Line {
  readonly label: string
  readonly value: string
  /** The value as it is written, with its markup. */
  readonly source: string
}

export interface Section {
  readonly name: string
  /** The blocks below the heading, including sub-headings. */
  readonly blocks: readonly Block[]
  readonly level: number
}

/** What a document, or a part of it, contains. */
export interface Sample {
  /** The index of the document. */
  readonly document: number
  readonly markdown: string
  readonly lines: readonly Line[]
  /** The blocks before the first section that are not header lines. */
  readonly opening: readonly Block[]
  /** Whether some header lines come after those blocks. */
  readonly hasLateLines: boolean
  readonly sections: readonly Section[]
}

/** A document and its title. */
export interface TitledSample extends Sample {
  readonly title: string | null
}

/** Reads a document for comparison with others. */
export function readSample(markdown: string, document: number): TitledSample {
  const {body, lines: front} = frontMatter(markdown)
  const {blocks} = readBlocks(markdown, body, markdown.length)
  const level = sectionLevel(blocks)
  const first = blocks.findIndex(it => it.type === 'heading' && it.level === level && !isTitle(blocks, it, level))
  const head = first < 0 ? blocks : blocks.slice(0, first)
  const title = head.find(it => it.type === 'heading')
  const {lines, rest, isLate} = headerOf(
    head.filter(it => it !== title),
    markdown,
  )
  return {
    document,
    markdown,
    title: title?.type === 'heading' ? title.content.text : (front.find(isTitleLine)?.value ?? null),
    lines: [...front.filter(it => !isTitleLine(it)), ...lines],
    opening: rest,
    hasLateLines: isLate,
    sections: first < 0 ? [] : sectionsOf(blocks.slice(first), level),
  }
}

/** Returns what the blocks below a heading contain. Its sections are at the first level that has headings. */
export function sampleBelow(
  blocks: readonly Block[],
  {document, markdown}: Pick<Sample, 'document' | 'markdown'>,
): Sample {
  const level = blocks.reduce((least, it) => (it.type === 'heading' ? Math.min(least, it.level) : least), 7)
  const first = blocks.findIndex(it => it.type === 'heading')
  const {lines, rest, isLate} = headerOf(first < 0 ? blocks : blocks.slice(0, first), markdown)
  const sections = first < 0 ? [] : sectionsOf(blocks.slice(first), level)
  return {document, markdown, lines, opening: rest, hasLateLines: isLate, sections}
}

/** Whether a line of front matter gives the title. */
function isTitleLine({label}: Line): boolean {
  return headingKey(label) === 'title'
}

/** Returns the header fields of front matter, one per line. Nested values are ignored. */
function frontMatter(markdown: string): {body: number; lines: Line[]} {
  const match = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/.exec(markdown)
  if (match === null) return {body: 0, lines: []}
  const close = /^(?:---|\.\.\.)[ \t]*$/m
  const rest = markdown.slice(match[0].length)
  const end = close.exec(rest)
  if (end === null) return {body: 0, lines: []}
  const lines = rest
    .slice(0, end.index)
    .split(/\r\n|\r|\n/)
    .flatMap(it => lineOf(it, it.slice(it.indexOf(':') + 1).trim()))
  return {body: match[0].length + end.index + end[0].length, lines}
}

/**
 * Returns the level of the sections: the first level below the title that has headings, or the top level if it has
 * several headings.
 */
function sectionLevel(blocks: readonly Block[]): number {
  const levels = blocks.flatMap(it => (it.type === 'heading' ? [it.level] : []))
  const top = levels.reduce((least, it) => Math.min(least, it), 7)
  const atTop = levels.filter(it => it === top).length
  const below = levels.reduce((least, it) => (it > top ? Math.min(least, it) : least), 7)
  // A single heading above all others is the title if it comes first.
  return atTop === 1 && levels[0] === top && (top === 1 || below < 7) ? below : top
}

/** Whether a heading at the level of the sections is the title: it is the first block, and header lines follow it. */
function isTitle(blocks: readonly Block[], heading: Heading, level: number): boolean {
  if (level !== 1 || blocks.find(it => it.type !== 'comment') !== heading) return false
  const next = blocks[blocks.indexOf(heading) + 1]
  return next !== undefined && linesOf(next, '').length > 0
}

function sectionsOf(blocks: readonly Block[], level: number): Section[] {
  const sections: {name: string; blocks: Block[]; level: number}[] = []
  for (const block of blocks) {
    if (block.type === 'heading' && block.level <= level)
      sections.push({name: block.content.text.replace(/[:：]$/, '').trimEnd(), blocks: [], level})
    else sections.at(-1)?.blocks.push(block)
  }
  return sections
}

/** Returns the header lines above the first section, and the other blocks there. */
function headerOf(blocks: readonly Block[], markdown: string): {lines: Line[]; rest: Block[]; isLate: boolean} {
  const lines: Line[] = []
  const rest: Block[] = []
  let isLate = false
  for (const block of blocks) {
    const own = linesOf(block, markdown)
    lines.push(...own)
    if (own.length > 0 && rest.length > 0) isLate = true
    if (own.length === 0 && block.type !== 'comment' && block.type !== 'rule') rest.push(block)
  }
  return {lines, rest, isLate}
}

/** Returns the labels and values of a block; an empty list when any line of it is something else. */
export function linesOf(block: Block, markdown: string): Line[] {
  if (block.type === 'paragraph')
    return all(block.content.text.split('\n').map(it => lineOf(it, sourceOf(block.content, markdown))))
  if (block.type === 'list')
    return all(
      block.items.map(it =>
        it.rest.length > 0 ? [] : lineOf(it.content.text.replace(/\n/g, ' '), sourceOf(it.content, markdown)),
      ),
    )
  if (block.type !== 'table' || block.header.cells.length !== 2) return []
  return block.rows.flatMap(({cells: [label, value]}) =>
    label && value ? lineOf(`${label.text.replace(/:$/, '')}: ${value.text}`, sourceOf(value, markdown)) : [],
  )
}

function all(lines: readonly Line[][]): Line[] {
  return lines.every(it => it.length > 0) ? lines.flat() : []
}

/** A longer label is a sentence. */
const LONGEST_LABEL = 40

function lineOf(text: string, source: string): Line[] {
  const at = text.search(/[:：](?=\s|$)/)
  const label = text.slice(0, at).trim()
  if (at <= 0 || label.length > LONGEST_LABEL || label.split(' ').length > 5 || headingKey(label) === '') return []
  // A text with a colon in it, or with punctuation at its start, cannot be the name of a field.
  if (/[:：]|^[!-/:-@[-`{-~\p{Pd}•]/u.test(label)) return []
  return [{label, value: text.slice(at + 1).trim(), source: source.replace(/^[^:：]*[:：](?=[*_\s]|$)[*_]*\s*/, '')}]
}

function sourceOf({start, end}: Text, markdown: string): string {
  return markdown.slice(start, end)
}
