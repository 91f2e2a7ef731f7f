/** Builds `dist/`: the bundles, the schema files, the licences of bundled packages, the mode of the command. */
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {transform} from 'esbuild'
import {build} from 'tsup'
import ts from 'typescript'
import * as forms from '../src/forms/index.js'

const ROOT = new URL('../', import.meta.url)
const DIST = new URL('dist/', ROOT)
const ENTRIES = ['index', 'remark', 'forms']

const {peerDependencies} = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
  peerDependencies: Readonly<Record<string, string>>
}

// The bundler cannot clear the folder: it makes several bundles at once, and each would remove the output of another.
rmSync(DIST, {recursive: true, force: true})
mkdirSync(DIST)
await build({silent: true})
const inputs = inputsOfFiles()
for (const name of readdirSync(DIST)) if (/^(?!cli|summary-md).*\.js$/.test(name)) tidy(new URL(name, DIST))
// Nothing imports these entries. They only put packages into files of their own.
for (const name of readdirSync(DIST)) if (name.startsWith('package-')) rmSync(new URL(name, DIST))
for (const entry of ENTRIES) writeCommonJs(entry)
for (const entry of ENTRIES) writeNodeModule(entry)
for (const [name, own] of inputs) if (own.length > 0 && own.every(isOfPackage)) await minify(name)
for (const name of readdirSync(DIST).filter(it => it.endsWith('.d.ts'))) {
  allowAbsence(name)
  writeCommonTypes(name)
}
for (const name of ['schema', 'form.schema'])
  writeJson(`${name}.json`, JSON.parse(readFileSync(new URL(`src/${name}.generated.json`, ROOT), 'utf8')))
mkdirSync(new URL('forms/', DIST))
for (const form of Object.values(forms)) writeJson(`forms/${form.name}.json`, form)
chmodSync(new URL('cli.js', DIST), 0o755)
writeFileSync(new URL('THIRD-PARTY-LICENSES.txt', DIST), licences(bundledPackages()))

function writeJson(name: string, value: object): void {
  writeFileSync(new URL(name, DIST), `${JSON.stringify(value)}\n`)
}

/** Returns the source files of each file, from the lists that the configuration has written. */
function inputsOfFiles(): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>()
  for (const name of readdirSync(DIST).filter(it => it.startsWith('inputs-'))) {
    const url = new URL(name, DIST)
    for (const [file, own] of Object.entries(JSON.parse(readFileSync(url, 'utf8')) as Record<string, string[]>))
      all.set(file, own)
    rmSync(url)
  }
  return all
}

function isOfPackage(input: string): boolean {
  return input.includes('node_modules/') || input.startsWith('own:')
}

/** Minifies a module and its CommonJS twin, because nobody reads the code of packages here. */
async function minify(name: string): Promise<void> {
  for (const [file, format] of [
    [name, 'esm'],
    [name.replace(/\.js$/, '.cjs'), 'cjs'],
  ] as const) {
    const url = new URL(file, DIST)
    if (!existsSync(url)) continue
    const {code} = await transform(readFileSync(url, 'utf8'), {minify: true, format, target: 'es2022', charset: 'utf8'})
    writeFileSync(url, code)
  }
}

/**
 * Removes the comments that the bundler keeps: those of class members, and the names of source files. Indents with
 * tabs, which take one byte per level.
 */
function tidy(file: URL): void {
  const code = readFileSync(file, 'utf8')
  const comments: ts.TextRange[] = []
  const templates: ts.TextRange[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStatement(node) || ts.isClassElement(node))
      comments.push(...(ts.getLeadingCommentRanges(code, node.pos) ?? []).filter(it => !isAnnotation(code, it)))
    else if (ts.isTemplateLiteralToken(node)) templates.push(node)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file.pathname, code, ts.ScriptTarget.ESNext))
  const isIn = (ranges: readonly ts.TextRange[], at: number) => ranges.some(({pos, end}) => pos <= at && at < end)
  let tidied = ''
  let at = 0
  for (const line of code.split(/(?<=\n)/)) {
    const first = at + line.search(/[^ ]|$/)
    if (isIn(templates, at)) tidied += line
    else if (!isIn(comments, first)) tidied += line.replace(/^ +/, it => '\t'.repeat(it.length / 2))
    at += line.length
  }
  writeFileSync(file, tidied)
}

/** Whether a comment is for bundlers. */
function isAnnotation(code: string, {pos, end}: ts.TextRange): boolean {
  return code.slice(pos, end).includes('__PURE__')
}

/**
 * Writes a module and its imports as CommonJS too, file by file, so that the entries share the same files as in ESM.
 * This relies on the bundler: it writes imports at the start and exports at the end, and no modules import each other
 * in a circle.
 */
function writeCommonJs(name: string): void {
  const file = new URL(`${name}.cjs`, DIST)
  if (existsSync(file)) return
  const module = readFileSync(new URL(`${name}.js`, DIST), 'utf8')
  const parts = new Set<string>()
  const toCommon = (path: string) => {
    const part = /^\.\/(.*)\.js$/.exec(path)?.[1]
    if (part !== undefined) parts.add(part)
    return `require("${part === undefined ? path : `./${part}.cjs`}")`
  }
  const common = module
    .replace(/^import "([^"]*)";\n/gm, (_, path: string) => (name === 'index' ? '' : `${toCommon(path)};\n`))
    .replace(
      /^import \* as (\w+) from "([^"]*)";$/gm,
      (_, all: string, path: string) => `const ${all} = ${toCommon(path)};`,
    )
    .replace(
      /^import (\{[^}]*\}) from "([^"]*)";$/gm,
      (_, names: string, path: string) => `const ${names.replaceAll(' as ', ': ')} = ${toCommon(path)};`,
    )
    .replace(
      /^export (\{[^}]*\});$/gm,
      (_, names: string) => `module.exports = ${names.replace(/(\w+) as (\w+)/g, '$2: $1')};`,
    )
  if (/^(?:import|export) [{*"]/m.test(common)) throw new Error(`${name}.js has an import or export of another style`)
  // Code that other tools compile needs this mark to find the default export.
  const marked = `${name === 'index' ? onDemand(common) : common}Object.defineProperty(module.exports, "__esModule", {value: true});\n`
  writeFileSync(file, `"use strict";\n${marked}`)
  for (const part of parts) writeCommonJs(part)
}

/**
 * Writes a module that only re-exports. It loads each of the other modules when its export is first used, so that
 * parsing does not load zod. Node.js cannot find the names of such exports, so that importing the module does not read
 * them all.
 */
function onDemand(code: string): string {
  const getters = [...code.matchAll(/^const \{([^}]*)\} = (require\("[^"]*"\));$/gm)].flatMap(
    ([, names = '', file = '']) =>
      names.split(',').map(name => `  get ${name.trim()}() {\n    return ${file}.${name.trim()};\n  },\n`),
  )
  return `module.exports = {\n${getters.join('')}};\n`
}

/**
 * Writes an entry for `import` in Node.js. It takes everything from the CommonJS files, so that `import` and `require`
 * give the same objects, and so that a function loads its code when it is first called. Only bundlers and browsers load
 * the ESM files.
 */
function writeNodeModule(entry: string): void {
  const library = createRequire(DIST)(`./${entry}.cjs`) as Readonly<Record<string, unknown>>
  const names = Object.keys(library).filter(name => name !== 'default')
  const functions = names.filter(name => isPlainFunction(library[name]))
  const others = names.filter(name => !functions.includes(name))
  const lines = [
    `import library from './${entry}.cjs'`,
    ...(others.length > 0 ? [`export const {${others.join(', ')}} = library`] : []),
    ...('default' in library ? ['export default library.default'] : []),
    ...functions.map(name => `export function ${name}(...args) {\n\treturn library.${name}(...args)\n}`),
  ]
  writeFileSync(new URL(`${entry}.node.js`, DIST), `${lines.join('\n')}\n`)
}

function isPlainFunction(value: unknown): boolean {
  return typeof value === 'function' && !/^class\b/.test(Function.prototype.toString.call(value))
}

/**
 * Marks the imports of optional packages in a file of types. Without these packages the types compile too, and their
 * types are `any`.
 */
function allowAbsence(name: string): void {
  const file = new URL(name, DIST)
  const packages = Object.keys(peerDependencies).map(it => it.replace('@types/', ''))
  const uses = new RegExp(`^(?=(?:import .* from|declare module) '(?:${packages.join('|')})'[ ;])`, 'gm')
  writeFileSync(file, readFileSync(file, 'utf8').replace(uses, '// @ts-ignore: need not be installed\n'))
}

/**
 * Writes a file of types for CommonJS too. The file for ESM re-exports its types, so that both have the same types. A
 * file with a default export is written twice, because a default export is not re-exported.
 */
function writeCommonTypes(name: string): void {
  const file = new URL(name, DIST)
  const types = readFileSync(file, 'utf8').replace(/(['"])(\.\/[^'"]*)\.js\1/g, '$1$2.cjs$1')
  writeFileSync(new URL(name.replace(/\.d\.ts$/, '.d.cts'), DIST), types)
  const [entry] = ENTRIES.filter(it => name === `${it}.d.ts`)
  if (entry === undefined) rmSync(file)
  else writeFileSync(file, types.includes(' as default') ? types : `export * from './${entry}.cjs'\n`)
}

/** Returns the folders of the packages in any bundle. */
function bundledPackages(): string[] {
  const packages = new Set<string>()
  for (const input of [...inputs.values()].flat()) {
    const match = /^.*node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(input)
    if (match) packages.add(match[0])
  }
  return [...packages].sort()
}

/**
 * Returns the licences of packages. A text that several packages share is written once, below the copyright of each of
 * them.
 */
function licences(packages: readonly string[]): string {
  const holders = new Map<string, string[]>()
  for (const folder of packages) {
    const {name, version, license} = JSON.parse(readFileSync(new URL(`${folder}package.json`, ROOT), 'utf8')) as Record<
      string,
      string
    >
    const file = readdirSync(new URL(folder, ROOT)).find(it => /^licen[cs]e/i.test(it))
    const text = file === undefined ? `Licence: ${license}` : readFileSync(new URL(folder + file, ROOT), 'utf8').trim()
    const paragraphs = text.split(/\n\s*\n/)
    const isHolder = (it: string) => /^\W*(?:copyright|the mit license|mit license|isc license)\b/i.test(it)
    const own = paragraphs.filter(isHolder).join('\n')
    const terms = paragraphs
      .filter(it => !isHolder(it))
      .join('\n\n')
      .replace(/[^\S\n]*\n(?!\n)(?<!\n\n)/g, ' ')
    holders.set(terms, [...(holders.get(terms) ?? []), `${name} ${version}\n${own}`])
  }
  return [...holders].map(([terms, names]) => `${names.join('\n\n')}\n\n${terms}\n`).join(`\n${'-'.repeat(80)}\n\n`)
}
