/** Builds `dist/`: the bundles, the schema as a file, the licences of what was bundled, the command's mode. */
import {chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {transform} from 'esbuild'
import {build} from 'tsup'
import * as forms from '../src/forms/index.js'

const ROOT = new URL('../', import.meta.url)
const DIST = new URL('dist/', ROOT)

// Here, and not by the bundler: it makes several bundles at once, and each would clear what another has made.
rmSync(DIST, {recursive: true, force: true})
mkdirSync(DIST)
await build({silent: true})
for (const entry of ['index', 'remark', 'forms']) await writeCommonJs(entry)
for (const name of readdirSync(DIST).filter(it => it.endsWith('.d.ts'))) writeCommonTypes(name)
copyFileSync(new URL('src/schema.generated.json', ROOT), new URL('schema.json', DIST))
copyFileSync(new URL('src/form.schema.generated.json', ROOT), new URL('form.schema.json', DIST))
mkdirSync(new URL('forms/', DIST))
for (const form of Object.values(forms))
  writeFileSync(new URL(`forms/${form.name}.json`, DIST), `${JSON.stringify(form, null, 2)}\n`)
chmodSync(new URL('cli.js', DIST), 0o755)
writeFileSync(new URL('THIRD-PARTY-LICENSES.txt', DIST), licences(bundledPackages()))

/**
 * Writes a module, and those that it imports, as CommonJS too: file by file, so that the entries share what they share as
 * modules. tsup does the same, but rewrites all syntax to that of 2019, which is slow.
 */
async function writeCommonJs(name: string): Promise<void> {
  const file = new URL(`${name}.cjs`, DIST)
  if (existsSync(file)) return
  const module = readFileSync(new URL(`${name}.js`, DIST), 'utf8')
  const {code} = await transform(module, {format: 'cjs', platform: 'node', target: 'es2022'})
  writeFileSync(file, code.replace(/require\("\.\/([^"]*)\.js"\)/g, 'require("./$1.cjs")'))
  for (const [, part = ''] of code.matchAll(/require\("\.\/([^"]*)\.js"\)/g)) await writeCommonJs(part)
}

/** Writes a file of types for CommonJS too. */
function writeCommonTypes(name: string): void {
  const types = readFileSync(new URL(name, DIST), 'utf8')
  const common = types.replace(/(['"])(\.\/[^'"]*)\.js\1/g, '$1$2.cjs$1')
  writeFileSync(new URL(name.replace(/\.d\.ts$/, '.d.cts'), DIST), common)
}

/** The folders of the packages that went into any bundle, from the lists that the configuration has written. */
function bundledPackages(): string[] {
  const files = readdirSync(DIST).filter(name => name.startsWith('inputs-'))
  const packages = new Set<string>()
  for (const name of files) {
    const url = new URL(name, DIST)
    for (const input of JSON.parse(readFileSync(url, 'utf8')) as string[]) {
      const match = /^.*node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(input)
      if (match) packages.add(match[0])
    }
    rmSync(url)
  }
  return [...packages].sort()
}

function licences(packages: readonly string[]): string {
  return packages
    .map(folder => {
      const url = new URL(folder, ROOT)
      const {name, version, license} = JSON.parse(readFileSync(new URL('package.json', url), 'utf8')) as Record<
        string,
        string
      >
      const file = readdirSync(url).find(it => /^licen[cs]e/i.test(it))
      const text =
        file && existsSync(new URL(file, url)) ? readFileSync(new URL(file, url), 'utf8').trim() : `Licence: ${license}`
      return `${name} ${version}\n\n${text}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}
