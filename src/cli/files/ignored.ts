import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {pathFrom} from './paths.js'
import {readRegular} from './regular.js'

/** What git ignores: the nested `.gitignore` files of a repository and its `.git/info/exclude`. */
export class Ignored {
  readonly #root: string
  /** By folder: the rules that hold in it, its own being the last and so the strongest. */
  readonly #rules = new Map<string, Ignore | null>()

  #asked = 0

  /**
   * The rules for what is in a folder: those of the repository it is in. Without a repository they are those of the
   * folder and of what is below it; likewise when the repository ignores the folder itself, because a user who names it wants it.
   */
  constructor(folder: string) {
    const repository = repositoryOf(folder) ?? folder
    this.#root = repository
    if (folder !== repository && this.#isIgnored(`${pathFrom(repository, folder)}/`, dirname(folder))) {
      this.#root = folder
      this.#rules.clear()
    }
  }

  /** Whether git ignores the file, given by its absolute path. What is outside the repository it does not know. */
  hasFile(file: string): boolean {
    return this.#has(file, '')
  }

  /** Whether git ignores the folder, and so all that is in it. */
  hasFolder(folder: string): boolean {
    return this.#has(folder, '/')
  }

  #has(entry: string, end: string): boolean {
    // The rules remember every path that they are asked about.
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

/** The rules with more of them at their end. */
function plus(rules: Ignore | null, more: string): Ignore | null {
  if (more === '') return rules
  const both = ignore({ignorecase: false})
  return (rules ? both.add(rules) : both).add(more)
}

/** More bytes than anybody writes rules with. */
const LONGEST_RULES = 1_000_000

/** What cannot be read has no rules, as for git. */
function read(file: string): string {
  try {
    return readRegular(file, LONGEST_RULES).toString('utf8')
  } catch {
    return ''
  }
}

/** The rules of a folder as rules of the root. */
function below(folder: string, rules: string): string {
  const prefix = `/${folder.replace(/[\\*?[\] !#]/g, '\\$&')}/`
  return rules.replace(/^(!?)(?!#)(.+)$/gm, (_, not: string, pattern: string) => {
    const anchored = /\/./.test(pattern)
    return not + prefix + (anchored ? pattern.replace(/^\//, '') : `**/${pattern}`)
  })
}

/** The nearest folder upwards that holds a `.git`, which in a worktree is a file. */
function repositoryOf(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) return null
  }
}
