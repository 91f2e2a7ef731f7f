import {describe, expect, it} from 'vitest'
import {type Diagnostic, type FormatOptions, formatDiagnostics, parseSummary} from '../../src/index.js'
import {Lines} from '../../src/source.js'

function diagnosticAt(lines: Lines, start: number, end: number): Diagnostic {
  return {
    code: 'invalid-date',
    severity: 'error',
    message: 'Found it.',
    path: [] as never,
    range: lines.range(start, end),
    url: 'https://example.org',
  }
}

/** A frame of one part of a text, without the header and the address. */
function frame(markdown: string, part: string, options: FormatOptions = {}): string[] {
  const start = markdown.indexOf(part)
  const diagnostics = [diagnosticAt(new Lines(markdown), start, start + part.length)]
  return formatDiagnostics({markdown, diagnostics}, options).split('\n').slice(2, -1)
}

describe('code frames', () => {
  it('underline the place in its line', () => {
    expect(frame('one\ntwo three four\nfive', 'three')).toEqual(['  2 | two three four', '    |     ^^^^^'])
  })

  it('mark an empty range with one caret', () => {
    const [diagnostic] = parseSummary('# A\n', {severity: {}}).diagnostics
    expect(formatDiagnostics({markdown: '# A\n', diagnostics: [diagnostic as Diagnostic]})).toContain('    | ^\n')
  })

  it.each([
    ['wide characters', '日本 Tokyo', 'Tokyo', ['  1 | 日本 Tokyo', '    |      ^^^^^']],
    ['emoji', '👩‍💻 x', 'x', ['  1 | 👩‍💻 x', '    |    ^']],
    ['combining characters', 'e\u0301e\u0301 x', 'x', ['  1 | e\u0301e\u0301 x', '    |    ^']],
    ['tabs', '\ta\tb', 'b', ['  1 |   a  b', '    |      ^']],
    ['control characters', 'a\u0007b c', 'c', ['  1 | a\\u0007b c', '    |          ^']],
    ['invisible characters', 'a\u200bb c', '\u200b', ['  1 | a\\u200bb c', '    |  ^^^^^^']],
    ['half of a pair', 'a\ud800b c', 'c', ['  1 | a\\ud800b c', '    |          ^']],
    ['CRLF', 'a\r\nb c\r\n', 'c', ['  2 | b c', '    |   ^']],
  ])('keep the underline in place after %s', (_, markdown, part, expected) => {
    expect(frame(markdown, part)).toEqual(expected)
  })

  it('show the last line of a range of several lines', () => {
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

  it('cut a range that is longer than the width', () => {
    const [shown = '', underline = ''] = frame('x'.repeat(500), 'x'.repeat(500), {width: 40})
    expect(shown).toBe(`  1 | ${'x'.repeat(39)}…`)
    expect(underline).toBe(`    | ${'^'.repeat(40)}`)
  })

  it.each([
    ['a pair of surrogates', '😀'],
    ['a combined character', 'e\u0301'],
    ['a character without a width', '\u0301'],
    ['a control character', '\u009b'],
  ])('cut a long line of %s into none of its halves', (_, character) => {
    const line = `${character.repeat(5000)} here${character.repeat(5000)}`
    const [shown = '', underline = ''] = frame(line, 'here', {width: 60})
    expect(shown).not.toMatch(/\p{Surrogate}|\\ud/u)
    expect(shown).toMatch(/….*here.*…$/)
    expect(shown.length).toBeLessThan(1000)
    expect(underline).toMatch(/\^{4}$/)
  })

  it('do not read a whole line again for each place in it', () => {
    const count = 8_000
    const markdown = `${'a, b; '.repeat(count * 8)}\n`
    const lines = new Lines(markdown)
    const found = Array.from({length: count}, (_, n) => diagnosticAt(lines, n * 48, n * 48 + 1))
    const frames = formatDiagnostics({markdown, diagnostics: found}).split('\n\n')
    expect(frames).toHaveLength(count)
    expect(frames.at(-1)).toMatch(/\n {2}1 \| …[ab,;]*; a, b; a, b; .{40,};\n {4}\| +\^\n/)
  })

  it('show related places and the fix', () => {
    const markdown = '# A\n\n**Date**: 2024\n\n# B\n'
    const result = parseSummary(markdown)
    const text = formatDiagnostics(
      {markdown, diagnostics: result.diagnostics.filter(it => it.code === 'multiple-titles')},
      {file: 'a.md'},
    )
    expect(text.split('\n')[0]).toBe('a.md:5:1 warning multiple-titles')
  })

  it('are empty without diagnostics', () => expect(formatDiagnostics({markdown: 'x', diagnostics: []})).toBe(''))

  it('have colours with the option', () => {
    const result = parseSummary('# A\n\n**Date**: 2024-02-30\n')
    const ansi = /\u001b\[\d+m/g
    const coloured = formatDiagnostics(result, {color: true})
    expect(coloured).toMatch(ansi)
    expect(coloured.replace(ansi, '')).toBe(formatDiagnostics(result))
  })
})

/**
 * Text that controls a terminal, changes the direction, or begins a command of a build server; and how it must be
 * shown.
 */
const ACTING: readonly (readonly [string, string, string])[] = [
  ['an escape sequence', '\u001b[31m', '\\u001b[31m'],
  ['an escape sequence of one byte', '\u009b2J', '\\u009b2J'],
  ['a direction', '\u202e', '\\u202e'],
  ['an isolate', '\u2066', '\\u2066'],
  ['an Arabic letter mark', '\u061c', '\\u061c'],
  ['a line separator', '\u2028', '\\u2028'],
  ['a backspace', '\b', '\\u0008'],
  ['DEL', '\u007f', '\\u007f'],
  ['a command of Azure Pipelines', '##vso[task.setvariable]', '\\u0023#vso[task.setvariable]'],
  ['an old command of GitHub', '##[group]', '\\u0023#[group]'],
]

describe('the text of a document stays data', () => {
  it.each(ACTING)('%s', (_, text, shown) => {
    const markdown = `# A ${text} b\n`
    const range = new Lines(markdown).range(4, 6)
    const diagnostic: Diagnostic = {
      code: 'invalid-date',
      severity: 'error',
      message: `Found ${text}.`,
      path: [] as never,
      range,
      related: [{message: `Also ${text}`, range}],
      fix: {title: `Write ${text}`, edits: []},
      url: 'https://example.org',
    }
    const write = (options: FormatOptions) =>
      formatDiagnostics({markdown, diagnostics: [diagnostic]}, {file: `${text}.md`, ...options})
    const frames = write({})
    expect(frames).not.toContain(text)
    expect(frames.split(shown)).toHaveLength(7)
    expect(write({style: 'plain'})).toBe(
      `${shown}.md:1:5 error invalid-date: Found ${shown}.\n  See ${shown}.md:1:5: Also ${shown}\n  To do: Write ${shown}.`,
    )
  })

  it.each(['frames', 'plain'] as const)('no line begins with two colons: %s', style => {
    const diagnostics = [{...diagnosticAt(new Lines('::x'), 0, 3), message: ' ::error::x'}]
    const text = formatDiagnostics({markdown: '::x', diagnostics}, {file: '::warning::a\n::b.md', style})
    expect(text).not.toMatch(/^\s*::/m)
    expect(text).toMatch(/^\\u003a:warning::a\\n::b\.md:1:1 error/)
  })
})

describe('the plain style', () => {
  it('has the place, the message and the remedy of each diagnostic', () => {
    const result = parseSummary('# Forum\n\n**Date**: 4 March 2024\n\n# Forum\n', {
      severity: {'missing-section': 'off', 'missing-field': 'off', 'unknown-section': 'off'},
    })
    expect(formatDiagnostics(result, {style: 'plain'})).toBe(
      [
        '3:11 info date-style: Found the date "4 March 2024", expected 2024-03-04.',
        '  To do: Write 2024-03-04.',
        '5:1 warning multiple-titles: Found a second level-1 heading "Forum", expected only the title "Forum" at that level.',
        '  See 1:1: The title is here.',
        '  To do: Give the heading level 2 if it is a section. Remove it if it repeats the title.',
      ].join('\n'),
    )
  })

  it('is empty without diagnostics', () =>
    expect(formatDiagnostics({markdown: 'x', diagnostics: []}, {style: 'plain'})).toBe(''))
})
