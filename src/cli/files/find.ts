import {statSync} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import {anyOf, Glob, isGlob} from './glob.js'
import {Ignored} from './ignored.js'
import {withSlashes} from './paths.js'
import {problemOf} from './problems.js'
import {INPUT, Sources} from './sources.js'
import {type Wanted, walk} from './walk.js'

/** The documents that were found, and the names that match none. */
export interface Found {
  readonly sources: Sources
  /** One sentence for each file, folder or glob that matches no document, and for each folder that cannot be read. */
  readonly problems: readonly string[]
}

/** How names are understood. */
export interface Where {
  /** The folder that the names are relative to. */
  readonly base: string
  /** The folder that displayed names are relative to. */
  readonly cwd: string
  /** The file name that standard input is read under. */
  readonly inputName?: string | undefined
}

/** The name for standard input. */
export const STDIN = '-'

const DOCUMENTS = new Glob('**/*.{md,markdown}', {nocase: true})
const NEVER = /(?:^|\/)(?:node_modules|\.git)$/

/**
 * Returns the documents that files, folders and globs match. Each document appears once. They are in the order of the
 * names, and within a folder or glob in the order of their paths. Folders and globs leave out `node_modules`, files
 * that git ignores, names that begin with a dot, and symbolic links. A name that begins with `!` excludes documents
 * from the other folders and globs.
 */
export async function findSources(names: readonly string[], {base, cwd, inputName}: Where): Promise<Found> {
  const isExclusion = (name: string) => name.startsWith('!') && kindOf(resolve(base, name)) === 'nothing'
  const without = names.filter(isExclusion).map(name => name.slice(1))
  const wanted = names.filter(name => !isExclusion(name))
  const search = new Search(base, anyOf(without, base))
  const sources = new Sources(cwd, inputName)
  const isNew = wanted.length > 1 ? onceIn(cwd) : () => true
  for (const name of wanted) {
    for await (const files of search.run(name))
      sources.add(files.map(file => (file === INPUT ? INPUT : nameOf(file, base, cwd))).filter(isNew))
  }
  return {sources, problems: search.problems}
}

/** Returns the displayed name of a file, which is given by its name relative to `base`. */
function nameOf(file: string, base: string, cwd: string): string {
  return withSlashes(base === cwd ? file : relative(cwd, resolve(base, file)))
}

/** Returns a function that is true for a file that it has not seen before, under any name. */
function onceIn(cwd: string): (name: string) => boolean {
  const seen = new Set<string>()
  return name => {
    const path = name === INPUT ? INPUT : resolve(cwd, name)
    return !seen.has(path) && seen.add(path) === seen
  }
}

/** Returns the files and folders to watch for the names. For a glob this is the folder that the glob begins in. */
export function rootsOf(names: readonly string[], base: string): string[] {
  return names
    .filter(name => !name.startsWith('!'))
    .map(name => {
      const path = resolve(base, name)
      return kindOf(path) === 'nothing' && isGlob(name) ? resolve(base, new Glob(name).folder) : path
    })
}

/** The documents that names match. */
class Search {
  readonly problems: string[] = []
  readonly #base: string
  readonly #isWithout: (path: string) => boolean

  constructor(base: string, isWithout: (path: string) => boolean) {
    this.#base = base
    this.#isWithout = isWithout
  }

  /** Yields the names of the files, list after list. They are relative to the same folder as the name, or absolute. */
  async *run(name: string): AsyncGenerator<readonly string[], void> {
    const kind = name === STDIN ? 'input' : this.#kindOf(name)
    if (kind === 'input') yield [INPUT]
    else if (kind === 'folder')
      yield* this.#below(
        name,
        DOCUMENTS,
        `No documents in ${name}; documents end in .md or .markdown, and files that git ignores are left out`,
      )
    else if (kind === 'nothing' && isGlob(name)) {
      const glob = new Glob(name)
      const problem = `No documents match ${name}`
      if (['file', 'nothing'].includes(this.#kindOf(glob.folder)))
        this.problems.push(`${problem}: there is no folder ${glob.folder}`)
      else yield* this.#below(glob.folder, glob, `${problem}; node_modules and files that git ignores are left out`)
    } else yield [name]
  }

  #kindOf(name: string): Kind {
    return kindOf(resolve(this.#base, name))
  }

  async *#below(folder: string, glob: Glob, problem: string): AsyncGenerator<readonly string[], void> {
    const root = resolve(this.#base, folder)
    const prefix = join(folder, sep)
    const ignored = new Ignored(root)
    let found = false
    const wanted: Wanted = {
      file: name => {
        if (!glob.matches(name)) return false
        const path = join(root, name)
        return !this.#isWithout(path) && !ignored.hasFile(path)
      },
      folder: name => {
        if (NEVER.test(name) || !glob.leadsInto(name)) return false
        const path = join(root, name)
        return !this.#isWithout(path) && !ignored.hasFolder(path)
      },
    }
    const onUnreadable = (name: string, error: unknown) =>
      this.problems.push(`Cannot read ${resolve(root, name)}: ${problemOf(error).message}`)
    for await (const files of walk(root, wanted, onUnreadable)) {
      found = true
      yield prefix === `.${sep}` ? files : files.map(it => prefix + it)
    }
    if (!found) this.problems.push(problem)
  }
}

/** A file that `stat` cannot read is `unknown`: reading it reports the cause. */
type Kind = 'file' | 'folder' | 'nothing' | 'unknown'

function kindOf(path: string): Kind {
  try {
    const stats = statSync(path, {throwIfNoEntry: false})
    return stats ? (stats.isDirectory() ? 'folder' : 'file') : 'nothing'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'nothing' : 'unknown'
  }
}
