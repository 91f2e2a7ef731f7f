import {entryOf} from '../../src/diagnostics/catalogue.js'
import {formatSummary} from '../../src/edit/format.js'
import {
  applyEdits,
  type Form,
  fixSummary,
  formatDiagnostics,
  formSchema,
  modifySummary,
  type Path,
  parseSummary,
  type SummaryResult,
  stringifySummary,
} from '../../src/index.js'
import {lost, unread} from '../../test/support/accounting.js'
import {repeatedBy, saidBy, wordProblems} from '../../test/support/words.js'
import type {Finding, Findings} from './findings.js'

/** How many places and values of a document are tried with the functions that take one. */
const FEW = 4

const ENDINGS = ['\r\n', '\r'] as const

/** Calls the functions that take a form with a document, and checks their results. */
export class FormTrial {
  readonly #findings: Findings
  readonly #form: Form
  readonly #text: string
  readonly #result: SummaryResult<unknown> | undefined

  constructor(findings: Findings, form: Form, text: string) {
    this.#findings = findings
    this.#form = form
    this.#text = text
    this.#result = this.#call('parseSummary', () => this.#parse(text))
  }

  /** Reads the document, and checks that no word is lost, and that values are valid and have their places. */
  read(): void {
    const result = this.#result
    if (!result) return
    const length = this.#call('diagnostics', () => JSON.stringify(result).length + result.diagnostics.length)
    if (length === undefined) return
    const words = this.#call('unread', () => unread(result, this.#text) || lost(result, this.#text, this.#form))
    if (words) this.#add('lost', 'parseSummary', words)
    if (!(result.coverage >= 0 && result.coverage <= 1)) this.#add('invalid', 'coverage', String(result.coverage))
    const {error} = formSchema(this.#form).safeParse(result.summary)
    if (error) this.#add('invalid', 'formSchema', error.message)
    for (const style of ['frames', 'plain'] as const)
      this.#call('formatDiagnostics', () => formatDiagnostics(result, {style, color: true, file: 'a.md'}))
    this.#call('rangeOf, markdownAt, pathAt', () => this.#look(result))
  }

  /** Writes, fixes and formats the document, and does the same with other line endings. */
  rewrite(): void {
    const result = this.#result
    if (!result) return
    const values = JSON.stringify(result.summary)
    this.#same('different', 'stringifySummary', values, () => this.#values(this.#written(result.summary)))
    this.#fix(result)
    const formatted = this.#call('formatSummary', () => formatSummary(this.#text, {form: this.#form}).markdown)
    if (formatted !== undefined) {
      this.#words('formatSummary', result, formatted, saidBy(result.diagnostics))
      // A section moves together with the text outside the form in it.
      this.#same('lost', 'formatSummary, read', inAnyOrder(result.summary), () =>
        inAnyOrder(this.#parse(formatted).summary),
      )
      this.#same(
        'different',
        'formatSummary, twice',
        formatted,
        () => formatSummary(formatted, {form: this.#form}).markdown,
      )
    }
    this.#endings()
  }

  #fix(result: SummaryResult<unknown>): void {
    const {diagnostics, summary} = result
    const form = this.#form
    const fixed = this.#call('fixSummary', () => fixSummary(this.#text, {form}))
    if (!fixed) return
    const {markdown, applied, remaining} = fixed
    this.#words('fixSummary', result, markdown, saidBy([...diagnostics, ...applied, ...remaining]))
    if (!applied.some(it => entryOf(it.code).changesValue))
      this.#same('lost', 'fixSummary, read', inAnyOrder(summary, BLANKS), () =>
        inAnyOrder(this.#parse(markdown).summary, BLANKS),
      )
    this.#same('different', 'fixSummary, twice', markdown, () => fixSummary(markdown, {form}).markdown)
    this.#call('applyEdits', () => {
      for (const {fix} of few(diagnostics)) if (fix) this.#parse(applyEdits(this.#text, fix.edits))
    })
  }

  /** Documents that differ only in their line endings are read, fixed and formatted alike. */
  #endings(): void {
    const plain = unix(this.#text)
    if (!plain.includes('\n')) return
    const form = this.#form
    const functions: [string, (text: string) => string][] = [
      ['parseSummary', it => JSON.stringify(this.#parse(it).summary, (_, value) => unix(value))],
      ['fixSummary', it => unix(fixSummary(it, {form}).markdown)],
      ['formatSummary', it => unix(formatSummary(it, {form}).markdown)],
    ]
    const ending = ENDINGS[this.#text.length % ENDINGS.length] as string
    for (const [name, act] of functions) {
      const expected = this.#call(name, () => act(plain))
      if (expected !== undefined)
        this.#same('different', `${name}, ${JSON.stringify(ending)}`, expected, () =>
          act(plain.replaceAll('\n', ending)),
        )
    }
  }

  /** Changes a few values, and checks that all others are read as before. */
  modify(): void {
    const summary = this.#result?.summary
    if (!summary) return
    for (const path of few([...leavesOf(summary)])) {
      for (const value of ['Words', null, undefined, []]) {
        const changed = this.#call(
          'modifySummary',
          () => applyEdits(this.#text, modifySummary(this.#text, path as never, value as never, {form: this.#form})),
          isRefusal,
        )
        if (changed !== undefined && (value === 'Words' || value === null))
          this.#same('different', `modifySummary, ${path.join('.')}`, this.#without(summary, path), () =>
            this.#without(this.#parse(changed).summary, path),
          )
      }
    }
  }

  #parse(text: string): SummaryResult<unknown> {
    return parseSummary(text, {form: this.#form})
  }

  #values(text: string): string {
    return JSON.stringify(this.#parse(text).summary)
  }

  #written(values: unknown): string {
    return stringifySummary(values as never, {form: this.#form})
  }

  #look(result: SummaryResult<unknown>): void {
    for (const path of leavesOf(result.summary)) {
      result.rangeOf(path)
      result.markdownAt(path)
    }
    for (let n = 0; n <= FEW; n++) result.pathAt(Math.floor((this.#text.length * n) / FEW))
  }

  /**
   * Returns the values of a document without the one at a path, and without those that depend on it: the places of a
   * location, the title and the values of its pattern, the end of a period.
   */
  #without(values: unknown, path: Path): string {
    const {heading, fields, sections} = this.#form.scope
    const at = path.includes('places') ? path.indexOf('places') : path.length - 1
    const copy = structuredClone(values) as Record<string | number, unknown>
    let holder = copy
    for (const key of path.slice(0, at)) holder = holder[key] as typeof holder
    const title = heading ? [heading.key, ...heading.values.map(it => it.key)] : []
    const named = title.includes(path[0] as string) ? title : []
    const ends = [...fields, ...sections].flatMap(it =>
      it.kind === 'date' && it.key === path[0] && it.end ? [it.end] : [],
    )
    for (const key of at === 0 ? [path[0] as string, ...named, ...ends] : Object.keys(holder)) delete holder[key]
    return JSON.stringify(copy, (_, value) => unix(value))
  }

  #words(name: string, result: SummaryResult<unknown>, after: string, said: string): void {
    for (const problem of wordProblems('', this.#text, after, said, this.#form, repeatedBy(result)))
      this.#add('lost', name, problem)
  }

  #call<T>(name: string, act: () => T, isAllowed?: (error: Error) => boolean): T | undefined {
    return this.#findings.call(this.#named(name), act, isAllowed)
  }

  #same(kind: Finding['kind'], name: string, before: string, act: () => string): void {
    const after = this.#call(name, act)
    if (after !== undefined) this.#findings.same(kind, this.#named(name), before, after)
  }

  #add(kind: Finding['kind'], name: string, message: string): void {
    this.#findings.add(kind, this.#named(name), message)
  }

  #named(name: string): string {
    return `${this.#form.name}, ${name}`
  }
}

function unix<T>(value: T): T {
  return typeof value === 'string' ? (value.replace(/\r\n?/g, '\n') as T) : value
}

/** Spaces of JSON texts: fixes change those of texts outside the form. */
const BLANKS = /\\[nrt]|\s/g

/**
 * Returns the values of a document for comparison. The order of texts outside the form does not count, and neither does
 * what is ignored in them.
 */
function inAnyOrder(values: unknown, ignored: RegExp | string = ''): string {
  const {additionalSections, ...rest} = values as {additionalSections: unknown[]}
  const texts = additionalSections.map(it => JSON.stringify(it).replace(ignored, ''))
  return JSON.stringify([rest, texts.sort()])
}

/** Returns some of the items, spread over the whole list. */
function few<T>(items: readonly T[]): T[] {
  const step = Math.ceil(items.length / FEW)
  return items.filter((_, index) => index % step === 0)
}

function* leavesOf(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) yield path
  else
    for (const [key, it] of Object.entries(value))
      yield* leavesOf(it, [...path, Array.isArray(value) ? Number(key) : key])
}

/** Whether a value was refused with a reason. Errors of the engine are not reasons. */
function isRefusal(error: Error): boolean {
  return !/^Cannot (?:read|set|destructure)|is not (?:a function|iterable|defined)|call stack|of undefined/.test(
    error.message,
  )
}
