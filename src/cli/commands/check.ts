import type {Diagnostic} from '../../diagnostics/diagnostic.js'
import {formatDiagnostics} from '../../diagnostics/frame.js'
import {parseSummary} from '../../parse.js'
import type {Severity} from '../../types.js'
import {readDocuments} from '../inputs.js'
import {colors, EXIT, type Io} from '../io.js'

/** `summary-md check`: what is off in the documents, and how much of it. */
export async function checkCommand(files: readonly string[], io: Io): Promise<number> {
  let exit: number = EXIT.ok
  let documents = 0
  const counts: Record<Severity, number> = {error: 0, warning: 0, info: 0}
  const color = colors(io, io.stdout)
  for await (const {file, markdown} of readDocuments(files, io, () => (exit = EXIT.misuse))) {
    const result = parseSummary(markdown)
    documents++
    count(result.diagnostics, counts)
    if (result.diagnostics.length > 0) io.stdout.write(`${formatDiagnostics(result, {file, color})}\n\n`)
    if (!result.ok) exit = Math.max(exit, EXIT.errors)
  }
  io.stdout.write(`${closing(documents, counts)}\n`)
  return exit
}

function count(diagnostics: readonly Diagnostic[], counts: Record<Severity, number>): void {
  for (const {severity} of diagnostics) counts[severity]++
}

function closing(documents: number, {error, warning, info}: Record<Severity, number>): string {
  const parts = [plural(error, 'error'), plural(warning, 'warning'), plural(info, 'note')]
  return `${plural(documents, 'document')}: ${parts.join(', ')}`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
