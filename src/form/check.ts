import {columnNames, type NameSpace, ObjectKeys, scopeNames} from './check/keys.js'
import {
  COMMON_OPTIONS,
  FIELD_ITEMS,
  FIELD_KINDS,
  type KindOptions,
  SECTION_ITEMS,
  SECTION_KINDS,
} from './check/kinds.js'
import {checkPattern, comparePatterns, type PlacedPattern} from './check/patterns.js'
import {type Bag, entriesOf, isBag, type Keys, Report, show} from './check/report.js'
import {checkOptions, checkPlaceholder} from './check/values.js'
import {keyInWords} from './compile.js'
import type {FormProblem} from './problems.js'

/*
 * Checks definitions. A definition can be any value of JSON.
 */

/**
 * Returns every problem of a form definition, in the order of the definition. The list is empty when
 * `defineForm` accepts it.
 *
 * @param definition - Any value, such as parsed JSON.
 *
 * @example
 * checkForm({name: 'minutes', fields: {when: 'dat'}})
 * // [{path: ['fields', 'when'], message: "'dat' is not a kind of field", help: "Did you mean 'date'?"}]
 */
export function checkForm(definition: unknown): FormProblem[] {
  const checker = new Checker()
  checker.form(definition)
  return checker.report.problems
}

type Kinds = Readonly<Partial<Record<string, KindOptions>>>

/** Where fields or sections are. */
interface Among {
  readonly keys: ObjectKeys
  readonly names: NameSpace
}

/** What a scope is checked as. */
interface ScopePlace {
  readonly path: Keys
  /** The level of the headings of its sections. */
  readonly level: number
  readonly keys: ObjectKeys
}

/** Markdown has headings of six levels. */
const DEEPEST = 6
const KEBAB_CASE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

const FORM_OPTIONS = ['$schema', 'name', 'description', 'title', 'text', 'fields', 'sections']
const HEADING_OPTIONS = ['names', 'optional', 'placeholder', 'description', 'pattern', 'values', 'link']
const TEXT_KINDS = ['prose', 'markdown']

class Checker {
  readonly report = new Report()

  form(definition: unknown): void {
    const {report} = this
    const form = report.object([], definition, 'a form definition, an object')
    if (form === null) return
    this.#known([], form, FORM_OPTIONS)
    this.#name(form['name'])
    this.#description([], form)
    if (form['$schema'] !== undefined && typeof form['$schema'] !== 'string')
      report.wrong(['$schema'], 'the address of a JSON Schema', form['$schema'])
    const keys = new ObjectKeys(report, true)
    const patterns = this.#heading(['title'], form['title'], keys)
    comparePatterns(report, patterns)
    this.#scope(form, {path: [], level: 2, keys})
  }

  #name(name: unknown): void {
    if (typeof name === 'string' && KEBAB_CASE.test(name)) return
    const words =
      typeof name === 'string'
        ? name
            .normalize('NFD')
            .replace(/\p{M}/gu, '')
            .replace(/([a-z])([A-Z])/g, '$1-$2')
        : ''
    const better = words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[-0-9]+|-$/g, '')
    const help = `Write small letters, digits and hyphens, such as '${better === '' ? 'meeting-minutes' : better}'`
    if (name === undefined) this.report.add([], 'A form needs a `name`', help)
    else this.report.wrong(['name'], 'a name in kebab-case', name, help)
  }

  /** Reports unknown options. `owner` names the kind that they were given for. */
  #known(path: Keys, bag: Bag, options: readonly string[], owner = ''): void {
    for (const [key] of entriesOf(bag)) {
      if (options.includes(key)) continue
      const others = Object.entries(SECTION_KINDS).filter(([, kind]) => kind.options.includes(key))
      const more =
        others.length === 0 ? undefined : `It is an option of ${others.map(([kind]) => `'${kind}'`).join(', ')}`
      this.report.unknown([...path, key], `There is no option '${key}'${owner}`, key, options, more)
    }
  }

  #description(path: Keys, bag: Bag): void {
    const {description} = bag
    if (description !== undefined && (typeof description !== 'string' || description.trim() === ''))
      this.report.wrong([...path, 'description'], 'a text', description)
  }

  /** What a document or a part holds. */
  #scope(scope: Bag, {path, level, keys}: ScopePlace): void {
    const {report} = this
    const {text, fields, sections} = scope
    if (text !== undefined && !TEXT_KINDS.includes(text as string))
      report.wrong([...path, 'text'], "'prose' or 'markdown'", text)
    const among = {keys, names: scopeNames(report)}
    if (fields !== undefined) this.#fields([...path, 'fields'], fields, among)
    if (sections === undefined) return
    const at = [...path, 'sections']
    const bag = report.object(at, sections, 'an object of sections by their keys')
    if (bag === null) return
    if (level > DEEPEST) {
      report.add(
        at,
        `Its headings would have level ${level}, and markdown has ${DEEPEST} levels`,
        'Declare fewer parts in parts',
      )
      return
    }
    const patterns = entriesOf(bag).map(([key, it]) => this.#section([...at, key], key, it, among, level))
    comparePatterns(report, patterns.flat())
  }

  #fields(path: Keys, fields: unknown, among: Among): void {
    const bag = this.report.object(path, fields, 'an object of fields by their keys')
    if (bag === null) return
    for (const [key, it] of entriesOf(bag)) this.#field([...path, key], key, it, among)
  }

  /** Fields of which there must be at least one, such as the columns of a table. */
  #someFields(path: Keys, fields: unknown, names: NameSpace): void {
    if (isBag(fields) && Object.keys(fields).length === 0) this.report.add(path, 'Expected at least one, got none')
    this.#fields(path, fields, {keys: new ObjectKeys(this.report, false), names})
  }

  #field(path: Keys, key: string, definition: unknown, among: Among): void {
    const field = this.#ofKind(path, definition, FIELD_KINDS, 'field')
    among.keys.claim(key, path)
    if (field === null) return
    this.#names(path, key, field, among.names)
    this.#details(path, field, among.keys, FIELD_ITEMS)
  }

  /** @returns the patterns of headings that it takes, when it has no heading of its own. */
  #section(path: Keys, key: string, definition: unknown, among: Among, level: number): PlacedPattern[] {
    const section = this.#ofKind(path, definition, SECTION_KINDS, 'section')
    among.keys.claim(key, path)
    if (section === null) return []
    const {kind} = section
    if (kind === 'parts') return this.#parts(path, key, section, among, level)
    this.#names(path, key, section, among.names)
    if (kind === 'part') {
      this.#holds(path, section)
      const keys = new ObjectKeys(this.report, true)
      this.#key([...path, 'link'], section['link'], 'the key of the address', keys)
      this.#scope(section, {path, level: level + 1, keys})
    } else if (kind === 'table' && section['columns'] !== undefined)
      this.#someFields([...path, 'columns'], section['columns'], columnNames(this.report))
    else if (kind === 'fields' && section['fields'] !== undefined)
      this.#someFields([...path, 'fields'], section['fields'], scopeNames(this.report))
    else if (kind === 'groups') this.#groups(path, section)
    this.#details(path, section, among.keys, SECTION_ITEMS)
    return []
  }

  #holds(path: Keys, section: Bag): void {
    if (['text', 'fields', 'sections'].every(it => section[it] === undefined))
      this.report.add(
        path,
        'A part needs `text`, `fields` or `sections`',
        "If it only holds text, use 'prose' or 'markdown'",
      )
  }

  #parts(path: Keys, key: string, section: Bag, among: Among, level: number): PlacedPattern[] {
    const {names, heading} = section
    const named = names !== undefined
    const patterned = isBag(heading) && heading['pattern'] !== undefined
    if (named) this.#names(path, key, section, among.names)
    else if (!patterned)
      this.report.add(
        path,
        'These parts need `names`, or a pattern for their headings',
        `Give \`names: ['${keyInWords(key)}']\` when one heading is above all of them, else \`heading: {pattern}\``,
      )
    const keys = new ObjectKeys(this.report, true)
    const patterns = this.#heading([...path, 'heading'], heading, keys)
    this.#scope(section, {path, level: level + (named ? 2 : 1), keys})
    this.#details(path, section, among.keys, SECTION_ITEMS)
    if (!named) return patterns
    comparePatterns(this.report, patterns)
    return []
  }

  /** An object with its kind, from a definition or its short form; null when there is none. */
  #ofKind(path: Keys, definition: unknown, kinds: Kinds, what: string): Bag | null {
    const {report} = this
    const it = typeof definition === 'string' ? {kind: definition} : definition
    if (!isBag(it)) {
      report.wrong(path, `a ${what}: a kind, or an object with its kind`, definition)
      return null
    }
    const {kind} = it
    const at = typeof definition === 'string' ? path : [...path, 'kind']
    if (kind === undefined) {
      report.add(path, `A ${what} needs a \`kind\``, `Known are ${Object.keys(kinds).join(', ')}`)
      return null
    }
    if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) {
      this.#unknownKind(at, kind, kinds, what)
      return null
    }
    const {options, needs} = kinds[kind] as KindOptions
    this.#known(path, it, [...COMMON_OPTIONS, ...options], ` of '${kind}'`)
    for (const option of needs.filter(need => it[need] === undefined))
      report.add(path, `The kind '${kind}' needs \`${option}\``, EXAMPLES[option])
    return it
  }

  #unknownKind(path: Keys, kind: unknown, kinds: Kinds, what: string): void {
    if (typeof kind !== 'string') this.report.wrong(path, `a kind of ${what}`, kind)
    else {
      const more = Object.hasOwn(SECTION_KINDS, kind) ? `It is a kind of section. ` : ''
      const message = `'${kind}' is not a kind of ${what}`
      if (more === '') this.report.unknown(path, message, kind, Object.keys(kinds))
      else this.report.add(path, message, `${more}Known are ${Object.keys(kinds).join(', ')}`)
    }
  }

  #names(path: Keys, key: string, it: Bag, space: NameSpace): void {
    const {names} = it
    if (names === undefined) space.claim(keyInWords(key), path, path)
    else
      for (const [at, name] of this.#list([...path, 'names'], names).entries())
        if (this.report.line([...path, 'names', at], name, 'a name')) space.claim(name, [...path, 'names', at], path)
  }

  /** Names that need not differ from other names. */
  #freeNames(path: Keys, {names}: Bag): void {
    if (names === undefined) return
    const at = [...path, 'names']
    for (const [index, name] of this.#list(at, names).entries()) this.report.line([...at, index], name, 'a name')
  }

  /** The elements of a list that must not be empty. */
  #list(path: Keys, value: unknown): readonly unknown[] {
    if (!Array.isArray(value))
      this.report.wrong(
        path,
        'a list of names',
        value,
        typeof value === 'string' ? `Write [${show(value)}]` : undefined,
      )
    else if (value.length === 0) this.report.add(path, 'Expected at least one name, got none')
    else return value
    return []
  }

  /** The options of all kinds except `names`, and the options of its own kind. */
  #details(path: Keys, it: Bag, keys: ObjectKeys, items: Kinds): void {
    const {report} = this
    const {optional, placeholder, options, end, of, separator} = it
    if (optional !== undefined && typeof optional !== 'boolean')
      report.wrong([...path, 'optional'], 'true or false', optional)
    this.#open(path, it)
    this.#description(path, it)
    const kind = it['kind']
    let choices = new Set<string>()
    if (kind === 'choice' && options !== undefined) choices = checkOptions(report, [...path, 'options'], options)
    if (kind === 'date') this.#key([...path, 'end'], end, 'the key of the last day', keys)
    if (kind === 'list') {
      if (of !== undefined) choices = this.#item([...path, 'of'], of, items)
      if (separator !== undefined && separator !== ';' && separator !== ',')
        report.wrong([...path, 'separator'], "';' or ','", separator)
    }
    if (placeholder !== undefined) checkPlaceholder(report, [...path, 'placeholder'], placeholder, it, choices)
  }

  #open(path: Keys, {open}: Bag): void {
    if (open !== undefined && typeof open !== 'boolean') this.report.wrong([...path, 'open'], 'true or false', open)
  }

  /** A further key of the object, if it is given. */
  #key(path: Keys, key: unknown, expected: string, keys: ObjectKeys): void {
    if (typeof key === 'string') keys.claim(key, path)
    else if (key !== undefined) this.report.wrong(path, expected, key)
  }

  /** What a list is of; the spellings of its choices. */
  #item(path: Keys, definition: unknown, items: Kinds): Set<string> {
    const item = this.#ofKind(path, definition, items, 'item')
    if (item === null) return new Set()
    const {kind, options, end} = item
    if (kind === 'date' && end !== undefined)
      this.report.add([...path, 'end'], 'A date in a list has no second key', 'Remove it')
    this.#freeNames(path, item)
    this.#details(path, {...item, end: undefined}, new ObjectKeys(this.report, false), items)
    return kind === 'choice' && options !== undefined ? checkOptions(new Report(), path, options) : new Set()
  }

  #groups(path: Keys, section: Bag): void {
    const {key} = section
    const keys = new ObjectKeys(this.report, false)
    keys.claim('category', path)
    let valueKey = 'values'
    if (typeof key === 'string') valueKey = keys.claim(key, [...path, 'key']) ? key : valueKey
    else if (key !== undefined) this.report.wrong([...path, 'key'], 'the key of the values', key)
    const names = columnNames(this.report)
    this.#column([...path, 'category'], section['category'], 'Category', names)
    this.#column([...path, 'values'], section['values'], keyInWords(valueKey), names)
  }

  #column(path: Keys, definition: unknown, fallback: string, space: NameSpace): void {
    if (isBag(definition)) {
      this.#known(path, definition, ['names', 'description', 'open'])
      this.#open(path, definition)
      this.#description(path, definition)
      this.#column([...path, 'names'], definition['names'], fallback, space)
    } else if (definition === undefined) space.claim(fallback, path, path)
    else if (typeof definition === 'string') {
      if (this.report.line(path, definition, 'a name')) space.claim(definition, path, path)
    } else
      for (const [at, name] of this.#list(path, definition).entries())
        if (this.report.line([...path, at], name, 'a name')) space.claim(name, [...path, at], path)
  }

  /** @returns its patterns that are well-formed. */
  #heading(path: Keys, definition: unknown, keys: ObjectKeys): PlacedPattern[] {
    if (definition === undefined) return []
    const heading = this.report.object(path, definition, 'an object with what is known of the heading')
    if (heading === null) return []
    this.#known(path, heading, HEADING_OPTIONS, ' of a heading')
    this.#freeNames(path, heading)
    this.#details(path, heading, keys, {})
    const patterns = this.#patterns(path, heading, keys)
    this.#key([...path, 'link'], heading['link'], 'the key of the address', keys)
    return patterns
  }

  #patterns(path: Keys, {pattern, values = {}}: Bag, keys: ObjectKeys): PlacedPattern[] {
    const {report} = this
    const list = Array.isArray(pattern) ? pattern : pattern === undefined ? [] : [pattern]
    if (Array.isArray(pattern) && pattern.length === 0) report.add([...path, 'pattern'], 'Expected a pattern, got none')
    const bag = report.object([...path, 'values'], values, 'an object of fields by the keys of the pattern') ?? {}
    const placed = list.flatMap((it, at): PlacedPattern[] => {
      const where = Array.isArray(pattern) ? [...path, 'pattern', at] : [...path, 'pattern']
      const pieces = checkPattern(report, where, it)
      return pieces === null ? [] : [{path: where, pattern: it as string, pieces, kindOf: key => kindOf(bag[key])}]
    })
    const used = new Map(
      placed.flatMap(it => it.pieces.flatMap(piece => ('key' in piece ? [[piece.key, it.path] as const] : []))),
    )
    for (const [key, at] of used) keys.claim(key, bag[key] === undefined ? at : [...path, 'values', key])
    this.#patternValues([...path, 'values'], bag, used, keys)
    return placed
  }

  #patternValues(path: Keys, values: Bag, used: ReadonlyMap<string, Keys>, keys: ObjectKeys): void {
    for (const [key, definition] of entriesOf(values)) {
      const at = [...path, key]
      if (!used.has(key)) this.report.unknown(at, `No pattern holds {${key}}`, key, [...used.keys()], 'Remove it')
      const field = this.#ofKind(at, definition, FIELD_KINDS, 'field')
      if (field === null) continue
      this.#freeNames(at, field)
      this.#details(at, field, keys, FIELD_ITEMS)
    }
  }
}

function kindOf(definition: unknown): string {
  const kind = isBag(definition) ? definition['kind'] : definition
  return typeof kind === 'string' ? kind : 'text'
}

/** How options that a kind needs are written. */
const EXAMPLES: Readonly<Record<string, string>> = {
  options: "Write its values: `options: ['open', 'closed']`",
  columns: "Write its columns: `columns: {task: 'text', due: 'date'}`",
  fields: "Write its fields: `fields: {author: 'text'}`",
}
