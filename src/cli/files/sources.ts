import {resolve} from 'node:path'
import {type FileSource, type InputSource, STDIN_NAME} from './read.js'

/** The entry for standard input in the list. No file has this name. */
export const INPUT = ''

/** Ends each name. No name contains this character. */
const END = '\0'

/**
 * The sources in their order. Only their names are kept, joined to one text per list. For a million documents this
 * takes a few dozen megabytes; objects would take many times as much.
 */
export class Sources implements Iterable<FileSource | InputSource> {
  readonly #lists: string[] = []
  readonly #cwd: string
  readonly #input: InputSource
  #length = 0
  #hasInput = false

  /**
   * @param cwd - The folder that the names are relative to.
   * @param inputName - The file name that standard input is read under.
   */
  constructor(cwd: string, inputName?: string | undefined) {
    this.#cwd = cwd
    this.#input =
      inputName === undefined
        ? {file: STDIN_NAME, path: null, isInput: true}
        : {file: inputName, path: resolve(cwd, inputName), isInput: true}
  }

  get length(): number {
    return this.#length
  }

  get hasInput(): boolean {
    return this.#hasInput
  }

  /** @param names - The names of files, relative or absolute, or `INPUT`. */
  add(names: readonly string[]): void {
    if (names.length === 0) return
    this.#length += names.length
    this.#hasInput ||= names.includes(INPUT)
    this.#lists.push(names.join(END) + END)
  }

  *[Symbol.iterator](): Generator<FileSource | InputSource, void> {
    for (const list of this.#lists) {
      for (let at = 0; at < list.length; ) {
        const end = list.indexOf(END, at)
        const file = list.slice(at, end)
        yield file === INPUT ? this.#input : {file, path: resolve(this.#cwd, file)}
        at = end + 1
      }
    }
  }
}
