#!/usr/bin/env node
import {createReadStream, fstatSync} from 'node:fs'
import {constants} from 'node:os'
import process from 'node:process'
import {isatty} from 'node:tty'
import {setFlagsFromString} from 'node:v8'
import {bugs} from '../version.js'
import {FileOutput, isFileOutput} from './files/standard.js'
import {EXIT, type Io} from './io.js'
import {run} from './run.js'

// In a run over very many documents most of the heap is garbage. By default the heap would grow to four times the used
// memory before a collection. Threads have this setting too.
setFlagsFromString('--heap-growing-percent=50')

const interruption = new AbortController()
const io: Io = {
  stdout: isFileOutput(1) && !isatty(1) ? new FileOutput(1) : process.stdout,
  stderr: process.stderr,
  // Node.js treats a folder as an empty input. Reading it as a file gives the error that it is a folder.
  stdin: fstatSync(0).isDirectory() ? createReadStream('', {fd: 0}) : process.stdin,
  env: process.env,
  cwd: process.cwd(),
  signal: interruption.signal,
  workerScript: new URL('./cli-worker.js', import.meta.url).href,
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The first signal ends the run in good order. The next signal ends the process. */
function interrupt(signal: (typeof SIGNALS)[number]): void {
  process.exitCode = 128 + constants.signals[signal]
  if (interruption.signal.aborted) end()
  interruption.abort()
}

/** Ends the process. If the exit has to wait, the next signal has its default effect. */
function end(): never {
  for (const signal of SIGNALS) process.removeListener(signal, interrupt)
  process.exit()
}

for (const signal of SIGNALS) process.on(signal, interrupt)

// The program that reads the output may stop reading: `summary-md parse *.md | head -1`.
process.stdout.on('error', ({code, message}: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.stderr.write(`summary-md: Cannot write standard output: ${message}.\n`)
  process.exit(code === 'EPIPE' ? EXIT.ok : EXIT.misuse)
})
// Nothing can be reported here, because standard error is closed.
process.stderr.on('error', ({code}: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? EXIT.ok : EXIT.misuse))

/** How long, in milliseconds, an output without a reader may delay the end of an interrupted run. */
const PATIENCE = 500

const exit = await run(process.argv.slice(2), io).catch((error: Error) => {
  process.stderr.write(`summary-md: This is a bug of summary-md; please report it at ${bugs}\n${error.stack}\n`)
  return EXIT.misuse
})
if (interruption.signal.aborted) {
  setTimeout(end, PATIENCE).unref()
  process.stdout.write('', end)
} else process.exitCode = exit
