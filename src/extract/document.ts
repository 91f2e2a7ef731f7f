import {SECTION_LEVEL} from '../format/form.js'
import {type Block, type Code, MAX_DEPTH, type Reading} from '../read/blocks.js'
import {type Draft, keepText} from './draft.js'
import {findFrontMatter, readFrontMatter} from './header/front-matter.js'
import type {Given} from './header/header.js'
import {isContent, type Outline, outlineOf} from './headings/outline.js'
import {readDocument} from './sections.js'
import {pastBlankLines, replace} from './values.js'

/** Fills the draft from its source. */
export function extract(draft: Draft): void {
  const {source} = draft
  const from = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const matter = findFrontMatter(source, from)
  readPart(draft, matter, matter ? matter.end : from, source.length)
}

function readPart(draft: Draft, matter: ReturnType<typeof findFrontMatter>, from: number, to: number): void {
  const {source} = draft
  const reading = draft.read(source, from, to)
  if (reading.stopped >= 0) reportDepth(draft, reading, to)
  const outline = outlineOf(source, reading.blocks)
  const fence = fencedDocument(draft, outline)
  if (fence) return readFenced(draft, outline.blocks, fence)
  const given: Given = new Map()
  if (matter) readFrontMatter(draft, matter, given, outline.title !== null, outline.title?.block.end ?? -1)
  readDocument(draft, outline, given, from, reading.stopped >= 0 ? reading.stopped : to)
}

/** Points at the line that is too deep, and quotes all that was not read. */
function reportDepth(draft: Draft, reading: Reading, to: number): void {
  const {stopped} = reading
  const actual = draft.source.slice(stopped, to)
  const line = actual.search(/[\r\n]/)
  draft.stopped = true
  draft.positions.mark(stopped, to)
  draft.found.report('too-deep', [], stopped, line < 0 ? to : stopped + line, {actual, expected: String(MAX_DEPTH)})
}

/** The code block that holds the document, when nothing outside it looks like one. */
export function fencedDocument({source, read}: Pick<Draft, 'source' | 'read'>, outside: Outline): Code | null {
  if (outside.title || outside.sections.length > 0) return null
  for (const block of outside.blocks) {
    if (block.type !== 'code' || !block.fenced || block.contentStart >= block.contentEnd) continue
    const outline = outlineOf(source, read(source, block.contentStart, block.contentEnd).blocks)
    if (outline.title || outline.sections.some(head => head.named)) return block
  }
  return null
}

function readFenced(draft: Draft, blocks: readonly Block[], block: Code): void {
  const {source} = draft
  const at = blocks.indexOf(block)
  keepChatter(draft, blocks.slice(0, at), 'before')
  const opening = source.slice(block.start, block.contentStart).trimEnd()
  draft.positions.mark(block.start, block.contentStart)
  draft.positions.mark(block.contentEnd, block.end)
  draft.found.report(
    'wrapped-document',
    [],
    block.start,
    block.start + opening.length,
    {actual: opening, kind: 'fence'},
    {
      fix: () => [
        replace(block.start, block.contentStart, ''),
        // What follows the fence goes on standing apart from the last section, under an empty heading.
        at === blocks.length - 1
          ? replace(block.contentEnd, pastBlankLines(source, block.end), '')
          : replace(block.contentEnd, block.end, `\n${'#'.repeat(SECTION_LEVEL)}`),
      ],
    },
  )
  const start = block.contentStart
  const matter = findFrontMatter(source, start)
  readPart(draft, matter, matter ? matter.end : start, block.contentEnd)
  keepChatter(draft, blocks.slice(at + 1), 'after')
}

function keepChatter(draft: Draft, blocks: readonly Block[], kind: 'before' | 'after'): void {
  const content = blocks.filter(isContent)
  const [first] = content
  const last = content.at(-1)
  if (!first || !last) return
  const path = keepText(draft, first.start, last.end)
  if (!path) return
  // It is mended once the fence is gone.
  const actual = draft.source.slice(first.start, last.end)
  draft.found.report('wrapped-document', path, first.start, last.end, {actual, kind})
}
