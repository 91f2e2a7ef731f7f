import {closestWithin} from '../nearest.js'
import {labelKey} from './name-keys.js'

/** One in this many letters may differ in a misspelling of a name. */
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
