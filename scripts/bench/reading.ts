import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {isDeepStrictEqual} from 'node:util'
import {type Path, parseSummary, type Summary, type SummaryResult} from 'summary-md'
import {readBlocks} from '../../src/read/read.js'
import {type Contestant, measure, short, tableOf} from './measure.js'
import {extract as commonmark} from './readers/commonmark.js'
import {type Extract, fieldsOf} from './readers/fields.js'
import {extract as markdownIt} from './readers/markdown-it.js'
import {extract as marked} from './readers/marked.js'
import {extract as remark} from './readers/remark.js'

const CORPUS = new URL('../../../shared/corpus/current/', import.meta.url)
const FIXTURES = new URL('../../fixtures/', import.meta.url)

const SCRIPTS: readonly [string, Extract][] = [
  ['remark-parse with remark-gfm and a script', remark],
  ['commonmark.js and a script', commonmark],
  ['markdown-it and a script', markdownIt],
  ['marked and a script', marked],
]

/** The documents that all contestants read in the same way. The scripts know only the canonical form. */
function documentsIn(folder: URL): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .map(name => readFileSync(new URL(name, folder), 'utf8'))
    .filter(isReadAlike)
}

function isReadAlike(markdown: string): boolean {
  const expected = fieldsOf(parseSummary(markdown).summary)
  return SCRIPTS.every(([, extract]) => isDeepStrictEqual(extract(markdown), expected))
}

/** Every path of a summary. */
function pathsOf(summary: Summary): Path[] {
  const paths: Path[] = []
  const walk = (value: unknown, path: Path) => {
    paths.push(path)
    if (value !== null && typeof value === 'object') {
      for (const [key, child] of Object.entries(value)) walk(child, [...path, Array.isArray(value) ? Number(key) : key])
    }
  }
  walk(summary, [])
  return paths
}

function askAll(result: SummaryResult<unknown>, paths: readonly Path[]): number {
  return paths.reduce(
    (sum, path) => sum + (result.rangeOf(path)?.start.offset ?? 0),
    result.diagnostics.length + result.unread.length,
  )
}

/** Table: the time to read the data of a document. */
export function readingTable(rounds: number): string {
  const folder = existsSync(CORPUS) ? CORPUS : FIXTURES
  const documents = documentsIn(folder)
  const data = documents.map(markdown => JSON.stringify(parseSummary(markdown).summary))
  const paths = documents.map(markdown => pathsOf(parseSummary(markdown).summary))
  const bytes = documents.reduce((sum, it) => sum + Buffer.byteLength(it), 0)
  const each = (read: (markdown: string, k: number) => number) => () =>
    documents.reduce((sum, markdown, k) => sum + read(markdown, k), 0)
  const all: Contestant[] = [
    {name: '`JSON.parse` of the summaries', run: each((_, k) => JSON.parse(data[k] as string).actors.length)},
    {name: '`parseSummary`', run: each(it => parseSummary(it).summary.actors.length)},
    {name: '`parseSummary`, with diagnostics', run: each(it => parseSummary(it).diagnostics.length)},
    {
      name: '`parseSummary`, with every diagnostic and range',
      run: each((markdown, k) => askAll(parseSummary(markdown), paths[k] as Path[])),
    },
    {name: 'only the blocks of the markdown, no values', run: each(it => readBlocks(it, 0, it.length).blocks.length)},
    ...SCRIPTS.map(([name, extract]) => ({name, run: each(it => extract(it).actors.length)})),
  ]
  const times = measure(all, rounds)
  const [base, own] = times as [number, number]
  const rows = all.map(({name}, k) => {
    const time = times[k] as number
    return [
      name,
      short((time * 1000) / documents.length),
      short(bytes / 1000 / time),
      short(time / base),
      short(time / own),
    ]
  })
  const intro = `${documents.length} documents that all these programs read in the same way, ${(bytes / documents.length / 1000).toFixed(1)} kB each on average; medians of ${rounds} rounds in one process. For the other parsers, a script takes the same values from their output.`
  return `${intro}\n\n${tableOf(['', 'µs per document', 'MB/s', 'times JSON.parse', 'times parseSummary'], rows)}`
}
