import {choicesOf} from '../../form/lookup.js'
import type {ChoiceShape, ListShape} from '../../form/shape.js'
import {endsInShortWord} from '../../grammar/language.js'
import {BULLET_LETTERS} from '../../markdown/marks.js'
import type {Text} from '../../read/blocks.js'
import {CLOSE_PAREN, COMMA, OPEN_PAREN, SEMICOLON} from '../../read/characters.js'
import {commaOr} from '../fields/list.js'
import {escapedMarker} from '../notations/escapes.js'
import {isAtom, isGap, plain, sliceText} from '../pieces.js'
import {countedItems, type LineStart, type ParagraphItem} from './counted.js'
import {lastNames} from './last-names.js'
import {isLabelled} from './parts.js'
import {itemsOfRun} from './run.js'
import type {Style} from './styles.js'
import {cutAtBullets, typedMarker} from './typed.js'

/*
 * Finds the items in a paragraph of a list section.
 *
 *     They agreed:        • One • Two        Store 9,000 seeds by 2026        Linux, macOS
 *     1.- One                                Repair 4 km of fence by 2025
 *     2.- Two
 */

/** The items of a paragraph in a list. */
export interface ParagraphItems {
  /** The text that introduces the items. */
  readonly intro: Text | null
  readonly items: readonly ParagraphItem[]
}

/** A line of a text, by its indexes. */
interface Line {
  readonly from: number
  readonly to: number
  readonly text: Text
}

/** The kind of items of a list, and the marker of the paragraph if it is one of several that are counted. */
export interface ParagraphShape extends Pick<ListShape, 'of' | 'separator'> {
  readonly marker?: number | undefined
  /** How a name of the section counts lines: "Decision 1: …". */
  readonly named?: Style | undefined
  /** Whether another paragraph of the section is wrapped. Then this one may be wrapped too. */
  readonly wraps?: boolean
}

/** Splits a paragraph into its items. */
export function itemsOfParagraph(source: string, content: Text, shape: ParagraphShape): ParagraphItems {
  const lines = linesOf(source, content)
  const counted = countedItems(textsOf(lines), shape.named)
  const run = counted ? null : itemsOfRun(source, content)
  if (run) return {intro: null, items: run}
  const lead = counted ? 0 : leadOf(source, lines)
  const own = lead === 0 ? lines : lines.slice(lead)
  const intro = lead === 0 ? null : sliceText(source, content, 0, (lines[lead - 1] as Line).to)
  const starts = counted ?? (lead > 0 ? countedItems(textsOf(own), shape.named) : null) ?? startsOf(source, own, shape)
  if (starts === null) return {intro: null, items: wholeItems(source, content, shape)}
  const items: ParagraphItem[] = []
  for (const [k, {at, marker}] of starts.entries()) {
    const end = own[(starts[k + 1]?.at ?? own.length) - 1] as Line
    const item = {text: sliceText(source, content, (own[at] as Line).from, end.to), marker}
    for (const part of cut(source, item)) items.push(part)
  }
  return {intro, items}
}

/** Whether a paragraph contains items, by its markers or by its lines. */
export function holdsItems({items}: ParagraphItems): boolean {
  return items.length > 1 || (items[0]?.marker ?? 0) > 0
}

/** Whether a paragraph is wrapped over lines: one of them begins in lower case. */
export function isWrapped({text}: Text): boolean {
  return /\n\p{Ll}/u.test(text)
}

function textsOf(lines: readonly Line[]): Text[] {
  return lines.map(({text}) => text)
}

function linesOf(source: string, content: Text): Line[] {
  const {text} = content
  const lines: Line[] = []
  for (let from = 0; from <= text.length; ) {
    const next = text.indexOf('\n', from)
    const to = next < 0 ? text.length : next
    lines.push({from, to, text: next < 0 && from === 0 ? content : sliceText(source, content, from, to)})
    from = to + 1
  }
  return lines
}

/** Returns how many lines introduce the others. The last of them ends in a colon, and an item begins right below it. */
function leadOf(source: string, lines: readonly Line[]): number {
  if (lines.length < 2 || lineMarker(source, (lines[0] as Line).text) > 0) return 0
  const colon = lines.findIndex(({text}) => endsInColon(text))
  return colon < 0 || colon === lines.length - 1 || lines.slice(0, colon).some(({text}) => isLabelled(source, text))
    ? 0
    : colon + 1
}

/** Whether a text ends in a colon that is not escaped. */
export function endsInColon(text: Text): boolean {
  const last = text.text.length - 1
  const code = text.text.charCodeAt(last)
  return last > 0 && (code === 58 || code === 0xff1a) && !isAtom(text, last)
}

/** Returns the lines at which items begin that nothing counts; null when the lines are one text. */
function startsOf(
  source: string,
  lines: readonly Line[],
  {of, marker: given, wraps}: ParagraphShape,
): readonly LineStart[] | null {
  const texts = textsOf(lines)
  if (given !== undefined) return [{at: 0, marker: given}]
  const labels = isLabelled(source, texts[0] as Text)
  const starts: LineStart[] = []
  for (const [at, text] of texts.entries()) {
    const marker = lineMarker(source, text)
    if (at === 0 || marker > 0 || (labels && isLabelled(source, text))) starts.push({at, marker})
  }
  const marked = starts.filter(({marker}) => marker > 0)
  // A letter alone is a word.
  if (marked.length > 1 || marked.some(({at}) => isSurelyMarked(source, texts[at] as Text))) return starts
  if (labels) return starts.map(({at}) => ({at, marker: 0}))
  const isApart = lines.length > 1 && (!isText(of.kind) || areSentences(source, lines, wraps))
  return isApart ? texts.map((_, at) => ({at, marker: 0})) : null
}

const LETTER_BULLET = new RegExp(`^(?:[-+]|[${BULLET_LETTERS}](?=\\s[\\p{Lu}\\p{N}])) (?=\\S)`, 'u')

/** Returns the length of the marker at the start of a line. */
function lineMarker(source: string, line: Text): number {
  const typed = typedMarker(source, line)
  if (typed > 0) return typed
  if (line.text.charCodeAt(1) !== 32) return escapedMarker(source, line)
  if (isAtom(line, 0)) return escapedMarker(source, line)
  return LETTER_BULLET.exec(line.text)?.[0].length ?? escapedMarker(source, line)
}

/**
 * Whether a line begins with a marker that is not a word. A letter is a marker if a word processor has put a tab after
 * it.
 */
function isSurelyMarked(source: string, line: Text): boolean {
  if (typedMarker(source, line) > 0 || escapedMarker(source, line) > 0) return true
  return lineMarker(source, line) > 0 && isGap(source, line, 1)
}

/** Returns the items of a paragraph without marked lines: one item, or several on a line. */
function wholeItems(
  source: string,
  content: Text,
  {of, separator}: Pick<ListShape, 'of' | 'separator'>,
): ParagraphItem[] {
  const marker = lineMarker(source, content)
  const isListed = separator === ',' || (of.kind === 'text' && areHandles(content.text))
  if (!isListed || marker > 0 || (isText(of.kind) && ENDS_SENTENCE.test(content.text))) {
    return cut(source, {text: content, marker: isSurelyMarked(source, content) ? marker : 0})
  }
  const items: ParagraphItem[] = []
  const mark = commaOr(content, ',') === ';' ? SEMICOLON : COMMA
  for (let from = 0; from <= content.text.length; ) {
    const to = of.kind === 'choice' ? optionEnd(content, from, of) : nextMark(content, from, mark)
    const text = sliceText(source, content, from, to)
    if (text.text !== '') items.push({text, marker: 0})
    from = to + 1
  }
  const last = items.at(-1)
  if (!last || items.length < 2 || of.kind !== 'text') return items
  return [...items.slice(0, -1), ...lastNames(source, last.text).map(text => ({text, marker: 0}))]
}

/** Whether a text consists of handles of people with commas between them, each with a remark or not: "@ana (chair), @bo". */
function areHandles(text: string): boolean {
  const parts = text.split(',')
  return parts.length > 1 && parts.every(part => HANDLE.test(part.trim()))
}

const HANDLE = /^@[\w.-]+(?: \([^()]*\))?$/

/** Returns the end of an option that may contain commas. The longest matching option is used. */
function optionEnd(content: Text, from: number, field: ChoiceShape): number {
  const choices = choicesOf(field)
  const first = nextMark(content, from, COMMA)
  let best = first
  let to = first
  for (let more = choices.commas; more > 0 && to < content.text.length; more--) {
    to = nextMark(content, to + 1, COMMA)
    if (choices.has(plain(content.text.slice(from, to)).trim())) best = to
  }
  return best
}

/** Returns the next separator. Marks inside brackets do not count: "Ana (Chair, Lima)". */
function nextMark(content: Text, from: number, mark: number): number {
  const {text} = content
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character === OPEN_PAREN) depth++
    else if (character === CLOSE_PAREN) depth = Math.max(0, depth - 1)
    else if (character === mark && depth === 0 && !isAtom(content, at)) return at
  }
  return text.length
}

/** Splits an item with several bullets on a line: `• One • Two`. */
function cut(source: string, item: ParagraphItem): ParagraphItem[] {
  const parts = cutAtBullets(source, item.text)
  return parts.length === 1 ? [item] : parts.map(text => ({text, marker: typedMarker(source, text)}))
}

/** Whether items of a kind may be sentences, which may be wrapped over lines. */
function isText(kind: ListShape['of']['kind']): boolean {
  return kind === 'text' || kind === 'task' || kind === 'entry'
}

/** The narrowest column at which people wrap text, in characters. */
const NARROWEST = 40

const OPENS_SENTENCE = /^["'“‘«¿¡]?(?:\p{Lu}|\p{N}+(?:[ ,]\p{N}{3}|\/\p{N}{2,4})* )/u
const ENDS_SENTENCE = /[.!?;…]["'”’»)]?$/

/** Whether each line is a separate sentence, and the lines are not one wrapped text. */
function areSentences(source: string, lines: readonly Line[], wraps = false): boolean {
  const rest = lines.slice(0, -1)
  if (!lines.every(({text}) => OPENS_SENTENCE.test(text.text))) return false
  if (rest.some(({text}) => /[,–—-]$/.test(text.text) || endsInShortWord(text.text))) return false
  return (
    rest.every(({text}) => ENDS_SENTENCE.test(text.text)) || (!wraps && !areWrapped(lines)) || areBroken(source, lines)
  )
}

/** Whether the lines may be a text that was wrapped where the next word did not fit. */
function areWrapped(lines: readonly Line[]): boolean {
  const width = lines.reduce((most, {text}) => Math.max(most, text.text.length), 0)
  if (width < NARROWEST) return false
  return lines.every(({text}, k) => {
    const next = lines[k + 1]?.text.text
    if (next === undefined) return true
    const blank = next.indexOf(' ')
    return text.text.length + 1 + (blank < 0 ? next.length : blank) > width
  })
}

/** Whether each line but the last ends in a hard break. */
function areBroken(source: string, lines: readonly Line[]): boolean {
  return lines.every(({text}, k) => {
    const next = lines[k + 1]?.text
    if (!next) return true
    const between = source.slice(text.end, next.start)
    return /^(?:\\| {2,}|<br *\/?>)/i.test(between)
  })
}
