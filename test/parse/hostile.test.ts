import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseSummary, type SummaryResult, SummarySchema} from '../../src/index.js'
import {knownDocuments, markdown, mutated, noise, plainMarkdown} from '../read/inputs.js'

/** What a text holds in letters and digits that neither a value's source, a mark nor a diagnostic accounts for. */
function lost({unread}: SummaryResult, text: string): string {
  return (
    unread
      .map(({start, end}) => text.slice(start.offset, end.offset))
      .join(' ')
      // Markup: comments, tags, addresses of links, the words of fences, character references, numbers of lists.
      .replace(/<!--.*?-->|<[^>]*>|\]\([^)]*\)|^ {0,3}(?:`{3,}|~{3,}).*$|&#?\w+;|^[ >\t]*\d{1,9}[.)]/gms, '')
      .replace(/[^\p{L}\p{N}]+/gu, '')
  )
}

function check(text: string): void {
  const result = parseSummary(text)
  expect(SummarySchema.safeParse(result.summary).error).toBeUndefined()
  for (const {range, fix} of result.diagnostics) {
    expect(range.start.offset).toBeLessThanOrEqual(range.end.offset)
    expect(range.end.offset).toBeLessThanOrEqual(text.length)
    for (const {offset, length} of fix?.edits ?? []) expect(offset + length).toBeLessThanOrEqual(text.length)
  }
}

describe('any text at all gives a valid summary', () => {
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
  ])('%s', (_, arbitrary) => {
    fc.assert(fc.property(arbitrary, check), {numRuns: 1000})
  })

  const many = (part: string, times: number) => part.repeat(times)
  it.each([
    ['nested quotes', many('>', 100_000)],
    ['nested quotes with text', `# T\n\n${many('> ', 100_000)}a`],
    ['nested lists', many('- ', 100_000)],
    ['nested lists by lines', Array.from({length: 1000}, (_, n) => `${' '.repeat(n * 2)}- a`).join('\n')],
    ['brackets', many('[', 100_000)],
    ['emphasis', many('*a_', 30_000)],
    ['backticks', many('`a', 30_000)],
    ['empty bullets', `# T\n\n## Commitments\n\n${many('-\n', 100_000)}`],
    [
      'a cell of many items',
      `# T\n\n## Actors\n\n| Category | Actor |\n| --- | --- |\n| C | ${many('a; ', 100_000)} |`,
    ],
    ['rows of one category', `# T\n\n## Actors\n\n| Category | Actor |\n| --- | --- |\n${many('| C | a |\n', 20_000)}`],
    ['headings', many('## Actors\n', 20_000)],
    ['header lines', `# T\n\n${many('**A**: b\n', 20_000)}`],
    ['pipes', `# T\n\n## Actors\n\n${many('|', 100_000)}`],
  ])('%s', (_, text) => check(text))

  it.each(['\\_\\_proto\\_\\_', 'constructor', 'toString', 'hasOwnProperty'])('%s everywhere', written => {
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

describe('nothing is lost', () => {
  it('of documents with parts exchanged', () => {
    fc.assert(
      fc.property(mutated(knownDocuments()), text => {
        expect(lost(parseSummary(text), text)).toBe('')
      }),
      {numRuns: 1500},
    )
  })
})
