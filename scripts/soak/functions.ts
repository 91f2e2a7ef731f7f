import {remark} from 'remark'
import remarkGfm from 'remark-gfm'
import {VFile} from 'vfile'
import {formatSummary} from '../../src/edit/format.js'
import * as bundled from '../../src/forms/index.js'
import {
  applyEdits,
  defineForm,
  type Form,
  FormError,
  fixSummary,
  formatDiagnostics,
  formFromIssueTemplate,
  formPrompt,
  formTemplate,
  inferForm,
  modifySummary,
  type Path,
  parseSummary,
  parseSummaryOrThrow,
  SummaryError,
  type SummaryPath,
  type SummaryResult,
  SummarySchema,
  stringifySummary,
  summaryForm,
} from '../../src/index.js'
import summaryMd from '../../src/remark.js'
import {lost} from '../../test/support/accounting.js'

/** What is wrong with what a function made of a document. */
export interface Finding {
  readonly kind: 'exception' | 'invalid' | 'lost'
  readonly function: string
  readonly message: string
}

/** How many places and values of a document the functions that take one are tried with. */
const FEW = 4

/** remark's own parser takes time in the square of the length of some documents. */
const SHORT_FOR_REMARK = 3000

/** Calls every public function with a document. */
export function findingsOf(text: string): Finding[] {
  const findings: Finding[] = []
  const call = <T>(name: string, act: () => T, isAllowed: (error: Error) => boolean = () => false): T | undefined => {
    try {
      return act()
    } catch (error) {
      if (!isAllowed(error as Error))
        findings.push({kind: 'exception', function: name, message: String((error as Error).stack)})
      return undefined
    }
  }
  const result = call('parseSummary', () => parseSummary(text))
  if (!result) return findings
  call(
    'parseSummaryOrThrow',
    () => parseSummaryOrThrow(text),
    error => error instanceof SummaryError,
  )
  const isRead = call(
    'diagnostics',
    () => result.diagnostics.length + result.unread.length + JSON.stringify(result).length,
  )
  if (isRead === undefined) return findings
  const words = call('lost', () => lost(result, text))
  if (words) findings.push({kind: 'lost', function: 'parseSummary', message: words})
  const {error} = SummarySchema.safeParse(result.summary)
  if (error) findings.push({kind: 'invalid', function: 'SummarySchema', message: error.message})
  for (const style of ['frames', 'plain'] as const)
    call('formatDiagnostics', () => formatDiagnostics(result, {style, color: true, file: 'a.md'}))
  call('rangeOf, markdownAt, pathAt', () => lookEverywhere(result, text))
  call('fixSummary', () => fixSummary(text))
  call('stringifySummary', () => assertReadsBack(result.summary, summaryForm))
  const formatted = call('formatSummary', () => formatSummary(text).markdown)
  if (formatted !== undefined) {
    const before = JSON.stringify(result.summary)
    const after = call('formatSummary, read', () => JSON.stringify(parseSummary(formatted).summary))
    if (after !== before) findings.push({kind: 'lost', function: 'formatSummary', message: `${before} became ${after}`})
    const again = call('formatSummary, twice', () => formatSummary(formatted).markdown)
    if (again !== formatted) findings.push({kind: 'lost', function: 'formatSummary, twice', message: `${again}`})
  }
  for (const form of Object.values(bundled)) readWith(form, text, call)
  const inferred = call('inferForm', () => defineForm(inferForm([text, text]).definition))
  if (inferred) {
    readWith(inferred, text, call)
    call('formTemplate, formPrompt', () => formTemplate(inferred) + formPrompt(inferred))
  }
  call(
    'formFromIssueTemplate',
    () => formFromIssueTemplate(text),
    error => error instanceof FormError,
  )
  call('applyEdits', () => {
    for (const {fix} of few(result.diagnostics)) if (fix) parseSummary(applyEdits(text, fix.edits))
  })
  for (const path of few([...leavesOf(result.summary)])) {
    for (const value of ['Words', null, undefined, []])
      call('modifySummary', () => applyEdits(text, modifySummary(text, path as SummaryPath, value as never)), isRefusal)
  }
  if (text.length < SHORT_FOR_REMARK) call('summary-md/remark', () => readTree(text))
  return findings
}

/** Reads the tree of remark. It is not written back: remark itself fails on quotes that are nested deeply. */
function readTree(text: string): unknown {
  const file = new VFile(text)
  const processor = remark().use(remarkGfm).use(summaryMd)
  processor.runSync(processor.parse(file), file)
  return file.data.summary
}

type Call = <T>(name: string, act: () => T, isAllowed?: (error: Error) => boolean) => T | undefined

/** Reads, fixes and writes a document with a form. */
function readWith(form: Form, text: string, call: Call): void {
  const {name} = form
  const values = call(`parseSummary, ${name}`, () => {
    const {summary, diagnostics, coverage} = parseSummary(text, {form})
    return diagnostics.length >= 0 && coverage >= 0 && coverage <= 1 ? summary : undefined
  })
  call(`fixSummary, ${name}`, () => fixSummary(text, {form}))
  call(`formatSummary, ${name}`, () => formatSummary(text, {form}))
  if (values !== undefined) call(`stringifySummary, ${name}`, () => assertReadsBack(values, form))
}

function assertReadsBack(values: unknown, form: Form): void {
  const {summary} = parseSummary(stringifySummary(values as never, {form}), {form})
  const [given, read] = [JSON.stringify(values), JSON.stringify(summary)]
  if (given !== read) throw new Error(`${given} became ${read}`)
}

function lookEverywhere(result: SummaryResult<unknown>, text: string): void {
  for (const path of leavesOf(result.summary)) {
    result.rangeOf(path)
    result.markdownAt(path)
  }
  for (let n = 0; n <= FEW; n++) result.pathAt(Math.floor((text.length * n) / FEW))
}

/** Some of the items, from the whole of the list. */
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

/** Whether a value was refused with a reason: the engine's own errors are not reasons. */
function isRefusal(error: Error): boolean {
  return !/^Cannot (?:read|set|destructure)|is not (?:a function|iterable|defined)|call stack|of undefined/.test(
    error.message,
  )
}
