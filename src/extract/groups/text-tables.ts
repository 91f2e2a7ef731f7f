import {groupColumnsOf} from '../../form/lookup.js'
import type {GroupsShape} from '../../form/shape.js'
import type {Block, Table} from '../../read/blocks.js'
import {keepMisplaced, type SectionAt} from '../kinds/reader.js'
import {type PipedTable, pipedTable} from '../notations/piped.js'
import {reportBroken} from '../notations/report.js'
import {fencedRows, separatedTable} from '../notations/separated.js'
import {markdownOf} from '../notations/write.js'
import {replaceBlock} from '../replace-block.js'
import {tableColumns} from '../tables/names.js'
import {reportNotation} from '../tables/report.js'
import type {Groups} from './groups.js'
import {readTable} from './table.js'

/** Reads blocks that are not tables in markdown, but have a row on each line. Pipes or commas separate the cells. */
export class TextTables {
  readonly #at: SectionAt<GroupsShape>
  readonly #groups: Groups

  constructor(at: SectionAt<GroupsShape>, groups: Groups) {
    this.#at = at
    this.#groups = groups
  }

  get #source(): string {
    return this.#at.context.source
  }

  /** Whether the lines of a block are rows. */
  holdsTable(block: Block): boolean {
    return this.pipedIn(block) !== null || this.#separatedIn(block) !== null
  }

  /** Returns the table that a paragraph was meant to be. In this section its rows need no pipes at their ends. */
  pipedIn(block: Block): PipedTable | null {
    if (block.type !== 'paragraph' || !block.content.text.includes('|')) return null
    return pipedTable(this.#source, [block], true)
  }

  #separatedIn(block: Block): Table | null {
    const columnNames = groupColumnsOf(this.#at.section)
    const rows = block.type === 'paragraph' ? block : fencedRows(this.#source, block)
    return rows && separatedTable(this.#source, rows, text => columnNames.match(text) !== null)
  }

  /** Reads the rows of a block; false when its lines are not rows. */
  read(block: Block): boolean {
    const piped = this.pipedIn(block)
    const separated = piped === null ? this.#separatedIn(block) : null
    if (separated) reportNotation(this.#at, separated, 'separated')
    if (piped) this.#reportPiped(piped)
    const table = piped?.table ?? separated
    if (table) readTable(this.#at, this.#groups, table)
    return table !== null
  }

  #reportPiped({intro, table, kind}: PipedTable): void {
    const {context, place, section} = this.#at
    const {start, end} = table
    const note = {code: 'broken-table', kind, start, end, blocks: [table]} as const
    reportBroken(context, note, place, {
      fix: () => replaceBlock(this.#source, start, end, markdownOf(this.#source, note, tableColumns(section))),
    })
    if (intro) keepMisplaced(this.#at, intro.start, intro.end)
  }
}
