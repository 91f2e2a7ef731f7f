import type {Path} from '../types.js'

/** Returns the value of `within` for additional sections in the section or part at a path. */
export function withinOf(path: Path): string | null {
  return path.length === 0 ? null : path.join('.')
}

/** Whether `within` is the given path or a path inside it. */
export function isWithin(within: string | null, path: string): boolean {
  return within === path || within?.startsWith(`${path}.`) === true
}
