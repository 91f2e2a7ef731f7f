import type {Span} from '../span.js'
import {century, type Token} from './tokens.js'
import {HOUR, PARTICLE, RANGE} from './words.js'

/** A date with possibly missing parts. */
export interface Partial {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** The orders of the parts in dates of numbers. */
export type Order = 'day-first' | 'month-first' | 'year-first'

/** A date, or a part that its neighbours complete. */
export interface Part extends Span {
  /** The possible readings, one per order; a single one when there is no doubt. */
  readonly readings: readonly (Partial & {readonly order: Order})[]
  /** Whether the part is only a day. */
  readonly bare: boolean
  /** The index of the first token after the part. */
  readonly next: number
}

/** Reads the parts of dates from tokens. */
export class PartReader {
  readonly #tokens: readonly Token[]

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  /**
   * Returns the date, or part of a date, that starts with a token. `before` is the part before it, if only a sign
   * separates them.
   */
  at(i: number, before: Part | undefined): Part | null {
    const token = this.#tokens[i]
    if (!token) return null
    if (token.kind === 'year') return this.#fromYear(i, token)
    if (token.kind === 'number') return this.#fromNumber(i, token, before)
    return token.word?.month ? this.#fromMonth(i, token.word.month) : null
  }

  /**
   * Returns the index after a time of day that starts with a token; the index of the token itself when there is none.
   */
  timeEnd(i: number): number {
    const tokens = this.#tokens
    const token = tokens[i]
    if (token?.kind !== 'number') return i
    let next = i + 1
    let timed = false
    while (this.#isSign(next, ':') || (this.#isTight(next, '.') && this.#hourBehind(next + 2))) {
      if (!this.#isTightNumber(next + 1)) break
      next += 2
      timed = true
    }
    if (this.#isHour(next)) {
      timed = true
      next++
      // "9h30", "9 h 30"
      if (this.#isTightNumber(next) || this.#isSpacedMinutes(next)) next++
    }
    // "9-11 am"
    if (!timed && this.#isRange(next) && tokens[next + 1]?.kind === 'number' && this.#hourBehind(next + 2)) return next
    if (!timed) return i
    // "UTC-5", "+02:00"
    const sign = tokens[next]
    const zone = this.#isHour(next - 1) || this.#isSign(next, '&') || sign?.start === tokens[next - 1]?.end
    // "+0200"
    const isZone = this.#isTightNumber(next + 1) || this.#isTightYear(next + 1)
    if (zone && (this.#isSign(next, '-') || this.#isSign(next, '&')) && isZone) {
      next += 2
      if (this.#isSign(next, ':') && this.#isTightNumber(next + 1)) next += 2
    }
    return next
  }

  /**
   * Whether the token is the minutes after an "h" that has a space before it. They have two digits, and are not a day
   * or another hour.
   */
  #isSpacedMinutes(i: number): boolean {
    const [hours, h, minutes] = this.#tokens.slice(i - 2, i + 1)
    if (minutes?.kind !== 'number' || h?.text !== 'h' || h.start === hours?.end) return false
    const isShort = minutes.end - minutes.start === 2 && minutes.value < 60
    return isShort && !this.#isMonth(i + 1) && !this.#isHour(i + 1)
  }

  #isTightYear(i: number): boolean {
    const token = this.#tokens[i]
    return token?.kind === 'year' && token.start === this.#tokens[i - 1]?.end
  }

  #hourBehind(i: number): boolean {
    return this.#isHour(i) || ((this.#isSign(i, ':') || this.#isSign(i, '.')) && this.#isHour(i + 2))
  }

  #isHour(i: number): boolean {
    return ((this.#tokens[i]?.word?.bits ?? 0) & HOUR) !== 0
  }

  #isRange(i: number): boolean {
    const token = this.#tokens[i]
    return token !== undefined && (token.text === '-' || token.text === '–' || ((token.word?.bits ?? 0) & RANGE) !== 0)
  }

  #isSign(i: number, sign: string): boolean {
    const token = this.#tokens[i]
    return token?.kind === 'sign' && token.text === sign
  }

  /** Whether a sign comes right after the token before it. */
  #isTight(i: number, sign: string): boolean {
    return this.#isSign(i, sign) && this.#tokens[i]?.start === this.#tokens[i - 1]?.end
  }

  /** Whether a number comes right after the token before it. After a full stop a space is allowed. */
  #isTightNumber(i: number): boolean {
    const token = this.#tokens[i]
    const last = this.#tokens[i - 1]
    return token?.kind === 'number' && (token.start === last?.end || last?.text === '.')
  }

  #part(i: number, last: number, readings: Part['readings'], bare = false): Part {
    const start = (this.#tokens[i] as Token).start
    return {start, end: (this.#tokens[last] as Token).end, readings, bare, next: last + 1}
  }

  #known(i: number, last: number, reading: Partial & {readonly order: Order}): Part {
    return this.#part(i, last, [reading])
  }

  #value(i: number): number {
    return (this.#tokens[i] as Token).value
  }

  /* Reads a date with the year first: 2024, 2024-10, 2024-10-23, 20241023, 2024 October 23. */

  #fromYear(i: number, {value, text}: Token): Part {
    if (text === 'compact')
      return this.#known(i, i + 2, {
        year: value,
        month: this.#value(i + 1),
        day: this.#value(i + 2),
        order: 'year-first',
      })
    const sign = this.#numericSign(i + 1)
    if (sign !== null && this.#isTightNumber(i + 2)) {
      const whole = this.#isTight(i + 3, sign) && this.#isTightNumber(i + 4)
      if (whole)
        return this.#known(i, i + 4, {
          year: value,
          month: this.#value(i + 2),
          day: this.#value(i + 4),
          order: 'year-first',
        })
      return this.#known(i, i + 2, {year: value, month: this.#value(i + 2), day: null, order: 'year-first'})
    }
    const at = this.#skip(i + 1, true)
    const month = this.#tokens[at]?.word?.month
    if (!month || this.#tokens[this.#skip(at + 1, true)]?.kind === 'year')
      return this.#known(i, i, {year: value, month: null, day: null, order: 'year-first'})
    const day = this.#skip(at + 1, false)
    if (this.#tokens[day]?.kind !== 'number' || this.timeEnd(day) > day)
      return this.#known(i, at, {year: value, month, day: null, order: 'month-first'})
    return this.#known(i, day, {year: value, month, day: this.#value(day), order: 'month-first'})
  }

  /** Returns the sign between the numbers of a date. */
  #numericSign(i: number): string | null {
    const token = this.#tokens[i]
    if (token?.kind !== 'sign' || token.start !== this.#tokens[i - 1]?.end) return null
    return token.text === '-' || token.text === '/' || token.text === '.' || token.text === '–' ? token.text : null
  }

  /* Reads a date with a number first: 23.10.2024, 23/10/24, 10/2024, 23.10., 23 October 2024, 23. */

  #fromNumber(i: number, token: Token, before: Part | undefined): Part {
    return (
      this.#numeric(i, token) ??
      this.#spaced(i, token) ??
      this.#dayAndMonth(i) ??
      this.#shortEnd(i, before) ??
      this.#bareDay(i, before)
    )
  }

  #numeric(i: number, {value}: Token): Part | null {
    const sign = this.#numericSign(i + 1)
    if (sign === null || sign === '–') return null
    const second = this.#tokens[i + 2]
    // "10/2024"
    if (second?.kind === 'year' && second.start === this.#tokens[i + 1]?.end)
      return this.#known(i, i + 2, {year: second.value, month: value, day: null, order: 'day-first'})
    if (!this.#isTightNumber(i + 2)) return null
    const third = this.#tokens[i + 4]
    const continues = this.#isTight(i + 3, sign) && (third?.start === this.#tokens[i + 3]?.end || sign === '.')
    if (continues && third?.kind === 'year')
      return this.#part(i, i + 4, readingsOf(value, this.#value(i + 2), third.value, sign))
    const short = continues && third?.kind === 'number' && third.end - third.start === 2 && !this.#isMonth(i + 5)
    if (short) return this.#part(i, i + 4, shortReadings(value, this.#value(i + 2), third.value, sign))
    return sign === '-' ? null : this.#dayWithoutYear(i, value, sign)
  }

  /** Reads `23 / 10 / 2024`. */
  #spaced(i: number, {value}: Token): Part | null {
    const third = this.#tokens[i + 4]
    const isDate = this.#isSign(i + 1, '/') && this.#tokens[i + 2]?.kind === 'number' && this.#isSign(i + 3, '/')
    if (!isDate || third?.kind !== 'year') return null
    return this.#part(i, i + 4, readingsOf(value, this.#value(i + 2), third.value, '/'))
  }

  /** Reads `23.10.` and `23/10` before the end of a period. */
  #dayWithoutYear(i: number, value: number, sign: string): Part | null {
    const second = this.#value(i + 2)
    const last = this.#isTight(i + 3, '.') ? i + 3 : i + 2
    if (this.#isMonth(last + 1) || !this.#isLink(last + 1) || this.#tokens[last + 2]?.kind === 'year') return null
    const all = readingsOf(value, second, null, sign)
    return all.some(it => (it.month ?? 0) <= 12) ? {...this.#part(i, i + 2, all), next: last + 1} : null
  }

  #isLink(i: number): boolean {
    const token = this.#tokens[i]
    return this.#isRange(i) || token?.text === ',' || (token?.kind === 'word' && (token.word?.bits ?? 0) > PARTICLE)
  }

  /** Whether a token is a month. Words without effect before the month are skipped. */
  #isMonth(i: number): boolean {
    return Boolean(this.#tokens[this.#skip(i, false)]?.word?.month)
  }

  /** Reads `23 October`, and the year after it. */
  #dayAndMonth(i: number): Part | null {
    const at = this.#skip(i + 1, false)
    const month = this.#tokens[at]?.word?.month
    if (!month) return null
    const day = this.#value(i)
    const year = this.#skip(at + 1, true)
    const token = this.#tokens[year]
    if (token?.kind === 'year') return this.#known(i, year, {year: token.value, month, day, order: 'day-first'})
    // "23-Oct-24"
    const sign = this.#numericSign(at + 1)
    const short = this.#tokens[at + 2]
    if (
      sign !== null &&
      this.#isTightNumber(at + 2) &&
      short &&
      short.end - short.start === 2 &&
      this.#numericSign(i + 1)
    )
      return this.#known(i, at + 2, {year: century(short.value), month, day, order: 'day-first'})
    if (this.#isLastShort(year, at))
      return this.#known(i, year, {year: century(this.#value(year)), month, day, order: 'day-first'})
    return this.#known(i, at, {year: null, month, day, order: 'day-first'})
  }

  /** Whether a number of two digits after a month, with only a space between them, ends the text: "3 Oct 24". */
  #isLastShort(i: number, month: number): boolean {
    const token = this.#tokens[i]
    if (token?.kind !== 'number' || token.end - token.start !== 2 || i !== this.#tokens.length - 1) return false
    return i === month + 1 || (i === month + 2 && this.#isSign(month + 1, '.'))
  }

  /** Reads `11-02` after `2024-10-23/`, and `11` after `2024-10/`. */
  #shortEnd(i: number, before: Part | undefined): Part | null {
    const first = before?.readings[0]
    if (first?.order !== 'year-first' || before?.readings.length !== 1 || first.month === null) return null
    if (first.day === null)
      return this.#known(i, i, {year: null, month: this.#value(i), day: null, order: 'year-first'})
    if (!this.#isTight(i + 1, '-') || !this.#isTightNumber(i + 2)) return null
    return this.#known(i, i + 2, {year: null, month: this.#value(i), day: this.#value(i + 2), order: 'year-first'})
  }

  /** Reads a day alone, or a day after a month and before its year: "October 23-25, 2024". */
  #bareDay(i: number, before: Part | undefined): Part {
    const day = this.#value(i)
    const last = before?.readings[0]
    const year = this.#skip(i + 1, true)
    const wantsYear = last && last.year === null && (last.order === 'month-first' || before?.bare)
    if (wantsYear && this.#tokens[year]?.kind === 'year')
      return {...this.#known(i, year, {year: this.#value(year), month: null, day, order: 'day-first'}), bare: true}
    return {...this.#known(i, i, {year: null, month: null, day, order: 'day-first'}), bare: true}
  }

  /* Reads a date with the month first: October 23, 2024; October 2024; October. */

  #fromMonth(i: number, month: number): Part {
    const at = this.#skip(i + 1, true)
    const token = this.#tokens[at]
    if (token?.kind === 'year') return this.#known(i, at, {year: token.value, month, day: null, order: 'month-first'})
    const year = this.#skip(at + 1, true)
    const known = this.#tokens[year]?.kind === 'year'
    // After a comma, only a number before the year is the day: "October, 23, 2024".
    const isDay = token?.kind === 'number' && this.timeEnd(at) === at && (known || !this.#isSign(at - 1, ','))
    // The number is the day of the next month.
    if (!isDay || this.#tokens[this.#skip(at + 1, false)]?.word?.month)
      return this.#known(i, i, {year: null, month, day: null, order: 'month-first'})
    return this.#known(i, known ? year : at, {
      year: known ? this.#value(year) : null,
      month,
      day: token.value,
      order: 'month-first',
    })
  }

  /**
   * Returns the index of the next token with a meaning within a date. It skips full stops, particles, a sign between
   * two words, and a comma.
   */
  #skip(from: number, comma: boolean): number {
    let i = from
    for (; ; i++) {
      const token = this.#tokens[i]
      if (token === undefined) return i
      if (token.kind === 'word') {
        const isParticle = token.word !== null && (token.word.bits & PARTICLE) !== 0 && token.word.month === 0
        if (!isParticle) return i
      } else if (token.kind !== 'sign') return i
      else if (token.text === '-' || token.text === '/') {
        const last = this.#tokens[i - 1]
        if (i !== from || token.start !== last?.end || this.#tokens[i + 1]?.start !== token.end) return i
        // Between two numbers the particle connects days.
        if (last.kind === 'number' && this.#tokens[i + 1]?.kind === 'number') return i
      } else if (token.text !== '.' && token.text !== "'" && !(comma && token.text === ',')) return i
    }
  }
}

/**
 * Returns the possible readings of two numbers. With full stops the day comes first. With slashes and hyphens both
 * orders are common.
 */
function readingsOf(first: number, second: number, year: number | null, sign: string): Part['readings'] {
  const dayFirst = {year, month: second, day: first, order: 'day-first'} as const
  if (sign === '.') return [dayFirst]
  return [dayFirst, {year, month: first, day: second, order: 'month-first'}]
}

/** Returns the possible readings of three short numbers. With hyphens the year may come first, as in ISO 8601. */
function shortReadings(first: number, second: number, third: number, sign: string): Part['readings'] {
  const all = readingsOf(first, second, century(third), sign)
  if (sign !== '-') return all
  return [...all, {year: century(first), month: second, day: third, order: 'year-first'}]
}
