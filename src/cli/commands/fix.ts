import {type DiagnosticCode, diagnosticCatalogue} from '../../diagnostics/catalogue.js'
import {fixSummary} from '../../edit/fix.js'
import {type Io, UsageError} from '../io.js'
import {patchOf, type RewriteOptions, rewrite} from '../rewrite.js'

/** Which codes to fix; all when there are none. */
export interface FixCommandOptions extends RewriteOptions {
  readonly codes?: readonly string[]
}

/** `summary-md fix`: the fixes of the diagnostics made, shown as a diff unless they are written. */
export function fixCommand(files: readonly string[], io: Io, options: FixCommandOptions): Promise<number> {
  const codes = options.codes?.map(fixable)
  const change = ({markdown}: {markdown: string}) => fixSummary(markdown, codes ? {codes} : {}).markdown
  return rewrite(files, io, options, change, patchOf)
}

function fixable(code: string): DiagnosticCode {
  const entry = Object.hasOwn(diagnosticCatalogue, code) ? diagnosticCatalogue[code as DiagnosticCode] : undefined
  if (!entry) throw new UsageError(`there is no diagnostic code ${code}`)
  if (!entry.fixable) throw new UsageError(`${code} has no fix`)
  return code as DiagnosticCode
}
