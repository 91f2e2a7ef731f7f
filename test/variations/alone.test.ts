import {existsSync} from 'node:fs'
import {afterAll, describe, expect, it} from 'vitest'
import {parseSummary} from '../../src/index.js'
import {variations} from './all.js'
import {judge, vary} from './check.js'
import {CORPUS, samples} from './documents.js'

const documents = samples().map(sample => ({
  ...sample,
  codes: new Set(parseSummary(sample.text).diagnostics.map(it => it.code)),
}))

let tried = 0
let equal = 0
afterAll(() => {
  const count = (n: number) => n.toLocaleString('en')
  console.log(
    `Variations alone: ${variations.length} variations, ${documents.length} documents, ${count(tried)} varied documents tried, ${count(equal)} read equal${tried === equal ? ': all' : ''}`,
  )
})

describe('a document written in another way reads as it did', () => {
  it.each(variations)('$name', variation => {
    const known = new Set<string>([...variation.codes, ...(variation.also ?? [])])
    const wrong: string[] = []
    let applied = 0
    for (const {name, document, codes: own} of documents) {
      const varied = vary(document, [variation], 1)
      if (!varied) continue
      applied++
      const {codes, problems} = judge(varied, [variation])
      const unexpected = [...codes].filter(code => !known.has(code) && !own.has(code))
      const all = [...problems, ...unexpected.map(code => `${code} is reported`)]
      if (all.length > 0) wrong.push(`${name}: ${all.join('; ')}`)
    }
    tried += applied
    equal += applied - wrong.length
    expect(wrong).toEqual([])
    if (existsSync(CORPUS)) expect(applied).toBeGreaterThan(0)
  })

  it('names each of them once', () => {
    const names = variations.map(it => it.name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(names.length).toBeGreaterThanOrEqual(60)
  })
})
