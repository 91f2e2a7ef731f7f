/**
 * Compares the two readers, and the two ways to a summary, on many random inputs; and reads documents written in several
 * other ways at once, a hundredth as many.
 *
 *     npm run fuzz -- [inputs] [seed]
 */
import {isDeepStrictEqual} from 'node:util'
import fc from 'fast-check'
import {inputs, readBoth, summaries, summarise} from '../test/read/agreement.js'
import {combination, problemsOf} from '../test/variations/combinations.js'
import {samples} from '../test/variations/documents.js'

const runs = Number(process.argv[2] ?? 250_000)
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31)
console.log(`seed ${seed}`)
let failed = false

interface Kind {
  readonly name: string
  readonly share: number
  readonly arbitrary: fc.Arbitrary<string>
}

/** Asks both ways about each input; the quick one answers null where it leaves it to the other. */
function compare({name, share, arbitrary}: Kind, runs: number, ask: (text: string) => readonly [unknown, unknown]) {
  let answered = 0
  const numRuns = Math.round(runs * share)
  const outcome = fc.check(
    fc.property(arbitrary, text => {
      const [quick, whole] = ask(text)
      if (quick !== null) answered++
      return quick === null || isDeepStrictEqual(quick, whole)
    }),
    {seed, numRuns},
  )
  if (outcome.failed) {
    failed = true
    const [text = ''] = outcome.counterexample ?? []
    console.log(`${name}: they disagree on ${JSON.stringify(text)}`)
    console.log(JSON.stringify(ask(text), null, 1))
  } else console.log(`${name}: ${numRuns} inputs, ${answered} of them read the quick way, all alike`)
}

console.log('The fast reader and the reference reader')
for (const kind of inputs()) {
  compare(kind, runs * 0.8, text => {
    const {fast, reference} = readBoth(text)
    return [fast, reference]
  })
}
console.log('Summaries read at once and read from blocks')
for (const kind of summaries()) {
  compare(kind, runs * 0.2, text => {
    const {quick, whole} = summarise(text)
    return [quick, whole]
  })
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
