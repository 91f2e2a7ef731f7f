import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {type DiagnosticCode, diagnosticCatalogue} from '../../src/index.js'

const PAGES = new URL('../../docs/diagnostics/', import.meta.url)
const codes = Object.keys(diagnosticCatalogue) as DiagnosticCode[]

describe('the page of a diagnostic', () => {
  it.each(codes)('%s shows a line, the frame as it is printed, and what to do', code => {
    const page = readFileSync(new URL(`${code}.md`, PAGES), 'utf8')
    const {meaning, remedy} = diagnosticCatalogue[code]
    expect(page).toContain(`# ${code}\n\n${meaning}\n`)
    const shown = [...page.matchAll(/^(`{3,})markdown\n(.+?)\n\1\n\n(`{3,})text\n(.+?)\n\3$/gms)]
    expect(shown.length).toBeGreaterThan(0)
    for (const [, , lines, , frame] of shown) {
      expect(lines?.trim()).not.toBe('')
      expect(frame).toMatch(new RegExp(`^document\\.md:\\d+:\\d+ \\w+ ${code}$`, 'm'))
      expect(frame).toMatch(/^ +\d+ \| .*\n +\| +\^/m)
    }
    expect(page).toContain(`## What to do\n\n${remedy}\n`)
  })

  it('is listed', () => {
    const index = readFileSync(new URL('index.md', PAGES), 'utf8')
    for (const code of codes) expect(index).toContain(`[${code}](${code}.md)`)
  })
})
