import fc from 'fast-check'
import {
  altered,
  brokenOff,
  examples,
  formParts,
  knownDocuments,
  markdown,
  mutated,
  noise,
  plainMarkdown,
  spliced,
} from '../../test/read/inputs.js'
import {hostileKinds} from '../../test/support/hostile.js'

/** How many documents are made at a time. */
const BATCH = 100

/** The length of a document that repeats one thing. */
const HOSTILE_LENGTH = 4000

/** Yields random documents without end: random markdown, changed real documents, and documents that nobody writes. */
export function* randomDocuments(seed: number): Generator<string, never> {
  const known = knownDocuments()
  const sources = [...known, ...examples.filter(it => it !== '')]
  const hostile = fc.tuple(fc.constantFrom(...hostileKinds), fc.integer({min: 1, max: HOSTILE_LENGTH}))
  const short = fc.oneof(
    {weight: 5, arbitrary: markdown},
    {weight: 5, arbitrary: plainMarkdown},
    {weight: 5, arbitrary: mutated(sources)},
    {weight: 5, arbitrary: altered(known)},
    {weight: 5, arbitrary: formParts},
    {weight: 3, arbitrary: brokenOff(sources)},
    {weight: 3, arbitrary: spliced(sources)},
    {weight: 2, arbitrary: noise},
    {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 300})},
    {weight: 1, arbitrary: hostile.map(([{make}, length]) => make(length))},
  )
  const long = fc.array(short, {minLength: 20, maxLength: 60}).map(parts => parts.join('\n\n'))
  const ending = fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', '\r')
  const document = fc
    .tuple(fc.oneof({weight: 99, arbitrary: short}, {weight: 1, arbitrary: long}), ending)
    .map(([text, end]) => (end === '\n' ? text : text.replace(/\r\n|\r|\n/g, end)))
  for (let round = seed; ; round++) yield* fc.sample(document, {seed: round, numRuns: BATCH})
}
