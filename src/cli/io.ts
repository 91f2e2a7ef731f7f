import {visible} from '../diagnostics/visible.js'

/** What a command reads from and writes to: the streams of the process, or those of a test. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  readonly stdin: Input
  readonly env: Env
  /** The folder that the names of files are relative to. */
  readonly cwd: string
  /** Aborted when the user interrupts the run. */
  readonly signal: AbortSignal
  /** The file URL of the script that worker threads run. */
  readonly workerScript: string
}

/** The environment variables that the command reads. */
export interface Env {
  readonly NO_COLOR?: string | undefined
  readonly FORCE_COLOR?: string | undefined
  /** The kind of terminal; `dumb` for a terminal without colours. */
  readonly TERM?: string | undefined
  /** The folder where GitHub Actions has checked out the repository. */
  readonly GITHUB_WORKSPACE?: string | undefined
}

export interface Output {
  readonly isTTY?: boolean | undefined
  /** Writes the text. The result `false` asks the caller to wait for `drain` before the next write. */
  write(text: string): unknown
  once?(event: 'drain', listener: () => void): unknown
}

export interface Input extends AsyncIterable<Uint8Array> {
  readonly isTTY?: boolean | undefined
}

/**
 * The exit codes. `ok`: no errors; `errors`: a document has errors; `misuse`: wrong usage, or a file that cannot be
 * read or written; `interrupted`: interrupted by the user.
 */
export const EXIT = {ok: 0, errors: 1, misuse: 2, interrupted: 130} as const

/** A line of a message, and the lines of its code frame, which are safe to print on a terminal. */
export interface Message {
  readonly line: string
  readonly frame: readonly string[]
}

/** A message for the user about wrong usage or another obstacle. It is printed without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly messages: readonly Message[]

  constructor(lines: string | readonly (string | Message)[]) {
    const messages = [lines].flat().map(it => (typeof it === 'string' ? {line: it, frame: []} : it))
    super(messages.map(it => it.line).join('\n'))
    this.messages = messages
  }
}

/** Writes the message of a `UsageError`. Throws any other error again. */
export function printError(error: unknown, io: Io): void {
  if (!(error instanceof UsageError)) throw error
  for (const {line, frame} of error.messages) {
    say(line, io)
    for (const it of frame) io.stderr.write(`${it}\n`)
  }
}

/** Writes a line to standard error. */
export function say(line: string, io: Pick<Io, 'stderr'>): void {
  io.stderr.write(messageLine(line))
}

/** Returns a message in its printed form: one line that ends like a sentence and cannot control a terminal. */
export function messageLine(line: string): string {
  return `summary-md: ${sentence(visible(line))}\n`
}

/** Returns a text with a full stop, unless it already ends like a sentence. */
export function sentence(text: string): string {
  return /[.!?:]$/.test(text) ? text : `${text}.`
}

/** Writes the text and waits until the reader has caught up, so that pending text does not fill the memory. */
export async function send(output: Output, text: string): Promise<void> {
  if (text !== '' && output.write(text) === false && output.once)
    await new Promise<void>(resolve => output.once?.('drain', resolve))
}

/** The colour options, which all commands take. */
export interface ColorOptions {
  /** True for `--color`, false for `--no-color`. */
  readonly color?: boolean
}

/**
 * Whether to colour the output to a stream. The option decides, then the environment variables NO_COLOR, FORCE_COLOR
 * and TERM.
 */
export function colors({env}: Io, stream: Output, {color}: ColorOptions): boolean {
  if (color !== undefined) return color
  if (env.NO_COLOR) return false
  const forced = env.FORCE_COLOR
  if (forced !== undefined && forced !== '') return forced !== '0'
  return stream.isTTY === true && env.TERM !== 'dumb'
}
