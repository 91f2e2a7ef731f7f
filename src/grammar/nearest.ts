import {closest, distance} from 'fastest-levenshtein'
import {labelKey} from './names.js'

/** Of every so many letters one may differ for a name still to be read as a misspelling of another. */
const LETTERS_PER_ERROR = 4

/** Longer texts are compared with no name. */
const LONGEST = 200

/** Known names, which finds the one that a text is a variant of. */
export class KnownNames {
  readonly #names: ReadonlySet<string>
  /** Made when the first unknown name comes up: most documents have none. */
  #byKey: ReadonlyMap<string, string> | undefined

  constructor(names: Iterable<string>) {
    this.#names = new Set(names)
  }

  has(name: string): boolean {
    return this.#names.has(name)
  }

  /** The known spelling of a name: the same except for case, accents and punctuation, or a few letters. */
  nearest(name: string): string | null {
    this.#byKey ??= new Map([...this.#names].map(it => [nameKey(it), it]))
    if (name.length > LONGEST || this.#byKey.size === 0) return null
    const key = nameKey(name)
    const same = this.#byKey.get(key)
    if (same !== undefined) return same
    const near = closest(key, [...this.#byKey.keys()])
    const isNear = distance(key, near) * LETTERS_PER_ERROR <= Math.max(key.length, near.length)
    return isNear ? (this.#byKey.get(near) as string) : null
  }
}

function nameKey(name: string): string {
  return labelKey(name)
    .replace(/ ?& ?/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
