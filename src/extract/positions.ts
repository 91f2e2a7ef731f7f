import {countUpTo} from '../search.js'
import type {Path} from '../types.js'

/** Where a path template takes its first and its second index. */
export const I = -1
export const J = -2

/** A path with gaps for the indexes, shared by all values of a kind. */
export interface Slot {
  readonly path: Path
  /** A part of a value: it can be asked for, but is not what stands at an offset. */
  readonly part: boolean
}

export function slot(path: Path, part = false): Slot {
  return {path, part}
}

interface Span {
  start: number
  end: number
}

/** A value and where it stands. */
export interface Leaf extends Span {
  readonly path: Path
}

/** What of the source says something that is no value: headings, labels, what was dropped and quoted. */
const MARKED = slot([], true)

/** What is told where values stand while a document is read. */
export interface PositionSink {
  add(kind: Slot, i: number, j: number, start: number, end: number): void
  /** Lets the value that was added last go on to `end`: an item of several paragraphs. */
  extend(end: number): void
  /** Notes that this part of the source was understood, though it is no value. */
  mark(start: number, end: number): void
  /** Notes where an absent field would have to be written. */
  miss(field: string, offset: number): void
}

/** Keeps nothing: most readers of a summary never ask where it stands. */
export const NOWHERE: PositionSink = {
  add() {},
  extend() {},
  mark() {},
  miss() {},
}

/**
 * Where every value stands. Four numbers and a slot a value while reading; paths and look-ups are built when somebody
 * asks.
 */
export class Positions implements PositionSink {
  readonly #slots: Slot[] = []
  /** Flattened: first index, second index, start, end. */
  readonly #numbers: number[] = []
  readonly #missing = new Map<string, number>()
  #ranges: Map<string, Span> | undefined
  #leaves: Leaf[] | undefined
  /** The greatest end among the leaves up to each one: where a search backwards may stop. */
  #reach: number[] = []

  add(kind: Slot, i: number, j: number, start: number, end: number): void {
    this.#slots.push(kind)
    this.#numbers.push(i, j, start, end)
  }

  extend(end: number): void {
    this.#numbers[this.#numbers.length - 1] = end
  }

  mark(start: number, end: number): void {
    this.add(MARKED, 0, 0, start, end)
  }

  miss(field: string, offset: number): void {
    this.#missing.set(field, offset)
  }

  /** The place of a value, else of what holds it, else where its field would stand. */
  nearest(path: Path): Span {
    for (let depth = path.length; depth > 0; depth--) {
      const span = this.find(path.slice(0, depth))
      if (span) return span
    }
    const offset = this.#missing.get(String(path[0])) ?? 0
    return {start: offset, end: offset}
  }

  /** The place of a value, or the hull of the values below a path. */
  find(path: Path): Span | undefined {
    this.#ranges ??= this.#index()
    return this.#ranges.get(keyOf(path))
  }

  /** The innermost value at an offset; of equal ones the first that was read. */
  at(offset: number): Path | undefined {
    const leaves = this.leaves()
    const before = countUpTo(offset, leaves.length, index => (leaves[index] as Leaf).start)
    let best: Leaf | undefined
    for (let k = before - 1; k >= 0 && (this.#reach[k] as number) > offset; k--) {
      const leaf = leaves[k] as Leaf
      if (leaf.end > offset && (!best || leaf.end - leaf.start <= best.end - best.start)) best = leaf
    }
    return best?.path
  }

  /** Every value with its place, in source order. */
  leaves(): readonly Leaf[] {
    if (this.#leaves) return this.#leaves
    const leaves: Leaf[] = []
    this.#each((kind, i, j, start, end) => {
      if (!kind.part) leaves.push({path: fill(kind.path, i, j), start, end})
    })
    leaves.sort((a, b) => a.start - b.start)
    let reach = 0
    this.#reach = leaves.map(leaf => {
      reach = Math.max(reach, leaf.end)
      return reach
    })
    this.#leaves = leaves
    return leaves
  }

  /** What is left of a text of this length: the complement of all values and marks, in order. */
  gaps(length: number): Span[] {
    const spans: Span[] = []
    this.#each((_kind, _i, _j, start, end) => {
      if (end > start) spans.push({start, end})
    })
    spans.sort((a, b) => a.start - b.start)
    const gaps: Span[] = []
    let read = 0
    for (const span of spans) {
      if (span.start > read) gaps.push({start: read, end: span.start})
      read = Math.max(read, span.end)
    }
    if (read < length) gaps.push({start: read, end: length})
    return gaps
  }

  #each(visit: (kind: Slot, i: number, j: number, start: number, end: number) => void): void {
    const numbers = this.#numbers
    this.#slots.forEach((kind, k) => {
      const at = k * 4
      visit(kind, numbers[at]!, numbers[at + 1]!, numbers[at + 2]!, numbers[at + 3]!)
    })
  }

  #index(): Map<string, Span> {
    const ranges = new Map<string, Span>()
    const hulls = new Map<string, Span>()
    this.#each((kind, i, j, start, end) => {
      if (kind === MARKED) return
      const path = fill(kind.path, i, j)
      const key = keyOf(path)
      widen(ranges, key, start, end)
      for (let depth = path.length - 1; depth > 0; depth--) widen(hulls, keyOf(path.slice(0, depth)), start, end)
    })
    for (const [key, hull] of hulls) if (!ranges.has(key)) ranges.set(key, hull)
    return ranges
  }
}

function widen(hulls: Map<string, Span>, key: string, start: number, end: number): void {
  const hull = hulls.get(key)
  if (!hull) hulls.set(key, {start, end})
  else {
    hull.start = Math.min(hull.start, start)
    hull.end = Math.max(hull.end, end)
  }
}

function fill(template: Path, i: number, j: number): Path {
  return template.map(key => (key === I ? i : key === J ? j : key))
}

/** Keys hold no slash: they are the names of a summary's fields, and numbers. */
function keyOf(path: Path): string {
  return path.join('/')
}
