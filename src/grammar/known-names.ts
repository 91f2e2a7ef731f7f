import {closestWithin} from '../nearest.js'
import {labelKey} from './name-keys.js'

/** In a misspelling of a name, one in this many letters may differ. */
const LETTERS_PER_ERROR = 4

/** A longer text is not compared with the names. */
const LONGEST = 200

/** A set of known names that finds the name that a text is a variant of. */
export class KnownNames {
  readonly #names: ReadonlySet<string>
  /** Made when the first unknown name is looked up. Most documents have none. */
  #byKey: ReadonlyMap<string, string> | undefined

  constructor(names: Iterable<string>) {
    this.#names = new Set(names)
  }

  has(name: string): boolean {
    return this.#names.has(name)
  }

  /**
   * Returns the known spelling of a name. It may differ from the text in case, accents and punctuation, or in a few
   * letters.
   */
  nearest(name: string): string | null {
    this.#byKey ??= new Map([...this.#names].map(it => [nameKey(it), it]))
    if (name.length > LONGEST) return null
    const key = nameKey(name)
    const same = this.#byKey.get(key)
    if (same !== undefined) return same
    const most = (near: string) => Math.max(key.length, near.length) / LETTERS_PER_ERROR
    const near = closestWithin(key, [...this.#byKey.keys()], most)
    return near === null ? null : (this.#byKey.get(near) as string)
  }
}

function nameKey(name: string): string {
  return labelKey(name)
    .replace(/ ?& ?/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
