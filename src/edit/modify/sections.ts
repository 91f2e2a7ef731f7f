import {lastBelow, ownCount} from '../../extract/headings/outline.js'
import {replace} from '../../extract/values.js'
import {LIST_MARKER, SECTION_LEVEL, SECTIONS, type Section} from '../../format/form.js'
import type {Block} from '../../read/blocks.js'
import type {Edit} from '../../types.js'
import {withoutLines} from './entries.js'
import type {Page, PageSection, Span} from './page.js'

/** Puts content into a section that has none: in place of its placeholder, below its heading, or with its heading. */
export function fill(page: Page, form: Section, content: string): Edit[] {
  const [section] = page.sectionsOf(form.field)
  if (!section) return [newSection(page, form, content)]
  const placeholder = page.span([form.field])
  const block = placeholder && page.blockAt(form.field, placeholder.start)
  const {end} = section.head.block
  // `**Commitments:** None` says both on one line.
  if (block && !/[\r\n]/.test(page.source.slice(end, block.start))) return [replace(end, block.end, `\n\n${content}`)]
  if (block) return [replace(block.start, block.end, content)]
  const below = page.source.slice(end, page.to)
  const gap = /^[ \t]*(?:(?:\r\n|\r|\n)[ \t]*(?:\r|\n|$)|$)/.test(below) ? '' : '\n'
  return [replace(page.lineEnd(end), page.lineEnd(end), `\n\n${content}${gap}`)]
}

/** Puts content in place of all that a field says, which is something; what else stands in its sections stays. */
export function rewrite(page: Page, form: Section, spans: readonly Span[], content: string): Edit[] {
  const own = ownBlocks(page, form, spans)
  const [first, ...more] = own as [Block, ...Block[]]
  return [
    replace(first.start, first.end, content),
    ...more.map(block => withoutLines(page, page.lineStart(block.start), block.end)),
  ]
}

/** The blocks of the field's sections in which any of its values stands. */
function ownBlocks(page: Page, {field, kind}: Section, spans: readonly Span[]): Block[] {
  const own = new Set(spans.map(({start}) => page.blockAt(field, start)))
  return page.blocksOf(field).filter(block => own.has(block) || (kind === 'groups' && block.type === 'table'))
}

/** How the document marks the items of its lists, blanks included. */
export function markerOf(page: Page): string {
  for (const {head, blocks} of page.sections) {
    if (head.named?.section.kind !== 'bullets') continue
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

/* A section that is missing. */

const order = SECTIONS.map(form => form.field)

function newSection(page: Page, form: Section, content: string): Edit {
  const text = `${headingLike(page, form.headings[0])}\n\n${content}`
  const following = order
    .slice(order.indexOf(form.field) + 1)
    .map(field => page.sectionsOf(field)[0])
    .find(Boolean)
  if (following) {
    const start = page.lineStart(following.head.block.start)
    return replace(start, start, `${text}\n\n`)
  }
  const last = page.sections.map(({head}) => head.named !== undefined).lastIndexOf(true)
  return last < 0 ? atEnd(page, text) : below(page, last, text)
}

/** Below a section and the deeper ones that belong to it. */
function below(page: Page, at: number, text: string): Edit {
  const {blocks, head} = page.sections[lastBelow(page.outline.sections, at)] as PageSection
  const own = blocks.slice(0, ownCount(blocks))
  const end = page.lineEnd(own.at(-1)?.end ?? head.block.end)
  return replace(end, end, `\n\n${text}`)
}

/** Above all that the document says, front matter aside. */
export function atTop(page: Page, text: string): Edit {
  let start = page.from
  while (start < page.to && /\s/.test(page.source[start] as string)) start++
  if (start === page.to) return atEnd(page, text)
  const place = page.lineStart(start)
  return replace(place, place, `${text}\n\n`)
}

/** At the end of the document, before the blank lines there. */
export function atEnd(page: Page, text: string): Edit {
  let end = page.to
  while (end > page.from && /\s/.test(page.source[end - 1] as string)) end--
  if (end === page.from) return replace(page.from, page.from, end === page.to ? `${text}\n` : text)
  return replace(end, end, `\n\n${text}`)
}

/** A heading as the document writes those of its sections. */
export function headingLike(page: Page, text: string): string {
  const named = page.sections.filter(({head}) => head.named)
  if (named.length > 0 && named.every(({head}) => head.level === 0)) return `**${text}**`
  const level = named.find(({head}) => head.level > 0)?.head.level ?? SECTION_LEVEL
  return `${'#'.repeat(level)} ${text}`
}
