import {
  type GroupSection,
  HEADER_FIELDS,
  SECTION_LEVEL,
  SECTIONS,
  type Section,
  type SectionField,
} from '../format/form.js'
import type {Block} from '../read/blocks.js'
import {type Draft, keepSection, keepText} from './draft.js'
import {readGroups} from './groups/categories.js'
import {Groups} from './groups/groups.js'
import {type Given, placeholderLine, readHeaderBlock} from './header/header.js'
import {type Head, isOwnName} from './headings/head.js'
import {isContent, lastBelow, type Outline, ownCount} from './headings/outline.js'
import {reportHeading, reportStyle} from './headings/report.js'
import {readBullets} from './lists/bullets.js'
import type {NamedSection} from './lookup.js'
import {readProse} from './prose.js'
import {pastBlankLines, readTitle, replace} from './values.js'

/** Reads the blocks of a document into the draft. `from` and `to` are the part of the source that its blocks stand for. */
export function readDocument(draft: Draft, outline: Outline, given: Given, from: number, to: number): void {
  const {blocks, title, sections} = outline
  readPreamble(draft, blocks.slice(0, sections[0]?.at ?? blocks.length), title, given)
  const first = new Map<SectionField, Head>()
  const groups = new Map<SectionField, Groups>()
  for (let k = 0; k < sections.length; k++) {
    const head = sections[k] as Head
    const next = sections[k + 1]
    const end = next ? next.block.start : to
    let content = blocks.slice(head.at + 1, next ? next.at : blocks.length)
    if (title && title.at > head.at && title.at < (next?.at ?? blocks.length)) {
      readTitleHead(draft, title)
      content = content.filter(block => block !== title.block)
    }
    if (head.named) readSection(draft, head, head.named, content, first, groups, next === undefined)
    else readUnknown(draft, head, title, content, end)
  }
  reportOrder(draft, sections, first, to)
  reportMissing(draft, outline, first, given, from, to)
}

/* Before the first section: title and header lines. */

/** Blocks that are neither, in a row. */
interface Stray {
  readonly start: number
  readonly end: number
  /** Whether they stand before the title. */
  readonly before: boolean
}

function readPreamble(draft: Draft, blocks: readonly Block[], title: Head | null, given: Given): void {
  const titleAt = title ? blocks.indexOf(title.block) : -1
  let stray: Stray | null = null
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    const before = at < titleAt
    if (at === titleAt || (stray && stray.before !== before)) stray = flush(draft, stray)
    const below = at + 1 === titleAt ? undefined : blocks[at + 1]
    const lines = at === titleAt || !isContent(block) ? 0 : readHeaderBlock(draft, block, below, given)
    if (at === titleAt) readTitleHead(draft, title as Head)
    else if (lines > 0 || !isContent(block)) stray = flush(draft, stray)
    else stray = {start: stray?.start ?? block.start, end: block.end, before}
    if (lines > 1) at++
  }
  flush(draft, stray)
}

function readTitleHead(draft: Draft, head: Head): void {
  const {start, end} = head.block
  reportStyle(draft, head, ['title'], 1)
  draft.positions.mark(start, end)
  if (head.text.text !== '') readTitle(draft, head.text)
}

/** Keeps text that is no header line; what stands before the title is the producer's chatter. */
function flush(draft: Draft, stray: Stray | null): Stray | null {
  if (!stray) return null
  const {start, end, before} = stray
  const path = keepText(draft, start, end)
  if (!path) return null
  if (before) reportWrapped(draft, path, start, end, 'before')
  else draft.found.report('unknown-section', path, start, end, {actual: ''})
  return null
}

function reportWrapped(
  draft: Draft,
  path: readonly (string | number)[],
  start: number,
  end: number,
  kind: 'before' | 'after',
  rule?: Block,
): void {
  const {source, found} = draft
  const actual = source.slice(start, end)
  const own = `${'#'.repeat(SECTION_LEVEL)}\n\n`
  const toEnd = () => [
    replace(start, end + (/^\s*/.exec(source.slice(end)) as RegExpExecArray)[0].length, ''),
    replace(source.length, source.length, `${source.endsWith('\n') ? '\n' : '\n\n'}${own}${actual}\n`),
  ]
  found.report(
    'wrapped-document',
    path,
    start,
    end,
    {actual, kind},
    {
      fix: () => (rule ? [replace(rule.start, pastBlankLines(source, rule.end), own)] : toEnd()),
    },
  )
}

/* Known sections. */

function readSection(
  draft: Draft,
  head: Head,
  named: NamedSection,
  content: readonly Block[],
  first: Map<SectionField, Head>,
  groups: Map<SectionField, Groups>,
  last: boolean,
): void {
  const {block, text} = head
  const {section} = named
  draft.positions.mark(block.start, block.end)
  reportHeading(draft, head, named)
  const before = first.get(section.field)
  if (before) {
    const params = {actual: text.text, section: section.headings[0]}
    draft.found.report('duplicate-section', [section.field], block.start, block.end, params, {related: before.block})
  } else first.set(section.field, head)
  const own = last ? withoutAfterword(draft, content) : content
  if (!own.some(isContent)) {
    if (last && draft.stopped) return
    draft.positions.miss(section.field, block.end)
    draft.found.report('empty-section', [section.field], block.start, block.end, {section: section.headings[0]})
  } else readContent(draft, section, own, groups)
}

function readContent(
  draft: Draft,
  section: Section,
  content: readonly Block[],
  groups: Map<SectionField, Groups>,
): void {
  if (section.kind === 'bullets') readBullets(draft, section, content)
  else if (section.kind === 'prose') readProse(draft, section, content)
  else readGroups(draft, section, groupsOf(draft, section, groups), content)
}

function groupsOf(draft: Draft, section: GroupSection, groups: Map<SectionField, Groups>): Groups {
  let known = groups.get(section.field)
  if (!known) {
    known = new Groups(draft, section)
    groups.set(section.field, known)
  }
  return known
}

/** Cuts off what a thematic break sets off after the content of the last section. */
function withoutAfterword(draft: Draft, content: readonly Block[]): readonly Block[] {
  const own = ownCount(content)
  const after = content.slice(own + 1).filter(isContent)
  const [first] = after
  const last = after.at(-1)
  if (!first || !last) return content
  const path = keepText(draft, first.start, last.end)
  if (path) reportWrapped(draft, path, first.start, last.end, 'after', content[own])
  return content.slice(0, own)
}

/* Unknown sections. */

function readUnknown(draft: Draft, head: Head, title: Head | null, content: readonly Block[], end: number): void {
  const {block, text} = head
  const level = head.level === 0 ? SECTION_LEVEL + 1 : head.level
  draft.positions.mark(block.start, block.end)
  const span = {start: block.start, end: block.end, textStart: text.start, textEnd: text.end}
  const last = content.filter(isContent).at(-1)
  const path = keepSection(
    draft,
    span,
    text.text,
    level,
    block.end,
    last ? Math.max(last.end, block.end) : Math.min(block.end, end),
  )
  reportStyle(draft, head, path ?? [], level)
  if (path && level === 1 && title && text.text !== '' && !isOwnName(draft.source, text)) {
    const params = {actual: text.text, first: title.text.text}
    draft.found.report('multiple-titles', path, block.start, block.end, params, {related: title.block})
  }
  if (path) draft.found.report('unknown-section', path, block.start, block.end, {actual: text.text})
}

/* What is missing, and what stands in another order. */

function reportMissing(
  draft: Draft,
  outline: Outline,
  first: ReadonlyMap<SectionField, Head>,
  given: Given,
  from: number,
  to: number,
): void {
  const {found, positions} = draft
  const {title, sections} = outline
  if (title && first.size === SECTIONS.length && HEADER_FIELDS.every(it => given.has(it.field))) return
  if (!title && !given.has('title')) {
    positions.miss('title', from)
    found.report('missing-title', ['title'], from, from, {})
  }
  let below = sections[0]?.block.start ?? to
  for (const form of [...HEADER_FIELDS].reverse()) {
    const {field} = form
    const line = given.get(field)
    if (line) below = Math.max(line.start, title?.block.end ?? 0)
    else {
      positions.miss(field, below)
      found.report('missing-field', [field], below, below, {field, expected: placeholderLine(form)})
    }
  }
  let next = bottomOf(outline, to)
  const places = new Map<SectionField, number>()
  for (const {field} of [...SECTIONS].reverse()) {
    const head = first.get(field)
    if (head) next = head.block.start
    else places.set(field, next)
  }
  for (const {field, headings} of SECTIONS) {
    const at = places.get(field)
    if (at !== undefined) {
      positions.miss(field, at)
      found.report('missing-section', [field], at, at, {
        section: headings[0],
        expected: `${'#'.repeat(SECTION_LEVEL)} ${headings[0]}`,
      })
    }
  }
}

/** Where the known sections end: before unknown ones, and before what a thematic break sets off. */
function bottomOf({blocks, sections}: Outline, to: number): number {
  const lastNamed = sections.map(head => head.named !== undefined).lastIndexOf(true)
  if (lastNamed < 0) return to
  const last = lastBelow(sections, lastNamed)
  const next = sections[last + 1]
  const content = blocks.slice((sections[last] as Head).at + 1, next?.at ?? blocks.length)
  return content[ownCount(content)]?.start ?? next?.block.start ?? to
}

const order = SECTIONS.map(it => it.field)

function reportOrder(
  draft: Draft,
  sections: readonly Head[],
  first: ReadonlyMap<SectionField, Head>,
  to: number,
): void {
  let latest: Head | null = null
  for (const head of sections) {
    const section = head.named?.section
    if (!section || first.get(section.field) !== head) continue
    const before = latest?.named?.section
    if (before && order.indexOf(section.field) < order.indexOf(before.field)) {
      const params = {section: section.headings[0], before: before.headings[0]}
      draft.found.report('section-order', [section.field], head.block.start, head.block.end, params, {
        fix: () => [replace((sections[0] as Head).block.start, to, reordered(draft.source, sections, to))],
      })
    } else latest = head
  }
}

/** The sections in the order of the form, each with what follows it up to the next known one; the rest after them. */
function reordered(source: string, sections: readonly Head[], to: number): string {
  const rank = (head: Head) => (head.named ? order.indexOf(head.named.section.field) : order.length)
  const chunks: {rank: number; text: string}[] = []
  for (const [k, head] of sections.entries()) {
    const text = source.slice(head.block.start, sections[k + 1]?.block.start ?? to).trimEnd()
    const last = chunks.at(-1)
    if (!head.named && head.level !== SECTION_LEVEL && last) last.text += `\n\n${text}`
    else chunks.push({rank: rank(head), text})
  }
  return (
    chunks
      .sort((a, b) => a.rank - b.rank)
      .map(chunk => chunk.text)
      .join('\n\n') + source.slice(source.slice(0, to).trimEnd().length, to)
  )
}
