import {describe, expect, it} from 'vitest'
import {type Diagnostic, type FormatOptions, formatDiagnostics, parseSummary} from '../../src/index.js'
import {Lines} from '../../src/source.js'

/** A frame of one part of a text, without the header and the address. */
function frame(markdown: string, part: string, options: FormatOptions = {}): string[] {
  const start = markdown.indexOf(part)
  const diagnostic: Diagnostic = {
    code: 'invalid-date',
    severity: 'error',
    message: 'Found it.',
    path: [],
    range: new Lines(markdown).range(start, start + part.length),
    url: 'https://example.org',
  }
  return formatDiagnostics({markdown, diagnostics: [diagnostic]}, options)
    .split('\n')
    .slice(2, -1)
}

describe('code frames', () => {
  it('underline the place in its line', () => {
    expect(frame('one\ntwo three four\nfive', 'three')).toEqual(['  2 | two three four', '    |     ^^^^^'])
  })

  it('mark a place without width with one caret', () => {
    const [diagnostic] = parseSummary('# A\n', {severity: {}}).diagnostics
    expect(formatDiagnostics({markdown: '# A\n', diagnostics: [diagnostic as Diagnostic]})).toContain('    | ^\n')
  })

  it.each([
    ['wide characters', '日本 Tokyo', 'Tokyo', ['  1 | 日本 Tokyo', '    |      ^^^^^']],
    ['emoji', '👩‍💻 x', 'x', ['  1 | 👩‍💻 x', '    |    ^']],
    ['combining characters', 'e\u0301e\u0301 x', 'x', ['  1 | e\u0301e\u0301 x', '    |    ^']],
    ['tabs', '\ta\tb', 'b', ['  1 |   a  b', '    |      ^']],
    ['control characters', 'a\u0007b c', 'c', ['  1 | a\ufffdb c', '    |     ^']],
    ['invisible characters', 'a\u200bb c', '\u200b', ['  1 | a·b c', '    |  ^']],
    ['CRLF', 'a\r\nb c\r\n', 'c', ['  2 | b c', '    |   ^']],
  ])('keep the underline in place after %s', (_, markdown, part, expected) => {
    expect(frame(markdown, part)).toEqual(expected)
  })

  it('say how far a range of several lines goes', () => {
    expect(frame('one\ntwo three\nfour', 'three\nfour')).toEqual([
      '  2 | two three',
      '    |     ^^^^^',
      '    | … and on to line 3',
    ])
  })

  it('align the gutter for lines of several digits', () => {
    expect(frame(`${'\n'.repeat(11)}x y`, 'y')).toEqual(['  12 | x y', '     |   ^'])
  })

  it('cut long lines around the place', () => {
    const line = `${'a'.repeat(200)} here ${'b'.repeat(200)}`
    const [shown = '', underline = ''] = frame(line, 'here', {width: 60})
    expect(shown.length).toBeLessThanOrEqual(60 + '  1 | '.length + 1)
    expect(shown).toMatch(/…a+ here b+…$/)
    expect(shown.slice(underline.indexOf('^'), underline.lastIndexOf('^') + 1)).toBe('here')
  })

  it('cut a range that is longer than the line may be', () => {
    const [shown = '', underline = ''] = frame('x'.repeat(500), 'x'.repeat(500), {width: 40})
    expect(shown).toBe(`  1 | ${'x'.repeat(39)}…`)
    expect(underline).toBe(`    | ${'^'.repeat(40)}`)
  })

  it('show what is related and the fix', () => {
    const markdown = '# A\n\n**Date**: 2024\n\n# B\n'
    const result = parseSummary(markdown)
    const text = formatDiagnostics(
      {markdown, diagnostics: result.diagnostics.filter(it => it.code === 'multiple-titles')},
      {file: 'a.md'},
    )
    expect(text.split('\n')[0]).toBe('a.md:5:1 warning multiple-titles')
  })

  it('are nothing for no diagnostics', () => expect(formatDiagnostics({markdown: 'x', diagnostics: []})).toBe(''))

  it('are coloured when asked', () => {
    const result = parseSummary('# A\n\n**Date**: 2024-02-30\n')
    // biome-ignore lint/complexity/useRegexLiterals: the escape character is easier to see in a string
    const ansi = new RegExp('\u001b\\[\\d+m', 'g')
    const coloured = formatDiagnostics(result, {color: true})
    expect(coloured).toMatch(ansi)
    expect(coloured.replace(ansi, '')).toBe(formatDiagnostics(result))
  })
})
