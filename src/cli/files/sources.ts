import {resolve} from 'node:path'
import {type Source, STDIN_NAME} from './read.js'

/** What standard input is listed as. No file goes by this name. */
export const INPUT = ''

/** Ends each of the names; it stands in none. */
const END = '\0'

/**
 * Sources in their order. Only their names are held, all in one text: of a million documents that is a few dozen
 * megabytes, and many times that as objects.
 */
export class Sources implements Iterable<Source> {
  readonly length: number
  readonly hasInput: boolean
  readonly #names: string
  readonly #cwd: string

  /** @param names - The names of files, relative to `cwd` or absolute, or `INPUT`; list after list. */
  constructor(names: Iterable<readonly string[]>, cwd: string) {
    const texts: string[] = []
    let length = 0
    let hasInput = false
    for (const list of names) {
      length += list.length
      hasInput ||= list.includes(INPUT)
      if (list.length > 0) texts.push(list.join(END), END)
    }
    this.length = length
    this.hasInput = hasInput
    this.#names = texts.join('')
    this.#cwd = cwd
  }

  *[Symbol.iterator](): Generator<Source, void> {
    for (let at = 0; at < this.#names.length; ) {
      const end = this.#names.indexOf(END, at)
      const file = this.#names.slice(at, end)
      yield file === INPUT ? {file: STDIN_NAME, path: null} : {file, path: resolve(this.#cwd, file)}
      at = end + 1
    }
  }
}
