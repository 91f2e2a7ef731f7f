import type {FieldShape} from '../../form/shape.js'
import {deadlineLength} from '../../grammar/name-words.js'
import {isName} from '../../grammar/person.js'
import {readPhrase} from '../../grammar/phrases.js'
import type {Text} from '../../read/blocks.js'
import {plain} from '../pieces.js'
import {isPhrase, isText, type RowColumns} from './row-columns.js'
import {cutPart} from './row-cut.js'
import {labelledValue, labelsIn} from './row-labels.js'
import {type KnownPeople, PartCutter} from './row-parts.js'
import {isValue} from './values.js'

/*
 * Reads a row of a table on one line:
 *
 *     Draft the plan — Rui — 2025-03-04          the columns in order, or what can only be one of them
 *     **Rui**: draft the plan (by 4 March)       who, what and when
 *     Rui Costa to draft the plan
 *     09:14 Draft ready                          a time of day before what happened
 *     Draft the plan. Owner: Rui; Due: 2025      labels
 */

/** The values that a line gives for a row. */
export interface RowLine {
  readonly cells: ReadonlyMap<FieldShape, Text>
  /** Labels of the form. */
  readonly labels: readonly Text[]
  /** The words between a person and a task. */
  readonly words: readonly Text[]
  /** The texts under labels that the form does not have. */
  readonly others: readonly Text[]
  /** Whether it is certainly a row. A text alone may be anything, and so may a text after a colon. */
  readonly isSure: boolean
  /** If one of two texts is a name, whether that one comes first; null when neither or both may be names. */
  readonly nameFirst: boolean | null
  /** Whether it has a part for each column, and the first part is bold or before a colon. */
  readonly isLed: boolean
  /** The columns of its parts, if it has a part for each column; otherwise null. */
  readonly order: readonly FieldShape[] | null
}

/** What other lines show about a line. */
export interface Hints extends KnownPeople {
  /** If one of two texts is a name, whether that one comes first. */
  readonly nameFirst?: boolean | null
  /** The columns of the parts, if a line has a part for each column. */
  readonly order?: readonly FieldShape[] | null
}

/** Reads lines as rows of a table. */
export class RowLines {
  readonly columns: RowColumns
  readonly #source: string
  readonly #cutter: PartCutter

  constructor(source: string, columns: RowColumns) {
    this.columns = columns
    this.#source = source
    this.#cutter = new PartCutter(source, columns)
  }

  /** Returns the values of a line; null when it has more values than a row can have. */
  read(text: Text, hints: Hints = {}): RowLine | null {
    return this.labelled(text) ?? this.#placed(text, hints)
  }

  /** Returns the values of a line with a person, who may have a single name, and a task: "Rui to draft the plan". */
  readDuty(text: Text): RowLine | null {
    const line = this.#placed(text, {byWord: true})
    return line && line.words.length > 0 ? line : null
  }

  /** Returns the values of a line with a task and a person: "**Roof**: ask for prices (Rui)". */
  readTopic(text: Text): RowLine | null {
    const line = this.#placed(text, {isTopic: true})
    return line?.nameFirst === false ? line : null
  }

  /** Returns the values of a line with labels of the form; null when it has none, or has one of them twice. */
  labelled(text: Text): RowLine | null {
    const labels = labelsIn(text, label => this.columns.named(label))
    const [first] = labels
    if (!first || new Set(labels.map(it => it.field)).size < labels.length) return null
    const cells = new Map<FieldShape, Text>()
    const others: Text[] = []
    const end = text.text.length
    for (const [k, {colon, field}] of labels.entries()) {
      const [value, other] = labelledValue(this.#source, text, colon + 1, labels[k + 1]?.from ?? end)
      cells.set(field, value)
      if (other) others.push(other)
    }
    const free = cutPart(this.#source, text, 0, first.from)
    const placed = free.text === '' ? null : this.#placeFree(free, cells)
    if (free.text !== '' && !placed) others.push(free)
    return {
      cells,
      labels: labels.map(it => cutPart(this.#source, text, it.from, it.colon)),
      words: [],
      others,
      isSure: true,
      nameFirst: placed?.nameFirst ?? null,
      isLed: false,
      order: null,
    }
  }

  /** Puts the text before the first label into the columns without a label; null when it fits into none. */
  #placeFree(text: Text, cells: Map<FieldShape, Text>): Pick<RowLine, 'nameFirst'> | null {
    const placed = new RowLines(this.#source, this.columns.without(cells)).#placed(text)
    if (placed && placed.cells.size > 1) {
      for (const [field, cell] of placed.cells) cells.set(field, cell)
      return placed
    }
    const column = this.columns.columnFor(text, cells)
    if (column) cells.set(column, text)
    return column ? {nameFirst: null} : null
  }

  /** Returns the values of a line without labels. */
  #placed(text: Text, hints: Hints = {}): RowLine | null {
    const {parts: all, isLed, words} = this.#cutter.read(text, hints)
    const {parts, labels} = this.#withoutNames(all)
    const columns = this.columns.all
    const cells = this.#byKind(parts)
    if (hints.order && parts.length === columns.length && cells?.size !== columns.length) {
      const ordered = new Map(hints.order.map((field, k) => [field, parts[k] as Text]))
      return {cells: ordered, labels, words, others: [], isSure: true, nameFirst: null, isLed, order: hints.order}
    }
    if (!cells) return null
    const hasKinds = cells.size > 0
    const left = parts.filter(part => ![...cells.values()].includes(part))
    const texts = this.#textsFor(left, cells)
    if (left.length > texts.length) return null
    const nameFirst = this.#nameFirst(left)
    const isFirst = nameFirst ?? hints.nameFirst ?? null
    const isFull = parts.length === columns.length || (!hasKinds && this.columns.lacksOptional(parts))
    // A text before a colon may be a name or a task.
    const isEither = isLed && isFirst === null && !this.columns.hasTime(cells) && !this.columns.lacksOptional(parts)
    if (isEither && this.columns.person) return null
    for (const [k, part] of this.#ordered(texts, left, isFirst).entries())
      if (part) cells.set(texts[k] as FieldShape, part)
    const isSure = parts.length > 1 && (hasKinds || (!isLed && (isFull || nameFirst !== null)))
    const order = parts.length === columns.length ? orderOf(parts, cells) : null
    return {cells, labels, words, others: [], isSure, nameFirst: isFirst, isLed: isLed && isFull, order}
  }

  /** Returns the parts without names of columns before a value, "done" in "done ✅", and these names. */
  #withoutNames(all: readonly Text[]): {parts: readonly Text[]; labels: readonly Text[]} {
    const labels: Text[] = []
    const parts = all.map(part => {
      const counted = this.columns.anyCounted(this.#source, part)
      if (counted) labels.push(counted.label)
      return counted?.value ?? part
    })
    return {parts, labels}
  }

  /** Returns the columns for the texts of a line. Beside a time of day, a single text is for a column that is not optional. */
  #textsFor(left: readonly Text[], cells: ReadonlyMap<FieldShape, Text>): readonly FieldShape[] {
    const texts = this.columns.all.filter(field => isText(field) && !cells.has(field))
    if (left.length === texts.length || !this.columns.hasTime(cells)) return texts
    return [...texts.filter(field => !field.optional), ...texts.filter(field => field.optional)]
  }

  /** Puts each part that fits only one column into that column; null when a phrase of absence fits no column. */
  #byKind(parts: readonly Text[]): Map<FieldShape, Text> | null {
    const cells = new Map<FieldShape, Text>()
    const columns = this.columns.all
    const inOrder = parts.length === columns.length && parts.every((part, k) => mayBe(columns[k] as FieldShape, part))
    let left = [...parts]
    for (const [k, field] of columns.entries()) {
      const isTime = field === this.columns.time
      if (isText(field) && !isTime) continue
      const own = inOrder && !isTime ? parts[k] : left.find(it => this.columns.fits(field, it))
      const part = own ?? deadlineIn(field, parts, left)
      if (!part) continue
      cells.set(field, part)
      left = left.filter(it => it !== part)
    }
    return cells
  }

  /** Returns the texts in the order of their columns. If one of two texts is a name, it decides the order. */
  #ordered(
    texts: readonly FieldShape[],
    parts: readonly Text[],
    nameFirst: boolean | null,
  ): readonly (Text | undefined)[] {
    const person = this.columns.person ? texts.indexOf(this.columns.person) : -1
    const [only] = parts
    const other = texts.findIndex((_field, k) => k !== person)
    // A phrase is a task, not the name of a person.
    if (parts.length === 1 && only && person >= 0 && other >= 0 && isPhrase(plain(only.text)))
      return texts.map((_field, k) => (k === other ? only : undefined))
    if (parts.length !== 2 || person < 0 || nameFirst === null) return parts
    const [name, task] = nameFirst ? parts : [parts[1], parts[0]]
    return texts.map((_field, k) => (k === person ? name : k === other ? task : undefined))
  }

  /** If exactly one of two texts is a name, returns whether it is the first. */
  #nameFirst(parts: readonly Text[]): boolean | null {
    const [first, second] = parts.map(({text}) => plain(text))
    if (!this.columns.person || parts.length !== 2 || first === undefined || second === undefined) return null
    if (isName(first) && isPhrase(second)) return true
    return isName(second) && isPhrase(first) ? false : null
  }
}

/** Returns the columns of parts; null when a part is in no column. */
function orderOf(parts: readonly Text[], cells: ReadonlyMap<FieldShape, Text>): readonly FieldShape[] | null {
  const order = parts.flatMap(part => [...cells].flatMap(([field, text]) => (text === part ? [field] : [])))
  return order.length === parts.length ? order : null
}

/** Whether a part may be in a column, as a value or as a phrase of absence. */
function mayBe(field: FieldShape, {text}: Text): boolean {
  return isText(field) || isValue(field, plain(text)) || readPhrase(plain(text)) !== null
}

/** Returns the part with the words of a deadline whose day cannot be read: "due March 16". */
function deadlineIn({kind}: FieldShape, [first]: readonly Text[], left: readonly Text[]): Text | undefined {
  return kind === 'date' ? left.find(part => part !== first && deadlineLength(plain(part.text)) > 0) : undefined
}
