import {closest, distance} from 'fastest-levenshtein'
import type {DiagnosticCode} from '../diagnostics/catalogue.js'
import {labelKey} from '../grammar/names.js'
import {escapeCell} from '../markdown/escape.js'
import type {Summary} from '../schema.js'
import type {Path} from '../types.js'
import type {PlacedDraft} from './draft.js'
import {replace} from './values.js'

/** The categories and values that documents are expected to use, in the shape of a summary's fields. */
export type Vocabulary = Pick<Summary, 'actors' | 'themes'>

/** What the check reports, and how it is told while nobody says otherwise: a vocabulary is given to be kept to. */
export const VOCABULARY_CODES: readonly DiagnosticCode[] = ['unknown-category', 'unknown-theme']
export const VOCABULARY_SEVERITY = {'unknown-category': 'warning', 'unknown-theme': 'warning'} as const

/**
 * Compares categories and themes with a vocabulary. Actors are not compared: a vocabulary lists their kinds, and
 * documents name them.
 */
export function checkVocabulary(draft: PlacedDraft, vocabulary: Vocabulary): void {
  const {actors, themes} = draft.summary
  const categories = {actors: new Names(vocabulary.actors), themes: new Names(vocabulary.themes)}
  const subcategories = new Names(vocabulary.themes.flatMap(it => it.subcategories.map(category => ({category}))))
  for (const [i, {category}] of actors.entries()) {
    check(draft, 'unknown-category', ['actors', i, 'category'], category, categories.actors)
  }
  for (const [i, {category, subcategories: values}] of themes.entries()) {
    check(draft, 'unknown-category', ['themes', i, 'category'], category, categories.themes)
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
  readonly #names: Set<string>
  readonly #byKey: Map<string, string>

  constructor(groups: readonly {readonly category: string}[]) {
    this.#names = new Set(groups.map(it => it.category))
    this.#byKey = new Map([...this.#names].map(name => [keyOf(name), name]))
  }

  has(name: string): boolean {
    return this.#names.has(name)
  }

  /** The known spelling of a name: the same but for case, accents and punctuation, or a few letters. */
  nearest(name: string): string | null {
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
