import type {Path} from '../types.js'

/** The value of `within` for additional sections in the section or part at a path. */
export function withinOf(path: Path): string | null {
  return path.length === 0 ? null : path.join('.')
}

/** Whether text outside the form, of which `within` is given, is in what a path leads to, at whatever depth. */
export function isWithin(within: string | null, path: string): boolean {
  return within === path || within?.startsWith(`${path}.`) === true
}
