import {assertText, checkOptions, isFlag} from '../arguments.js'
import type {DiagnosticCode} from '../diagnostics/catalogue.js'
import {applyEdits, areDisjoint} from '../fixes/apply.js'
import {lostWords} from '../fixes/words.js'
import type {Values} from '../form/absent.js'
import type {Form} from '../form/form.js'
import type {Infer} from '../form/infer.js'
import type {FormPath, ValueAtPath} from '../form/paths.js'
import type {PartsShape, Scope, SectionShape} from '../form/shape.js'
import {summaryForm} from '../forms/summary.js'
import {BLANK_LINE, withoutSettingApart} from '../markdown/notation.js'
import {isForm} from '../options.js'
import {parseSummary} from '../parse.js'
import type {SummaryPath, SummaryResult} from '../result.js'
import {Lines, lineEndingOf, replacement} from '../source.js'
import type {Edit, FoundPath} from '../types.js'
import {show} from '../write/message.js'
import type {Place} from '../write/place.js'
import {type Spelling, spell} from '../write/spell.js'
import {writeDocument} from '../write/stringify.js'
import {Writer} from '../write/writer.js'
import {makeFixes} from './fix.js'
import {formatSummary} from './format.js'
import type {Editing, SectionEdit} from './modify/editing.js'
import {editSection} from './modify/kinds/index.js'
import {lineEdits} from './modify/lines.js'
import type {Request} from './modify/put.js'
import {rewriteSection} from './modify/rewrite.js'
import {editScope} from './modify/scope.js'
import {wantedOf} from './modify/wanted.js'
import {NotEditable, Page} from './page/page.js'
import type {ScopePage} from './page/scope-page.js'
import {sourcesOf} from './page/sources.js'

/** The options of `modifySummary`. */
export interface ModifyOptions<F extends Form = Form> {
  /** The form of the document. Default: `summaryForm`. */
  readonly form?: F | undefined
  /** Whether to put the value before the element at the index, instead of replacing that element. Default: false. */
  readonly insert?: boolean | undefined
}

/** The value at a path of a `Summary`. */
export type ValueAt<P extends SummaryPath> = ValueAtPath<Infer<typeof summaryForm>, P>

/**
 * Returns the smallest edits that set the value at a path of a document. The document keeps its list markers, the
 * columns and padding of its tables, the style of its header lines and its line endings. Every other byte stays as it
 * is. After the edits, all other values are read as before. If the document already has the value, the list of edits is
 * empty.
 *
 * - `null` or `[]` makes a value absent: its placeholder is written.
 * - `undefined` removes an element from its list. The index after the last one appends; `insert` puts the value before
 *   the element at the index.
 * - A number after the path of a prose section selects a paragraph: `['executiveSummary', 0]`.
 * - The places of a location come from its text, and the values of a pattern come from their heading. If you set one,
 *   the other changes too. When a date becomes absent, its end date does too.
 * - A run of white space becomes one space. Line endings become those of the document.
 * - If the style of the document cannot hold the value, the section is rewritten in the canonical form. If that is not
 *   enough, the whole document is rewritten.
 *
 * @param markdown - The document.
 * @param path - Keys and indexes that lead to the value.
 * @param value - The new value.
 * @param options - The form of the document, and whether to insert.
 * @returns Edits for `applyEdits`.
 * @throws TypeError when `markdown` is not a string, an option is unknown, a path does not exist or a value does not
 *   fit. RangeError when an index is beyond the end of its list, or a period ends before it begins. Error when the value
 *   cannot be written there, such as a heading inside an additional section.
 *
 * @example
 * const report = '# Dialogue\n\n**Date**: 2024-10-23\n\n## Commitments\n\n* Open data by 2026.\n'
 * const edits = modifySummary(report, ['commitments', 1], 'A report every year.')
 * applyEdits(report, edits).split('\n').slice(-3)
 * // ['* Open data by 2026.', '* A report every year.', '']
 */
export function modifySummary<
  F extends Form = typeof summaryForm,
  const P extends FormPath<F> | FoundPath = FormPath<F>,
>(markdown: string, path: P, value: ValueAtPath<Infer<F>, P>, options: ModifyOptions<F> = {}): Edit[] {
  assertText(markdown, 'modifySummary')
  checkOptions(options, MODIFY_OPTIONS)
  if (!Array.isArray(path))
    throw new TypeError(`modifySummary expects a path, such as ['commitments', 0], got ${String(path)}`)
  const {form, insert = false} = options
  return new Modification(form ?? summaryForm, markdown).edits({path, value, insert})
}

const MODIFY_OPTIONS = {form: isForm, insert: isFlag}

/** A strategy to find edits. */
interface Strategy {
  /**
   * Whether each value is escaped so that it stays literal text, even where the text around it would change its
   * meaning.
   */
  readonly literal?: boolean
  readonly editSection?: (edit: SectionEdit) => Edit[] | null
}

/** The strategies, in the order of the size of their edits. */
const STRATEGIES: readonly Strategy[] = [{}, {literal: true}, {editSection: rewriteSection}]

class Modification {
  readonly #form: Form
  readonly #markdown: string
  /** The markdown of the value to change. */
  #old = ''

  constructor(form: Form, markdown: string) {
    this.#form = form
    this.#markdown = markdown
  }

  edits(request: Request): Edit[] {
    const result = this.#read(this.#markdown)
    const before = result.summary as Values
    const wanted = wantedOf(this.#form, before, request, lineEndingOf(this.#markdown))
    if (isSame(before, wanted)) return []
    this.#old = result.markdownAt(request.path) ?? ''
    const edits = this.#smallest(result, wanted) ?? this.#formatted(result, wanted) ?? this.#rewritten(result, wanted)
    if (edits) return edits
    const stopped = result.diagnostics.find(it => it.code === 'too-long' || it.code === 'too-deep')
    throw new Error(
      `The value for ${show(request.path)} cannot be written into this document and read back${stopped ? `: ${stopped.message}` : ''}`,
    )
  }

  #read(markdown: string): SummaryResult<unknown> {
    return parseSummary(markdown, {form: this.#form})
  }

  #smallest(result: SummaryResult<unknown>, wanted: Values): Edit[] | null {
    const page = new Page(this.#form, result)
    for (const strategy of STRATEGIES) {
      const made = editsOrNull(new Edits(page, wanted, strategy), result.summary as Values)
      const edits = made && new Lines(page.source).edits(made)
      if (
        edits &&
        this.#gives(page.source, edits, wanted) &&
        (!strategy.editSection || this.#keepsWords(result, wanted, edits))
      )
        return edits
    }
    return null
  }

  /** Returns the edits for a document that is first brought into the canonical form; null when this is not possible. */
  #formatted({markdown, summary}: SummaryResult<unknown>, wanted: Values): Edit[] | null {
    // A document in another notation has no places for edits.
    const {markdown: unwrapped} = makeFixes(markdown, {form: this.#form, codes: ['wrapped-document']})
    const formatted = formatSummary(unwrapped, {form: this.#form})
    if (formatted.markdown === markdown) return null
    const result = this.#read(formatted.markdown)
    if (!isSame(result.summary as Values, summary as Values)) return null
    const edits = this.#smallest(result, wanted)
    return edits && lineEdits(markdown, applyEdits(formatted.markdown, edits))
  }

  /** Returns the edits that rewrite the whole document; null when this would remove a word of a value that stays. */
  #rewritten(result: SummaryResult<unknown>, wanted: Values): Edit[] | null {
    const {markdown} = result
    const page = new Page(this.#form, result)
    const writer = new Writer(this.#form, wanted, sourcesOf(page, wanted))
    const written = writeDocument(writer, this.#form, wanted)
    if (!isSame(this.#read(written.markdown).summary as Values, wanted)) return null
    const gone = new Set(lostWords(JSON.stringify(result.summary), JSON.stringify(wanted)))
    if (lostWords(withoutSettingApart(markdown), written.markdown).some(word => !gone.has(word))) return null
    return lineEdits(
      markdown,
      new Lines(markdown).edits([replacement(0, markdown.length, written.markdown)])[0]?.content ?? '',
    )
  }

  /**
   * Whether a rewritten section keeps every word, except for the words of removed values, names of the form and phrases
   * of absence.
   */
  #keepsWords(
    {markdown, summary, diagnostics}: SummaryResult<unknown>,
    wanted: Values,
    edits: readonly Edit[],
  ): boolean {
    const lost = lostWords(markdown, applyEdits(markdown, edits))
    if (lost.length === 0) return true
    const names = namesIn(this.#form.scope)
    const said = diagnostics.flatMap(it => (ABSENCES.has(it.code) ? (it.actual ?? '') : []))
    const gone = new Set([
      ...lostWords(JSON.stringify(summary), JSON.stringify(wanted)),
      ...lostWords([this.#old, ...names, ...names.map(it => it.toLowerCase()), ...said].join(' '), ''),
    ])
    return lost.every(word => gone.has(word) || gone.has(word.toLowerCase()))
  }

  /** Whether the edited document is read as the wanted values. */
  #gives(markdown: string, edits: readonly Edit[], wanted: Values): boolean {
    return areDisjoint(edits) && isSame(this.#read(applyEdits(markdown, edits)).summary as Values, wanted)
  }
}

/** The codes that report absence. */
const ABSENCES: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>(['placeholder-value', 'empty-cell'])

/** Returns all names of the contents of a scope, including the names of columns. */
function namesIn({heading, fields, sections}: Scope): string[] {
  return [
    ...[...(heading ? [heading] : []), ...fields].flatMap(it => it.names),
    ...sections.flatMap(section => [...section.names, ...namesBelow(section)]),
  ]
}

function namesBelow(section: SectionShape): readonly string[] {
  switch (section.kind) {
    case 'groups':
      return [...section.category.names, ...section.values.names]
    case 'table':
      return section.columns.flatMap(it => it.names)
    case 'fields':
      return section.fields.flatMap(it => it.names)
    case 'part':
    case 'parts':
      return namesIn(section.scope)
    default:
      return []
  }
}

/** Returns the edits of a strategy; null when they cannot be found. */
function editsOrNull(edits: Edits, before: Values): Edit[] | null {
  try {
    return edits.all(before)
  } catch (error) {
    if (error instanceof NotEditable) return null
    throw error
  }
}

class Edits implements Editing {
  readonly page: Page
  readonly #after: Values
  readonly #literal: boolean
  readonly #editSection: (edit: SectionEdit) => Edit[] | null
  readonly #defines: boolean
  #writer: Writer | undefined

  constructor(page: Page, after: Values, {literal = false, editSection: own = editSection}: Strategy) {
    this.page = page
    this.#after = after
    this.#literal = literal
    this.#editSection = own
    this.#defines = page.source.includes(']:')
  }

  all(before: Values): Edit[] | null {
    return this.scope(this.page.root, before, this.#after)
  }

  scope(at: ScopePage, before: Values, after: Values): Edit[] | null {
    return editScope({editing: this, at, before, after}, this.#editSection)
  }

  spell(place: Place, spelling: Spelling, distinct = false): string {
    return spell(place, spelling, {distinct: distinct || this.#literal, defines: this.#defines})
  }

  get #writing(): Writer {
    this.#writer ??= new Writer(this.page.form, this.#after, sourcesOf(this.page, this.#after))
    return this.#writer
  }

  content({frames, path}: ScopePage, shape: SectionShape, values: Values): string {
    return this.#writing.content({frames, values, path: [...path, shape.key]}, shape).join(BLANK_LINE)
  }

  part({frames, path}: ScopePage, shape: PartsShape, part: Values): string {
    return this.#writing
      .content({frames, values: {[shape.key]: [part]}, path: [...path, shape.key]}, shape)
      .join(BLANK_LINE)
  }
}

function isSame(a: Values, b: Values): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
