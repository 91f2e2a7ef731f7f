import {visibleLine} from '../diagnostics/visible.js'
import type {Documents} from './files/documents.js'
import {readAll} from './files/documents.js'
import {writeProblem} from './files/problems.js'
import type {Document} from './files/read.js'
import {WholeFile} from './files/whole.js'
import {EXIT, type Io, say, send, UsageError} from './io.js'
import type {Rewriting} from './run/change.js'
import {Desk} from './run/desk.js'
import {Totals, withoutChange} from './run/part.js'

/** The options of a command that changes documents. */
export interface RewriteOptions {
  /** Writes the changes into the files. */
  readonly write?: boolean
  /** Writes nothing, and reports which files would change. */
  readonly check?: boolean
  /** `silent` when another command reports the files that cannot be read. */
  readonly unreadable?: 'silent'
}

/** Whether to show the changes instead of writing or counting them. */
export function isShown({write, check}: RewriteOptions): boolean {
  return !write && !check
}

/** The result of a rewrite. */
export interface Rewritten {
  readonly exit: number
  readonly totals: Totals
}

/**
 * Changes each of the documents. Then it writes the change, shows it, or only names the documents that would change.
 */
export async function rewrite(
  {sources, reading, incomplete}: Documents,
  io: Io,
  {write = false, check = false, unreadable: manner}: RewriteOptions,
  view: Rewriting,
): Promise<Rewritten> {
  if (write && check) throw new UsageError('--write and --check cannot be used together')
  if (write && sources.hasInput) throw new UsageError('--write needs files, not standard input')
  const desk = await Desk.open({reading, view}, io)
  const totals = new Totals()
  let exit: number = incomplete ? EXIT.misuse : EXIT.ok
  for await (const document of readAll(sources, reading, io)) {
    const part = await desk.read(document)
    const {out, err, unreadable, changed, refused} = part
    await send(io.stdout, out)
    if (!unreadable || manner !== 'silent') await send(io.stderr, err)
    if (unreadable) exit = EXIT.misuse
    else if (refused) exit = Math.max(exit, EXIT.errors)
    let code: number = EXIT.ok
    if ((write || check) && changed !== null && changed !== (document as Document).markdown)
      code = check ? await name(document.file, io) : store(document as Document, changed, io)
    totals.add(write && code !== EXIT.ok ? withoutChange(part) : part)
    exit = Math.max(exit, code)
  }
  await desk.dismiss()
  return {exit, totals}
}

async function name(file: string, io: Io): Promise<number> {
  await send(io.stdout, `${visibleLine(file)}\n`)
  return EXIT.errors
}

/** Replaces the whole file, unless the file has changed since it was read. */
function store({file, path, markdown}: Document, text: string, io: Io): number {
  try {
    const whole = new WholeFile(path as string)
    whole.write(text)
    if (whole.finish(markdown)) return EXIT.ok
    say(`Did not write ${file}: it has changed since it was read`, io)
    return EXIT.errors
  } catch (error) {
    say(`Cannot write ${file}: ${writeProblem(error)}`, io)
    return EXIT.misuse
  }
}
