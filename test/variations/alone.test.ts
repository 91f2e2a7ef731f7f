import {existsSync} from 'node:fs'
import {afterAll, describe, expect, it} from 'vitest'
import {parseSummary} from '../../src/index.js'
import {variations} from './all.js'
import {judge, vary} from './check.js'
import {CORPUS, type Sample, samples} from './documents.js'
import type {Document} from './model.js'
import type {Variation} from './variation.js'

/** The number of documents for each variation. A run of all checks uses all documents. */
const {CI, VARIATION_DOCUMENTS = CI ? '30' : '3'} = process.env

const documents = samples().map(sample => ({
  ...sample,
  codes: new Set(parseSummary(sample.text, {form: sample.document.form}).diagnostics.map(it => it.code)),
}))

interface Tally {
  tried: number
  right: number
}

const tallies = new Map<string, Tally>()
afterAll(() => {
  const count = (n: number) => n.toLocaleString('en')
  for (const [form, {tried, right}] of tallies)
    console.log(
      `Variations alone, ${form}: ${variations.length} variations, ${count(tried)} varied documents tried, ${count(right)} read right${tried === right ? ': all' : ''}`,
    )
})

/** Returns the documents for a variation, up to that number. Each variation begins with another document. */
function* varied(variation: Variation): Generator<[(typeof documents)[number], Document]> {
  const first = variations.indexOf(variation) * 7
  let count = 0
  for (let k = 0; k < documents.length && count < Number(VARIATION_DOCUMENTS); k++) {
    const sample = documents[(first + k) % documents.length] as (typeof documents)[number]
    const document = vary(sample.document, [variation], 1)
    if (!document) continue
    count++
    yield [sample, document]
  }
}

describe('a document as it is', () => {
  it.each<Sample>(documents)('$name reads as the values beside it', ({document}) => {
    expect(judge(document, []).problems).toEqual([])
  })
})

describe('a document that is written in another way has the same values', () => {
  it.each(variations)('$name', variation => {
    const known = new Set<string>([...variation.codes, ...(variation.also ?? [])])
    const wrong: string[] = []
    let applied = 0
    for (const [{name, codes: own}, document] of varied(variation)) {
      applied++
      const {codes, problems} = judge(document, [variation])
      const unexpected = [...codes].filter(code => !known.has(code) && !own.has(code))
      const all = [...problems, ...unexpected.map(code => `${code} is reported`)]
      if (all.length > 0) wrong.push(`${name}: ${all.join('; ')}`)
      const tally = tallies.get(document.form.name) ?? {tried: 0, right: 0}
      tallies.set(document.form.name, {tried: tally.tried + 1, right: tally.right + Number(all.length === 0)})
    }
    expect(wrong).toEqual([])
    if (existsSync(CORPUS)) expect(applied).toBeGreaterThan(0)
  })

  it('names each of them once', () => {
    const names = variations.map(it => it.name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(names.length).toBeGreaterThanOrEqual(540)
  })
})
