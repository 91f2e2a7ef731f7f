import type {Span} from '../span.js'
import {type Reading, readingsOf, shortReadings} from './readings.js'
import {timeEnd} from './time-of-day.js'
import type {TokenList} from './token-list.js'
import {century, type Token} from './tokens.js'
import {PARTICLE} from './words.js'

/** A date, or a part that its neighbours complete. */
export interface Part extends Span {
  /** The possible readings, one per order; a single one when there is no doubt. */
  readonly readings: readonly Reading[]
  /** Whether the part is only a day. */
  readonly bare: boolean
  /** The index of the first token after the part. */
  readonly next: number
}

/** Reads the parts of dates from tokens. */
export class PartReader {
  readonly #tokens: TokenList

  constructor(tokens: TokenList) {
    this.#tokens = tokens
  }

  /**
   * Returns the date, or part of a date, that starts with a token. `before` is the part before it, if only a sign
   * separates them.
   */
  at(i: number, before: Part | undefined): Part | null {
    const token = this.#tokens.at(i)
    if (!token) return null
    if (token.kind === 'year') return this.#fromYear(i, token)
    if (token.kind === 'number') return this.#fromNumber(i, token, before)
    return token.word?.month ? this.#fromMonth(i, token.word.month) : null
  }

  #part(i: number, last: number, readings: readonly Reading[], bare = false): Part {
    const start = (this.#tokens.at(i) as Token).start
    return {start, end: (this.#tokens.at(last) as Token).end, readings, bare, next: last + 1}
  }

  #known(i: number, last: number, reading: Reading): Part {
    return this.#part(i, last, [reading])
  }

  /* Reads a date with the year first: 2024, 2024-10, 2024-10-23, 20241023, 2024 October 23. */

  #fromYear(i: number, {value, text}: Token): Part {
    if (text === 'compact')
      return this.#known(i, i + 2, {
        year: value,
        month: this.#tokens.value(i + 1),
        day: this.#tokens.value(i + 2),
        order: 'year-first',
      })
    const sign = this.#tokens.numericSign(i + 1)
    if (sign !== null && this.#tokens.isTightNumber(i + 2)) {
      const whole = this.#tokens.isTight(i + 3, sign) && this.#tokens.isTightNumber(i + 4)
      if (whole)
        return this.#known(i, i + 4, {
          year: value,
          month: this.#tokens.value(i + 2),
          day: this.#tokens.value(i + 4),
          order: 'year-first',
        })
      return this.#known(i, i + 2, {year: value, month: this.#tokens.value(i + 2), day: null, order: 'year-first'})
    }
    const at = this.#tokens.skip(i + 1, true)
    const month = this.#tokens.at(at)?.word?.month
    if (!month || this.#tokens.at(this.#tokens.skip(at + 1, true))?.kind === 'year')
      return this.#known(i, i, {year: value, month: null, day: null, order: 'year-first'})
    const day = this.#tokens.skip(at + 1, false)
    if (this.#tokens.at(day)?.kind !== 'number' || timeEnd(this.#tokens, day) > day)
      return this.#known(i, at, {year: value, month, day: null, order: 'month-first'})
    return this.#known(i, day, {year: value, month, day: this.#tokens.value(day), order: 'month-first'})
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
    const sign = this.#tokens.numericSign(i + 1)
    if (sign === null || sign === '–') return null
    const second = this.#tokens.at(i + 2)
    // "10/2024"
    if (second?.kind === 'year' && second.start === this.#tokens.at(i + 1)?.end)
      return this.#known(i, i + 2, {year: second.value, month: value, day: null, order: 'day-first'})
    if (!this.#tokens.isTightNumber(i + 2)) return null
    const third = this.#tokens.at(i + 4)
    const continues =
      this.#tokens.isTight(i + 3, sign) && (third?.start === this.#tokens.at(i + 3)?.end || sign === '.')
    if (continues && third?.kind === 'year')
      return this.#part(i, i + 4, readingsOf(value, this.#tokens.value(i + 2), third.value, sign))
    const short = continues && third?.kind === 'number' && third.end - third.start === 2 && !this.#tokens.isMonth(i + 5)
    if (short) return this.#part(i, i + 4, shortReadings(value, this.#tokens.value(i + 2), third.value, sign))
    return sign === '-' ? null : this.#dayWithoutYear(i, value, sign)
  }

  /** Reads `23 / 10 / 2024`. */
  #spaced(i: number, {value}: Token): Part | null {
    const third = this.#tokens.at(i + 4)
    const isDate =
      this.#tokens.isSign(i + 1, '/') && this.#tokens.at(i + 2)?.kind === 'number' && this.#tokens.isSign(i + 3, '/')
    if (!isDate || third?.kind !== 'year') return null
    return this.#part(i, i + 4, readingsOf(value, this.#tokens.value(i + 2), third.value, '/'))
  }

  /** Reads `23.10.` and `23/10` before the end of a period. */
  #dayWithoutYear(i: number, value: number, sign: string): Part | null {
    const second = this.#tokens.value(i + 2)
    const last = this.#tokens.isTight(i + 3, '.') ? i + 3 : i + 2
    if (this.#tokens.isMonth(last + 1) || !this.#isLink(last + 1) || this.#tokens.at(last + 2)?.kind === 'year')
      return null
    const all = readingsOf(value, second, null, sign)
    return all.some(it => (it.month ?? 0) <= 12) ? {...this.#part(i, i + 2, all), next: last + 1} : null
  }

  #isLink(i: number): boolean {
    const token = this.#tokens.at(i)
    return (
      this.#tokens.isRange(i) || token?.text === ',' || (token?.kind === 'word' && (token.word?.bits ?? 0) > PARTICLE)
    )
  }

  /** Reads `23 October`, and the year after it. */
  #dayAndMonth(i: number): Part | null {
    const at = this.#tokens.skip(i + 1, false)
    const month = this.#tokens.at(at)?.word?.month
    if (!month) return null
    const day = this.#tokens.value(i)
    const year = this.#tokens.skip(at + 1, true)
    const token = this.#tokens.at(year)
    if (token?.kind === 'year') return this.#known(i, year, {year: token.value, month, day, order: 'day-first'})
    // "23-Oct-24"
    const sign = this.#tokens.numericSign(at + 1)
    const short = this.#tokens.at(at + 2)
    if (
      sign !== null &&
      this.#tokens.isTightNumber(at + 2) &&
      short &&
      short.end - short.start === 2 &&
      this.#tokens.numericSign(i + 1)
    )
      return this.#known(i, at + 2, {year: century(short.value), month, day, order: 'day-first'})
    if (this.#isLastShort(year, at))
      return this.#known(i, year, {year: century(this.#tokens.value(year)), month, day, order: 'day-first'})
    return this.#known(i, at, {year: null, month, day, order: 'day-first'})
  }

  /** Whether a number of two digits after a month, with only a space between them, ends the text: "3 Oct 24". */
  #isLastShort(i: number, month: number): boolean {
    const token = this.#tokens.at(i)
    if (token?.kind !== 'number' || token.end - token.start !== 2 || i !== this.#tokens.count - 1) return false
    return i === month + 1 || (i === month + 2 && this.#tokens.isSign(month + 1, '.'))
  }

  /** Reads `11-02` after `2024-10-23/`, and `11` after `2024-10/`. */
  #shortEnd(i: number, before: Part | undefined): Part | null {
    const first = before?.readings[0]
    if (first?.order !== 'year-first' || before?.readings.length !== 1 || first.month === null) return null
    if (first.day === null)
      return this.#known(i, i, {year: null, month: this.#tokens.value(i), day: null, order: 'year-first'})
    if (!this.#tokens.isTight(i + 1, '-') || !this.#tokens.isTightNumber(i + 2)) return null
    return this.#known(i, i + 2, {
      year: null,
      month: this.#tokens.value(i),
      day: this.#tokens.value(i + 2),
      order: 'year-first',
    })
  }

  /** Reads a day alone, or a day after a month and before its year: "October 23-25, 2024". */
  #bareDay(i: number, before: Part | undefined): Part {
    const day = this.#tokens.value(i)
    const last = before?.readings[0]
    const year = this.#tokens.skip(i + 1, true)
    const wantsYear = last && last.year === null && (last.order === 'month-first' || before?.bare)
    if (wantsYear && this.#tokens.at(year)?.kind === 'year')
      return {
        ...this.#known(i, year, {year: this.#tokens.value(year), month: null, day, order: 'day-first'}),
        bare: true,
      }
    return {...this.#known(i, i, {year: null, month: null, day, order: 'day-first'}), bare: true}
  }

  /* Reads a date with the month first: October 23, 2024; October 2024; October. */

  #fromMonth(i: number, month: number): Part {
    const at = this.#tokens.skip(i + 1, true)
    const token = this.#tokens.at(at)
    if (token?.kind === 'year') return this.#known(i, at, {year: token.value, month, day: null, order: 'month-first'})
    const year = this.#tokens.skip(at + 1, true)
    const known = this.#tokens.at(year)?.kind === 'year'
    // After a comma, only a number before the year is the day: "October, 23, 2024".
    const isDay =
      token?.kind === 'number' && timeEnd(this.#tokens, at) === at && (known || !this.#tokens.isSign(at - 1, ','))
    // The number is the day of the next month.
    if (!isDay || this.#tokens.at(this.#tokens.skip(at + 1, false))?.word?.month)
      return this.#known(i, i, {year: null, month, day: null, order: 'month-first'})
    return this.#known(i, known ? year : at, {
      year: known ? this.#tokens.value(year) : null,
      month,
      day: token.value,
      order: 'month-first',
    })
  }
}
