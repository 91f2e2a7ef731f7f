#!/usr/bin/env node
import {createReadStream, fstatSync} from 'node:fs'
import {constants} from 'node:os'
import process from 'node:process'
import {isatty} from 'node:tty'
import {setFlagsFromString} from 'node:v8'
import {FileOutput, isFileOutput} from './files/standard.js'
import {EXIT, type Io} from './io.js'
import {run} from './run.js'

// The heap of a run over very many documents is mostly garbage, and would grow to four times what is in use before that
// is collected. Threads keep to it too.
setFlagsFromString('--heap-growing-percent=50')

const interruption = new AbortController()
const io: Io = {
  stdout: isFileOutput(1) && !isatty(1) ? new FileOutput(1) : process.stdout,
  stderr: process.stderr,
  // Node.js takes a folder for an empty input; read as a file it says what it is.
  stdin: fstatSync(0).isDirectory() ? createReadStream('', {fd: 0}) : process.stdin,
  env: process.env,
  cwd: process.cwd(),
  signal: interruption.signal,
  workerScript: new URL('./cli-worker.js', import.meta.url).href,
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    interruption.abort()
    process.exitCode = 128 + constants.signals[signal]
  })

// Whoever reads our output may stop reading: `summary-md parse *.md | head -1`.
process.stdout.on('error', ({code, message}: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.stderr.write(`summary-md: cannot write standard output: ${message}\n`)
  process.exit(code === 'EPIPE' ? EXIT.ok : EXIT.misuse)
})
// There is nobody left to tell.
process.stderr.on('error', ({code}: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? EXIT.ok : EXIT.misuse))

/** How long a reader that does not read may keep us once we are to end, in milliseconds. */
const PATIENCE = 1000

const exit = await run(process.argv.slice(2), io)
if (interruption.signal.aborted) {
  setTimeout(() => process.exit(), PATIENCE).unref()
  process.stdout.write('', () => process.exit())
} else process.exitCode = exit
