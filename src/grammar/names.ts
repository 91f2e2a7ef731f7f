import {distance} from 'fastest-levenshtein'
import {repairMojibake} from './mojibake.js'
import {NameFilter} from './name-filter.js'
import {columnKey, headingKey, isSpaced, LONGEST_NAME, unspaced, withoutHyphens} from './name-keys.js'
import {coreOf, joinedNames, leadsOn, nameCore, withoutTail} from './name-words.js'
import {once} from './once.js'

/** The result of looking up a name. */
export interface NameMatch<T> {
  readonly value: T
  /** The canonical name. */
  readonly name: string
  /**
   * How the text differs from the canonical name: not at all; it is another name; it differs in numbering, case and the
   * like; it differs in modifiers; it joins several names.
   */
  readonly how: 'canonical' | 'alias' | 'normalised' | 'modified' | 'joined'
}

export interface NamesOptions {
  /** Whether the names are names of columns. Their spaces, hyphens and plural endings are ignored. */
  readonly columns?: boolean
}

interface Known<T> {
  readonly value: T
  readonly name: string
}

/** A text that joins more names, or longer names, is not a name. */
const MOST_JOINED = 4
const LONGEST_JOINED = 4

/** The names by their normalised text and by their distinguishing words. */
interface Index<T> {
  readonly keys: Map<string, Known<T>>
  /** Null when two values have the same words. */
  readonly cores: Map<string, Known<T> | null>
}

/** The names of the sections, fields or columns of a form, with all spellings of each. */
export class Names<T> {
  readonly #spellings = new Map<string, NameMatch<T>>()
  readonly #columns: boolean
  /** The first value of each name, by the name in lower case. */
  readonly #lower = once(() => this.#inLowerCase())
  readonly #longestLower = once(() => Math.max(0, ...[...this.#lower().keys()].map(name => name.length)))
  /** Made when a text that is not a spelling is looked up. Most documents have only spellings. */
  readonly #index = once(() => this.#indexed())
  /** The names without spaces. Null when two values have the same. */
  readonly #tight = once(() => this.#withoutBlanks())
  readonly #filter = once(() => this.#filterOf(() => true))

  /**
   * @param entries - The values with their names, the canonical name first. If two entries have the same name, it
   * belongs to the first.
   */
  constructor(
    entries: Iterable<{readonly names: readonly string[]; readonly value: T}>,
    {columns = false}: NamesOptions = {},
  ) {
    this.#columns = columns
    for (const {names, value} of entries) {
      const [name = ''] = names
      for (const [at, spelling] of names.entries()) {
        const how = at === 0 ? 'canonical' : 'alias'
        if (!this.#spellings.has(spelling)) this.#spellings.set(spelling, {value, name, how})
      }
    }
  }

  #filterOf(isWanted: (value: T) => boolean): NameFilter {
    const spellings = [...this.#spellings].filter(([, {value}]) => isWanted(value)).map(([spelling]) => spelling)
    return new NameFilter(spellings.flatMap(it => [nameCore(it), nameCore(withJoinedWords(it))]))
  }

  /** Returns a quick check that rejects nearly all texts which name none of some values. */
  lookFor(isWanted: (value: T) => boolean): (text: string) => boolean {
    const filter = this.#filterOf(isWanted)
    return text => isSpaced(text) || mayName(filter, unspaced(text))
  }

  /** Returns the part of the key of a heading that is compared. */
  #comparedOf(key: string): string {
    return this.#columns ? columnKey(withoutHyphens(key)) : withoutHyphens(key)
  }

  #inLowerCase(): Map<string, T> {
    const found = new Map<string, T>()
    for (const [spelling, {value}] of this.#spellings) {
      const lower = spelling.toLowerCase()
      if (!found.has(lower)) found.set(lower, value)
    }
    return found
  }

  #indexed(): Index<T> {
    const keys = new Map<string, Known<T>>()
    const cores = new Map<string, Known<T> | null>()
    for (const [spelling, {value, name}] of this.#spellings) {
      const heading = headingKey(spelling)
      const key = this.#comparedOf(heading)
      if (!keys.has(key)) keys.set(key, {value, name})
      const joined = withJoinedWords(heading)
      if (!keys.has(joined)) keys.set(joined, {value, name})
      const core = coreOf(withoutHyphens(heading))
      const other = cores.get(core)
      if (other === undefined) cores.set(core, {value, name})
      else if (other !== null && other.value !== value) cores.set(core, null)
    }
    return {keys, cores}
  }

  #withoutBlanks(): ReadonlyMap<string, Known<T> | null> {
    const found = new Map<string, Known<T> | null>()
    for (const [key, known] of this.#index().keys) {
      const tight = key.replaceAll(' ', '')
      const other = found.get(tight)
      if (other === undefined) found.set(tight, known)
      else if (other?.value !== known.value) found.set(tight, null)
    }
    return found
  }

  /** Returns the value with exactly this name. */
  exact(text: string): NameMatch<T> | undefined {
    return this.#spellings.get(text)
  }

  /** Returns the value with this name, except for case. */
  sameLetters(text: string): T | undefined {
    return text.length > this.#longestLower() ? undefined : this.#lower().get(text.toLowerCase())
  }

  /** Returns what a text names; null when it names nothing, or two values. */
  match(text: string): NameMatch<T> | null {
    const [only, other] = this.parts(text)
    return only && !other ? only : null
  }

  /** Returns what the parts of a text name, in order, each value once: "Date and Location" gives two. */
  parts(text: string): readonly NameMatch<T>[] {
    const exact = this.#spellings.get(text)
    if (exact) return [exact]
    if (text === '' || text.length > LONGEST_NAME) return []
    const found = this.#find(text)
    if (found.length === 1) return found
    const repaired = this.#findRepaired(text) ?? this.#findNoted(text) ?? this.#findTight(text)
    return repaired ? [repaired] : found
  }

  #find(text: string): readonly NameMatch<T>[] {
    // Columns are compared without spaces, so their words cannot be filtered.
    if (!this.#columns && !mayName(this.#filter(), unspaced(text))) return []
    const {keys, cores} = this.#index()
    const heading = headingKey(text)
    const known = keys.get(this.#comparedOf(heading)) ?? keys.get(withJoinedWords(heading))
    if (known) return [matchOf(known, 'normalised')]
    // "Summary of: Tide Accord" is about what comes after it.
    if (!this.#columns && leadsOn(heading)) return []
    const rest = withoutTail(heading)
    const core = cores.get(coreOf(heading)) ?? (rest === heading ? null : cores.get(coreOf(rest)))
    return core ? [matchOf(core, 'modified')] : this.#joined(heading)
  }

  /** "CaracterÃ­sticas" */
  #findRepaired(text: string): NameMatch<T> | null {
    return this.#findOther(text, repairMojibake(text))
  }

  /** "Commitments2": the mark of a footnote is raised, and its markup is not part of the text. */
  #findNoted(text: string): NameMatch<T> | null {
    const last = text.charCodeAt(text.length - 1)
    return last < 48 || last > 57 ? null : this.#findOther(text, text.replace(NOTE, ''))
  }

  /** "E X E C U T I V E S U M M A R Y": no wider space shows where a word ends. */
  #findTight(text: string): NameMatch<T> | null {
    const known = isSpaced(text) ? this.#tight().get(headingKey(text)) : null
    return known ? matchOf(known, 'normalised') : null
  }

  #findOther(text: string, repaired: string): NameMatch<T> | null {
    if (repaired === text) return null
    const [only, other] = this.#spellings.has(repaired) ? [this.#spellings.get(repaired)] : this.#find(repaired)
    return only && !other ? matchOf(only, 'normalised') : null
  }

  #joined(heading: string): NameMatch<T>[] {
    const parts = joinedNames(heading)
    if (parts.length < 2 || parts.length > MOST_JOINED) return []
    const {keys, cores} = this.#index()
    const found: NameMatch<T>[] = []
    for (const part of parts) {
      if (part.split(' ').length > LONGEST_JOINED) return []
      const known = keys.get(this.#comparedOf(headingKey(part))) ?? cores.get(coreOf(part))
      if (known && !found.some(it => it.value === known.value)) found.push(matchOf(known, 'joined'))
    }
    return found
  }

  /** Returns the name that is most similar to a text; null when none is similar. */
  nearest(text: string): {value: T; name: string} | null {
    if (text.length > LONGEST_NAME) return null
    const heading = headingKey(text)
    const key = this.#comparedOf(heading)
    const words = new Set(coreOf(heading).split(' '))
    let best: Known<T> | null = null
    let least = Number.POSITIVE_INFINITY
    for (const [known, it] of this.#index().keys) {
      const most = Math.max(1, known.length * MOST_CHANGED)
      // A name with such a different length is not near, so it is not compared.
      if (Math.abs(known.length - key.length) > most) continue
      const steps = distance(key, known)
      if (steps <= most && steps < least) {
        best = it
        least = steps
      }
    }
    if (best) return {value: best.value, name: best.name}
    for (const [core, it] of this.#index().cores)
      if (it && core.length >= SHORTEST_CORE && core.split(' ').every(word => words.has(word)))
        return {value: it.value, name: it.name}
    return null
  }
}

export function mayName(filter: NameFilter, text: string): boolean {
  return filter.mayBe(text) || (text.includes('-') && filter.mayBe(withJoinedWords(text)))
}

/** The number of a footnote right after a word. */
const NOTE = /(?<=\p{L}{3})\d{1,2}$/u

/** Some hyphens are optional: "E-mail" is "Email". */
function withJoinedWords(text: string): string {
  return text.includes('-') ? text.replace(/(?<=\p{L})-(?=\p{L})/gu, '') : text
}

function matchOf<T>({value, name}: Known<T>, how: NameMatch<T>['how']): NameMatch<T> {
  return {value, name, how}
}

/** The shortest core of a name that shows a similarity. "To do" has the core "to". */
const SHORTEST_CORE = 3

/** How much of a name may differ in a text that is near it. */
const MOST_CHANGED = 0.34
