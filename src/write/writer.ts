import {FieldLabels} from '../extract/header/labels.js'
import {isAbsent, type Values} from '../form/absent.js'
import type {Form} from '../form/form.js'
import {holdsMarkdown} from '../form/holds-markdown.js'
import {ADDITIONAL_SECTIONS, type FieldShape, type HeadingShape, METADATA, type SectionShape} from '../form/shape.js'
import type {AdditionalSection, Metadata} from '../form/values.js'
import {BELOW, BLANK_LINE, headerLine, headingLine, TITLE_LEVEL} from '../markdown/notation.js'
import type {Path} from '../types.js'
import type {Arrangement, SectionUnit} from './arrange.js'
import {type Frames, framesOf, nameText, sectionHeading} from './frames.js'
import {isIncomplete, writeHeading} from './heading.js'
import {writeSection} from './kinds/index.js'
import type {ScopeValues, Writing} from './kinds/kind.js'
import {fieldPlace, writeLine} from './line.js'
import {OutsideWriter, type Placing, type ValueBelow} from './outside.js'
import type {Place} from './place.js'
import {headingPlace, labelPlace, metadataPlace, titlePlace} from './places.js'
import {type Source, type Spelling, spell, type Wish} from './spell.js'

/** Writes the values of a document. `sourceOf` returns the markdown that a value was read from, if it was read. */
export class Writer implements Writing {
  readonly frames: Frames
  readonly #values: Values
  readonly #sourceOf: (path: Path) => Source | undefined
  readonly #additional: readonly AdditionalSection[]
  readonly #defines: boolean
  readonly #wish: Pick<Wish, 'defines' | 'onFailure'>
  #placing: Placing = {}
  #outside: OutsideWriter
  /** The values in the appendix. */
  readonly #below: ValueBelow[] = []
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
    this.#outside = this.#placed({})
  }

  /** Returns the writer of the text outside the form. */
  #placed(placing: Placing): OutsideWriter {
    return new OutsideWriter(this.#additional, placing, (i, {heading, level}) =>
      this.spell(headingPlace(this.frames, level), [ADDITIONAL_SECTIONS, i, 'heading'], {
        value: heading,
        text: heading,
      }),
    )
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
    this.#outside = this.#placed(placing)
    this.#below.length = 0
    const {before} = this.#outside.arrange(this.frames, [])
    const blocks = [
      ...this.#outside.divided(before),
      this.title(),
      ...this.scope({frames: this.frames, values: this.#values, path: []}),
    ]
    return `${[...blocks, ...this.#outside.appendix(this.#below)].join(BLANK_LINE)}\n`
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
    const {opening, units} = this.#outside.arrange(scope.frames, scope.path)
    return [
      ...this.headerLines(scope),
      ...this.#text(scope),
      ...this.#outside.divided(opening),
      ...this.#units(scope, units),
    ]
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
      if (typeof unit === 'number') return this.#outside.among(units, k, path)
      const own = {frames, values, path: [...path, unit.shape.key]}
      const content = written.has(unit.shape) ? [] : this.content(own, unit.shape)
      written.add(unit.shape)
      return this.#section(own, unit, content)
    })
  }

  /** Returns a section with its heading, or an empty list when there is nothing to write. */
  #section({frames, values, path}: ScopeValues, {shape, within}: SectionUnit, content: readonly string[]): string[] {
    const blocks = this.#outside.around(content, within, shape, path)
    if (shape.kind === 'parts' && !shape.named) return blocks
    const heading = headingLine(frames.level, sectionHeading(shape, values, this.#defines))
    if (blocks.length > 0) return [heading, ...blocks]
    return shape.optional && isAbsent(shape, values) ? [] : [heading, shape.placeholder]
  }

  /**
   * Returns the blocks below the heading of a section; an empty list when its value is absent. `at.path` is the path of
   * the value.
   */
  content(at: ScopeValues, shape: SectionShape): string[] {
    const holds = (shape.kind === 'part' || shape.kind === 'fields') && this.#outside.isWithin(at.path)
    return isAbsent(shape, at.values) && !holds ? [] : writeSection({writing: this, ...at}, shape)
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
}
