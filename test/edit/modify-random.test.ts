import {existsSync, readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  applyEdits,
  fixSummary,
  modifySummary,
  parseSummary,
  type Summary,
  type SummaryPath,
  stringifySummary,
  type ValueAt,
} from '../../src/index.js'
import {variations} from '../variations/all.js'
import {vary} from '../variations/check.js'
import {samples} from '../variations/documents.js'
import {render} from '../variations/model.js'
import {normalised, text} from '../write/summaries.js'

/*
 * Random changes of documents, made by `modifySummary` and, independently, to the object: the edited document has to
 * read as the changed object.
 */

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const CORPUS = new URL('../../../shared/corpus/', import.meta.url)
if (!existsSync(CORPUS))
  console.warn('There is no corpus beside the repository: random changes are made to fixtures alone.')

const documentsIn = (folder: URL) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter(name => name.endsWith('.md') && name !== 'README.md')
        .map(name => readFileSync(new URL(name, folder), 'utf8'))
    : []
/** What is nested too deep is read up to there: nothing can be added below. */
const isWhole = (markdown: string) => parseSummary(markdown).diagnostics.every(it => it.code !== 'too-deep')
const written = ['', 'diagnostics/'].flatMap(folder => documentsIn(new URL(folder, FIXTURES))).filter(isWhole)
const real = ['current/', 'earlier/'].flatMap(folder => documentsIn(new URL(folder, CORPUS)))

/** Documents written in other ways: each variation alone, and with another. */
const varied = (() => {
  const documents = samples()
  return variations.flatMap((variation, k) => {
    const {document} = documents[k % documents.length] as (typeof documents)[0]
    const other = variations[(k * 7 + 3) % variations.length] as typeof variation
    return [[variation], [variation, other]].flatMap(some => {
      const made = vary(document, some, k)
      return made ? [render(made)] : []
    })
  })
})().filter(isWhole)

/** A change: the path, the value (undefined takes an element out), and whether it goes before the one that is there. */
interface Change {
  readonly path: readonly (string | number)[]
  readonly value: unknown
  readonly insert: boolean
}

const plain = fc.constantFrom(
  'Open data portals',
  'European Commission',
  'Ministry of Economy',
  'Regional cooperation on AI',
)
const value = fc.oneof(plain, text)
const values = fc.array(value, {maxLength: 3})

/** Changes of a list of texts or objects at a path. */
function listChange(
  path: Change['path'],
  list: readonly unknown[],
  element: fc.Arbitrary<unknown>,
): fc.Arbitrary<Change>[] {
  const change = (at: number, it: unknown, insert: boolean): Change => ({path: [...path, at], value: it, insert})
  const own = fc.nat({max: Math.max(0, list.length - 1)})
  return [
    element.map(it => change(list.length, it, false)),
    fc.tuple(fc.nat({max: list.length}), element).map(([at, it]) => change(at, it, true)),
    ...(list.length > 0
      ? [fc.tuple(own, element).map(([at, it]) => change(at, it, false)), own.map(at => change(at, undefined, false))]
      : []),
    fc.array(element, {maxLength: 3}).map(it => ({path, value: it, insert: false})),
  ]
}

function changeOf(summary: Summary): fc.Arbitrary<Change> {
  const set = (path: Change['path'], it: fc.Arbitrary<unknown>) => it.map(value => ({path, value, insert: false}))
  const groups = (['actors', 'themes'] as const).flatMap(field => {
    const key = field === 'actors' ? 'actors' : 'subcategories'
    const group = fc.record({category: value, [key]: values})
    const at = fc.nat({max: Math.max(0, summary[field].length - 1)})
    if (summary[field].length === 0) return listChange([field], [], group)
    return [
      ...listChange([field], summary[field], group),
      fc.tuple(at, value).map(([i, it]) => ({path: [field, i, 'category'], value: it, insert: false})),
      at.chain(i =>
        fc.oneof(
          ...listChange([field, i, key], (summary[field][i] as unknown as Record<string, string[]>)[key] ?? [], value),
        ),
      ),
    ]
  })
  return fc.oneof(
    set(['title'], fc.option(value)),
    set(['date'], fc.constantFrom('1999', '2001-02', '2003-04-05')),
    set(['location', 'text'], fc.oneof(value, fc.constantFrom('Lima, Peru', 'Bogotá, Colombia; Quito, Ecuador'))),
    set(['executiveSummary'], fc.option(fc.array(value, {minLength: 1}).map(it => it.join('\n\n')))),
    ...(['characteristics', 'practicalApplications', 'commitments'] as const).flatMap(field =>
      listChange([field], summary[field], value),
    ),
    ...groups,
    ...listChange(['metadata'], summary.metadata, fc.record({name: value, value})),
    ...listChange(
      ['additionalSections'],
      summary.additionalSections,
      fc.record({
        heading: value,
        // A deeper heading belongs to the section above it, so that it is refused as one that is within none.
        level: fc.constant(2),
        within: fc.constant(null),
        markdown: fc.constantFrom('Text.', '- a\n- b'),
      }),
    ),
  )
}

/** The object with the change, made in the plainest way. */
function changed(summary: Summary, {path, value, insert}: Change): Summary {
  const copy = structuredClone(summary)
  let node = {copy} as Record<string | number, unknown>
  const keys = ['copy', ...path]
  for (const key of keys.slice(0, -1)) {
    node[key] ??= {text: '', places: []}
    node = node[key] as Record<string | number, unknown>
  }
  const last = keys.at(-1) as string | number
  if (!Array.isArray(node)) node[last] = value
  else if (value === undefined) node.splice(last as number, 1)
  else node.splice(last as number, insert ? 0 : 1, value)
  return normalised(copy)
}

const asCRLF = (markdown: string) => markdown.replace(/\r\n|\r|\n/g, '\r\n')
const styles: readonly ((markdown: string) => string)[] = [
  markdown => markdown,
  asCRLF,
  markdown => fixSummary(markdown).markdown,
  markdown => stringifySummary(parseSummary(markdown).summary),
  markdown => markdown.replace(/^- /gm, '* ').replace(/^\| (.*) \|$/gm, '$1'),
  markdown => markdown.replace(/^\*\*(.*)\*\*: /gm, '- $1: '),
]

describe.each([
  ['invented documents', written, 1000],
  ['real documents', real, 600],
  ['varied documents', varied, 1000],
])('%s', (_, documents, runs) => {
  it.skipIf(documents.length === 0)('read as the changed object', () => {
    let refused = 0
    const document = fc
      .tuple(fc.constantFrom(...documents), fc.constantFrom(...styles))
      .map(([markdown, style]) => style(markdown))
    fc.assert(
      fc.property(
        document.chain(markdown => changeOf(parseSummary(markdown).summary).map(change => ({markdown, change}))),
        ({markdown, change}) => {
          const {path, value, insert} = change
          const expected = changed(parseSummary(markdown).summary, change)
          const modify = (it: string) => modifySummary(it, path as SummaryPath, value as ValueAt<SummaryPath>, {insert})
          const edits = unlessRefused(path, () => modify(markdown))
          if (edits === null) return void refused++
          const after = applyEdits(markdown, edits)
          expectSame(parseSummary(after).summary, expected, path)
          if (path[0] !== 'date' && !insert && value !== undefined) expect(modify(after)).toEqual([])
        },
      ),
      {numRuns: runs},
    )
    expect(refused).toBeLessThan(runs * MOST_REFUSED)
  })
})

/*
 * Open: of a thousand changes up to three are refused. The last group of a table that has a further column cannot be
 * taken out, a section outside the form cannot be put before one that is within a section of the form, and a section is
 * not rewritten where that would lose a word of no value.
 */
const MOST_REFUSED = 0.004
const REFUSABLE: ReadonlySet<unknown> = new Set(['metadata', 'additionalSections', 'actors', 'themes'])

/** What a change gives; null when it is one of those, and refused. */
function unlessRefused<T>(path: Change['path'], change: () => T): T | null {
  try {
    return change()
  } catch (error) {
    if (REFUSABLE.has(path[0]) && String(error).includes('cannot be written into this document')) return null
    throw error
  }
}

const unix = (markdown: string) => markdown.replace(/\r\n?/g, '\n')

/** Paragraphs by the text rules: spaces are single, blank lines too. */
function paragraphs(text: string): string {
  const lines = unix(text)
    .split('\n')
    .map(line => line.replace(/[^\S\uFEFF]+/g, ' ').replace(/^ | $/g, ''))
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}

/** The values to read, except for line endings; places are read from the text of a location that was set. */
function expectSame(actual: Summary, expected: Summary, path: Change['path']): void {
  const comparable = (it: Summary): Summary => ({
    ...it,
    location: it.location && path[0] === 'location' ? {...it.location, places: []} : it.location,
    executiveSummary: it.executiveSummary && paragraphs(it.executiveSummary),
    // After a second marker, spaces are kept: "*   Held in May".
    characteristics: it.characteristics.map(paragraphs),
    practicalApplications: it.practicalApplications.map(paragraphs),
    commitments: it.commitments.map(paragraphs),
    additionalSections: it.additionalSections.map(section => ({...section, markdown: unix(section.markdown)})),
  })
  expect(comparable(actual)).toEqual(comparable(expected))
}
