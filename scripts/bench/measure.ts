import {performance} from 'node:perf_hooks'

/** Something to measure. `run` does it once, and returns a number that depends on what it read. */
export interface Contestant {
  readonly name: string
  readonly run: () => number
}

/** A contestant runs again until this time has passed, so that the resolution of the clock does not matter. */
const SHORTEST_TURN_MS = 4

/** Turns before the first one that is measured, in which the engine optimises the code. */
const WARM_UP = 250

/**
 * Returns the milliseconds of one run of each contestant: the median of rounds in which all of them take turns.
 *
 * @param warmUp - How many turns each has before; few are enough if others have just run the same code.
 */
export function measure(contestants: readonly Contestant[], rounds: number, warmUp = WARM_UP): number[] {
  for (const {run} of contestants) {
    const end = performance.now() + warmUp * SHORTEST_TURN_MS
    while (performance.now() < end) turn(run)
  }
  const times = contestants.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [k, {run}] of contestants.entries()) times[k]?.push(turn(run))
  }
  return times.map(median)
}

/** The sum of all results, so that the engine cannot remove unused work. */
let sink = 0

function turn(run: () => number): number {
  const start = performance.now()
  let runs = 0
  let passed = 0
  while (passed < SHORTEST_TURN_MS) {
    sink += run()
    runs++
    passed = performance.now() - start
  }
  if (Number.isNaN(sink)) throw new Error('nothing was read')
  return passed / runs
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] as number
}

/** Returns a number with its significant digits. */
export function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

/** Returns a table in markdown. The first column is text, the others are numbers. */
export function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows]
  const widths = header.map((_, k) => Math.max(...all.map(row => (row[k] ?? '').length)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, k) => (k === 0 ? cell.padEnd(widths[k] as number) : cell.padStart(widths[k] as number))).join(' | ')} |`
  const delimiter = `| ${widths.map((width, k) => (k === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(header), delimiter, ...rows.map(line)].join('\n')
}
