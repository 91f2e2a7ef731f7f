import type {SettingsOptions} from '../config/settings.js'
import {openDocuments} from '../files/documents.js'
import {openTarget} from '../files/output.js'
import {colors, EXIT, type Io, send} from '../io.js'
import {type Format, loadReporter} from '../reporters/index.js'
import {Totals} from '../run/part.js'
import {makeParts} from '../run/parts.js'
import type {View} from '../run/view.js'

/** The options of `summary-md check`. */
export interface CheckCommandOptions extends SettingsOptions {
  readonly format?: Format
  readonly maxWarnings?: number
  readonly quiet?: boolean
  readonly output?: string
}

/** `summary-md check`: what is off in the documents, and how much of it. */
export async function checkCommand(names: readonly string[], io: Io, options: CheckCommandOptions): Promise<number> {
  const {format = 'pretty', quiet = false, maxWarnings = null, output} = options
  const documents = await openDocuments(names, io, options)
  const reporter = await loadReporter(format)
  const color = output === undefined && colors(io, io.stdout)
  const context = {color, root: io.env.GITHUB_WORKSPACE || io.cwd}
  const view: View = {command: 'check', format, quiet, context}
  const totals = new Totals()
  const target = openTarget(io, output)
  const parts: string[] = []
  for await (const part of makeParts(documents, view, io)) {
    totals.add(part)
    if (!reporter.assemble) await target.write(part.out)
    else if (!part.unreadable) parts.push(part.out)
    await send(io.stderr, part.err)
  }
  for (const text of reporter.assemble?.({parts, totals, maxWarnings}) ?? []) await target.write(text)
  target.finish()
  // Beside what only programs read, the count is for those who look on.
  await send(output === undefined && !reporter.assemble ? io.stdout : io.stderr, `${closing(totals)}\n`)
  return exitOf(totals, documents.incomplete, maxWarnings, io)
}

function exitOf({counts, unreadable}: Totals, incomplete: boolean, maxWarnings: number | null, io: Io): number {
  const tooMany = maxWarnings !== null && counts.warning > maxWarnings
  if (tooMany)
    io.stderr.write(`summary-md: ${plural(counts.warning, 'warning')}, more than the ${maxWarnings} allowed\n`)
  if (incomplete || unreadable.length > 0) return EXIT.misuse
  return tooMany || counts.error > 0 ? EXIT.errors : EXIT.ok
}

function closing({documents, counts: {error, warning, info}}: Totals): string {
  const parts = [plural(error, 'error'), plural(warning, 'warning'), plural(info, 'note')]
  return `${plural(documents, 'document')}: ${parts.join(', ')}`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
