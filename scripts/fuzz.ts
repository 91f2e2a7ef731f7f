/**
 * Compares the readers on many inputs: `npx tsx scripts/fuzz.ts [inputs] [seed]`. Exits with 1, and the smallest input
 * that was found, when they disagree.
 */
import {isDeepStrictEqual} from 'node:util'
import fc from 'fast-check'
import {BAIL} from '../src/read/blocks.js'
import {readFast} from '../src/read/fast.js'
import {readReference} from '../src/read/reference.js'
import {
  corpus,
  documents,
  examples,
  knownDocuments,
  markdown,
  mutated,
  noise,
  plainMarkdown,
} from '../test/read/inputs.js'

const inputs = Number(process.argv[2] ?? 200_000)
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31)
if (documents(corpus).length === 0) console.log(`NO CORPUS at ${corpus}: fuzzing without it`)

const counts = {fast: 0, bailed: 0}
function agree(text: string): boolean {
  const fast = readFast(text, 0, text.length)
  if (fast === BAIL) counts.bailed++
  else counts.fast++
  return fast === BAIL || isDeepStrictEqual(fast, readReference(text, 0, text.length))
}

const whole = [...knownDocuments(), ...examples]
const kinds: Record<string, [fc.Arbitrary<string>, number]> = {
  plain: [plainMarkdown, 0.35],
  markdown: [markdown, 0.25],
  mutated: [mutated(whole), 0.3],
  noise: [noise, 0.1],
}

console.log(`seed ${seed}`)
let failed = false
for (const text of whole) {
  if (agree(text)) continue
  failed = true
  console.log('DISAGREE on a whole document:', JSON.stringify(text))
}
for (const [name, [arbitrary, share]] of Object.entries(kinds)) {
  counts.fast = 0
  counts.bailed = 0
  const result = fc.check(fc.property(arbitrary, agree), {seed, numRuns: Math.ceil(inputs * share)})
  console.log(`${name}: ${counts.fast} fast, ${counts.bailed} bailed`)
  if (!result.failed) continue
  failed = true
  const text = result.counterexample?.[0] ?? ''
  console.log('DISAGREE on', JSON.stringify(text))
  console.log('  fast     ', JSON.stringify(readFast(text, 0, text.length)))
  console.log('  reference', JSON.stringify(readReference(text, 0, text.length)))
}
process.exitCode = failed ? 1 : 0
