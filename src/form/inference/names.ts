import {distance} from 'fastest-levenshtein'
import {normalisedName} from '../../grammar/name-keys.js'
import {isSectionKey} from '../check.js'
import {keyInWords} from '../compile.js'

/* Finds parts with several names, and gives them keys. */

/** Characters that a name cannot have: they would be markup where the name is written. */
const MARKUP = /[|[\]`*<>\\~]/
/** A name in brackets, which may be a link: "[Unreleased]". */
const BRACKETED = /^\[([^[\]]*)\]$/

/** The spellings of one name, and the documents that have each of them. */
export interface Spellings {
  /** The most frequent spelling comes first. */
  readonly names: readonly [string, ...string[]]
  /** The indexes of the documents, in order. */
  readonly documents: readonly number[]
  readonly keys: ReadonlySet<string>
}

/**
 * Joins names that mean the same: names that are equal after normalisation, or differ only in a plural or in one or two
 * letters. Two names that occur in one document are not joined.
 *
 * @param found - A name and the index of its document.
 * @param least - How many documents must have a name before similar names are joined to it.
 */
export function joinNames(
  found: readonly {readonly name: string; readonly document: number}[],
  least: number,
): Spellings[] {
  const byKey = new Map<string, Map<string, number[]>>()
  for (const {name, document} of found) {
    const key = normalisedName(name)
    if (key === '' || MARKUP.test(name.replace(BRACKETED, '$1'))) continue
    const spellings = byKey.get(key) ?? new Map<string, number[]>()
    byKey.set(key, spellings)
    const documents = spellings.get(name)
    if (documents === undefined) spellings.set(name, [document])
    else documents.push(document)
  }
  const groups = new Groups(least)
  for (const [key, spellings] of [...byKey].sort(([, a], [, b]) => countOf(b) - countOf(a))) groups.add(key, spellings)
  return groups.all.map(it => ({
    names: distinct([...it.names].sort((a, b) => b[1] - a[1]).map(([name]) => name)),
    documents: [...it.documents].sort((a, b) => a - b),
    keys: it.keys,
  }))
}

interface Group {
  readonly key: string
  readonly keys: Set<string>
  readonly names: Map<string, number>
  readonly documents: Set<number>
}

/** Groups of joined names, the most frequent first. */
class Groups {
  readonly all: Group[] = []
  readonly #least: number
  readonly #byWords = new Map<string, Group>()
  /** The names that others are compared with. They are few, even where there are many names. */
  readonly #frequent: Group[] = []

  constructor(least: number) {
    this.#least = least
  }

  add(key: string, spellings: ReadonlyMap<string, readonly number[]>): void {
    const documents = new Set([...spellings.values()].flat())
    const group = this.#like(key, documents) ?? this.#made(key, documents.size)
    group.keys.add(key)
    for (const [name, at] of spellings) group.names.set(name, at.length)
    for (const at of documents) group.documents.add(at)
  }

  /** Returns the group that a name belongs to, if no document has both. */
  #like(key: string, documents: ReadonlySet<number>): Group | undefined {
    const isApart = (it: Group) => ![...documents].some(at => it.documents.has(at))
    const same = this.#byWords.get(plain(key))
    if (same !== undefined && isApart(same)) return same
    return this.#frequent.find(it => isNear(it.key, key) && isApart(it))
  }

  #made(key: string, count: number): Group {
    const group: Group = {key, keys: new Set(), names: new Map(), documents: new Set()}
    this.all.push(group)
    if (!this.#byWords.has(plain(key))) this.#byWords.set(plain(key), group)
    if (count >= this.#least) this.#frequent.push(group)
    return group
  }
}

function countOf(spellings: ReadonlyMap<string, readonly number[]>): number {
  return [...spellings.values()].reduce((sum, it) => sum + it.length, 0)
}

/** Returns the names without spellings that normalise to the same name. */
function distinct(names: readonly string[]): [string, ...string[]] {
  const seen = new Set<string>()
  return names.filter(it => seen.size !== seen.add(normalisedName(it)).size) as [string, ...string[]]
}

/** Names longer than this are only compared word by word. */
const LONGEST = 60

function isNear(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  const most = length >= 14 ? 2 : 1
  if (length < 8 || Math.abs(a.length - b.length) > most || length > LONGEST) return false
  return !/\d/.test(a + b) && distance(a, b) <= most
}

function plain(key: string): string {
  return key
    .replace(/\bthe\b|\ban?\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map(it => it.replace(/(?<=\p{L}{3})s$/u, ''))
    .join('')
}

/** Chooses keys for a form, each once. */
export class Keys {
  readonly #taken = new Set<string>()

  /** @param kind - A suffix for the key when the key is taken: "Field". */
  of(name: string, kind: string): string {
    const wished = camelCase(name)
    let key = wished
    for (let count = 2; this.#taken.has(key) || !isSectionKey(key); count++)
      key = count === 2 ? `${wished}${kind}` : `${wished}${kind}${count}`
    this.#taken.add(key)
    return key
  }
}

/** Returns a name in camelCase: `guideLevelExplanation` for "Guide-level explanation". */
function camelCase(name: string): string {
  const words = name
    .normalize('NFC')
    .replace(/(?<=\p{L})['\u2019](?=\p{L})/gu, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['value']
  const key = words
    .slice(0, 6)
    .map((word, at) => {
      const lower = word.toLowerCase()
      return at === 0 ? lower : lower.charAt(0).toUpperCase() + lower.slice(1)
    })
    .join('')
  return /^\d/.test(key) ? `n${key}` : key
}

/** Returns the option `names`, or nothing when the key gives the same name. */
export function namesOption(key: string, names: readonly string[]): {readonly names?: readonly string[]} {
  return names.length === 1 && names[0] === keyInWords(key) ? {} : {names}
}
