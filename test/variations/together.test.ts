import fc from 'fast-check'
import {afterAll, describe, expect, it} from 'vitest'
import {variations} from './all.js'
import {combination, problemsOf} from './combinations.js'
import {samples} from './documents.js'

/** The number of combinations. COMBINATIONS=n sets another number. */
const {CI, COMBINATIONS = CI ? '3000' : '400'} = process.env
const documents = samples()
let tried = 0
let equal = 0

afterAll(() => {
  const count = (n: number) => n.toLocaleString('en')
  console.log(
    `Variations together: ${variations.length} variations, ${documents.length} documents, ${count(tried)} combinations of two to five tried, ${count(equal)} read right${tried === equal ? ': all' : ''}`,
  )
})

describe('a document written in several other ways at once', () => {
  it('has the same values', () => {
    fc.assert(
      fc.property(combination(documents), made => {
        tried++
        const problems = problemsOf(documents, made)
        if (problems.length === 0) equal++
        expect(problems).toEqual([])
      }),
      {numRuns: Number(COMBINATIONS)},
    )
  })
})
