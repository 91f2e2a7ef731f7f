import {type DocumentsOptions, openDocuments} from '../files/documents.js'
import {toTerminal} from '../files/output.js'
import type {Io} from '../io.js'
import {isShown, type RewriteOptions, rewrite} from '../rewrite.js'

/** `summary-md format`: writes the documents in the canonical form. */
export async function formatCommand(
  names: readonly string[],
  io: Io,
  options: RewriteOptions & DocumentsOptions,
): Promise<number> {
  const documents = await openDocuments(names, io, options)
  const terminal = toTerminal(io, undefined)
  return (await rewrite(documents, io, options, {command: 'format', show: isShown(options), terminal})).exit
}
