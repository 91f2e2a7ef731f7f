import type {ProseSection} from '../format/form.js'
import type {Block, Item, Text} from '../read/blocks.js'
import type {Draft} from './draft.js'
import {isContent} from './headings/outline.js'
import {onlyMarkers} from './lists/bullets.js'
import {sourceText} from './lists/items.js'
import {plain} from './pieces.js'
import {phraseOf, reportPhrase} from './placeholder.js'
import {I, slot} from './positions.js'

const WHOLE = slot(['executiveSummary'])
const PARAGRAPH = slot(['executiveSummary', I], true)

/** Reads a section of paragraphs; what is no paragraph is kept as text, an item or a row a line. */
export function readProse(draft: Draft, form: ProseSection, blocks: readonly Block[]): void {
  const {summary, positions} = draft
  const markers = onlyMarkers(blocks)
  if (markers) return reportPhrase(draft, 'absent', form.field, markers)
  const parts: string[] = []
  const before = summary.executiveSummary
  // A second section goes on where the first one ends.
  const first = before === null ? 0 : before.split('\n\n').length
  let start = -1
  let end = -1
  for (const block of blocks) {
    if (!isContent(block)) continue
    const text = textOf(draft, form, block)
    if (text === '') continue
    if (start < 0) start = contentStart(block)
    end = contentEnd(block)
    positions.add(PARAGRAPH, first + parts.length, 0, contentStart(block), end)
    parts.push(text)
  }
  if (parts.length === 0) return
  summary.executiveSummary = before === null ? parts.join('\n\n') : `${before}\n\n${parts.join('\n\n')}`
  positions.add(WHOLE, 0, 0, start, end)
}

function contentStart(block: Block): number {
  return block.type === 'paragraph' ? block.content.start : block.start
}

function contentEnd(block: Block): number {
  return block.type === 'paragraph' ? block.content.end : block.end
}

/** The block as plain text; empty when it is a placeholder, which is reported. */
function textOf(draft: Draft, form: ProseSection, block: Block): string {
  if (block.type === 'paragraph') {
    const phrase = phraseOf(draft, block.content, form.placeholder)
    if (!phrase) return plain(block.content.text)
    reportPhrase(draft, phrase, form.field, block.content)
    return ''
  }
  if (block.type === 'list' || block.type === 'table') {
    const only = block.type === 'list' && block.items.length === 1 ? (block.items[0] as Item).content : null
    const phrase = only && phraseOf(draft, only, form.placeholder)
    if (only && phrase) {
      reportPhrase(draft, phrase, form.field, only)
      return ''
    }
    const actual = draft.source.slice(block.start, block.end)
    draft.found.report('list-in-prose', [form.field], block.start, block.end, {actual, kind: block.type})
  }
  return linesOf(draft.source, block).join('\n')
}

/** The lines of plain text in a block of any kind. */
function linesOf(source: string, block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return line(block.content)
    case 'list':
      return block.items.flatMap(item => [...line(item.content), ...item.rest.flatMap(it => linesOf(source, it))])
    case 'table':
      return [block.header, ...block.rows].map(row =>
        row.cells
          .map(cell => plain(cell.text))
          .filter(Boolean)
          .join(' | '),
      )
    case 'rule':
    case 'comment':
      return []
    default:
      return line(sourceText(source, block))
  }
}

function line(text: Text): string[] {
  return text.text === '' ? [] : [plain(text.text)]
}
