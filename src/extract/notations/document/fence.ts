import {type Line, trimmed} from '../lines.js'
import {hasHeading, headingAt, linesOfPart, type Part, type Step, textAround} from './wrapping.js'

/*
 * Finds a document inside a code fence. The document may contain other fences:
 *
 *     Here it is:
 *
 *     ```markdown
 *     # T
 *     ```sh
 *     tide --all
 *     ```
 *     ```
 */

/** A line that opens or closes a fence. */
interface Fence {
  readonly line: Line
  readonly mark: string
  readonly length: number
  readonly info: string
}

function fenceOf(source: string, line: Line): Fence | null {
  const {start, end} = trimmed(source, line)
  const mark = source.charAt(start)
  if (mark !== '`' && mark !== '~') return null
  let to = start
  while (to < end && source[to] === mark) to++
  const info = source.slice(to, end).trim().toLowerCase()
  return to - start < 3 || info.includes('`') ? null : {line, mark, length: to - start, info}
}

export const fence: Step = part => {
  const {source, to} = part
  if (!source.includes('```') && !source.includes('~~~')) return null
  const heading = headingAt(part)
  let open: Fence | null = null
  const fences: Fence[] = []
  for (const line of linesOfPart(part)) {
    if (!open && line.start > heading) return null
    const found = fenceOf(source, line)
    if (!found) continue
    if (open) fences.push(found)
    else open = found
  }
  if (!open) return null
  const close = closeOf(part, open, fences)
  // The data of the document, above it.
  if (DATA.has(open.info) && close && headingAt({source, from: close.line.end, to}) < to) return null
  const start = Math.min(to, nextStart(source, open.line.end, to))
  const end = close?.line.start ?? to
  const inner = {source, from: start, to: Math.max(start, end)}
  // The document must begin in this fence, not below it.
  const own = {source, from: start, to: Math.max(start, fences.find(it => it.info === '')?.line.start ?? to)}
  if (!hasHeading(own) && !(open.info === 'json' && source.slice(start, end).includes('\\n'))) return null
  const marks = close ? [trimmed(source, open.line), trimmed(source, close.line)] : [trimmed(source, open.line)]
  const outside = textAround(part, open.line.start, close?.line.end ?? to)
  return {kind: 'fence', marks, outside, inner: {start: inner.from, end: inner.to}}
}

/** Returns the start of the next line. CRLF has two characters. */
function nextStart(source: string, end: number, to: number): number {
  const length = source.startsWith('\r\n', end) ? 2 : 1
  return Math.min(to, end + length)
}

/**
 * Returns the closing line of a fence: the first one that does not open another fence. If there are headings below the
 * first one, it is the last one.
 */
function closeOf(part: Part, open: Fence, fences: readonly Fence[]): Fence | null {
  const {source, to} = part
  const closes = (it: Fence) => it.info === '' && it.mark === open.mark && it.length >= open.length
  let depth = 0
  let first: Fence | null = null
  for (const it of fences) {
    if (it.info !== '') depth++
    else if (depth > 0) depth--
    else if (closes(it)) {
      first = it
      break
    }
  }
  let last: Fence | null = null
  for (const it of fences) if (closes(it)) last = it
  if (!first || !last || last === first) return first ?? last
  const below = headingAt({source, from: first.line.end, to: Math.min(to, last.line.start)})
  const opensAgain = fences.some(it => it.line.start > (first as Fence).line.start && MARKDOWN.has(it.info))
  return below < last.line.start && !opensAgain ? last : first
}

const MARKDOWN = new Set(['markdown', 'md'])
const DATA = new Set(['yaml', 'yml', 'json'])
