import {type DiagnosticCode, diagnosticCatalogue} from '../../diagnostics/catalogue.js'
import {isCode, unknownCode} from '../config/codes.js'
import type {SettingsOptions} from '../config/settings.js'
import {openDocuments} from '../files/documents.js'
import {type Io, UsageError} from '../io.js'
import {isShown, type RewriteOptions, rewrite} from '../rewrite.js'

/** Which codes to fix; all when there are none. */
export interface FixCommandOptions extends RewriteOptions, SettingsOptions {
  readonly codes?: readonly string[]
}

/** `summary-md fix`: the fixes of the diagnostics made, shown as a diff unless they are written. */
export async function fixCommand(names: readonly string[], io: Io, options: FixCommandOptions): Promise<number> {
  const codes = options.codes?.map(fixable) ?? null
  const documents = await openDocuments(names, io, options)
  return rewrite(documents, io, options, {command: 'fix', codes, show: isShown(options)})
}

function fixable(code: string): DiagnosticCode {
  if (!isCode(code)) throw new UsageError(unknownCode(code))
  if (!diagnosticCatalogue[code].fixable) throw new UsageError(`${code} has no fix`)
  return code
}
