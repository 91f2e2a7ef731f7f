/** Measures the size of the package and of bundles of its functions. */
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'

/** A measured size, in bytes, and its limit. */
export interface Size {
  readonly what: string
  readonly bytes: number
  readonly most: number
}

const kB = 1000

/** An import, its measured part, and its limit, minified and compressed. */
const BUNDLES: readonly {readonly names: string; readonly external?: readonly string[]; readonly most: number}[] = [
  {names: 'applyEdits', most: 3 * kB},
  {names: 'diagnosticCatalogue', most: 8.5 * kB},
  {names: 'formatDiagnostics', most: 13 * kB},
  {names: 'SummarySchema', external: ['zod'], most: 7 * kB},
  // The aim is 80 kB. These are about the present sizes.
  {names: 'parseSummary', external: ['yaml'], most: 244 * kB},
  {names: 'parseSummary', most: 275 * kB},
]

/** The size that the package may have when it is installed. The aim is 4 MB. This is about the present size. */
const MOST_INSTALLED = 4490 * kB

/** Returns the size of a minified and compressed bundle of some exports, in bytes. */
async function bundledSize(names: string, folder: string, external: readonly string[]): Promise<number> {
  const {outputFiles} = await build({
    stdin: {contents: `export {${names}} from 'summary-md'`, resolveDir: folder},
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
    external: [...external],
  })
  return gzipSync(outputFiles[0]?.contents ?? '').length
}

/**
 * Measures the promised sizes.
 *
 * @param folder - Where the package resolves.
 * @param installed - The size of the installed package, in bytes.
 */
export async function sizesOf(folder: string, installed: number): Promise<Size[]> {
  const bundles = BUNDLES.map(async ({names, external = [], most}) => {
    const without = external.length === 0 ? '' : `, without ${external.join(' and ')}`
    return {
      what: `${names}${without}, minified and compressed`,
      bytes: await bundledSize(names, folder, external),
      most,
    }
  })
  return [{what: 'the installed package', bytes: installed, most: MOST_INSTALLED}, ...(await Promise.all(bundles))]
}

export function sizeLine({what, bytes, most}: Size): string {
  const text = `${(bytes / kB).toFixed(1)} kB of at most ${most / kB} kB: ${what}`
  return bytes > most ? `${text} (too large)` : text
}
