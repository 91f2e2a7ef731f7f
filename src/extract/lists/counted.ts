import type {Text} from '../../read/blocks.js'
import {isAtom} from '../pieces.js'

/*
 * Lines that markers of some style count, or begin alike, and that markdown takes for a paragraph:
 *
 *     a) One        1.- One       1.º One       [1] One       -One
 *     b) Two        2.- Two       2.º Two       [2] Two       -Two
 */

/** A line at which an item begins, and how long its marker is. */
export interface LineStart {
  readonly at: number
  readonly marker: number
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** How such lines begin; how they are counted, from where on, and which label comes after another. */
interface Style {
  readonly line: RegExp
  readonly first?: string
  readonly next?: (label: string) => string | undefined
}

const afterNumber = (label: string) => String(Number(label) + 1)
const afterLetter = (label: string) => String.fromCharCode(label.charCodeAt(0) + 1)
const afterRoman = (label: string) => ROMAN[ROMAN.indexOf(label.toLowerCase()) + 1]

/** What closes a number or a letter: "1.", "1)", "1.-", "1.º", "1º)". */
const CLOSE = '(?:\\.?[ºª°][.)]?|[.)])[-–—]?'

const STYLES: readonly Style[] = [
  {line: /^([-+*])(?=\p{L})/u},
  {line: new RegExp(`^(\\d{1,3})${CLOSE} ?(?=[^\\s\\d])`, 'u'), next: afterNumber},
  {line: /^\((\d{1,3})\) ?(?=\S)/, next: afterNumber},
  {line: /^\[(\d{1,3})\] (?=\S)/, next: afterNumber},
  {line: new RegExp(`^\\(?([a-z])${CLOSE} ?(?=\\S)`, 'u'), first: 'a', next: afterLetter},
  {line: new RegExp(`^\\(?([A-Z])${CLOSE} (?=\\S)`, 'u'), first: 'A', next: afterLetter},
  {line: new RegExp(`^\\(?([ivx]{1,4})${CLOSE} ?(?=\\S)`, 'u'), first: 'i', next: afterRoman},
  {
    line: new RegExp(`^\\(?([IVX]{1,4})${CLOSE} ?(?=\\S)`, 'u'),
    first: 'I',
    next: label => afterRoman(label)?.toUpperCase(),
  },
]

/** Lines as items, when the first and one or more others begin as those of a counted list do. */
export function countedItems(lines: readonly Text[]): LineStart[] | null {
  const [first] = lines
  if (!first || lines.length < 2 || isAtom(first, 0)) return null
  for (const style of STYLES) {
    const starts = startsIn(lines, style)
    if (starts.length > 1) return starts
  }
  return null
}

function startsIn(lines: readonly Text[], {line, first, next}: Style): LineStart[] {
  const starts: LineStart[] = []
  let label: string | undefined
  for (const [at, text] of lines.entries()) {
    const found = isAtom(text, 0) ? null : line.exec(text.text)
    const own = found?.[1]
    const follows = label === undefined ? !first || own === first : !next || own === next(label)
    if (found && follows) {
      starts.push({at, marker: found[0].length})
      label = own
    } else if (at === 0) return []
  }
  return starts
}
