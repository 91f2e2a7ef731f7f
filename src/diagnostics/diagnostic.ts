import type {Lines} from '../source.js'
import type {Edit, Path, Range, Severity} from '../types.js'
import {type DiagnosticCode, entryOf, type Params, urlOf} from './catalogue.js'
import type {Found} from './entry.js'
import {Quota} from './quote.js'

/** One departure from the form, with its place, its cause and, where there is one, its fix. */
export interface Diagnostic {
  code: DiagnosticCode
  severity: Severity
  /** What was found and what was expected, in one sentence. */
  message: string
  /** The value it is about; empty when it is about the document. */
  path: Path
  /** Where it stands. Something absent has the place where it would be written, zero characters wide. */
  range: Range
  expected?: string
  actual?: string
  related?: {message: string; range: Range}[]
  /** Edits that make the diagnostic go away and change no value but as the message says. */
  fix?: {title: string; edits: Edit[]}
  url: string
}

/** Which severity a code is to have; `off` silences it. */
export type Severities = Partial<Record<DiagnosticCode, Severity | 'off'>>

/** What goes with a report besides its parameters. */
export interface Extra {
  /** Works out the fix; called only when somebody looks at it. Null when this instance has none. */
  readonly fix?: () => Edit[] | null
  /** Another place that it has to do with: a part of the source, or a value. */
  readonly related?: Span | (() => Path)
}

/** A part of the source. */
interface Span {
  readonly start: number
  readonly end: number
}

/** Where a value stands; undefined when nothing is written of it. */
type Find = (path: Path) => Span | undefined

interface Finding {
  readonly code: DiagnosticCode
  readonly severity: Severity
  readonly path: Path
  readonly start: number
  readonly end: number
  readonly params: Found
  readonly extra: Extra | undefined
}

/** What is told what is off while a document is read. */
export interface FindingSink {
  report<C extends DiagnosticCode>(
    code: C,
    path: Path,
    start: number,
    end: number,
    params: Params<C>,
    extra?: Extra,
  ): void
}

/** Notes whether anything is an error, and nothing else. */
export class Verdict implements FindingSink {
  readonly #severities: Severities | undefined
  ok = true

  constructor(severities: Severities | undefined) {
    this.#severities = severities
  }

  report(code: DiagnosticCode): void {
    if (severityOf(code, this.#severities) === 'error') this.ok = false
  }
}

function severityOf(code: DiagnosticCode, severities: Severities | undefined): Severity | 'off' {
  return severities?.[code] ?? entryOf(code).severity
}

/**
 * Collects what is off while a document is read. A finding is offsets and parameters; sentences, lines and fixes are
 * made when they are looked at.
 */
export class Collector implements FindingSink {
  readonly #severities: Severities | undefined
  readonly #findings: Finding[] = []

  constructor(severities: Severities | undefined) {
    this.#severities = severities
  }

  report<C extends DiagnosticCode>(
    code: C,
    path: Path,
    start: number,
    end: number,
    params: Params<C>,
    extra?: Extra,
  ): void {
    const severity = severityOf(code, this.#severities)
    if (severity !== 'off') this.#findings.push({code, severity, path, start, end, params, extra})
  }

  get ok(): boolean {
    return !this.#findings.some(finding => finding.severity === 'error')
  }

  /** The diagnostics in source order; those of one place in the order in which they were found. */
  list(lines: Lines, find: Find): Diagnostic[] {
    const quota = new Quota(lines.length)
    return [...this.#findings]
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map(finding => present(finding, lines, find, quota))
  }
}

function present(finding: Finding, lines: Lines, find: Find, quota: Quota): Diagnostic {
  const {code, severity, path, start, end, params, extra} = finding
  const {message, fix, related} = entryOf(code)
  const place = typeof extra?.related === 'function' ? find(extra.related()) : extra?.related
  const edits = extra?.fix?.()
  return {
    code,
    severity,
    message: message(params),
    path,
    range: lines.range(start, end),
    ...(params.expected !== undefined && {expected: quota.take(params.expected)}),
    ...(params.actual !== undefined && {actual: quota.take(params.actual)}),
    ...(related && place && {related: [{message: related, range: lines.range(place.start, place.end)}]}),
    ...(fix && edits && {fix: {title: fix(params), edits: lines.edits(edits)}}),
    url: urlOf(code),
  }
}
