import {type Dirent, readdirSync, statSync} from 'node:fs'
import {isAbsolute, join, relative, resolve, sep} from 'node:path'
import {convertPathToPattern, type FileSystemAdapter, glob, isDynamicPattern} from 'tinyglobby'
import {Ignored} from './ignored.js'
import {problemOf} from './problems.js'
import {INPUT, Sources} from './sources.js'

/** What was found, and what was asked for in vain. */
export interface Found {
  readonly sources: Sources
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
  const wanted = names.filter(name => !isExclusion(name))
  const found: string[][] = []
  const problems: string[] = []
  for (const name of wanted) {
    const search = new Search(name, base, without)
    const files = await search.run()
    found.push(files.map(file => (file === INPUT ? INPUT : nameOf(file, base, cwd))))
    problems.push(...search.problems)
  }
  return {sources: new Sources(wanted.length > 1 ? once(found, cwd) : found, cwd), problems}
}

/** The name to show for a file, given by its name relative to `base`. */
function nameOf(file: string, base: string, cwd: string): string {
  const name = base === cwd ? file : relative(cwd, resolve(base, file))
  return name.replaceAll(sep, '/')
}

/** Each file where it stands first, whatever it is called. */
function* once(found: readonly string[][], cwd: string): Generator<string[]> {
  const seen = new Set<string>()
  for (const names of found) {
    yield names.filter(name => {
      const path = name === INPUT ? INPUT : resolve(cwd, name)
      return !seen.has(path) && seen.add(path)
    })
  }
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

  /** The names of the files, relative to the folder that the name is relative to, or absolute as it is. */
  async run(): Promise<string[]> {
    const name = this.#name
    if (name === STDIN) return [INPUT]
    const path = resolve(this.#base, name)
    const kind = kindOf(path)
    if (kind === 'folder') {
      const found = await this.#glob(DOCUMENTS, path, path)
      if (found.length === 0)
        this.problems.push(`no documents in ${name}: nothing ends in .md or .markdown that git knows`)
      const named = join(name, sep)
      return named === `.${sep}` ? found : found.map(it => named + it)
    }
    if (kind === 'file' || !isDynamicPattern(name)) return [name]
    const found = await this.#glob(name, this.#base, rootOf(name, this.#base))
    if (found.length === 0)
      this.problems.push(`no documents match ${name}; node_modules and what git ignores do not count`)
    return isAbsolute(name) ? found.map(it => resolve(this.#base, it)) : found
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

  /**
   * One folder after the other, or what is in all of them is in memory at once. The search passes over a folder that it
   * cannot read; we say so.
   */
  readonly #readdir = (path: string, options: {withFileTypes: true}, callback: Callback): void =>
    void setImmediate(() => {
      try {
        callback(null, readdirSync(path, options))
      } catch (error) {
        this.problems.push(`cannot read ${resolve(path)}: ${problemOf(error).message}`)
        callback(error as NodeJS.ErrnoException, [])
      }
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
