import {HEADER_SEPARATORS, LABEL_DASHES} from '../../markdown/marks.js'
import type {Text} from '../../read/blocks.js'
import {SPACE} from '../../read/characters.js'
import {isAtom, isGap, opensMarkup, plain, sliceText} from '../pieces.js'
import {isWhole} from './reads.js'
import {closesAt, dashStart, looksLikeLabel, ownColon, type Splitter} from './split.js'

/* Finds several header lines on one line of the source. */

/** A separator of header lines on one line of the source. */
const LINE_SEPARATOR = new RegExp(` [${HEADER_SEPARATORS}] `)

/** The longest label of a header line that shares its line. */
const LONGEST_LABEL = 60

/** The longest part of a text that is searched for a label in markup and a value. */
const LONGEST_MARKED = 2 * LONGEST_LABEL

/** The first letter of a label in the middle of a line. */
const CAPITAL = /\p{Lu}/u

/** Emoji and similar symbols before a label. */
const EMOJI = /[\p{So}\p{Sk}\uFE0F\u200D\uD83C-\uD83E]|[\uDC00-\uDFFF]/u

/** The possible place of a label: it begins at `at`, not before `low`, and ends at `colon`. */
interface LabelAt {
  readonly at: number
  readonly colon: number
  readonly low: number
  /** Whether it has the first colon of its line. */
  readonly isFirst: boolean
}

/** Cuts a line of the source before each label in it. */
export class LineCutter {
  readonly #source: string
  readonly #splitter: Splitter

  constructor(source: string, splitter: Splitter) {
    this.#source = source
    this.#splitter = splitter
  }

  /** Returns the pieces of a line. Each piece but the first begins with a label. */
  pieces(text: Text, from: number, to: number): {from: number; to: number}[] {
    const pieces: {from: number; to: number}[] = []
    let start = from
    let low = from
    const next = (after: number) => ownColon(this.#source, text, after, to)
    for (let colon = next(from); colon >= 0; colon = next(colon + 1)) {
      const cut =
        this.#cutBefore(text, {low, isFirst: low === from}, colon) ?? this.#cutPlain(text, {start, low}, colon)
      low = colon + 1
      if (cut === null) continue
      pieces.push({from: start, to: cut.end})
      start = cut.start
    }
    pieces.push({from: start, to})
    const all = pieces.flatMap(piece => this.#withMarked(text, piece))
    return LINE_SEPARATOR.test(text.text) ? all.flatMap(piece => this.#withWords(text, piece)) : all
  }

  /** Splits a piece before each label that only markup separates from it: `**Date** 2024 **Place** Oslo`. */
  #withMarked(text: Text, {from, to}: {readonly from: number; readonly to: number}): {from: number; to: number}[] {
    const pieces: {from: number; to: number}[] = []
    let start = from
    for (let at = opensMarkup(text, from) ? text.text.indexOf(' ', from) : -1; at >= 0 && at + 1 < to; ) {
      const label = at + 1
      at = text.text.indexOf(' ', label)
      if (!opensMarkup(text, label)) continue
      const split = this.#splitter.split(sliceText(this.#source, text, label, Math.min(to, label + LONGEST_MARKED)))
      if (!split?.marked || split.meaning?.role !== 'whole' || split.value.text === '') continue
      pieces.push({from: start, to: label - 1})
      start = label
    }
    pieces.push({from: start, to})
    return pieces
  }

  /** Splits a piece before each label that only a separator marks: `Serves 4 · Vegan: no`. */
  #withWords(text: Text, {from, to}: {readonly from: number; readonly to: number}): {from: number; to: number}[] {
    const pieces: {from: number; to: number}[] = []
    let start = from
    let end = nextSeparator(text, from, to)
    while (end < to) {
      const next = nextSeparator(text, end + 3, to)
      const isLine = this.#splitter.byWords(sliceText(this.#source, text, end + 3, next)) !== null
      if (isLine) {
        pieces.push({from: start, to: end})
        start = end + 3
      }
      end = next
    }
    pieces.push({from: start, to})
    return pieces
  }

  /** Returns the start of the label before a colon, if the text before it is separated from it. */
  #cutBefore(
    text: Text,
    value: Pick<LabelAt, 'low' | 'isFirst'>,
    colon: number,
  ): {readonly end: number; readonly start: number} | null {
    const {text: all} = text
    for (let at = colon - 1; at > value.low && colon - at <= LONGEST_LABEL; at--) {
      const before = all.charAt(at - 1)
      if (all.charCodeAt(at) === 32 || before !== ' ') continue
      if (isGap(this.#source, text, at - 1)) return this.#accepted(text, {at, colon, ...value}, true, at - 1)
      const sign = all.charAt(at - 2)
      if (HEADER_SEPARATORS.includes(sign) && !isAtom(text, at - 2) && all.charCodeAt(at - 3) === 32)
        return this.#accepted(text, {at, colon, ...value}, true, at - 3)
      const dash = dashStart(all, at - 2)
      if (LABEL_DASHES.includes(sign) && !isAtom(text, at - 2) && all.charCodeAt(dash - 1) === 32) {
        const accepted = this.#accepted(text, {at, colon, ...value}, false, dash - 1)
        if (accepted) return accepted
      }
      // "**City, Country:** Madrid"
      if (',;'.includes(sign) && closesAt(text, colon) && !opensMarkup(text, at)) continue
      if (',;'.includes(sign)) return this.#accepted(text, {at, colon, ...value}, false, at - 2)
      if (opensMarkup(text, at) && closesAt(text, colon)) {
        const accepted = this.#accepted(text, {at, colon, ...value}, false, at - 1)
        if (accepted) return accepted
      } else if (EMOJI.test(sign)) {
        const accepted = this.#accepted(text, {at, colon, ...value}, false, at - 1)
        if (accepted) return accepted
      }
    }
    return null
  }

  /**
   * Returns the start of the label before a colon if the text before it is a header line with a complete value: `Date: 2
   * May 2024 Location: Oslo`.
   */
  #cutPlain(
    text: Text,
    {start, low}: {readonly start: number; readonly low: number},
    colon: number,
  ): {readonly end: number; readonly start: number} | null {
    const {text: all} = text
    for (let at = colon - 1; at > low && colon - at <= LONGEST_LABEL; at--) {
      if (all.charCodeAt(at - 1) !== SPACE || !CAPITAL.test(all.charAt(at))) continue
      const {meaning} = this.#splitter.named(sliceText(this.#source, text, at, colon))
      if (meaning?.role !== 'whole' || meaning.fields.length > 1 || at - start > LONGEST_MARKED) continue
      const above = this.#splitter.split(sliceText(this.#source, text, start, at - 1))
      const [field, other] = above?.meaning?.fields ?? []
      if (above && field && !other && isWhole(field, plain(above.value.text))) return {end: at - 1, start: at}
    }
    return null
  }

  #accepted(text: Text, {at, colon, low, isFirst}: LabelAt, isSeparated: boolean, end: number) {
    const label = sliceText(this.#source, text, at, colon)
    if (label.text === '') return null
    const {meaning, isTitle} = this.#splitter.named(label)
    const marked = opensMarkup(text, at) && closesAt(text, colon)
    const fits = meaning !== null || isTitle || marked || (isSeparated && looksLikeLabel(label.text))
    if (!fits) return null
    let start = at
    while (!isSeparated && start > 1 && EMOJI.test(text.text.charAt(start - 2))) {
      start -= 2
      while (start > 0 && EMOJI.test(text.text.charAt(start - 1))) start--
    }
    // "Health: 🟢 Spent: 8,400"
    const isValue = text.text.slice(low, start).trim() === ''
    if (isFirst && isValue) return null
    return start < at && !isValue ? {end: start, start} : {end, start: at}
  }
}

/** Returns the offset of the next separator, with the spaces around it; the end when there is none. */
function nextSeparator(text: Text, from: number, to: number): number {
  for (let at = text.text.indexOf(' ', from); at >= 0 && at + 2 < to; at = text.text.indexOf(' ', at + 1)) {
    const isSeparator = HEADER_SEPARATORS.includes(text.text.charAt(at + 1)) && text.text.charCodeAt(at + 2) === SPACE
    if (isSeparator && !isAtom(text, at + 1)) return at
  }
  return to
}
