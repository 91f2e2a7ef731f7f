import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {brotliCompressSync, gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {documentOf} from './growth.js'
import {median, short, tableOf} from './measure.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

function run(code: string, ...args: string[]): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', code, ...args], {cwd: ROOT, encoding: 'utf8'})
}

const timed = (code: string) =>
  `const start = performance.now(); ${code}; process.stdout.write(String(performance.now() - start))`

const STARTS: readonly [string, string][] = [
  ['`summary-md`, ESM', "await import('summary-md')"],
  ['`summary-md`, CommonJS', "process.getBuiltinModule('module').createRequire(import.meta.url)('summary-md')"],
  [
    'unified, remark-parse, remark-gfm and zod',
    "await Promise.all(['unified', 'remark-parse', 'remark-gfm', 'zod'].map(name => import(name)))",
  ],
  ['zod', "await import('zod')"],
]

/** Table: the time to import the library, each time in a new process. */
export function startTable(rounds: number): string {
  const times = STARTS.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [k, [, code]] of STARTS.entries()) times[k]?.push(Number(run(timed(code))))
  }
  const medians = times.map(median)
  const remark = medians[2] as number
  const rows = STARTS.map(([name], k) => [name, short(medians[k] as number), short((medians[k] as number) / remark)])
  return tableOf(['import of', 'ms', 'times remark and zod'], rows)
}

/** Table: the size of a bundle of an import. */
export async function sizeTable(): Promise<string> {
  const rows: string[][] = []
  for (const names of ['{parseSummary}', '*']) {
    const {outputFiles} = await build({
      stdin: {contents: `export ${names} from 'summary-md'`, resolveDir: ROOT},
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    })
    const code = outputFiles[0]?.contents as Uint8Array
    const sizes = [code, gzipSync(code), brotliCompressSync(code)].map(it => `${(it.length / 1000).toFixed(0)} kB`)
    rows.push([`\`import ${names}\``, ...sizes])
  }
  return tableOf(['', 'minified', 'gzip', 'brotli'], rows)
}

const PEAK = 'process.stdout.write(String(process.resourceUsage().maxRSS))'

/** Table: the peak memory of a large document, compared with a process that has loaded only the library. */
export function memoryTable(): string {
  const folder = mkdtempSync(join(tmpdir(), 'summary-md-bench-'))
  const rows = [1e6, 1e7].map(length => {
    const file = join(folder, `${length}.md`)
    writeFileSync(file, documentOf(length))
    const read = `import {readFileSync} from 'node:fs'; import {parseSummary} from 'summary-md'`
    const idle = median(Array.from({length: 5}, () => Number(run(`${read}; ${PEAK}`))))
    const parse = `globalThis.kept = parseSummary(readFileSync(process.argv[1], 'utf8'), {maxLength: Infinity}).summary`
    const peak = median(Array.from({length: 5}, () => Number(run(`${read}; ${parse}; ${PEAK}`, file))))
    const above = (peak - idle) / 1000
    return [length.toLocaleString('en'), above.toFixed(0), short((above * 1e6) / length)]
  })
  rmSync(folder, {recursive: true})
  return tableOf(['characters', 'MB above the idle process', 'times its size'], rows)
}
