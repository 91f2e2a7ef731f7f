import {keyInWords} from '../compile.js'
import {type NameSpace, ObjectKeys} from './keys.js'
import {COMMON_OPTIONS, type KindOptions, SECTION_KINDS} from './kinds.js'
import {type Bag, entriesOf, helpForUnknown, isBag, type Keys, Report, show} from './report.js'
import {kindFor, noteOn, optionFor} from './synonyms.js'
import {checkOptions, checkPlaceholder} from './values.js'

type Kinds = Readonly<Partial<Record<string, KindOptions>>>

/** Checks the options of fields, sections, items and headings. */
export class OptionChecker {
  readonly #report: Report

  constructor(report: Report) {
    this.#report = report
  }

  /** Reports unknown options. `owner` names the kind that they were given for. */
  known(path: Keys, bag: Bag, options: readonly string[], owner = ''): void {
    for (const [key] of entriesOf(bag)) {
      if (options.includes(key)) continue
      const others = Object.entries(SECTION_KINDS).filter(([, kind]) => kind.options.includes(key))
      const kinds = others.map(([kind]) => `'${kind}'`).join(', ')
      const more = noteOn(key) ?? (kinds === '' ? null : `It is an option of ${kinds}`)
      const help = helpForUnknown(key, options, {meant: optionFor(key, options), more})
      this.#report.key([...path, key], `There is no option '${key}'${owner}`, help)
    }
  }

  description(path: Keys, bag: Bag): void {
    const {description} = bag
    if (description !== undefined && (typeof description !== 'string' || description.trim() === ''))
      this.#report.wrong([...path, 'description'], 'a text', description)
  }

  /** Returns an object with its kind, from a definition or its short form; null for anything else. */
  ofKind(path: Keys, definition: unknown, kinds: Kinds, what: string): Bag | null {
    const report = this.#report
    const it = typeof definition === 'string' ? {kind: definition} : definition
    if (!isBag(it)) {
      report.wrong(path, `${article(what)} ${what}: a kind, or an object with its kind`, definition)
      return null
    }
    const {kind} = it
    const at = typeof definition === 'string' ? path : [...path, 'kind']
    if (kind === undefined) {
      this.#noKind(path, it, kinds, what)
      return null
    }
    if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) {
      this.#unknownKind(at, kind, kinds, what)
      return null
    }
    const {options, needs} = kinds[kind] as KindOptions
    this.known(path, it, [...COMMON_OPTIONS, ...options], ` of '${kind}'`)
    for (const option of needs.filter(need => it[need] === undefined))
      report.add(path, `The kind '${kind}' needs \`${option}\``, EXAMPLES[option])
    return it
  }

  #noKind(path: Keys, it: Bag, kinds: Kinds, what: string): void {
    const own = entriesOf(it).map(([key]) => key)
    const other = own.find(key => optionFor(key, ['kind']) !== null)
    const special = own.filter(key => !COMMON_OPTIONS.some(option => option === key))
    const fitting = Object.entries(kinds).filter(([, kind]) => special.every(key => kind?.options.includes(key)))
    const some = special.length > 0 && fitting.length > 0 ? fitting.map(([kind]) => kind) : Object.keys(kinds)
    const help = other === undefined ? `Use one of: ${some.join(', ')}` : `Write \`kind\` instead of \`${other}\``
    const words = `${article(what)} ${what} needs a \`kind\``
    this.#report.add(path, words.charAt(0).toUpperCase() + words.slice(1), help)
  }

  #unknownKind(path: Keys, kind: unknown, kinds: Kinds, what: string): void {
    if (typeof kind !== 'string') this.#report.wrong(path, `a kind of ${what}`, kind)
    else {
      const known = Object.keys(kinds)
      const isOfSection = Object.hasOwn(SECTION_KINDS, kind)
      const more = isOfSection ? `It is a kind of section. Use one of: ${known.join(', ')}` : null
      const help = helpForUnknown(kind, known, {meant: isOfSection ? null : kindFor(kind, known), more})
      this.#report.add(path, `'${kind}' is not a kind of ${what}`, help)
    }
  }

  names(path: Keys, key: string, it: Bag, space: NameSpace): void {
    const {names} = it
    if (names === undefined) space.claim(keyInWords(key), path, path)
    else
      for (const [at, name] of this.list([...path, 'names'], names).entries())
        if (this.#report.line([...path, 'names', at], name, 'a name')) space.claim(name, [...path, 'names', at], path)
  }

  /** Checks names that may be the same as other names. */
  freeNames(path: Keys, {names}: Bag): void {
    if (names === undefined) return
    const at = [...path, 'names']
    for (const [index, name] of this.list(at, names).entries()) this.#report.line([...at, index], name, 'a name')
  }

  /** Returns the elements of a list. Reports an empty list. */
  list(path: Keys, value: unknown): readonly unknown[] {
    if (!Array.isArray(value))
      this.#report.wrong(
        path,
        'a list of names',
        value,
        typeof value === 'string' ? `Write [${show(value)}]` : undefined,
      )
    else if (value.length === 0) this.#report.add(path, 'Expected at least one name, got none')
    else return value
    return []
  }

  /** Checks the options of all kinds except `names`, and the options of the kind itself. */
  details(path: Keys, it: Bag, keys: ObjectKeys, items: Kinds): void {
    const report = this.#report
    const {optional, placeholder, options, end, of, separator} = it
    if (optional !== undefined && typeof optional !== 'boolean')
      report.wrong([...path, 'optional'], 'true or false', optional)
    this.open(path, it)
    this.description(path, it)
    const kind = it['kind']
    let choices = new Set<string>()
    if (kind === 'choice' && options !== undefined) choices = checkOptions(report, [...path, 'options'], options)
    if (kind === 'date') this.key([...path, 'end'], end, "the key of the last day, such as 'lastDay'", keys)
    if (kind === 'list') {
      if (of !== undefined) choices = this.#item([...path, 'of'], of, items)
      if (separator !== undefined && separator !== ';' && separator !== ',')
        report.wrong([...path, 'separator'], "';' or ','", separator)
    }
    if (placeholder !== undefined) checkPlaceholder(report, [...path, 'placeholder'], placeholder, {owner: it, choices})
  }

  open(path: Keys, {open}: Bag): void {
    if (open !== undefined && typeof open !== 'boolean') this.#report.wrong([...path, 'open'], 'true or false', open)
  }

  /** Adds a further key of the object, if it is given. */
  key(path: Keys, key: unknown, expected: string, keys: ObjectKeys): void {
    if (typeof key === 'string') keys.claim(key, path)
    else if (key !== undefined) this.#report.wrong(path, expected, key)
  }

  /** Checks the items of a list. Returns the spellings of their choices. */
  #item(path: Keys, definition: unknown, items: Kinds): Set<string> {
    const item = this.ofKind(path, definition, items, 'item')
    if (item === null) return new Set()
    const {kind, options, end} = item
    if (kind === 'date' && end !== undefined)
      this.#report.add([...path, 'end'], 'A date in a list cannot have a second key', 'Remove `end`')
    this.freeNames(path, item)
    this.details(path, {...item, end: undefined}, new ObjectKeys(this.#report, false), items)
    return kind === 'choice' && options !== undefined ? checkOptions(new Report(), path, options) : new Set()
  }
}

function article(what: string): string {
  return /^[aeiou]/.test(what) ? 'an' : 'a'
}

/** How to write the options that a kind needs. */
const EXAMPLES: Readonly<Record<string, string>> = {
  options: "Write its values: `options: ['open', 'closed']`",
  columns: "Write its columns: `columns: {task: 'text', due: 'date'}`",
  fields: "Write its fields: `fields: {author: 'text'}`",
}
