/**
 * Compares the two readers, and what is made of their blocks, on many random inputs.
 *
 *     npm run fuzz -- [inputs] [seed]
 */
import {isDeepStrictEqual} from 'node:util'
import fc from 'fast-check'
import {inputs, readBoth} from '../test/read/agreement.js'

const runs = Number(process.argv[2] ?? 200_000)
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31)
console.log(`seed ${seed}`)
let failed = false
for (const {name, share, arbitrary} of inputs()) {
  let read = 0
  const numRuns = Math.round(runs * share)
  const outcome = fc.check(
    fc.property(arbitrary, text => {
      const {fast, reference} = readBoth(text)
      if (fast) read++
      return fast === null || isDeepStrictEqual(fast, reference)
    }),
    {seed, numRuns},
  )
  if (outcome.failed) {
    failed = true
    const [text = ''] = outcome.counterexample ?? []
    console.log(`${name}: the readers disagree on ${JSON.stringify(text)}`)
    console.log(JSON.stringify(readBoth(text), null, 1))
  } else console.log(`${name}: ${numRuns} inputs, ${read} of them read by the fast reader, all alike`)
}
process.exitCode = failed ? 1 : 0
