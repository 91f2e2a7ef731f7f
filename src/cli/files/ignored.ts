import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {pathFrom} from './paths.js'
import {readRegular} from './regular.js'

/** Answers what git ignores, from the nested `.gitignore` files of a repository and its `.git/info/exclude`. */
export class Ignored {
  readonly #root: string
  /** The rules that hold in each folder. The rules of the folder itself come last and so are the strongest. */
  readonly #rules = new Map<string, Ignore | null>()

  #asked = 0

  /**
   * Takes the rules of the repository that the folder is in. Without a repository only the rules of the folder and of
   * the folders in it hold. The same is true when the repository ignores the folder itself, because a user who names
   * the folder wants its files.
   */
  constructor(folder: string) {
    const repository = repositoryOf(folder) ?? folder
    this.#root = repository
    if (folder !== repository && this.#isIgnored(`${pathFrom(repository, folder)}/`, dirname(folder))) {
      this.#root = folder
      this.#rules.clear()
    }
  }

  /** Whether git ignores the file, given by its absolute path. False for files outside the repository. */
  hasFile(file: string): boolean {
    return this.#has(file, '')
  }

  /** Whether git ignores the folder, and so everything in it. */
  hasFolder(folder: string): boolean {
    return this.#has(folder, '/')
  }

  #has(entry: string, end: string): boolean {
    // The rules keep every path that they have been asked about, so they are cleared now and then.
    if (++this.#asked % MANY === 0) this.#rules.clear()
    const path = pathFrom(this.#root, entry)
    return !path.startsWith('../') && this.#isIgnored(path + end, dirname(entry))
  }

  #isIgnored(path: string, folder: string): boolean {
    return this.#rulesIn(folder)?.ignores(path) ?? false
  }

  #rulesIn(folder: string): Ignore | null {
    const known = this.#rules.get(folder)
    if (known !== undefined) return known
    const isRoot = folder === this.#root
    const above = isRoot ? plus(null, read(join(folder, '.git/info/exclude'))) : this.#rulesIn(dirname(folder))
    const own = read(join(folder, '.gitignore'))
    const rules = plus(above, isRoot ? own : below(pathFrom(this.#root, folder), own))
    this.#rules.set(folder, rules)
    return rules
  }
}

const MANY = 10_000

/** Returns the rules with more rules at their end. */
function plus(rules: Ignore | null, more: string): Ignore | null {
  if (more === '') return rules
  const both = ignore({ignorecase: false})
  return (rules ? both.add(rules) : both).add(more)
}

/** How many bytes a file of rules may have. No real file is longer. */
const LONGEST_RULES = 1_000_000

/** A file that cannot be read has no rules, as in git. */
function read(file: string): string {
  try {
    return readRegular(file, LONGEST_RULES).toString('utf8')
  } catch {
    return ''
  }
}

/** Returns the rules of a folder, written as rules of the root. */
function below(folder: string, rules: string): string {
  const prefix = `/${folder.replace(/[\\*?[\] !#]/g, '\\$&')}/`
  return rules.replace(/^(!?)(?!#)(.+)$/gm, (_, not: string, pattern: string) => {
    const anchored = /\/./.test(pattern)
    return not + prefix + (anchored ? pattern.replace(/^\//, '') : `**/${pattern}`)
  })
}

/** Returns the nearest folder, this one or one above, that holds a `.git`. In a worktree `.git` is a file. */
function repositoryOf(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) return null
  }
}
