import type {FieldShape, TableShape} from '../../form/shape.js'
import {readDate} from '../../grammar/dates.js'
import {deadlineLength, dutyLength, isPersonColumn, isTimeColumn} from '../../grammar/name-words.js'
import {isName} from '../../grammar/person.js'
import {readPhrase} from '../../grammar/phrases.js'
import {timeLength} from '../../grammar/times.js'
import type {Text} from '../../read/blocks.js'
import {isAtom, opensMarkup, plain, sliceText} from '../pieces.js'
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
}

/** A label in a line, and the separator or bracket before it. */
interface Label {
  /** The offset of the separator or bracket before it; the start of the line when there is none. */
  readonly from: number
  readonly colon: number
  readonly field: FieldShape
}

/** The parts of a line. */
interface Parts {
  readonly parts: readonly Text[]
  /** Whether the first of them is in bold or before a colon. */
  readonly isLed: boolean
  /** The words between parts that belong to none of them: "to". */
  readonly words: readonly Text[]
}

/** A person and a task, and the words between them. */
interface Duty {
  readonly parts: readonly Text[]
  readonly words: readonly Text[]
}

const LONGEST_LABEL = 60

/** The characters that may come before a label within a line. */
const BEFORE_LABEL = ';,.:|·–—-→([\n'
/** The characters that end a part after a separator or bracket. */
const CLOSING = ' \t\n;:,|·–—→([-'
/** The opening bracket for each closing bracket. */
const OPENING: Readonly<Record<string, string>> = {')': '(', ']': '['}
const OTHER_LABEL = /(?<=[;,|·–—] )\p{Lu}[\p{L} ]{1,30}: /u

/** The separators of the parts of a line. The first one that occurs is used. */
const SEPARATORS = [/(?<= )[–—](?= )/g, /(?<= )-(?= )/g, /(?<= )[|·→](?= )/g, /;(?= )/g, /(?:\.{3,}|…{2,}|_{3,})/g]

/** The most words of a deadline. */
const MOST_DATE_WORDS = 8

/** Reads lines as rows of a table. */
export class RowLines {
  readonly #source: string
  readonly #shape: TableShape
  /** The column of the person responsible; undefined when there is none or more than one. */
  readonly #person: FieldShape | undefined
  /** The column of times of day; undefined when there is none or more than one. */
  readonly #time: FieldShape | undefined

  constructor(source: string, shape: TableShape) {
    this.#source = source
    this.#shape = shape
    this.#person = this.#onlyColumn(isPersonColumn)
    this.#time = this.#onlyColumn(isTimeColumn)
  }

  #onlyColumn(isOne: (name: string) => boolean): FieldShape | undefined {
    const columns = this.#shape.columns.filter(field => isText(field) && field.names.some(isOne))
    return columns.length === 1 ? columns[0] : undefined
  }

  /** Returns the column of the person responsible, if the text is a name. */
  personOf(text: string): FieldShape | undefined {
    return isName(text) ? this.#person : undefined
  }

  /**
   * Returns the values of a line; null when it has more values than a row can have. `nameFirst` tells the position of
   * the name in other lines.
   */
  read(text: Text, nameFirst: boolean | null = null): RowLine | null {
    return this.labelled(text) ?? this.#placed(text, nameFirst)
  }

  /** Returns the values of a line with labels of the form; null when it has none, or has one of them twice. */
  labelled(text: Text): RowLine | null {
    const labels = this.#labels(text)
    const [first] = labels
    if (!first || new Set(labels.map(it => it.field)).size < labels.length) return null
    const cells = new Map<FieldShape, Text>()
    const others: Text[] = []
    const end = text.text.length
    for (const [k, {colon, field}] of labels.entries()) {
      const [value, other] = this.#value(text, colon + 1, labels[k + 1]?.from ?? end)
      cells.set(field, value)
      if (other) others.push(other)
    }
    const free = this.#cut(text, 0, first.from)
    const placed = free.text === '' ? null : this.#placeFree(free, cells)
    if (free.text !== '' && !placed) others.push(free)
    return {
      cells,
      labels: labels.map(it => this.#cut(text, it.from, it.colon)),
      words: [],
      others,
      isSure: true,
      nameFirst: placed?.nameFirst ?? null,
      isLed: false,
    }
  }

  /** Puts the text before the first label into the columns without a label; null when it fits into none. */
  #placeFree(text: Text, cells: Map<FieldShape, Text>): Pick<RowLine, 'nameFirst'> | null {
    const columns = this.#shape.columns.filter(it => !cells.has(it))
    const placed = new RowLines(this.#source, {...this.#shape, columns}).#placed(text, null)
    if (placed && placed.cells.size > 1) {
      for (const [field, cell] of placed.cells) cells.set(field, cell)
      return placed
    }
    const column = this.columnFor(text, cells)
    if (column) cells.set(column, text)
    return column ? {nameFirst: null} : null
  }

  /**
   * Returns the column for a whole text without a label, among the columns without a value. A phrase is not the name of
   * a person.
   */
  columnFor({text}: Text, cells: ReadonlyMap<FieldShape, Text>): FieldShape | undefined {
    const value = plain(text)
    const fits = (field: FieldShape) =>
      isText(field) ? field !== this.#person || !isPhrase(value) : isValue(field, value)
    return this.#shape.columns.find(field => !cells.has(field) && fits(field))
  }

  /** Returns the name of a column and the value after it, as in "Week 3"; null for any other text. */
  counted(column: FieldShape, text: Text): {label: Text; value: Text} | null {
    const at = text.text.lastIndexOf(' ')
    if (at < 0 || isText(column) || isAtom(text, at)) return null
    const value = sliceText(this.#source, text, at + 1, text.text.length)
    const named = this.#shape.columnNames.match(text.text.slice(0, at))?.value
    if (named !== column || !isValue(column, plain(value.text))) return null
    return {label: sliceText(this.#source, text, 0, at), value}
  }

  #labels({text, ...rest}: Text): Label[] {
    const labels: Label[] = []
    let last = 0
    for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      const lowest = Math.max(last, colon - LONGEST_LABEL)
      let from = colon - 1
      while (from >= lowest && !opensLabel(text, from)) from--
      if (from < lowest && lowest > last) continue
      const label = text.slice(Math.max(from + 1, last), colon).trim()
      const field = label === '' ? undefined : this.#shape.columnNames.match(label)?.value
      if (!field || isAtom({text, ...rest}, colon)) continue
      labels.push({from: Math.max(from, last), colon, field})
      last = colon + 1
    }
    return labels
  }

  /** Returns the value up to the next label, and the text in it under a label that the form does not have. */
  #value(text: Text, from: number, to: number): [value: Text, other: Text | null] {
    const part = this.#cut(text, from, to)
    const other = OTHER_LABEL.exec(part.text)
    if (!other) return [part, null]
    return [this.#cut(part, 0, other.index), sliceText(this.#source, part, other.index, part.text.length)]
  }

  /** Returns a part of a line without the separators around it. */
  #cut(text: Text, from: number, to: number): Text {
    const whole = text.text
    let start = from
    while (start < to && (BEFORE_LABEL.includes(whole.charAt(start)) || whole.charAt(start) === ' ')) start++
    let end = to
    while (end > start && CLOSING.includes(whole.charAt(end - 1))) end--
    // Removes the full stop of a sentence before a label, and the closing bracket around labels.
    const isBeforeLabel = to < whole.length && whole.charAt(to) === '.'
    const open = OPENING[whole.charAt(end - 1)]
    if (open && !whole.slice(start, end).includes(open)) end--
    else if (whole.charAt(end - 1) === '.' && (isBeforeLabel || /^\p{L}+\.$|\d\.$/u.test(whole.slice(start, end))))
      end--
    return sliceText(this.#source, text, start, Math.max(start, end))
  }

  /** Returns the values of a line without labels. */
  #placed(text: Text, hint: boolean | null): RowLine | null {
    const {parts: all, isLed, words} = this.#timed(text) ?? this.#parts(text)
    const {parts, labels} = this.#withoutNames(all)
    const cells = this.#byKind(parts)
    if (!cells) return null
    const hasKinds = cells.size > 0
    const left = parts.filter(part => ![...cells.values()].includes(part))
    const texts = this.#textsFor(left, cells)
    if (left.length > texts.length) return null
    const nameFirst = this.#nameFirst(left)
    const isFirst = nameFirst ?? hint
    const isFull = parts.length === this.#shape.columns.length || (!hasKinds && this.#lacksOptional(parts))
    // A text before a colon may be a name or a task.
    const isEither = isLed && isFirst === null && !this.#hasTime(cells) && !this.#lacksOptional(parts)
    if (isEither && this.#person) return null
    for (const [k, part] of this.#ordered(texts, left, isFirst).entries())
      if (part) cells.set(texts[k] as FieldShape, part)
    const isSure = parts.length > 1 && (hasKinds || (!isLed && (isFull || nameFirst !== null)))
    return {cells, labels, words, others: [], isSure, nameFirst: isFirst, isLed: isLed && isFull}
  }

  /** Returns the parts without names of columns before a value, "done" in "done ✅", and these names. */
  #withoutNames([first, ...more]: readonly Text[]): {parts: readonly Text[]; labels: readonly Text[]} {
    if (!first) return {parts: [], labels: []}
    const labels: Text[] = []
    const parts = more.map(part => {
      const counted = this.#shape.columns.flatMap(column => this.counted(column, part) ?? [])[0]
      if (counted) labels.push(counted.label)
      return counted?.value ?? part
    })
    return {parts: [first, ...parts], labels}
  }

  /** Returns the columns for the texts of a line. Beside a time of day, a single text is for a column that is not optional. */
  #textsFor(left: readonly Text[], cells: ReadonlyMap<FieldShape, Text>): readonly FieldShape[] {
    const texts = this.#shape.columns.filter(field => isText(field) && !cells.has(field))
    if (left.length === texts.length || !this.#hasTime(cells)) return texts
    return [...texts.filter(field => !field.optional), ...texts.filter(field => field.optional)]
  }

  #hasTime(cells: ReadonlyMap<FieldShape, Text>): boolean {
    return this.#time !== undefined && cells.has(this.#time)
  }

  /** Whether texts fill all columns except the optional ones at the end, and the first text is not a person. */
  #lacksOptional(parts: readonly Text[]): boolean {
    const {columns} = this.#shape
    const [first] = parts
    const least = columns.length - [...columns].reverse().findIndex(field => !field.optional)
    if (!first || parts.length < 2 || parts.length !== least || least === columns.length) return false
    return !isName(plain(first.text)) && !columns.slice(0, least).some(field => field === this.#person)
  }

  /** Puts each part that fits only one column into that column; null when a phrase of absence fits no column. */
  #byKind(parts: readonly Text[]): Map<FieldShape, Text> | null {
    const cells = new Map<FieldShape, Text>()
    const {columns} = this.#shape
    const inOrder = parts.length === columns.length && parts.every((part, k) => mayBe(columns[k] as FieldShape, part))
    let left = [...parts]
    for (const [k, field] of columns.entries()) {
      const isTime = field === this.#time
      if (isText(field) && !isTime) continue
      const part =
        inOrder && !isTime ? parts[k] : (left.find(it => this.#fits(field, it)) ?? deadlineIn(field, parts, left))
      if (!part) continue
      cells.set(field, part)
      left = left.filter(it => it !== part)
    }
    return cells
  }

  #fits(field: FieldShape, {text}: Text): boolean {
    return field === this.#time ? timeLength(plain(text)) === text.length : isValue(field, plain(text))
  }

  /** Returns the texts in the order of their columns. If one of two texts is a name, it decides the order. */
  #ordered(
    texts: readonly FieldShape[],
    parts: readonly Text[],
    nameFirst: boolean | null,
  ): readonly (Text | undefined)[] {
    const person = this.#person ? texts.indexOf(this.#person) : -1
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
    if (!this.#person || parts.length !== 2 || first === undefined || second === undefined) return null
    if (isName(first) && isPhrase(second)) return true
    return isName(second) && isPhrase(first) ? false : null
  }

  /**
   * Returns the parts of a line: between separators, in brackets at its end, around a mention, or after a name and a
   * colon.
   */
  #parts(text: Text): Parts {
    const [head, inside] = this.#brackets(text)
    const separated = this.#separated(head)
    const [first, ...more] = separated.length > 1 ? separated : this.#mentions(head)
    const led = this.#leadIn(first as Text)
    const duty = led.length > 1 ? null : this.#duty(first as Text)
    const begin = duty?.parts ?? led
    const own = [...begin, ...more.flatMap(part => this.#commas(part)), ...(inside ? this.#commas(inside) : [])]
    return {parts: this.#withDeadline(own), isLed: led.length > 1, words: duty?.words ?? []}
  }

  /** Splits "Rui Costa to draft the plan". A single word may be no person: "Reply to the mayor". */
  #duty(text: Text): Duty | null {
    if (!this.#person) return null
    const whole = text.text
    for (let at = whole.indexOf(' '); at > 0; at = whole.indexOf(' ', at + 1)) {
      const name = whole.slice(0, at)
      if (!isName(name)) return null
      const length = name.includes(' ') ? dutyLength(whole.slice(at + 1, at + LONGEST_LABEL)) : 0
      if (length === 0 || isAtom(text, at)) continue
      const task = sliceText(this.#source, text, at + 1 + length, whole.length)
      if (!isPhrase(plain(task.text))) return null
      const person = sliceText(this.#source, text, 0, at)
      return {parts: [person, task], words: [sliceText(this.#source, text, at + 1, at + length)]}
    }
    return null
  }

  /** Returns the parts of a line that begins with a time of day; null for any other. A sentence may have dashes. */
  #timed(text: Text): Parts | null {
    const length = this.#time ? timeLength(plain(text.text)) : 0
    if (length === 0 || (text.text.charAt(length) !== ' ' && isAtom(text, length))) return null
    const [time, rest] = this.#halves(text, length, length)
    if (!time || !rest) return null
    const {parts} = this.#parts(rest)
    const fits = parts.length < this.#shape.columns.length && (!this.#person || parts.some(it => isName(it.text)))
    return {parts: [time, ...(fits ? parts : [rest])], isLed: false, words: []}
  }

  /**
   * Returns the parts of a line. A deadline at the end of the last text becomes a part: "Draft the plan by 4 March
   * 2025".
   */
  #withDeadline(parts: readonly Text[]): readonly Text[] {
    const dates = this.#shape.columns.filter(field => field.kind === 'date')
    if (dates.length !== 1 || parts.some(part => this.#isValue(part))) return parts
    const last = parts.at(-1)
    const from = last ? this.#deadlineAt(last) : -1
    if (!last || from < 0) return parts
    return [...parts.slice(0, -1), this.#cut(last, 0, from), sliceText(this.#source, last, from, last.text.length)]
  }

  /** Returns the start of the deadline at the end of a text; -1 when there is none. */
  #deadlineAt(text: Text): number {
    const whole = plain(text.text).replace(/\.$/, '')
    if (whole.length !== text.text.replace(/\.$/, '').length) return -1
    // The date at the end may have several words, and so may the text before it.
    for (let at = whole.lastIndexOf(' '), words = 0; at > 0 && words < MOST_DATE_WORDS; words++) {
      const tail = whole.slice(at + 1)
      const length = deadlineLength(tail)
      const reading = length > 0 ? readDate(tail.slice(length)) : null
      if (reading?.kind === 'date' && reading.dateStart === 0 && reading.remarks.length === 0 && !isAtom(text, at))
        return at + 1
      at = whole.lastIndexOf(' ', at - 1)
    }
    return -1
  }

  /** Splits off brackets at the end of a line that contain a value or a name. */
  #brackets(text: Text): [Text, Text | null] {
    const whole = text.text
    const end = /\)\.?$/.exec(whole)
    const open = end ? whole.lastIndexOf('(') : -1
    if (!end || open <= 0 || isAtom(text, open) || isAtom(text, end.index)) return [text, null]
    const inside = sliceText(this.#source, text, open + 1, end.index)
    const isMore = this.#commas(inside).some(part => this.#isValue(part) || this.personOf(part.text))
    return isMore ? [sliceText(this.#source, text, 0, open), inside] : [text, null]
  }

  #separated(whole: Text): Text[] {
    const text = this.#withoutPipes(whole)
    for (const separator of SEPARATORS) {
      const cuts = [...text.text.matchAll(separator)].filter(it => !isAtom(text, it.index))
      if (cuts.length === 0) continue
      const starts = [0, ...cuts.map(cut => cut.index + cut[0].length)]
      return starts.map((from, k) => sliceText(this.#source, text, from, cuts[k]?.index ?? text.text.length))
    }
    return [text]
  }

  /** Returns a line without the pipes at its ends, which have no cell on their other side. */
  #withoutPipes(text: Text): Text {
    const from = text.text.startsWith('| ') ? 2 : 0
    const to = text.text.length - (text.text.endsWith(' |') ? 2 : 0)
    return to - from < text.text.length && from < to ? sliceText(this.#source, text, from, to) : text
  }

  /** Splits a text at a colon, or after bold text: after a name, after anything in bold, or before a value. */
  #leadIn(text: Text): Text[] {
    const bold = this.#boldEnd(text)
    const colon = text.text.indexOf(': ')
    if (bold > 0 && (colon < 0 || bold <= colon)) return this.#halves(text, bold, bold)
    if (colon <= 0 || isAtom(text, colon)) return [text]
    const [head, rest] = this.#halves(text, colon, colon + 1)
    if (!head || !rest) return [text]
    return isName(head.text) || this.#isValue(rest) || this.#isValue(head, 0) ? [head, rest] : [text]
  }

  #halves(text: Text, to: number, from: number): Text[] {
    const head = sliceText(this.#source, text, 0, to)
    const rest = sliceText(this.#source, text, from, text.text.length)
    const value = /^[:–—-] ?/.exec(rest.text)?.[0].length ?? 0
    const own = sliceText(this.#source, rest, value, rest.text.length)
    const name = head.text.endsWith(':') ? sliceText(this.#source, head, 0, head.text.length - 1) : head
    return own.text === '' || name.text === '' ? [text] : [name, own]
  }

  /** Returns the end of the bold text at the start of a text, if more text follows; otherwise 0. */
  #boldEnd(text: Text): number {
    if (!opensMarkup(text, 0) || !/^(?:\*\*|__)/.test(this.#source.slice(text.start, text.start + 2))) return 0
    for (let at = 1; at < text.text.length; at++) if (opensMarkup(text, at)) return at
    return 0
  }

  /** Splits `Rui, 2025-03-04` if the last part is a value of a column. */
  #commas(text: Text): Text[] {
    const comma = text.text.lastIndexOf(', ')
    if (comma <= 0 || isAtom(text, comma)) return [text]
    const last = sliceText(this.#source, text, comma + 1, text.text.length)
    if (this.#isValue(text, 0) || !this.#isValue(last)) return [text]
    return [sliceText(this.#source, text, 0, comma), last]
  }

  /** Splits `Draft the plan @rui 2025-03-04`. */
  #mentions(text: Text): Text[] {
    const found = this.#person ? /(?:^| )@[\w.-]+/.exec(text.text) : null
    if (!found) return [text]
    const end = found.index + found[0].length
    const cuts: [number, number][] = [
      [0, found.index],
      [found.index, end],
      [end, text.text.length],
    ]
    return cuts.map(([from, to]) => this.#cut(text, from, to)).filter(it => it.text !== '')
  }

  /** Whether a text is a value of a column that does not hold text. */
  #isValue({text}: Text, most?: number): boolean {
    return this.#shape.columns.some(field => !isText(field) && isValue(field, plain(text), most))
  }
}

/** Returns the part with the words of a deadline whose day cannot be read: "due March 16". */
function deadlineIn({kind}: FieldShape, [first]: readonly Text[], left: readonly Text[]): Text | undefined {
  return kind === 'date' ? left.find(part => part !== first && deadlineLength(plain(part.text)) > 0) : undefined
}

/** Whether a label may begin after a character. */
function opensLabel(text: string, at: number): boolean {
  const character = text.charAt(at)
  if (!BEFORE_LABEL.includes(character)) return false
  return '([\n'.includes(character) || text.charAt(at + 1) === ' '
}

/** Whether a column may contain any text. */
function isText({kind}: FieldShape): boolean {
  return kind === 'text' || kind === 'list' || kind === 'place'
}

/** Whether a part may be in a column, as a value or as a phrase of absence. */
function mayBe(field: FieldShape, {text}: Text): boolean {
  return isText(field) || isValue(field, plain(text)) || readPhrase(plain(text)) !== null
}

/** Whether a text is a phrase. It has words in lower case, which a name does not have. */
function isPhrase(text: string): boolean {
  return !isName(text) && /(?:^|\s)\p{Ll}{2,}/u.test(text)
}
