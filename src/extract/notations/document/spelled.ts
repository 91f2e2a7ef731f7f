import {BACKSLASH, isAsciiPunctuation} from '../../../read/characters.js'
import {
  cutIndent,
  firstOf,
  isBlankLine,
  type Line,
  lineEnd,
  linesBetween,
  nextLine,
  widthOf,
  withoutIndent,
} from '../lines.js'
import {type View, ViewBuilder} from '../view.js'
import {
  FENCE,
  firstAt,
  firstLineAt,
  hasHeading,
  headingAt,
  lastAt,
  linesOfPart,
  type Part,
  type Step,
} from './wrapping.js'

/*
 * Reads a document that is escaped or indented as a whole:
 *
 *     # T\n\n- a         line breaks as two characters
 *     \# T               a backslash before every mark
 *     One\. Two\.        a backslash before every full stop and hyphen
 *         # T            indented
 *     ##Actors           no space after the marks
 */

/** The text after `\n` if it stands for a line break. */
const MEANT = /\\n(?:\\n|\\r|#|[-*+|>] |\d{1,3}[.)] |\*\*)/

/** The largest number of real line breaks in a text with escaped line breaks. */
const FEW = 2

/** Reads a document whose line breaks are written as `\n`. */
export const lineBreaks: Step = part => {
  const {source} = part
  if (!source.includes('\\n')) return null
  const [from, to] = [firstAt(part), lastAt(part)]
  const text = source.slice(from, to)
  if (!MEANT.test(text)) return null
  const real = text.split(/\r\n?|\n/).length - 1
  const spelled = text.split('\\n').length - 1
  if (real > FEW || spelled <= 2 * real + 1) return null
  const view = decoded({source, from, to})
  return {kind: 'line-breaks', marks: [{start: from, end: to}], outside: [], inner: view}
}

const LETTERS: Record<string, string> = {n: '\n', r: '\r', t: '\t', '"': '"', "'": "'"}

function decoded({source, from, to}: Part): View {
  const builder = new ViewBuilder(source)
  let plain = from
  for (let at = source.indexOf('\\', from); at >= 0 && at + 1 < to; at = source.indexOf('\\', at + 1)) {
    const value = LETTERS[source.charAt(at + 1)]
    if (value === undefined) {
      if (source.charCodeAt(at + 1) === BACKSLASH) at++
      continue
    }
    builder.copy(plain, at)
    builder.atom(value, at, at + 2)
    plain = at + 2
    at++
  }
  builder.copy(plain, to)
  return builder.finish()
}

/** A heading with backslashes before its hashes. */
const ESCAPED_HEADING = /^(?:\\#){1,6} |^\\#{1,6} /m

/** A title with a backslash before its hash, and a title without. */
const ESCAPED_TITLE = /^\\# /
const TITLE = /^# /m

/** Whether the headings are escaped, or at least the title: an exporter may escape only the title. */
function isEscaped(text: string, hasHeading: boolean): boolean {
  return hasHeading ? ESCAPED_TITLE.test(text) && !TITLE.test(text) : ESCAPED_HEADING.test(text)
}

/** Reads a document with a backslash before all its marks. */
export const escaped: Step = part => {
  const {source} = part
  if (!source.includes('\\#')) return null
  const [from, to] = [firstLineAt(part), lastAt(part)]
  if (!isEscaped(source.slice(from, to), headingAt({source, from, to}) < to)) return null
  const builder = new ViewBuilder(source)
  let plain = from
  for (let at = source.indexOf('\\', from); at >= 0 && at + 1 < to; at = source.indexOf('\\', at + 1)) {
    if (!isAsciiPunctuation(source.charCodeAt(at + 1))) continue
    builder.copy(plain, at)
    plain = at + 1
    at++
  }
  builder.copy(plain, to)
  return {kind: 'escaped', marks: [{start: from, end: to}], outside: [], inner: builder.finish()}
}

/** A heading below the title that has no space after its hashes: one hash may be a tag. */
const TIGHT_HEADING = /^#{2,6}(?=[\p{L}\p{N}*_])/mu

/** Marks of a heading or an item right before its text. */
const TIGHT_MARK = /^(?:#{1,6}(?=[\p{L}\p{N}*_"“«¿¡(])|[-+](?=\p{L})|\d{1,2}[.)](?=\p{L}))/u

/** A document in which no heading has a space after its hashes. */
export const unspaced: Step = part => {
  const {source} = part
  if (!source.includes('##')) return null
  const [from, to] = [firstLineAt(part), lastAt(part)]
  if (!TIGHT_HEADING.test(source.slice(from, to)) || headingAt({source, from, to}) < to) return null
  const builder = new ViewBuilder(source)
  let done = from
  let isCode = false
  for (const {start, end} of linesOfPart({source, from, to})) {
    const line = source.slice(start, end)
    if (FENCE.test(line)) isCode = !isCode
    const [mark] = (isCode ? null : TIGHT_MARK.exec(line)) ?? []
    if (mark === undefined) continue
    const last = start + mark.length - 1
    builder.copy(done, last)
    builder.atom(`${mark.at(-1)} `, last, last + 1)
    done = last + 1
  }
  builder.copy(done, to)
  return {kind: 'unspaced', marks: [{start: from, end: to}], outside: [], inner: builder.finish()}
}

const CODE_INDENT = 4

/** Reads a document that is indented as a whole, or from its second line on. */
export const indented: Step = part => {
  const {source, to} = part
  const [first, second] = firstLines(part)
  if (!first || !isDeep(source, second ?? first)) return null
  if (isDeep(source, first)) {
    const {view, width} = withoutIndent(source, first.start, to)
    return width >= CODE_INDENT ? accepted(view, first.start, to) : null
  }
  const {view, width, length} = withoutIndent(source, (second as Line).start, to)
  if (width < CODE_INDENT || headingAt({source: view.text, from: 0, to: view.text.length}) === view.text.length)
    return null
  return accepted(cutIndent(source, linesBetween(source, first.start, to), length), first.start, to)
}

/** Returns the first two lines that are not blank. */
function firstLines({source, from, to}: Part): Line[] {
  const lines: Line[] = []
  for (let start = from; start < to && lines.length < 2; ) {
    const line = {start, end: lineEnd(source, start, to)}
    if (!isBlankLine(source, line)) lines.push(line)
    start = nextLine(source, line.end, to)
  }
  return lines
}

/** Whether a line is indented so far that markdown reads it as code. */
function isDeep(source: string, line: Line): boolean {
  const first = firstOf(source, line)
  return first > line.start && widthOf(source.slice(line.start, first)) >= CODE_INDENT
}

function accepted(view: View, from: number, to: number) {
  if (!hasHeading({source: view.text, from: 0, to: view.text.length})) return null
  return {kind: 'indented', marks: [{start: from, end: to}], outside: [], inner: view} as const
}
