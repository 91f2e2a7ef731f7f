/**
 * Compares the scanner with its oracle, and the canonical reader with the block readers, on many random inputs. Also
 * reads documents that are written in several other ways at once, one for every hundred inputs.
 *
 *     npm run fuzz -- [inputs] [seed]
 */
import {isDeepStrictEqual} from 'node:util'
import fc from 'fast-check'
import {inputs, summaries, summarise, type Written} from '../test/read/agreement.js'
import {ask, scan, verdictOn} from '../test/read/verdict.js'
import {combination, problemsOf} from '../test/variations/combinations.js'
import {samples} from '../test/variations/documents.js'

const runs = Number(process.argv[2] ?? 250_000)
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31)
console.log(`seed ${seed}`)
let failed = false

interface Kind<T> {
  readonly name: string
  readonly share: number
  readonly arbitrary: fc.Arbitrary<T>
}

/** Runs a check on random inputs of a kind, and prints the first input that fails. */
function check<T>(
  {name, share, arbitrary}: Kind<T>,
  runs: number,
  holds: (input: T) => boolean,
  show: (input: T) => unknown,
): number {
  const numRuns = Math.round(runs * share)
  const outcome = fc.check(fc.property(arbitrary, holds), {seed, numRuns})
  if (outcome.failed) {
    failed = true
    const [input] = outcome.counterexample as [T]
    console.log(`${name}: they differ on ${JSON.stringify(input)}`)
    console.log(JSON.stringify(show(input), null, 1))
  }
  return numRuns
}

console.log('The scanner and the oracle')
for (const kind of inputs()) {
  let departures = 0
  const holds = (text: string) => {
    const verdict = verdictOn(text)
    if (verdict === 'the oracle departs') departures++
    return verdict !== 'the scanner is wrong'
  }
  const numRuns = check(kind, runs * 0.8, holds, text => ({scanner: scan(text), oracle: ask(text)}))
  console.log(`${kind.name}: ${numRuns} inputs compared; on ${departures} the oracle departs from the specification`)
}
console.log('Summaries read at once and read from blocks')
for (const kind of summaries()) {
  let quickly = 0
  const holds = (written: Written) => {
    const {quick, whole} = summarise(written)
    if (quick !== null) quickly++
    return quick === null || isDeepStrictEqual(quick, whole)
  }
  const numRuns = check(kind, runs * 0.2, holds, summarise)
  console.log(`${kind.name}: ${numRuns} inputs, ${quickly} of them read at once`)
}

console.log('Documents written in other ways')
const documents = samples()
const numRuns = Math.ceil(runs / 100)
const outcome = fc.check(
  fc.property(combination(documents), it => problemsOf(documents, it).length === 0),
  {seed, numRuns},
)
if (outcome.counterexample) {
  failed = true
  console.log(problemsOf(documents, outcome.counterexample[0]).join('\n'))
} else console.log(`combinations of variations: ${numRuns}, all read equal`)
process.exitCode = failed ? 1 : 0
