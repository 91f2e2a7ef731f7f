import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readDate} from '../../src/grammar/dates.js'
import {commonLabels} from '../../src/grammar/labels.js'
import {Names} from '../../src/grammar/names.js'
import {readPhrase} from '../../src/grammar/phrases.js'
import {readLocation} from '../../src/grammar/places.js'

/*
 * Header lines of documents with their true values. They are not part of this repository. They are read if they are
 * beside it.
 */

const CASES = new URL('../../../shared/cases/documents/', import.meta.url)
const present = existsSync(CASES)
if (!present) console.warn(`No cases at ${CASES.pathname}: their header lines are not tested.`)

const labels = new Names([
  {names: commonLabels('date'), value: 'date'},
  {names: commonLabels('place'), value: 'place'},
])

interface Line {
  readonly name: string
  readonly label: 'date' | 'place'
  readonly text: string
  readonly truth: {readonly date?: unknown; readonly endDate?: unknown; readonly places?: unknown}
}

/** The header lines of a document that are alone on their line, without markup. */
function linesOf(name: string): Line[] {
  const {truth} = JSON.parse(readFileSync(new URL(name.replace('.md', '.json'), CASES), 'utf8')) as Pick<Line, 'truth'>
  const plain = readFileSync(new URL(name, CASES), 'utf8')
    .replace(/\\([*.-])/g, '$1')
    .replace(/<[^>]*>|\*\*/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  const seen = new Set<string>()
  return plain.split(/\r?\n/).flatMap(line => {
    const [, label = '', text = ''] = /^(?:[-*+#]+ +|\d+\. +)?([^:|]{2,30}?) ?[:：] *([^|]+)$/.exec(line) ?? []
    const found = labels.match(label)?.value
    if (!found || seen.has(found) || /(?:location|venue|lugar) ?:/i.test(text)) return []
    seen.add(found)
    return [{name, label: found as Line['label'], text: text.trim(), truth}]
  })
}

const lines = present
  ? readdirSync(CASES)
      .filter(name => name.endsWith('.md'))
      .flatMap(linesOf)
  : []

/** Whether the truth accepts a value. */
function accepts(truth: unknown, value: unknown): boolean {
  const any = (truth as {$any?: unknown[]} | null)?.$any ?? [truth]
  return any.some(it => JSON.stringify(it) === JSON.stringify(value))
}

describe.skipIf(!present)('header lines of the cases', () => {
  it.each(lines.filter(it => it.label === 'date' && 'date' in it.truth))('$name: $text', ({text, truth}) => {
    const reading = readPhrase(text) === null ? readDate(text) : null
    const [date, endDate] = reading?.kind === 'date' ? [reading.date, reading.endDate] : [null, null]
    expect(accepts(truth.date, date), `${date}`).toBe(true)
    if ('endDate' in truth) expect(accepts(truth.endDate, endDate), `${endDate}`).toBe(true)
  })

  it.each(lines.filter(it => it.label === 'place' && 'places' in it.truth))('$name: $text', ({text, truth}) => {
    const reading = readLocation(text)
    const places =
      reading.kind === 'prose'
        ? []
        : reading.places.map(({city, country, countryCode}) => ({city, country, countryCode}))
    expect(accepts(truth.places, places), JSON.stringify(places)).toBe(true)
  })

  it('are found', () => {
    expect(lines.filter(it => 'date' in it.truth && it.label === 'date').length).toBeGreaterThan(40)
    expect(lines.filter(it => 'places' in it.truth && it.label === 'place').length).toBeGreaterThan(20)
  })
})
