import type {Part} from './parts.js'
import {PartReader} from './parts.js'
import {timeEnd} from './time-of-day.js'
import {TokenList} from './token-list.js'
import {century, type Token} from './tokens.js'
import {BETWEEN, COUNTER, HOUR, JOIN, OPENING, PARTICLE, RANGE, UNTIL, VAGUE} from './words.js'

/** How a part is connected to the part before it. */
export type Link = 'range' | 'join' | 'slash' | 'or'

/** Parts with only signs, particles and words of dates between them. */
export interface Group {
  readonly parts: Part[]
  /** The connection before each part but the first. */
  readonly links: Link[]
  /** The weekday beside each part; -1 for none. */
  readonly weekdays: number[]
  /** The index of the first token, and of the first one after the group. */
  readonly first: number
  next: number
  /**
   * `range` when the word before the group opens a period (`from`), `join` when it opens one with "and" (`between`).
   */
  opened: 'range' | 'join' | null
  /** The two readings of `2011/12`: a month, or two years. */
  doubt: readonly [string, string] | null
}

/** Returns the token index of the closing bracket for each opening bracket. */
function bracketEnds(tokens: readonly Token[]): Map<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  for (const [i, {text, kind}] of tokens.entries()) {
    if (kind !== 'sign') continue
    if (text === '(') open.push(i)
    else if (text === ')') {
      const start = open.pop()
      if (start !== undefined) ends.set(start, i)
    }
  }
  return ends
}

/** Collects groups of parts. Text in brackets is skipped unless `inside` is set. */
export class GroupReader {
  readonly groups: Group[] = []
  readonly #tokens: readonly Token[]
  readonly #list: TokenList
  readonly #parts: PartReader
  readonly #ends: Map<number, number>
  readonly #closes: ReadonlySet<number>
  #group: Group | null = null
  #link: Link | null = null
  #weekday = -1
  #opened: Group['opened'] = null

  constructor(tokens: readonly Token[], inside: boolean) {
    this.#tokens = tokens
    this.#list = new TokenList(tokens)
    this.#parts = new PartReader(this.#list)
    this.#ends = bracketEnds(tokens)
    this.#closes = new Set(this.#ends.values())
    for (let i = 0; i < tokens.length; ) i = this.#step(i, inside)
    this.#close()
  }

  #step(i: number, inside: boolean): number {
    const token = this.#tokens[i] as Token
    if (token.kind === 'sign') return this.#sign(i, token.text, inside)
    const counter = this.#counterEnd(i)
    if (counter > i) {
      if (this.#group) this.#link = 'join'
      return counter
    }
    const timed = timeEnd(this.#list, i)
    if (timed > i) return timed
    const season = this.#season(i)
    if (season > i) return season
    const part = this.#parts.at(i, this.#group?.parts.at(-1))
    if (part) return this.#keep(i, part)
    this.#word(token)
    return i + 1
  }

  /**
   * Returns the index after "Day 2:" or "2)", which counts the days of an event; the index of the token itself for any
   * other.
   */
  #counterEnd(i: number): number {
    const number = (this.#tokens[i]?.word?.bits ?? 0) & COUNTER ? i + 1 : i
    const [digits, sign] = this.#tokens.slice(number, number + 2)
    if (digits?.kind !== 'number' || sign?.kind !== 'sign') return i
    const counts = number > i ? sign.text === ':' : sign.text === ')' && !this.#closes.has(number + 1)
    return counts && sign.start === digits.end ? number + 2 : i
  }

  #sign(i: number, sign: string, inside: boolean): number {
    const end = this.#ends.get(i)
    if (end !== undefined) {
      const transparent = inside || this.#tokens.slice(i + 1, end).every(it => it.kind === 'sign' || isWeekday(it))
      return transparent ? i + 1 : end + 1
    }
    if (sign === '-' || sign === '–') this.#join('range')
    else if (sign === '/') this.#join('slash')
    else if (sign === ',' || sign === '&' || sign === ';') this.#join('join')
    else if (!".'()".includes(sign)) this.#close()
    return i + 1
  }

  #word(token: Token): void {
    const bits = token.word?.bits ?? 0
    if (token.word && bits & (RANGE | UNTIL)) this.#join('range')
    else if (bits & JOIN) this.#join('join')
    else if (isWeekday(token)) this.#weekdayOf(token)
    else if (bits & VAGUE && this.#group) this.#join('or')
    else if (bits & (OPENING | BETWEEN) && !this.#group) this.#opened = bits & BETWEEN ? 'join' : 'range'
    else if (!(bits & (PARTICLE | HOUR))) this.#close()
  }

  /** If several signs and words are between two parts, one that means a range takes precedence. */
  #join(link: Link): void {
    if (!this.#group) return
    if (this.#link === null || link === 'range' || link === 'or') this.#link = link
  }

  #weekdayOf(token: Token): void {
    const weekday = token.word?.weekday ?? -1
    this.#weekday = weekday
  }

  #keep(i: number, part: Part): number {
    if (this.#startsAnew(part)) this.#close()
    const group = this.#opens(i)
    if (group.parts.length > 0) {
      group.links.push(this.#link ?? 'join')
      if (this.#link === null && this.#weekday >= 0) this.#giveWeekday(group)
    }
    group.parts.push(part)
    group.weekdays.push(this.#weekday)
    group.next = part.next
    this.#weekday = -1
    this.#link = null
    return part.next
  }

  /** "Forum 2024, 23 October 2024": a year and a whole date are not a list. */
  #startsAnew({readings}: Part): boolean {
    const last = this.#group?.parts.at(-1)?.readings[0]
    const [first] = readings
    if (!last || !first || (this.#link !== null && this.#link !== 'join')) return false
    return last.year !== null && first.year !== null && (last.month === null) !== (first.month === null)
  }

  #opens(i: number): Group {
    this.#group ??= {
      parts: [],
      links: [],
      weekdays: [],
      first: i,
      next: i,
      opened: this.#opened,
      doubt: null,
    }
    return this.#group
  }

  /** A weekday after a part belongs to the part if no other part follows. */
  #giveWeekday(group: Group): void {
    const last = group.weekdays.length - 1
    if (this.#weekday >= 0 && group.weekdays[last] === -1) group.weekdays[last] = this.#weekday
    this.#weekday = -1
  }

  #close(): void {
    if (this.#group) {
      this.#giveWeekday(this.#group)
      this.groups.push(this.#group)
    }
    this.#group = null
    this.#link = null
    this.#weekday = -1
    this.#opened = null
  }

  /** `2023/24` is two years; `2011/12` is two years or a month. */
  #season(i: number): number {
    const [token, sign, short, more] = this.#tokens.slice(i, i + 4)
    if (token?.kind !== 'year' || short?.kind !== 'number' || short.end - short.start !== 2) return i
    if (sign?.start !== token.end || short.start !== sign.end || more?.start === short.end) return i
    const isDash = sign.text === '–'
    if (!isDash && sign.text !== '/' && sign.text !== '-') return i
    const year = Math.floor(token.value / 100) * 100 + short.value
    const last = year < token.value ? century(short.value) : year
    if (short.value <= 12) {
      const doubtful = isDash ? last > token.value : sign.text === '/' && last === token.value + 1
      if (!doubtful) return i
      const group = this.#opens(i)
      group.doubt = [`${token.value}-${String(short.value).padStart(2, '0')}`, `${token.value}/${last}`]
    } else if (last <= token.value || last > token.value + 50) return i
    this.#keep(i, yearPart(token, token.value, i + 1))
    this.#link = 'range'
    return this.#keep(i + 2, yearPart(short, last, i + 3))
  }
}

function yearPart({start, end}: Token, year: number, next: number): Part {
  return {start, end, readings: [{year, month: null, day: null, order: 'year-first'}], bare: false, next}
}

/** Whether a token is a weekday. A short name of a weekday that is a particle in another language does not count. */
export function isWeekday({word}: Token): boolean {
  return word !== null && word.weekday >= 0 && word.month === 0 && (word.bits & PARTICLE) === 0
}
