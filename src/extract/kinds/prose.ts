import type {ProseShape} from '../../form/shape.js'
import {withoutNul} from '../../markdown/without-nul.js'
import type {Block, Code, Item, Text} from '../../read/blocks.js'
import {isLineEnding} from '../../read/characters.js'
import {isContent} from '../content.js'
import {isBoldHead} from '../headings/head.js'
import {sourceText} from '../lists/items.js'
import {onlyMarkers} from '../lists/markers.js'
import {plain} from '../pieces.js'
import {phraseOf, reportSectionPhrase} from '../placeholder.js'
import {PART} from '../positions.js'
import type {Contents, SectionAt, SectionReader} from './reader.js'

/** A paragraph and its place in the source. */
interface Part {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Reads paragraphs. Other blocks are kept as text, with one item or row per line. */
export class Prose implements SectionReader {
  readonly #at: SectionAt<ProseShape>
  readonly #parts: string[] = []

  constructor(at: SectionAt<ProseShape>) {
    this.#at = at
  }

  read({blocks}: Pick<Contents, 'blocks'>): void {
    const {context, place} = this.#at
    const {positions} = context
    const markers = onlyMarkers(blocks)
    if (markers) return reportSectionPhrase(this.#at, 'absent', markers)
    let start = -1
    let end = -1
    for (const block of blocks) {
      if (!isContent(block)) continue
      for (const part of this.#partsOf(block)) {
        if (start < 0) start = part.start
        end = part.end
        positions.add(positions.child(place, this.#parts.length), part.start, end, PART)
        this.#parts.push(part.text)
      }
    }
    if (start >= 0) positions.add(place, start, end)
  }

  finish(): void {
    const {holder, section} = this.#at
    if (this.#parts.length > 0) holder.values[section.key] = withoutNul(this.#parts.join('\n\n'))
  }

  /** Returns the paragraphs of a block. */
  #partsOf(block: Block): readonly Part[] {
    if (block.type === 'code') {
      this.#reportFence(block)
      return codeParts(this.#at.context.source, block)
    }
    const text = this.#textOf(block)
    const [start, end] = [contentStart(block), contentEnd(block)]
    return text === '' ? [] : text.split('\n\n').map(part => ({text: part, start, end}))
  }

  /** Returns the block as plain text. For a placeholder it reports the placeholder and returns an empty text. */
  #textOf(block: Block): string {
    const {context, place, section} = this.#at
    if (block.type === 'paragraph' || block.type === 'heading') {
      const {content} = block
      const phrase = block.type === 'paragraph' ? phraseOf(context, content, section.placeholder) : null
      if (phrase) {
        reportSectionPhrase(this.#at, phrase, content)
        return ''
      }
      if (block.type === 'heading' || isBoldHead(context.source, content)) this.#reportHeading(block, content)
      return plain(content.text)
    }
    if (block.type === 'list' || block.type === 'table') {
      const only = block.type === 'list' && block.items.length === 1 ? (block.items[0] as Item).content : null
      const phrase = only && phraseOf(context, only, section.placeholder)
      if (only && phrase) {
        reportSectionPhrase(this.#at, phrase, only)
        return ''
      }
      const actual = context.source.slice(block.start, block.end)
      context.report('list-in-prose', {place, start: block.start, end: block.end}, {actual, kind: block.type})
    }
    return linesOf(context.source, block).join('\n')
  }

  /** Reports fenced code. The first line of the fence names a language, or may be text that got there by mistake. */
  #reportFence({fenced, start, contentStart: to}: Code): void {
    if (!fenced) return
    const {context, place} = this.#at
    const actual = context.source.slice(start, to).trimEnd()
    context.positions.quote(start, start + actual.length)
    context.report('block-style', {place, start, end: start + actual.length}, {actual, notation: 'code-fence'})
  }

  #reportHeading({start, end}: Block, {text}: Text): void {
    if (text === '') return
    const {context, place, section} = this.#at
    context.report('subheading-in-prose', {place, start, end}, {actual: plain(text), section: section.names[0]})
  }
}

/** Returns code as paragraphs. Blank lines separate them, and each line becomes a line of its paragraph. */
function codeParts(source: string, {contentStart: from, contentEnd: to}: Code): Part[] {
  const parts: Part[] = []
  let open = false
  for (let start = from; start < to; ) {
    let end = start
    while (end < to && !isLineEnding(source.charCodeAt(end))) end++
    const text = source.slice(start, end).replace(/\s+/g, ' ').trim()
    const last = parts.at(-1)
    if (text !== '' && open && last) parts[parts.length - 1] = {text: `${last.text}\n${text}`, start: last.start, end}
    else if (text !== '') parts.push({text, start, end})
    open = text !== ''
    start = end + (source.startsWith('\r\n', end) ? 2 : 1)
  }
  return parts
}

function contentStart(block: Block): number {
  return block.type === 'paragraph' ? block.content.start : block.start
}

function contentEnd(block: Block): number {
  return block.type === 'paragraph' ? block.content.end : block.end
}

/** Returns the lines of plain text in a block of any kind. */
export function linesOf(source: string, block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return line(block.content)
    case 'list':
      return block.items.flatMap(item => [...line(item.content), ...item.rest.flatMap(it => linesOf(source, it))])
    case 'table':
      return [block.header, ...block.rows]
        .map(row =>
          row.cells
            .map(cell => plain(cell.text))
            .filter(Boolean)
            .join(' | '),
        )
        .filter(Boolean)
    case 'rule':
    case 'comment':
    case 'definition':
      return []
    default:
      return line(sourceText(source, block))
  }
}

function line(text: Text): string[] {
  return text.text === '' ? [] : [plain(text.text)]
}
