import {columnKey, normalisedName} from '../../grammar/name-keys.js'
import {showPath} from '../problems.js'
import {ADDITIONAL_SECTIONS, METADATA} from '../shape.js'
import {type Keys, type Report, show} from './report.js'

/** Keys that every document, part or object already has. */
const RESERVED = new Map([
  [METADATA, 'the header lines that the form does not name'],
  [ADDITIONAL_SECTIONS, 'the sections that the form does not name'],
  ['title', 'the title of the document'],
  ['heading', 'the heading of each of several parts'],
  ['text', 'the text before the first section'],
])

const PROTOTYPE = new Set(Object.getOwnPropertyNames(Object.prototype))

/** JavaScript puts keys that look like numbers before all others. */
const INDEX = /^(?:0|[1-9]\d*)$/

/** The keys of one object. Each key may occur once, and must not be a reserved key. */
export class ObjectKeys {
  readonly #report: Report
  readonly #reserved: boolean
  readonly #owners = new Map<string, Keys>()

  /** @param reserved - Whether the object is a document or a part, which has reserved keys. */
  constructor(report: Report, reserved: boolean) {
    this.#report = report
    this.#reserved = reserved
  }

  /** Adds a key. Reports why, and returns false, when the name cannot be a key. */
  claim(key: string, path: Keys): boolean {
    if (!this.#report.line(path, key, 'a key')) return false
    const owner = this.#owners.get(key)
    const meaning = this.#reserved ? RESERVED.get(key) : undefined
    const add = (message: string, help: string) =>
      path.at(-1) === key ? this.#report.key(path, message, help) : this.#report.add(path, message, help)
    if (meaning !== undefined) add(`The key '${key}' is reserved for ${meaning}`, 'Choose another key')
    else if (PROTOTYPE.has(key)) add(`The key '${key}' is reserved by JavaScript`, 'Choose another key')
    else if (INDEX.test(key))
      add(
        `The key '${key}' is a number, and JavaScript puts such keys before all others`,
        'Begin the key with a letter',
      )
    else if (owner !== undefined) add(`The key '${key}' is already used by ${showPath(owner)}`, 'Choose another key')
    else {
      this.#owners.set(key, path)
      return true
    }
    return false
  }
}

/**
 * The names that must differ from each other: those of the fields and sections of a scope, or those of the columns of a
 * table.
 */
export class NameSpace {
  readonly #report: Report
  readonly #keysOf: readonly ((name: string) => string)[]
  readonly #owners = new Map<string, {readonly id: string; readonly path: Keys}>()

  constructor(report: Report, keysOf: readonly ((name: string) => string)[]) {
    this.#report = report
    this.#keysOf = keysOf
  }

  /** Adds a name of the part at `owner`. Reports the name if another part has a name that is read as the same. */
  claim(name: string, path: Keys, owner: Keys): void {
    const keys = this.#keysOf.map((keyOf, at) => `${at} ${keyOf(name)}`)
    if (keys.some(it => it.endsWith(' '))) {
      this.#report.add(path, `The name ${show(name)} has no letter or digit`, 'Write `names` with letters or digits')
      return
    }
    const id = showPath(owner)
    const other = keys.map(it => this.#owners.get(it)).find(it => it !== undefined && it.id !== id)
    if (other === undefined) for (const key of keys) this.#owners.set(key, {id, path})
    else
      this.#report.add(
        path,
        `The name ${show(name)} cannot be distinguished from a name of ${other.id}`,
        'Change one of the two names',
      )
  }
}

/** Names of sections and fields differ when they differ as headings are compared. */
export const scopeNames = (report: Report) => new NameSpace(report, [normalisedName])

/** Names of columns must also differ without their spaces and plural endings. */
export const columnNames = (report: Report) => new NameSpace(report, [normalisedName, columnKey])
