/** A day, a month or a year. It may not exist. */
export interface Day {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Returns the number of days of a month. */
export function daysIn(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return (DAYS[month - 1] as number) + (leap ? 1 : 0)
}

export function exists({year, month, day}: Day): boolean {
  if (year < 1000 || year > 9999) return false
  if (month === null) return day === null
  if (month < 1 || month > 12) return false
  return day === null || (day >= 1 && day <= daysIn(year, month))
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

/** Returns the date in ISO 8601, as a year, a month or a day. */
export function iso({year, month, day}: Day): string {
  if (month === null) return String(year)
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}

/** Whether an end is before a start. They are compared to the precision that both have: 2024 is not before 2024-10. */
export function isBefore(end: string, start: string): boolean {
  const length = Math.min(end.length, start.length)
  return end.slice(0, length) < start.slice(0, length)
}

/** Returns the day, month or year after an existing one. */
function next({year, month, day}: Day): Day {
  if (month === null) return {year: year + 1, month, day}
  if (day !== null && day < daysIn(year, month)) return {year, month, day: day + 1}
  const first = day === null ? null : 1
  return month < 12 ? {year, month: month + 1, day: first} : {year: year + 1, month: 1, day: first}
}

/** Whether the second date comes directly after the first. The first must exist. */
export function isNext(first: Day, second: Day): boolean {
  return iso(next(first)) === iso(second)
}

/** Returns the weekday of an existing day; 0 is Monday. */
export function weekdayOf({year, month, day}: Day): number {
  return (new Date(Date.UTC(year, (month as number) - 1, day as number)).getUTCDay() + 6) % 7
}
