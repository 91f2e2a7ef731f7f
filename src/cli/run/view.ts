import {formatDiagnostics} from '../../diagnostics/frame.js'
import {parseWithDetails} from '../../parse.js'
import type {SummaryResult} from '../../result.js'
import type {Reading} from '../config/settings.js'
import {unreadableLine} from '../files/documents.js'
import type {Document, Read, Unreadable} from '../files/read.js'
import {type Format, loadReporter} from '../reporters/index.js'
import {type Context, isLow} from '../reporters/reporter.js'
import type {Rewriting} from './change.js'
import {inertJson, jsonLine} from './json-line.js'
import {type OptionsOf, optionsOf} from './options.js'
import {countsOf, type Part, part} from './part.js'
import {isTooLarge, TOO_LARGE} from './too-large.js'

/** How `parse` writes: one indented object, one object per line, or one record per line with all details. */
export type Layout = 'object' | 'line' | 'record'

/** How `check` writes its report. */
interface CheckView {
  readonly command: 'check'
  readonly format: Format
  readonly quiet: boolean
  /** The required minimum of the coverage; null for none. */
  readonly minCoverage: number | null
  readonly context: Context
}

/** How each document is shown. This is plain data, so it can be sent to threads. */
export type View = {readonly command: 'parse'; readonly layout: Layout; readonly color: boolean} | CheckView | Rewriting

/** Returns the result of a document, or of a source that could not be read. */
export interface Render {
  document(document: Document): Part
  unreadable(unreadable: Unreadable): Part
}

export async function makeRender(view: View, reading: Reading): Promise<Render> {
  const {ofDocument, ofUnreadable} = await halvesOf(view, await optionsOf(reading))
  const unreadable = (it: Unreadable) => part({out: ofUnreadable(it), err: unreadableLine(it), unreadable: it})
  return {
    unreadable,
    document(document) {
      try {
        return ofDocument(document)
      } catch (error) {
        if (!isTooLarge(error)) throw error
        const {file, path} = document
        return unreadable({file, path, problem: TOO_LARGE})
      }
    },
  }
}

/** Returns the result for a source, whether it could be read or not. */
export function renderRead(render: Render, read: Read): Part {
  return 'markdown' in read ? render.document(read) : render.unreadable(read)
}

interface Halves {
  readonly ofDocument: (document: Document) => Part
  readonly ofUnreadable: (unreadable: Unreadable) => string
}

async function halvesOf(view: View, optionsFor: OptionsOf): Promise<Halves> {
  switch (view.command) {
    case 'parse':
      return parseView(view, optionsFor)
    case 'check':
      return checkView(view, optionsFor)
    default: {
      const {makeChange} = await import('./change.js')
      return {ofDocument: makeChange(view, optionsFor), ofUnreadable: () => ''}
    }
  }
}

function parseView({layout, color}: View & {command: 'parse'}, optionsFor: OptionsOf): Halves {
  return {
    ofUnreadable: ({file, problem}) => (layout === 'record' ? jsonLine({file, error: problem}) : ''),
    ofDocument({file, path, markdown}) {
      const result = parseWithDetails(markdown, optionsFor(path))
      const {summary, diagnostics, ok} = result
      const counts = countsOf(diagnostics)
      if (layout === 'record') return part({counts, out: jsonLine({file, ok, summary, diagnostics})})
      const out = layout === 'line' ? jsonLine({file, summary}) : `${inertJson(JSON.stringify(summary, null, 2))}\n`
      return part({counts, out, err: framesOf(result, file, color)})
    },
  }
}

async function checkView({format, quiet, minCoverage, context}: CheckView, optionsFor: OptionsOf): Promise<Halves> {
  const reporter = await loadReporter(format)
  return {
    ofUnreadable: unreadable => reporter.unreadable?.(unreadable, context) ?? '',
    ofDocument({file, path, markdown}) {
      const result = parseWithDetails(markdown, optionsFor(path))
      const {diagnostics} = result
      const shown = quiet ? diagnostics.filter(it => it.severity === 'error') : diagnostics
      const coverage = minCoverage === null ? null : {found: result.coverage, least: minCoverage}
      return part({
        counts: countsOf(diagnostics),
        out: reporter.document({file, path, markdown, diagnostics: shown, coverage}, context),
        low: isLow(coverage),
      })
    },
  }
}

function framesOf(result: SummaryResult<unknown>, file: string, color: boolean): string {
  return result.diagnostics.length === 0 ? '' : `${formatDiagnostics(result, {file, color})}\n\n`
}
