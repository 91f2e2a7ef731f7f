import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {type Form, parseSummary} from '../../src/index.js'
import {changelog, decisionRecord, issueForm, rustRfc, swiftProposal, tscMinutes} from './definitions.js'

/* Documents by other people, with their certain values. They are not part of this repository. */

const CORPUS = new URL('../../../shared/corpus/forms/', import.meta.url)
const present = existsSync(CORPUS)
if (!present) console.warn(`No corpus at ${CORPUS.pathname}: documents of other forms are not tested.`)

interface Sample {
  readonly name: string
  readonly markdown: string
  readonly truth: Record<string, unknown>
}

function samples(kind: string): Sample[] {
  if (!present) return []
  const url = new URL(`${kind}/`, CORPUS)
  const read = (name: string) => readFileSync(new URL(name, url), 'utf8')
  return readdirSync(url)
    .filter(name => name.endsWith('.md'))
    .map(name => ({name, markdown: read(name), truth: JSON.parse(read(name.replace('.md', '.json')))}))
}

/** Returns the part of a value that the truth has, without white space at the ends of texts. */
function like(value: unknown, truth: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map((it, k) => like(it, Array.isArray(truth) ? truth[k] : undefined))
  if (typeof value !== 'object' || value === null || typeof truth !== 'object' || truth === null) return value
  const wanted = truth as Record<string, unknown>
  return Object.fromEntries(
    Object.keys(wanted).map(key => [key, like((value as Record<string, unknown>)[key], wanted[key])]),
  )
}

function trimmed(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, it) => (typeof it === 'string' ? it.trim() : it))
}

function expectTruth(summary: Record<string, unknown>, truth: Record<string, unknown>): void {
  for (const key of Object.keys(truth)) expect(like(summary[key], truth[key]), key).toEqual(trimmed(truth[key]))
}

const KINDS: readonly (readonly [string, Form, number])[] = [
  ['rust-rfc', rustRfc, 24],
  ['swift-proposal', swiftProposal, 24],
  ['tsc-minutes', tscMinutes, 24],
  ['changelog', changelog, 3],
  ['madr', decisionRecord, 9],
]

describe.skipIf(!present).each(KINDS)('the documents of %s', (kind, form, count) => {
  const all = samples(kind)

  it.each(all)('$name reads as its true values', ({markdown, truth}) => {
    const {summary, ok} = parseSummary(markdown, {form})
    const versions = (summary as {versions?: {version: string; date: string | null}[]}).versions
    // The truth leaves out the changes of a changelog that are not in a version yet.
    const released = versions && {versions: versions.filter(it => it.version !== 'Unreleased')}
    expectTruth({...(summary as object), ...released}, truth)
    expect(ok).toBe(true)
  })

  it.each(all)('$name loses no word', ({markdown}) => {
    const {unread} = parseSummary(markdown, {form})
    const words = unread.map(({start, end}) => markdown.slice(start.offset, end.offset)).join('\n')
    // Definitions of links are markup.
    expect(words.replace(/^ {0,3}\[[^\]]+\]:.*$/gm, '')).not.toMatch(/[\p{L}\p{N}]/u)
  })

  it('are complete', () => expect(all).toHaveLength(count))
})

describe.skipIf(!present)('issues', () => {
  const all = samples('issue-form').map(it => ({...it, truth: it.truth as {template: string; expected: object}}))

  it.each(all)('$name has the values of the parser of its template', ({markdown, truth: {template, expected}}) => {
    const {summary} = parseSummary(markdown, {form: issueForm(template)})
    for (const [key, value] of Object.entries(expected)) {
      const read = (summary as Record<string, unknown>)[key]
      const checked = Array.isArray(read) ? read.filter(it => it.done).map(it => it.text) : read
      expect(trimmed(checked), key).toEqual(trimmed(value))
    }
  })
})
