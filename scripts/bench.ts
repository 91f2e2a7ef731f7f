/**
 * Times reading beside `JSON.parse` of the same data, over the corpus where it is at hand and `fixtures/` otherwise.
 * All contestants take turns in one process; the figures are medians.
 *
 *     npm run bench -- [rounds]
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {performance} from 'node:perf_hooks'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {parseSummary} from '../src/index.js'
import {readReference} from '../src/read/reference.js'

const CORPUS = new URL('../../shared/corpus/current/', import.meta.url)
const folder = existsSync(CORPUS) ? CORPUS : new URL('../fixtures/', import.meta.url)
const rounds = Number(process.argv[2] ?? 60)

const documents = readdirSync(folder)
  .filter(name => name.endsWith('.md') && name !== 'README.md')
  .map(name => readFileSync(new URL(name, folder), 'utf8'))
const data = documents.map(markdown => JSON.stringify(parseSummary(markdown).summary))
const bytes = documents.reduce((sum, it) => sum + Buffer.byteLength(it), 0)
const remark = unified().use(remarkParse).use(remarkGfm).freeze()

interface Contestant {
  readonly name: string
  readonly run: () => void
  readonly times: number[]
}

const contestants: Contestant[] = [
  {name: 'JSON.parse of the summaries', run: () => data.forEach(it => void JSON.parse(it)), times: []},
  {name: 'parseSummary', run: () => documents.forEach(it => void parseSummary(it).summary), times: []},
  {name: 'parseSummary, all diagnostics and ranges', run: () => documents.forEach(materialise), times: []},
  {
    name: 'the reference reader alone',
    run: () => documents.forEach(it => void readReference(it, 0, it.length)),
    times: [],
  },
  {
    name: 'remark-parse with remark-gfm, the tree alone',
    run: () => documents.forEach(it => void remark.parse(it)),
    times: [],
  },
]

function materialise(markdown: string): void {
  const result = parseSummary(markdown)
  JSON.stringify(result.diagnostics)
  for (const path of [['title'], ['date'], ['actors'], ['themes'], ['commitments']]) result.rangeOf(path)
  JSON.stringify(result.unread)
}

for (let round = 0; round < rounds; round++) {
  for (const {run, times} of contestants) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] as number
}

const base = median((contestants[0] as Contestant).times)
console.log(
  `${documents.length} documents, ${(bytes / documents.length / 1000).toFixed(1)} kB each on average, ${rounds} rounds`,
)
console.table(
  contestants.map(({name, times}) => {
    const time = median(times)
    return {
      name,
      'µs a document': Number(((time * 1000) / documents.length).toFixed(1)),
      'MB/s': Number((bytes / 1000 / time).toFixed(1)),
      'times JSON.parse': Number((time / base).toFixed(2)),
    }
  }),
)

/** One document as long as is asked for: a long list of commitments. */
function documentOf(length: number): string {
  const item =
    '- Connect the schools of every region to the network by the end of the year, at a cost that families can bear.\n'
  return `# Long\n\n**Date**: 2024\n\n**Location**: Spain\n\n## Commitments\n\n${item.repeat(Math.ceil(length / item.length))}`
}

console.table(
  [1e3, 1e4, 1e5, 1e6, 1e7].map(length => {
    const markdown = documentOf(length)
    const times = Array.from({length: Math.max(9, Math.min(400, 2e6 / length))}, () => {
      const start = performance.now()
      parseSummary(markdown, {maxLength: Number.POSITIVE_INFINITY})
      return performance.now() - start
    })
    return {characters: length, 'ns a character': Number(((median(times) * 1e6) / markdown.length).toFixed(2))}
  }),
)
