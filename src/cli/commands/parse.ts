import {formatDiagnostics} from '../../diagnostics/frame.js'
import {parseSummary} from '../../parse.js'
import {readDocuments} from '../inputs.js'
import {colors, EXIT, type Io} from '../io.js'

/** `summary-md parse`: the summaries as JSON on standard output, what is off as code frames on standard error. */
export async function parseCommand(files: readonly string[], io: Io): Promise<number> {
  let exit: number = EXIT.ok
  const several = files.length > 1
  const color = colors(io, io.stderr)
  for await (const {file, markdown} of readDocuments(files, io, () => (exit = EXIT.misuse))) {
    const result = parseSummary(markdown)
    io.stdout.write(
      several ? `${JSON.stringify({file, summary: result.summary})}\n` : `${JSON.stringify(result.summary, null, 2)}\n`,
    )
    if (result.diagnostics.length > 0) io.stderr.write(`${formatDiagnostics(result, {file, color})}\n\n`)
    if (!result.ok) exit = Math.max(exit, EXIT.errors)
  }
  return exit
}
