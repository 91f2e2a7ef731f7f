import type {FieldShape, TableShape} from '../../form/shape.js'
import type {Block, Heading, Item, List, Paragraph, Span, Text} from '../../read/blocks.js'
import type {Context} from '../context.js'
import {stateMark, withoutMarker} from '../lists/typed.js'
import {linesOf, plain, sliceText} from '../pieces.js'
import {peopleLines} from './people.js'
import {RowColumns} from './row-columns.js'
import {type Hints, RowLines} from './row-line.js'
import {areRows, Draft, hintsOf, isDecided, type TableRecord} from './table-record.js'

/*
 * Reads rows of a table that are written as lists, or below sub-headings:
 *
 *     - Draft the plan — Rui — 2025-03-04        - **Task**: Draft the plan        ### Draft the plan
 *     - Task: Draft the plan; Owner: Rui           - Owner: Rui                    - Owner: Rui
 */

/** Reads rows from lists, paragraphs and headings. */
export class Records {
  readonly #context: Pick<Context, 'source' | 'words'>
  readonly #source: string
  readonly #shape: TableShape
  readonly #columns: RowColumns
  readonly #lines: RowLines

  constructor(context: Pick<Context, 'source' | 'words'>, shape: TableShape) {
    const {source} = context
    this.#context = context
    this.#source = source
    this.#shape = shape
    this.#columns = new RowColumns(shape)
    this.#lines = new RowLines(source, this.#columns)
  }

  /** Returns the rows of a list, one for each item; null when an item is not a row, or none is certainly one. */
  ofList({items}: List): TableRecord[] | null {
    const isFlat = items.every(item => item.rest.length === 0)
    const labelled = isFlat ? this.#ofLabels(items.map(item => item.content)) : null
    return this.#withStates(
      labelled ??
        (isFlat ? this.#ofPeople(items.map(item => item.content)) : null) ??
        this.#rowsOf(items, (item, hints) => this.#ofItem(item, hints)) ??
        this.#ofPersons(items),
    )
  }

  /** Returns the rows of a paragraph: its lines, or groups of lines with labels; null when it has none. */
  ofParagraph({content}: Paragraph): TableRecord[] | null {
    const lines = linesOf(this.#source, content).map(([from, to]) => sliceText(this.#source, content, from, to))
    return this.#withStates(
      this.#ofLabels(lines) ??
        this.#ofPeople(lines) ??
        this.#rowsOf(lines, (line, hints) => this.#ofLine(line, withoutMarker(this.#source, line), hints)),
    )
  }

  /** Reads lines that each have a person and a task. */
  #ofPeople(texts: readonly Text[]): TableRecord[] | null {
    const own = texts.map(text => withoutMarker(this.#source, text))
    const reading = {source: this.#source, words: () => this.#context.words, lines: this.#lines}
    return (
      peopleLines(reading, own)?.map((line, k) => {
        const record = new Draft((texts[k] as Text).start, (texts[k] as Text).end)
        record.add(line)
        return record
      }) ?? null
    )
  }

  /**
   * Reads lines that each begin with a label or with the first field. A label that the row already has begins the next
   * row. Null when there are other lines between them, or no line has only a label.
   */
  #ofLabels(lines: readonly Text[]): TableRecord[] | null {
    const records: Draft[] = []
    let isGathered = false
    for (const [k, line] of lines.entries()) {
      const last = records.at(-1)
      if (last && this.#addLabelled(last, line)) {
        isGathered = true
        continue
      }
      const next = new Draft(line.start, line.end)
      const below = lines[k + 1]
      const isFirst = below !== undefined && this.#beginsWithLabel(below) && this.#addFirst(next, line)
      if (!this.#addLabelled(next, line) && !isFirst) return null
      records.push(next)
    }
    return isGathered || (records.length === 1 && records[0]?.isSure) ? records : null
  }

  #beginsWithLabel(text: Text): boolean {
    return this.#addLabelled(new Draft(text.start, text.end), text)
  }

  /**
   * Returns the row of a heading and the blocks below it. The heading is one of its values. Null when it is not a row.
   */
  ofHeading(head: Heading | Paragraph, below: readonly Block[]): TableRecord | null {
    const record = new Draft(head.start, below.at(-1)?.end ?? head.end)
    if (below.length === 0) return null
    for (const block of below) if (!this.#addBlock(record, block)) return null
    const column = this.#columns.columnFor(head.content, record.cells)
    if (column) record.cells.set(column, head.content)
    else record.others.push(head.content)
    return record.cells.size > 1 ? record : null
  }

  /** Whether a block is the name of a person above a list: in bold, as a heading, or with a colon. */
  isPerson({content}: Heading | Paragraph, below: Block | undefined): boolean {
    return below?.type === 'list' && this.#columns.personOf(plain(this.#withoutColon(content).text)) !== undefined
  }

  /** Returns the rows of lists below the name of the person responsible for them; null when they are not rows. */
  ofPerson({content}: Pick<Paragraph, 'content'>, below: readonly Block[]): TableRecord[] | null {
    const name = this.#withoutColon(content)
    const person = this.#columns.personOf(plain(name.text))
    const lists = below.filter(block => block.type === 'list')
    if (!person || lists.length === 0 || lists.length < below.length) return null
    const columns = this.#shape.columns.filter(column => column !== person)
    const others = new Records(this.#context, {...this.#shape, columns})
    const records = lists.flatMap(list => list.items).map(item => others.#ofItem(item, {}))
    if (records.some(record => record === null || record.cells.has(person))) return null
    return (records as TableRecord[]).map(record => ({...record, cells: new Map([...record.cells, [person, name]])}))
  }

  /** Returns the rows of a list whose items are names of persons, each with a list below it. */
  #ofPersons(items: readonly Item[]): TableRecord[] | null {
    const rows = items.map(item => this.ofPerson(item, item.rest))
    return rows.every(it => it !== null) ? rows.flat() : null
  }

  /** Reads rows one by one. What is clear in some rows applies to all. Null when they are not rows. */
  #rowsOf<T>(all: readonly T[], read: (one: T, hints: Hints) => TableRecord | null): TableRecord[] | null {
    const first = all.map(one => read(one, {}))
    const hints = hintsOf(first)
    const isKnown = hints.nameFirst !== null || hints.order !== null
    const records = isKnown ? all.map((one, k) => (isDecided(first[k]) ? first[k] : read(one, hints))) : first
    return areRows(records) || this.#isOfKnownPerson(records) ? records : null
  }

  /** Whether a single row has a person whom the document names elsewhere too: "Bo: ask for prices". */
  #isOfKnownPerson(records: readonly (TableRecord | null | undefined)[]): records is TableRecord[] {
    const [record] = records
    const {person} = this.#columns
    if (records.length !== 1 || !record || record.nameFirst === null || !person) return false
    return this.#context.words.arePeople(plain(record.cells.get(person)?.text ?? '').split(/\s+/))
  }

  #withoutColon(text: Text): Text {
    return text.text.endsWith(':') ? sliceText(this.#source, text, 0, text.text.length - 1) : text
  }

  #ofItem({start, end, content, rest}: Item, hints: Hints): TableRecord | null {
    const own = withoutMarker(this.#source, content)
    const record = new Draft(start, end)
    const lines = linesOf(this.#source, own).map(([from, to]) => sliceText(this.#source, own, from, to))
    if (rest.length === 0) {
      if (lines.length > 1 && lines.every(line => this.#addLabelled(record, line))) return record
      return this.#ofLine({start, end}, own, hints)
    }
    for (const block of rest) if (!this.#addBlock(record, block)) return null
    const isLabelled = lines.every(line => this.#addLabelled(record, line))
    if (!isLabelled && own.text !== '' && !this.#addUnlabelled(record, own)) return null
    return record.isSure && record.cells.size > 1 ? record : null
  }

  #ofLine({start, end}: Span, text: Text, hints: Hints): TableRecord | null {
    const record = new Draft(start, end)
    const line = this.#lines.read(text, hints)
    return line?.cells.size && record.add(line) ? record : null
  }

  /** Adds the marks before rows to the only column of truth values: "✅ Corridor A open". */
  #withStates(records: TableRecord[] | null): TableRecord[] | null {
    const [state, other] = this.#shape.columns.filter(field => field.kind === 'boolean')
    return !state || other || !records ? records : records.map(record => this.#withState(record, state))
  }

  #withState(record: TableRecord, state: FieldShape): TableRecord {
    const {start, end, cells, labels} = record
    const first = Math.min(end, ...[...cells.values(), ...labels].map(text => text.start))
    const mark = cells.has(state) ? null : stateMark(this.#source, start, first)
    return mark ? {...record, cells: new Map([...cells, [state, mark]])} : record
  }

  /** Adds a block below the first line of a row: lines with labels. Other text is kept beside the row. */
  #addBlock(record: Draft, block: Block): boolean {
    if (block.type === 'comment' || block.type === 'rule') return true
    if (block.type === 'list')
      return block.items.every(it => it.rest.length === 0 && this.#addLabelledOr(record, it.content))
    if (block.type !== 'paragraph') return false
    const lines = linesOf(this.#source, block.content)
    return lines.every(([from, to]) => this.#addLabelledOr(record, sliceText(this.#source, block.content, from, to)))
  }

  #addLabelledOr(record: Draft, text: Text): boolean {
    if (this.#addLabelled(record, text)) return true
    if (this.#lines.labelled(text)) return false
    record.others.push(text)
    return true
  }

  /** Adds a text without a label before the labels of its row are known. It is the value of the first column. */
  #addFirst(record: Draft, text: Text): boolean {
    const [first] = this.#shape.columns
    if (!first || this.#lines.labelled(text)) return false
    if (!this.#addCounted(record, text)) record.cells.set(first, this.#withoutColon(text))
    return true
  }

  /** Adds a text without a label to a row whose labelled values are known. */
  #addUnlabelled(record: Draft, text: Text): boolean {
    if (this.#lines.labelled(text)) return false
    if (this.#addCounted(record, text)) return true
    const value = this.#withoutColon(text)
    const column = this.#columns.columnFor(value, record.cells)
    if (column) record.cells.set(column, value)
    return column !== undefined
  }

  /** Adds the value of the first column with its name before it: "Week 3". */
  #addCounted(record: Draft, text: Text): boolean {
    const [first] = this.#shape.columns
    const counted =
      first && !record.cells.has(first) ? this.#columns.counted(this.#source, first, this.#withoutColon(text)) : null
    if (!first || !counted) return false
    record.cells.set(first, counted.value)
    record.labels.push(counted.label)
    return true
  }

  /** Adds a line that begins with a label. */
  #addLabelled(record: Draft, text: Text): boolean {
    const line = this.#lines.labelled(withoutMarker(this.#source, text))
    return line !== null && line.cells.size === line.labels.length && record.add(line)
  }
}
