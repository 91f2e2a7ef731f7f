import {parseSummary} from '../../parse.js'
import {lossOf} from '../../write/loss.js'
import {formatSummary} from '../../write/stringify.js'
import type {Io} from '../io.js'
import {type RewriteOptions, rewrite} from '../rewrite.js'

/** `summary-md format`: the documents in the canonical form. */
export function formatCommand(files: readonly string[], io: Io, options: RewriteOptions): Promise<number> {
  return rewrite(
    files,
    io,
    options,
    ({file, markdown}) => {
      const result = parseSummary(markdown)
      const lost = lossOf(result)
      if (!lost) return formatSummary(result)
      const {line, column} = lost.range.start
      io.stderr.write(
        `summary-md: ${file}:${line}:${column}: not formatted, as it would lose what ${lost.code} is about: ${lost.message}\n`,
      )
      return null
    },
    (_, changed) => changed,
  )
}
