import type {Text} from '../../read/blocks.js'
import {sliceText} from '../pieces.js'
import {cutAtLines} from './typed.js'

/*
 * Reads the values of a category that have letters or dotted numbers before them:
 *
 *     1. Ports              - Ports
 *        - 1.1 First          a) First
 *        - 1.2 Second         b) Second
 */

/** A line with a dotted number as its counter: `1.1 First`. */
const DOTTED = /^\d{1,2}\.\d{1,2}[.)]? (?=\p{L})/u

/**
 * Returns an entry without the dotted numbers of its values, if they count these: `1.1 First`, `1.2 Second` in the first
 * entry. `count` is the number of the entry.
 */
export function withoutDotted<E extends {readonly nested: readonly Text[]}>(
  source: string,
  entry: E,
  count: string,
): E {
  const {nested} = entry
  const isCounted = ({text}: Text, at: number) => DOTTED.test(text) && dottedNumber(text) === `${count}.${at + 1}`
  if (nested.length === 0 || !nested.every(isCounted)) return entry
  const lengthOf = ({text}: Text) => (DOTTED.exec(text) as RegExpExecArray)[0].length
  const values = nested.map(text => sliceText(source, text, lengthOf(text), text.text.length))
  const numbers = nested.map(({start}, at) => ({start, end: (values[at] as Text).start}))
  return {...entry, nested: values, numbers}
}

/** Returns the dotted number at the start of a text. */
function dottedNumber(text: string): string {
  return /^[\d.]*\d/.exec(text)?.[0] ?? ''
}

/**
 * Splits `Category` above lines with letters or dotted numbers as counters: `a) First`, `1.1 First`; null for any other
 * text.
 */
export function letteredLines(source: string, content: Text): {head: Text; values: readonly Text[]} | null {
  if (!content.text.includes('\n')) return null
  const [head, ...values] = cutAtLines(source, content, () => true)
  const isNext = ({text}: Text, at: number) => text.replace('(', '').startsWith(`${String.fromCharCode(97 + at)}) `)
  if (!head || values.length === 0) return null
  const isCounted = (values.length <= 26 && values.every(isNext)) || values.every(({text}) => DOTTED.test(text))
  return isCounted ? {head, values} : null
}
