import {isContent, ownCount} from '../../extract/content.js'
import type {Values} from '../../form/absent.js'
import {isUnnamed, type SectionShape} from '../../form/shape.js'
import {BLANK_LINE, headingLine, LIST_MARKER} from '../../markdown/notation.js'
import type {Block} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import type {Edit} from '../../types.js'
import {sectionHeading} from '../../write/frames.js'
import type {Page} from '../page/page.js'
import type {ScopePage} from '../page/scope-page.js'
import {runsOf, type Span} from '../page/spans.js'
import type {SectionEdit} from './editing.js'
import {withoutLines} from './entries.js'

/**
 * Puts content into a section that has none. The content replaces the placeholder, or is written below the heading, or
 * gets a new heading.
 */
export function fill({editing: {page}, at, shape, path, after}: SectionEdit, content: string): Edit[] {
  const [node] = at.nodesOf(shape)
  if (!node) return [sectionAt(page, at, shape, headed(at, shape, after, content))]
  const placeholder = page.span(path)
  const block = placeholder && at.blockAt(shape, placeholder.start)
  const {end} = node.head.block
  // `**Commitments:** None` has heading and placeholder on one line.
  if (block && !/[\r\n]/.test(page.source.slice(end, block.start)))
    return [replacement(end, block.end, BLANK_LINE + content)]
  if (block) return [replacement(block.start, block.end, content)]
  const below = page.source.slice(end, page.to)
  const gap = /^[ \t]*(?:(?:\r\n|\r|\n)[ \t]*(?:\r|\n|$)|$)/.test(below) ? '' : '\n'
  return [replacement(page.lineEnd(end), page.lineEnd(end), BLANK_LINE + content + gap)]
}

/** Puts content in place of all values of a section that has some. Other text in the section stays. */
export function rewrite(
  {editing: {page}, at, shape}: SectionEdit,
  spans: readonly Span[],
  content: string,
): Edit[] | null {
  const own = new Set(spans.map(({start}) => at.blockAt(shape, start)))
  const isTable = shape.kind === 'groups' || shape.kind === 'table'
  const isOwn = (block: Block) => own.has(block) || (isTable && block.type === 'table')
  const [first, ...more] = runsOf(at.blocksOf(shape), isOwn)
  if (!first) return null
  return [
    replacement(first.start, first.end, content),
    ...more.map(run => withoutLines(page, page.lineStart(run.start), run.end)),
  ]
}

/** Returns the marker of the list items of the document, with its spaces. */
export function markerOf(page: Page): string {
  for (const {head, blocks} of page.root.nodes) {
    if (head.named?.section.kind !== 'list') continue
    const list = blocks.find(block => block.type === 'list')
    const item = list && !list.ordered && list.items[0]
    if (item && item.content.text !== '')
      return page.source.slice(item.start, item.start + 1) + blanksAfter(page, item.start + 1)
  }
  return `${LIST_MARKER} `
}

function blanksAfter(page: Page, offset: number): string {
  return (/^[ \t]{1,4}/.exec(page.source.slice(offset, offset + 4)) ?? [' '])[0]
}

/* Returns the text of a section that is missing, with its heading. */

function headed(at: ScopePage, shape: SectionShape, values: Values, content: string): string {
  if (isUnnamed(shape)) return content
  return headingLike(at, sectionHeading(shape, values)) + BLANK_LINE + (content === '' ? shape.placeholder : content)
}

/**
 * Puts a section at its place in the form: before the next section of the form that is present, or below the last
 * section if there is none.
 */
export function sectionAt(page: Page, at: ScopePage, shape: SectionShape, text: string): Edit {
  const {sections} = at.scope
  const following = sections
    .slice(sections.indexOf(shape) + 1)
    .map(it => at.nodesOf(it)[0])
    .find(Boolean)
  if (following) {
    const start = page.lineStart(following.head.block.start)
    return replacement(start, start, text + BLANK_LINE)
  }
  const last = at.nodes.filter(({head}) => head.named !== undefined).at(-1)
  return last ? below(page, last, text) : atEnd(page, at, text)
}

/** Puts a text below a section and everything that belongs to it. */
export function below(page: Page, {head, blocks}: ScopePage['nodes'][number], text: string): Edit {
  const own = blocks.slice(0, ownCount(blocks)).filter(isContent).at(-1)
  const end = page.lineEnd(own?.end ?? head.block.end)
  return replacement(end, end, BLANK_LINE + text)
}

/** Puts a text above the whole document, but below front matter. */
export function atTop(page: Page, text: string): Edit {
  let start = page.from
  while (start < page.to && /\s/.test(page.source[start] as string)) start++
  if (start === page.to) return atEnd(page, page.root, text)
  const place = page.lineStart(start)
  return replacement(place, place, text + BLANK_LINE)
}

/** Puts a text at the end of a document or part, before the blank lines there. */
export function atEnd(page: Page, {start, end: last}: Span, text: string): Edit {
  let end = last
  while (end > start && /\s/.test(page.source[end - 1] as string)) end--
  if (end === start && start === page.from) return replacement(start, start, end === page.to ? `${text}\n` : text)
  return replacement(end, end, BLANK_LINE + text)
}

/** Returns a heading in the style of the section headings of the document. */
function headingLike(at: ScopePage, text: string): string {
  const named = at.nodes.filter(({head}) => head.named)
  if (named.length > 0 && named.every(({head}) => head.level === 0)) return `**${text}**`
  return headingLine(named.find(({head}) => head.level > 0)?.head.level ?? at.frames.level, text)
}
