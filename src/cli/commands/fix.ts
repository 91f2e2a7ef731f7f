import {type DiagnosticCode, diagnosticCatalogue} from '../../diagnostics/catalogue.js'
import {isCode, unknownCode} from '../config/codes.js'
import {type DocumentsOptions, openDocuments} from '../files/documents.js'
import {EXIT, type Io, send, UsageError} from '../io.js'
import {isShown, type RewriteOptions, rewrite} from '../rewrite.js'
import {type Totals, totalOf} from '../run/part.js'
import {plural} from '../words.js'

/** The codes to fix; all codes when none are given. */
export interface FixCommandOptions extends RewriteOptions, DocumentsOptions {
  readonly codes?: readonly string[]
}

/**
 * `summary-md fix`: applies the fixes of the diagnostics and prints how many. Without `--write` it prints them as a
 * diff. With `--stdin-filename` it writes the fixed standard input to standard output.
 */
export async function fixCommand(names: readonly string[], io: Io, options: FixCommandOptions): Promise<number> {
  const codes = options.codes?.map(fixable) ?? null
  const documents = await openDocuments(names, io, options)
  const show = isShown(options) ? (options.stdinFilename === undefined ? 'diff' : 'text') : null
  const {exit, totals} = await rewrite(documents, io, options, {command: 'fix', codes, show})
  if (totals.documents > 0 && !io.signal.aborted)
    await send(io.stderr, `${closing(totals, options.write === true || show === 'text')}\n`)
  return Math.max(exit, totals.counts.error > 0 ? EXIT.errors : EXIT.ok)
}

/** The closing line: how many fixes were applied or can be applied, and how many diagnostics are left. */
function closing({fixed, counts, documents}: Totals, isMade: boolean): string {
  const made = totalOf(fixed)
  const text = `${made} ${isMade ? 'fixed' : 'fixable'}, ${totalOf(counts)} left in ${plural(documents, 'file')}`
  return isMade || made === 0 ? text : `${text}; --write applies the fixes`
}

function fixable(code: string): DiagnosticCode {
  if (!isCode(code)) throw new UsageError(unknownCode(code))
  if (!diagnosticCatalogue[code].fixable) throw new UsageError(`The diagnostic ${code} has no fix`)
  return code
}
