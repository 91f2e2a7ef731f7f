import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fixSummary, type Path, parseSummary, type Summary, type SummaryResult, SummarySchema} from '../../src/index.js'
import {brokenOff, knownDocuments, markdown, mutated, noise, plainMarkdown, spliced} from '../read/inputs.js'
import {lost} from '../support/accounting.js'
import {hostileKinds} from '../support/hostile.js'
import {some} from '../support/share.js'

function check(text: string): void {
  const result = parseSummary(text)
  expect(SummarySchema.safeParse(result.summary).error).toBeUndefined()
  for (const {range, fix} of result.diagnostics) {
    expect(range.start.offset).toBeLessThanOrEqual(range.end.offset)
    expect(range.end.offset).toBeLessThanOrEqual(text.length)
    for (const {offset, length} of fix?.edits ?? []) expect(offset + length).toBeLessThanOrEqual(text.length)
  }
}

describe('any text has a valid summary', () => {
  it.each([
    ['random characters', fc.string({unit: 'binary', maxLength: 200})],
    [
      'lone surrogates',
      fc
        .array(fc.constantFrom('\ud800', '\udc00', '\0', '# ', '\n', '- ', 'a'), {maxLength: 40})
        .map(it => it.join('')),
    ],
    ['noise', noise],
    ['markdown', markdown],
    ['plain markdown', plainMarkdown],
    ['documents with parts exchanged', mutated(knownDocuments())],
    ['documents that break off', brokenOff(knownDocuments())],
    ['documents put together', spliced(knownDocuments())],
  ])('%s', (_, arbitrary) => {
    fc.assert(fc.property(arbitrary, check), {numRuns: 600})
  })

  it.each(hostileKinds)('$name', ({make}) => {
    const text = make(10_000)
    check(text)
    expect(lost(parseSummary(text), text)).toBe('')
  })

  it.each(some(hostileKinds, 3))('$name, fixed', ({make}) => {
    const {markdown, remaining} = fixSummary(make(2_000))
    expect(remaining.filter(it => it.fix).map(it => it.code)).toEqual([])
    check(markdown)
  })

  const many = (part: string, times: number) => part.repeat(times)
  it.each([
    ['100,000 nested quotes', many('>', 100_000), 'too-deep'],
    ['100,000 nested quotes with text', `# T\n\n${many('> ', 100_000)}a`, 'too-deep'],
    ['100,000 nested lists', many('- ', 100_000), null],
    ['100,000 nested lists with text', `# T\n\n${many('- ', 100_000)}a`, 'too-deep'],
    [
      '1,000 nested lists by lines',
      Array.from({length: 1000}, (_, n) => `${' '.repeat(n * 2)}- a`).join('\n'),
      'too-deep',
    ],
  ])('%s', (_, text, code) => {
    check(text)
    const {diagnostics, ok} = parseSummary(text)
    expect(diagnostics.some(it => it.code === 'too-deep')).toBe(code !== null)
    expect(ok).toBe(false)
  })

  it('a cell of a million items', () => {
    const items = Array.from({length: 1_000_000}, (_, n) => n.toString(36))
    const text = `# T\n\n## Actors\n\n| Category | Actor |\n| --- | --- |\n| C | ${items.join('; ')} |\n`
    const {summary, unread} = parseSummary(text, {maxLength: text.length})
    expect(summary.actors[0]?.actors).toHaveLength(items.length)
    expect(summary.actors[0]?.actors.at(-1)).toBe(items.at(-1))
    expect(unread.length).toBeGreaterThan(0)
  })

  it('a million empty bullets', () => {
    const {summary, diagnostics} = parseSummary(`# T\n\n## Commitments\n\n${many('-\n', 1_000_000)}`)
    expect(summary.commitments).toEqual([])
    expect(diagnostics.filter(it => it.path[0] === 'commitments').map(it => it.code)).toEqual(['placeholder-value'])
  })

  it.each([0, 1, 100, 4999])('a text longer than maxLength (%i)', maxLength => {
    const text = many('a', maxLength + 1)
    const {summary, diagnostics} = parseSummary(text, {maxLength})
    expect(diagnostics.map(it => it.code)).toEqual(['too-long'])
    expect(SummarySchema.parse(summary).title).toBeNull()
    expect(parseSummary(text.slice(1), {maxLength}).diagnostics.some(it => it.code === 'too-long')).toBe(false)
  })

  // An escape before its first letter would make a category different from others with its name.
  it.each(['_\\_proto\\_\\_', 'constructor', 'toString', 'hasOwnProperty'])('%s everywhere', written => {
    const name = written.replaceAll('\\', '')
    const n = written
    const text = `# ${n}\n\n**${n}**: ${n}\n\n**Location**: ${n}, ${n}\n\n## ${n}\n\n${n}\n\n## Actors\n\n| ${n} | ${n} |\n| --- | --- |\n| ${n} | ${n} |\n`
    const {summary} = parseSummary(text)
    expect(summary.title).toBe(name)
    expect(summary.metadata).toEqual([{name, value: name}])
    expect(summary.actors).toEqual([{category: name, actors: [name]}])
    expect(Object.getPrototypeOf(summary)).toBe(Object.prototype)
    check(text)
  })
})

describe('U+0000 is read as U+FFFD', () => {
  it.each([
    ['in HTML', '<p>a \0b</p>'],
    ['in a list of HTML', '<ul><li>a \0b</li></ul>'],
    ['in HTML in an item', '- <p>a \0b</p>'],
    ['in a fence', '```\na \0b\n```'],
    ['in indented code', '    a \0b'],
    ['in code in an item', '- x\n\n  ```\n  a \0b\n  ```'],
  ])('%s', (_name, body) => {
    const text = `# T\n\n## Executive Summary\n\n${body}\n\n## Commitments\n\n${body}\n`
    check(text)
    expect(parseSummary(text).summary.executiveSummary).toContain('a \ufffdb')
  })
})

describe('nothing is lost', () => {
  it.each([
    ['documents with parts exchanged', mutated(knownDocuments())],
    ['documents that break off', brokenOff(knownDocuments())],
    ['documents put together', spliced(knownDocuments())],
  ])('of %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, text => {
        expect(lost(parseSummary(text), text)).toBe('')
      }),
      {numRuns: 700},
    )
  })

  it.each(knownDocuments().map((text, at) => [at, text] as const))('of document %i', (_, text) => {
    expect(lost(parseSummary(text), text)).toBe('')
  })

  /** A result that loses one word of a value, although its range includes the word. */
  function forgetful(text: string, path: Path, change: (value: string) => string): SummaryResult {
    const result = parseSummary(text)
    const summary = structuredClone(result.summary)
    let parent: unknown = summary
    for (const key of path.slice(0, -1)) parent = (parent as Record<string | number, unknown>)[key]
    const holder = parent as Record<string | number, string>
    const key = path.at(-1) as string | number
    holder[key] = change(holder[key] as string)
    const {diagnostics, unread, rangeOf} = result
    return {...result, summary, diagnostics, unread, rangeOf} as SummaryResult
  }

  it.each<[Path, string]>([
    [['title'], 'Roundtable'],
    [['location', 'text'], 'Portugal'],
    [['executiveSummary'], 'Atlantic'],
    [['characteristics', 1], 'equal'],
    [['actors', 0, 'category'], 'Political'],
    [['actors', 1, 'actors', 0], 'Trustworthy'],
    [['themes', 0, 'subcategories', 2], 'Rights'],
    [['commitments', 2], 'ten'],
  ])('or it is reported: %j without "%s"', (path, word) => {
    const text = readFileSync(new URL('../../fixtures/complete.md', import.meta.url), 'utf8')
    const result = forgetful(text, path, value => value.replace(word, ''))
    // The places of a location say its words as well.
    if (path[0] === 'location') (result.summary as Summary).location = {text: 'Lisbon', places: []}
    expect(lost(result, text).replaceAll(' ', '')).toHaveLength(word.length)
  })
})
