/**
 * Measures the time of reading, compared with `JSON.parse` of the same data and with scripts on other parsers. It reads
 * the corpus if it is present, and `fixtures/` otherwise. Then it measures how the time grows, the cost of an import,
 * and memory.
 *
 *     npm run bench -- [--rounds N] [--write]
 *
 * `--write` writes the tables into the documentation.
 */
import {writeFileSync} from 'node:fs'
import {cpus} from 'node:os'
import {parseArgs} from 'node:util'
import {formsTable} from './forms.js'
import {growthTable} from './growth.js'
import {markdownTable} from './markdown.js'
import {operationsTable} from './operations.js'
import {readingTable} from './reading.js'
import {memoryTable, sizeTable, startTable} from './start.js'
import {variationsTable} from './variations.js'

const PAGE = new URL('../../docs/guide/benchmarks.generated.md', import.meta.url)

const {values} = parseArgs({
  options: {rounds: {type: 'string', default: '40'}, write: {type: 'boolean', default: false}},
})
const rounds = Number(values.rounds)

const parts: string[] = []
function show(title: string, table: string): void {
  parts.push(`### ${title}\n\n${table}\n`)
  console.log(`${parts.at(-1)}`)
}

const [cpu] = cpus()
parts.push(
  `Node.js ${process.version}, ${cpus().length} × ${cpu?.model.trim() || process.arch}, ${process.platform}.\n`,
)
console.log(parts[0])
show('Reading', readingTable(rounds))
show('Other forms', formsTable(rounds))
show('How long each function takes', operationsTable(Math.max(3, Math.round(rounds / 8))))
show('Full markdown', markdownTable(Math.max(3, Math.round(rounds / 8))))
show('Other ways to write a document', variationsTable(Math.max(3, Math.round(rounds / 8))))
show('Growth', growthTable(rounds))
show('Import in a fresh process', startTable(Math.max(5, Math.round(rounds / 3))))
show('Size of a bundle', await sizeTable())
show('Peak memory', memoryTable())

if (values.write) writeFileSync(PAGE, `<!-- npm run bench -- --write -->\n\n${parts.join('\n')}`)
