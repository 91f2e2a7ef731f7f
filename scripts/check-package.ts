/** Checks the packed package with publint and arethetypeswrong; any finding fails. */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {checkPackage, createPackageFromTarballData, type Problem} from '@arethetypeswrong/core'
import {publint} from 'publint'
import {formatMessage} from 'publint/utils'

/** As the profile `node16` of arethetypeswrong: every supported Node knows `exports`, which `node10` does not. */
function isOurs(problem: Problem): boolean {
  return !('resolutionKind' in problem && problem.resolutionKind === 'node10')
}

const folder = mkdtempSync(join(tmpdir(), 'summary-md-'))
const out = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
  encoding: 'utf8',
})
const [{filename}] = JSON.parse(out) as [{filename: string}]
const tarball = readFileSync(join(folder, filename))

const {messages, pkg} = await publint({pack: {tarball: new Uint8Array(tarball).buffer}, strict: true})
const types = await checkPackage(createPackageFromTarballData(tarball))
const problems = [
  ...messages.map(message => `publint: ${formatMessage(message, pkg)}`),
  ...(types.types
    ? types.problems.filter(isOurs).map(problem => `types: ${JSON.stringify(problem)}`)
    : ['types: none found']),
]
for (const problem of problems) console.error(problem)
console.log(`package checked: ${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1
