import {readFileSync} from 'node:fs'
import {applyPatch} from 'diff'
import {describe, expect, it} from 'vitest'
import {
  type DiagnosticCode,
  defineForm,
  diagnosticCatalogue,
  type FormDefinition,
  formatDiagnostics,
  parseSummary,
  summaryForm,
} from '../../src/index.js'

const PAGES = new URL('../../docs/diagnostics/', import.meta.url)
const FIXTURES = new URL('../../fixtures/diagnostics/', import.meta.url)
const codes = Object.keys(diagnosticCatalogue) as DiagnosticCode[]
const pageOf = (code: DiagnosticCode) => readFileSync(new URL(`${code}.md`, PAGES), 'utf8')

/** The code blocks of a page in one language. */
function blocksOf(page: string, language: string): string[] {
  return [...page.matchAll(/^(`{3,})(\w+)(?:\{[\d-]+\})?\n(.+?)\n\1$/gms)]
    .filter(it => it[2] === language)
    .map(it => it[3] as string)
}

/** The document and the form that the link of a page opens in the playground. */
function linkedBy(page: string): {markdown: string; definition: string | null} | null {
  const [, fragment] = /\]\(\.\.\/index\.md#(markdown=[^)\s]+)\)/.exec(page) ?? []
  if (fragment === undefined) return null
  const parts = new URLSearchParams(fragment)
  return {markdown: parts.get('markdown') as string, definition: parts.get('definition')}
}

/** The codes that need options. */
const OPTIONS = ['too-long', 'too-many-diagnostics', 'schema-violation', 'unknown-category', 'unknown-value']
const documented = codes.filter(code => !OPTIONS.includes(code))

describe('the page of a diagnostic', () => {
  it.each(codes)('%s shows a document, the message, what to do, and how to silence it', code => {
    const page = pageOf(code)
    const {meaning, remedy} = diagnosticCatalogue[code]
    expect(page).toContain(`# ${code}\n\n${meaning}\n`)
    expect(page).toContain(`## What to do\n\n${remedy}\n`)
    expect(blocksOf(page, 'markdown')).toHaveLength(1)
    for (const frame of blocksOf(page, 'text')) {
      expect(frame).toMatch(new RegExp(`^document\\.md:\\d+:\\d+ \\w+ ${code}$`, 'm'))
      expect(frame).toMatch(/^ +\d+ \|.*\n +\| +\^/m)
    }
    expect(blocksOf(page, 'ts').at(-1)).toContain(`{severity: {'${code}': '`)
    expect(blocksOf(page, 'sh').at(-1)).toContain(`--severity ${code}=`)
    const [[configured, level] = []] = Object.entries(JSON.parse(blocksOf(page, 'json').at(-1) as string).severity)
    expect([configured, ['off', 'error'].includes(level as string)]).toEqual([code, true])
  })

  it.each(documented)('%s opens its document in the playground, with the message of the page', code => {
    const page = pageOf(code)
    const {markdown, definition} = linkedBy(page) ?? {markdown: '', definition: null}
    expect(blocksOf(page, 'markdown')).toEqual([markdown.replace(/\n$/, '')])
    const form = definition === null ? summaryForm : defineForm(JSON.parse(definition) as FormDefinition)
    if (definition !== null) expect(blocksOf(page, 'json')[0]).toBe(definition)
    const found = parseSummary(markdown, {form}).diagnostics.filter(it => it.code === code)
    const frames = found.map(it => formatDiagnostics({markdown, diagnostics: [it]}, {file: 'document.md'}))
    expect(frames).toContain(blocksOf(page, 'text')[0])
  })

  it.each(documented)('%s shows what to write, which removes the diagnostic', code => {
    const page = pageOf(code)
    const {markdown, definition} = linkedBy(page) ?? {markdown: '', definition: null}
    const form = definition === null ? summaryForm : defineForm(JSON.parse(definition) as FormDefinition)
    const [change = ''] = blocksOf(page, 'diff')
    const after = applyPatch(markdown, change)
    expect(after).not.toBe(markdown)
    const left = (text: string) => parseSummary(text, {form}).diagnostics.filter(it => it.code === code).length
    expect(left(String(after))).toBeLessThan(left(markdown))
  })

  it('is listed', () => {
    const index = readFileSync(new URL('index.md', PAGES), 'utf8')
    for (const code of codes) expect(index).toContain(`[${code}](${code}.md)`)
  })

  it('shows what to write if there is no fix', () => {
    const unfixable = documented.filter(code => !diagnosticCatalogue[code].fixable)
    const without = unfixable.filter(
      code => !readFileSync(new URL(`${code}.json`, FIXTURES), 'utf8').includes('"after"'),
    )
    expect(without).toEqual([])
  })
})
