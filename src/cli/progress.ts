import type {Io} from './io.js'

/** How far a run has come. */
export interface Progress {
  step(): void
  stop(): void
}

/** From how many documents on a user wants to see that something happens. */
const MANY_DOCUMENTS = 200

const NONE: Progress = {step: () => undefined, stop: () => undefined}

/**
 * A bar on standard error, when that is a terminal and nothing else is written to it meanwhile.
 *
 * @param busy - Whether documents are written about to the terminal as they are read.
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
    // An interruption ends the process from elsewhere; the cursor is never hidden, so nothing is left to fix.
    gracefulExit: false,
  })
  bar.start(documents, 0)
  io.signal.addEventListener('abort', () => bar.stop())
  return {step: () => bar.increment(), stop: () => bar.stop()}
}
