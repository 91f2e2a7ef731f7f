import {decoded, reference} from '../align.js'
import type {Text} from '../blocks.js'
import {isAsciiPunctuation, isBlank} from '../characters.js'
import {makeText} from '../make.js'
import {NEITHER, PUNCTUATION, SPACE, sideOf, UNKNOWN} from './sides.js'

/*
 * Most texts of a document hold nothing but letters, and are slices of the source. To know that without looking at
 * each letter, the places of the next character of each special kind are kept, found by the engine's own search:
 *
 *     Some text, and **more** & more, and so on.
 *     ^start         ^nextStar  (an `&` before a blank is no reference)   nextBackslash = nextUnder = … = Infinity
 *
 * Each place only ever moves on, so all the searches together pass over the source once for each kind.
 */
const NEVER = 0x7fffffff
let source = ''
let nextStar = NEVER
let nextUnder = NEVER
let nextReference = NEVER
let nextBackslash = NEVER
let nextDouble = NEVER
let nextNoBreak = NEVER
/** The least of them. */
let nextSpecial = NEVER

/** Set when a text could be read in a way the reference reader might not share. */
export let unsure = false

export function begin(text: string, from: number): void {
  source = text
  unsure = false
  nextStar = find('*', from)
  nextUnder = findUnder(from)
  nextReference = findReference(from)
  nextBackslash = find('\\', from)
  nextDouble = find('  ', from)
  nextNoBreak = find('\u00a0', from)
  least()
}

/** Lets go of the source and of what was made of it, which may be large. */
export function finish(): void {
  source = ''
  text = ''
  map = []
}

function least(): void {
  nextSpecial = Math.min(nextStar, nextUnder, nextReference, nextBackslash, nextDouble, nextNoBreak)
}

function find(what: string, from: number): number {
  const at = source.indexOf(what, from)
  return at < 0 ? NEVER : at
}

/** Underscores inside words are letters. */
function findUnder(from: number): number {
  let at = source.indexOf('_', from)
  while (at >= 0 && isWord(source.charCodeAt(at - 1)) && isWord(source.charCodeAt(at + 1))) {
    at = source.indexOf('_', at + 1)
  }
  return at < 0 ? NEVER : at
}

function findReference(from: number): number {
  let at = source.indexOf('&', from)
  while (at >= 0) {
    const next = source.charCodeAt(at + 1)
    if (next === 35 || isWord(next)) return at
    at = source.indexOf('&', at + 1)
  }
  return NEVER
}

/** ASCII letters and digits. */
function isWord(code: number): boolean {
  const lower = code | 32
  return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57)
}

/** Moves the places that lie before an offset on. */
function advance(to: number): void {
  if (nextStar < to) nextStar = find('*', to)
  if (nextUnder < to) nextUnder = findUnder(to)
  if (nextReference < to) nextReference = findReference(to)
  if (nextBackslash < to) nextBackslash = find('\\', to)
  if (nextDouble < to) nextDouble = find('  ', to)
  if (nextNoBreak < to) nextNoBreak = find('\u00a0', to)
  least()
}

/** Whether any character from where `begin` started is written otherwise than as itself: escaped, or as a reference. */
export function hasSpelling(): boolean {
  return nextBackslash !== NEVER || nextReference !== NEVER
}

/** Whether a part of the source holds anything that has to be looked at. Parts come in their order. */
export function hasSpecial(start: number, end: number): boolean {
  if (nextSpecial < start) advance(start)
  return nextSpecial < end
}

/** The text of a line's part, for whom it does not matter where its characters stand. */
export function readValue(start: number, end: number): string {
  return hasSpecial(start, end) ? readText(start, end).text : source.slice(start, end)
}

/** The text of a line's part, without blanks at its ends and not empty. */
export function readText(start: number, end: number): Text {
  if (nextSpecial < end) {
    if (nextSpecial < start) advance(start)
    if (nextSpecial < end) {
      open(start)
      addLine(start, end)
      return close(end)
    }
  }
  return makeText(source.slice(start, end), start, end, null)
}

/** The text of lines, as `start, end, start, end, …`. */
export function readLines(lines: readonly number[]): Text {
  const start = lines[0] as number
  open(start)
  for (let i = 0; i < lines.length; i += 2) {
    const from = lines[i] as number
    let to = lines[i + 1] as number
    if (i > 0) addBreak(lines[i - 1] as number, from)
    const last = i + 2 === lines.length
    // A backslash right before the line ending is a hard break; behind another one it may not be.
    if (!last && source.charCodeAt(to - 1) === 92 && isLineEnd(to)) {
      to--
      const before = source.charCodeAt(to - 1)
      if (to === from || before === 92 || before === 42 || before === 95) unsure = true
      while (to > from && source.charCodeAt(to - 1) === 32) to--
      ;(lines as number[])[i + 1] = to
    }
    advance(from)
    addLine(from, to)
  }
  return close(lines[lines.length - 1] as number)
}

function isLineEnd(at: number): boolean {
  const code = source.charCodeAt(at)
  return code === 10 || code === 13
}

// The text that is being built.
let text = ''
let map: number[] = []
let textStart = 0
let textEnd = 0
let afterAtom = false
let altered = false
/** The delimiter that is open, and how long it is; 0 when none is. */
let openMarker = 0
let openLength = 0

function open(start: number): void {
  text = ''
  map = []
  textStart = start
  textEnd = start
  afterAtom = false
  altered = false
  openMarker = 0
}

function close(end: number): Text {
  if (openMarker !== 0) unsure = true
  const same = !altered && map.length === 3 && map[1] === textStart && map[2] === end && text.length === end - textStart
  return makeText(text, textStart, end, same ? null : map)
}

function addPlain(start: number, end: number): void {
  if (start === end) return
  if (!afterAtom && map.length > 0 && textEnd === start) map[map.length - 1] = end
  else map.push(text.length, start, end)
  text += source.slice(start, end)
  textEnd = end
  afterAtom = false
}

function addAtom(value: string, start: number, end: number): void {
  map.push(text.length, start, end)
  text += value
  textEnd = end
  afterAtom = true
}

/** A line ending of one character corresponds to its `\n`; with blanks around it is an atom. */
function addBreak(start: number, end: number): void {
  if (end - start === 1) addPlain(start, end)
  else addAtom('\n', start, end)
}

function addLine(start: number, end: number): void {
  if (isBlank(source.charCodeAt(start)) || isBlank(source.charCodeAt(end - 1))) unsure = true
  let at = start
  while (at < end) {
    if (nextSpecial < at) advance(at)
    const special = nextSpecial
    if (special >= end) {
      addPlain(at, end)
      return
    }
    addPlain(at, special)
    at = addSpecial(special, start, end)
  }
}

/** Adds what stands at a special character, and answers where it ends. */
function addSpecial(at: number, start: number, end: number): number {
  const code = source.charCodeAt(at)
  if (code === 42 || code === 95) return addDelimiters(at, start, end, code)
  if (code === 32) return addBlanks(at)
  if (code === 38) {
    const size = reference(source, at, end)
    if (size === 1) addPlain(at, at + 1)
    else {
      if (isBlank(decoded.charCodeAt(0))) unsure = true
      addAtom(decoded, at, at + size)
    }
    return at + size
  }
  if (code === 92) {
    const next = at + 1 < end ? source.charCodeAt(at + 1) : 0
    if (!isAsciiPunctuation(next)) {
      addPlain(at, at + 1)
      return at + 1
    }
    // Whether what follows may open or close emphasis hangs on what stands before: the escaped character.
    const after = source.charCodeAt(at + 2)
    if (after === 42 || after === 95) unsure = true
    addAtom(source[at + 1] as string, at, at + 2)
    return at + 2
  }
  // A no-break space by itself is a space; beside another blank it is part of a run.
  if (source.charCodeAt(at - 1) === 32 || isBlank(source.charCodeAt(at + 1))) unsure = true
  addPlain(at, at + 1)
  text = `${text.slice(0, -1)} `
  altered = true
  return at + 1
}

function addBlanks(at: number): number {
  let end = at + 1
  while (source.charCodeAt(end) === 32) end++
  if (isBlank(source.charCodeAt(end)) || isBlank(source.charCodeAt(at - 1))) unsure = true
  addAtom(' ', at, end)
  return end
}

/**
 * Emphasis, where there is one way to read it: an opening run, and next a closing one of the same kind and length.
 * Runs that can neither open nor close are text; whatever else there is needs the whole algorithm.
 */
function addDelimiters(at: number, start: number, end: number, marker: number): number {
  let to = at + 1
  while (to < end && source.charCodeAt(to) === marker) to++
  const before = at === start ? SPACE : sideOf(source.charCodeAt(at - 1))
  const after = to === end ? SPACE : sideOf(source.charCodeAt(to))
  if (before === UNKNOWN || after === UNKNOWN) unsure = true
  const left = after === NEITHER || (after === PUNCTUATION && before !== NEITHER)
  const right = before === NEITHER || (before === PUNCTUATION && after !== NEITHER)
  // Inside a word an underscore does nothing.
  const opens = left && (marker === 42 || !right || before !== NEITHER)
  const closes = right && (marker === 42 || !left || after !== NEITHER)
  if (closes && openMarker === marker && openLength === to - at) openMarker = 0
  else if (opens && openMarker === 0 && to - at <= 2) {
    openMarker = marker
    openLength = to - at
  } else {
    if (opens || closes) unsure = true
    addPlain(at, to)
  }
  return to
}
