import {escapeText} from '../../markdown/escape.js'
import type {Block, Item, Row, Table, Text} from '../../read/blocks.js'
import {definitionColon} from '../lists/parts.js'
import {sliceText, unmarked} from '../pieces.js'
import {isEmptyRow, layoutOf} from '../tables/layout.js'
import type {TableColumns} from '../tables/names.js'
import {htmlBoxLength} from './html-box.js'
import type {Note} from './stage.js'

/* Writes the markdown with the same meaning as a notation, for the fix of its diagnostic. */

/** Returns the markdown for the blocks of a note. A table without a header gets the names of `columns`. */
export function markdownOf(source: string, note: Note, columns?: TableColumns): string {
  const isHtml = note.kind === 'html' || note.kind === 'fold'
  const writer = new Writer(source, isHtml || source[note.start] === '<', columns)
  return writer.blocks(note.blocks)
}

class Writer {
  readonly #source: string
  readonly #isHtml: boolean
  readonly #columns: TableColumns | undefined

  constructor(source: string, isHtml: boolean, columns: TableColumns | undefined) {
    this.#source = source
    this.#isHtml = isHtml
    this.#columns = columns
  }

  blocks(blocks: readonly Block[]): string {
    return blocks
      .map(block => this.#block(block))
      .filter(it => it !== '')
      .join('\n\n')
  }

  #block(block: Block): string {
    switch (block.type) {
      case 'heading':
        return `${'#'.repeat(block.level)} ${this.#line(block.content)}`
      case 'paragraph':
        return this.#line(block.content)
      case 'list':
        return block.items.map(item => this.#item(item)).join('\n')
      case 'table':
        return this.#table(block)
      case 'rule':
        return '---'
      case 'comment':
        return ''
      default:
        return this.#source.slice(block.start, block.end)
    }
  }

  #item({content, rest}: Item): string {
    const below = this.blocks(rest)
    const box = htmlBoxLength(this.#source, content)
    const own = box === 0 ? content : sliceText(this.#source, content, box, content.text.length)
    const line = `- ${box === 0 ? '' : `${content.text.slice(0, box)} `}${this.#definition(own) ?? this.#line(own)}`
    if (below === '') return line
    const isTight = rest[0]?.type === 'list'
    return `${line}\n${isTight ? '' : '\n'}${below.replace(/^(?=.)/gm, '  ')}`
  }

  /** Returns a term in bold with its definition. The bold text keeps the term separate. */
  #definition(content: Text): string | null {
    const colon = this.#isHtml ? -1 : definitionColon(this.#source, content)
    if (colon <= 0) return null
    const term = sliceText(this.#source, content, 0, colon)
    const text = sliceText(this.#source, content, colon + 1, content.text.length)
    return unmarked(this.#source, term) === term.text ? `**${term.text}**: ${this.#line(text)}` : null
  }

  #table(table: Table): string {
    const [header = [], ...rows] = [...this.#header(table), ...table.rows.map(row => this.#row(row))]
    const lines = [header, header.map(() => '---'), ...rows]
    return lines.map(cells => `| ${cells.join(' | ')} |`.replace(/ {2}\|$/, ' |')).join('\n')
  }

  /** Returns the header; nothing if the first row has the names of the columns. */
  #header(table: Table): (readonly string[])[] {
    const columns = this.#columns
    if (!columns || !isEmptyRow(table.header)) return [this.#row(table.header)]
    return layoutOf(this.#source, table, columns.isName).header === table.rows[0] ? [] : [columns.names]
  }

  #row({cells}: Row): string[] {
    return cells.map(cell => this.#cell(cell))
  }

  /** Returns a text as a cell. The lines of a cell are values, just as values separated by `;`. */
  #cell(text: Text): string {
    const lineBreak = text.text.includes(';') ? '<br>' : '; '
    return withoutPipes(this.#spelled(text, lineBreak))
  }

  #line(text: Text): string {
    return this.#spelled(text, ' ')
  }

  /** Returns a text with its own markup. Text from HTML gets escapes, so that it stays text. */
  #spelled(text: Text, lineBreak: string): string {
    if (this.#isHtml) {
      const lines = text.text.split('\n').map(line =>
        line
          .split(';')
          .map(part => escapeKept(part))
          .join(';'),
      )
      return lines.join(lineBreak)
    }
    const map = text.map ?? [0, text.start, text.end]
    const parts: string[] = []
    let from = text.start
    for (let at = 0; at < map.length; at += 3) {
      const [index, start, end] = [map[at] as number, map[at + 1] as number, map[at + 2] as number]
      const value = text.text.slice(index, map[at + 3])
      parts.push(this.#markup(from, start))
      if (value === '\n') parts.push(lineBreak)
      else if (value === ' ' || value === '; ' || value === ': ') parts.push(value)
      // A line end in the source may be only a wrap. The text has a space there.
      else parts.push(this.#source.slice(start, end).replace(/\r\n?|\n/g, value.includes('\n') ? lineBreak : ' '))
      from = end
    }
    return parts.join('') + this.#markup(from, text.end)
  }

  /** Returns the markup between the parts of a text, if it is markdown. */
  #markup(from: number, to: number): string {
    const markup = this.#source.slice(from, Math.max(from, to))
    return /[\r\n<]/.test(markup) ? '' : markup
  }
}

/** Returns markdown with a backslash before every unescaped pipe. */
function withoutPipes(markdown: string): string {
  let escapes = 0
  let safe = ''
  for (const character of markdown) {
    if (character === '|' && escapes % 2 === 0) safe += '\\'
    safe += character
    escapes = character === '\\' ? escapes + 1 : 0
  }
  return safe
}

/** Returns text with escapes, including the spaces at its ends. */
function escapeKept(text: string): string {
  const core = text.trim()
  return core === '' ? text : text.replace(core, () => escapeText(core))
}
