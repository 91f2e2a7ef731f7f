import type {Diagnostic} from '../../diagnostics/diagnostic.js'
import {formatDiagnostics} from '../../diagnostics/frame.js'
import {parseSummary} from '../../parse.js'
import type {SummaryResult} from '../../result.js'
import type {Reading} from '../config/settings.js'
import {unreadableLine} from '../files/documents.js'
import type {Document, Read, Unreadable} from '../files/read.js'
import {type Format, loadReporter} from '../reporters/index.js'
import type {Context} from '../reporters/reporter.js'
import {jsonLine} from './json-line.js'
import {type Counts, NONE, type Part} from './part.js'

/** How `parse` writes: one indented object, an object a line, or a record a line with all there is to say. */
export type Layout = 'object' | 'line' | 'record'

/** What becomes of each document. Plain data, so that threads can be told. */
export type View =
  | {readonly command: 'parse'; readonly layout: Layout; readonly color: boolean}
  | {readonly command: 'check'; readonly format: Format; readonly quiet: boolean; readonly context: Context}

/** What one document comes to; one that could not be read comes to something too. */
export type Render = (read: Read) => Part

export async function makeRender(view: View, reading: Reading): Promise<Render> {
  const {ofDocument, ofUnreadable} = view.command === 'parse' ? parseView(view) : await checkView(view)
  return read =>
    'markdown' in read
      ? ofDocument(read, parseSummary(read.markdown, reading as object))
      : {out: ofUnreadable(read), err: `${unreadableLine(read)}\n`, counts: NONE, unreadable: read}
}

interface Halves {
  readonly ofDocument: (document: Document, result: SummaryResult) => Part
  readonly ofUnreadable: (unreadable: Unreadable) => string
}

function parseView({layout, color}: View & {command: 'parse'}): Halves {
  return {
    ofUnreadable: ({file, problem}) => (layout === 'record' ? jsonLine({file, error: problem}) : ''),
    ofDocument({file}, result) {
      const {summary, diagnostics, ok} = result
      const part = {err: '', counts: countsOf(diagnostics), unreadable: null}
      if (layout === 'record') return {...part, out: jsonLine({file, ok, summary, diagnostics})}
      const out = layout === 'line' ? jsonLine({file, summary}) : `${JSON.stringify(summary, null, 2)}\n`
      return {...part, out, err: framesOf(result, file, color)}
    },
  }
}

async function checkView({format, quiet, context}: View & {command: 'check'}): Promise<Halves> {
  const reporter = await loadReporter(format)
  return {
    ofUnreadable: unreadable => reporter.unreadable?.(unreadable, context) ?? '',
    ofDocument({file, path, markdown}, {diagnostics}) {
      const shown = quiet ? diagnostics.filter(it => it.severity === 'error') : diagnostics
      const out = reporter.document({file, path, markdown, diagnostics: shown}, context)
      return {out, err: '', counts: countsOf(diagnostics), unreadable: null}
    },
  }
}

function countsOf(diagnostics: readonly Diagnostic[]): Counts {
  const counts = {...NONE}
  for (const {severity} of diagnostics) counts[severity]++
  return counts
}

function framesOf(result: SummaryResult, file: string, color: boolean): string {
  return result.diagnostics.length === 0 ? '' : `${formatDiagnostics(result, {file, color})}\n\n`
}
