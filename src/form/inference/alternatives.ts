import type {Spellings} from './names.js'

/*
 * Finds different names for one part. For example, some documents have "Method" between "Ingredients" and "Notes",
 * others "Instructions". No document has both, both hold a list, and nearly all documents have one of them. So the two
 * name the same part.
 */

/** The order of the names in documents, and the kinds of their contents. */
interface Documents {
  /** The keys of the names in each document, in order. */
  readonly order: readonly (readonly string[])[]
  /** Returns the kind of the contents below the names with these keys. */
  readonly kindsOf: (keys: ReadonlySet<string>) => string
  /** The number of documents that must have one of the names. */
  readonly least: number
}

/** A name in fewer documents may be at any place by chance. */
const TWICE = 2

/** The kind of contents that are of several kinds. */
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

/** The names before and after each name. */
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

  /** Whether no document has both names, and both are at the same place and have contents of the same kind. */
  areAlternatives(a: Spellings, b: Spellings): boolean {
    return this.#mayBe(a, b) && this.#meet(this.#before, a, b) && this.#meet(this.#after, a, b)
  }

  /** Whether the two have a common neighbour, or two neighbours that may be alternatives themselves. */
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
    // Contents without another kind are markdown.
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
