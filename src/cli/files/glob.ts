import {resolve} from 'node:path'
import picomatch from 'picomatch'
import {pathFrom} from './paths.js'

/** Whether a name is a glob. The caller has checked that no file has exactly this name. */
export function isGlob(name: string): boolean {
  return picomatch.scan(name).isGlob
}

/** A name with wildcards such as `*`, `?`, `[…]`, `{…}`. */
export class Glob {
  /** The folder that the glob begins in, as it is written: `docs/2024` for `docs/2024/*.md`. */
  readonly folder: string
  readonly #matches: Matches
  /**
   * One test for each folder level below the folder that the glob begins in; null where any number of folders may
   * follow.
   */
  readonly #way: readonly (Matches | null)[]
  readonly #namesHidden: boolean

  constructor(pattern: string, options: {readonly nocase?: boolean} = {}) {
    const {folder, glob} = split(pattern)
    this.folder = folder
    this.#matches = picomatch(glob, {...PORTABLE, ...options})
    const names = picomatch.scan(glob, {parts: true}).parts!
    this.#way = names.map(part => (part === '**' || part.includes('/') ? null : picomatch(part, PORTABLE)))
    this.#namesHidden = names.some(part => /(?:^|[{,(|])\./.test(part))
  }

  /** @param name - A name relative to the folder that the glob begins in. */
  matches(name: string): boolean {
    return this.#matches(name)
  }

  /** Whether the glob can match anything in a folder. */
  leadsInto(folder: string): boolean {
    const names = folder.split('/')
    for (const [index, name] of names.entries()) {
      const matches = this.#way[index]
      if (matches === null) return this.#namesHidden || names.slice(index).every(it => !it.startsWith('.'))
      if (!matches?.(name)) return false
    }
    return names.length < this.#way.length
  }
}

type Matches = (name: string) => boolean

/** Names have slashes on every system. */
const PORTABLE = {windows: false}

/**
 * Returns a function that tells whether an absolute path matches one of the patterns, or is in a folder that matches.
 */
export function anyOf(patterns: readonly string[], base: string): Matches {
  const tests = patterns.map(pattern => {
    const {folder, glob} = split(pattern)
    const root = resolve(base, folder)
    const matches = picomatch(glob === '' ? '**' : [glob, `${glob}/**`], {...PORTABLE, dot: true})
    return (path: string) => (path === root ? glob === '' : matches(pathFrom(root, path)))
  })
  return path => tests.some(test => test(path))
}

function split(pattern: string): {folder: string; glob: string} {
  const {base, glob} = picomatch.scan(pattern)
  return {folder: base.replace(/\\(.)/g, '$1') || '.', glob}
}
