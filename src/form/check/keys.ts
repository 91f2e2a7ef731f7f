import {columnKey, normalisedName} from '../../grammar/name-keys.js'
import {showPath} from '../problems.js'
import {ADDITIONAL_SECTIONS, METADATA} from '../shape.js'
import {type Keys, type Report, show} from './report.js'

/** Keys that every document, part or object has by itself. */
const RESERVED = new Map([
  [METADATA, 'the header lines that the form does not name'],
  [ADDITIONAL_SECTIONS, 'the sections that the form does not name'],
  ['title', 'the title of the document'],
  ['heading', 'the heading of each of several parts'],
  ['text', 'the text before the first section'],
])

const PROTOTYPE = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Keys like numbers are put before all others by JavaScript. */
const INDEX = /^(?:0|[1-9]\d*)$/

/** The keys of one object: each once, and none that is taken. */
export class ObjectKeys {
  readonly #report: Report
  readonly #reserved: boolean
  readonly #owners = new Map<string, Keys>()

  /** @param reserved - Whether the object is a document or a part, which has keys of its own. */
  constructor(report: Report, reserved: boolean) {
    this.#report = report
    this.#reserved = reserved
  }

  /** Notes a key, or reports why it cannot be one. */
  claim(key: string, path: Keys): boolean {
    if (!this.#report.line(path, key, 'a key')) return false
    const owner = this.#owners.get(key)
    const meaning = this.#reserved ? RESERVED.get(key) : undefined
    const add = (message: string, help: string) =>
      path.at(-1) === key ? this.#report.key(path, message, help) : this.#report.add(path, message, help)
    if (meaning !== undefined) add(`The key '${key}' is reserved for ${meaning}`, 'Choose another key')
    else if (PROTOTYPE.has(key)) add(`The key '${key}' is reserved by JavaScript`, 'Choose another key')
    else if (INDEX.test(key))
      add(`The key '${key}' is a number, and JavaScript puts such keys before all others`, 'Let it begin with a letter')
    else if (owner !== undefined) add(`The key '${key}' is taken by ${showPath(owner)}`, 'Choose another key')
    else {
      this.#owners.set(key, path)
      return true
    }
    return false
  }
}

/** The names that are distinguished in one place: the fields and sections of a scope, or the columns of a table. */
export class NameSpace {
  readonly #report: Report
  readonly #keysOf: readonly ((name: string) => string)[]
  readonly #owners = new Map<string, {readonly id: string; readonly path: Keys}>()

  constructor(report: Report, keysOf: readonly ((name: string) => string)[]) {
    this.#report = report
    this.#keysOf = keysOf
  }

  /** Notes a name of the part at `owner`, or reports another part whose name is read as the same. */
  claim(name: string, path: Keys, owner: Keys): void {
    const keys = this.#keysOf.map((keyOf, at) => `${at} ${keyOf(name)}`)
    if (keys.some(it => it.endsWith(' '))) {
      this.#report.add(path, `The name ${show(name)} holds no letter or digit`, 'Give `names` that are words')
      return
    }
    const id = showPath(owner)
    const other = keys.map(it => this.#owners.get(it)).find(it => it !== undefined && it.id !== id)
    if (other === undefined) for (const key of keys) this.#owners.set(key, {id, path})
    else
      this.#report.add(
        path,
        `The name ${show(name)} is read as the same as one of ${other.id}`,
        'Give each of them other `names`',
      )
  }
}

/** Sections and fields are distinguished by their names as headings are compared. */
export const scopeNames = (report: Report) => new NameSpace(report, [normalisedName])

/** Columns also without blanks and plurals. */
export const columnNames = (report: Report) => new NameSpace(report, [normalisedName, columnKey])
