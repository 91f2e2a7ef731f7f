import {CLOSE_BRACKET, GREATER, LESS, OPEN_BRACKET} from '../../../read/characters.js'
import {kindOfElement} from '../../../read/inline/elements.js'
import {type Line, trimmed} from '../lines.js'
import {
  firstAt,
  hasHeading,
  headingAt,
  lastAt,
  lastLine,
  linesOfPart,
  type Part,
  type Step,
  textAround,
} from './wrapping.js'

/*
 * Finds a document inside tags that a prompt asked for, or after the reasoning of a model:
 *
 *     <think>            <answer>
 *     …                  # T
 *     </think>           …
 *     # T                </answer>
 *
 * A model with channels writes a token before the text of each channel. The last text is its answer:
 *
 *     <|channel|>analysis<|message|>…<|end|><|channel|>final<|message|># T
 */

const NAMES = 'think|thinking|thought|thoughts|reasoning|reflection|scratchpad|chain_of_thought|analysis'
const OPENS = new RegExp(`<(${NAMES})>`, 'i')
const CLOSES = new RegExp(`</(?:${NAMES})>`, 'i')

/**
 * Finds a document after the reasoning of a model. The reasoning is text even if it contains headings. Its opening tag
 * may be missing.
 */
export const reasoning: Step = part => {
  const {source, to} = part
  const from = firstAt(part)
  const close = source.startsWith('<|', from) ? lastMessage(part, from) : closeOfReasoning(part, from)
  if (!close) return null
  const outside = [{start: from, end: close.end}]
  return {kind: 'reasoning', marks: [close], outside, inner: {start: close.end, end: to}}
}

const MESSAGE = '<|message|>'

/** The token before the last of several channels. */
function lastMessage({source, to}: Part, from: number): Line | null {
  const start = source.lastIndexOf(MESSAGE, to)
  const end = start + MESSAGE.length
  const isOneOfMany = start > source.indexOf(MESSAGE, from)
  return isOneOfMany && hasHeading({source, from: end, to}) ? {start, end} : null
}

function closeOfReasoning(part: Part, from: number): Line | null {
  const {source, to} = part
  if (!source.includes('</')) return null
  const text = source.slice(from, to)
  const open = OPENS.exec(text)
  const isFirst = open && from + open.index <= headingAt({...part, from})
  if (open && !isFirst) return null
  const found = open ? closeBelow(text, open) : CLOSES.exec(text)
  if (!found) return null
  const close = {start: from + found.index, end: from + found.index + found[0].length}
  return hasHeading({source, from: close.end, to}) ? close : null
}

/** Returns the closing tag of an element. */
function closeBelow(text: string, open: RegExpExecArray): {index: number; 0: string} | null {
  const tag = `</${open[1]}>`.toLowerCase()
  for (let at = text.indexOf('</', open.index); at >= 0; at = text.indexOf('</', at + 2)) {
    const found = text.slice(at, at + tag.length)
    if (found.toLowerCase() === tag) return {index: at, 0: found}
  }
  return null
}

/** The names of tags that prompts ask for. Other names count only if a heading is below the tag. */
const ASKED = new Set([
  'summary',
  'answer',
  'output',
  'response',
  'result',
  'document',
  'final',
  'final_answer',
  'markdown',
  'artifact',
])

const TAG = /^<([A-Za-z][\w:.-]{0,60})(?:\s[^<>]{0,400})?>[ \t]*(?=$|#)/

/** Finds a document inside tags. The closing tag may be missing. */
export const tags: Step = part => {
  const {source, from, to} = part
  if (!source.includes('<', from)) return null
  const heading = headingAt(part)
  let tried = 0
  for (const line of linesOfPart(part)) {
    const {start, end} = trimmed(source, line)
    if (start > heading) return null
    const tag = source.charCodeAt(start) === LESS ? TAG.exec(source.slice(start, end)) : null
    if (!tag || !isAsked(tag[1] as string)) continue
    if (++tried > MOST_TAGS) return null
    const open = {start, end: start + tag[0].length}
    const close = lastClose(source, tag[1] as string, open.end, to)
    const inner = {start: open.end, end: close ? close.start : to}
    if (!hasHeading({source, from: inner.start, to: inner.end})) continue
    return {
      kind: 'tags',
      marks: close ? [open, close] : [open],
      outside: textAround(part, start, close?.end ?? to),
      inner,
    }
  }
  return null
}

/** After this many tags without a document, no more tags are tried. */
const MOST_TAGS = 16

/** Elements of wikis, which contain code. */
const WIKI_CODE = new Set(['syntaxhighlight', 'source', 'file', 'nowiki'])

function isAsked(name: string): boolean {
  const lower = name.toLowerCase()
  return ASKED.has(lower) || (kindOfElement(lower) === 'text' && !WIKI_CODE.has(lower))
}

function lastClose(source: string, name: string, from: number, to: number): Line | null {
  const tag = `</${name}>`
  const start = source.lastIndexOf(tag, to - tag.length)
  return start >= from ? {start, end: start + tag.length} : null
}

/** Tokens of models and superfluous closing tags at the end; tokens at the start. */
const TOKEN = /^(?:<\|[\w-]{1,40}\|>(?:[a-z]{1,20}(?=<\|))?|<\/?s>|\[\/?INST\])/
const LAST_TOKEN = /(?:<\|[\w-]{1,40}\|>|<\/s>|\[\/INST\])$/
const CLOSING_TAG = /^<\/([A-Za-z][\w:.-]{0,60})>$/

export const tokens: Step = part => {
  const {source, from, to} = part
  const first = firstAt(part)
  const last = source.charCodeAt(lastAt(part) - 1)
  const mayOpen = source.charCodeAt(first) === LESS || source.charCodeAt(first) === OPEN_BRACKET
  if (!mayOpen && last !== GREATER && last !== CLOSE_BRACKET) return null
  const opening = TOKEN.exec(source.slice(first, Math.min(to, first + 60)))
  if (opening) {
    const mark = {start: first, end: first + opening[0].length}
    return {kind: 'token', marks: [mark], outside: [], inner: {start: mark.end, end: to}}
  }
  const line = lastLine(part)
  const text = source.slice(line.start, line.end)
  const closing = LAST_TOKEN.exec(text) ?? (isStray(source, text) ? CLOSING_TAG.exec(text) : null)
  if (!closing) return null
  const mark = {start: line.end - closing[0].length, end: line.end}
  return {
    kind: 'token',
    marks: [mark],
    outside: [],
    inner: {start: from, end: lastAt({source, from, to: mark.start})},
  }
}

/** Whether a line is a closing tag without an opening one. */
function isStray(source: string, text: string): boolean {
  const name = CLOSING_TAG.exec(text)?.[1]
  return name !== undefined && isAsked(name) && !source.includes(`<${name}`)
}
