import type {Row, Table} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import type {Edit} from '../../types.js'
import type {Span} from '../page/spans.js'

/*
 * The rows of a table in the text:
 *
 *     | Category          | Actor    |
 *     |~~~~~~~~~~~~~~~~~~~|~~~~~~~~~~|   rooms: the text between two pipes, spaces included
 *     | Political Actors  | Brazil   |   a room is padded when its pipe is below the one above
 */

/** Returns the texts between the pipes of a row. A row without outer pipes begins and ends with such a text. */
export function roomsOf(source: string, row: Row): Span[] {
  const rooms: Span[] = []
  let from = source[row.start] === '|' ? row.start + 1 : row.start
  for (const cell of row.cells) {
    const pipe = source.indexOf('|', Math.max(cell.end, from))
    const end = pipe < 0 ? row.end : Math.min(pipe, row.end)
    rooms.push({start: from, end})
    from = end + 1
  }
  return rooms
}

/** Whether the pipes of a table are below one another, so that its cells are padded. */
export function isPadded(source: string, {header, rows}: Table): boolean {
  const [first] = rows
  if (!first) return false
  const widths = (row: Row) => roomsOf(source, row).map(({start, end}) => end - start)
  const all = widths(header)
  return rows.every(row =>
    widths(row).every((width, k) => width === all[k] || (k === all.length - 1 && source[row.end - 1] !== '|')),
  )
}

/** Returns the edit that puts a text into an empty cell, or replaces the text of a cell. The spaces around it stay. */
export function filled(source: string, room: Span, text: string): Edit {
  const inside = source.slice(room.start, room.end)
  const before = /^\s*/.exec(inside)?.[0] as string
  if (inside.trim() !== '') return replacement(room.start + before.length, room.start + inside.trimEnd().length, text)
  return replacement(room.start, room.end, ` ${text} `)
}

/**
 * Returns the edits of a padded cell, with fewer or more spaces after it, so that its pipe stays in place if there is
 * space.
 */
export function keepPadding(source: string, room: Span, edits: readonly Edit[]): Edit[] {
  const grown = edits.reduce((sum, {length, content}) => sum + content.length - length, 0)
  const text = source.slice(room.start, room.end).trimEnd()
  const end = room.start + text.length
  const blanks = room.end - end
  if (grown === 0 || source[room.end] !== '|' || edits.some(edit => edit.offset + edit.length > end)) return [...edits]
  return grown < 0
    ? [...edits, replacement(end, end, ' '.repeat(-grown))]
    : [...edits, replacement(end, end + Math.max(0, Math.min(grown, blanks - 1)), '')]
}

/** Returns a row with other cells, and the pipes and spaces of the given row. */
export function rowLike(source: string, row: Row, padded: boolean, cells: (column: number) => string): string {
  let text = ''
  let from = row.start
  for (const [k, room] of roomsOf(source, row).entries()) {
    const inside = source.slice(room.start, room.end)
    const before = inside.trim() === '' ? ' ' : (/^\s*/.exec(inside)?.[0] as string)
    const content = before + cells(k)
    const closed = source[room.end] === '|'
    const after = closed
      ? padded
        ? ' '.repeat(Math.max(1, inside.length - content.length))
        : blankAfter(inside, content)
      : ''
    text += source.slice(from, room.start) + content + after
    from = room.end
  }
  return (text + source.slice(from, row.end)).trimEnd()
}

function blankAfter(inside: string, content: string): string {
  if (content.trim() === '') return ''
  return inside.trim() === '' || /\s$/.test(inside) ? ' ' : ''
}
