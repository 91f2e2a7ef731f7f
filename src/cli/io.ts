/** What a command reads from and writes to: the process's own streams, or a test's. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  readonly stdin: Input
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface Output {
  readonly isTTY?: boolean | undefined
  write(text: string): unknown
}

export interface Input extends AsyncIterable<unknown> {
  readonly isTTY?: boolean | undefined
}

/** All is well; a document has errors; the command was misused or a file could not be read. */
export const EXIT = {ok: 0, errors: 1, misuse: 2} as const

/** A message for the user about how the command was used, without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Whether to colour what goes to a stream, by the customs of NO_COLOR and FORCE_COLOR. */
export function colors(io: Io, stream: Output): boolean {
  if (io.env.NO_COLOR) return false
  const forced = io.env.FORCE_COLOR
  return forced !== undefined && forced !== '' ? forced !== '0' : stream.isTTY === true
}
