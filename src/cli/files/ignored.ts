import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'

/** What git ignores: the nested `.gitignore` files of a repository and its `.git/info/exclude`. */
export class Ignored {
  readonly #root: string
  /** By folder: the rules that hold in it, its own being the last and so the strongest. */
  readonly #rules = new Map<string, Ignore>()

  /**
   * The rules for what is in a folder: those of the repository it is in. Without a repository they are those of the
   * folder and of what is below it; likewise when the repository ignores the folder itself, for who names it means it.
   */
  constructor(folder: string) {
    const repository = repositoryOf(folder) ?? folder
    const inside = folder === repository ? '' : `${pathFrom(repository, folder)}/`
    this.#root = repository
    if (inside !== '' && this.#rulesIn(dirname(folder)).ignores(inside)) {
      this.#root = folder
      this.#rules.clear()
    }
  }

  /** Whether git ignores the file, given by its absolute path. What is outside the repository it does not know. */
  has(file: string): boolean {
    const path = pathFrom(this.#root, file)
    return !path.startsWith('../') && this.#rulesIn(dirname(file)).ignores(path)
  }

  #rulesIn(folder: string): Ignore {
    const known = this.#rules.get(folder)
    if (known) return known
    const isRoot = folder === this.#root
    const above = isRoot
      ? ignore({ignorecase: false}).add(read(join(folder, '.git/info/exclude')))
      : this.#rulesIn(dirname(folder))
    const own = read(join(folder, '.gitignore'))
    const rules =
      own === ''
        ? above
        : ignore({ignorecase: false})
            .add(above)
            .add(isRoot ? own : below(pathFrom(this.#root, folder), own))
    this.#rules.set(folder, rules)
    return rules
  }
}

/** What cannot be read has no rules, as for git. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
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

function pathFrom(root: string, path: string): string {
  return relative(root, path).split(sep).join('/')
}

/** The nearest folder upwards that holds a `.git`, which in a worktree is a file. */
function repositoryOf(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) return null
  }
}
