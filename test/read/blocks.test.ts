import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {characterEntities} from 'character-entities'
import {describe, expect, it} from 'vitest'
import {MAX_DEPTH} from '../../src/read/blocks.js'
import {scan} from './verdict.js'

describe('links', () => {
  const links = (markdown: string) =>
    scan(markdown).links.map(({start, end, textStart, textEnd, url, title}) => ({
      source: markdown.slice(start, end),
      text: markdown.slice(textStart, textEnd),
      url,
      title,
    }))

  it.each([
    ['inline', 'x [a *b*](c "d") y', [['[a *b*](c "d")', 'a *b*', 'c', 'd']]],
    ['without text and destination', '[]()', [['[]()', '', '', null]]],
    ['escapes and references', '[a](b\\*&amp; "\\"c")', [['[a](b\\*&amp; "\\"c")', 'a', 'b*&', '"c']]],
    [
      'an autolink',
      '<https://a.b/?c=&amp;>',
      [['<https://a.b/?c=&amp;>', 'https://a.b/?c=&amp;', 'https://a.b/?c=&amp;', null]],
    ],
    ['an address', 'to <a@b.c>', [['<a@b.c>', 'a@b.c', 'mailto:a@b.c', null]]],
    ['a reference to what comes later', "[a][B]\n\n[b]: c 'd'", [['[a][B]', 'a', 'c', 'd']]],
    [
      'a collapsed one and a shortcut',
      '[a][] [a]\n\n[A]: <b c>',
      [
        ['[a][]', 'a', 'b c', null],
        ['[a]', 'a', 'b c', null],
      ],
    ],
    ['the first of two definitions', '[a]: b\n[a]: c\n\n[a]', [['[a]', 'a', 'b', null]]],
    [
      'in the order of their starts',
      '[a <bb:c> d](e) [f](g)',
      [
        ['[a <bb:c> d](e)', 'a <bb:c> d', 'e', null],
        ['<bb:c>', 'bb:c', 'bb:c', null],
        ['[f](g)', 'f', 'g', null],
      ],
    ],
    [
      'in a heading, an item and a cell',
      '# [a](b)\n\n- [c](d)\n\n| [e](f) |\n|-|',
      [
        ['[a](b)', 'a', 'b', null],
        ['[c](d)', 'c', 'd', null],
        ['[e](f)', 'e', 'f', null],
      ],
    ],
    ['over lines of a quote', '> [a\n> b](c\n> "d")', [['[a\n> b](c\n> "d")', 'a\n> b', 'c', 'd']]],
    ['an image is none', '![a](b) [![c](d)](e)', [['[![c](d)](e)', '![c](d)', 'e', null]]],
    ['inside the text of an image there is none', '![[a](b)](c)', []],
    ['nothing is defined', '[a] [b][c]', []],
  ])('%s', (_, markdown, expected) => {
    expect(links(markdown)).toEqual(expected.map(([source, text, url, title]) => ({source, text, url, title})))
  })
})

describe('kinds of blocks', () => {
  const kinds = (markdown: string) => scan(markdown).blocks.map(it => [it.type, markdown.slice(it.start, it.end)])

  it.each([
    ['a comment', '<!-- a -->', [['comment', '<!-- a -->']]],
    [
      'HTML',
      '<div>\na\n\nb',
      [
        ['html', '<div>\na'],
        ['paragraph', 'b'],
      ],
    ],
    ['HTML without end, up to its last line', '<script>\n\na\n\n', [['html', '<script>\n\na']]],
    [
      'a definition above text',
      '[a]: b\n"c"\nd',
      [
        ['definition', '[a]: b\n"c"'],
        ['paragraph', 'd'],
      ],
    ],
    [
      'a definition above an underlined text',
      '[a]: b\nc\n===',
      [
        ['definition', '[a]: b'],
        ['heading', 'c\n==='],
      ],
    ],
    [
      'a definition above an underline',
      '[a]: b\n===',
      [
        ['definition', '[a]: b'],
        ['paragraph', '==='],
      ],
    ],
    ['an open fence, up to its last line', '```\na\n\n\n', [['code', '```\na']]],
    [
      'an item without content ends with its marker',
      '-\n\na',
      [
        ['list', '-'],
        ['paragraph', 'a'],
      ],
    ],
    [
      'a table ends a paragraph',
      'a\n| b |\n|---|\nc',
      [
        ['paragraph', 'a'],
        ['table', '| b |\n|---|\nc'],
      ],
    ],
    [
      'other line endings',
      'a\rb\r\rc\r\n\r\nd',
      [
        ['paragraph', 'a\rb'],
        ['paragraph', 'c'],
        ['paragraph', 'd'],
      ],
    ],
  ])('%s', (_, markdown, expected) => expect(kinds(markdown)).toEqual(expected))
})

describe('quotes', () => {
  it.each([
    ['lines without a marker', 'a\n\n> b\nc\n\nd', ['> b\nc']],
    ['quotes in quotes count once', '> a\n> > b\n\n> c', ['> a\n> > b', '> c']],
    ['a quote in an item', '- > a\n  > b\n- c', ['> a\n  > b']],
    ['a quote without blocks', '>\n\na', []],
  ])('%s', (_, markdown, expected) => {
    expect(scan(markdown).quotes.map(({start, end}) => markdown.slice(start, end))).toEqual(expected)
  })
})

describe('nesting has a limit', () => {
  const deep = '> '.repeat(MAX_DEPTH + 1)

  it.each([
    ['quotes', `a\n\n${deep}b\n\nc`, 3],
    ['items in one line', `a\n\n${'- '.repeat(MAX_DEPTH + 1)}b`, 3],
    [
      'items by lines',
      Array.from({length: MAX_DEPTH + 1}, (_, n) => `${'  '.repeat(n)}- a\n`).join(''),
      MAX_DEPTH * (MAX_DEPTH + 3),
    ],
    ['as deep as may be', `${deep.slice(2)}b`, -1],
    ['code is not nested', `\`\`\`\n${deep}\n\`\`\``, -1],
  ])('%s', (_, markdown, stopped) => {
    const reading = scan(markdown)
    expect(reading.stopped).toBe(stopped)
    if (stopped >= 0) expect(reading).toEqual({...scan(markdown.slice(0, stopped)), stopped})
  })
})

it('knows every named character of HTML', () => {
  const names = Object.keys(characterEntities)
  const read = names.map(name => [name, scan(`[a](b "&${name};")`).links[0]?.title])
  expect(Object.fromEntries(read)).toEqual(characterEntities)
})

it('imports no package', () => {
  const packages = new Set<string>()
  const seen = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/ from '([^']+)'/g)) {
      if (name.startsWith('.')) visit(join(dirname(file), name.replace(/\.js$/, '.ts')))
      else packages.add(name)
    }
  }
  visit(fileURLToPath(new URL('../../src/read/read.ts', import.meta.url)))
  expect([...packages]).toEqual([])
  expect(seen.size).toBeGreaterThan(20)
})
