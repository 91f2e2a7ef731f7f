import type {ListShape} from '../../form/shape.js'
import {LIST_MARKER, taskText} from '../../markdown/notation.js'
import type {Row, Table} from '../../read/blocks.js'
import {keepMisplaced, type SectionAt} from '../kinds/reader.js'
import {rawLine} from '../pieces.js'
import {replaceBlock} from '../replace-block.js'
import {keepExtra} from '../tables/extra.js'
import {isKindOf} from './counted.js'
import {bullet, entryLine} from './items.js'
import {holdsNames} from './roles.js'
import {
  type EntryTable,
  entryTable,
  type ListTable,
  type ListWords,
  listTable,
  type TaskTable,
  taskTable,
} from './table.js'
import type {ListValues} from './values.js'

/** Reads tables in a list section. */
export class ListTables {
  readonly #at: SectionAt<ListShape>
  readonly #values: ListValues

  constructor(at: SectionAt<ListShape>, values: ListValues) {
    this.#at = at
    this.#values = values
  }

  get #source(): string {
    return this.#at.context.source
  }

  /** Whether the rows of a table are items. */
  isItems(table: Table): boolean {
    return (this.#entriesOf(table) ?? this.#tasksOf(table) ?? listTable(table, this.#listWords)) !== null
  }

  /** Reads a table: its rows are items. Any other table is kept beside the list. */
  read(table: Table): void {
    const entries = this.#entriesOf(table)
    if (entries) return this.#entries(table, entries)
    const tasks = this.#tasksOf(table)
    if (tasks) return this.#tasks(table, tasks)
    const found = listTable(table, this.#listWords)
    if (!found) return keepMisplaced(this.#at, table.start, table.end)
    const cells = found.cells.filter(cell => cell.text !== '' && !this.#values.takesPlaceholder(cell))
    const isOwn = found.extra.length === 0 && this.#isOwnHeader(found)
    this.#rows(table, found, () => (isOwn ? cells.map(it => bullet(this.#source, it)).join('\n') : null))
    for (const cell of cells) this.#values.add(cell)
    this.#keepExtra(table, found)
  }

  #tasksOf(table: Table): TaskTable | null {
    return this.#at.section.of.kind === 'task' ? taskTable(table) : null
  }

  /** Reads a table of tasks and their states. */
  #tasks(table: Table, {tasks, ...found}: TaskTable): void {
    const kept = tasks.filter(({text}) => text.text !== '' && !this.#values.takesPlaceholder(text))
    const lines = () => kept.map(({text, done}) => `${LIST_MARKER} ${taskText(done, rawLine(this.#source, text))}`)
    this.#rows(table, found, () => (this.#hasOwnNames(found.header) ? lines().join('\n') : null))
    for (const {text, done} of kept) this.#values.addTask(text, done)
  }

  /** Whether a row names no column, or only repeats the name of the section. */
  #hasOwnNames(header: Row | null): boolean {
    return (header?.cells ?? []).every(({text}) => text === '' || this.#isOwnName(text))
  }

  #entriesOf(table: Table): EntryTable | null {
    return this.#at.section.of.kind === 'entry' ? entryTable(table) : null
  }

  /** Reads a table of names and texts: its rows are entries. */
  #entries(table: Table, {entries, ...found}: EntryTable): void {
    const kept = entries.filter(([name]) => !this.#values.takesPlaceholder(name))
    const lines = kept.map(([name, text]) => entryLine(this.#source, name, text))
    const isWhole = this.#hasOwnNames(found.header) && lines.every(line => line !== null)
    this.#rows(table, found, () => (isWhole ? lines.join('\n') : null))
    for (const [name, text] of kept) this.#values.addEntry(name, text)
  }

  /** Reports a table in place of a list. `written` writes the list. */
  #rows(table: Table, {header, counted}: Pick<ListTable, 'header' | 'counted'>, written: () => string | null): void {
    const {context} = this.#at
    const node = this.#values.node(this.#values.length)
    context.positions.mark(table.start, table.end)
    if (header) this.#header(header)
    for (const {start, end} of counted) {
      const params = {actual: this.#source.slice(start, end), expected: LIST_MARKER}
      if (start < end) context.report('list-marker', {place: node, start, end}, params)
    }
    const actual = this.#source.slice(table.start, table.end)
    const fix = () => {
      const list = written()
      return list === null ? null : replaceBlock(this.#source, table.start, table.end, list)
    }
    context.report('prose-in-list', {place: node, start: table.start, end: table.end}, {actual, kind: 'table'}, {fix})
  }

  /** Quotes the names of the columns, which are in no value. */
  #header({cells, start, end}: Row): void {
    const {context, place, section} = this.#at
    if (cells.every(cell => cell.text === '')) return
    context.positions.quote(start, end)
    const actual = this.#source.slice(start, end)
    context.report('table-header', {place, start, end}, {actual, expected: section.names[0], problem: 'list'})
  }

  get #listWords(): ListWords {
    return {
      isTask: this.#at.section.of.kind === 'task',
      isOwn: name => this.#isOwnName(name),
      areNames: holdsNames(this.#at.section),
    }
  }

  /** Whether a text names the kind of thing that the section lists. */
  #isOwnName(name: string): boolean {
    return isKindOf(this.#at.section.names, name)
  }

  /** Whether the names of the columns only repeat the name of the section, or only show that the items are numbered. */
  #isOwnHeader({header, column, counts}: ListTable): boolean {
    return (header?.cells ?? []).every(
      ({text}, at) => text === '' || (at === column ? this.#isOwnName(text) : counts.includes(at)),
    )
  }

  /** Keeps the dates and numbers beside the items, each with its row. */
  #keepExtra(table: Table, {column, extra}: ListTable): void {
    if (extra.length === 0) return
    const name = table.header.cells[column]?.text ?? ''
    keepExtra(this.#at, table, {key: column, name, isExtra: at => extra.includes(at), expected: 1})
  }
}
