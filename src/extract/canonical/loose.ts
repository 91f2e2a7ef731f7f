import type {Scope} from '../../form/shape.js'
import {SECTION_LEVEL, TITLE_LEVEL} from '../../markdown/notation.js'
import {hashesEnd, SPACE} from '../../read/characters.js'
import type {Values} from '../absent.js'
import {SPAN_MARKS} from '../notations/spans.js'
import {type LoosePart, NO_OTHERS, type Others, Together, type Whole} from './together.js'

/*
/*
 * If some sections are not canonical, the other sections are still read in the canonical way. While the lines are read,
 * sections that are not canonical are only noted. They are read from their blocks at the end, because only then it is
 * clear whether this is less work than reading the whole document.
 */

/** The cost of reading parts, as a number of characters that would take the same time. */
const COST = 2000

/** Parts are read if this takes less than this share of the time for the whole document. */
const MOST_SHARE = 0.6

/** The start of a link to a heading. Such a link needs all headings of the document. */
const CONTENTS = '](#'

const NONE: readonly number[] = []

/** Signs whose meaning only the block reader of a part knows. */
const ODD = [']:', '\t', '\v', '\f', '%%', ...SPAN_MARKS]
/** One character of each of these marks. Most documents contain none of the characters. */
const ODD_CHARACTERS = [...new Set(ODD.map(sign => ['{', '[', '>'].find(it => sign.includes(it)) ?? sign.charAt(0)))]

/** If this many sections have unusual marks, all sections are treated as unusual. */
const MOST_PLACES = 20

/** Notes the parts of one document that are not canonical. */
export class LooseParts {
  readonly #whole: Whole
  /** The offsets of unusual marks, at most one for each section. */
  readonly #odd: readonly number[]
  /** The parts in their order. */
  readonly #parts: LoosePart[] = []
  /** The offset of the first section, if the text before it is one of the parts; otherwise 0. */
  #preamble = 0
  /** How many more characters may be read. */
  #left: number

  /** @param withParts - Whether parts may be read separately at all. */
  constructor(whole: Whole, withParts: boolean) {
    const {source} = whole
    this.#whole = whole
    this.#left = withParts ? MOST_SHARE * (COST + source.length) - COST : 0
    this.#odd = holdsOneOf(ODD_CHARACTERS, source) ? ODD.flatMap(it => placesOf(it, source)) : NONE
  }

  /** Whether the part from a line to the next section has unusual marks. */
  isOdd(line: number): boolean {
    const places = this.#odd
    if (places.length === 0) return false
    if (places.length >= MOST_PLACES) return true
    const end = nextSection(this.#whole.source, line, SECTION_LEVEL)
    return places.some(it => it >= line && it < end)
  }

  /** Notes the text before the first section. Returns false when the whole document must be read. */
  addPreamble(end: number): boolean {
    this.#preamble = end
    return this.#mayRead(0, end)
  }

  /** Notes a part. Returns false when the whole document must be read. */
  add(part: LoosePart): boolean {
    this.#parts.push(part)
    return this.#mayRead(part.start, part.end)
  }

  #mayRead(start: number, end: number): boolean {
    this.#left -= end - start
    return this.#left >= 0 && !this.#whole.source.slice(start, end).includes(CONTENTS)
  }

  /** Reads the parts, and puts their values into the values of the document; null when the whole must be read. */
  read(scope: Scope, values: Values): Others | null {
    if (this.#parts.length === 0 && this.#preamble === 0) return NO_OTHERS
    return new Together(scope, this.#whole, this.#parts, this.#preamble).read(values)
  }
}

function holdsOneOf(characters: readonly string[], source: string): boolean {
  for (const character of characters) if (source.includes(character)) return true
  return false
}

/** Returns the offsets of a mark: one per section, for a limited number of sections. */
function placesOf(sign: string, source: string): number[] {
  const places: number[] = []
  let at = source.indexOf(sign)
  while (at >= 0 && places.length < MOST_PLACES) {
    places.push(at)
    at = source.indexOf(sign, nextSection(source, at, SECTION_LEVEL))
  }
  return places
}

/**
 * Returns the offset of the next heading that ends a section of a level; the end of the document when there is none.
 */
export function nextSection(source: string, from: number, level: number): number {
  for (let at = source.indexOf('\n#', from); at >= 0; at = source.indexOf('\n#', at + 1)) {
    const blank = hashesEnd(source, at + 1)
    if (blank - at - 1 <= Math.max(level, TITLE_LEVEL) && source.charCodeAt(blank) === SPACE) return at + 1
  }
  return source.length
}
