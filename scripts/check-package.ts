/** Checks the packed package with publint and arethetypeswrong, and its files and sizes. Any finding is a failure. */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {checkPackage, createPackageFromTarballData, type Problem} from '@arethetypeswrong/core'
import {publint} from 'publint'
import {formatMessage} from 'publint/utils'
import {sizeLine, sizesOf} from './sizes.js'

/**
 * The same as the profile `node16` of arethetypeswrong: every supported version of Node.js knows `exports`, but
 * `node10` does not.
 */
function isOurs(problem: Problem): boolean {
  return !('resolutionKind' in problem && problem.resolutionKind === 'node10')
}

/** The output of npm about a tarball. */
interface Packed {
  readonly filename: string
  readonly unpackedSize: number
  readonly files: readonly {readonly path: string}[]
}

/** The published files, without those that are only for development. */
const PUBLISHED = /^(?:(?:README|CHANGELOG|SECURITY)\.md|LICENSE|package\.json|vocabularies\/[\w-]+\.json|dist\/.*)$/
/** The only script that remains. npm runs it after packing, to restore the manifest. */
const SCRIPTS = ['postpack']

const folder = mkdtempSync(join(tmpdir(), 'summary-md-'))
const manifest = readFileSync('package.json', 'utf8')
// Packs as for publishing: builds, and removes from the manifest what is only for development.
const out = execFileSync('npm', ['pack', '--foreground-scripts=false', '--json', '--pack-destination', folder], {
  encoding: 'utf8',
})
const [{filename, unpackedSize, files}] = JSON.parse(out) as [Packed]
const tarball = readFileSync(join(folder, filename))

const {messages, pkg} = await publint({pack: {tarball: new Uint8Array(tarball).buffer}, strict: true})
const types = await checkPackage(createPackageFromTarballData(tarball))
const problems = [
  ...messages.map(message => `publint: ${formatMessage(message, pkg)}`),
  ...(types.types
    ? types.problems.filter(isOurs).map(problem => `types: ${JSON.stringify(problem)}`)
    : ['types: none found']),
]
const packed = JSON.parse(
  execFileSync('tar', ['-xzOf', join(folder, filename), 'package/package.json'], {encoding: 'utf8'}),
)
const {scripts, devDependencies} = packed as Record<string, Record<string, string> | undefined>
problems.push(
  ...Object.keys(scripts ?? {})
    .filter(name => !SCRIPTS.includes(name))
    .map(name => `package.json: the script ${name} is published`),
  ...(devDependencies === undefined ? [] : ['package.json: devDependencies are published']),
  ...(readFileSync('package.json', 'utf8') === manifest ? [] : ['package.json: packing has changed it']),
  ...files
    .filter(({path}) => !PUBLISHED.test(path))
    .map(({path}) => `${path} is not for those who install the package`),
)
const sizes = await sizesOf(process.cwd(), unpackedSize)
for (const size of sizes) console.log(sizeLine(size))
problems.push(...sizes.filter(({bytes, most}) => bytes > most).map(sizeLine))
for (const problem of problems) console.error(problem)
console.log(`package checked: ${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1
