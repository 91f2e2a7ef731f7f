import {BACKSLASH, QUOTE} from '../../../read/characters.js'
import {type View, ViewBuilder} from '../view.js'
import {firstAt, hasHeading, lastAt, type Part, type Unwrapping} from './wrapping.js'

/*
 * Finds a document in a JSON string that is alone, or is the only long value:
 *
 *     {"summary": "# T\n\n**Date**: 2024", "model": "m"}
 */

/** A string with its quotes. */
interface Literal {
  readonly start: number
  readonly end: number
}

const OPENS = /^[{["]/
const CLOSES = /[}\]"]$/

export const json = (part: Part): Unwrapping | null => {
  const {source} = part
  const [from, to] = [firstAt(part), lastAt(part)]
  if (!OPENS.test(source.charAt(from)) || !CLOSES.test(source.charAt(to - 1)) || !isJson(source.slice(from, to)))
    return null
  const documents = literals(source, from, to)
    .filter(it => source.slice(it.start, it.end).includes('\\n'))
    .map(it => ({it, view: decoded(source, it)}))
    .filter(({view}) => hasHeading({source: view.text, from: 0, to: view.text.length}))
  const [only] = documents
  if (!only || documents.length > 1) return null
  const {it, view} = only
  const marks = [
    {start: from, end: it.start + 1},
    {start: it.end - 1, end: to},
  ]
  return {kind: 'json', marks, outside: marks.filter(mark => saysMore(source, mark)), inner: view}
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Whether a part has other values besides the key of the document. */
function saysMore(source: string, {start, end}: Literal): boolean {
  const strings = literals(source, start, end)
  const text = source.slice(start, end)
  return (
    strings.length > 1 ||
    /[\p{L}\d]/u.test(strings.reduce((rest, it) => rest.replace(source.slice(it.start, it.end), ''), text))
  )
}

/** Returns the strings in a part. */
function literals(source: string, from: number, to: number): Literal[] {
  const found: Literal[] = []
  for (let at = from; at < to; at++) {
    if (source.charCodeAt(at) !== QUOTE) continue
    const start = at++
    while (at < to && source.charCodeAt(at) !== QUOTE) at += source.charCodeAt(at) === BACKSLASH ? 2 : 1
    if (at < to) found.push({start, end: at + 1})
  }
  return found
}

const LETTERS: Record<string, string> = {b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'}

/** Returns the text of a string. */
function decoded(source: string, {start, end}: Literal): View {
  const builder = new ViewBuilder(source)
  let plain = start + 1
  for (let at = source.indexOf('\\', plain); at >= 0 && at < end - 1; at = source.indexOf('\\', plain)) {
    const next = source.charAt(at + 1)
    const to = next === 'u' ? at + 6 : at + 2
    builder.copy(plain, at)
    builder.atom(
      next === 'u' ? String.fromCharCode(Number.parseInt(source.slice(at + 2, to), 16)) : (LETTERS[next] ?? next),
      at,
      to,
    )
    plain = to
  }
  builder.copy(plain, end - 1)
  return builder.finish()
}

/** Whether a document is JSON without a text to read, or with several. */
export function isOtherJson(part: Part): boolean {
  const [from, to] = [firstAt(part), lastAt(part)]
  const isObject = /^[{[]/.test(part.source.charAt(from)) && /[}\]]$/.test(part.source.charAt(to - 1))
  return isObject && isJson(part.source.slice(from, to)) && json(part) === null
}
