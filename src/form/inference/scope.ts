import {normalisedName} from '../../grammar/name-keys.js'
import type {Path} from '../../types.js'
import type {FieldDefinition, PartSection, PartsSection, ScopeDefinition, SectionDefinition} from '../definition.js'
import {type Contents, isProse, type Kind, kindOf, named, shortly} from './contents.js'
import {type Sample, type Section, sampleBelow} from './documents.js'
import {joinNames, Keys, namesOption, type Spellings} from './names.js'
import {headingOf, isPatterned, keyOf} from './patterns.js'
import {type Drafting, SharedNames} from './shared.js'
import {fieldKind, isAbsentText, type Written} from './values.js'

/* Infers the fields and sections that documents share, or the parts of documents. */

/** Text before the first section is part of the form when this share of the documents has it. */
const OFTEN = 0.3
/** Text in fewer documents than this does not show a kind. */
const SURE = 3
/** How many headings show a pattern. */
const TIMES = 3

interface FoundSection extends Section {
  /** The index of the sample. */
  readonly document: number
}

/** Drafts the contents of documents, or of parts of them. */
export class ScopeDraft {
  readonly #samples: readonly Sample[]
  readonly #drafting: Drafting
  readonly #keys: Keys
  readonly #shared: SharedNames

  /** @param keys - The keys that are taken, such as those of the heading. */
  constructor(samples: readonly Sample[], drafting: Drafting, keys: Keys) {
    this.#samples = samples
    this.#drafting = drafting
    this.#keys = keys
    this.#shared = new SharedNames(samples, drafting)
  }

  made(): ScopeDefinition {
    const fields = this.#fields()
    const sections = this.#sections()
    const text = this.#text()
    return {...(text !== null && {text}), ...scopeOf(fields, sections)}
  }

  /** Returns the fields and sections of parts, if nearly all of the parts have them. */
  #common(): ScopeDefinition {
    return scopeOf(
      this.#shared.hasSharedLabels() ? this.#fields() : {},
      this.#shared.hasSharedNames() ? this.#sections() : {},
    )
  }

  /** Notes a part for the report. It counts documents, even where several parts of one document are compared. */
  #note(path: Path, {names, documents}: Pick<Spellings, 'names' | 'documents'>, otherwise: readonly number[]): void {
    const {path: outer, documents: count, findings} = this.#drafting
    const having = this.#shared.documentsOf(documents)
    const missing = Array.from({length: count}, (_, at) => at).filter(at => !having.includes(at))
    findings.parts.push({
      path: [...outer, ...path],
      names,
      found: having.length,
      missing,
      otherwise: this.#shared.documentsOf(otherwise),
    })
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
      this.#shared.least,
    )
    const kindsOf = (keys: ReadonlySet<string>) =>
      nameOf(fieldKind(lines.filter(it => keys.has(normalisedName(it.label)))))
    const kept = this.#shared.kept(this.#shared.joined(all, order, kindsOf), order)
    return Object.fromEntries(
      kept.map(spellings => {
        const own = lines.filter(it => spellings.keys.has(normalisedName(it.label)))
        const key = this.#keys.of(spellings.names[0], 'Field')
        const field = named(key, spellings.names, fieldKind(own))
        this.#note(['fields', key], spellings, [])
        const full = typeof field === 'string' ? ({kind: field} as Exclude<FieldDefinition, string>) : field
        return [key, shortly<FieldDefinition>({...full, ...this.#shared.optional(spellings), ...placeholderOf(own)})]
      }),
    )
  }

  #sections(): Record<string, SectionDefinition> {
    const all = this.#samples.flatMap((it, document) =>
      it.sections.map((section): FoundSection => ({...section, document})),
    )
    const patterned = all.filter(it => isPatterned(it.name))
    const isRepeated = patterned.length >= TIMES && new Set(patterned.map(it => it.document)).size >= this.#shared.least
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
    const all = joinNames(found, this.#shared.least)
    const kept = this.#shared.kept(this.#shared.joined(all, order, kindsOf), order)
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
      ...this.#shared.optional(spellings),
      ...(placeholder !== null && {placeholder}),
    }
    return shortly<SectionDefinition>({kind, ...options, ...rest} as Exclude<SectionDefinition, string>)
  }

  /** Returns the kind of sections with sub-headings: one part if they share the names of these, and parts otherwise. */
  #nested(path: Path, contents: readonly Contents[]): PartSection | PartsSection {
    const samples = contents.map(it => sampleBelow(it.blocks, this.#at(it.document)))
    const draft = this.#inner(samples, path, new Keys(), false)
    if (draft.#shared.hasSharedNames()) return {kind: 'part', ...draft.made()}
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
    return {[key]: {...this.#parts(['sections', key], samples, headings), ...this.#shared.optional({documents})}}
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
