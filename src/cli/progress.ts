import type {Io} from './io.js'

/** The progress of a run. */
export interface Progress {
  step(): void
  stop(): void
}

/** With at least this many documents a progress bar is shown. */
const MANY_DOCUMENTS = 200

const NONE: Progress = {step: () => undefined, stop: () => undefined}

/**
 * Returns a progress bar on standard error, if standard error is a terminal and nothing else is written to it
 * meanwhile.
 *
 * @param busy - Whether output about documents is written to the terminal while they are read.
 */
export async function startProgress(documents: number, busy: boolean, io: Io): Promise<Progress> {
  if (documents < MANY_DOCUMENTS || !io.stderr.isTTY || busy) return NONE
  const {default: cliProgress} = await import('cli-progress')
  const bar = new cliProgress.SingleBar({
    stream: io.stderr as unknown as NodeJS.WritableStream,
    format: '{bar} {value} of {total} documents, {eta_formatted} left',
    barCompleteChar: '#',
    barIncompleteChar: '-',
    clearOnComplete: true,
    linewrap: null,
    // Other code ends the process on an interruption. The cursor is never hidden, so nothing has to be restored.
    gracefulExit: false,
  })
  bar.start(documents, 0)
  io.signal.addEventListener('abort', () => bar.stop())
  return {step: () => bar.increment(), stop: () => bar.stop()}
}
