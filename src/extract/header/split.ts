import type {FieldShape} from '../../form/shape.js'
import {nameMarkdown} from '../../markdown/escape.js'
import {COLONS, isColon, LABEL_DASH, TYPED_MARKERS} from '../../markdown/marks.js'
import type {Text} from '../../read/blocks.js'
import {isAtom, isGap, isJoint, isLiteral, isStrong, opensMarkup, sliceText, unmarked} from '../pieces.js'
import type {Meaning} from './labels.js'
import type {Labels} from './line.js'
import {isWhole} from './reads.js'

/** A label and its value. */
export interface Split {
  readonly label: Text
  readonly value: Text
  readonly meaning: Meaning | null
  readonly isTitle: boolean
  /** Whether markup separates the label: `**Label**`. */
  readonly marked: boolean
  /** Whether the markup continues from the label into the value: `**Label: value**`. */
  readonly enclosed: boolean
  /** Whether this is a header line only if lines of the form are beside it. */
  readonly weak: boolean
}

const LONGEST_LABEL = 60

/** A label without markup: a few words, the first with a capital. */
const PLAIN_LABEL = /^\p{Lu}[\p{L}\p{N}'’()/&-]*(?: [\p{L}\p{N}'’()/&#-]+){0,4}$/u

/** The text before the first letter of a label: emoji and other symbols. */
const SYMBOLS = /^[^\p{L}\p{N}([]{1,8}/u

/** The key of a property in Obsidian or Logseq. Two colons follow it. */
const KEY = /^\p{L}[\p{L}\p{N} _-]{0,40}$/u

/** Dots between a label and its value, as in print. */
const DOTS = /(?: ?[.…]){3,}[ :]*/

/** Returns the length of a label without the hash at its end, which exporters escape: "RFC PR #". */
function nameLength(label: string): number {
  return label.endsWith(' #') ? label.length - 2 : label.length
}

/** Whether a text is such a property in brackets: `[chair:: Ada Lund]`. */
function isEnclosed({text}: Text): boolean {
  const pair = text.charAt(0) + text.charAt(text.length - 1)
  const colons = pair === '[]' || pair === '()' ? text.indexOf('::') : -1
  return colons > 0 && colons <= LONGEST_LABEL && !/[()[\]]/.test(text.slice(1, -1))
}

/** The kinds of fields whose values can be recognised without a label. */
const MEASURED: ReadonlySet<FieldShape['kind']> = new Set(['date', 'number', 'boolean', 'choice'])

/** The marks of bold text, where they are text. */
const MARKS = /^(?:\*\*|__)$/

/** Splits texts into labels and values. */
export class Splitter {
  readonly #source: string
  readonly #labels: Labels

  constructor(source: string, labels: Labels) {
    this.#source = source
    this.#labels = labels
  }

  /** Returns the label and value of a text; null when it has none. */
  split(text: Text): Split | null {
    const inner = isEnclosed(text) ? sliceText(this.#source, text, 1, text.text.length - 1) : null
    if (inner) return this.#byColon(inner, 0)
    const from = markerLength(text)
    return (
      this.#byDots(text, from) ??
      this.#byDash(text, from) ??
      this.#byColon(text, from) ??
      this.#byQuestion(text, from) ??
      this.#byGap(text, from) ??
      this.#alone(text, from)
    )
  }

  /** Splits `Date ........ 2024`. */
  #byDots(text: Text, from: number): Split | null {
    const dots = DOTS.exec(text.text.slice(from, from + LONGEST_LABEL))
    if (!dots || dots.index === 0) return null
    const to = from + dots.index
    return this.#known(text, {from, to, next: to + dots[0].length, marked: false})
  }

  /** Splits `**Label**: value`, `Label: value`, `key:: value`. */
  #byColon(text: Text, from: number): Split | null {
    const source = this.#source
    const colon = ownColon(source, text, from)
    if (colon <= from) return null
    const twice = text.text.charAt(colon + 1) === ':' ? 1 : 0
    // `__Date: __2024`: a space before the closing mark keeps it from being markup.
    const marks = MARKS.exec(text.text.slice(from, from + 2))?.[0].length ?? 0
    const closing = marks > 0 ? text.text.indexOf(text.text.slice(from, from + marks), colon + 1) : -1
    // An escaped mark is text: `\_\_Date: \_\_2024`.
    const isOwn = () => [from, from + 1, closing, closing + 1].every(at => !isAtom(text, at))
    const isBroken = closing === colon + 2 && text.text.charCodeAt(colon + 1) === 32 && isOwn()
    const label = sliceText(source, text, isBroken ? from + marks : from, colon)
    const value = sliceText(source, text, isBroken ? closing + marks : colon + 1 + twice, text.text.length)
    if (label.text === '' || label.text.includes('\n')) return null
    const {meaning, isTitle} = this.named(label)
    // A doubtful label needs a value that shows its meaning.
    if (value.text === '' && (!meaning || meaning.role === 'doubtful')) return null
    const opens = this.#opens(text, from)
    const closes = closesAt(text, colon)
    const isProperty = twice > 0 && text.text.charCodeAt(colon + 2) === 32 && KEY.test(label.text)
    const enclosed = !closes && (opens || unmarked(source, label) === null)
    const split = {label, value, meaning, isTitle, marked: (opens && closes) || isProperty, enclosed, weak: false}
    if (meaning || isTitle || split.marked) return split
    return colon - from <= LONGEST_LABEL && looksLikeLabel(label.text) && !value.text.startsWith('//') ? split : null
  }

  /**
   * Splits `Serves 4`: a name of the form and a complete value of its field. It counts only if a header line is beside
   * it.
   */
  byWords(text: Text): Split | null {
    const from = markerLength(text)
    const end = Math.min(text.text.length, from + LONGEST_LABEL)
    for (let at = text.text.lastIndexOf(' ', end); at > from; at = text.text.lastIndexOf(' ', at - 1)) {
      const label = sliceText(this.#source, text, from, at)
      const {meaning} = this.named(label)
      const field = meaning?.role === 'whole' && meaning.fields.length === 1 ? meaning.fields[0] : undefined
      if (!field || !MEASURED.has(field.kind)) continue
      const value = sliceText(this.#source, text, at + 1, text.text.length)
      if (isWhole(field, value.text))
        return {label, value, meaning, isTitle: false, marked: false, enclosed: this.#opens(text, from), weak: false}
    }
    return null
  }

  /** Splits `Remote? Yes`. */
  #byQuestion(text: Text, from: number): Split | null {
    const mark = text.text.indexOf('? ', from)
    return mark < 0 ? null : this.#known(text, {from, to: mark, next: mark + 2, marked: false})
  }

  /** Splits `**Label** – value`. */
  #byDash(text: Text, from: number): Split | null {
    const dash = dashIn(text, from)
    if (!dash) return null
    const marked = this.#opens(text, from) && opensMarkup(text, dash.from - 1)
    return this.#apart(text, {from, to: dash.from - 1, next: dash.to + 1, marked})
  }

  /** Splits at spaces or at the end of the markup: `**Date** 2024`, `Date    2024`. */
  #byGap(text: Text, from: number): Split | null {
    if (text.map === null) return null
    const opens = this.#opens(text, from)
    const end = Math.min(text.text.length, from + LONGEST_LABEL)
    for (let at = from + 1; at < end; at++) {
      const isBlank = text.text.charCodeAt(at) === 32
      if (isBlank && isGap(this.#source, text, at)) return this.#known(text, {from, to: at, next: at, marked: false})
      if (!opens || at < letterAt(text.text, from) || !opensMarkup(text, at)) continue
      return isBlank ? this.#known(text, {from, to: at, next: at, marked: true}) : null
    }
    return null
  }

  #known(text: Text, at: Cut): Split | null {
    const split = this.#apart(text, at)
    return split?.meaning ? split : null
  }

  #apart(text: Text, {from, to, next, marked}: Cut): Split | null {
    const source = this.#source
    const label = sliceText(source, text, from, to)
    if (label.text === '' || label.text.length > LONGEST_LABEL || label.text.includes('\n')) return null
    const {meaning, isTitle} = this.named(label)
    const isOne = meaning !== null && meaning.fields.length === 1
    if (!isOne && !marked && !isTitle) return null
    const value = sliceText(source, text, next, text.text.length)
    if (value.text === '') return null
    return {label, value, meaning: isOne ? meaning : null, isTitle, marked, enclosed: false, weak: !isOne}
  }

  /** Splits a label in bold on its own line from the value below it. */
  #alone(text: Text, from: number): Split | null {
    const source = this.#source
    const end = text.text.indexOf('\n')
    const label = sliceText(source, text, from, end < 0 ? text.text.length : end)
    if (label.text.length > LONGEST_LABEL || !isStrong(source, label)) return null
    const {meaning} = this.named(label)
    if (meaning === null || meaning.fields.length > 1) return null
    const value = sliceText(source, text, end < 0 ? text.text.length : end + 1, text.text.length)
    return {label, value, meaning, isTitle: false, marked: true, enclosed: false, weak: false}
  }

  /** Returns the meaning of a label, unless escapes make it literal text. */
  named(label: Text): {readonly meaning: Meaning | null; readonly isTitle: boolean} {
    const meaning = this.#labels.meaning(label.text)
    if (isLiteral(this.#source, label, 0, nameLength(label.text)))
      return {meaning: meaning && this.#isCanonical(label, meaning) ? meaning : null, isTitle: false}
    return {meaning, isTitle: meaning === null && this.#labels.isTitle(label.text)}
  }

  /** Whether a label is the name of a field that needs escapes, as the form writes it. */
  #isCanonical(label: Text, {fields: [{names}], role}: Meaning): boolean {
    return role === 'whole' && label.text === names[0] && unmarked(this.#source, label) === nameMarkdown(names[0])
  }

  #opens(text: Text, from: number): boolean {
    return opensMarkup(text, from) || opensMarkup(text, letterAt(text.text, from))
  }
}

interface Cut {
  readonly from: number
  /** The end of the label, and the start of the value. */
  readonly to: number
  readonly next: number
  readonly marked: boolean
}

/** Whether words without markup look like a label. */
export function looksLikeLabel(label: string): boolean {
  return PLAIN_LABEL.test(label.slice(letterAt(label, 0)))
}

/** Returns the offset of the first letter of a label, after symbols. */
function letterAt(text: string, from: number): number {
  const symbols = SYMBOLS.exec(text.slice(from, from + 8))
  return symbols ? from + symbols[0].length : from
}

/**
 * Returns the length of a typed marker and the spaces after it: "• ". A marker that is written as a reference or with a
 * backslash does not count.
 */
function markerLength(label: Text): number {
  const {text} = label
  if (isAtom(label, 0)) return 0
  // ":Date: 2024"
  if (/^:\p{L}[^:\n]{0,60}: /u.test(text)) return 1
  return TYPED_MARKERS.includes(text.charAt(0)) && text.charCodeAt(1) === 32 ? 2 : 0
}

/**
 * Returns the offset of the first colon that is not escaped, or that separates a term from its text; -1 when there is
 * none.
 */
export function ownColon(source: string, text: Text, from: number, to = text.text.length): number {
  for (let at = from; at < to; at++) {
    if (isColon(text.text.charCodeAt(at)) && (!isAtom(text, at) || isJoint(source, text, at))) return at
  }
  return -1
}

/** A dash with a space on each side, or what ends the search for it. */
const DASH_OR_END = new RegExp(`(?<= )${LABEL_DASH}(?= )|[${COLONS}\\n]`)

/** Returns the first dash with a space on each side, before any colon. */
function dashIn({text}: Text, from: number): {readonly from: number; readonly to: number} | null {
  const found = DASH_OR_END.exec(text.slice(from, from + LONGEST_LABEL))
  if (!found || !/^[^\n:：]/.test(found[0]) || found.index === 0) return null
  const at = from + found.index
  return {from: at, to: at + found[0].length}
}

/** Whether markup ends at the colon: `**Label**: value` or `**Label:** value`. */
export function closesAt(text: Text, colon: number): boolean {
  return opensMarkup(text, colon) || opensMarkup(text, colon + 1)
}

/** Returns the start of the dash that ends at an index. It may be several hyphens. */
export function dashStart(text: string, last: number): number {
  let at = last
  while (text.charAt(last) === '-' && text.charAt(at - 1) === '-') at--
  return at
}
