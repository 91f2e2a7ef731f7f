import {readDate} from '../../grammar/dates.js'
import type {FieldDefinition, HeadingDefinition} from '../definition.js'
import type {Keys} from './names.js'

/*
 * Finds the patterns of headings that differ in a version or a date:
 *
 *     ## [1.2.0] - 2024-03-04        [{version}] - {date}
 *     ## v1.1.0 (3 May 2023)         {version:v0.0} ({date})
 *     ## 2024-03-04: Second meeting  {date:0-0-0}: {name}
 */

type Key = 'version' | 'date' | 'name'

/** The words of a heading, without brackets and punctuation after them. */
const WORDS = /[^\s()[\]{},:]+/g
const VERSION = /^(v?)\d+\.\d[\p{L}\p{N}.+-]*$/iu
const ISO_DATE = /\d{4}-\d{2}-\d{2}/
/** What is before a date at the end of a heading. */
const BEFORE_DATE = [' - ', ' – ', ' — ', ' / ', ' (']
/** The rest of a heading after a colon or a dash is a name of its own. */
const NAME = /^((?:.*\})?\]?(?::| [-–—]) )([^{}]+)$/

/** Whether a heading has a version or a date in it, so that other headings can have the same pattern. */
export function isPatterned(heading: string): boolean {
  return patternOf(heading) !== null
}

/** Returns the declaration of headings that all have versions or dates; null for other headings. */
export function headingOf(headings: readonly string[], keys: Keys): HeadingDefinition | null {
  const patterns = new Set(headings.map(patternOf))
  if (patterns.size === 0 || patterns.has(null)) return null
  const names: Partial<Record<Key, string>> = {}
  const named = ([...patterns] as string[]).sort(byLength).map(pattern =>
    pattern.replace(/\{(version|date|name)/g, (_, key: Key) => {
      names[key] ??= keys.of(key, 'OfHeading')
      return `{${names[key]}`
    }),
  )
  const kinds: [string, FieldDefinition][] = names.date === undefined ? [] : [[names.date, 'date']]
  return {pattern: named, ...(kinds.length > 0 && {values: Object.fromEntries(kinds)})}
}

/** The key of sections whose headings have a pattern. */
export function keyOf({pattern}: HeadingDefinition): string {
  return String(pattern).includes('{version') ? 'versions' : 'entries'
}

/** The longest pattern comes first, because the first pattern that matches is used. */
function byLength(a: string, b: string): number {
  return b.split('{').length - a.split('{').length || b.length - a.length
}

function patternOf(heading: string): string | null {
  if (/[{}]/.test(heading)) return null
  const pattern = withVersion(withDate(heading))
  if (!pattern.includes('{version')) {
    // Without a version, only a date at the start shows that the heading is one of many.
    if (!pattern.startsWith('{date}')) return null
    return withName(pattern.replace('{date}', '{date:0-0-0}'))
  }
  return withName(pattern)
}

/** Puts `{version}` in place of the first version. Without brackets around it, it says what versions look like. */
function withVersion(heading: string): string {
  for (const {0: word, index} of heading.matchAll(WORDS)) {
    const [, v] = VERSION.exec(word) ?? []
    if (v === undefined) continue
    const key = heading[index - 1] === '[' ? '{version}' : `{version:${v}0.0}`
    return heading.slice(0, index) + key + heading.slice(index + word.length)
  }
  return heading
}

/** Puts `{date}` in place of a date. */
function withDate(heading: string): string {
  if (ISO_DATE.test(heading)) return heading.replace(ISO_DATE, '{date}')
  const start = BEFORE_DATE.reduce((last, it) => {
    const at = heading.lastIndexOf(it)
    return at < 0 ? last : Math.max(last, at + it.length)
  }, 0)
  const end = heading.endsWith(')') ? heading.length - 1 : heading.length
  const reading = readDate(heading.slice(start, end))
  const isDate = start > 0 && reading.kind === 'date' && reading.remarks.length === 0
  return isDate ? `${heading.slice(0, start)}{date}${heading.slice(end)}` : heading
}

/** Puts `{name}` in place of the words at the end. */
function withName(pattern: string): string | null {
  const whole = pattern.replace(NAME, '$1{name}')
  const rest = whole.replace(/\{[^{}]*\}/g, '')
  // Words between the values are those of one heading, except such as "version" and "[YANKED]".
  return /^(?:version|release)?[^\p{L}\p{N}]*(?:\[\p{L}+\])?$/iu.test(rest) ? whole : null
}
