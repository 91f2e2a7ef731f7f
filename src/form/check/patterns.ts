import {splitPattern} from '../compile.js'
import type {PatternKey, PatternPiece} from '../shape.js'
import {type Keys, type Report, show} from './report.js'

/* Checks of heading patterns, which are literal text with `{keys}`. */

/** The text after the colon in `{version:0.0}`: one word that contains a 0. */
const LIKE = /^(?=.*0)[^\s{}1-9]+$/

/** Reports problems in a pattern. Returns its pieces, or null when there is a problem. */
export function checkPattern(report: Report, path: Keys, pattern: unknown): PatternPiece[] | null {
  if (!report.line(path, pattern, "a pattern, such as '{version} - {date}'")) return null
  const before = report.problems.length
  const pieces = splitPattern(pattern)
  const seen = new Set<string>()
  pieces.forEach((piece, at) => {
    if ('text' in piece) {
      if (/[{}]/.test(piece.text))
        report.add(path, `The pattern ${show(pattern)} has a brace that is not one of a pair`, "Write keys as '{key}'")
      return
    }
    const {key, like} = piece
    if (like !== undefined && !LIKE.test(like))
      report.add(
        path,
        `The pattern ${show(pattern)} needs an example with a 0 after the colon of {${key}}`,
        `Write letters, signs and a 0 for each number, such as '{${key === '' ? 'version' : key}:0.0}'`,
      )
    if (key === '') report.add(path, `The pattern ${show(pattern)} has braces without a key`, "Write keys as '{key}'")
    else if (seen.has(key)) report.add(path, `The pattern ${show(pattern)} has the key '${key}' twice`)
    seen.add(key)
    const last = pieces[at - 1]
    if (last !== undefined && 'key' in last)
      report.add(
        path,
        `Text must separate {${last.key}} from {${key}}, so that their values can be distinguished`,
        'Put text between them',
      )
  })
  return report.problems.length === before ? pieces : null
}

/** A pattern and its path, for comparison with other patterns. */
export interface PlacedPattern {
  readonly path: Keys
  readonly pattern: string
  readonly pieces: readonly PatternPiece[]
  /** Returns the kind of the value of a key. */
  readonly kindOf: (key: string) => string
}

/** Reports each pattern that can never match, because an earlier pattern matches all of its headings. */
export function comparePatterns(report: Report, patterns: readonly PlacedPattern[]): void {
  patterns.forEach((later, at) => {
    const earlier = patterns.slice(0, at).find(it => covers(it, later))
    if (earlier === undefined) return
    const same = covers(later, earlier)
    report.add(
      later.path,
      same
        ? `The patterns ${show(earlier.pattern)} and ${show(later.pattern)} match the same headings`
        : `The pattern ${show(earlier.pattern)} before it matches every heading that ${show(later.pattern)} matches`,
      same ? 'Remove one of them' : 'Put the longer pattern first',
    )
  })
}

type Symbol = {readonly letter: string} | PatternKey

/** Whether the first pattern matches every text that the second pattern matches, with the same values for its keys. */
function covers(first: PlacedPattern, second: PlacedPattern): boolean {
  const wide = symbolsOf(first.pieces)
  const narrow = symbolsOf(second.pieces)
  // `reached[n]` is true when the symbols of the first pattern so far match the first n symbols of the second.
  let reached = narrow.map(() => false)
  reached.push(false)
  reached[0] = true
  for (const symbol of wide) reached = step(symbol, reached, {first, second, narrow})
  return reached[narrow.length] === true
}

/** Two patterns that are compared, and the symbols of the second. */
interface Compared {
  readonly first: PlacedPattern
  readonly second: PlacedPattern
  readonly narrow: readonly Symbol[]
}

/** Returns `reached` after one more symbol of the first pattern. */
function step(symbol: Symbol, reached: readonly boolean[], {first, second, narrow}: Compared): boolean[] {
  const next = reached.map(() => false)
  let open = false
  narrow.forEach((it, at) => {
    const here = reached[at] === true
    if ('letter' in symbol) {
      if (here && 'letter' in it && it.letter === symbol.letter) next[at + 1] = true
      return
    }
    const kind = kindIn(first, symbol)
    const takes = kind === 'text' || ('key' in it && kindIn(second, it) === kind)
    open = takes && (here || (open && kind === 'text'))
    if (open) next[at + 1] = true
  })
  return next
}

/** Returns what a key matches: any text, a value of another kind, or a word that is like another word. */
function kindIn({kindOf}: PlacedPattern, {key, like}: PatternKey): string {
  return like === undefined ? kindOf(key) : `${kindOf(key)} like ${like.toLowerCase()}`
}

function symbolsOf(pieces: readonly PatternPiece[]): Symbol[] {
  return pieces.flatMap((piece): Symbol[] =>
    'key' in piece ? [piece] : [...piece.text.toLowerCase()].map(letter => ({letter})),
  )
}
