import type {FieldShape} from '../../form/shape.js'
import type {Metadata} from '../../form/values.js'
import {mayBePhrase} from '../../grammar/phrase/look.js'
import {LONGEST_PHRASE, type Phrase, readPhrase} from '../../grammar/phrases.js'
import type {Text} from '../../read/blocks.js'
import {COLON, DASH, SPACE, STAR} from '../../read/characters.js'
import type {InlineReader} from '../../read/inline/inline.js'
import {makeText} from '../../read/make.js'
import type {Path} from '../../types.js'
import type {Values} from '../absent.js'
import {isPlaceholder} from '../placeholder.js'
import {isOpen, lineEnd, opensText, trimEnd} from './lines.js'
import type {LooseParts} from './loose.js'

/** A placeholder instead of a value. */
export interface Absence {
  readonly path: Path
  /** The label or the heading of the value, for messages. */
  readonly name: string
  readonly start: number
  readonly end: number
}

/** One reading: the text, and the findings besides the values. */
export interface Run {
  readonly source: string
  readonly inline: InlineReader
  /** The path of the object that is being read. */
  readonly path: (string | number)[]
  readonly absences: Absence[]
  /** The header lines outside the form. */
  readonly metadata: Metadata[]
  /** Reads the parts that are not canonical. */
  readonly loose: LooseParts
  /** Whether there is more to report than absences. The block readers then report it. */
  hasMore: boolean
}

/** Reads from a line into an object. Returns the line after the text that it read, or `LOST`. */
export type Step = (run: Run, values: Values, line: number) => number

/** The part of a form that a value belongs to. */
type Named = Pick<FieldShape, 'key' | 'names'>

/** Notes that a value is absent, because its text is a placeholder. */
export function noteAbsence({path, absences}: Run, {key, names}: Named, start: number, end: number): void {
  absences.push({path: path.length === 0 ? [key] : [...path, key], name: names[0], start, end})
}

/**
 * Returns the kind of phrase that a text is; null for any other text. With an escape a text would be a value, but texts
 * with escapes do not get here.
 */
export function phraseAt(
  source: string,
  start: number,
  end: number,
  value: string,
  placeholder: string,
  nouns?: ReadonlySet<string>,
): Phrase {
  if (isPlaceholder(value, placeholder)) return 'absent'
  if (value.length > LONGEST_PHRASE) return null
  const may = value.length === end - start ? mayBePhrase(source, start, end) : mayBePhrase(value, 0, value.length)
  return may ? readPhrase(value, nouns) : null
}

/**
 * Returns the plain text of a part of a line; null when it has markup that may change its meaning. In a short text an
 * escape may do so: it can show that the text is not a placeholder.
 */
export function textAt(run: Run, start: number, end: number): string | null {
  const {source, inline} = run
  if (!inline.hasMarkup(start, end)) return source.slice(start, end)
  const close = inline.hasOnlyStars(end) ? boldEnd(source, start, end) : 0
  if (close > 0) return source.slice(start + 2, close) + source.slice(close + 2, end)
  if (inline.isStyled(end)) return inline.line(start, end, start).text
  if (!inline.isSpelled(end)) return null
  const {text} = inline.line(start, end, start)
  run.hasMore = true
  return text.length > LONGEST_PHRASE ? text : null
}

/** The plain text of a paragraph, and the end of its last line. */
export interface Paragraph {
  readonly text: string
  readonly end: number
}

/**
 * Returns the plain text of lines that are wrapped at some width; null when they have markup, or may mean something else.
 * The further lines are indented by `indent` spaces.
 */
export function wrappedAt({source, inline}: Run, from: number, indent: number): Paragraph | null {
  let text = ''
  for (let start = from; ; text += ' ') {
    const end = lineEnd(source, start)
    const to = trimEnd(source, end)
    const last = source.charCodeAt(to - 1)
    // Two spaces are a line break. A hyphen may divide a word. A colon may end a heading.
    if (end - to > 1 || last === DASH || last === COLON || inline.hasMarkup(start, to)) return null
    text += source.slice(start, to)
    const next = source.charCodeAt(end + 1)
    if (indent === 0 ? isOpen(source, end + 1) : next !== SPACE) return {text, end}
    start = end + 1 + indent
    if (source.slice(end + 1, start).trim() !== '' || !opensText(source, start)) return null
  }
}

/**
 * Returns the offset of the marks that certainly close the bold text at the start of a part; 0 when there are other
 * marks.
 */
function boldEnd(source: string, start: number, end: number): number {
  if (source.charCodeAt(start) !== STAR || source.charCodeAt(start + 1) !== STAR) return 0
  const first = source.charCodeAt(start + 2)
  const close = source.indexOf('**', start + 2)
  if (close < start + 3 || close + 2 >= end || first === SPACE || first === STAR) return 0
  const last = source.charCodeAt(close - 1)
  const after = source.charCodeAt(close + 2)
  if (last === SPACE || (after !== COLON && after !== SPACE)) return 0
  const next = source.indexOf('*', close + 2)
  return next < 0 || next >= end ? close : 0
}

/** Returns the same as `textAt`, with the place of the text. */
export function lineAt({source, inline}: Run, start: number, end: number): Text | null {
  if (!inline.hasMarkup(start, end)) return makeText(source.slice(start, end), start, end, null)
  return inline.isStyled(end) ? inline.line(start, end, start) : null
}
