import {iso} from './date/calendar.js'
import {type DateReading, NO_REMARKS, readCanonical} from './date/canonical.js'
import {type Group, GroupReader, isWeekday} from './date/groups.js'
import {type Readable, readableOf} from './date/readable.js'
import {isOn, type Resolved, resolve, written} from './date/resolve.js'
import {type Token, Tokeniser} from './date/tokens.js'
import {BETWEEN, dateTables, JOIN, OPEN_END, OPENING, PART, PARTICLE, RANGE, UNTIL, VAGUE} from './date/words.js'
import {foldWord} from './fold.js'
import type {Span} from './span.js'

const UNKNOWN: DateReading = {kind: 'invalid', reason: 'unknown'}

/** A longer text is not a date. */
const LONGEST = 240

/** Writes a date, or a period as an ISO 8601 interval. */
export function writeDate(date: string, endDate: string | null): string {
  return endDate === null ? date : `${date}/${endDate}`
}

/** Reads a date or a period in any of the accepted notations. It never guesses. */
export function readDate(text: string): DateReading {
  const {length} = text
  if (length > LONGEST) return UNKNOWN
  const plain = readCanonical(text)
  if (plain) return plain
  if (text.includes('~~')) return readStruck(text)
  const readable = readableOf(text)
  return readable ? placed(new DateText(readable.text).reading(), readable) : new DateText(text).reading()
}

/** Reads a text with struck parts as if these were in brackets: "~~12 May 2024~~ 19 May 2024". */
function readStruck(text: string): DateReading {
  const bracketed = text.replace(STRUCK, ' ($1) ')
  if (bracketed.includes('~~') || !/\d/.test(text.replace(STRUCK, ''))) return UNKNOWN
  return readDate(bracketed)
}

const STRUCK = /~~([^~]{1,80})~~/g

/** Whether a word is the name of a month in some language. */
export function isMonth(word: string): boolean {
  return (dateTables().words.get(foldWord(word))?.month ?? 0) > 0
}

/** Converts the reading of a readable text to the offsets of the original. */
function placed(reading: DateReading, {at}: Readable): DateReading {
  if (reading.kind !== 'date') return reading
  const {dateStart, dateEnd, endStart, endEnd, remarks} = reading
  return {
    ...reading,
    dateStart: at(dateStart),
    dateEnd: at(dateEnd),
    endStart: endStart < 0 ? -1 : at(endStart),
    endEnd: endEnd < 0 ? -1 : at(endEnd),
    remarks: remarks.map(({start, end}) => ({start: at(start), end: at(end)})),
  }
}

type Dated = Resolved & {kind: 'date'}

interface Found {
  readonly group: Group
  readonly resolved: Dated
}

/** `Q2`, `T3`, `1S`, `W10`: parts of a year other than months. */
const YEAR_PART = /^(?:[qths][1-4]|[1-4][qts]|k?w[0-9]{1,2})$/

/** A text that contains a date. */
class DateText {
  readonly #text: string
  readonly #tokens: readonly Token[]

  constructor(text: string) {
    this.#text = text
    this.#tokens = new Tokeniser(text).tokens
  }

  reading(): DateReading {
    const hasBracket = this.#tokens.some(it => it.kind === 'sign' && it.text === '(')
    const outside = this.#read(false)
    // "(2024)"
    if (outside === null) return (hasBracket ? this.#read(true) : null) ?? UNKNOWN
    return hasBracket && outside.kind === 'ambiguous' ? this.#settled(outside) : outside
  }

  /** "03/04/2024 (3 April 2024)": of two readings, the one that the brackets repeat. */
  #settled(outside: DateReading & {kind: 'ambiguous'}): DateReading {
    const inside = this.#read(true)
    if (inside?.kind !== 'date') return outside
    return outside.readings.includes(writeDate(inside.date, inside.endDate)) ? inside : outside
  }

  #read(inside: boolean): DateReading | null {
    const {groups} = new GroupReader(this.#tokens, inside)
    const found: Found[] = []
    for (const group of groups) {
      const resolved = resolve(group)
      if (resolved.kind === 'undated') continue
      if (resolved.kind !== 'date') return resolved
      found.push({group, resolved})
    }
    if (found.length === 0) return null
    const [only, other] = distinct([...found, ...this.#lentYears(groups, found)])
    if (other) return {kind: 'ambiguous', readings: [written((only as Found).resolved), written(other.resolved)]}
    return this.#isOpen(only as Found) ? UNKNOWN : this.#dated(only as Found)
  }

  /** Days and months without a year are dates too if another date has a year: "5 May: opening, 7 May 2024: closing". */
  #lentYears(groups: readonly Group[], found: readonly Found[]): Found[] {
    const year = (found[0] as Found).resolved.first.year
    return groups
      .filter(group => group.parts.some(it => it.readings.some(({month, day}) => month !== null && day !== null)))
      .filter(group => !found.some(it => it.group === group))
      .flatMap(group => {
        const resolved = resolve(group, year)
        return resolved.kind === 'date' ? [{group, resolved}] : []
      })
  }

  /** Whether the words around a date make it uncertain, or leave a period without an end. */
  #isOpen({group, resolved}: Found): boolean {
    return this.#isOpenBefore(group, resolved) || this.#isOpenAfter(group, resolved)
  }

  #isOpenBefore(group: Group, {last, first}: Dated): boolean {
    for (let i = group.first - 1; i >= 0; i--) {
      const {kind, text, word, start} = this.#tokens[i] as Token
      if (kind === 'sign') {
        if (VAGUE_SIGNS.includes(this.#text.charAt(start))) return true
        const within = this.#isCutOff(i)
        // "4/III/2024" has a month in Roman numerals, and "mid-October" is not a date.
        if (within && text === '/') return true
        if (within ? text === '-' : ",.('".includes(text)) continue
        return false
      }
      const bits = word?.bits ?? 0
      if (first.day === null && (bits & PART || YEAR_PART.test(text))) return true
      if (bits & OPENING && last === null && !(bits & PARTICLE)) return true
      if (isWeekday(this.#tokens[i] as Token) && (bits === 0 || first.day !== null)) continue
      if (bits & PARTICLE) continue
      return (bits & (UNTIL | VAGUE)) !== 0
    }
    return false
  }

  #isOpenAfter(group: Group, {first}: Dated): boolean {
    let linked = false
    for (let i = group.next; i < this.#tokens.length; i++) {
      const {kind, text, word} = this.#tokens[i] as Token
      const isLast = i === this.#tokens.length - 1
      const bits = word?.bits ?? 0
      if (kind === 'sign') {
        if (text === '?' || (text === '/' && this.#isCutOff(i))) return true
        if (text === '-' || text === '–') {
          if (isLast) return true
          linked = true
        } else if (text !== "'" && text !== '.' && text !== ',') return false
      } else if (bits & OPEN_END && (linked || isLast)) return true
      else if (first.day === null && (bits & PART || YEAR_PART.test(text))) return true
      else if (bits & (RANGE | UNTIL | JOIN)) {
        if (isLast) return true
        linked = true
      } else if (!(bits & PARTICLE)) return false
    }
    return false
  }

  /** Whether a sign is between two tokens without spaces. Then the end in "2024-10-23/2x" is not a date. */
  #isCutOff(i: number): boolean {
    const sign = this.#tokens[i] as Token
    return this.#tokens[i - 1]?.end === sign.start && this.#tokens[i + 1]?.start === sign.end
  }

  #dated({group, resolved}: Found): DateReading {
    const {parts} = group
    const {first, last, apart} = resolved
    const start = parts[0] as Span
    const end = parts.at(-1) as Span
    const all = this.#withWeekdays(group, resolved)
    // Days between the first and the last day are part of the period.
    const [from, to] = apart && last !== null && parts.length === 2 ? [start, end] : [all, all]
    return {
      kind: 'date',
      date: iso(first),
      endDate: last && iso(last),
      canonical: false,
      dateStart: from.start,
      dateEnd: from.end,
      endStart: last ? to.start : -1,
      endEnd: last ? to.end : -1,
      remarks: this.#remarks(group, resolved),
    }
  }

  /** Returns the text before, between and after the parts that gives more information. */
  #remarks(group: Group, resolved: Dated): readonly Span[] {
    const remarks = this.#saying(group, token => saysMore(token, resolved))
    return remarks.length === 0 ? NO_REMARKS : remarks
  }

  /** Returns the range of the parts, with the weekdays before and after them that say nothing more. */
  #withWeekdays({parts}: Group, resolved: Dated): Span {
    const first = parts[0] as Span
    const last = parts.at(-1) as Span
    const before = this.#tokens.filter(token => token.start < first.start)
    const after = this.#tokens.filter(token => token.start >= last.end)
    const only = (tokens: readonly Token[]) => !tokens.some(token => saysMore(token, resolved))
    const opening = only(before) ? before.find(isWeekday) : undefined
    const closing = only(after) ? [...after].reverse().find(isWeekday) : undefined
    return {start: opening?.start ?? first.start, end: closing?.end ?? last.end}
  }

  #saying({parts}: Group, saysMore: (token: Token) => boolean): readonly Span[] {
    const remarks: Span[] = []
    const tokens = this.#tokens
    let at = 0
    let start = 0
    for (const part of [...parts, null]) {
      const end = part?.start ?? this.#text.length
      let says = false
      for (; at < tokens.length && (tokens[at] as Token).start < end; at++) {
        const token = tokens[at] as Token
        says ||= token.start >= start && saysMore(token)
      }
      const remark = says ? this.#trimmed(start, end) : null
      if (remark && !MIDNIGHT.test(this.#text.slice(remark.start, remark.end))) remarks.push(remark)
      if (part) start = part.end
    }
    return remarks
  }

  /** Returns a remark without signs, spaces and halves of brackets at its ends, and without brackets around it. */
  #trimmed(from: number, to: number): Span {
    const text = this.#text
    let start = from
    let end = to
    while (start < end && (isEdge(text, start) || opensAlone(text, start, end))) start++
    while (end > start && (isEdge(text, end - 1) || closesAlone(text, start, end))) end--
    const inner = text.slice(start + 1, end - 1)
    if (isPair(text.charAt(start) + text.charAt(end - 1)) && !/[()[\]（）［］]/.test(inner))
      return {start: start + 1, end: end - 1}
    return {start, end}
  }
}

const VAGUE_SIGNS = '~≈<>±?'

/** The time that exporters add to a date without a time. */
const MIDNIGHT = /^T?00:00(?::00(?:\.0{1,9})?)?(?:Z|[+-]00:?00)?$/

function isPair(pair: string): boolean {
  return pair === '()' || pair === '[]' || pair === '（）' || pair === '［］'
}

/** Whether the bracket at the start of a part has no other half in the part. */
function opensAlone(text: string, start: number, end: number): boolean {
  const first = text.charAt(start)
  return CLOSING.test(first) || (OPENING_SIGN.test(first) && !CLOSING.test(text.slice(start, end)))
}

/** Whether the bracket at the end of a part has no other half in the part. That of a counter belongs to it: `1)`. */
function closesAlone(text: string, start: number, end: number): boolean {
  const last = text.charAt(end - 1)
  if (OPENING_SIGN.test(last)) return true
  const part = text.slice(start, end)
  return CLOSING.test(last) && !OPENING_SIGN.test(part) && /\p{L}{2}/u.test(part)
}

const OPENING_SIGN = /[([（［]/
const CLOSING = /[)\]）］]/

function isEdge(text: string, at: number): boolean {
  return /[\s,;:.|/·•‐-―−，；：。-]/.test(text.charAt(at))
}

const SILENT = PARTICLE | RANGE | UNTIL | OPENING | BETWEEN | JOIN

function saysMore(token: Token, {first, last}: Dated): boolean {
  if (token.kind === 'sign') return /[\p{N}]/u.test(token.text)
  if (isWeekday(token)) {
    const weekday = token.word?.weekday as number
    return !isOn(first, weekday) && !(last !== null && isOn(last, weekday))
  }
  return token.kind !== 'word' || token.word === null || (token.word.bits & SILENT) === 0
}

/** Returns the dates that are not part of another date: "Forum 2024, 23 October 2024" has one. */
function distinct(found: readonly Found[]): readonly Found[] {
  return found.filter((it, at) => {
    const own = written(it.resolved)
    const isYear = own.length === 4
    const far = isYear && (it.resolved.first.year < 1900 || it.resolved.first.year > 2100)
    return !found.some((other, k) => {
      if (k === at) return false
      const all = written(other.resolved)
      if (all === own) return k < at
      return (far && all.length > 4) || contains(it.resolved, other.resolved)
    })
  })
}

/** Whether a date is less precise than another date and includes it. */
function contains(one: Dated, other: Dated): boolean {
  const wide = iso(one.first)
  return one.last === null && iso(other.first).startsWith(wide) && iso(other.last ?? other.first).startsWith(wide)
}
