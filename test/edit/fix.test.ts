import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {
  applyEdits,
  type DiagnosticCode,
  defineForm,
  diagnosticCatalogue,
  type FixOptions,
  fixSummary,
  parseSummary,
} from '../../src/index.js'
import {CHANGING} from './changing.js'

const DIAGNOSTICS = new URL('../../fixtures/diagnostics/', import.meta.url)
const CORPUS = new URL('../../../shared/corpus/', import.meta.url)
const SEEDS = new URL('../../../shared/seeds/', import.meta.url)

/**
 * Diagnostics without a fix here, although their code has fixes: the box of a task stays, and so does text around the
 * document.
 */
const UNFIXED = new Set([
  'list-marker.5.md',
  'unknown-field.2.md',
  'unknown-section.2.md',
  'wrapped-document.2.md',
  'wrapped-document.3.md',
])

const changes = (codes: Iterable<DiagnosticCode>) => [...codes].some(code => CHANGING.has(code))

function checkFix(markdown: string, options: FixOptions = {}): void {
  const before = parseSummary(markdown, options)
  const {markdown: fixed, applied, remaining} = fixSummary(markdown, options)
  expect(remaining.filter(it => it.fix)).toEqual([])
  expect(fixSummary(fixed, options).markdown).toBe(fixed)
  if (!changes(applied.map(it => it.code))) expect(parseSummary(fixed, options).summary).toEqual(before.summary)
  const quoted = new Set(applied.flatMap(({message, actual, expected}) => wordsIn(`${message} ${actual} ${expected}`)))
  expect(lostWords(markdown, fixed).filter(word => !quoted.has(word))).toEqual([])
}

/** Comments, the numbers of list items, and invisible characters. */
const MARKUP = /<!--.*?-->|^[ >\t]*(?:[-*+]\s+)?\(?[\p{L}\p{N}]{1,3}[.)](?=\s)|\p{Cf}/gmsu

/** Returns the words of a text without its markup. */
const wordsIn = (text: string) => text.replace(MARKUP, '').match(/[\p{L}\p{N}]+/gu) ?? []

/** The words that the first text has more often than the second. */
function lostWords(before: string, after: string): string[] {
  const counts = new Map<string, number>()
  for (const word of wordsIn(after)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return wordsIn(before).filter(word => {
    const count = counts.get(word) ?? 0
    counts.set(word, count - 1)
    return count <= 0
  })
}

const documents = (folder: URL) => (existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.md')) : [])

describe('fixSummary', () => {
  const made = documents(DIAGNOSTICS).map(name => {
    const {form, vocabulary} = JSON.parse(readFileSync(new URL(name.replace(/md$/, 'json'), DIAGNOSTICS), 'utf8'))
    const options: FixOptions = {...(form && {form: defineForm(form)}), vocabulary}
    return {name, code: name.split('.')[0] as DiagnosticCode, options}
  })

  it.each(made)('leaves no fix in fixtures/diagnostics/$name', ({name, code, options}) => {
    const markdown = readFileSync(new URL(name, DIAGNOSTICS), 'utf8')
    checkFix(markdown, options)
    checkFix(markdown.replaceAll('\n', '\r\n'), options)
    const {applied} = fixSummary(markdown, options)
    expect(applied.some(it => it.code === code)).toBe(diagnosticCatalogue[code].fixable && !UNFIXED.has(name))
  })

  it.each(documents(new URL('current/', CORPUS)))('leaves no fix in the corpus document current/%s', name => {
    checkFix(readFileSync(new URL(`current/${name}`, CORPUS), 'utf8'))
  })

  /** In this document a marker is typed twice, and the values change as the fix says. */
  const doubled = new Set(['011.md'])
  it.each(documents(new URL('earlier/', CORPUS)).filter(name => !doubled.has(name)))(
    'leaves no fix in the corpus document earlier/%s',
    name => {
      checkFix(readFileSync(new URL(`earlier/${name}`, CORPUS), 'utf8'))
    },
  )

  it.skipIf(!existsSync(SEEDS))('repairs garbled text and changes nothing else', () => {
    const markdown = readFileSync(new URL('forum.md', SEEDS), 'utf8')
    const {markdown: fixed, applied} = fixSummary(markdown)
    expect(new Set(applied.map(it => it.code))).toEqual(new Set(['mojibake']))
    expect(fixed).toBe(markdown.replaceAll('Telef√≥nica', 'Telefónica'))
  })

  it('applies only the fixes of the given codes', () => {
    const markdown = '# T\n\n**Fecha**: 4 March 2024\n\n**Location**: Spain\n'
    expect(fixSummary(markdown, {codes: ['date-style']}).markdown).toBe(markdown.replace('4 March 2024', '2024-03-04'))
    expect(fixSummary(markdown, {codes: []}).markdown).toBe(markdown)
  })
})

describe('a table without a delimiter row', () => {
  const form = defineForm({
    name: 'register',
    sections: {
      members: {kind: 'groups', category: ['Group', 'Body'], values: ['Member', 'Person']},
      tasks: {kind: 'table', columns: {task: {kind: 'text', names: ['Task', 'Work']}, due: 'date'}},
    },
  })

  it.each([
    {name: 'names', section: 'Members', rows: ['| Group | Member |', '| Port | Ana |'], added: '| --- | --- |'},
    {name: 'other names', section: 'Members', rows: ['| Body | Person |', '| Port | Ana |'], added: '| --- | --- |'},
    {
      name: 'names of a table',
      section: 'Tasks',
      rows: ['| Task | Due |', '| Paint | 2024-03 |'],
      added: '| --- | --- |',
    },
    {
      name: 'rows without pipes around them',
      section: 'Tasks',
      rows: ['Work | Due', 'Paint | 2024-03'],
      added: '| --- | --- |',
    },
    {
      name: 'more columns than names',
      section: 'Tasks',
      rows: ['| Task | Due | By |', '| Paint | 2024-03 | Bo |'],
      added: '| --- | --- | --- |',
    },
  ])('gets only this row from its fix: $name', ({section, rows, added}) => {
    const markdown = `# T\n\n## ${section}\n\n${rows.join('\n')}\n`
    const {markdown: fixed, applied} = fixSummary(markdown, {form, codes: ['broken-table']})
    const [header, ...more] = rows.map(row => (row.startsWith('|') ? row : `| ${row} |`))
    expect(fixed).toBe(`# T\n\n## ${section}\n\n${[header, added, ...more].join('\n')}\n`)
    expect(applied.map(it => it.code)).toEqual(['broken-table'])
  })

  it('gets the names of the columns too if it has none', () => {
    const {markdown} = fixSummary('# T\n\n## Members\n\n| Port | Ana |\n| Quay | Bo |\n', {
      form,
      codes: ['broken-table'],
    })
    expect(markdown).toBe('# T\n\n## Members\n\n| Group | Member |\n| --- | --- |\n| Port | Ana |\n| Quay | Bo |\n')
  })
})

it('leaves no fix when each of very many rounds makes the next fix possible', () => {
  const tables = '| a | b |\n| --- | --- |\n\n'.repeat(120)
  const markdown = `# T\n\n## Actors\n\n| Category | Actor |\n| --- | --- |\n| c | d |\n\n${tables}`
  const fixed = fixSummary(markdown).markdown
  expect(fixed).not.toContain('| a | b |')
  expect(fixSummary(fixed).markdown).toBe(fixed)
})

describe('applyEdits', () => {
  it.each([
    [[{offset: 0, length: 1, content: 'x'}], 'xbc'],
    [[{offset: 3, length: 0, content: '!'}], 'abc!'],
    [
      [
        {offset: 1, length: 1, content: ''},
        {offset: 0, length: 0, content: '>'},
      ],
      '>ac',
    ],
    [
      [
        {offset: 1, length: 0, content: '1'},
        {offset: 1, length: 0, content: '2'},
      ],
      'a12bc',
    ],
    [[], 'abc'],
  ])('%j gives %s', (edits, expected) => expect(applyEdits('abc', edits)).toBe(expected))

  it.each([
    [
      [
        {offset: 0, length: 2, content: ''},
        {offset: 1, length: 1, content: ''},
      ],
    ],
    [[{offset: 2, length: 2, content: ''}]],
    [[{offset: -1, length: 1, content: ''}]],
    [[{offset: 1, length: -1, content: ''}]],
  ])('%j is a RangeError', edits => expect(() => applyEdits('abc', edits)).toThrow(RangeError))
})
