import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {byField, type Case, casesOf, FURTHER, type Reading, SHARED, summarise, tally} from '../test/cases/case.js'

/*
 * Reads the documents of a folder of cases and prints what differs from their truth, document by document:
 *
 *     npx tsx scripts/cases.ts                     the cases beside the repository and those of test/cases/further
 *     npx tsx scripts/cases.ts FOLDER              those of a folder
 *     npx tsx scripts/cases.ts FOLDER 12 table     those with one of these words in their name
 */

const [folder, ...words] = process.argv.slice(2)
const folders = folder === undefined ? [SHARED, FURTHER] : [pathToFileURL(`${resolve(folder)}/`)]

for (const url of folders) report(url.pathname, casesOf(url).filter(isWanted))

function isWanted({name}: Case): boolean {
  return words.length === 0 || words.some(word => name.includes(word))
}

function report(name: string, cases: readonly Case[]): void {
  const counts = tally(cases)
  for (const reading of counts.readings) if (reading.differences.length) print(reading)
  for (const {field, tried, wrong} of byField(counts.readings)) {
    if (wrong) console.info(`${field.padEnd(24)} ${String(wrong).padStart(4)} wrong of ${tried}`)
  }
  console.info(`\n${summarise(name, counts)}\n`)
}

function print({case: document, differences, result}: Reading): void {
  const codes = [...new Set(result.diagnostics.map(it => `${it.severity} ${it.code}`))]
  console.info(`${document.name}${document.debatable ? ' (debatable)' : ''}`)
  for (const {field, got, want} of differences) {
    console.info(`  ${field}\n    got  ${JSON.stringify(got)}\n    want ${JSON.stringify(want)}`)
  }
  console.info(`  reported: ${codes.join(', ') || 'nothing'}\n`)
}
