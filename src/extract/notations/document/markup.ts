import {type Line, lineEnd} from '../lines.js'
import {type View, ViewBuilder} from '../view.js'
import {firstAt, hasHeading, linesOfPart, type Part, type Step} from './wrapping.js'

/*
 * Reads a document in another markup language. Only the marks at the start of lines are recognised:
 *
 *     = Ice Accord           #+TITLE: Ice Accord      = Ice Accord =
 *
 *     == Commitments         * Commitments            == Commitments ==
 *
 *     . Nine ferries         - Nine ferries           # Nine ferries
 */

/** A mark at the start or end of a line, and its text in markdown. */
interface Mark {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Finds the marks of a line, given the text of the line. */
type Marks = (text: string) => readonly Mark[]

const HASHES = '######'
const ITEM_INDENT = '  '

/** Returns the marks at the start of a line as the same number of hashes. */
function hashed(text: string, pattern: RegExp, deeper = 0): Mark | null {
  const length = pattern.exec(text)?.[1]?.length
  return length === undefined ? null : {start: 0, end: length, text: HASHES.slice(0, length + deeper)}
}

/** Returns the marker of a nested item: `** item`, `.. item`. */
function nested(text: string, pattern: RegExp, marker: string): Mark | null {
  const length = pattern.exec(text)?.[1]?.length
  return length === undefined ? null : {start: 0, end: length, text: ITEM_INDENT.repeat(length - 1) + marker}
}

function marksOf(...marks: readonly (Mark | null)[]): readonly Mark[] {
  return marks.filter(mark => mark !== null)
}

const asciidoc: Marks = text =>
  marksOf(
    hashed(text, /^(={1,6})[ \t]+\S/) ??
      nested(text, /^(\*{2,5})[ \t]+\S/, '*') ??
      nested(text, /^(\.{1,5})[ \t]+\S/, '1.') ??
      fence(text, /^(?:-{4,}|\.{4,})[ \t]*$/),
    // A line break of AsciiDoc.
    / \+$/.test(text) ? {start: text.length - 1, end: text.length, text: ' '} : null,
  )

/** Returns a code fence for a line around code. Below text, such a line would turn the text into a heading. */
function fence(text: string, pattern: RegExp): Mark | null {
  return pattern.test(text) ? {start: 0, end: text.length, text: '```'} : null
}

/** Returns the marks of org. Its headings are one level deeper if a keyword gives the title. */
function org(deeper: number): Marks {
  return text => marksOf(hashed(text, /^(\*{1,5})[ \t]+\S/, deeper) ?? fence(text, /^#\+(?:BEGIN|END)_\w/i))
}

const wiki: Marks = text => {
  const heading = /^(={1,6})[^=].*?[^=]\1([ \t]*)$/.exec(text)
  const length = heading?.[1]?.length ?? 0
  const blanks = heading?.[2]?.length ?? 0
  if (heading)
    return [
      {start: 0, end: length, text: `${HASHES.slice(0, length)} `},
      {start: text.length - blanks - length, end: text.length, text: ''},
    ]
  const item = nested(text, /^(\*{1,5})(?=[^*\s])/, '* ') ?? nested(text, /^(\*{2,5})[ \t]/, '*') ?? numbered(text)
  return [...marksOf(item), ...strongIn(text)]
}

/** Bold text between groups of three apostrophes. */
const STRONG = /'''([^']+)'''/g

function strongIn(text: string): Mark[] {
  return [...text.matchAll(STRONG)].flatMap(({index, 0: whole}) => {
    const end = index + whole.length
    return [
      {start: index, end: index + 3, text: '**'},
      {start: end - 3, end, text: '**'},
    ]
  })
}

function numbered(text: string): Mark | null {
  return nested(text, /^(#{1,5})(?=[^#\s])/, '1. ') ?? nested(text, /^(#{1,5})[ \t]/, '1.')
}

/** Reads a document whose first line is a heading or a keyword of another markup language. */
export const markup: Step = part => {
  const {source, to} = part
  const from = firstAt(part)
  const first = source.charAt(from)
  if (first !== '=' && !(first === '#' && source.charAt(from + 1) === '+')) return null
  const marks = languageOf(source.slice(from, lineEnd(source, from, to)), {...part, from})
  if (!marks) return null
  const inner = rewritten({...part, from}, marks)
  if (!hasHeading({source: inner.text, from: 0, to: inner.text.length})) return null
  return {kind: 'markup', marks: [{start: from, end: to}], outside: [], inner}
}

function languageOf(line: string, part: Part): Marks | null {
  if (/^(={1,6})[^=].*[^=]\1[ \t]*$/.test(line)) return isMarkdown(part) ? null : wiki
  if (/^=[ \t]+\S/.test(line)) return asciidoc
  if (!/^#\+[A-Z_]{2,30}:/i.test(line)) return null
  return org(hasTitle(part) ? 1 : 0)
}

/**
 * Whether the first line, such as "=== BEGIN SUMMARY ===", is above markdown. In a wiki, a hash alone is the marker of
 * an item.
 */
function isMarkdown({source, from, to}: Part): boolean {
  const text = source.slice(from, to)
  return /^## /m.test(text) || (/^#{1,6} /m.test(text) && !/[\r\n]==[^=\r\n].*==[ \t]*$/m.test(text))
}

function hasTitle(part: Part): boolean {
  for (const {start, end} of linesOfPart(part)) {
    const text = part.source.slice(start, Math.min(end, start + LONGEST_KEYWORD))
    if (/^#\+TITLE:/i.test(text)) return true
    if (!text.startsWith('#+')) return false
  }
  return false
}

const LONGEST_KEYWORD = 40

function rewritten(part: Part, marks: Marks): View {
  const {source} = part
  const builder = new ViewBuilder(source)
  let done = part.from
  for (const line of linesOfPart(part)) {
    for (const mark of marksIn(source, line, marks)) {
      builder.copy(done, mark.start)
      if (mark.text !== '') builder.atom(mark.text, mark.start, mark.end)
      done = mark.end
    }
  }
  builder.copy(done, part.to)
  return builder.finish()
}

function marksIn(source: string, {start, end}: Line, marks: Marks): Mark[] {
  return marks(source.slice(start, end)).map(mark => ({...mark, start: start + mark.start, end: start + mark.end}))
}
