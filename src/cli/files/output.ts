import {resolve} from 'node:path'
import {type Io, send, UsageError} from '../io.js'
import {writeProblem} from './problems.js'
import {WholeFile} from './whole.js'

/** Where a command writes its output. */
export interface Target {
  write(text: string): Promise<void>
  /** Must be called when everything is written. */
  finish(): void
}

/**
 * Returns standard output, or a file that appears only when it is complete.
 *
 * @throws UsageError when the file cannot be written. Its methods throw the same.
 */
export function openTarget(io: Io, file: string | undefined): Target {
  if (file === undefined) return {write: text => send(io.stdout, text), finish: () => undefined}
  const or = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      throw new UsageError(`Cannot write ${file}: ${writeProblem(error)}`)
    }
  }
  const whole = or(() => new WholeFile(resolve(io.cwd, file)))
  io.signal.addEventListener('abort', () => whole.discard())
  return {write: async text => or(() => whole.write(text)), finish: () => void or(() => whole.finish())}
}

/** Writes a text to standard output or a file. */
export async function writeWhole(text: string, io: Io, file: string | undefined): Promise<void> {
  const target = openTarget(io, file)
  await target.write(text)
  target.finish()
}

/** Whether a user sees the output while it is written. */
export function toTerminal(io: Io, file: string | undefined): boolean {
  return file === undefined && io.stdout.isTTY === true
}
