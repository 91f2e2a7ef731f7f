import {countUpTo} from '../search.js'
import {type Moves, moved} from '../source.js'
import type {Path} from '../types.js'
import {Letters, lettersOutside, type Span} from './letters.js'

/** A node of the tree of paths. Two nodes may have the same path. */
export type Place = number

/** The node of the whole summary. */
export const ROOT: Place = 0

const ASKED = 1
const LEAF = 2
const TYPED = 4
const NOTATION_ONLY = 8

/** The kind of a part of the source: whether `rangeOf` and `pathAt` return it, and how `coverage` counts it. */
const VALUE = ASKED | LEAF | TYPED
/** A part of a value, such as a paragraph. `rangeOf` returns it, but `pathAt` does not. */
export const PART = ASKED | TYPED
/** A value outside the fields of the form: metadata and additional sections. */
export const KEPT = ASKED | LEAF
/** A part of such a value. */
export const KEPT_PART = ASKED
/** A text that means that a value is absent. */
export const PLACEHOLDER = ASKED | LEAF | NOTATION_ONLY
/** A text that replaces a value, and that a diagnostic quotes. */
export const FAILED = ASKED
/** Headings, labels and column names of the form. */
export const NOTATION = NOTATION_ONLY
/** A text that a diagnostic quotes, and that is in no value. */
export const QUOTED = 0

/** A value and its place. */
export interface Leaf {
  readonly place: Place
  readonly start: number
  readonly end: number
}

const SIZE = 4

/**
 * Records the place of every value. While reading, it stores a node of the path tree and four numbers for each value.
 * Paths and look-ups are made on demand.
 */
export class Positions {
  readonly #parents: Place[] = [-1]
  readonly #keys: (string | number)[] = ['']
  /** Flattened: node, kind, start, end. */
  readonly #spans: number[] = []
  #missing: {readonly place: Place; readonly offset: number}[] = []
  #index: Index | undefined
  #leaves: Leaf[] | undefined
  /** For each leaf, the nearest leaf before it that may extend beyond its start; -1 for none. */
  #around: number[] = []

  /** Returns a new node below another node. */
  child(place: Place, key: string | number): Place {
    this.#keys.push(key)
    return this.#parents.push(place) - 1
  }

  /** Changes the key of a node. */
  rename(place: Place, key: string | number): void {
    this.#keys[place] = key
  }

  /** Records the place of a value. */
  add(place: Place, start: number, end: number, kind = VALUE): void {
    this.#spans.push(place, kind, start, end)
  }

  /** Adds a node below another node, with the place of its value. */
  addChild(place: Place, key: string | number, start: number, end: number): void {
    this.add(this.child(place, key), start, end)
  }

  /** Records a heading, a label or other notation of the form. */
  mark(start: number, end: number): void {
    this.add(ROOT, start, end, NOTATION)
  }

  /** Records a text that is in no value but in a diagnostic. */
  quote(start: number, end: number): void {
    this.add(ROOT, start, end, QUOTED)
  }

  /** Records where an absent value would have to be written. */
  miss(place: Place, offset: number): void {
    this.#missing.push({place, offset})
  }

  /** The approximate number of bytes of the places and the tree of their paths. */
  get weight(): number {
    return 8 * (this.#spans.length + 2 * this.#parents.length)
  }

  /** The size of the records so far, for `translate`. */
  get size(): number {
    return this.#spans.length
  }

  /** Translates the places that were recorded since then. */
  translate(since: number, moves: Moves): void {
    const spans = this.#spans
    for (let at = since; at < spans.length; at += SIZE) {
      const {start, end} = moved(spans[at + 2]!, spans[at + 3]!, moves)
      spans[at + 2] = start
      spans[at + 3] = end
    }
    this.#missing = this.#missing.map(it => ({...it, offset: moves.start(it.offset)}))
  }

  /** Returns the path of a node. */
  pathOf(place: Place): Path {
    const path: (string | number)[] = []
    for (let at = place; at > ROOT; at = this.#parents[at] as Place) path.push(this.#keys[at] as string | number)
    return path.reverse()
  }

  /** Returns a new node with this path. */
  placeOf(path: Path): Place {
    let place = ROOT
    for (const key of path) place = this.child(place, key)
    return place
  }

  /** Returns the place of a value, or the range around all values below a path. */
  find(path: Path): Span | undefined {
    return this.#lookup.find(path)
  }

  /** Returns the place of a node, as `find` does for its path. */
  spanOf(place: Place): Span | undefined {
    const lookup = this.#lookup
    return place < lookup.nodes ? lookup.spanOf(place) : lookup.find(this.pathOf(place))
  }

  /** Returns the place of a value, or of the value that contains it, or the place where its field would be. */
  nearest(path: Path): Span {
    for (let depth = path.length; depth > 0; depth--) {
      const span = this.#lookup.find(path.slice(0, depth))
      if (span) return span
    }
    const known = path.length > 0 && this.#missing.find(it => this.pathOf(it.place)[0] === path[0])
    const offset = known ? known.offset : 0
    return {start: offset, end: offset}
  }

  get #lookup(): Index {
    // A node that was added later has no place of its own.
    if (this.#index && this.#index.size === this.#spans.length) return this.#index
    this.#index = new Index(this.#parents, this.#keys, this.#spans)
    return this.#index
  }

  /** Returns the path of the innermost value at an offset. Of equal ranges it is the one that was read first. */
  at(offset: number): Path | undefined {
    const leaves = this.leaves()
    let best: Leaf | undefined
    const last = countUpTo(offset, leaves.length, index => (leaves[index] as Leaf).start) - 1
    for (let k = last; k >= 0; k = this.#around[k] as number) {
      const leaf = leaves[k] as Leaf
      if (leaf.end > offset && (!best || leaf.end - leaf.start <= best.end - best.start)) best = leaf
    }
    return best && this.pathOf(best.place)
  }

  /** Returns every value and its place, in source order. */
  leaves(): readonly Leaf[] {
    if (this.#leaves) return this.#leaves
    const leaves: Leaf[] = []
    this.#each((place, kind, start, end) => {
      if (kind & LEAF) leaves.push({place, start, end})
    })
    leaves.sort((a, b) => a.start - b.start)
    const open: number[] = []
    this.#around = leaves.map(({start}, k) => {
      while (open.length > 0 && (leaves[open.at(-1) as number] as Leaf).end <= start) open.pop()
      const around = open.at(-1) ?? -1
      open.push(k)
      return around
    })
    this.#leaves = leaves
    return leaves
  }

  /** Returns the parts of a text that were not recorded, in order. `length` is the length of the text. */
  gaps(length: number): Span[] {
    const gaps: Span[] = []
    let read = 0
    for (const {start, end} of this.#sorted(() => true)) {
      if (start > read) gaps.push({start: read, end: start})
      read = Math.max(read, end)
    }
    if (read < length) gaps.push({start: read, end: length})
    return gaps
  }

  /**
   * Returns the share of the letters and digits of a text that typed values hold. Notation of the form is not counted.
   */
  coverage(source: string): number {
    const letters = new Letters(source)
    let held = 0
    let counted = letters.before(source.length)
    let read = 0
    for (const {start, end} of this.#sorted(kind => (kind & TYPED) !== 0)) {
      if (end > read) held += letters.between(Math.max(start, read), end)
      read = Math.max(read, end)
    }
    const typed = this.#sorted(kind => (kind & TYPED) !== 0)
    const notation = this.#sorted(kind => (kind & NOTATION_ONLY) !== 0)
    counted -= lettersOutside(notation, typed, letters)
    return counted === 0 ? 1 : held / counted
  }

  #sorted(wanted: (kind: number) => boolean): Span[] {
    const spans: Span[] = []
    this.#each((_place, kind, start, end) => {
      if (end > start && wanted(kind)) spans.push({start, end})
    })
    return spans.sort((a, b) => a.start - b.start)
  }

  #each(visit: (place: Place, kind: number, start: number, end: number) => void): void {
    const spans = this.#spans
    for (let at = 0; at < spans.length; at += SIZE) visit(spans[at]!, spans[at + 1]!, spans[at + 2]!, spans[at + 3]!)
  }
}

/** The places by their paths. Nodes with the same path are joined here. */
class Index {
  /** How many numbers the spans had when this was made. */
  readonly size: number
  /** How many nodes it has. */
  readonly nodes: number
  readonly #ids: number[] = [0]
  readonly #children = new Map<string, number>()
  readonly #spans: (Span | undefined)[]

  constructor(parents: readonly Place[], keys: readonly (string | number)[], spans: readonly number[]) {
    this.size = spans.length
    this.nodes = parents.length
    const up: number[] = [-1]
    for (let place = 1; place < parents.length; place++) {
      const above = this.#ids[parents[place] as Place] as number
      const key = childKey(above, keys[place] as string | number)
      let id = this.#children.get(key)
      if (id === undefined) {
        id = up.push(above) - 1
        this.#children.set(key, id)
      }
      this.#ids.push(id)
    }
    this.#spans = new Array(up.length).fill(undefined)
    for (let at = 0; at < spans.length; at += SIZE) {
      if ((spans[at + 1] as number) & ASKED)
        this.#widen(this.#ids[spans[at]!] as number, spans[at + 2]!, spans[at + 3]!)
    }
    this.#addHulls(up)
  }

  /** Adds ranges for nodes without a place: the range around the nodes below them. */
  #addHulls(up: readonly number[]): void {
    const own = this.#spans.map(span => span !== undefined)
    for (let id = up.length - 1; id > 0; id--) {
      const span = this.#spans[id]
      const above = up[id] as number
      if (span && above > 0 && !own[above]) this.#widen(above, span.start, span.end)
    }
  }

  #widen(id: number, start: number, end: number): void {
    const span = this.#spans[id]
    if (!span) this.#spans[id] = {start, end}
    else {
      span.start = Math.min(span.start, start)
      span.end = Math.max(span.end, end)
    }
  }

  find(path: Path): Span | undefined {
    let id: number | undefined = 0
    for (const key of path) {
      id = this.#children.get(childKey(id, key))
      if (id === undefined) return undefined
    }
    return this.#spans[id]
  }

  spanOf(place: Place): Span | undefined {
    return this.#spans[this.#ids[place] as number]
  }
}

function childKey(id: number, key: string | number): string {
  return `${id} ${key}`
}
