import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {type DiagnosticCode, parseSummary} from '../../src/index.js'
import {cli} from './run.js'

/*
 * Real documents in the canonical form. They have the same values, they do not change when they are formatted again,
 * and canonical documents are not changed.
 */

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
if (!existsSync(CORPUS)) console.warn('There is no corpus beside the repository: formatting it is not tested.')

/** One in how many documents is formatted. All of them would take minutes. */
const SHARE = 3

const files = ['current', 'earlier']
  .flatMap(folder =>
    existsSync(CORPUS + folder)
      ? readdirSync(CORPUS + folder)
          .filter(name => name.endsWith('.md'))
          .map(name => `${folder}/${name}`)
      : [],
  )
  .filter((_, index) => index % SHARE === 0)

/** The codes that a canonical document can have: about what is absent, outside the form, or true of a value. */
const NOTES = new Set<DiagnosticCode>([
  ...(['placeholder-value', 'unknown-field', 'unknown-section', 'empty-cell', 'list-in-prose'] as const),
  ...(['unknown-country', 'location-prose', 'mojibake', 'invisible-character', 'generation-failed'] as const),
  // A heading below a section that cannot hold it, and a remark beside a place, stay where they are.
  ...(['misplaced-content', 'location-style'] as const),
])

/** This document has a marker twice. The second one is part of the value until its fix removes it. */
const doubled = new Set(['earlier/011.md'])

/** The document in the canonical form; null, with the reason on standard error, when it would lose something. */
async function format(args: readonly string[], input?: string): Promise<{text: string | null; stderr: string}> {
  const {code, stdout, stderr} = await cli(['format', ...args], {cwd: CORPUS, ...(input === undefined ? {} : {input})})
  return {text: code === 0 ? stdout : null, stderr}
}

describe.skipIf(files.length === 0)('summary-md format, for the corpus', () => {
  const counts = {same: 0, canonical: 0, refused: 0}

  it.each(files)('%s', async file => {
    const before = readFileSync(CORPUS + file, 'utf8')
    const {summary, diagnostics} = parseSummary(before)
    const {text, stderr} = await format([file])
    if (text === null) {
      counts.refused++
      expect(stderr).toMatch(/:\d+:\d+: not formatted, as it would lose what /)
      return
    }
    const after = parseSummary(text)
    expect(after.summary).toEqual(summary)
    if (!doubled.has(file)) expect(after.diagnostics.filter(it => it.fix || !NOTES.has(it.code))).toEqual([])
    expect((await format(['-'], text)).text).toBe(text)
    counts.same++
    if (diagnostics.some(it => !NOTES.has(it.code) || it.code === 'generation-failed')) return
    counts.canonical++
    expect(text).toBe(`${before.trimEnd()}\n`)
  })

  it('refuses only a few documents', () => {
    console.info(
      `Of ${files.length} real documents ${counts.same} say the same when formatted, ${counts.canonical} were in the form and stay as they are, ${counts.refused} are refused.`,
    )
    expect(counts.same + counts.refused).toBe(files.length)
    expect(counts.refused).toBeLessThan(files.length / 20)
    expect(counts.canonical).toBeGreaterThan(files.length / 4)
  })
})
