import fc from 'fast-check'
import {variations as all} from './all.js'
import {collide, judge, varied} from './check.js'
import type {Sample} from './documents.js'
import type {Document} from './model.js'
import {unsolved} from './unsolved.js'
import {diceOf, type Variation} from './variation.js'

/** Variations that are tried alone: they write so much of a document again that others have no room beside them. */
const ALONE = new Set([
  'header lines: a date and a place on one line with ","',
  'header lines: a date and a place on one line with "|"',
  'header lines: a date and a place on one line with "·"',
  'header lines: a date and a place on one line with "–"',
  'header lines: a date and a place on one line with ";"',
  'header lines: a date and a place on one plain line',
  'header lines: a date and a place behind one label',
  'front matter: cities, countries and days in maps',
  'front matter: of TOML',
  'front matter: of JSON',
  'labels: Data beside the date, which is none',
  'labels: Data with years beside the date',
  'a template left open: [City, Country]',
  'a template left open: <City>, <Country>',
  'a template left open: {{location}}',
  'a template left open: {{city}}, {{country}}',
  'a template left open: [YYYY-MM-DD]',
  'a template left open: YYYY-MM-DD',
  'a template left open: {{date}}',
  'a template left open: [Insert date]',
  'table of columns of a paragraph for each cell',
  'groups: a paragraph for each cell',
  'links to pages of a wiki',
  'links to pages of a wiki with a text of their own',
  'header lines: in a callout with a title or without one',
  'prose in a callout',
  'table in a callout',
  'table of columns in a callout',
  'tasks in a callout',
  'outline: items with labels in bold',
  'outline: starred items with labels in bold',
  'outline: items with plain labels',
])

const variations = all.filter(it => !unsolved.has(it.name) && !ALONE.has(it.name))

/** A document, by its place among the samples, and the variations to apply to it. */
export interface Combination {
  readonly sample: number
  readonly wishes: readonly number[]
  readonly seed: number
}

const LEAST = 2
const MOST = 5

/** Any document and more variations than are made: some do not apply, some do not go together. */
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

/** The first of the wishes that apply and go together, made in the order of the variations. */
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

/** What is wrong with how a combination reads, together with what it is. */
export function problemsOf(documents: readonly Sample[], it: Combination): string[] {
  const {document, all} = made(documents, it)
  const {problems, text} = judge(document, all)
  if (problems.length === 0) return []
  const names = all.map(variation => variation.name).join(' + ')
  return [`${documents[it.sample]?.name}: ${names}`, ...problems, text]
}
