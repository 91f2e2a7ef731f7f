import type {Span, Text} from '../../read/blocks.js'
import {sliceText} from '../pieces.js'
import {afterLetter, afterRoman, type Style} from './styles.js'
import {cutAtLines} from './typed.js'

/*
 * Finds the counters of values below a category, which markdown reads as text:
 *
 *     1. Ports                1. Ports            1. Ports
 *        a) Harbour Board        a. Harbour Board    1.1 Harbour Board
 *        b) Pilots               b. Pilots           1.2 Pilots
 */

const STYLES: readonly Style[] = [
  {line: /^\(?([a-z])[.)] (?=\S)/, first: 'a', next: afterLetter},
  {line: /^\(?([ivx]{1,4})[.)] (?=\S)/, first: 'i', next: afterRoman},
]

/** A line with a dotted number as its counter: `1.1 First`. */
const DOTTED = /^(\d{1,2}\.\d{1,2})[.)]? (?=\p{L})/u

/** Returns the length of each counter if all texts have one and they count up from the first; otherwise null. */
function lengthsIn(texts: readonly Text[], {line, first, next}: Style): readonly number[] | null {
  const lengths: number[] = []
  let wanted: string | undefined = first
  for (const {text} of texts) {
    const found = line.exec(text)
    if (!found || found[1] !== wanted) return null
    lengths.push(found[0].length)
    wanted = next?.(found[1] as string)
  }
  return lengths
}

/** Splits a text into its lines, if letters or Roman numerals count them. */
export function linesOfCounters(source: string, content: Text): readonly Text[] | null {
  if (!content.text.includes('\n')) return null
  const lines = cutAtLines(source, content, () => true)
  return STYLES.some(style => lengthsIn(lines, style) !== null) ? lines : null
}

/** Splits `Category` above lines with letters or dotted numbers as counters; null for any other text. */
export function countedLines(source: string, content: Text): {head: Text; values: readonly Text[]} | null {
  if (!content.text.includes('\n')) return null
  const [head, ...values] = cutAtLines(source, content, () => true)
  if (!head || values.length === 0) return null
  const isCounted =
    STYLES.some(style => lengthsIn(values, style) !== null) || values.every(({text}) => DOTTED.test(text))
  return isCounted ? {head, values} : null
}

/** Values without their counters. */
export interface Uncounted {
  readonly values: readonly Text[]
  readonly counters: readonly Span[]
}

/**
 * Returns values without their counters, if these are letters with a full stop, or dotted numbers with the number of
 * their category: `1.1 First`, `1.2 Second` below the first. Null when they are not.
 */
export function withoutCounters(source: string, values: readonly Text[], category: number): Uncounted | null {
  if (values.length === 0) return null
  const dotted: Style = {
    line: DOTTED,
    first: `${category}.1`,
    next: label => `${category}.${Number(label.slice(label.indexOf('.') + 1)) + 1}`,
  }
  const isDot = values.every(({text}) => LETTERS.test(text))
  const lengths =
    lengthsIn(values, dotted) ?? (isDot ? STYLES.map(it => lengthsIn(values, it)).find(it => it !== null) : null)
  if (!lengths) return null
  const kept = values.map((text, k) => sliceText(source, text, lengths[k] as number, text.text.length))
  return {values: kept, counters: values.map(({start}, k) => ({start, end: (kept[k] as Text).start}))}
}

/** Letters with a full stop. Those with a bracket are removed from each value alone. */
const LETTERS = /^[a-z]{1,4}\. /
