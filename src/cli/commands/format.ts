import {parseSummary} from '../../parse.js'
import {lossOf} from '../../write/loss.js'
import {formatSummary} from '../../write/stringify.js'
import type {SettingsOptions} from '../config/settings.js'
import {openDocuments} from '../files/documents.js'
import type {Io} from '../io.js'
import {type RewriteOptions, rewrite} from '../rewrite.js'

/** `summary-md format`: the documents in the canonical form. */
export async function formatCommand(
  names: readonly string[],
  io: Io,
  options: RewriteOptions & SettingsOptions,
): Promise<number> {
  return rewrite(
    await openDocuments(names, io, options),
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
