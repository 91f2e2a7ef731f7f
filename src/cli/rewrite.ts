import {visibleLine} from '../diagnostics/visible.js'
import type {Documents} from './files/documents.js'
import {readAll} from './files/documents.js'
import {problemOf} from './files/problems.js'
import type {Document} from './files/read.js'
import {WholeFile} from './files/whole.js'
import {EXIT, type Io, say, send, UsageError} from './io.js'
import type {Rewriting} from './run/change.js'
import {Desk} from './run/desk.js'

/** Where a command that changes documents puts them. */
export interface RewriteOptions {
  /** Into the files themselves. */
  readonly write?: boolean
  /** Nowhere: say which would change. */
  readonly check?: boolean
}

/** Whether the changes are to be shown, rather than written or counted. */
export function isShown({write, check}: RewriteOptions): boolean {
  return !write && !check
}

/** Makes a change in each of the documents and writes it, shows it, or only names what would change. */
export async function rewrite(
  {sources, reading, incomplete}: Documents,
  io: Io,
  {write = false, check = false}: RewriteOptions,
  view: Rewriting,
): Promise<number> {
  if (write && check) throw new UsageError('--write and --check cannot be used together')
  if (write && sources.hasInput) throw new UsageError('--write needs files, not standard input')
  const desk = await Desk.open({reading, view}, io)
  let exit: number = incomplete ? EXIT.misuse : EXIT.ok
  for await (const document of readAll(sources, reading, io)) {
    const {out, err, unreadable, changed, refused} = await desk.read(document)
    await send(io.stdout, out)
    await send(io.stderr, err)
    if (unreadable) exit = EXIT.misuse
    else if (refused) exit = Math.max(exit, EXIT.errors)
    if ((write || check) && changed !== null && changed !== (document as Document).markdown)
      exit = Math.max(exit, check ? await name(document.file, io) : store(document as Document, changed, io))
  }
  await desk.dismiss()
  return exit
}

async function name(file: string, io: Io): Promise<number> {
  await send(io.stdout, `${visibleLine(file)}\n`)
  return EXIT.errors
}

/** Replaces the file as a whole, unless it has changed since it was read. */
function store({file, path, markdown}: Document, text: string, io: Io): number {
  try {
    const whole = new WholeFile(path as string)
    whole.write(text)
    if (whole.finish(markdown)) return EXIT.ok
    say(`left ${file} alone: it has changed since it was read`, io)
    return EXIT.errors
  } catch (error) {
    say(`cannot write ${file}: ${problemOf(error).message}`, io)
    return EXIT.misuse
  }
}
