import type {Scope} from '../../form/shape.js'
import {SECTION_LEVEL, TITLE_LEVEL} from '../../markdown/notation.js'
import {SPACE} from '../../read/characters.js'
import type {Values} from '../absent.js'
import {SPAN_MARKS} from '../notations/spans.js'
import {hashesEnd} from './lines.js'
import {type LoosePart, NO_OTHERS, type Others, Together, type Whole} from './together.js'

/*
 * Where some sections are not written as their form has them, the others still are. Such sections are noted, and read
 * from their blocks when all lines have been seen: only then is it known whether that is less work than reading the
 * whole document.
 */

/** Reading parts takes about as long as reading this many more characters of the whole. */
const COST = 2000

/** Parts are read when that takes less than this share of the time for the whole document. */
const MOST_SHARE = 0.6

/** A link to a heading needs all headings of the document. */
const CONTENTS = '](#'

const NONE: readonly number[] = []

/** Signs whose meaning only the blocks of a part show. */
const ODD = [']:', '\t', '\v', '\f', ...SPAN_MARKS]
/** Characters of which each of them has one, and which most documents have none of. */
const ODD_CHARACTERS = [...new Set(ODD.map(sign => ['{', '[', '>'].find(it => sign.includes(it)) ?? sign.charAt(0)))]

/** From this many sections with unusual signs on, every section counts as one of them. */
const MOST_PLACES = 20

/** Notes the parts of one document that are not written as its form has them. */
export class LooseParts {
  readonly #whole: Whole
  /** Where odd signs are, as far as that matters. */
  readonly #odd: readonly number[]
  /** The parts in order. */
  readonly #parts: LoosePart[] = []
  /** Where the first section begins, when what is before it is one of the parts; else 0. */
  #preamble = 0
  /** How many characters more may be read. */
  #left: number

  /** @param withParts - Whether parts may be read alone at all. */
  constructor(whole: Whole, withParts: boolean) {
    const {source} = whole
    this.#whole = whole
    this.#left = withParts ? MOST_SHARE * (COST + source.length) - COST : 0
    this.#odd = holdsOneOf(ODD_CHARACTERS, source) ? ODD.flatMap(it => placesOf(it, source)) : NONE
  }

  /** Whether the part from a line to the next section has signs whose meaning only the block readers know. */
  isOdd(line: number): boolean {
    const places = this.#odd
    if (places.length === 0) return false
    if (places.length >= MOST_PLACES) return true
    const end = nextSection(this.#whole.source, line, SECTION_LEVEL)
    return places.some(it => it >= line && it < end)
  }

  /** Notes what is before the first section; false where the whole document has to be read. */
  addPreamble(end: number): boolean {
    this.#preamble = end
    return this.#mayRead(0, end)
  }

  /** Notes a part; false where the whole document has to be read. */
  add(part: LoosePart): boolean {
    this.#parts.push(part)
    return this.#mayRead(part.start, part.end)
  }

  #mayRead(start: number, end: number): boolean {
    this.#left -= end - start
    return this.#left >= 0 && !this.#whole.source.slice(start, end).includes(CONTENTS)
  }

  /** Reads the parts, and gives their values to the document; null where the whole document has to be read. */
  read(scope: Scope, values: Values): Others | null {
    if (this.#parts.length === 0 && this.#preamble === 0) return NO_OTHERS
    return new Together(scope, this.#whole, this.#parts, this.#preamble).read(values)
  }
}

function holdsOneOf(characters: readonly string[], source: string): boolean {
  for (const character of characters) if (source.includes(character)) return true
  return false
}

/** Where a sign is: one place in each section, of a few sections. */
function placesOf(sign: string, source: string): number[] {
  const places: number[] = []
  let at = source.indexOf(sign)
  while (at >= 0 && places.length < MOST_PLACES) {
    places.push(at)
    at = source.indexOf(sign, nextSection(source, at, SECTION_LEVEL))
  }
  return places
}

/** Where the next heading is that ends a section of a level; the end of the document where there is none. */
export function nextSection(source: string, from: number, level: number): number {
  for (let at = source.indexOf('\n#', from); at >= 0; at = source.indexOf('\n#', at + 1)) {
    const blank = hashesEnd(source, at + 1)
    if (blank - at - 1 <= Math.max(level, TITLE_LEVEL) && source.charCodeAt(blank) === SPACE) return at + 1
  }
  return source.length
}
