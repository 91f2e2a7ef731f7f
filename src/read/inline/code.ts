import {BACKTICK} from '../characters.js'

/** The runs of backticks of one text. Each length is searched up to its last run, and no search is repeated. */
export class Backticks {
  #last: Map<number, number> | null = null

  clear(): void {
    this.#last = null
  }

  /**
   * Returns the start of the run of backticks that closes a run of the same length, which ends at `from`; -1 when there
   * is none.
   */
  closing(text: string, from: number, end: number, length: number): number {
    this.#last ??= lastRuns(text, from, end)
    if ((this.#last.get(length) ?? -1) < from) return -1
    let at = text.indexOf('`', from)
    for (;;) {
      const to = runEnd(text, at, end)
      if (to - at === length) return at
      at = text.indexOf('`', to)
    }
  }
}

/** Returns the end of a run of backticks. */
export function runEnd(text: string, at: number, end: number): number {
  let to = at
  while (to < end && text.charCodeAt(to) === BACKTICK) to++
  return to
}

function lastRuns(text: string, from: number, end: number): Map<number, number> {
  const last = new Map<number, number>()
  let at = text.indexOf('`', from)
  while (at >= 0 && at < end) {
    const to = runEnd(text, at, end)
    last.set(to - at, at)
    at = text.indexOf('`', to)
  }
  return last
}
