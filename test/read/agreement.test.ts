import {existsSync, readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {BAIL} from '../../src/read/blocks.js'
import {readFast} from '../../src/read/fast.js'
import {inputs, readBoth, summaries, summarise} from './agreement.js'
import {corpus, documents, examples} from './inputs.js'

/** How many inputs a run of the tests compares; `npm run fuzz` compares far more. */
const RUNS = 4000

describe('where the fast reader answers, it answers as the reference reader does', () => {
  it.each(examples.map(example => [JSON.stringify(example), example]))(
    'for the specification example %s',
    (_, example) => {
      const {fast, reference} = readBoth(example)
      if (fast) expect(fast).toEqual(reference)
    },
  )

  it.each(inputs())('for $name', ({share, arbitrary}) => {
    let compared = 0
    fc.assert(
      fc.property(arbitrary, text => {
        const {fast, reference} = readBoth(text)
        if (!fast) return
        compared++
        expect(fast).toEqual(reference)
      }),
      {numRuns: Math.round(RUNS * share)},
    )
    // Were it to leave everything to the other, agreement would mean nothing.
    expect(compared).toBeGreaterThan((RUNS * share) / 50)
  })
})

describe('where a summary is read at once, it is what the blocks say', () => {
  it.each(summaries())('for $name', ({share, arbitrary}) => {
    let compared = 0
    fc.assert(
      fc.property(arbitrary, text => {
        const {quick, whole} = summarise(text)
        if (!quick) return
        compared++
        expect(quick).toEqual(whole)
      }),
      {numRuns: Math.round(RUNS * share)},
    )
    expect(compared).toBeGreaterThan((RUNS * share) / 20)
  })

  it.skipIf(!existsSync(corpus))('for the whole corpus of today', () => {
    const answers = documents(`${corpus}current/`).map(summarise)
    expect(answers.filter(({quick}) => !quick)).toEqual([])
    for (const {quick, whole} of answers) expect(quick).toEqual(whole)
  })
})

describe('the fast reader reads', () => {
  const isFast = (text: string) => readFast(text, 0, text.length) !== BAIL
  const fixtures = new URL('../../fixtures/', import.meta.url)
  const made = readdirSync(fixtures).filter(name => name.endsWith('.md') && name !== 'README.md')
  /** These hold what it leaves to the reference reader on purpose: links, code, quotes, tabs. */
  const left = new Set(['markup.md', 'loose-layout.md', 'additional-sections.md'])

  it.each(made.filter(name => !left.has(name)))('fixtures/%s', name => {
    expect(isFast(readFileSync(new URL(name, fixtures), 'utf8'))).toBe(true)
  })

  it.skipIf(!existsSync(corpus))('the corpus', () => {
    const share = (folder: string) => documents(`${corpus}${folder}/`).map(isFast)
    expect(share('current').filter(fast => !fast)).toEqual([])
    expect(share('earlier').filter(fast => !fast).length).toBeLessThanOrEqual(1)
  })
})
