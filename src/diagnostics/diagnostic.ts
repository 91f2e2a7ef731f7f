import {type Lines, type Moves, moved} from '../source.js'
import type {Edit, FoundPath, Path, Range, Severity} from '../types.js'
import {type DiagnosticCode, entryOf, type Params, urlOf} from './catalogue.js'
import type {Found} from './entry.js'
import {Quota} from './quote.js'

/** One departure from the form: its place, its cause and, if there is one, its fix. */
export interface Diagnostic {
  /** The name of the kind of departure. It has a page in the documentation. */
  code: DiagnosticCode
  /** The severity, which `options.severity` can change. */
  severity: Severity
  /** What was found and what was expected, in one sentence. */
  message: string
  /** The path of the value that it is about; empty when it is about the document. */
  path: FoundPath
  /** The place in the text. A missing value has an empty range at the place where it would be written. */
  range: Range
  /** What was expected, if that is a short text. */
  expected?: string
  /** What was found, if that is a short text. */
  actual?: string
  /** Other places that matter, such as the first of two dates. */
  related?: {message: string; range: Range}[]
  /**
   * The fix: a `title` that says what it does, and edits that remove the diagnostic. They change a value only if the
   * message says so.
   */
  fix?: {title: string; edits: Edit[]}
  /** The address of the page that documents the code. */
  url: string
}

/** Severities by code; `off` silences a code. */
export type Severities = Partial<Record<DiagnosticCode, Severity | 'off'>>

/** The optional parts of a report, besides its parameters. */
export interface Extra {
  /** Computes the fix. It is called only when the fix is read. Null when this diagnostic has none. */
  readonly fix?: () => Edit[] | null
  /** Another place that the diagnostic refers to. */
  readonly related?: Related
}

/**
 * A part of the source, or a node of the path tree. It is a function if it is found only when the diagnostic is read.
 */
type Related = Span | (() => Span | number | undefined)

/** A part of the source. */
interface Span {
  readonly start: number
  readonly end: number
}

/** Finds the paths and places of the nodes that reports name. */
export interface Locator {
  pathOf(place: number): Path
  spanOf(place: number): Span | undefined
}

/** What a finding is about: the node of its value in the path tree, and a part of the source. */
export interface FindingAt extends Span {
  readonly place: number
}

interface Finding extends FindingAt {
  readonly code: DiagnosticCode
  readonly severity: Severity
  readonly params: Found | (() => Found)
  readonly extra: Extra | undefined
}

function severityOf(code: DiagnosticCode, severities: Severities | undefined): Severity | 'off' {
  return severities?.[code] ?? entryOf(code).severity
}

/**
 * Collects the findings while a document is read. A finding consists of offsets and parameters. Sentences, lines and
 * fixes are made when they are read.
 */
export class Collector {
  readonly #severities: Severities | undefined
  readonly #findings: Finding[] = []
  readonly #most: number
  #ok = true

  /** @param most - The largest number of diagnostics. */
  constructor(severities: Severities | undefined, most: number) {
    this.#severities = severities
    this.#most = most
  }

  /** Adds a finding. Parameters that take time to compute may be a function. */
  report<C extends DiagnosticCode>(
    code: C,
    {place, start, end}: FindingAt,
    params: Params<C> | (() => Params<C>),
    extra?: Extra,
  ): void {
    const severity = severityOf(code, this.#severities)
    if (severity === 'off') return
    if (severity === 'error') this.#ok = false
    this.#findings.push({code, severity, place, start, end, params, extra})
  }

  /** Whether a code is reported at all. */
  takes(code: DiagnosticCode): boolean {
    return severityOf(code, this.#severities) !== 'off'
  }

  get ok(): boolean {
    return this.#ok
  }

  /** The number of findings. */
  get size(): number {
    return this.#findings.length
  }

  /**
   * Translates the offsets of the findings from index `since` on. Their fixes are removed, because these would be edits
   * of another text.
   */
  translate(since: number, moves: Moves): void {
    for (let at = since; at < this.#findings.length; at++) {
      const {extra, ...finding} = this.#findings[at] as Finding
      const kept = extra?.related && {related: movedRelated(extra.related, moves)}
      this.#findings[at] = {...finding, ...moved(finding.start, finding.end, moves), extra: kept}
    }
  }

  /** Whether there are no findings. */
  get isEmpty(): boolean {
    return this.#findings.length === 0
  }

  /**
   * Returns the diagnostics in source order. Diagnostics of the same place are in the order in which they were found.
   */
  list(lines: Lines, locator: Locator): Diagnostic[] {
    const findings = [...this.#findings].sort((a, b) => a.start - b.start || a.end - b.end)
    const [given, more] = [findings.slice(0, this.#most), findings.slice(this.#most)]
    const rest = this.#rest(more)
    const quota = new Quota(lines.length)
    return [...given, ...(rest ? [rest] : [])].map(finding => present(finding, lines, locator, quota))
  }

  /** Returns the report of how many findings are left out. It has the place of the first of them. */
  #rest(more: readonly Finding[]): Finding | null {
    const code = 'too-many-diagnostics'
    const severity = severityOf(code, this.#severities)
    const [first] = more
    if (!first || severity === 'off') return null
    const errors = more.filter(it => it.severity === 'error').length
    const params: Params<typeof code> = {count: more.length, errors, most: this.#most}
    return {code, severity, place: 0, start: first.start, end: first.start, params, extra: undefined}
  }
}

function movedRelated(related: Related, moves: Moves): Related {
  if (typeof related === 'object') return moved(related.start, related.end, moves)
  return () => {
    const found = related()
    return typeof found === 'object' ? moved(found.start, found.end, moves) : found
  }
}

function present(finding: Finding, lines: Lines, locator: Locator, quota: Quota): Diagnostic {
  const {code, severity, start, end, extra} = finding
  const {message, fix, related} = entryOf(code)
  const params = typeof finding.params === 'function' ? finding.params() : finding.params
  const other = typeof extra?.related === 'function' ? extra.related() : extra?.related
  const place = typeof other === 'number' ? locator.spanOf(other) : other
  const edits = extra?.fix?.()
  const diagnostic: Omit<Diagnostic, 'url'> = {
    code,
    severity,
    message: message(params),
    path: locator.pathOf(finding.place) as FoundPath,
    range: lines.range(start, end),
  }
  if (params.expected !== undefined) diagnostic.expected = quota.take(params.expected)
  if (params.actual !== undefined) diagnostic.actual = quota.take(params.actual)
  if (related && place) diagnostic.related = [{message: related, range: lines.range(place.start, place.end)}]
  if (fix && edits) diagnostic.fix = {title: fix(params), edits: lines.edits(edits)}
  return {...diagnostic, url: urlOf(code)}
}
