import type {Path, Severity} from 'summary-md'

/** Returns counts in words: `1 error, 3 warnings, 17 infos`. */
export function counted({error, warning, info}: Readonly<Record<Severity, number>>): string {
  const some = (count: number, word: string) => (count > 0 ? [`${count} ${word}${count === 1 ? '' : 's'}`] : [])
  return [...some(error, 'error'), ...some(warning, 'warning'), ...some(info, 'info')].join(', ')
}

/** Returns a time in the unit that gives the fewest digits. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1) return `${Math.max(1, Math.round(milliseconds * 1000))} µs`
  return `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`
}

/** Returns a share in per cent. Only the whole is 100 %. */
export function percent(share: number): string {
  return `${share === 1 ? 100 : Math.min(99, Math.round(share * 100))} %`
}

/** Returns a path as it is written in code. */
export function pathText(path: Path): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${key}`)).join('')
}
