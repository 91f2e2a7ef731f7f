import {type Dirent, readdir, statSync} from 'node:fs'
import {isAbsolute, join, relative, resolve, sep} from 'node:path'
import {convertPathToPattern, type FileSystemAdapter, glob, isDynamicPattern} from 'tinyglobby'
import {Ignored} from './ignored.js'
import {problemOf} from './problems.js'
import {type Source, STDIN_NAME} from './read.js'

/** What was found, and what was asked for in vain. */
export interface Found {
  readonly sources: readonly Source[]
  /** A sentence for each file, folder or glob that stands for nothing, and for each folder that cannot be read. */
  readonly problems: readonly string[]
}

/** What standard input is asked for by. */
export const STDIN = '-'

const DOCUMENTS = '**/*.{md,markdown}'
const NEVER = ['**/node_modules/**', '**/.git/**']

/**
 * The documents that files, folders and globs stand for, each once: in the order of the names, and by path within a
 * folder or glob. Folders and globs leave out `node_modules`, what git ignores, what begins with a dot and symbolic
 * links. A name that begins with `!` takes out of what the other folders and globs give.
 *
 * @param base - The folder that the names are relative to.
 * @param cwd - The folder that the names to show are relative to.
 */
export async function findSources(names: readonly string[], base: string, cwd: string): Promise<Found> {
  const isExclusion = (name: string) => name.startsWith('!') && kindOf(resolve(base, name)) === 'nothing'
  const without = names
    .filter(isExclusion)
    .map(name => `${convertPathToPattern(base)}/${name.slice(1)}`)
    .flatMap(pattern => [pattern, `${pattern}/**`])
  const seen = new Map<string | null, Source>()
  const problems: string[] = []
  for (const name of names.filter(name => !isExclusion(name))) {
    const search = new Search(name, base, without)
    for (const source of await search.run()) {
      const {file, path} = source
      const here = path === null || base === cwd ? file : relative(cwd, path)
      if (!seen.has(path)) seen.set(path, {path, file: here.split(sep).join('/')})
    }
    problems.push(...search.problems)
  }
  return {sources: [...seen.values()], problems}
}

/** The files and folders in which what the names stand for may change: of a glob, the folder that it begins in. */
export function rootsOf(names: readonly string[], base: string): string[] {
  return names
    .filter(name => !name.startsWith('!'))
    .map(name => {
      const isGlob = kindOf(resolve(base, name)) === 'nothing' && isDynamicPattern(name)
      return isGlob ? rootOf(name, base) : resolve(base, name)
    })
}

function rootOf(pattern: string, base: string): string {
  const segments = pattern.split('/')
  return resolve(
    base,
    segments
      .slice(
        0,
        segments.findIndex(it => isDynamicPattern(it)),
      )
      .join('/'),
  )
}

/** What one name stands for. */
class Search {
  readonly problems: string[] = []
  readonly #name: string
  readonly #base: string
  readonly #without: readonly string[]

  constructor(name: string, base: string, without: readonly string[]) {
    this.#name = name
    this.#base = base
    this.#without = without
  }

  async run(): Promise<Source[]> {
    const name = this.#name
    if (name === STDIN) return [{file: STDIN_NAME, path: null}]
    const path = resolve(this.#base, name)
    const kind = kindOf(path)
    if (kind === 'folder') {
      const found = await this.#glob(DOCUMENTS, path, path)
      if (found.length === 0)
        this.problems.push(`no documents in ${name}: nothing ends in .md or .markdown that git knows`)
      const [named, whole] = [join(name, sep), join(path, sep)]
      return found.map(it => ({file: named === `.${sep}` ? it : named + it, path: whole + it}))
    }
    if (kind === 'file' || !isDynamicPattern(name)) return [{file: name, path}]
    const found = await this.#glob(name, this.#base, rootOf(name, this.#base))
    if (found.length === 0)
      this.problems.push(`no documents match ${name}; node_modules and what git ignores do not count`)
    return found.map(it => {
      const path = resolve(this.#base, it)
      return {file: isAbsolute(name) ? path : it, path}
    })
  }

  /** Relative to `cwd`, in the order of code units, which is the same on every machine. */
  async #glob(pattern: string, cwd: string, from: string): Promise<string[]> {
    const files = await glob(pattern, {
      cwd,
      ignore: [...NEVER, ...this.#without],
      followSymbolicLinks: false,
      expandDirectories: false,
      caseSensitiveMatch: pattern !== DOCUMENTS,
      fs: {readdir: this.#readdir as FileSystemAdapter['readdir'] & object},
    })
    const ignored = new Ignored(resolve(from))
    return files.filter(file => !ignored.has(resolve(cwd, file))).sort((a, b) => (a < b ? -1 : 1))
  }

  /** The search passes over a folder that it cannot read; we say so. */
  readonly #readdir = (path: string, options: {withFileTypes: true}, callback: Callback): void =>
    readdir(path, options, (error, entries) => {
      if (error) this.problems.push(`cannot read ${resolve(path)}: ${problemOf(error).message}`)
      callback(error, entries)
    })
}

type Callback = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void

/** What cannot be looked at counts as a file: reading it will tell what is the matter. */
function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  try {
    const stats = statSync(path, {throwIfNoEntry: false})
    return stats ? (stats.isDirectory() ? 'folder' : 'file') : 'nothing'
  } catch {
    return 'file'
  }
}
