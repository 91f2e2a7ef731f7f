/** YAML as it is read here, beside what the package `yaml` makes of the same text. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isAlias, isMap, isScalar, isSeq, parse, parseDocument} from 'yaml'
import type {YamlNode} from '../../src/yaml/node.js'
import {jsOf, readYaml, readYamlOrNull} from '../../src/yaml/read.js'
import {writeYaml} from '../../src/yaml/write.js'

/** A tree without offsets: kinds, texts, and what is written of each node that holds others. */
type Tree =
  | null
  | string
  | {readonly alias: string}
  | {readonly written: string; readonly items: readonly (Tree | readonly Tree[])[]}

function ours(text: string, node: YamlNode | null): Tree {
  if (node === null) return null
  if (node.kind === 'scalar') return node.text
  if (node.kind === 'alias') return {alias: node.name}
  const written = text.slice(node.start, node.end).trim()
  if (node.kind === 'list') return {written, items: node.items.map(it => ours(text, it))}
  return {written, items: node.entries.map(it => [ours(text, it.key), ours(text, it.value)])}
}

function theirs(text: string, node: unknown): Tree {
  if (isScalar(node)) return String(node.value ?? '')
  if (isAlias(node)) return {alias: node.source}
  if (!isMap(node) && !isSeq(node)) return null
  const [start, end] = node.range as [number, number, number]
  const written = text.slice(start, end).trim()
  if (isSeq(node)) return {written, items: node.items.map(it => theirs(text, it))}
  return {written, items: node.items.map(it => [theirs(text, it.key), theirs(text, it.value)])}
}

function oracle(text: string): Tree {
  const document = parseDocument(text, {schema: 'failsafe', uniqueKeys: false})
  return document.errors.length > 0 ? null : collection(theirs(text, document.contents))
}

function read(text: string): Tree {
  return collection(ours(text, readYamlOrNull(text)))
}

/** A document that is a value alone is nothing that anybody asks for. */
function collection(tree: Tree): Tree {
  return typeof tree === 'string' ? null : tree
}

/** Texts that are beside each other in YAML that people write, right and wrong. */
const PIECES = [
  'title',
  'date',
  'a b',
  ':',
  ': ',
  ': ',
  '- ',
  '- ',
  '? ',
  '\n',
  '\n',
  '\n  ',
  '\n  ',
  '\n    ',
  '\r\n',
  '[',
  ']',
  '{',
  '}',
  ', ',
  ',',
  ' # note',
  '#',
  '"quoted"',
  "'it''s'",
  '"open',
  '|',
  '>-\n  ',
  '|2+\n',
  '&a ',
  '*a',
  '!!str ',
  '!local ',
  '!h!x ',
  '\t',
  ' ',
  '---\n',
  '\n...\n',
  '2024-10-23',
  '12',
  '~',
  '%',
  '@',
  '\\',
  'é',
] as const

describe('YAML', () => {
  it.each([
    ['a map', 'title: A\ndate: 2024-10-23\n'],
    ['an empty value', 'title:\ndate: 2024 # later\n'],
    ['an empty value with a comment at the end', 'a: b\ntitle: # none\n'],
    ['a list below its key', 'tags:\n- a\n- b\n'],
    ['a list that is indented', 'tags:\n  - a\n  -\n  - b: c\n    d: e\n'],
    ['brackets', 'tags: [a, "b, c", {d: e}, f: g]\nplace: {city: Lima, country: Peru,}\n'],
    ['brackets over lines', 'tags: [\n  a,\n  b\n  ]\n'],
    ['brackets that end too far left', 'tags: [\n  a\n]\n'],
    ['brackets without an end', 'tags: [a, b\n'],
    ['two commas', 'tags: [a,, b]\n'],
    ['a colon in a value', 'title: A: B\n'],
    ['a colon in quotes', 'title: "A: B"\n'],
    ['quotes without an end', 'title: "A\n'],
    ['escapes', "title: \"A \\u00e9\\n\\x41\"\nother: 'it''s'\n"],
    ['a text in lines', 'text: |\n  One\n\n  Two\nmore: >-\n  One\n  two\n'],
    ['a text over lines', 'text: one\n  two\n\n  three\n'],
    ['a key over lines', 'one\ntwo: three\n'],
    ['tabs', 'a:\n\tb: c\n'],
    ['other columns', 'a: b\n  c: d\n'],
    ['an anchor and an alias', 'a: &x [b]\nc: *x\n'],
    ['two anchors', 'a: &x &y b\n'],
    ['a tag', 'a: !!str 12\nb: !local c\n'],
    ['a tag without a meaning', 'a: !e!tag b\n'],
    ['a key that is set apart', '? a\n: b\n'],
    ['a comment too close', 'a: "b"#c\n'],
    ['a reserved character', 'a: @b\n'],
    ['two documents', 'a: b\n---\nc: d\n'],
    ['a document with an end', '---\na: b\n...\n'],
    ['lines that end in CRLF', 'a: b\r\nc:\r\n  - d\r\n'],
    ['no map', 'just words\n'],
    ['nothing', ''],
    ['a comment', '# note\n'],
    ['JSON', '{"title": "A", "tags": ["b", 1, null], "place": {"city": "Lima"}}'],
  ])('reads %s', (_, text) => expect(read(text)).toEqual(oracle(text)))

  it('is read as the package `yaml` reads it', () => {
    const text = fc.array(fc.constantFrom(...PIECES), {maxLength: 14}).map(it => it.join(''))
    fc.assert(
      fc.property(text, it => {
        expect(read(it)).toEqual(oracle(it))
      }),
      {numRuns: 3000},
    )
  })

  it.each([
    'a: 1\nb: 0x1f\nc: 0o17\nd: -1.5e3\ne: .inf\nf: -.INF\ng: .nan\nh: 1.\ni: +12\nj: 08\n',
    'a: true\nb: False\nc: yes\nd: null\ne: ~\nf:\ng: "true"\nh: !!str 12\ni: on\n',
    'a: &x {b: [1, 2]}\nc: *x\n',
    '1: one\ntrue: two\n? [a]\n: three\n',
  ])('has the values of the core schema: %j', text =>
    expect(jsOf(readYaml(text))).toEqual(text.includes('? ') ? {1: 'one', true: 'two', '["a"]': 'three'} : parse(text)),
  )

  it.each([
    ['an alias of nothing', 'a: *x\n', 'The alias "*x" repeats nothing'],
    ['many aliases', `a: &x b\nc: [${'*x, '.repeat(101)}]\n`, 'There are too many aliases'],
    ['brackets in brackets', `a: ${'['.repeat(300)}${']'.repeat(300)}\n`, 'Values are nested too deeply'],
    ['a map on the line of a key', 'a: b: c\n', 'A map must start on a line of its own'],
  ])('refuses %s', (_, text, message) => expect(() => jsOf(readYaml(text))).toThrow(message))

  it('is written so that it reads back', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...PIECES), {maxLength: 8}).map(it => it.join('')),
    )
    fc.assert(
      fc.property(text, it => {
        const written = writeYaml(it)
        expect(written).not.toMatch(/[\r\n]/)
        expect(parse(`key: ${written}`)).toEqual({key: it})
      }),
      {numRuns: 2000},
    )
  })

  it.each([
    ['Lima, Peru', 'Lima, Peru'],
    ['12', '"12"'],
    ['yes', 'yes'],
    ['A: B', '"A: B"'],
    ['He said: "No"', '\'He said: "No"\''],
    ['', '""'],
  ])('writes %j as %s', (text, written) => expect(writeYaml(text)).toBe(written))
})
