import {execFileSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir, userInfo} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {parseSummary} from '../../src/index.js'
import {node, pack, projectBeside, ROOT} from '../support/project.js'

const GUIDE = readFileSync(join(ROOT, 'docs/guide/query-engines.md'), 'utf8')
/** The code blocks below a heading of the guide. They are run unchanged. */
function blocksOf(heading: string, language: string): string[] {
  const section = GUIDE.slice(GUIDE.indexOf(`\n### ${heading}\n`)).slice(1)
  const end = section.search(/\n##/)
  return [...section.slice(0, end < 0 ? undefined : end).matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(it => it[1] === language)
    .map(it => it[2] as string)
}

const names = readdirSync(join(ROOT, 'fixtures')).filter(name => name.endsWith('.md') && name !== 'README.md')
const summaries = names.map(name => parseSummary(readFileSync(join(ROOT, 'fixtures', name), 'utf8')).summary)

/** Actors per category over the fixtures, counted without a database. */
const counted = [...summaries.flatMap(it => it.actors)].reduce(
  (all, {category, actors}) => all.set(category, (all.get(category) ?? 0) + actors.length),
  new Map<string, number>(),
)
const expected = [...counted]
  .filter(([, count]) => count > 0)
  .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  .slice(0, 5)
  .map(([category, number]) => ({category, number}))

let folder = ''
beforeAll(() => {
  folder = projectBeside(pack(), {})
  const command = join(folder, 'node_modules/summary-md/dist/cli.js')
  const out = execFileSync(process.execPath, [command, 'parse', '--ndjson', ...names.map(name => `fixtures/${name}`)], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  writeFileSync(join(folder, 'summaries.ndjson'), out)
})

describe('NDJSON of the command', () => {
  it('has a record for each document', () => {
    const records = readFileSync(join(folder, 'summaries.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map(it => JSON.parse(it))
    expect(records.map(it => it.file)).toEqual(names.map(name => `fixtures/${name}`))
    expect(records.map(it => it.summary)).toEqual(summaries)
  })
})

describe('DuckDB', () => {
  /** Returns the result of the last statement. */
  const run = (setUp: string, statements: readonly string[]): unknown => {
    const all = statements.flatMap(it => it.split(/;\s*\n/)).filter(it => it.trim() !== '')
    const code = `${setUp}
      let rows = []
      for (const statement of ${JSON.stringify(all)}) rows = (await connection.runAndReadAll(statement)).getRowObjectsJson()
      console.log(JSON.stringify(rows.map(row => ({...row, number: Number(row.number)}))))`
    writeFileSync(join(folder, 'query.js'), code)
    return JSON.parse(node(folder, 'query.js'))
  }
  const CONNECT = `import {DuckDBInstance} from '@duckdb/node-api'
    const connection = await (await DuckDBInstance.create()).connect()`

  it('counts actors per category from NDJSON, as the guide has it', () => {
    const statements = blocksOf('DuckDB', 'sql').map(it =>
      it.replaceAll('summaries.ndjson', join(folder, 'summaries.ndjson')),
    )
    expect(statements).toHaveLength(3)
    expect(run(CONNECT, statements.slice(0, 2))).toEqual(expected)
  })

  it('runs the library as a function, as in the guide', () => {
    const [setUp = ''] = blocksOf('DuckDB', 'javascript')
    const [, , statement = ''] = blocksOf('DuckDB', 'sql')
    expect(run(setUp, [statement.replaceAll('reports/*.md', join(ROOT, 'fixtures/[!R]*.md'))])).toEqual(expected)
  })
})

/** The folder of the programs of the server on Debian and most other systems. It is not in the path. */
const BIN = ['/usr/lib/postgresql', '/usr/local/pgsql']
  .flatMap(root => (existsSync(root) ? [root, ...readdirSync(root).map(it => join(root, it))] : []))
  .map(root => join(root, 'bin'))
  .find(bin => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'psql')))
if (!BIN) console.warn('No PostgreSQL server is installed: loading into it is not tested.')

describe.skipIf(!BIN)('PostgreSQL', () => {
  const bin = BIN as string
  const data = mkdtempSync(join(tmpdir(), 'summary-md-postgres-'))
  // The server refuses to run as root.
  const root = userInfo().uid === 0
  const as = (program: string, args: readonly string[], input?: string) =>
    execFileSync(
      root ? 'runuser' : join(bin, program),
      root ? ['-u', 'postgres', '--', join(bin, program), ...args] : args,
      {
        cwd: data,
        encoding: 'utf8',
        ...(input !== undefined && {input}),
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    )

  beforeAll(() => {
    if (root) execFileSync('chown', ['postgres', data])
    as('initdb', [
      '-D',
      join(data, 'db'),
      '-U',
      'postgres',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ])
    as('pg_ctl', [
      '-D',
      join(data, 'db'),
      '-w',
      '-l',
      join(data, 'log'),
      '-o',
      `-k ${data} -c listen_addresses= -F`,
      'start',
    ])
  })
  afterAll(() => {
    as('pg_ctl', ['-D', join(data, 'db'), '-m', 'immediate', 'stop'])
    rmSync(data, {recursive: true, force: true})
  })

  it('counts actors per category from NDJSON, as the guide has it', () => {
    mkdirSync(join(data, 'in'))
    writeFileSync(join(data, 'in/summaries.ndjson'), readFileSync(join(folder, 'summaries.ndjson')))
    chmodSync(join(data, 'in'), 0o755)
    const statements = blocksOf('PostgreSQL', 'sql').map(it =>
      it.replaceAll('summaries.ndjson', join(data, 'in/summaries.ndjson')),
    )
    expect(statements.length).toBe(2)
    const out = as(
      'psql',
      ['-h', data, '-U', 'postgres', '-v', 'ON_ERROR_STOP=1', '-q', '-A', '-t'],
      statements.join('\n'),
    )
    expect(out.trim().split('\n')).toEqual(expected.map(({category, number}) => `${category}|${number}`))
  })
})
