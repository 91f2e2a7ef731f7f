import {checkOptions, isText, type OptionChecks, shown} from '../../arguments.js'
import {normalisedName} from '../../grammar/name-keys.js'
import type {Path} from '../../types.js'
import {checkForm} from '../check.js'
import type {FieldDefinition, FormDefinition, HeadingDefinition, SectionDefinition} from '../definition.js'
import {joinAlternatives} from './alternatives.js'
import {type Contents, isProse, kindOf, named, shortly} from './contents.js'
import {readSample, type Sample} from './documents.js'
import {joinNames, Keys, namesOption, type Spellings} from './names.js'
import {fieldKind, isAbsentText, type Written} from './values.js'

/** A section or field of the draft, and how many documents have it. */
export interface InferredPart {
  /** The keys that lead to it in the definition: `['sections', 'motivation']`. */
  readonly path: Path
  /** The names that the documents give it, the most frequent first. */
  readonly names: readonly string[]
  /** How many documents have it. */
  readonly found: number
  /** The indexes of the documents that lack it. */
  readonly missing: readonly number[]
  /** The indexes of the documents in which it holds another kind of value. */
  readonly otherwise: readonly number[]
}

/** What the draft of a form is based on. */
export interface InferReport {
  /** How many documents there were. */
  readonly documents: number
  /** The fields and sections of the draft. */
  readonly parts: readonly InferredPart[]
  /** Headings and labels that too few documents have to be part of the form. */
  readonly left: readonly {readonly name: string; readonly documents: readonly number[]}[]
}

/** The options of `inferForm`. */
export interface InferOptions {
  /** The name of the form, in kebab-case. Default: `document`. */
  readonly name?: string
  /** The share of the documents that must have a section or a field, from 0 to 1. Default: 0.2. */
  readonly share?: number
}

/**
 * Drafts the form that documents share: sections and fields from their names, kinds from their content. What only some
 * documents have is optional. The report says how often each part was found, and which documents lack it.
 *
 * @param documents - Documents of one kind; the more, the better.
 * @param options - The name of the form, and the share of the documents that must have a part of it.
 *
 * @example
 * const {definition, report} = inferForm(['# A\n\n## Risks\n\n- Fog', '# B\n\n## Risks\n\n- Ice'], {name: 'plan'})
 * const form = defineForm(definition)
 * report.documents // 2
 */
export function inferForm(
  documents: readonly string[],
  options: InferOptions = {},
): {definition: FormDefinition; report: InferReport} {
  if (!Array.isArray(documents) || documents.some(it => typeof it !== 'string'))
    throw new TypeError(`inferForm expects a list of documents, got ${shown(documents)}`)
  checkOptions(options, INFER_OPTIONS)
  const {name = 'document', share = 0.2} = options
  const samples = documents.map(readSample)
  return new Draft(samples, Math.max(Math.min(2, samples.length), samples.length * share)).made(name)
}

const INFER_OPTIONS = {
  name: isText,
  share: value => (typeof value === 'number' && value >= 0 && value <= 1 ? null : 'a number from 0 to 1'),
} as const satisfies OptionChecks

/** A part in a smaller share of documents than this is optional. */
const NEARLY_ALL = 0.9
/** Text before the first section is part of the form when this share of the documents has it. */
const OFTEN = 0.3
/** Text in fewer documents than this does not show a kind. */
const SURE = 3
/** The share of the titles that a pattern must match. */
const MOST = 0.8

class Draft {
  readonly #samples: readonly Sample[]
  readonly #least: number
  readonly #keys = new Keys()
  readonly #parts: InferredPart[] = []
  readonly #left: InferReport['left'][number][] = []

  constructor(samples: readonly Sample[], least: number) {
    this.#samples = samples
    this.#least = least
  }

  made(name: string): {definition: FormDefinition; report: InferReport} {
    const title = this.#title()
    const fields = this.#fields()
    const sections = this.#sections()
    const text = this.#text()
    const definition = withoutProblems({
      name,
      ...(title !== null && {title}),
      ...(text !== null && {text}),
      ...(Object.keys(fields).length > 0 && {fields}),
      ...(Object.keys(sections).length > 0 && {sections}),
    })
    return {definition, report: {documents: this.#samples.length, parts: this.#parts, left: this.#left}}
  }

  #note(path: Path, {names, documents}: Spellings, otherwise: readonly number[]): void {
    const missing = this.#samples.flatMap((_, at) => (documents.includes(at) ? [] : [at]))
    this.#parts.push({path, names, found: documents.length, missing, otherwise})
  }

  /**
   * Returns the names that enough documents have, in the order of the documents.
   *
   * @param order - The keys of the names in each document, in order.
   */
  #kept(all: readonly Spellings[], order: readonly (readonly string[])[]): Spellings[] {
    for (const {names, documents} of all.filter(it => it.documents.length < this.#least))
      this.#left.push({name: names[0], documents})
    const kept = all.filter(it => it.documents.length >= this.#least)
    const places = new Map(kept.map(it => [it, this.#place(it, order)]))
    return kept.sort((a, b) => (places.get(a) as number) - (places.get(b) as number))
  }

  /** Returns the average place of a name in its documents, from 0 to 1. */
  #place({documents, keys}: Spellings, order: readonly (readonly string[])[]): number {
    const places = documents.map(at => {
      const own = order[at] ?? []
      return (own.findIndex(it => keys.has(it)) + 1) / (own.length + 1)
    })
    return places.reduce((sum, it) => sum + it, 0) / places.length
  }

  #optional({documents}: Spellings): {readonly optional?: true} {
    return documents.length < this.#samples.length * NEARLY_ALL ? {optional: true} : {}
  }

  #title(): HeadingDefinition | null {
    const titles = this.#samples.flatMap(it => (it.title === null ? [] : [it.title]))
    const optional = titles.length < this.#samples.length * NEARLY_ALL ? {optional: true} : {}
    const counts = new Map<string, number>()
    for (const it of titles) {
      const prefix = /^(.*\S)\s+\d{4}-\d{2}-\d{2}$/.exec(it)?.[1]
      if (prefix !== undefined && !/[{}]/.test(prefix)) counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
    }
    const patterns = [...counts].filter(([, count]) => count >= this.#least).sort((a, b) => b[1] - a[1])
    const matched = patterns.reduce((sum, [, count]) => sum + count, 0)
    if (titles.length === 0 || matched < titles.length * MOST)
      return titles.length === 0 || 'optional' in optional ? {optional: true} : null
    const key = this.#keys.of('date', 'OfTitle')
    return {...optional, pattern: patterns.map(([prefix]) => `${prefix} {${key}}`), values: {[key]: 'date'}}
  }

  /** Returns the kind of the text before the first section. Header lines can only follow prose. */
  #text(): 'prose' | 'markdown' | null {
    const opened = this.#samples.filter(it => it.opening.length > 0)
    if (opened.length === 0 || opened.length < this.#samples.length * OFTEN) return null
    if (opened.some(it => it.hasLateLines)) return 'prose'
    const isPlain = ({markdown, opening}: Sample) => isProse({document: 0, markdown, blocks: opening})
    return opened.length >= SURE && opened.every(isPlain) ? 'prose' : 'markdown'
  }

  #fields(): Record<string, FieldDefinition> {
    const lines = this.#samples.flatMap((it, document) => it.lines.map(line => ({...line, document})))
    const order = this.#samples.map(it => it.lines.map(line => normalisedName(line.label)))
    const all = joinNames(
      lines.map(it => ({name: it.label, document: it.document})),
      this.#least,
    )
    const kindsOf = (keys: ReadonlySet<string>) =>
      nameOf(fieldKind(lines.filter(it => keys.has(normalisedName(it.label)))))
    const kept = this.#kept(joinAlternatives(all, {order, kindsOf, least: this.#samples.length * NEARLY_ALL}), order)
    return Object.fromEntries(
      kept.map(spellings => {
        const own = lines.filter(it => spellings.keys.has(normalisedName(it.label)))
        const key = this.#keys.of(spellings.names[0], 'Field')
        const field = named(key, spellings.names, fieldKind(own))
        this.#note(['fields', key], spellings, [])
        const full = typeof field === 'string' ? ({kind: field} as Exclude<FieldDefinition, string>) : field
        return [key, shortly<FieldDefinition>({...full, ...this.#optional(spellings), ...placeholderOf(own)})]
      }),
    )
  }

  #sections(): Record<string, SectionDefinition> {
    const found = this.#samples.flatMap((it, document) => it.sections.map(section => ({...section, document})))
    const order = this.#samples.map(it => it.sections.map(section => normalisedName(section.name)))
    const contentsOf = (keys: ReadonlySet<string>) =>
      found
        .filter(it => keys.has(normalisedName(it.name)))
        .map(({document, blocks}): Contents => ({document, blocks, markdown: this.#samples[document]?.markdown ?? ''}))
    const kindsOf = (keys: ReadonlySet<string>) => kindOf(contentsOf(keys)).definition.kind
    const all = joinNames(found, this.#least)
    const kept = this.#kept(joinAlternatives(all, {order, kindsOf, least: this.#samples.length * NEARLY_ALL}), order)
    return Object.fromEntries(
      kept.map((spellings): [string, SectionDefinition] => {
        const {definition, placeholder, otherwise} = kindOf(contentsOf(spellings.keys))
        const key = this.#keys.of(spellings.names[0], 'Section')
        this.#note(['sections', key], spellings, otherwise)
        const {kind, ...rest} = definition
        const options = {
          ...(kind === 'parts' ? {names: spellings.names} : namesOption(key, spellings.names)),
          ...this.#optional(spellings),
          ...(placeholder !== null && {placeholder}),
        }
        return [key, shortly<SectionDefinition>({kind, ...options, ...rest} as Exclude<SectionDefinition, string>)]
      }),
    )
  }
}

function nameOf(field: FieldDefinition): string {
  return typeof field === 'string' ? field : field.kind
}

/** Returns the most frequent phrase that means absence in a field. */
function placeholderOf(values: readonly Written[]): {readonly placeholder?: string} {
  const counts = new Map<string, number>()
  for (const {value} of values) if (value !== '' && isAbsentText(value)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most === undefined || most[1] < 2 ? {} : {placeholder: most[0]}
}

/** Returns the draft without the parts that have problems, such as a name that two parts have. */
function withoutProblems(draft: FormDefinition): FormDefinition {
  const definition = JSON.parse(JSON.stringify(draft)) as Record<string, unknown>
  for (;;) {
    const [problem] = checkForm(definition)
    if (problem === undefined) return definition as unknown as FormDefinition
    remove(definition, problem.path)
  }
}

/** Removes a wrong placeholder or name; otherwise the whole field or section. */
function remove(definition: Record<string, unknown>, path: Path): void {
  const at = path.indexOf('placeholder')
  const end = at >= 0 ? at : path[0] === 'title' || path[0] === 'name' ? 0 : 1
  const holder = path.slice(0, end).reduce((node: unknown, key) => (node as Record<string, unknown>)[key], definition)
  delete (holder as Record<string, unknown>)[path[end] as string]
  if (path[0] === 'name') definition['name'] = 'document'
}
