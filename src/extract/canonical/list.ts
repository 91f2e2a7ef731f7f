import type {ItemShape, ListShape} from '../../form/shape.js'
import {isPageNumber} from '../../markdown/marks.js'
import {LIST_MARKER} from '../../markdown/notation.js'
import {DASH, OPEN_BRACKET, SPACE} from '../../read/characters.js'
import {countsItems} from '../lists/counted.js'
import {areOnlyNames} from '../lists/only-names.js'
import {mayHavePlainLead} from '../lists/parts.js'
import {holdsNames} from '../lists/roles.js'
import {nounsOf} from '../placeholder.js'
import {isOpen, LOST, lineEnd, opensText, skipBlank, trimEnd} from './lines.js'
import {phraseAt, type Run, type Step, textAt, wrappedAt} from './run.js'
import {itemStep, linkAt} from './value.js'

/** Reads the text of an item after its marker; false when it is not canonical. */
type Item = (run: Run, items: unknown[], start: number, end: number) => boolean

/** Returns the reader of items up to a heading. */
export function listStep(section: ListShape): Step {
  const {key} = section
  const read = itemStepOf(section)
  const mayHaveRoles = holdsNames(section)
  return (run, values, from) => {
    const {source} = run
    const items = values[key] as unknown[]
    let line = from
    const marker = source.charCodeAt(line)
    if (marker !== DASH) run.hasMore = true
    while (source.charCodeAt(line) === marker) {
      if (source.charCodeAt(line + 1) !== SPACE) return LOST
      const end = read(run, items, line + INDENT)
      if (end === LOST) return LOST
      line = skipBlank(source, end + 1)
    }
    if (mayHaveRoles && items.some(mayBeRole)) return LOST
    return isOpen(source, line) && !countsItems(items, section) && !areOnlyNames(items, section) ? line : LOST
  }
}

/** How far the text of an item is indented, and its further lines. */
const INDENT = LIST_MARKER.length + 1

/** Returns the reader of an item from its text on. The reader returns the end of the last line, or `LOST`. */
function itemStepOf(section: ListShape): (run: Run, items: unknown[], start: number) => number {
  const isPhrase = phraseFinder(section)
  const read = itemReader(section.of, isPhrase)
  const isText = section.of.kind === 'text'
  return (run, items, start) => {
    const {source} = run
    const end = lineEnd(source, start)
    if (isText && source.charCodeAt(end + 1) === SPACE) return wrappedItem(run, items, start, isPhrase)
    const to = trimEnd(source, end)
    if (to - start < 8 && isPageNumber(source.slice(start, to))) return LOST
    return read(run, items, start, to) ? end : LOST
  }
}

/** Whether an item may be a label with names: "Members: Bo, Eva". */
function mayBeRole(item: unknown): boolean {
  return typeof item === 'string' && item.includes(':')
}

/** Whether a text is a placeholder, or a message of failure. */
type IsPhrase = (run: Run, start: number, end: number, text: string) => boolean

function phraseFinder(section: ListShape): IsPhrase {
  const {placeholder} = section
  const nouns = nounsOf(section)
  return ({source}, start, end, text) => phraseAt(source, start, end, text, placeholder, nouns) !== null
}

function itemReader(of: ItemShape, isPhrase: IsPhrase): Item {
  switch (of.kind) {
    case 'text':
      return textItem(isPhrase)
    case 'task':
      return taskItem(isPhrase)
    case 'entry':
      return entryItem(isPhrase)
    case 'link':
      return linkItem(isPhrase, plainItem(itemStep(of), isPhrase))
    default:
      return plainItem(itemStep(of), isPhrase)
  }
}

function textItem(isPhrase: IsPhrase): Item {
  return (run, items, start, end) => {
    if (!opensText(run.source, start) && !opensBoldText(run.source, start)) return false
    const text = textAt(run, start, end)
    if (text === null || text === '' || isPhrase(run, start, end, text)) return false
    items.push(text)
    return true
  }
}

/** Reads a text that is wrapped at some width. Returns the end of its last line, or `LOST`. */
function wrappedItem(run: Run, items: unknown[], start: number, isPhrase: IsPhrase): number {
  const item = opensText(run.source, start) ? wrappedAt(run, start, INDENT) : null
  if (item === null || isPhrase(run, start, item.end, item.text)) return LOST
  items.push(item.text)
  return item.end
}

function opensBoldText(source: string, at: number): boolean {
  return source.startsWith('**', at) && opensText(source, at + 2)
}

function plainItem(read: ReturnType<typeof itemStep>, isPhrase: IsPhrase): Item {
  return (run, items, start, end) => {
    const {source, inline} = run
    if (!opensText(source, start) || inline.hasMarkup(start, end)) return false
    const text = source.slice(start, end)
    return !isPhrase(run, start, end, text) && read(run, items, {text, start, end})
  }
}

function linkItem(isPhrase: IsPhrase, plain: Item): Item {
  return (run, items, start, end) => {
    if (run.source.charCodeAt(start) !== OPEN_BRACKET) return plain(run, items, start, end)
    const link = linkAt(run, start, end)
    if (link === null || !opensText(link.text, 0) || isPhrase(run, start, end, link.text)) return false
    items.push(link)
    return true
  }
}

/** `[x] Text` */
function taskItem(isPhrase: IsPhrase): Item {
  return (run, items, start, end) => {
    const {source} = run
    const done = source.startsWith('[x] ', start)
    if (!done && !source.startsWith('[ ] ', start)) return false
    const from = start + 4
    if (from >= end || !opensText(source, from)) return false
    const text = textAt(run, from, end)
    if (text === null || text === '' || isPhrase(run, from, end, text)) return false
    items.push({text, done})
    return true
  }
}

/** Reads `**Name**: text`, or only a text. */
function entryItem(isPhrase: IsPhrase): Item {
  return (run, items, start, end) => {
    const {source} = run
    if (opensBoldText(source, start)) return namedItem(run, items, start, end)
    if (!opensText(source, start)) return false
    const text = textAt(run, start, end)
    if (text === null || text === '' || mayHavePlainLead(text) || isPhrase(run, start, end, text)) return false
    items.push({name: null, text})
    return true
  }
}

function namedItem(run: Run, items: unknown[], start: number, end: number): boolean {
  const {source, inline} = run
  const from = start + 2
  const close = source.indexOf('**: ', from)
  if (close < 0 || close + 4 >= end || inline.hasMarkup(from, close)) return false
  const name = source.slice(from, close)
  if (name.includes(':') || name.endsWith(' ') || !opensText(source, close + 4)) return false
  const text = textAt(run, close + 4, end)
  if (text === null || text === '') return false
  items.push({name, text})
  return true
}
