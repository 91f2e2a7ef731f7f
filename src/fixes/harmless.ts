import {entryOf} from '../diagnostics/catalogue.js'
import type {Diagnostic} from '../diagnostics/diagnostic.js'
import type {Values} from '../form/absent.js'
import {ADDITIONAL_SECTIONS} from '../form/shape.js'
import type {AdditionalSection} from '../form/values.js'
import {applyEdits} from './apply.js'
import {editsOf, together} from './together.js'
import {keepsWords} from './words.js'

/** Returns the values of a document as a text to compare. */
export type Comparable = (values: Values) => string

/** Fixes move text outside the form, and change spaces around it. So its spaces and its order are not compared. */
export const withoutSpaces: Comparable = values => compared(values, text => text.replace(/\s+/g, ''))

/** Text outside the form may move, but it must stay byte for byte as it is. */
export const verbatim: Comparable = values => compared(values, text => text)

function compared(values: Values, textOf: (text: string) => string): string {
  const texts = (values[ADDITIONAL_SECTIONS] as readonly AdditionalSection[]).map(
    ({heading, level, within, markdown}) => textOf(`${level} ${within}\n${heading}\n${markdown}`),
  )
  return JSON.stringify({...values, [ADDITIONAL_SECTIONS]: texts.sort()})
}

/**
 * Returns the diagnostics without the fixes that do harm. A fix must keep every word, and every value except those that
 * its diagnostic is about. To find out, the text with all fixes is read. If its values differ, the text with half of
 * the fixes is read, and so on.
 *
 * @param read - Reads the values of a text of the same form.
 * @param comparable - Says which values count as the same.
 */
export function withHarmlessFixes(
  text: string,
  diagnostics: Diagnostic[],
  values: Values,
  read: (text: string) => Values,
  comparable: Comparable = withoutSpaces,
): Diagnostic[] {
  const fixable = diagnostics.filter(it => it.fix)
  if (fixable.length === 0) return diagnostics
  const harmful = new Set(fixable.filter(it => !keepsWords(text, it)))
  const trial = new Trial(text, values, read, comparable)
  let left = fixable.filter(it => !harmful.has(it) && !entryOf(it.code).changesValue)
  while (left.length > 0 && !trial.isOver) {
    const made = new Set(together(left))
    for (const it of trial.harmful(unitsOf([...made]))) harmful.add(it)
    left = left.filter(it => !made.has(it))
  }
  return harmful.size === 0 ? diagnostics : diagnostics.map(it => (harmful.has(it) ? withoutFix(it) : it))
}

export function withoutFix({fix, ...diagnostic}: Diagnostic): Diagnostic {
  return diagnostic
}

/** Groups fixes that are made together or not at all: only all rows of a category together keep its order. */
function unitsOf(diagnostics: readonly Diagnostic[]): Diagnostic[][] {
  const rows = new Map<unknown, Diagnostic[]>()
  const units: Diagnostic[][] = []
  for (const it of diagnostics) {
    const section = it.code === 'repeated-category' ? it.path[0] : it
    const unit = rows.get(section)
    if (unit) unit.push(it)
    else {
      const own = [it]
      rows.set(section, own)
      units.push(own)
    }
  }
  return units
}

/**
 * The largest number of texts, and about the largest number of characters, that are read for the fixes of a document.
 * They keep the time linear. One text is always read.
 */
const MOST_READINGS = 50
const MOST_CHARACTERS = 100_000

/** Tries fixes by reading the text with them. */
class Trial {
  readonly #text: string
  readonly #read: (text: string) => Values
  readonly #comparable: Comparable
  #values: string
  #readings = 0

  constructor(text: string, values: Values, read: (text: string) => Values, comparable: Comparable) {
    this.#text = text
    this.#comparable = comparable
    this.#values = comparable(values)
    this.#read = read
  }

  /** Returns the fixes that change values. When there are many, the search ends before all of them are found. */
  harmful(units: readonly (readonly Diagnostic[])[]): readonly Diagnostic[] {
    if (units.length === 0 || this.isOver || this.#keepsValues(units.flat())) return []
    if (units.length === 1) return units.flat()
    const half = Math.ceil(units.length / 2)
    return [...this.harmful(units.slice(0, half)), ...this.harmful(units.slice(half))]
  }

  /** Whether no more texts are read. */
  get isOver(): boolean {
    if (this.#readings === 0) return false
    return this.#readings >= MOST_READINGS || this.#readings * this.#text.length > MOST_CHARACTERS
  }

  #keepsValues(made: readonly Diagnostic[]): boolean {
    const values = this.#comparable(this.#read(applyEdits(this.#text, made.flatMap(editsOf))))
    // The caller can have changed the values that it was given.
    if (values !== this.#values && this.#readings === 0) this.#values = this.#comparable(this.#read(this.#text))
    this.#readings++
    return values === this.#values
  }
}
