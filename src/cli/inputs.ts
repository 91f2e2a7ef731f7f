import {readFile} from 'node:fs/promises'
import {type Io, UsageError} from './io.js'

/** A document and the name to show for it. */
export interface Document {
  readonly file: string
  readonly markdown: string
}

/** What standard input goes by. */
export const STDIN = '-'
const STDIN_NAME = '<stdin>'

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  ENAMETOOLONG: 'the name is too long',
}

/**
 * Reads each of the files in turn, or standard input for `-` and when none is named. A file that cannot be read gets
 * a line on standard error and is passed over; `onUnreadable` is told.
 */
export async function* readDocuments(
  files: readonly string[],
  io: Io,
  onUnreadable: () => void,
): AsyncGenerator<Document> {
  if (files.length === 0 && io.stdin.isTTY) throw new UsageError('name a file, or pipe a document in')
  for (const file of files.length === 0 ? [STDIN] : files) {
    try {
      yield file === STDIN
        ? {file: STDIN_NAME, markdown: await readAll(io)}
        : {file, markdown: await readFile(file, 'utf8')}
    } catch (error) {
      onUnreadable()
      io.stderr.write(`summary-md: cannot read ${file}: ${problemOf(error)}\n`)
    }
  }
}

async function readAll(io: Io): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of io.stdin)
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array))
  return Buffer.concat(chunks).toString('utf8')
}

function problemOf(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  return (code && PROBLEMS[code]) ?? message
}
