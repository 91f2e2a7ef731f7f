import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, it} from 'vitest'
import {
  applyEdits,
  fixSummary,
  modifySummary,
  parseSummary,
  type Summary,
  type SummaryPath,
  SummarySchema,
  stringifySummary,
} from '../../src/index.js'
import {folder} from '../cli/run.js'
import {unread} from '../support/accounting.js'
import {ROOT} from '../support/project.js'

/*
 * Inputs that made the library fail or lose text before it was published: one test for each kind. Those that are
 * about the command are beside its other tests: pipes, devices and sockets, interruptions, links, changed and read-only
 * files, escape sequences, endless input and too many diagnostics in `cli/hostile.test.ts`, the diff of many lines in
 * `cli/patch.test.ts`, and configurations that are code in `cli/config.test.ts`.
 */

/**
 * Reads a document several times in a process with a memory limit in megabytes. Returns what it prints about the last
 * reading.
 */
function readIn(megabytes: number, markdown: string): {title: string | null; codes: string[]; actors: number} {
  const at = folder({'a.md': markdown})
  const script = `
    import {readFileSync} from 'node:fs'
    import {parseSummary} from ${JSON.stringify(pathToFileURL(join(ROOT, 'dist/index.js')).href)}
    const markdown = readFileSync('a.md', 'utf8')
    for (let times = 0; times < 5; times++) parseSummary(markdown).diagnostics.length
    const {summary, diagnostics} = parseSummary(markdown)
    const actors = summary.actors.reduce((sum, it) => sum + it.actors.length, 0)
    console.log(JSON.stringify({title: summary.title, codes: diagnostics.map(it => it.code), actors}))`
  const args = [`--max-old-space-size=${megabytes}`, '--input-type=module', '--eval', script]
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: at, encoding: 'utf8'})
  expect(status, stderr).toBe(0)
  return JSON.parse(stdout)
}

describe('a process with little memory reads', () => {
  it('front matter that is nested 2,500 levels deep, and reports it', () => {
    const {title, codes} = readIn(64, `---\na: ${'['.repeat(2500)}\n---\n\n# T\n`)
    expect(title).toBe('T')
    expect(codes).toContain('wrapped-document')
  })

  it('a table with its columns swapped and thousands of values in each cell', () => {
    const values = (name: string) => Array.from({length: 9400}, (_, n) => `${name}${n}`).join('; ')
    const {actors, codes} = readIn(
      192,
      `# T\n\n## Actors\n\n| Actor | Category |\n| --- | --- |\n| ${values('a')} | ${values('c')} |\n`,
    )
    expect(actors).toBe(9400)
    expect(codes).toContain('swapped-columns')
  })

  it('two million characters of short paragraphs and one code span', () => {
    const {title} = readIn(448, `# T\n\n## Executive Summary\n\n\`a\`\n\n${'word\n\n'.repeat(333_000)}`)
    expect(title).toBe('T')
  })
})

describe('what is read is valid by the schema', () => {
  it.each([
    ['an item below code that no blank line ends', '\ta \\\r  # a #\r\t1. \r***\r'],
    ['a row that is only a colon', '| Date | 2024 |\n| : | x |\n'],
    ['a header line that is only a colon', '# T\n\n| Date | 2024 |\n|---|---|\n| : | x |\n'],
    ['a table without text', '# T\n\n## Summary\n\n| | |\n| --- | --- |\n'],
    ['U+0000 in HTML', '# T\n\n<div>\0</div>\n'],
    ['U+0000 in code', '# T\n\n```\n\0\n```\n'],
    ['U+0000 in front matter', '---\na: "\0"\nb: x\0y\ntitle: "\0"\n---\n\n'],
    ['U+0000 as an escape in front matter', '---\na: "x\\0y"\ntags: ["\\x00"]\n---\n\n# T\n'],
    ['U+0000 as an escape in front matter of TOML', '+++\na = "x\\u0000y"\n+++\n\n# T\n'],
  ])('%s', (_, markdown) => {
    expect(SummarySchema.safeParse(parseSummary(markdown).summary).error).toBeUndefined()
  })
})

describe('what is deepest in a list for a table is read or named, and stays', () => {
  it.each([
    ['a table', '| x | y |\n    | --- | --- |\n    | deepest | w |'],
    ['indented code', '    deepest'],
    ['a code fence', '```\n    deepest\n    ```'],
    ['a heading', '# deepest'],
    ['HTML', '<div>deepest</div>'],
    ['a quote', '> deepest'],
  ])('%s', (_, markdown) => {
    const text = `# T\n\n## Actors\n\n- Governments\n  - Spain\n\n    ${markdown}\n`
    const result = parseSummary(text)
    const said = JSON.stringify([result.summary, result.diagnostics.map(it => it.actual ?? '')])
    expect(said).toContain('deepest')
    expect(unread(result, text)).toBe('')
    expect(fixSummary(text).markdown).toContain('deepest')
  })
})

describe('a value reads back, or the schema refuses it', () => {
  const {summary} = parseSummary('# T\n')
  const holding = (more: Partial<Summary>): Summary => ({...summary, ...more})

  it.each<[string, Partial<Summary>]>([
    ['a control before a bullet', {title: '\u0001•'}],
    ['a control between signs', {commitments: ['•\u0085:']}],
    ['an escape before colons', {title: '\u001b::'}],
    ['a lone surrogate before a bullet', {commitments: ['\ud800•']}],
  ])('%s', (_, more) => {
    const value = holding(more)
    expect(SummarySchema.safeParse(value).success).toBe(true)
    expect(parseSummary(stringifySummary(value)).summary).toEqual(value)
  })

  it.each<[string, Partial<Summary>, string]>([
    ['a day that does not exist', {date: '2024-02-30'}, "['date']"],
    ['a year that is none', {date: '0001'}, "['date']"],
    ['an end before its start', {date: '2024-05-01', endDate: '2024-04-01'}, "['endDate']"],
    ['an end without its start', {endDate: '2024-04-01'}, "['endDate']"],
  ])('%s', (_, more, path) => {
    const value = holding(more)
    expect(SummarySchema.safeParse(value).success).toBe(false)
    expect(() => stringifySummary(value)).toThrow(TypeError)
    expect(() => stringifySummary(value)).toThrow(path)
  })
})

describe('a change is made, or refused with the path of its value', () => {
  it.each<[string, string, SummaryPath, string, string | null]>([
    ['the title of an open code fence', '```', ['title'], 'X', '# X\n\n```'],
    ['a summary that is a separator', 'Summary:\n ;', ['executiveSummary'], 'X', 'Summary:\n X'],
    ['the category of a failure', '## Actors\n\n– Processing failed\n', ['actors', 0, 'category'], 'X', null],
  ])('%s', (_, markdown, path, value, expected) => {
    const change = () => applyEdits(markdown, modifySummary(markdown, path, value as never))
    if (expected === null) expect(change).toThrow("['actors', 0, 'category']")
    else expect(change()).toBe(expected)
  })
})

describe('line endings do not change what is read', () => {
  it.each([
    ['a typed bullet above a list', '# T\n\n## Actors\n• Spain\n- Peru\n'],
    ['a section in the second line of a paragraph', 'x\nCommitments:\n'],
    ['such a section with items', 'x\nCommitments:\n- a\n- b\n'],
  ])('%s', (_, markdown) => {
    const read = (ending: string) => JSON.stringify(parseSummary(markdown.replaceAll('\n', ending)).summary)
    expect(read('\r\n').replaceAll('\\r\\n', '\\n')).toBe(read('\n'))
    expect(read('\r').replaceAll('\\r', '\\n')).toBe(read('\n'))
  })
})
