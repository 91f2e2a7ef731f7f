import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {type Path, parseSummary, type Summary, type SummaryResult, SummarySchema} from '../../src/index.js'
import {summaryJsonSchema} from '../../src/json-schema.js'

/*
 * Real documents with their true values. They are not part of this repository. They are read if they are beside it.
 */

const CORPUS = new URL('../../../shared/corpus/', import.meta.url)
const SEEDS = new URL('../../../shared/seeds/', import.meta.url)
const present = existsSync(CORPUS)
if (!present) console.warn(`No corpus at ${CORPUS.pathname}: its documents are not tested.`)

interface Sample {
  name: string
  markdown: string
  truth: Record<string, unknown>
}

function samples(folder: string): Sample[] {
  if (!present) return []
  const url = new URL(`${folder}/`, CORPUS)
  return readdirSync(url)
    .filter(name => name.endsWith('.md'))
    .map(name => ({
      name: `${folder}/${name}`,
      markdown: readFileSync(new URL(name, url), 'utf8'),
      truth: JSON.parse(readFileSync(new URL(name.replace('.md', '.json'), url), 'utf8')) as Record<string, unknown>,
    }))
}

/** The truth writes a period of years as "2018-2020", and gives locations by their text, sections by their headings. */
function comparable(summary: Summary): Record<string, unknown> {
  const {endDate, ...rest} = summary
  return {
    ...rest,
    date: endDate === null ? summary.date : `${summary.date}-${endDate}`,
    location: summary.location?.text ?? null,
    additionalSections: summary.additionalSections.map(section => section.heading),
  }
}

/** Every value of a summary with its path. */
function leaves(value: unknown, path: Path = []): [Path, string][] {
  if (typeof value === 'string') return path.at(-1) === 'within' ? [] : [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, it]) => leaves(it, [...path, Array.isArray(value) ? Number(key) : key]))
}

const all = [...samples('current'), ...samples('earlier')]
const validate = new Ajv2020().compile(summaryJsonSchema)

describe.skipIf(!present)('the corpus', () => {
  it.each(all)('$name reads as its true values', ({markdown, truth}) => {
    const {summary} = parseSummary(markdown)
    expect(comparable(summary)).toMatchObject(truth)
    expect(SummarySchema.safeParse(summary).error).toBeUndefined()
    expect(validate(summary), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each(all)('$name: every value is at its range', ({markdown}) => {
    const result = parseSummary(markdown)
    for (const [path, value] of leaves(result.summary)) expectRange(result, path, value)
    const words = result.unread.map(({start, end}) => markdown.slice(start.offset, end.offset)).join(' ')
    expect(words).not.toMatch(/[\p{L}\p{N}]/u)
  })

  it('reads all documents of both folders', () => {
    expect(all.filter(it => it.name.startsWith('current'))).toHaveLength(86)
    expect(all.filter(it => it.name.startsWith('earlier'))).toHaveLength(20)
  })
})

function expectRange({rangeOf, markdownAt, pathAt, markdown}: SummaryResult<unknown>, path: Path, value: string): void {
  const range = rangeOf(path)
  expect(range, path.join('.')).toBeDefined()
  if (!range) return
  const source = markdown.slice(range.start.offset, range.end.offset)
  expect(markdownAt(path)).toBe(source)
  const derived = path.at(-1) === 'countryCode' || path.at(-1) === 'date' || path.at(-1) === 'endDate'
  const plain = source.replaceAll('**', '').replace(/\s+/g, ' ')
  if (path.at(-1) === 'markdown') expect(source).toBe(value)
  else if (!derived) expect(plain).toBe(value.replace(/\s+/g, ' '))
  // The city of a location begins where the location's text does, and is the innermost of the two.
  if (path[0] !== 'location') expect(pathAt(range.start.offset)).toEqual(path)
  else expect(pathAt(range.start.offset)?.[0]).toBe('location')
}

describe.skipIf(!present)('the seeds', () => {
  const read = (name: string) => readFileSync(new URL(name, SEEDS), 'utf8')

  it('forum.md has one garbled word, with a fix', () => {
    const markdown = read('forum.md')
    const {diagnostics, summary} = parseSummary(markdown)
    expect(summary.actors[1]?.actors[0]).toBe('Telef√≥nica')
    expect(diagnostics).toHaveLength(1)
    const [it] = diagnostics
    const offset = markdown.indexOf('Telef√≥nica')
    expect(it).toMatchObject({
      code: 'mojibake',
      path: ['actors', 1, 'actors', 0],
      actual: 'Telef√≥nica',
      expected: 'Telefónica',
    })
    expect([it?.range.start.offset, it?.range.end.offset]).toEqual([offset, offset + 'Telef√≥nica'.length])
    expect(it?.fix?.edits).toEqual([{offset, length: 11, content: 'Telefónica'}])
  })

  it('assembly.md has the values that a reader sees', () => {
    const {summary, diagnostics, ok} = parseSummary(read('assembly.md'))
    expect({ok, diagnostics}).toEqual({ok: true, diagnostics: []})
    expect(summary).toMatchObject({
      title: 'LAC4 General Assembly 2024: Review of Achievements and Future Priorities',
      date: '2024-11-07',
      location: {text: 'Santiago, Chile', places: [{city: 'Santiago', country: 'Chile', countryCode: 'CHL'}]},
      themes: [
        {subcategories: ['EU-LAC Digital Alliance', 'Bi-regional Cooperation', 'Global Digital Cooperation']},
        {subcategories: ['Cybersecurity', 'Digital Governance']},
      ],
    })
    expect(summary.actors.map(group => group.actors.length)).toEqual([3, 8, 1])
    expect([summary.characteristics, summary.practicalApplications, summary.commitments].map(it => it.length)).toEqual([
      5, 6, 3,
    ])
  })
})
