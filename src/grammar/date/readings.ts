import {century} from './tokens.js'

/** A date with possibly missing parts. */
export interface Partial {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** The orders of the parts in dates of numbers. */
export type Order = 'day-first' | 'month-first' | 'year-first'

/** A reading of a date, and the order of its parts. */
export type Reading = Partial & {readonly order: Order}

/**
 * Returns the possible readings of two numbers. With full stops the day comes first. With slashes and hyphens both
 * orders are common.
 */
export function readingsOf(first: number, second: number, year: number | null, sign: string): readonly Reading[] {
  const dayFirst = {year, month: second, day: first, order: 'day-first'} as const
  if (sign === '.') return [dayFirst]
  return [dayFirst, {year, month: first, day: second, order: 'month-first'}]
}

/** Returns the possible readings of three short numbers. With hyphens the year may come first, as in ISO 8601. */
export function shortReadings(first: number, second: number, third: number, sign: string): readonly Reading[] {
  const all = readingsOf(first, second, century(third), sign)
  if (sign !== '-') return all
  return [...all, {year: century(first), month: second, day: third, order: 'year-first'}]
}
