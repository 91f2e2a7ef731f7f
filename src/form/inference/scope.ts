import {normalisedName} from '../../grammar/name-keys.js'
import type {Path} from '../../types.js'
import type {FieldDefinition, PartSection, PartsSection, ScopeDefinition, SectionDefinition} from '../definition.js'
import {joinAlternatives} from './alternatives.js'
import {type Contents, isProse, type Kind, kindOf, named, shortly} from './contents.js'
import {type Sample, type Section, sampleBelow} from './documents.js'
import {joinNames, Keys, namesOption, type Spellings} from './names.js'
import {headingOf, isPatterned, keyOf} from './patterns.js'
import type {InferReport} from './report.js'
import {fieldKind, isAbsentText, type Written} from './values.js'

/* Infers the fields and sections that documents share, or the parts of documents. */

/** A part in a smaller share of the samples than this is optional. */
const NEARLY_ALL = 0.9
/** Text before the first section is part of the form when this share of the documents has it. */
const OFTEN = 0.3
/** Text in fewer documents than this does not show a kind. */
const SURE = 3
/** How many headings show a pattern. */
const TIMES = 3

/** The findings for the report. */
export interface Findings {
  readonly parts: InferReport['parts'][number][]
  readonly left: InferReport['left'][number][]
}

/** The place of a draft in the definition, and the share of the documents that must have a part. */
export interface Drafting {
  /** The keys that lead to it in the definition. */
  readonly path: Path
  /** The share of the documents that must have a part. */
  readonly share: number
  /** How many documents there are. */
  readonly documents: number
  /** Whether one document has several of the samples. */
  readonly areParts: boolean
  readonly findings: Findings
}

interface FoundSection extends Section {
  /** The index of the sample. */
  readonly document: number
}

/** Drafts the contents of documents, or of parts of them. */
export class ScopeDraft {
  readonly #samples: readonly Sample[]
  readonly #drafting: Drafting
  readonly #keys: Keys
  readonly #least: number

  /** @param keys - The keys that are taken, such as those of the heading. */
  constructor(samples: readonly Sample[], drafting: Drafting, keys: Keys) {
    this.#samples = samples
    this.#drafting = drafting
    this.#keys = keys
    this.#least = Math.max(Math.min(2, samples.length), samples.length * drafting.share)
  }

  made(): ScopeDefinition {
    const fields = this.#fields()
    const sections = this.#sections()
    const text = this.#text()
    return {...(text !== null && {text}), ...scopeOf(fields, sections)}
  }

  /** Returns the fields and sections of parts, if nearly all of the parts have them. */
  #common(): ScopeDefinition {
    return scopeOf(this.#hasSharedLabels() ? this.#fields() : {}, this.#hasSharedNames() ? this.#sections() : {})
  }

  get #isDocument(): boolean {
    return this.#drafting.path.length === 0
  }

  /** Notes a part for the report. It counts documents, even where several parts of one document are compared. */
  #note(path: Path, {names, documents}: Pick<Spellings, 'names' | 'documents'>, otherwise: readonly number[]): void {
    const {path: outer, documents: count, findings} = this.#drafting
    const having = this.#documentsOf(documents)
    const missing = Array.from({length: count}, (_, at) => at).filter(at => !having.includes(at))
    findings.parts.push({
      path: [...outer, ...path],
      names,
      found: having.length,
      missing,
      otherwise: this.#documentsOf(otherwise),
    })
  }

  #documentsOf(samples: readonly number[]): number[] {
    return [...new Set(samples.map(at => this.#samples[at]?.document ?? 0))].sort((a, b) => a - b)
  }

  /**
   * Returns the names that enough documents have, in the order of the documents.
   *
   * @param order - The keys of the names in each document, in order.
   */
  #kept(all: readonly Spellings[], order: readonly (readonly string[])[]): Spellings[] {
    for (const {names, documents} of this.#isDocument ? all.filter(it => !this.#isShared(it)) : [])
      this.#drafting.findings.left.push({name: names[0], documents})
    const kept = all.filter(it => this.#isShared(it))
    const places = new Map(kept.map(it => [it, this.#place(it, order)]))
    return kept.sort((a, b) => (places.get(a) as number) - (places.get(b) as number))
  }

  /** Joins names that are alternatives. The parts of a document can have different sections: "Added" and "Fixed". */
  #joined(
    all: readonly Spellings[],
    order: readonly (readonly string[])[],
    kindsOf: (keys: ReadonlySet<string>) => string,
  ): readonly Spellings[] {
    const least = this.#samples.length * NEARLY_ALL
    return this.#drafting.areParts ? all : joinAlternatives(all, {order, kindsOf, least})
  }

  /** Whether enough samples have a name. Of parts, it is also enough if some part in enough documents has it. */
  #isShared({documents}: Spellings): boolean {
    const {documents: count, share, path} = this.#drafting
    const isInDocuments = path.length > 0 && this.#documentsOf(documents).length >= Math.max(2, count * share)
    return documents.length >= this.#least || isInDocuments
  }

  /** Returns the average place of a name in its documents, from 0 to 1. */
  #place({documents, keys}: Spellings, order: readonly (readonly string[])[]): number {
    const places = documents.map(at => {
      const own = order[at] ?? []
      return (own.findIndex(it => keys.has(it)) + 1) / (own.length + 1)
    })
    return places.reduce((sum, it) => sum + it, 0) / places.length
  }

  #optional({documents}: Pick<Spellings, 'documents'>): {readonly optional?: true} {
    return documents.length < this.#samples.length * NEARLY_ALL ? {optional: true} : {}
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
    const kept = this.#kept(this.#joined(all, order, kindsOf), order)
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
    const all = this.#samples.flatMap((it, document) =>
      it.sections.map((section): FoundSection => ({...section, document})),
    )
    const patterned = all.filter(it => isPatterned(it.name))
    const isRepeated = patterned.length >= TIMES && new Set(patterned.map(it => it.document)).size >= this.#least
    const named = this.#namedSections(isRepeated ? all.filter(it => !patterned.includes(it)) : all)
    return isRepeated ? {...named, ...this.#repeated(patterned)} : named
  }

  #namedSections(found: readonly FoundSection[]): Record<string, SectionDefinition> {
    const order = this.#samples.map((_, at) =>
      found.filter(it => it.document === at).map(it => normalisedName(it.name)),
    )
    const contentsOf = (keys: ReadonlySet<string>) =>
      found.filter(it => keys.has(normalisedName(it.name))).map(it => this.#contentsOf(it))
    const kindsOf = (keys: ReadonlySet<string>) => kindOf(contentsOf(keys)).definition.kind
    const all = joinNames(found, this.#least)
    const kept = this.#kept(this.#joined(all, order, kindsOf), order)
    return Object.fromEntries(
      kept.map((spellings): [string, SectionDefinition] => {
        const contents = contentsOf(spellings.keys)
        const kind = kindOf(contents)
        const key = this.#keys.of(spellings.names[0], 'Section')
        this.#note(['sections', key], spellings, kind.otherwise)
        return [key, this.#section(key, spellings, kind, contents)]
      }),
    )
  }

  #contentsOf({document, blocks}: FoundSection): Contents {
    return {document, blocks, markdown: this.#samples[document]?.markdown ?? ''}
  }

  #section(
    key: string,
    spellings: Spellings,
    {definition, placeholder}: Kind,
    contents: readonly Contents[],
  ): SectionDefinition {
    const {kind, ...rest} = definition.kind === 'parts' ? this.#nested(['sections', key], contents) : definition
    const options = {
      ...(kind === 'parts' ? {names: spellings.names} : namesOption(key, spellings.names)),
      ...this.#optional(spellings),
      ...(placeholder !== null && {placeholder}),
    }
    return shortly<SectionDefinition>({kind, ...options, ...rest} as Exclude<SectionDefinition, string>)
  }

  /** Returns the kind of sections with sub-headings: one part if they share the names of these, and parts otherwise. */
  #nested(path: Path, contents: readonly Contents[]): PartSection | PartsSection {
    const samples = contents.map(it => sampleBelow(it.blocks, this.#at(it.document)))
    const draft = this.#inner(samples, path, new Keys(), false)
    if (draft.#hasSharedNames()) return {kind: 'part', ...draft.made()}
    const headings = samples.flatMap(it => it.sections.map(({name}) => name))
    return this.#parts(path, samples.flatMap(sectionsIn), headings)
  }

  /** Returns sections without names, whose headings have a pattern. */
  #repeated(found: readonly FoundSection[]): Record<string, SectionDefinition> {
    const headings = found.map(it => it.name)
    const heading = headingOf(headings, new Keys())
    if (heading === null) return {}
    const key = this.#keys.of(keyOf(heading), 'Section')
    const documents = [...new Set(found.map(it => it.document))]
    const names = heading.pattern as [string, ...string[]]
    this.#note(['sections', key], {names, documents}, [])
    const samples = found.map(it => sampleBelow(it.blocks, this.#at(it.document)))
    return {[key]: {...this.#parts(['sections', key], samples, headings), ...this.#optional({documents})}}
  }

  /** @param headings - The headings of the parts. */
  #parts(path: Path, samples: readonly Sample[], headings: readonly string[]): PartsSection {
    const keys = new Keys()
    const heading = headingOf(headings, keys)
    return {
      kind: 'parts',
      ...(heading && {heading}),
      text: 'markdown',
      ...this.#inner(samples, path, keys, true).#common(),
    }
  }

  #inner(samples: readonly Sample[], path: Path, keys: Keys, areParts: boolean): ScopeDraft {
    return new ScopeDraft(samples, {...this.#drafting, areParts, path: [...this.#drafting.path, ...path]}, keys)
  }

  /** Whether nearly all sub-headings have names that samples share, so that few of them are left outside the form. */
  #hasSharedNames(): boolean {
    const headings = this.#samples.flatMap((it, document) => it.sections.map(({name}) => ({name, document})))
    const shared = joinNames(headings, this.#least).filter(it => it.documents.length > 1 && this.#isShared(it))
    const named = headings.filter(({name}) => shared.some(it => it.keys.has(normalisedName(name))))
    return named.length > 0 && named.length >= headings.length * NEARLY_ALL
  }

  /** Whether nearly all samples begin with header lines, each label once in a sample. */
  #hasSharedLabels(): boolean {
    const labelled = this.#samples.filter(({lines}) => {
      const labels = new Set(lines.map(it => normalisedName(it.label)))
      return labels.size > 0 && labels.size === lines.length
    })
    return labelled.length > 1 && labelled.length >= this.#samples.length * NEARLY_ALL
  }

  #at(sample: number): Sample {
    return this.#samples[sample] as Sample
  }
}

function scopeOf(
  fields: Record<string, FieldDefinition>,
  sections: Record<string, SectionDefinition>,
): Pick<ScopeDefinition, 'fields' | 'sections'> {
  return {
    ...(Object.keys(fields).length > 0 && {fields}),
    ...(Object.keys(sections).length > 0 && {sections}),
  }
}

/** Returns the parts of a section, as samples. */
function sectionsIn(sample: Sample): Sample[] {
  return sample.sections.map(it => sampleBelow(it.blocks, sample))
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
