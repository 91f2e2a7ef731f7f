import type {Spellings} from './names.js'

/*
 * Other words for one part. Some documents have "Method" between "Ingredients" and "Notes", others "Instructions": no
 * document has both, both hold a list, and nearly all documents have one of them.
 */

/** Where names are, and what is below them. */
interface Documents {
  /** For each document the keys of its names, in order. */
  readonly order: readonly (readonly string[])[]
  /** The kind of what is below names of some keys. */
  readonly kindsOf: (keys: ReadonlySet<string>) => string
  /** How many documents must have one of the names. */
  readonly least: number
}

/** A name of so few documents may be at any place by chance. */
const TWICE = 2

/** What is below a name when it is of several kinds. */
const UNDECIDED = 'markdown'

/** Joins names that are alternatives to one another. */
export function joinAlternatives(all: readonly Spellings[], documents: Documents): Spellings[] {
  const places = new Places(all, documents)
  const joined: Spellings[] = []
  const left = [...all].sort((a, b) => b.documents.length - a.documents.length)
  for (let first = left.shift(); first; first = left.shift()) {
    let whole = first
    const others = first.documents.length < TWICE ? [] : left.filter(it => places.areAlternatives(first, it))
    for (const it of others) if (areApart(whole, it)) whole = union(whole, it)
    if (whole.documents.length < documents.least) {
      joined.push(first)
      continue
    }
    joined.push(whole)
    for (const it of others) if (isSubset(it.keys, whole.keys)) left.splice(left.indexOf(it), 1)
  }
  return joined
}

/** The neighbours of names. */
class Places {
  readonly #kinds = new Map<Spellings, string>()
  readonly #before = new Map<Spellings, Set<Spellings | null>>()
  readonly #after = new Map<Spellings, Set<Spellings | null>>()
  readonly #documents: Documents

  constructor(all: readonly Spellings[], documents: Documents) {
    this.#documents = documents
    const byKey = new Map(all.flatMap(it => [...it.keys].map(key => [key, it] as const)))
    for (const keys of documents.order) {
      const own = keys.flatMap(it => byKey.get(it) ?? []).filter(it => it.documents.length >= TWICE)
      for (const [at, it] of own.entries()) {
        put(this.#before, it, own[at - 1] ?? null)
        put(this.#after, it, own[at + 1] ?? null)
      }
    }
  }

  /** Whether no document has both, and they are at the same place and hold the same kind. */
  areAlternatives(a: Spellings, b: Spellings): boolean {
    return this.#mayBe(a, b) && this.#meet(this.#before, a, b) && this.#meet(this.#after, a, b)
  }

  /** Whether some neighbour is the same, or may itself be an alternative to that of the other. */
  #meet(sides: ReadonlyMap<Spellings, ReadonlySet<Spellings | null>>, a: Spellings, b: Spellings): boolean {
    const others = [...(sides.get(b) ?? [])]
    return [...(sides.get(a) ?? [])].some(it =>
      others.some(other => it === other || (it !== null && other !== null && this.#mayBe(it, other))),
    )
  }

  #mayBe(a: Spellings, b: Spellings): boolean {
    if (a.documents.length < TWICE || b.documents.length < TWICE || !areApart(a, b)) return false
    const kinds = [this.#kindOf(a), this.#kindOf(b)]
    if (kinds[0] === kinds[1]) return true
    // Markdown is whatever has no other kind.
    const whole = this.#documents.kindsOf(new Set([...a.keys, ...b.keys]))
    return kinds.includes(UNDECIDED) && kinds.includes(whole) && whole !== UNDECIDED
  }

  #kindOf(it: Spellings): string {
    const known = this.#kinds.get(it) ?? this.#documents.kindsOf(it.keys)
    this.#kinds.set(it, known)
    return known
  }
}

function put(sides: Map<Spellings, Set<Spellings | null>>, it: Spellings, neighbour: Spellings | null): void {
  const own = sides.get(it) ?? new Set()
  sides.set(it, own)
  own.add(neighbour)
}

function areApart(a: Spellings, b: Spellings): boolean {
  const own = new Set(a.documents)
  return !b.documents.some(it => own.has(it))
}

function union(a: Spellings, b: Spellings): Spellings {
  return {
    names: [...a.names, ...b.names],
    documents: [...a.documents, ...b.documents].sort((x, y) => x - y),
    keys: new Set([...a.keys, ...b.keys]),
  }
}

function isSubset(keys: ReadonlySet<string>, of: ReadonlySet<string>): boolean {
  return [...keys].every(it => of.has(it))
}
