import {readDate} from '../../grammar/dates.js'
import {deadlineLength, dutyLength} from '../../grammar/name-words.js'
import {isName} from '../../grammar/person.js'
import {timeLength} from '../../grammar/times.js'
import type {Text} from '../../read/blocks.js'
import {isAtom, opensMarkup, plain, sliceText} from '../pieces.js'
import {isPhrase, type RowColumns} from './row-columns.js'
import {cutPart} from './row-cut.js'

/** The parts of a line. */
export interface Parts {
  readonly parts: readonly Text[]
  /** Whether the first of them is in bold or before a colon. */
  readonly isLed: boolean
  /** The words between parts that belong to none of them: "to". */
  readonly words: readonly Text[]
}

/** Facts about the people in a line. */
export interface KnownPeople {
  /** Whether a single word before "to" is a person. */
  readonly byWord?: boolean
  /** Whether a text before a colon is part of the task. */
  readonly isTopic?: boolean
}

/** The longest text in which the words between a person and a task are looked for. */
const LONGEST_DUTY = 60

/** The separators of the parts of a line. The first one that occurs is used. */
const SEPARATORS = [
  /(?<= )(?:[–—]|--+)(?= )/g,
  /(?<= )-(?= )/g,
  /(?<= )[|·→](?= )/g,
  /;(?= )/g,
  /(?:\.{3,}|…{2,}|_{3,})/g,
]

/** The largest number of words of a deadline. */
const MOST_DATE_WORDS = 8

/** Splits lines without labels into parts. */
export class PartCutter {
  readonly #source: string
  readonly #columns: RowColumns

  constructor(source: string, columns: RowColumns) {
    this.#source = source
    this.#columns = columns
  }

  read(text: Text, known: KnownPeople = {}): Parts {
    return this.#timed(text) ?? this.#parts(text, known)
  }

  /**
   * Returns the parts of a line: between separators, in brackets at its end, around a mention, or after a name and a
   * colon.
   */
  #parts(text: Text, {byWord = false, isTopic = false}: KnownPeople = {}): Parts {
    const [head, inside] = this.#brackets(text)
    const separated = this.#separated(head)
    const [first, ...more] = separated.length > 1 ? separated : this.#mentions(head)
    const led = isTopic ? [first as Text] : this.#leadIn(first as Text)
    const duty = led.length > 1 ? null : this.#duty(first as Text, byWord)
    const begin = duty?.parts ?? led
    const own = [...begin, ...more.flatMap(part => this.#commas(part)), ...(inside ? this.#commas(inside) : [])]
    return {parts: this.#withDeadline(own), isLed: led.length > 1, words: duty?.words ?? []}
  }

  /** Splits "Rui Costa to draft the plan". A single word may be no person: "Reply to the mayor". */
  #duty(text: Text, byWord: boolean): Pick<Parts, 'parts' | 'words'> | null {
    if (!this.#columns.person) return null
    const whole = text.text
    for (let at = whole.indexOf(' '); at > 0; at = whole.indexOf(' ', at + 1)) {
      const name = whole.slice(0, at)
      if (!isName(name)) return null
      const length = byWord || name.includes(' ') ? dutyLength(whole.slice(at + 1, at + LONGEST_DUTY)) : 0
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
    const length = this.#columns.time ? timeLength(plain(text.text)) : 0
    if (length === 0 || (text.text.charAt(length) !== ' ' && isAtom(text, length))) return null
    const [time, rest] = this.#halves(text, length, length)
    if (!time || !rest) return null
    const {parts} = this.#parts(rest)
    const fits = parts.length < this.#columns.all.length && (!this.#columns.person || parts.some(it => isName(it.text)))
    return {parts: [time, ...(fits ? parts : [rest])], isLed: false, words: []}
  }

  /**
   * Returns the parts of a line. A deadline at the end of the last text becomes a part: "Draft the plan by 4 March
   * 2025".
   */
  #withDeadline(parts: readonly Text[]): readonly Text[] {
    const dates = this.#columns.all.filter(field => field.kind === 'date')
    const last = parts.at(-1)
    if (dates.length !== 1 || parts.some(part => part !== last && this.#columns.isValue(part))) return parts
    const from = last ? this.#deadlineAt(last) : -1
    if (!last || from < 0) return parts
    return [
      ...parts.slice(0, -1),
      cutPart(this.#source, last, 0, from),
      sliceText(this.#source, last, from, last.text.length),
    ]
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
    const end = /[)\]]\.?$/.exec(whole)
    const open = end ? whole.lastIndexOf(end[0].startsWith(')') ? '(' : '[') : -1
    if (!end || open <= 0 || isAtom(text, open) || isAtom(text, end.index)) return [text, null]
    const inside = sliceText(this.#source, text, open + 1, end.index)
    const isMore = this.#commas(inside).some(part => this.#columns.isValue(part) || this.#columns.personOf(part.text))
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

  /**
   * Splits a text at a colon, or after bold text: after a name, after anything in bold, after a value or the name of a
   * column and a value ("Week 3"), or before a value.
   */
  #leadIn(text: Text): Text[] {
    const bold = this.#boldEnd(text)
    const colon = text.text.indexOf(': ')
    if (bold > 0 && (colon < 0 || bold <= colon)) return this.#halves(text, bold, bold)
    if (colon <= 0 || isAtom(text, colon)) return [text]
    const [head, rest] = this.#halves(text, colon, colon + 1)
    if (!head || !rest) return [text]
    const isValue = this.#columns.isValue(head, 0) || this.#columns.anyCounted(this.#source, head) !== null
    return isName(head.text) || isValue || this.#columns.isValue(rest) ? [head, rest] : [text]
  }

  #halves(text: Text, to: number, from: number): Text[] {
    const head = sliceText(this.#source, text, 0, to)
    const rest = sliceText(this.#source, text, from, text.text.length)
    const value = /^[:–—|·→-] ?/.exec(rest.text)?.[0].length ?? 0
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

  /** Splits `Rui, 2025-03-04` if the last part is a value of a column, or `10 %, Rui` if all parts are values. */
  #commas(text: Text): Text[] {
    const values = this.#values(text)
    if (values) return values
    const comma = text.text.lastIndexOf(', ')
    if (comma <= 0 || isAtom(text, comma)) return [text]
    const last = sliceText(this.#source, text, comma + 1, text.text.length)
    if (this.#columns.isValue(text, 0) || !this.#columns.isValue(last)) return [text]
    return [sliceText(this.#source, text, 0, comma), last]
  }

  /** Splits `from 2025-03-04, 10 %, Rui`, where each part is a value of a column or a person; null for other texts. */
  #values(text: Text): Text[] | null {
    const cuts = [...text.text.matchAll(/, /g)].map(it => it.index).filter(at => !isAtom(text, at))
    if (cuts.length < 2 || cuts.length >= this.#columns.all.length) return null
    const ends = [...cuts, text.text.length]
    const parts = ends.map((end, k) => cutPart(this.#source, text, k === 0 ? 0 : (ends[k - 1] as number) + 1, end))
    const isOne = (part: Text) => this.#columns.isValue(part) || this.#columns.personOf(part.text) !== undefined
    return parts.every(isOne) && this.#columns.isValue(parts[0] as Text) ? parts : null
  }

  /** Splits `Draft the plan @rui 2025-03-04`. */
  #mentions(text: Text): Text[] {
    const found = this.#columns.person ? /(?:^| )@[\w.-]+/.exec(text.text) : null
    if (!found) return [text]
    const end = found.index + found[0].length
    const cuts: [number, number][] = [
      [0, found.index],
      [found.index, end],
      [end, text.text.length],
    ]
    return cuts.map(([from, to]) => cutPart(this.#source, text, from, to)).filter(it => it.text !== '')
  }
}
