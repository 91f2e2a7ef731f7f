import type {Block, Item, List, Paragraph, Row} from '../../read/blocks.js'
import {makeParagraph, makeRow, makeTable} from '../../read/make.js'
import {emptyRow} from './dashes.js'
import {type Line, lineEnd} from './lines.js'
import {addAll, type Stage} from './stage.js'

/*
 * Reads a table of reStructuredText that is a list of lists. Markdown reads it as a paragraph and a list:
 *
 *     .. list-table:: Who was there        | Category  | Actor     |
 *        :header-rows: 1                   | --------- | --------- |
 *                                          | Political | City of A |
 *        * - Category
 *          - Actor
 *        * - Political
 *          - City of A
 */

const DIRECTIVE = /^\.\. (?:list-table|flat-table)::[ \t]*/
/** Its options. They set the look of the table, except for the number of header rows. */
const OPTIONS = /^(?:\s*:[a-z-]+:[^\n]*(?:\n|$))*$/
const HEADER = /:header-rows: *[1-9]/

/** Reads such a table that begins with a paragraph. Returns the number of its blocks; 0 when there is no table. */
export function listTable(stage: Stage, blocks: readonly Block[], at: number): number {
  const block = blocks[at] as Paragraph
  const list = blocks[at + 1]
  const opening = DIRECTIVE.exec(block.content.text)?.[0]
  if (opening === undefined || list?.type !== 'list') return 0
  const {source} = stage
  const first = lineEnd(source, block.start, block.end)
  const options = source.slice(first, block.end)
  const rows = list.items.map(rowOf)
  if (!OPTIONS.test(options.trim()) || !rows.every(row => row !== null)) return 0
  const {start} = block
  const {end} = list
  const caption = captionOf(stage, {start: start + opening.length, end: first})
  const [header, ...others] = rows as [Row, ...Row[]]
  const table = HEADER.test(options)
    ? makeTable(start, end, header, others)
    : makeTable(start, end, emptyRow(start, header.cells.length), rows)
  const made = caption ? [caption, table] : [table]
  addAll(stage.out, made)
  stage.note({code: 'table-style', kind: 'list-table', start, end, blocks: made})
  stage.note({code: 'block-style', kind: 'attributes', start, end: block.end, blocks: []})
  return 2
}

function captionOf(stage: Stage, line: Line): Paragraph | null {
  const text = stage.inline([line], line.start)
  return text.text === '' ? null : makeParagraph(text.start, text.end, text)
}

/** Returns the row of an item that contains only a list of cells; null for any other item. */
function rowOf({content, rest}: Item): Row | null {
  const [cells, other] = rest
  if (content.text !== '' || cells?.type !== 'list' || other || !cells.items.every(isCell)) return null
  return makeRow(
    cells.start,
    cells.end,
    (cells as List).items.map(it => it.content),
  )
}

function isCell({rest}: Item): boolean {
  return rest.length === 0
}
