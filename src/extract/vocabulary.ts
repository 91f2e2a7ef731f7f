import {closest, distance} from 'fastest-levenshtein'
import type {DiagnosticCode} from '../diagnostics/catalogue.js'
import {labelKey} from '../grammar/names.js'
import {escapeCell} from '../markdown/escape.js'
import type {Path} from '../types.js'
import type {PlacedDraft} from './draft.js'
import {replace} from './values.js'

/**
 * The categories and values that documents are expected to use, in the shape of a summary's fields. A field that is
 * left out is not compared. `summary-md/vocabularies/eu-lac.json` is one.
 */
export interface Vocabulary {
  /** Categories of actors. The actors are examples of each kind: documents name others, and are not compared. */
  readonly actors?: readonly {readonly category: string; readonly actors?: readonly string[]}[]
  /** Categories of themes, and the subcategories that may stand in any of them. */
  readonly themes?: readonly {readonly category: string; readonly subcategories: readonly string[]}[]
}

/** What the check reports, and how it is told while nobody says otherwise: a vocabulary is given to be kept to. */
export const VOCABULARY_CODES: readonly DiagnosticCode[] = ['unknown-category', 'unknown-theme']
export const VOCABULARY_SEVERITY = {'unknown-category': 'warning', 'unknown-theme': 'warning'} as const

/**
 * Sees to it that a vocabulary is one, before anything is read.
 *
 * @throws TypeError
 */
export function assertVocabulary(vocabulary: Vocabulary): void {
  if (typeof vocabulary !== 'object')
    throw new TypeError(`options.vocabulary has to be an object, got ${typeof vocabulary}`)
  const {actors, themes} = vocabulary
  if (actors !== undefined && !isList(actors, it => isText(it?.category) && isList(it.actors ?? [], isText)))
    throw new TypeError(
      'vocabulary.actors has to be a list of {category, actors}: a text and, if at all, a list of texts',
    )
  if (themes !== undefined && !isList(themes, it => isText(it?.category) && isList(it.subcategories, isText)))
    throw new TypeError('vocabulary.themes has to be a list of {category, subcategories}: a text and a list of texts')
}

function isList<T>(value: readonly T[], accepts: (item: T) => boolean): boolean {
  return Array.isArray(value) && value.every(accepts)
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

/**
 * Compares categories and themes with a vocabulary. Actors are not compared: a vocabulary lists their kinds, and
 * documents name them.
 */
export function checkVocabulary(draft: PlacedDraft, {actors, themes}: Vocabulary): void {
  if (actors) {
    const categories = new Names(actors.map(it => it.category))
    for (const [i, {category}] of draft.summary.actors.entries()) {
      check(draft, 'unknown-category', ['actors', i, 'category'], category, categories)
    }
  }
  if (!themes) return
  const categories = new Names(themes.map(it => it.category))
  const subcategories = new Names(themes.flatMap(it => it.subcategories))
  for (const [i, {category, subcategories: values}] of draft.summary.themes.entries()) {
    check(draft, 'unknown-category', ['themes', i, 'category'], category, categories)
    for (const [j, value] of values.entries()) {
      check(draft, 'unknown-theme', ['themes', i, 'subcategories', j], value, subcategories)
    }
  }
}

function check(
  draft: PlacedDraft,
  code: 'unknown-category' | 'unknown-theme',
  path: Path,
  actual: string,
  names: Names,
): void {
  if (names.has(actual)) return
  const expected = names.nearest(actual)
  const {start, end} = draft.positions.nearest(path)
  draft.found.report(code, path, start, end, expected === null ? {actual} : {actual, expected}, {
    fix: () => (expected === null ? null : [replace(start, end, escapeCell(expected))]),
  })
}

/** Of every so many letters one may differ for a name still to be taken for a misspelling of another. */
const LETTERS_PER_ERROR = 4

class Names {
  readonly #names: ReadonlySet<string>
  /** Made when the first unknown name comes up: most documents have none. */
  #byKey: ReadonlyMap<string, string> | undefined

  constructor(names: readonly string[]) {
    this.#names = new Set(names)
  }

  has(name: string): boolean {
    return this.#names.has(name)
  }

  /** The known spelling of a name: the same but for case, accents and punctuation, or a few letters. */
  nearest(name: string): string | null {
    this.#byKey ??= new Map([...this.#names].map(it => [keyOf(it), it]))
    const key = keyOf(name)
    const same = this.#byKey.get(key)
    if (same !== undefined || this.#byKey.size === 0) return same ?? null
    const near = closest(key, [...this.#byKey.keys()])
    return distance(key, near) * LETTERS_PER_ERROR <= Math.max(key.length, near.length)
      ? (this.#byKey.get(near) as string)
      : null
  }
}

function keyOf(name: string): string {
  return labelKey(name)
    .replace(/ ?& ?/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
