import {type Day, exists, isBefore, isNext, iso, weekdayOf} from './calendar.js'
import type {Group, Link} from './groups.js'
import type {Part} from './parts.js'
import type {Order, Partial} from './readings.js'

/** The meaning of a group of parts. */
export type Resolved =
  | {
      readonly kind: 'date'
      readonly first: Day
      readonly last: Day | null
      /** Whether each end of the period is complete by itself. */
      readonly apart: boolean
    }
  | {readonly kind: 'ambiguous'; readonly readings: readonly [string, string]}
  | {readonly kind: 'invalid'; readonly reason: 'calendar' | 'order' | 'unknown'}
  /** The group has no year. */
  | {readonly kind: 'undated'}

const ORDERS: readonly Order[] = ['day-first', 'month-first', 'year-first']
const UNDATED: Resolved = {kind: 'undated'}
const CALENDAR: Resolved = {kind: 'invalid', reason: 'calendar'}
const ORDER: Resolved = {kind: 'invalid', reason: 'order'}
const UNKNOWN: Resolved = {kind: 'invalid', reason: 'unknown'}

/**
 * Finds the meaning of a group. Numbers are read in the only order that makes sense; weekdays may decide between
 * orders. `lent` is a year from another date, for a group without a year.
 */
export function resolve(group: Group, lent: number | null = null): Resolved {
  if (group.doubt) return {kind: 'ambiguous', readings: group.doubt}
  const {parts} = group
  const doubtful = parts.some(it => it.readings.length > 1)
  if (!doubtful) return resolveAs(group, 'day-first', lent)
  const orders = parts.some(it => it.bare) ? (['day-first'] as const) : ORDERS.filter(order => isPossible(parts, order))
  const read = new Map<string, Resolved & {kind: 'date'}>()
  let other: Resolved | undefined
  for (const order of orders) {
    const resolved = resolveAs(group, order, lent)
    if (resolved.kind !== 'date') other ??= resolved
    else if (!read.has(written(resolved))) read.set(written(resolved), resolved)
  }
  const [first, second] = settledByWeekdays(group, [...read.values()])
  if (!first) return other ?? CALENDAR
  return second ? {kind: 'ambiguous', readings: [written(first), written(second)]} : first
}

function isPossible(parts: readonly Part[], order: Order): boolean {
  return parts.every(({readings}) => readings.length === 1 || readings.some(it => it.order === order))
}

export function written({first, last}: Resolved & {kind: 'date'}): string {
  return last === null ? iso(first) : `${iso(first)}/${iso(last)}`
}

type Dated = Resolved & {kind: 'date'}

function settledByWeekdays(group: Group, all: readonly Dated[]): readonly Dated[] {
  if (all.length < 2) return all
  const fitting = all.filter(it => {
    const ends = [it.first, it.last ?? it.first]
    return [group.weekdays[0], group.weekdays.at(-1)].every(
      (weekday = -1, at) => weekday < 0 || isOn(ends[at] as Day, weekday),
    )
  })
  return fitting.length === 1 ? fitting : all
}

/** Whether a day falls on a weekday. */
export function isOn(day: Day, weekday: number): boolean {
  return day.day !== null && weekdayOf(day) === weekday
}

function resolveAs(group: Group, order: Order, lent: number | null): Resolved {
  const {parts, links, opened} = group
  const own = parts.map(({readings}) => readings.find(it => it.order === order) ?? (readings[0] as Part['readings'][0]))
  const apart = withoutFrame(group, own)
  if (apart) return resolveAs(apart, order, apart.year)
  const completed = withYears(withMonths(parts, own), links, lent)
  if (completed === null) return UNDATED
  const days = completed as readonly Day[]
  if (!days.every(exists)) return CALENDAR
  const shared = own.some((it, at) => it.year === null || it.month !== (days[at] as Day).month)
  if (shared && new Set(days.map(precision)).size > 1) return UNKNOWN
  const isInterval = (at: number) =>
    links[at] === 'slash' && (own[at]?.order === 'year-first' || (!shared && links.length === 1))
  const all = links.map((link, at): Link => (link === 'slash' ? (isInterval(at) ? 'slash' : 'join') : link))
  return joined(days, opened === 'join' && links.length === 1 ? ['range'] : all, !shared)
}

/**
 * A year, or a year and its month, that is apart from the days of a period: "2023, 29 November – 1 December", "May 2024,
 * 12–14", "22 October (Tuesday) – 24 October (Thursday), 2024". Returns the group of the days alone, and the year.
 */
function withoutFrame(group: Group, own: readonly Partial[]): (Group & {readonly year: number}) | null {
  const {parts, links} = group
  if (own.length < 3) return null
  const [first, last] = [own[0] as Partial, own.at(-1) as Partial]
  const [rest, before] = [own.slice(1), own.slice(0, -1)]
  if (first.year !== null && first.day === null && links[0] === 'join' && rest.every(it => it.year === null)) {
    const days = parts.slice(1)
    const {year, month} = first
    if (month === null) return {...group, parts: days, links: links.slice(1), year}
    if (days.every(it => it.bare))
      return {...group, parts: days.map(it => inMonth(it, month)), links: links.slice(1), year}
  }
  const isYear = last.year !== null && last.month === null && last.day === null
  if (isYear && links.at(-1) === 'join' && before.every(it => it.year === null && it.day !== null))
    return {...group, parts: parts.slice(0, -1), links: links.slice(0, -1), year: last.year}
  return null
}

function inMonth(part: Part, month: number): Part {
  return {...part, bare: false, readings: part.readings.map(it => ({...it, month}))}
}

function precision({month, day}: Day): number {
  return day !== null ? 2 : month !== null ? 1 : 0
}

/**
 * Gives a day without a month the month of another part: the one before it if the month is written first, otherwise the
 * one after it.
 */
function withMonths(parts: readonly Part[], own: readonly (Partial & {order: Order})[]): Partial[] {
  let before: (Partial & {order: Order}) | undefined
  return own.map((it, at) => {
    if (!parts[at]?.bare) {
      before = it
      return it
    }
    const after = own.find((_, k) => k > at && !parts[k]?.bare)
    const lender = before && (before.order !== 'day-first' || !after) ? before : (after ?? before)
    return {year: it.year, month: lender?.month ?? null, day: it.day}
  })
}

/**
 * Gives parts without a year the year of another part: of the next one that has a year, otherwise of the one before.
 * If a period goes over the end of a year, they get the year before or after that.
 */
function withYears(own: readonly Partial[], links: readonly Link[], lent: number | null): Partial[] | null {
  const all = [...own]
  let year = lent
  for (let at = all.length - 1; at >= 0; at--) {
    const part = all[at] as Partial
    if (part.year !== null) year = part.year
    else if (year !== null && part.month !== null) {
      const after = all[at + 1]
      const turned = links[at] === 'range' && (after?.month ?? 0) !== 0 && part.month > (after?.month as number)
      if (turned) year--
      all[at] = {...part, year}
    } else if (year !== null && part.day === null) all[at] = {...part, year}
  }
  for (let at = 0; at < all.length; at++) {
    const part = all[at] as Partial
    const before = all[at - 1]
    if (part.year !== null) continue
    if (before?.year == null) return null
    const turned =
      links[at - 1] === 'range' && part.month !== null && before.month !== null && part.month < before.month
    all[at] = {...part, year: before.year + (turned ? 1 : 0)}
  }
  return all
}

/** Returns one date, or a period without a gap. `slash` is the sign of periods in ISO 8601. */
function joined(days: readonly Day[], links: readonly Link[], apart: boolean): Resolved {
  const first = days[0] as Day
  let last: Day | null = null
  for (const [at, link] of links.entries()) {
    const end: Day = last ?? first
    const next = days[at + 1] as Day
    if (link === 'range') {
      if (isBefore(iso(next), iso(end))) return ORDER
      last = next
    } else if (iso(next) === iso(end)) continue
    else if (link !== 'or' && (isNext(end, next) || (link === 'slash' && !isBefore(iso(next), iso(end))))) last = next
    else return {kind: 'ambiguous', readings: [iso(first), iso(days.at(-1) as Day)]}
  }
  return {kind: 'date', first, last, apart}
}
