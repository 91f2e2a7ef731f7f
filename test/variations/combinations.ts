import fc from 'fast-check'
import {variations} from './all.js'
import {collide, judge, varied} from './check.js'
import type {Sample} from './documents.js'
import type {Document} from './model.js'
import {diceOf, type Variation} from './variation.js'

/** A document, by its place among the samples, and the variations to apply to it. */
export interface Combination {
  readonly sample: number
  readonly wishes: readonly number[]
  readonly seed: number
}

const LEAST = 2
const MOST = 5

/** Any document, and more variations than are applied, because some do not apply and some do not go together. */
export function combination(documents: readonly Sample[]): fc.Arbitrary<Combination> {
  return fc
    .record({
      sample: fc.nat({max: documents.length - 1}),
      wishes: fc.array(fc.nat({max: variations.length - 1}), {minLength: LEAST, maxLength: 8}),
      seed: fc.nat(),
    })
    .filter(it => made(documents, it).all.length >= LEAST)
}

interface Made {
  readonly document: Document
  readonly all: readonly Variation[]
}

/** Applies the first variations that apply and go together, in their order. */
function made(documents: readonly Sample[], {sample, wishes, seed}: Combination): Made {
  let {document} = documents[sample] as Sample
  const chosen: number[] = []
  for (const wish of wishes) {
    const variation = variations[wish] as Variation
    const free = !chosen.includes(wish) && chosen.every(it => !collide(variations[it] as Variation, variation))
    if (free && chosen.length < MOST) chosen.push(wish)
  }
  const all: Variation[] = []
  const dice = diceOf(seed)
  for (const at of chosen.sort((a, b) => a - b)) {
    const variation = variations[at] as Variation
    const next = varied(document, variation, dice)
    if (!next) continue
    document = next
    all.push(variation)
  }
  return {document, all}
}

/** Returns what is wrong with the values of a combination, and its description. */
export function problemsOf(documents: readonly Sample[], it: Combination): string[] {
  const {document, all} = made(documents, it)
  const {problems, text} = judge(document, all)
  if (problems.length === 0) return []
  const names = all.map(variation => variation.name).join(' + ')
  return [`${documents[it.sample]?.name}: ${names}`, ...problems, text]
}
