import {type DocumentsOptions, openDocuments} from '../files/documents.js'
import {rootsOf} from '../files/find.js'
import {openTarget, toTerminal} from '../files/output.js'
import type {Unreadable} from '../files/read.js'
import {type ColorOptions, colors, EXIT, type Io, say, send, UsageError} from '../io.js'
import {startProgress} from '../progress.js'
import {type Format, loadReporter} from '../reporters/index.js'
import {Totals, totalOf} from '../run/part.js'
import {makeParts} from '../run/parts.js'
import type {View} from '../run/view.js'
import type {Watched} from '../watch.js'
import {plural} from '../words.js'

/** The options of `summary-md check`. */
export interface CheckCommandOptions extends DocumentsOptions, ColorOptions {
  readonly format?: Format
  readonly maxWarnings?: number
  readonly minCoverage?: number
  readonly quiet?: boolean
  readonly output?: string
  readonly jobs?: number
  readonly watch?: boolean
  /** Whether to apply the fixes to the files first. */
  readonly fix?: boolean
}

/**
 * `summary-md check`: prints the diagnostics of the documents and a count. With `--watch` it checks again whenever a
 * file changes.
 */
export async function checkCommand(names: readonly string[], io: Io, options: CheckCommandOptions): Promise<number> {
  const act = options.fix ? fixAndCheck : check
  if (!options.watch) return act(names, io, options)
  const look = async (): Promise<Watched> => {
    const {sources, settings, asked} = await openDocuments(names, {...io, stderr: SILENT}, options)
    if (sources.hasInput) throw new UsageError('--watch needs files, not standard input')
    const files = new Set([...settings.paths, ...Array.from(sources, it => it.path as string)])
    return {files, roots: [...settings.paths, ...rootsOf(asked.names, asked.base)]}
  }
  return (await import('../watch.js')).runOnChange(() => act(names, io, options), look, io)
}

const SILENT = {write: () => true}

/** Applies the fixes to the files, then checks the changed files. The check reports the files that cannot be read. */
async function fixAndCheck(names: readonly string[], io: Io, options: CheckCommandOptions): Promise<number> {
  const {rewrite} = await import('../rewrite.js')
  const documents = await openDocuments(names, {...io, stderr: SILENT}, options)
  if (documents.sources.hasInput) throw new UsageError('--fix needs files, not standard input')
  const {exit, totals} = await rewrite(documents, io, FIXING, {command: 'fix', codes: null, show: null})
  say(`Fixed ${plural(totalOf(totals.fixed), 'diagnostic')}`, io)
  return Math.max(exit, await check(names, io, options))
}

const FIXING = {write: true, unreadable: 'silent'} as const

async function check(names: readonly string[], io: Io, options: CheckCommandOptions): Promise<number> {
  const {format = 'pretty', quiet = false, maxWarnings = null, minCoverage = null, output} = options
  const documents = await openDocuments(names, io, options)
  const reporter = await loadReporter(format)
  const color = output === undefined && colors(io, io.stdout, options)
  const context = {color, root: io.env.GITHUB_WORKSPACE || io.cwd}
  const view: View = {command: 'check', format, quiet, minCoverage, context}
  const totals = new Totals()
  const target = openTarget(io, output)
  const parts: string[] = []
  const unreadable: Unreadable[] = []
  const busy = !reporter.assemble && toTerminal(io, output)
  const progress = await startProgress(documents.sources.length, busy, io)
  for await (const part of makeParts(documents, view, options.jobs, io)) {
    totals.add(part)
    progress.step()
    if (!reporter.assemble) await target.write(part.out)
    else if (part.unreadable) unreadable.push(part.unreadable)
    else parts.push(part.out)
    await send(io.stderr, part.err)
  }
  progress.stop()
  for (const text of reporter.assemble?.({parts, unreadable, totals, maxWarnings}) ?? []) await target.write(text)
  target.finish()
  // If programs read standard output, the count for people goes to standard error.
  await send(output === undefined && !reporter.assemble ? io.stdout : io.stderr, `${closing(totals)}\n`)
  return exitOf(totals, documents.incomplete, options, io)
}

function exitOf(
  {counts, unreadable, low}: Totals,
  incomplete: boolean,
  {maxWarnings, minCoverage}: CheckCommandOptions,
  io: Io,
): number {
  const tooMany = maxWarnings !== undefined && counts.warning > maxWarnings
  if (tooMany) say(`Found ${plural(counts.warning, 'warning')}, but --max-warnings allows ${maxWarnings}`, io)
  if (low > 0) say(`Found ${plural(low, 'document')} with a coverage below ${minCoverage}`, io)
  if (incomplete || unreadable > 0) return EXIT.misuse
  return tooMany || low > 0 || counts.error > 0 ? EXIT.errors : EXIT.ok
}

function closing({documents, counts: {error, warning, info}}: Totals): string {
  const parts = [plural(error, 'error'), plural(warning, 'warning'), plural(info, 'info')]
  return `${plural(documents, 'document')}: ${parts.join(', ')}`
}
