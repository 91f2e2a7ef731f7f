import {existsSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {summaryForm} from '../../src/index.js'
import {inputs, summaries, summarise} from './agreement.js'
import {corpus, documents, examples, knownDocuments} from './inputs.js'
import {ask, scan, type Verdict, verdictOn} from './verdict.js'

/** How many inputs a run of the tests compares; `npm run fuzz` compares far more. */
const RUNS = 4000
/** How many random inputs may show a difference between the oracle and the specification. */
const MOST_DEPARTURES = 0.04

const cases = `${corpus}../cases/`

describe('the scanner reads as the oracle does', () => {
  it.each(examples.map((example, index) => [index + 1, example]))(
    'example %i of the specification and of GFM tables',
    (_, example) => expect(scan(example)).toEqual(ask(example)),
  )

  it('all documents', () => {
    const known = [...knownDocuments(), ...documents(cases)]
    for (const text of known) expect(scan(text)).toEqual(ask(text))
    console.log(`${examples.length} examples and ${known.length} documents compared, none differs`)
  })

  it.each([
    ['corpus', corpus],
    ['cases', cases],
  ])('of ../shared/%s documents are at hand', (name, folder) => {
    const count = documents(folder).length
    if (count === 0) console.log(`skipped: ../shared/${name} is not there`)
    expect(count > 0).toBe(existsSync(folder))
  })

  it.each(inputs())(
    '$name',
    ({name, share, arbitrary}) => {
      const counts: Record<Verdict, number> = {alike: 0, 'the oracle departs': 0, 'the scanner is wrong': 0}
      const numRuns = Math.round(RUNS * share)
      fc.assert(
        fc.property(arbitrary, text => {
          const verdict = verdictOn(text)
          counts[verdict]++
          if (verdict === 'the scanner is wrong') expect(scan(text)).toEqual(ask(text))
        }),
        {numRuns},
      )
      const departs = counts['the oracle departs']
      console.log(`${name}: ${numRuns} inputs compared, none differs but for ${departs} where the oracle departs`)
      expect(departs).toBeLessThan(numRuns * MOST_DEPARTURES)
    },
    60_000,
  )

  it('parts of documents, from and to any line', () => {
    const known = knownDocuments()
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.nat(), fc.nat(), (text, a, b) => {
        const lines = [0, ...[...text.matchAll(/\n/g)].map(match => match.index + 1), text.length]
        const from = lines[a % lines.length] as number
        const to = Math.max(from, lines[b % lines.length] as number)
        expect(scan(text, from, to)).toEqual(ask(text, from, to))
      }),
      {numRuns: 200},
    )
  }, 30_000)
})

describe('the canonical reader gives the values of the block readers', () => {
  it.each(summaries())('for $name', ({share, arbitrary}) => {
    let compared = 0
    fc.assert(
      fc.property(arbitrary, written => {
        const {quick, whole} = summarise(written)
        if (!quick) return
        compared++
        expect(quick).toEqual(whole)
      }),
      {numRuns: Math.round(RUNS * share)},
    )
    expect(compared).toBeGreaterThan((RUNS * share) / 20)
  })

  it.skipIf(!existsSync(corpus))('for the whole current corpus', () => {
    const answers = documents(`${corpus}current/`).map(text => summarise({text, form: summaryForm}))
    expect(answers.filter(({quick}) => !quick)).toEqual([])
    for (const {quick, whole} of answers) expect(quick).toEqual(whole)
  })
})
