import type {Text} from '../../read/blocks.js'
import {isAtom} from '../pieces.js'
import type {Part} from './clean.js'

/*
 * Finds the numbers that count the values of a cell:
 *
 *     1. First 2. Second       (1) First; (2) Second       a. First; b. Second
 *     ① First ② Second         1️⃣ First 2️⃣ Second
 */

const FIRST_NUMBER = /^(?:(\(?)(1|a|A|i)([.)]) |([①⑴⒈❶➀➊]|1\uFE0F?\u20E3) ?)(?=\S)/
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/**
 * Returns the numbers before values, if two or more are in order. Capitals with a full stop do not count, because they
 * are initials.
 */
export function numbersIn(cell: Text): Part[] {
  const {text} = cell
  const first = FIRST_NUMBER.exec(text)
  if (!first || isAtom(cell, 0)) return []
  const [whole, , label = '', after] = first
  if (/[A-Z]/.test(label) && after === '.') return []
  const cuts: Part[] = [{from: 0, to: whole.length}]
  for (let next = 2, at = whole.length; ; next++) {
    const mark = ` ${numberLike(first, next)}`
    const found = text.indexOf(mark, at)
    if (found < 0) break
    at = found + mark.length
    cuts.push({from: found, to: at})
  }
  return cuts.length > 1 ? cuts : []
}

/** Returns a number as the first one is written, with the space after it. */
function numberLike([whole, before = '', label = '', after = '', drawn = '']: RegExpExecArray, count: number): string {
  if (drawn === '') return `${before}${labelOf(label, count)}${after} `
  const first = drawn.charAt(0)
  return (first === '1' ? String(count) : String.fromCharCode(first.charCodeAt(0) + count - 1)) + whole.slice(1)
}

function labelOf(first: string, count: number): string {
  if (first === '1') return String(count)
  return first === 'i' ? (ROMAN[count - 1] ?? '') : String.fromCharCode(first.charCodeAt(0) + count - 1)
}

/**
 * Returns the parts of a cell without the numbers before them, if all parts have one and they count up: `(1) A; (2) B`.
 * Digits with a full stop are removed from each part alone. Capitals with a full stop are initials.
 */
export function numberedParts(cell: Text, parts: readonly Part[]): readonly Part[] {
  const [first] = parts
  const mark = first && FIRST_NUMBER.exec(cell.text.slice(first.from, first.to))
  if (!mark || parts.length < 2 || isAtom(cell, first.from)) return parts
  const [, , label = '', after] = mark
  if (after === '.' && /[1A]/.test(label)) return parts
  const marks = parts.map((_part, k) => numberLike(mark, k + 1))
  return parts.every(({from}, k) => cell.text.startsWith(marks[k] as string, from))
    ? parts.map(({from, to}, k) => ({from: from + (marks[k] as string).length, to}))
    : parts
}
