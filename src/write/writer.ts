import {isDivider} from '../extract/content.js'
import {FieldLabels} from '../extract/header/labels.js'
import {isAbsent, type Values} from '../form/absent.js'
import type {Form} from '../form/form.js'
import {holdsMarkdown} from '../form/holds-markdown.js'
import {ADDITIONAL_SECTIONS, type FieldShape, type HeadingShape, METADATA, type SectionShape} from '../form/shape.js'
import type {AdditionalSection, Metadata} from '../form/values.js'
import {withinOf} from '../form/within.js'
import {
  APART,
  type AppendixComment,
  appendixComment,
  BELOW,
  BLANK_LINE,
  DIVIDER,
  headerLine,
  headingLine,
  RULE,
  SECTION_LEVEL,
  TITLE_LEVEL,
} from '../markdown/notation.js'
import {readBlocks} from '../read/read.js'
import type {Path} from '../types.js'
import {type Arrangement, arrange, type Order, type SectionUnit} from './arrange.js'
import {type Frames, framesOf, nameText, sectionHeading} from './frames.js'
import {isIncomplete, writeHeading} from './heading.js'
import {writeSection} from './kinds/index.js'
import type {ScopeValues, Writing} from './kinds/kind.js'
import {fieldPlace, writeLine} from './line.js'
import type {Place} from './place.js'
import {headingPlace, labelPlace, metadataPlace, titlePlace} from './places.js'
import {type Source, type Spelling, spell, type Wish} from './spell.js'

/** How to write a document whose text is read differently at its usual place. */
export interface Placing extends Order {
  /** Whether text outside the form that is within a section has a comment above it. */
  readonly apart?: boolean
  /** Whether text outside the form after all sections has a comment above it. */
  readonly outside?: boolean
  /** What the appendix contains: all text outside the form, or also the values of kind markdown. */
  readonly appendix?: 'outside' | 'markdown'
}

/** Writes the values of a document. `sourceOf` returns the markdown that a value was read from, if it was read. */
export class Writer implements Writing {
  readonly frames: Frames
  readonly #values: Values
  readonly #sourceOf: (path: Path) => Source | undefined
  readonly #additional: readonly AdditionalSection[]
  readonly #defines: boolean
  readonly #wish: Pick<Wish, 'defines' | 'onFailure'>
  #placing: Placing = {}
  /** The values in the appendix. */
  readonly #below: {readonly path: Path; readonly markdown: string}[] = []
  #labels: FieldLabels | undefined
  /** Whether the spelling of a value was not found, or a heading lacks values of its pattern. */
  #hasFailed = false
  /** The spellings that were found by trying. */
  readonly #spellings = new Map<Place, Map<string, string>>()

  constructor(form: Form, values: Values, sourceOf: (path: Path) => Source | undefined = () => undefined) {
    this.frames = framesOf(form)
    this.#values = values
    this.#sourceOf = sourceOf
    this.#additional = values[ADDITIONAL_SECTIONS] as readonly AdditionalSection[]
    this.#defines = this.#additional.some(({markdown}) => markdown.includes(']:'))
    this.#wish = {
      defines: this.#defines,
      onFailure: () => {
        this.#hasFailed = true
      },
    }
  }

  /**
   * Whether only reading the document shows how its values are read: it contains markdown that is copied as it is, or a
   * value that could not be written.
   */
  get isUnsure(): boolean {
    return this.#hasFailed || this.#additional.length > 0 || holdsMarkdown(this.frames.scope)
  }

  /** Returns the document. */
  document(placing: Placing = {}): string {
    this.#placing = placing
    this.#below.length = 0
    const {before} = this.#arrange(this.frames, [])
    const blocks = [
      ...this.#divided(before),
      this.title(),
      ...this.scope({frames: this.frames, values: this.#values, path: []}),
    ]
    return `${[...blocks, ...this.#appendix()].join(BLANK_LINE)}\n`
  }

  /** Returns the texts of the appendix, each with a comment that counts its lines. */
  #appendix(): string[] {
    const outside = this.#placing.appendix ? [...this.#additional.keys()] : []
    return [
      ...this.#below.flatMap(({path, markdown}) =>
        counted({path: path.join('.'), within: null, level: SECTION_LEVEL}, [], markdown),
      ),
      ...outside.flatMap(i => {
        const {heading, level, within, markdown} = this.#additional[i] as AdditionalSection
        const above = heading === '' ? [] : this.additional(i).slice(0, 1)
        return counted({path: null, within, level}, above, markdown)
      }),
    ]
  }

  title(): string {
    const heading = this.frames.scope.heading as HeadingShape
    const text = this.heading(titlePlace(this.frames, heading), heading, this.#values, [])
    return headingLine(TITLE_LEVEL, text)
  }

  /** Returns the text of a heading that is a value. */
  heading(place: Place, heading: HeadingShape, values: Values, path: Path): string {
    if (isIncomplete(heading, values)) this.#hasFailed = true
    return writeHeading(heading, values, it => this.spell(place, [...path, heading.key], it))
  }

  /** Returns everything below the heading of a document or part. */
  scope(scope: ScopeValues): string[] {
    const {opening, units} = this.#arrange(scope.frames, scope.path)
    return [...this.headerLines(scope), ...this.#text(scope), ...this.#divided(opening), ...this.#units(scope, units)]
  }

  /** Returns the header lines of a document or part: those of its fields, and those outside the form. */
  headerLines(scope: ScopeValues): string[] {
    const fields = scope.frames.scope.fields.flatMap(shape => this.field(scope, shape))
    return scope.path.length > 0 ? fields : [...fields, ...this.metadata()]
  }

  /** Returns the header lines outside the form. */
  metadata(): string[] {
    return (this.#values[METADATA] as readonly Metadata[]).map((it, i) => this.#metadataLine(it, i))
  }

  /** Returns the header line of a field; an empty list when the field is absent and optional. */
  field(scope: ScopeValues, shape: FieldShape): string[] {
    return isAbsent(shape, scope.values) && shape.optional ? [] : [this.headerLine(scope, shape)]
  }

  /** Returns the header line of a field, with its placeholder when the field is absent. */
  headerLine(scope: ScopeValues, shape: FieldShape): string {
    return headerLine(nameText(shape), this.#fieldValue(scope, shape))
  }

  #fieldValue({frames, values, path}: ScopeValues, shape: FieldShape): string {
    if (isAbsent(shape, values)) return shape.placeholder
    return writeLine(shape, values, fieldPlace(frames, shape), (place, part, spelling) =>
      this.spell(place, [...path, shape.key, ...part], spelling),
    )
  }

  #metadataLine({name, value}: Metadata, i: number): string {
    const label = {value: name, text: name}
    return headerLine(
      this.spell(labelPlace(this.frames), [METADATA, i, 'name'], label, this.#couldName(name)),
      this.spell(metadataPlace(this.frames), [METADATA, i, 'value'], {value, text: value}),
    )
  }

  /**
   * Whether a label outside the form could be a name for a field that has no line: "Start date" where no date is
   * written.
   */
  #couldName(label: string): boolean {
    this.#labels ??= new FieldLabels(this.frames.scope)
    const fields = this.#labels.meaning(label)?.fields ?? []
    return fields.some(it => it.optional && isAbsent(it, this.#values))
  }

  #text({frames, values, path}: ScopeValues): string[] {
    const {text: shape} = frames.scope
    const text = shape && (values[shape.key] as string | null)
    if (!text) return []
    const own = [...path, shape.key]
    if (shape.kind === 'markdown') return this.#isBelow(own, text) ? [] : [text]
    return writeSection({writing: this, frames, values, path: own}, shape)
  }

  markdown(path: Path, text: string): string {
    return this.#isBelow(path, text) ? BELOW : text
  }

  #isBelow(path: Path, markdown: string): boolean {
    const isBelow = this.#placing.appendix === 'markdown'
    if (isBelow) this.#below.push({path, markdown})
    return isBelow
  }

  #units({frames, values, path}: ScopeValues, units: Arrangement['units']): string[] {
    const written = new Set<SectionShape>()
    return units.flatMap((unit, k) => {
      if (typeof unit === 'number') {
        if (this.#placing.outside && path.length === 0 && this.#isAfterAll(units, k)) return this.#outside(units, k)
        if (this.#isHeaded(unit)) return this.additional(unit)
        const rule = this.#placing.apart && typeof units[k - 1] === 'number' ? APART : RULE
        return [k === 0 ? DIVIDER : rule, ...this.additional(unit)]
      }
      const own = {frames, values, path: [...path, unit.shape.key]}
      const content = written.has(unit.shape) ? [] : this.content(own, unit.shape)
      written.add(unit.shape)
      return this.#section(own, unit, content)
    })
  }

  #isAfterAll(units: Arrangement['units'], k: number): boolean {
    return units.slice(k).every(it => typeof it === 'number')
  }

  /**
   * Returns a text outside the form that is in no section, with a comment above it. The first one also has a thematic
   * break.
   */
  #outside(units: Arrangement['units'], k: number): string[] {
    const isFirst = k === 0 || typeof units[k - 1] !== 'number'
    return [...(isFirst ? [RULE] : []), ...this.#apart(units[k] as number)]
  }

  /** Returns a section with its heading, or an empty list when there is nothing to write. */
  #section({frames, values, path}: ScopeValues, {shape, within}: SectionUnit, content: readonly string[]): string[] {
    const opens = content.length > 0 && this.#opensParts(shape, within[0], path)
    const rest = within.slice(opens ? 1 : 0)
    const blocks = [
      ...(opens ? this.additional(within[0] as number) : []),
      ...content,
      ...(opens ? rest.flatMap(i => this.#apart(i)) : this.#divided(rest)),
    ]
    if (shape.kind === 'parts' && !shape.named) return blocks
    const heading = headingLine(frames.level, sectionHeading(shape, values, this.#defines))
    if (blocks.length > 0) return [heading, ...blocks]
    return shape.optional && isAbsent(shape, values) ? [] : [heading, shape.placeholder]
  }

  /** Returns texts outside the form, one after the other. */
  #divided(all: readonly number[]): string[] {
    if (this.#placing.apart) return all.flatMap(i => this.#apart(i))
    return all.flatMap((i, k) => (k === 0 || this.#isHeaded(i) ? this.additional(i) : [DIVIDER, ...this.additional(i)]))
  }

  /**
   * Returns a text outside the form with a comment above it. If the heading of the text is part of its markdown, an
   * empty comment follows.
   */
  #apart(i: number): string[] {
    const {heading, markdown} = this.#additional[i] as AdditionalSection
    return [APART, ...(heading === '' && opensWithHeading(markdown) ? [DIVIDER] : []), ...this.additional(i)]
  }

  /** Whether a text within parts comes before the first of them. After a part, it would be the text of that part. */
  #opensParts(shape: SectionShape, i: number | undefined, path: Path): boolean {
    if (shape.kind !== 'parts' || !shape.named || i === undefined || this.#isHeaded(i)) return false
    const below = `${withinOf(path)}.`
    return !this.#additional.slice(0, i).some(it => it.within?.startsWith(below))
  }

  /**
   * Returns the blocks below the heading of a section; an empty list when its value is absent. `at.path` is the path of
   * the value.
   */
  content(at: ScopeValues, shape: SectionShape): string[] {
    const holds = (shape.kind === 'part' || shape.kind === 'fields') && this.#holds(at.path)
    return isAbsent(shape, at.values) && !holds ? [] : writeSection({writing: this, ...at}, shape)
  }

  #isHeaded(i: number): boolean {
    return this.#additional[i]?.heading !== ''
  }

  /** Whether a section contains text outside the form. */
  #holds(path: Path): boolean {
    const within = withinOf(path) as string
    return this.#placed.some(it => it.within === within || it.within?.startsWith(`${within}.`))
  }

  /** Returns a section outside the form, without any change. */
  additional(i: number): string[] {
    const {heading, level, markdown} = this.#additional[i] as AdditionalSection
    if (heading === '') return [markdown]
    const place = headingPlace(this.frames, level)
    const text = this.spell(place, [ADDITIONAL_SECTIONS, i, 'heading'], {value: heading, text: heading})
    return [headingLine(level, text), ...(markdown === '' ? [] : [markdown])]
  }

  spell(place: Place, path: Path, spelling: Spelling, distinct = false): string {
    const source = this.#sourceOf(path)
    if (source === undefined && !distinct && place.options.isPlain(spelling.text)) return spell(place, spelling)
    const spellings = this.#spellings.get(place) ?? new Map<string, string>()
    this.#spellings.set(place, spellings)
    const key = JSON.stringify([spelling.value, distinct, source?.markdown])
    const known = spellings.get(key) ?? spell(place, spelling, {distinct, source, ...this.#wish})
    spellings.set(key, known)
    return known
  }

  /** The texts outside the form that are not in the appendix. */
  get #placed(): readonly AdditionalSection[] {
    return this.#placing.appendix ? [] : this.#additional
  }

  #arrange({scope, level}: Frames, path: Path): Arrangement {
    if (this.#placed.length === 0)
      return {before: [], opening: [], units: scope.sections.map(shape => ({shape, within: []}))}
    return arrange(scope, path, this.#placed, {level, order: this.#placing})
  }
}

/** Returns a text of the appendix: its comment, its heading if it has one, and its lines. */
function counted(about: Omit<AppendixComment, 'headed' | 'lines'>, heading: readonly string[], text: string): string[] {
  const lines = text === '' ? 0 : text.split(/\r\n|\r|\n/).length
  return [appendixComment({...about, headed: heading.length > 0, lines}), ...heading, ...(lines > 0 ? [text] : [])]
}

/** Whether markdown begins with a heading, or with a comment that would be read as belonging to one. */
function opensWithHeading(markdown: string): boolean {
  const [first] = readBlocks(markdown, 0, markdown.length).blocks
  return first !== undefined && (first.type === 'heading' || isDivider(markdown, first))
}
