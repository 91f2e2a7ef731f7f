import {type DocumentsOptions, openDocuments} from '../files/documents.js'
import {openTarget, toTerminal} from '../files/output.js'
import {type ColorOptions, colors, EXIT, type Io, send} from '../io.js'
import {startProgress} from '../progress.js'
import {Totals} from '../run/part.js'
import {makeParts} from '../run/parts.js'
import type {Layout, View} from '../run/view.js'

/** The options of `summary-md parse`. */
export interface ParseCommandOptions extends DocumentsOptions, ColorOptions {
  readonly ndjson?: boolean
  readonly output?: string
  readonly jobs?: number
}

/**
 * `summary-md parse`: writes the summaries as JSON. Diagnostics go to standard error, or with `--ndjson` into the
 * records.
 */
export async function parseCommand(names: readonly string[], io: Io, options: ParseCommandOptions): Promise<number> {
  const documents = await openDocuments(names, io, options)
  const {sources, incomplete} = documents
  // The layout depends on what was asked for, not on what was found: a folder always gives lines.
  const [first] = sources
  const single = sources.length === 1 && names.length < 2 && (sources.hasInput || first?.file === names[0])
  const layout: Layout = options.ndjson ? 'record' : single ? 'object' : 'line'
  const view: View = {command: 'parse', layout, color: colors(io, io.stderr, options)}
  const totals = new Totals()
  const target = openTarget(io, options.output)
  const progress = await startProgress(sources.length, layout !== 'record' || toTerminal(io, options.output), io)
  for await (const part of makeParts(documents, view, options.jobs, io)) {
    totals.add(part)
    progress.step()
    await target.write(part.out)
    await send(io.stderr, part.err)
  }
  progress.stop()
  target.finish()
  if (incomplete || totals.unreadable > 0) return EXIT.misuse
  return totals.counts.error > 0 ? EXIT.errors : EXIT.ok
}
