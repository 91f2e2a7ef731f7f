import {nearest} from '../nearest.js'
import {columnNames, type NameSpace, ObjectKeys, scopeNames} from './check/keys.js'
import {FIELD_ITEMS, FIELD_KINDS, SECTION_ITEMS, SECTION_KINDS} from './check/kinds.js'
import {OptionChecker} from './check/options.js'
import {checkPattern, comparePatterns, type PlacedPattern} from './check/patterns.js'
import {type Bag, entriesOf, isBag, type Keys, Report, show} from './check/report.js'
import {keyInWords} from './compile.js'
import type {FormProblem} from './problems.js'

/* Checks form definitions. A definition can be any JSON value. */

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
  const report = new Report()
  new Checker(report).form(definition)
  return report.problems
}

/** Whether a text can be the key of a section: it is not reserved. */
export function isSectionKey(key: string): boolean {
  return checkForm({name: 'x', sections: {[key]: {kind: 'text', names: ['X']}}}).length === 0
}

/** A colon with text after it. */
const COLON_WITHIN = /[:：]\s*[^\s:：]/

/** The keys and names that a field must differ from. */
interface Among {
  readonly keys: ObjectKeys
  readonly names: NameSpace
}

/** The same for a section. */
interface AmongSections extends Among {
  /** The level of their headings. */
  readonly level: number
}

/** The place at which a scope is checked. */
interface ScopePlace {
  readonly path: Keys
  /** The level of the headings of its sections. */
  readonly level: number
  readonly keys: ObjectKeys
}

/** Markdown has six levels of headings. */
const DEEPEST = 6
const KEBAB_CASE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

const FORM_OPTIONS = ['$schema', 'name', 'description', 'title', 'text', 'fields', 'sections']
const HEADING_OPTIONS = ['names', 'optional', 'placeholder', 'description', 'pattern', 'values', 'link']
const TEXT_KINDS = ['prose', 'markdown']

class Checker {
  readonly #report: Report
  readonly #options: OptionChecker

  constructor(report: Report) {
    this.#report = report
    this.#options = new OptionChecker(report)
  }

  form(definition: unknown): void {
    const report = this.#report
    const help = typeof definition === 'string' ? 'Parse JSON or YAML first' : undefined
    const form = report.object([], definition, 'a form definition, an object', help)
    if (form === null) return
    this.#options.known([], form, FORM_OPTIONS)
    this.#name(form['name'])
    this.#options.description([], form)
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
    if (name === undefined) this.#report.add([], 'A form needs a `name`', help)
    else this.#report.wrong(['name'], 'a name in kebab-case', name, help)
  }

  /** Checks the contents of a document or a part. */
  #scope(scope: Bag, {path, level, keys}: ScopePlace): void {
    const report = this.#report
    const {text, fields, sections} = scope
    if (text !== undefined && !TEXT_KINDS.includes(text as string))
      report.wrong([...path, 'text'], "'prose' or 'markdown'", text)
    const among = {keys, names: scopeNames(report), level}
    if (fields !== undefined) {
      this.#fields([...path, 'fields'], fields, among)
      this.#labels([...path, 'fields'], fields)
    }
    if (sections === undefined) return
    const at = [...path, 'sections']
    const bag = report.object(at, sections, 'an object of sections by their keys', "Write `{decisions: 'list'}`")
    if (bag === null) return
    if (level > DEEPEST) {
      report.add(
        at,
        `The headings would have level ${level}, but markdown has only ${DEEPEST} levels`,
        'Nest fewer parts inside each other',
      )
      return
    }
    const patterns = entriesOf(bag).map(([key, it]) => this.#section([...at, key], key, it, among))
    comparePatterns(report, patterns.flat())
  }

  #fields(path: Keys, fields: unknown, among: Among): void {
    const bag = this.#report.object(path, fields, 'an object of fields by their keys', "Write `{author: 'text'}`")
    if (bag === null) return
    for (const [key, it] of entriesOf(bag)) this.#field([...path, key], key, it, among)
  }

  /** Checks the names of fields that are labels: a label ends at its first colon. */
  #labels(path: Keys, fields: unknown): void {
    if (!isBag(fields)) return
    for (const [key, field] of entriesOf(fields)) {
      const names = isBag(field) && Array.isArray(field['names']) ? field['names'] : []
      for (const [at, name] of names.entries())
        if (typeof name === 'string' && COLON_WITHIN.test(name))
          this.#report.add(
            [...path, key, 'names', at],
            `The name ${show(name)} has a colon, but a label ends at its first colon`,
            'Remove the colon',
          )
    }
  }

  /** Checks fields where at least one is required, such as the columns of a table. */
  #someFields(path: Keys, fields: unknown, names: NameSpace): void {
    if (isBag(fields) && Object.keys(fields).length === 0) this.#report.add(path, 'Expected at least one, got none')
    this.#fields(path, fields, {keys: new ObjectKeys(this.#report, false), names})
  }

  #field(path: Keys, key: string, definition: unknown, among: Among): void {
    const field = this.#options.ofKind(path, definition, FIELD_KINDS, 'field')
    among.keys.claim(key, path)
    if (field === null) return
    this.#options.names(path, key, field, among.names)
    this.#options.details(path, field, among.keys, FIELD_ITEMS)
  }

  /** @returns The heading patterns of a section without a heading of its own. */
  #section(path: Keys, key: string, definition: unknown, among: AmongSections): PlacedPattern[] {
    const section = this.#options.ofKind(path, definition, SECTION_KINDS, 'section')
    among.keys.claim(key, path)
    if (section === null) return []
    const {kind} = section
    if (kind === 'parts') return this.#parts(path, key, section, among)
    this.#options.names(path, key, section, among.names)
    if (kind === 'part') {
      this.#holds(path, section)
      const keys = new ObjectKeys(this.#report, true)
      this.#options.key([...path, 'link'], section['link'], 'the key of the address', keys)
      this.#scope(section, {path, level: among.level + 1, keys})
    } else if (kind === 'table' && section['columns'] !== undefined)
      this.#someFields([...path, 'columns'], section['columns'], columnNames(this.#report))
    else if (kind === 'fields' && section['fields'] !== undefined) {
      this.#someFields([...path, 'fields'], section['fields'], scopeNames(this.#report))
      this.#labels([...path, 'fields'], section['fields'])
    } else if (kind === 'groups') this.#groups(path, section)
    this.#options.details(path, section, among.keys, SECTION_ITEMS)
    return []
  }

  #holds(path: Keys, section: Bag): void {
    if (['text', 'fields', 'sections'].every(it => section[it] === undefined))
      this.#report.add(
        path,
        'A part needs `text`, `fields` or `sections`',
        "If it only holds text, use 'prose' or 'markdown'",
      )
  }

  #parts(path: Keys, key: string, section: Bag, among: AmongSections): PlacedPattern[] {
    const {names, heading} = section
    const named = names !== undefined
    const patterned = isBag(heading) && heading['pattern'] !== undefined
    if (named) this.#options.names(path, key, section, among.names)
    else if (!patterned)
      this.#report.add(
        path,
        'These parts need `names`, or a pattern for their headings',
        `Give \`names: ['${keyInWords(key)}']\` if one heading is above all of them. Otherwise, give \`heading: {pattern}\``,
      )
    const keys = new ObjectKeys(this.#report, true)
    const patterns = this.#heading([...path, 'heading'], heading, keys)
    this.#scope(section, {path, level: among.level + (named ? 2 : 1), keys})
    this.#options.details(path, section, among.keys, SECTION_ITEMS)
    if (!named) return patterns
    comparePatterns(this.#report, patterns)
    return []
  }

  #groups(path: Keys, section: Bag): void {
    const {key} = section
    const keys = new ObjectKeys(this.#report, false)
    keys.claim('category', path)
    let valueKey = 'values'
    if (typeof key === 'string') valueKey = keys.claim(key, [...path, 'key']) ? key : valueKey
    else if (key !== undefined) this.#report.wrong([...path, 'key'], 'the key of the values', key)
    const names = columnNames(this.#report)
    this.#column([...path, 'category'], section['category'], 'Category', names)
    this.#column([...path, 'values'], section['values'], keyInWords(valueKey), names)
  }

  #column(path: Keys, definition: unknown, fallback: string, space: NameSpace): void {
    if (isBag(definition)) {
      this.#options.known(path, definition, ['names', 'description', 'open'])
      this.#options.open(path, definition)
      this.#options.description(path, definition)
      this.#column([...path, 'names'], definition['names'], fallback, space)
    } else if (definition === undefined) space.claim(fallback, path, path)
    else if (typeof definition === 'string') {
      if (this.#report.line(path, definition, 'a name')) space.claim(definition, path, path)
    } else
      for (const [at, name] of this.#options.list(path, definition).entries())
        if (this.#report.line([...path, at], name, 'a name')) space.claim(name, [...path, at], path)
  }

  /** @returns The patterns without problems. */
  #heading(path: Keys, definition: unknown, keys: ObjectKeys): PlacedPattern[] {
    if (definition === undefined) return []
    const help = typeof definition === 'string' ? `Write \`{pattern: '${definition}'}\`` : undefined
    const heading = this.#report.object(path, definition, "an object such as {pattern: '{number}. {name}'}", help)
    if (heading === null) return []
    this.#options.known(path, heading, HEADING_OPTIONS, ' of a heading')
    this.#options.freeNames(path, heading)
    this.#options.details(path, heading, keys, {})
    const patterns = this.#patterns(path, heading, keys)
    this.#options.key([...path, 'link'], heading['link'], 'the key of the address', keys)
    return patterns
  }

  #patterns(path: Keys, {pattern, values = {}}: Bag, keys: ObjectKeys): PlacedPattern[] {
    const report = this.#report
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
      if (!used.has(key)) {
        const near = nearest(key, [...used.keys()])
        this.#report.key(at, `No pattern has the key {${key}}`, near === null ? 'Remove it' : `Did you mean '${near}'?`)
      }
      const field = this.#options.ofKind(at, definition, FIELD_KINDS, 'field')
      if (field === null) continue
      this.#options.freeNames(at, field)
      this.#options.details(at, field, keys, FIELD_ITEMS)
    }
  }
}

function kindOf(definition: unknown): string {
  const kind = isBag(definition) ? definition['kind'] : definition
  return typeof kind === 'string' ? kind : 'text'
}
