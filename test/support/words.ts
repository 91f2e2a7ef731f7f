import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {formatSummary} from '../../src/edit/format.js'
import type {Scope} from '../../src/form/shape.js'
import {type Diagnostic, type Form, fixSummary, parseSummary, type SummaryResult, summaryForm} from '../../src/index.js'
import {leaves, namesOf} from './accounting.js'

/*
 * The words of a document before and after `fixSummary` and `formatSummary` are the same, but for what the messages say.
 * Words are counted here by themselves: nothing of how the library counts them is used.
 */

/** Tags, addresses of links, the numbers and boxes of items, and the comment above a text that is set apart are markup. */
const MARKUP =
  /<!-- outside the form -->|<\/?[A-Za-z][A-Za-z\d-]*(?=[\s/>])[^<>]*>|\]\([^()\s]*\)|\]\[[^[\]\n]*\]|^[ >\t\ufeff]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*\d{1,9}[.)](?=\s|$)|(?<=^[ >\t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)\\?\[[xX]\\?\](?=\s)/gm
/** Tags that do not end a word: `CO<sub>2</sub>`. */
const SCRIPT_TAG = /<\/?su[bp]>/gi
/** Invisible characters in a word. */
const INVISIBLE = /\p{Cf}|\p{Cs}|(?!\s)\p{Cc}/gu
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,30}));/g
const WORD = /[\p{L}\p{N}]+/gu

/** The category of values that have none. */
const UNCATEGORISED = 'Uncategorised'

type Counts = ReadonlyMap<string, number>

function decoded(reference: string, decimal: string, hex: string, name: string): string {
  if (name) return decodeNamedCharacterReference(name) || reference
  const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
  return code > 0x10ffff ? ' ' : String.fromCodePoint(code)
}

function wordsOf(markdown: string, markup: RegExp | string = MARKUP): Counts {
  // Line breaks and quotes as another program spelled them.
  const text = markdown
    .replace(/[\0\ufffd]/g, '')
    .replace(/\\[nrt"]/g, ' ')
    .replace(SCRIPT_TAG, '')
  const counts = new Map<string, number>()
  for (const [word] of text.replace(markup, ' ').replace(REFERENCE, decoded).replace(INVISIBLE, '').matchAll(WORD))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The words of one text that another has less often, and that are said nowhere else. */
function missing(of: Counts, from: Counts, said: Counts): string[] {
  return [...of].flatMap(([word, count]) => (count > (from.get(word) ?? 0) && !said.has(word) ? [word] : []))
}

/** What messages say, of what they found and of what they expected. */
export function saidBy(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.flatMap(it => [it.message, it.actual ?? '', it.expected ?? '', it.fix?.title ?? '']).join(' ')
}

/**
 * Returns the values that are read from the same place as another value, joined: the table of a value with two
 * categories is written with the value in both groups.
 */
export function repeatedBy(result: SummaryResult<unknown>): string {
  const places = new Set<string>()
  const repeated: string[] = []
  for (const [path, value] of leaves(result.summary)) {
    const range = typeof value === 'string' ? result.rangeOf(path) : undefined
    if (!range) continue
    const place = `${range.start.offset} ${range.end.offset} ${value}`
    if (places.has(place)) repeated.push(String(value))
    places.add(place)
  }
  return repeated.join('\n')
}

/**
 * What is wrong with the words of a document after a change.
 *
 * @param repeated - The values that are written more often than they are in the text, as of `repeatedBy`.
 */
export function wordProblems(
  what: string,
  before: string,
  after: string,
  said: string,
  form: Form,
  repeated = '',
): string[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const own = [...namesOf(form.scope), ...placeholdersOf(form.scope), UNCATEGORISED].join(' ')
  const all = wordsOf(`${said} ${own}`)
  // What is markup before may be text after: a number in front of a text that is joined with the line above.
  const [lost, added] = [missing(old, now, all), missing(now, wordsOf(`${before}\n${repeated}`, ''), all)]
  return [
    ...(lost.length > 0 ? [`${what} loses ${lost.join(' ')}`] : []),
    ...(added.length > 0 ? [`${what} adds ${added.join(' ')}`] : []),
  ]
}

function placeholdersOf({heading, fields, sections}: Scope): string[] {
  return [
    ...[...(heading ? [heading] : []), ...fields, ...sections].map(it => it.placeholder),
    ...sections.flatMap(it => {
      if (it.kind === 'fields') return it.fields.map(field => field.placeholder)
      return it.kind === 'part' || it.kind === 'parts' ? placeholdersOf(it.scope) : []
    }),
  ]
}

/** What is wrong with the words of a document after all fixes, and after formatting. */
export function rewritingProblems(markdown: string, form: Form = summaryForm): string[] {
  const result = parseSummary(markdown, {form, maxDiagnostics: Number.MAX_SAFE_INTEGER})
  const {diagnostics} = result
  const repeated = repeatedBy(result)
  const fixed = fixSummary(markdown, {form})
  const said = saidBy([...diagnostics, ...fixed.applied, ...fixed.remaining])
  return [
    ...wordProblems('fix', markdown, fixed.markdown, said, form, repeated),
    ...wordProblems('format', markdown, formatSummary(markdown, {form}).markdown, said, form, repeated),
  ]
}
