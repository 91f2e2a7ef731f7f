import {createTwoFilesPatch} from 'diff'
import {type Documents, readDocuments} from './files/documents.js'
import {problemOf} from './files/problems.js'
import type {Document} from './files/read.js'
import {WholeFile} from './files/whole.js'
import {EXIT, type Io, send, UsageError} from './io.js'

/** Where a command that changes documents puts them. */
export interface RewriteOptions {
  /** Into the files themselves. */
  readonly write?: boolean
  /** Nowhere: say which would change. */
  readonly check?: boolean
}

/** What becomes of a document; null when it cannot be done, which the command has said. */
export type Change = (document: Document) => string | null

/** Makes a change in each of the documents and writes it, shows it with `show`, or only names what would change. */
export async function rewrite(
  {sources, incomplete}: Documents,
  io: Io,
  {write = false, check = false}: RewriteOptions,
  change: Change,
  show: (document: Document, changed: string) => string,
): Promise<number> {
  if (write && check) throw new UsageError('--write and --check exclude each other')
  if (write && sources.hasInput) throw new UsageError('--write needs files, not standard input')
  let exit: number = incomplete ? EXIT.misuse : EXIT.ok
  for await (const document of readDocuments(sources, io, () => (exit = EXIT.misuse))) {
    const changed = change(document)
    if (changed === null) exit = Math.max(exit, EXIT.errors)
    else if (check) {
      if (changed === document.markdown) continue
      await send(io.stdout, `${document.file}\n`)
      exit = Math.max(exit, EXIT.errors)
    } else if (!write) await send(io.stdout, show(document, changed))
    else if (changed !== document.markdown && !store(document, changed, io)) exit = EXIT.misuse
  }
  return exit
}

/** Puts the file in place as a whole, so that nobody ever sees half of it; false when that failed, which is said. */
function store({file, path}: Document, text: string, io: Io): boolean {
  try {
    const whole = new WholeFile(path as string)
    whole.write(text)
    whole.finish()
    return true
  } catch (error) {
    io.stderr.write(`summary-md: cannot write ${file}: ${problemOf(error).message}\n`)
    return false
  }
}

/** The change as a unified diff; empty when there is none. */
export function patchOf({file, markdown}: Document, changed: string): string {
  return markdown === changed
    ? ''
    : createTwoFilesPatch(file, file, markdown, changed, undefined, undefined, {
        context: 2,
        headerOptions: {includeIndex: false, includeUnderline: false, includeFileHeaders: true},
      })
}
