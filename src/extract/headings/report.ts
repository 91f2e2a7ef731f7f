import {headingName, withoutBrackets} from '../../markdown/escape.js'
import {DASH} from '../../markdown/marks.js'
import {hashes} from '../../markdown/notation.js'
import type {Link} from '../../read/blocks.js'
import {hashesEnd} from '../../read/characters.js'
import {readBlocks} from '../../read/read.js'
import {replacement} from '../../source.js'
import type {Edit} from '../../types.js'
import type {Context} from '../context.js'
import {plain, rawLine} from '../pieces.js'
import type {Place} from '../positions.js'
import {prefixAt, prefixed} from '../replace-block.js'
import type {Head} from './head.js'
import type {NamedSection} from './names.js'
import type {SectionHeads} from './section-heads.js'

/** The separator after a label. */
const SEPARATOR = new RegExp(`:| ${DASH}$`)

/** The level that a heading should have, and the other headings if they must change with it. */
interface HeadingLevel {
  readonly level: number
  readonly heads?: SectionHeads
}

/** Reports how a heading differs from `## Heading`. */
export function reportStyle(context: Context, head: Head, place: Place, {level, heads}: HeadingLevel): void {
  const {source} = context
  const {block, text} = head
  const end = hashesEnd(source, head.block.start)
  const after = text.text === '' ? end : text.end
  const plainStyle =
    block.type === 'heading' &&
    head.level === level &&
    end - block.start === head.level &&
    (text.text === '' || /[ \t]/.test(source.charAt(end))) &&
    (text.text === '' || source.slice(end, text.start).trim() === '') &&
    source.slice(after, block.end).trim() === ''
  if (plainStyle) return
  const expected = headingOf(source, head, level)
  const actual = source.slice(block.start, block.end)
  context.report(
    'heading-style',
    {place, start: block.start, end: block.end},
    {actual, expected},
    {
      fix: () => {
        if (heads?.bare.includes(head)) return head === heads.bare[0] ? allWritten(source, heads.bare, level) : null
        if (heads && !isMarkdown(source, head) && !heads.canBecomeHeading(head)) return null
        return asHeading(source, head, level)
      },
    },
  )
}

/** Returns the edits that rewrite several headings together; null when one of them would have another meaning. */
function allWritten(source: string, heads: readonly Head[], level: number): Edit[] | null {
  const edits = heads.map(head => asHeading(source, head, level))
  return edits.every(it => it !== null) ? edits.flat() : null
}

/** The list marker before a heading in an item. */
const ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?=#)/

function asHeading(source: string, head: Head, level: number): Edit[] | null {
  const {start, end} = head.block
  const item = ITEM.exec(source.slice(start, start + 20))
  // A fix would separate the heading from the text below it in the item.
  if (item)
    return /^[ \t]*(?:[\r\n]\s*?)?[\r\n][ \t]/.test(source.slice(end, end + 100))
      ? null
      : [replacement(start, start + item[0].length, '')]
  const expected = headingOf(source, head, level)
  return isTorn(source, head) || !readsAs(expected, plain(head.text.text)) ? null : written(source, head, expected)
}

/** Returns a heading in the canonical form. */
function headingOf(source: string, head: Head, level: number): string {
  return `${hashes(level)} ${rawLine(source, unstyled(source, head))}`.trimEnd()
}

/** A longer line below a heading is not examined. */
const LONGEST_LINE = 1000

/** Whether markdown also reads the heading as one. */
function isMarkdown(source: string, head: Head): boolean {
  const {block} = head
  if (block.type !== 'heading') return false
  if (isHashed(source, block)) return /^\s?$/.test(source.charAt(hashesEnd(source, head.block.start)))
  return /[\r\n][ \t>]*(?:=+|-+)[ \t]*$/.test(source.slice(Math.max(block.start, block.end - LONGEST_LINE), block.end))
}

/** Whether markup that begins in a heading ends in the text after it. */
function isTorn(source: string, head: Head): boolean {
  const {block, text} = head
  if (isHashed(source, block) || isMarkdown(source, head)) return false
  const [marker] = /^(?:\*\*|__)?/.exec(source.slice(block.start, block.start + 2)) as RegExpExecArray
  const behind = source
    .slice(text.map ? (text.map.at(-1) as number) : text.end, block.end)
    .replace(SEPARATOR, '')
    .trim()
  return text.text.startsWith('**') || text.text.startsWith('__') || behind !== marker
}

/** Whether markdown is a heading with this text. */
function readsAs(markdown: string, text: string): boolean {
  const [block, ...more] = readBlocks(markdown, 0, markdown.length).blocks
  return block?.type === 'heading' && more.length === 0 && plain(block.content.text) === text
}

/** Returns the edits that write a heading on a line of its own. */
function written(source: string, {block: {start, end}}: Head, markdown: string): Edit[] | null {
  const continues = /^[ \t]*(?=[^\s])/.exec(source.slice(end, end + 100))
  const prefix = prefixAt(source, start)
  if (!continues) return [replacement(start, end, markdown)]
  if (prefix === null) return null
  return [replacement(start, end + continues[0].length, `${markdown}${prefixed('\n\n', prefix)}${prefix}`)]
}

/** Returns the text without the markup around it, unless it follows hashes or has the markup around a part of it. */
function unstyled(source: string, {text, block}: Head): Head['text'] {
  if (text.map === null || isHashed(source, block) || !isAround(text)) return text
  return {...text, start: text.map[1] as number, end: text.map[text.map.length - 1] as number}
}

/** Whether the markup before a text ends after it, and not within it. */
function isAround({text, start, end, map}: Head['text']): boolean {
  const [, from = start] = map ?? []
  const to = map?.at(-1) ?? end
  return from - start === end - to || to - from === text.length
}

function isHashed(source: string, {start}: Head['block']): boolean {
  return source[start] === '#'
}

/** The heading of a known section, and the headings of the other sections. */
export interface SectionHeading {
  readonly head: Head
  readonly named: NamedSection
  readonly heads: SectionHeads
}

/** Reports how the heading of a section differs from the form. */
export function reportHeading(context: Context, heading: SectionHeading, place: Place): void {
  const {head, named, heads} = heading
  const {text, level} = head
  reportStyle(context, head, place, {level: level === 0 ? heads.level : level, heads})
  if (named.canonical && level === heads.level && text.map === null) return
  if (!isPattern(named)) reportName(context, heading, place)
  if (level > 0 && level !== heads.level) reportLevel(context, heading, place)
}

/** Whether the heading is a value and has no name. */
function isPattern({section}: NamedSection): boolean {
  return section.kind === 'parts' && !section.named
}

function reportName(context: Context, {head, named, heads}: SectionHeading, place: Place): void {
  const {text, block} = head
  if (named.canonical && text.map === null) return
  const [expected] = named.section.names
  if (named.canonical && text.text !== expected) return
  if (text.text === expected && (text.map === null || !isHashed(context.source, block))) return
  const {start, end} = unstyled(context.source, head)
  const link = named.section.kind === 'part' && named.section.scope.link !== null ? linkOf(context, start, end) : null
  const written = headingName(expected)
  const actual = context.source.slice(start, end)
  if (named.canonical && actual === written) return
  const params = {actual, expected}
  context.report('section-heading', {place, start, end}, params, {
    fix: () => {
      const together = heads.renamedWith(head, named)
      if (!together || together.some(it => isTorn(context.source, it))) return null
      if (link) return [replacement(link.textStart, link.textEnd, withoutBrackets(written))]
      return together.map(it => unstyled(context.source, it)).map(it => replacement(it.start, it.end, written))
    },
  })
}

/** Returns the link that a part of a heading is; null for any other part. */
function linkOf({links}: Context, start: number, end: number): Link | null {
  const [link, other] = links.between(start, end)
  return link && !other && link.start === start && link.end === end ? link : null
}

function reportLevel(context: Context, {head, named, heads}: SectionHeading, place: Place): void {
  const {block, level} = head
  const {source} = context
  const params = {section: named.section.names[0], found: level, level: heads.level}
  context.report('section-level', {place, start: block.start, end: block.end}, params, {
    fix: () => {
      const together = heads.together(head)
      if (!together?.every(it => isHashed(source, it.block))) return null
      return together.map(it => replacement(it.block.start, hashesEnd(source, it.block.start), hashes(heads.level)))
    },
  })
}
