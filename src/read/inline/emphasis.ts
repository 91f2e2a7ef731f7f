import {STAR} from '../characters.js'

/**
 * A run of `*` or `_`. A closing run uses its markers from the left, an opening run from the right. The rest is text.
 */
export interface Run {
  /** Its index among the events of the text. */
  readonly event: number
  readonly marker: number
  /** How many markers the run has in the source. */
  readonly length: number
  readonly opens: boolean
  readonly closes: boolean
  left: number
  right: number
  previous: Run | null
  next: Run | null
}

export function makeRun(event: number, marker: number, length: number, opens: boolean, closes: boolean): Run {
  return {event, marker, length, opens, closes, left: 0, right: 0, previous: null, next: null}
}

/**
 * Finds the runs of markers that are emphasis, with the algorithm of the specification:
 *
 *     **a *b* c**       a run that closes goes with the nearest before it that opens, has the same marker, and fits
 *     ~~  ~ ~  ~~
 *
 * If a run has found no opener, other runs of its kind need not search the same openers again. `floors` keeps how far
 * they must search.
 */
export class Emphasis {
  #last: Run | null = null

  get last(): Run | null {
    return this.#last
  }

  clear(): void {
    this.#last = null
  }

  add(run: Run): void {
    run.previous = this.#last
    if (this.#last) this.#last.next = run
    this.#last = run
  }

  /** Pairs the runs after `bottom`, and removes them. */
  resolve(bottom: Run | null): void {
    if (this.#last === bottom) return
    const floors: number[] = new Array(12).fill(-1)
    let closer = this.#firstAfter(bottom)
    while (closer !== null) {
      const opener: Run | null = closer.closes ? this.#openerOf(closer, bottom, floors[kindOf(closer)] as number) : null
      if (opener !== null) {
        this.#pair(opener, closer)
        if (remaining(closer) > 0) continue
      } else if (closer.closes) {
        floors[kindOf(closer)] = closer.event
        if (!closer.opens) this.#remove(closer)
      }
      closer = closer.next
    }
    if (bottom) bottom.next = null
    this.#last = bottom
  }

  #firstAfter(bottom: Run | null): Run | null {
    if (bottom) return bottom.next
    let first = this.#last
    while (first?.previous) first = first.previous
    return first
  }

  #openerOf(closer: Run, bottom: Run | null, floor: number): Run | null {
    for (let run = closer.previous; run !== null && run !== bottom && run.event >= floor; run = run.previous)
      if (run.marker === closer.marker && run.opens && canPair(run, closer)) return run
    return null
  }

  #pair(opener: Run, closer: Run): void {
    const used = remaining(opener) > 1 && remaining(closer) > 1 ? 2 : 1
    opener.right += used
    closer.left += used
    // The runs in between can no longer be paired.
    opener.next = closer
    closer.previous = opener
    if (remaining(opener) === 0) this.#remove(opener)
    if (remaining(closer) === 0) this.#remove(closer)
  }

  #remove(run: Run): void {
    if (run.previous) run.previous.next = run.next
    if (run.next) run.next.previous = run.previous
    else this.#last = run.previous
  }
}

function remaining({length, left, right}: Run): number {
  return length - left - right
}

/** Returns the kind of a run. Runs of one kind have the same possible openers. */
function kindOf({marker, length, opens}: Run): number {
  return (marker === STAR ? 0 : 6) + (opens ? 3 : 0) + (length % 3)
}

/**
 * Whether two runs can be paired. If one of them could both open and close, they cannot be paired if their lengths add
 * up to a multiple of three, unless both lengths are multiples of three.
 */
function canPair(opener: Run, closer: Run): boolean {
  if (!opener.closes && !closer.opens) return true
  return closer.length % 3 === 0 || (opener.length + closer.length) % 3 !== 0
}
