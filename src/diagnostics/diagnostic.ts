import type {Lines} from '../source.js'
import type {Edit, Path, Range, Severity} from '../types.js'
import {type DiagnosticCode, entryOf, type Params, urlOf} from './catalogue.js'
import type {Found} from './entry.js'

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
  readonly related?: readonly {readonly message: string; readonly start: number; readonly end: number}[]
}

interface Finding {
  readonly code: DiagnosticCode
  readonly severity: Severity
  readonly path: Path
  readonly start: number
  readonly end: number
  readonly params: Found
  readonly extra: Extra | undefined
}

/**
 * Collects what is off while a document is read. A finding is offsets and parameters; sentences, lines and fixes are
 * made when they are looked at.
 */
export class Collector {
  readonly #severities: Severities | undefined
  readonly #findings: Finding[] = []
  #late: {readonly codes: readonly DiagnosticCode[]; readonly search: () => void}[] = []

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
    const severity = this.#severities?.[code] ?? entryOf(code).severity
    if (severity !== 'off') this.#findings.push({code, severity, path, start, end, params, extra})
  }

  /** Leaves a search that reports nothing but these codes until somebody wants to know. */
  defer(codes: readonly DiagnosticCode[], search: () => void): void {
    this.#late.push({codes, search})
  }

  #catchUp(): void {
    const late = this.#late
    this.#late = []
    for (const {search} of late) search()
  }

  get ok(): boolean {
    const severities = this.#severities
    if (severities && this.#late.some(({codes}) => codes.some(code => severities[code] === 'error'))) this.#catchUp()
    return !this.#findings.some(finding => finding.severity === 'error')
  }

  /** The diagnostics in source order; those of one place in the order in which they were found. */
  list(lines: Lines): Diagnostic[] {
    this.#catchUp()
    return [...this.#findings]
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map(finding => present(finding, lines))
  }
}

function present(finding: Finding, lines: Lines): Diagnostic {
  const {code, severity, path, start, end, params, extra} = finding
  const {message, fix} = entryOf(code)
  const edits = extra?.fix?.()
  return {
    code,
    severity,
    message: message(params),
    path,
    range: lines.range(start, end),
    ...(params.expected !== undefined && {expected: params.expected}),
    ...(params.actual !== undefined && {actual: params.actual}),
    ...(extra?.related && {
      related: extra.related.map(it => ({message: it.message, range: lines.range(it.start, it.end)})),
    }),
    ...(fix && edits && {fix: {title: fix(params), edits: lines.edits(edits)}}),
    url: urlOf(code),
  }
}
