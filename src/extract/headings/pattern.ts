import type {PatternPiece} from '../../form/shape.js'

/** The parts of a heading that a pattern gives keys to. */
export type PatternMatch = ReadonlyMap<string, {readonly from: number; readonly to: number}>

/** Matches the plain text of a heading with the first pattern that fits; null when none does. */
export function matchPattern(patterns: readonly (readonly PatternPiece[])[], heading: string): PatternMatch | null {
  const text = folded(heading)
  for (const pieces of patterns) {
    const match = matchPieces(pieces, text) ?? matchPieces(withoutBrackets(pieces), text)
    if (match) return match
  }
  return null
}

const DASHES = /[\u2010-\u2015\u2212\uFE63\uFF0D]/g
const BLANKS = /[\s\u00a0\u202f]/g

/** The text with plain dashes and blanks, in lower case where that keeps the length. */
function folded(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replace(DASHES, '-').replace(BLANKS, ' ')
}

/** Brackets of a pattern also match where they are the markup of a link, which plain text does not show. */
function withoutBrackets(pieces: readonly PatternPiece[]): readonly PatternPiece[] {
  return pieces.map(piece => ('text' in piece ? {text: piece.text.replace(/[[\]]/g, '')} : piece))
}

function matchPieces(pieces: readonly PatternPiece[], text: string): PatternMatch | null {
  const match = new Map<string, {from: number; to: number}>()
  let at = 0
  let open: string | null = null
  const close = (to: number): boolean => {
    if (open === null) return at === to
    let [from, end] = [at, to]
    while (from < end && text[from] === ' ') from++
    while (end > from && text[end - 1] === ' ') end--
    if (from === end) return false
    match.set(open, {from, to: end})
    open = null
    return true
  }
  for (const [k, piece] of pieces.entries()) {
    if ('key' in piece) {
      open = piece.key
      continue
    }
    const literal = folded(piece.text)
    const last = k === pieces.length - 1
    const found = open === null ? at : last ? text.length - literal.length : text.indexOf(literal, at)
    if (found < at || !text.startsWith(literal, found) || !close(found)) return null
    at = found + literal.length
  }
  return close(text.length) ? match : null
}
