/**
 * The process that reads random documents with every public function, until its parent ends it.
 *
 * @param seed - The first argument.
 * @param file - The second argument: the file for the current document, so that the parent has it when this process aborts.
 * @param most - The third: after how many documents the process ends by itself.
 * @param patience - The fourth argument: how long one document may take, in milliseconds of processor time.
 */
import {writeFileSync} from 'node:fs'
import {performance} from 'node:perf_hooks'
import {setImmediate} from 'node:timers/promises'
import {Worker} from 'node:worker_threads'
import {randomDocuments} from './documents.js'
import {type Figures, NOTHING, plus, type Sample} from './figures.js'
import type {Finding} from './findings.js'
import {findingsOf} from './functions.js'

const [seed = '0', file = '', most = 'Infinity', patience = '60000'] = process.argv.slice(2)

/** The time between two messages to the parent, in milliseconds. */
const PAUSE = 500

/** The largest number of samples of one kind in a message. */
const MOST_SAMPLES = 3

/** How many documents were begun, for the clock. */
const begun = new Int32Array(new SharedArrayBuffer(4))
new Worker(new URL('clock.mjs', import.meta.url), {workerData: {begun, patience: Number(patience)}}).unref()

let figures: Figures = NOTHING
let samples: Sample[] = []
let reported = performance.now()
let left = Number(most)
for (const text of randomDocuments(Number(seed))) {
  writeFileSync(file, text)
  Atomics.add(begun, 0, 1)
  const {all: findings, slowest} = findingsOf(text)
  figures = plus(figures, {
    documents: 1,
    bytes: Buffer.byteLength(text),
    exceptions: count(findings, 'exception'),
    invalid: count(findings, 'invalid'),
    wordsLost: findings.filter(it => it.kind === 'lost').flatMap(it => it.message.split(/\s+/)).length,
    differences: count(findings, 'different'),
    slowest: {...slowest, length: text.length},
    memory: process.resourceUsage().maxRSS * 1024,
  })
  for (const {kind, function: name, message} of findings) {
    if (samples.filter(it => it.kind === kind).length < MOST_SAMPLES)
      samples.push({kind, what: `${name}: ${message}`, text})
  }
  left--
  if (left > 0 && performance.now() - reported < PAUSE) continue
  process.send?.({figures, samples})
  figures = NOTHING
  samples = []
  reported = performance.now()
  await setImmediate()
  if (left <= 0) break
}
process.disconnect()

function count(findings: readonly Finding[], kind: Finding['kind']): number {
  return findings.filter(it => it.kind === kind).length
}
