import {describe, expect, it} from 'vitest'
import {normalise} from '../../src/extract/notations/normalise.js'
import {markdownOf} from '../../src/extract/notations/write.js'
import {readBlocks} from '../../src/read/read.js'
import {exactParts, render, textsOf} from './render.js'

const read = (markdown: string) => {
  const part = {source: markdown, from: 0, to: markdown.length}
  return normalise(part, readBlocks(markdown, 0, markdown.length), readBlocks)
}

/** Each row: a name, the markdown, the blocks, and the codes and kinds of the notes. */
type Row = readonly [name: string, markdown: string, blocks: readonly string[], notes: readonly string[]]

const tables: readonly Row[] = [
  [
    'a simple table of pandoc',
    '  Category           Actor\n  ------------------ -----------------\n  Political Actors   City of Mirador\n  Economic Actors    **Lumen** Works\n',
    ['T [Category | Actor] [Political Actors | City of Mirador] [Economic Actors | Lumen Works]'],
    ['table-style simple'],
  ],
  [
    'a simple table right below text',
    'The actors:\n  Kind     Actor\n  -------- -----\n  Ports    A\n\nAfter.\n',
    ['P The actors:', 'T [Kind | Actor] [Ports | A]', 'P After.'],
    ['table-style simple'],
  ],
  [
    'a simple table whose right columns are indented like code',
    '     Kind   Actor\n    ----- -------\n    Ports       A\n',
    ['T [Kind | Actor] [Ports | A]'],
    ['table-style indented'],
  ],
  [
    'a simple table closed by a line of dashes',
    'A  B\n-- --\n1  2\n-- --\n\nEnd.\n',
    ['T [A | B] [1 | 2]', 'P End.'],
    ['table-style simple'],
  ],
  [
    'a simple table whose words cross the columns',
    'Category  Actor\n--------  -----\nPolitical Actors  City of A\n',
    ['T [Category | Actor] [Political Actors | City of A]'],
    ['table-style simple'],
  ],
  [
    'a multiline table of pandoc',
    '  -------------------------\n  Category     Actor\n  ------------ ------------\n  Political    City of\n               Mirador\n\n  Economic     Works\n  -------------------------\n\n  : A caption\n',
    ['T [Category | Actor] [Political | City of Mirador] [Economic | Works]', 'P : A caption'],
    ['table-style multiline'],
  ],
  [
    'a multiline table without a header',
    '  ------------ ------------\n  **Kind**     **Actor**\n\n  Economic     Works\n  ------------ ------------\n',
    ['T [ | ] [Kind | Actor] [Economic | Works]'],
    ['table-style multiline'],
  ],
  [
    'a heading underlined over columns',
    'Category          Actor\n-----------------------\nPolitical Actors  City of A\n',
    ['T [Category | Actor] [Political Actors | City of A]'],
    ['table-style simple'],
  ],
  [
    'a grid',
    '+-----------+----------+\n| Category  | Actor    |\n+===========+==========+\n| Political | City of  |\n|           | *A*      |\n+-----------+----------+\n| Economic  | - Works  |\n|           | - Mills  |\n+-----------+----------+\n',
    ['T [Category | Actor] [Political | City of A] [Economic | Works⏎Mills]'],
    ['table-style grid'],
  ],
  [
    'a grid without a header, right below text',
    'Here:\n+---+---+\n| A | B |\n+---+---+\n',
    ['P Here:', 'T [ | ] [A | B]'],
    ['table-style grid'],
  ],
  [
    'lines with tabs',
    'Category\tActor\nPolitical\t\tCity of A; B\n',
    ['T [Category | Actor] [Political | City of A; B]'],
    ['table-style tabs'],
  ],
  [
    'lines with tabs, a paragraph each',
    'Kind\tActor\n\nPorts\tA\n\nEnd.\n',
    ['T [Kind | Actor] [Ports | A]', 'P End.'],
    ['table-style tabs'],
  ],
  [
    'a table without a delimiter row',
    '| Category | Actor |\n| Political | City of A |\n',
    ['T [ | ] [Category | Actor] [Political | City of A]'],
    ['broken-table delimiter-missing'],
  ],
  [
    'a table whose delimiter row has too few cells, below text',
    'Here:\n| Category | Actor |\n| --- |\n| Political | A \\| B |\n',
    ['P Here:', 'T [Category | Actor] [Political | A | B]'],
    ['broken-table delimiter-cells'],
  ],
  [
    'a table with a blank line after each row',
    '| Kind | Actor |\n\n| --- | --- |\n\n| Ports | A |\n\nEnd.\n',
    ['T [Kind | Actor] [Ports | A]', 'P End.'],
    ['broken-table delimiter-cells'],
  ],
  [
    'rows below a table and a blank line',
    '| Kind | Actor |\n| --- | --- |\n| Ports | A |\n\n| Press | B |\n',
    ['T [Kind | Actor] [Ports | A] [Press | B]'],
    ['table-style split-table'],
  ],
  [
    'a table that a page break splits, with its header again',
    '| Kind | Actor |\n| --- | --- |\n| Ports | A |\n\n{2}----------\n\n| kind | Actor |\n| --- | --- |\n| Press | B |\n',
    ['T [Kind | Actor] [Ports | A] [Press | B]'],
    ['block-style page-break', 'table-style split-table'],
  ],
  [
    'two tables with headers of their own',
    '| A | B |\n| - | - |\n| 1 | 2 |\n\n| C | D |\n| - | - |\n| 3 | 4 |\n',
    ['T [A | B] [1 | 2]', 'T [C | D] [3 | 4]'],
    [],
  ],
  [
    'a cell that continues on the next lines',
    '| Kind | Actor |\n| --- | --- |\n| Ports | A;\nB;\nC |\n| Press | D;|\nE |\n',
    ['T [Kind | Actor] [Ports | A; B; C] [Press | D; E]'],
    ['broken-table broken-row'],
  ],
  [
    'text right below a table',
    '| Kind | Actor |\n| --- | --- |\n| Ports | A |\nSource: none.\n',
    ['T [Kind | Actor] [Ports | A]', 'P Source: none.'],
    [],
  ],
  [
    'a table in HTML',
    '<table>\n<thead><tr><th>Category</th><th>Actor</th></tr></thead>\n<tbody>\n<tr><td rowspan="2">Political &amp; other</td><td>City of<br/>\n A</td></tr>\n<tr><td><ul><li><b>B</b></li><li>C</li></ul></td></tr>\n</tbody></table>\n',
    ['T [Category | Actor] [Political & other | City of⏎A] [Political & other | B⏎C]'],
    ['table-style html'],
  ],
  [
    'a table in HTML with blank lines, a caption, and text after it',
    '<table><caption>Who</caption>\n\n  <tr><td>A</td>\n\n      <td colspan=2><p>B</p><p>C</p></td></tr>\n\n</table> End.\n',
    ['P Who', 'T [ |  | ] [A | B⏎C | ]', 'P End.'],
    ['table-style html'],
  ],
  [
    'a table indented by four spaces',
    'A\n\n    | B | C |\n    | - | - |\n    | 1 | 2 |\n',
    ['P A', 'T [B | C] [1 | 2]'],
    ['table-style indented'],
  ],
  [
    'a table in a fence',
    '# A\n\n```md\n| B | C |\n| - | - |\n| 1 | 2 |\n```\n',
    ['# A', 'T [B | C] [1 | 2]'],
    ['table-style fenced'],
  ],
  [
    'a grid as databases print it, with a line for each row',
    '+-------+------+\n| Kind  | Who  |\n+-------+------+\n| Ports | A    |\n| Press | B of |\n|       | C    |\n|       | D    |\n+-------+------+\n',
    ['T [ | ] [Kind | Who] [Ports | A] [Press | B of C] [ | D]'],
    ['table-style grid'],
  ],
  [
    'a grid of box drawing in a fence',
    '```\n┌───────┬─────┐\n│ Kind  │ Who │\n├───────┼─────┤\n│ Ports │ A   │\n│ Press │ B   │\n└───────┴─────┘\n```\n',
    ['T [ | ] [Kind | Who] [Ports | A] [Press | B]'],
    ['table-style fenced'],
  ],
  [
    'a grid of double lines with borders between rows, its last column not aligned',
    '╔══════╦═════╗\n║ Kind ║ Who ║\n╠══════╬═════╣\n║ Food ║ Hops; Malt ║\n║      ║ and more ║\n╟──────╫─────╢\n║ Sea ║ Cod ║\n╚══════╩═════╝\n',
    ['T [Kind | Who] [Food | Hops; Malt and more] [Sea | Cod]'],
    ['table-style grid'],
  ],
  [
    'a simple table of reStructuredText, rows over several lines',
    '=====  ======\nKind   Who\n=====  ======\nPorts  City\n       of A\n\nPress  *B*\n=====  ======\n\nEnd.\n',
    ['T [Kind | Who] [Ports | City of A] [Press | B]', 'P End.'],
    ['table-style simple'],
  ],
  [
    'a simple table of reStructuredText without a header',
    '===== =====\nPorts A\nPress B\n===== =====\n',
    ['T [ | ] [Ports | A] [Press | B]'],
    ['table-style simple'],
  ],
  [
    'columns with spaces between them, a cell over two lines, numbers to the right',
    'Kind        Who          Seats\nPorts       City of A;       9\n            Land of B\nPress       C              120\n',
    ['T [Kind | Who | Seats] [Ports | City of A; Land of B | 9] [Press | C | 120]'],
    ['table-style spaces'],
  ],
  [
    'a table of MediaWiki, cells on a line and each on its own',
    'Text.\n\n{| class="wikitable"\n|+ Who was there\n! Kind !! Who\n|-\n| Ports || A\n|-\n| style="x" | Press\n|\n* B\n* C\n|}\n\nEnd.\n',
    ['P Text.', 'P Who was there', 'T [Kind | Who] [Ports | A] [Press | B⏎C]', 'P End.'],
    ['table-style wiki', 'block-style attributes', 'block-style attributes'],
  ],
  [
    'a table of MediaWiki with cells that extend over rows',
    '{|\n! Kind !! Who !! Since\n|-\n| rowspan="2" | Ports || A || rowspan=2 | 2020\n|-\n| B\n|-\n| Press || C || 2021\n|}\n',
    ['T [Kind | Who | Since] [Ports | A | 2020] [Ports | B | 2020] [Press | C | 2021]'],
    ['table-style wiki', 'block-style attributes', 'block-style attributes'],
  ],
  [
    'a table of MediaWiki with a header cell in each row',
    '{|\n! Ports\n| A\n|-\n! Press\n| B\n|}\n',
    ['T [ | ] [Ports | A] [Press | B]'],
    ['table-style wiki'],
  ],
  [
    'a table of AsciiDoc, its columns in the attributes',
    '[cols="1,2"]\n|===\n|Kind\n|Who\n\n|Ports\na|City\nof A\n2+|B\n|===\n\nEnd.\n',
    ['T [ | ] [Kind | Who] [Ports | City of A] [B]', 'P End.'],
    ['table-style wiki', 'block-style attributes'],
  ],
  [
    'a table of AsciiDoc whose first line gives the number of columns',
    'Who:\n|===\n|Kind |Who\n\n|Ports |A\n|Press |B\\|C\n|===\n',
    ['P Who:', 'T [Kind | Who] [Ports | A] [Press | B|C]'],
    ['table-style wiki'],
  ],
  [
    'a list of reStructuredText that is a table',
    '.. list-table:: Who was there\n   :header-rows: 1\n\n   * - Kind\n     - Who\n   * - Ports\n     - A\n\nEnd.\n',
    ['P Who was there', 'T [Kind | Who] [Ports | A]', 'P End.'],
    ['table-style list-table', 'block-style attributes'],
  ],
  [
    'a list of reStructuredText without a header',
    '.. list-table::\n   :widths: 1 2\n\n   * - Ports\n     - A\n   * - Press\n     - B\n',
    ['T [ | ] [Ports | A] [Press | B]'],
    ['table-style list-table', 'block-style attributes'],
  ],
  [
    'a table whose header has two pipes before each cell',
    '||Kind||Who||\n|Ports|A|\n',
    ['T [ | ] [Kind | Who] [Ports | A]'],
    ['broken-table delimiter-missing'],
  ],
  [
    'cells that hold paragraphs and lists',
    '| Kind | Who |\n| --- | --- |\n| Ports | A |\n| \n\nPress\n\n | \n\nB\n\nC\n\n |\n| Food | \n*   D\n*   E\n\n |\n\nEnd.\n',
    ['T [Kind | Who] [Ports | A] [Press | B⏎C] [Food | D⏎E]', 'P End.'],
    ['broken-table broken-row'],
  ],
  [
    'header cells that hold paragraphs',
    '| \nKind\n\n | \n\nWho\n\n |\n| --- | --- |\n| Ports | A |\n',
    ['T [Kind | Who] [Ports | A]'],
    ['broken-table broken-row'],
  ],
  [
    'a table in a fence below a bold label',
    '**A:**\n\n```\n| B | C |\n| - | - |\n| 1 | 2 |\n```\n',
    ['P A:', 'T [B | C] [1 | 2]'],
    ['table-style fenced'],
  ],
  [
    'definitions',
    'Ports\n:   City of A\n:   City of B\n\nPress\n\n:   *C* and\n    D\n',
    ['UL [Ports / UL [City of A] [City of B]] [Press: C and⏎D]'],
    ['table-style definitions'],
  ],
  [
    'definitions right below a heading in bold',
    '**Actors**\nPorts\n:   City of A\n\nPress\n:   C\n',
    ['P Actors', 'UL [Ports: City of A] [Press: C]'],
    ['table-style definitions'],
  ],
]

const others: readonly Row[] = [
  [
    'a list indented by four spaces',
    '# A\n\n    - Nine castles\n    - Two\n',
    ['# A', 'UL [Nine castles] [Two]'],
    ['list-marker indented'],
  ],
  [
    'headings in HTML',
    '<h1 align="center">A <em>b</em></h1>\n\n<h2>C</h2> d\n',
    ['# A b', '## C', 'P d'],
    ['heading-style html', 'heading-style html'],
  ],
  [
    'lists in HTML',
    '<ul>\n<li>A\n  <ol><li>B</li></ol></li>\n\n<li><p>C</p><p>D</p></li>\n</ul>\n',
    ['UL [A / OL [B]] [C / P D]'],
    ['list-marker html', 'block-style html', 'block-style html'],
  ],
  [
    'paragraphs in HTML',
    '<p>A <b>b</b>\n&lt; **c**</p><p>d</p>\n',
    ['P A b < c', 'P d'],
    ['block-style html', 'block-style html'],
  ],
  ['a rule in HTML', 'A\n\n<hr>\n', ['P A', 'rule'], []],
  [
    'a fold',
    '## A\n\n<details>\n<summary><b>Ports</b></summary>\n\n- B\n\n</details>\n',
    ['## A', '### Ports', 'UL [B]', 'comment'],
    ['heading-style fold'],
  ],
  [
    'markdown in wrappers',
    '<div align="center">\n\n# A\n\n</div>\n\n<section>\n## B\n- c\n</section>\n',
    ['comment', '# A', 'comment', '## B', 'UL [c]'],
    [],
  ],
  [
    'definitions in HTML',
    '<dl><dt>Ports</dt><dd>A</dd><dd>B</dd><dt>Press</dt><dd>C</dd></dl>\n',
    ['UL [Ports / UL [A] [B]] [Press: C]'],
    ['table-style definitions'],
  ],
  [
    'HTML of other kinds',
    '<video>\na\n</video>\n\n<script>\nb\n</script>\n\n<pre>\nc\n</pre>\n\n<own-tag>\nd\n</own-tag>\n',
    ['html', 'html', 'html', 'html'],
    [],
  ],
  ['an anchor alone', '<a id="b"></a>\n\n# A\n', ['comment', '# A'], []],
  [
    'callouts',
    '> [!important] Quotas\n> By 2026.\n\n> [!note]\n> B\n\n[!note] c\n',
    ['P Quotas', 'P By 2026.', 'P B', 'P [!note] c'],
    ['block-style callout', 'block-style callout'],
  ],
  [
    'wikilinks',
    'A [[City of A|the city]] and [[B]], ![[c.png]] not \\[[d]].\n',
    ['P A the city and B,  not [[d]].'],
    ['block-style span'],
  ],
  [
    'attributes',
    '## [A]{.underline} {#a .b}\n\n## B¶\n\n[c]{.mark} {d}\n',
    ['## A', '## B', 'P c {d}'],
    ['block-style span', 'block-style span', 'block-style span'],
  ],
  [
    'a table of contents',
    '[1. A](#a)\n\n- [B](#b)\n  - [C](#c)\n\n- [D](https://d)\n',
    ['comment', 'UL [B / UL [C]] [D]'],
    ['block-style contents'],
  ],
  ['a table of contents as a list', '- [B](#b)\n  - [C](#c)\n\n# B\n', ['comment', '# B'], ['block-style contents']],
  [
    'a sentence that a page break splits',
    '- A\n- Masons are\n\n![](p.jpg)\n\n{1}----------\n\ntrained on site\n',
    ['UL [A] [Masons are trained on site]'],
    ['block-style page-break'],
  ],
  [
    'a comment of Obsidian',
    'A.\n\n%% check\nthis %%\n\nB %% c %% and 5 %%.\n',
    ['P A.', 'comment', 'P B %% c %% and 5 %%.'],
    ['block-style comment'],
  ],
  [
    'headings that count pages',
    '# Page 1\n\n# A\n\nb\n\n# Page 2\n\nc\n',
    ['comment', '# A', 'P b', 'comment', 'P c'],
    ['block-style page-break', 'block-style page-break'],
  ],
  [
    'columns with spaces between them, values centred',
    'Topic       In favour   Against\nBudget          9          2\n',
    ['T [Topic | In favour | Against] [Budget | 9 | 2]'],
    ['table-style spaces'],
  ],
  [
    'a page break between sentences',
    'A.\n\nPage 3 of 10\n\nb\n',
    ['P A.', 'comment', 'P b'],
    ['block-style page-break'],
  ],
]

/** Text that looks like a notation but is not one. */
const none: readonly (readonly [name: string, markdown: string])[] = [
  ['thematic breaks', 'A b\n\n- - -\n\n***\n\n---\n\nC d\n'],
  ['a heading underlined below one column', 'Category\n--------\ntext\n'],
  ['code', 'A\n\n    b | c\n\n```\nd\n```\n'],
  ['a table in a fence between sentences', 'See this.\n\n```\n| A | B |\n| - | - |\n```\n\nAnd go on.\n'],
  ['a table in a fence of another language', '# A\n\n```js\n| A | B |\n| - | - |\n```\n'],
  ['pipes in sentences', 'a | b\nc | d\n'],
  ['pipes in code', '`|` a ( `|` b )\n'],
  ['a line that begins with a pipe', '| a | b\n'],
  ['header lines with tabs', 'Date:\t2024\nPlace:\tA\n'],
  ['bullets with tabs', '•\tA\n•\tB\n'],
  ['a colon after a line break', 'a\n:b\n'],
  ['a caption below a table', '| A | B |\n| - | - |\n| 1 | 2 |\n\n: Caption\n'],
  ['an unknown tag in a line', 'a <name> b\n'],
  ['labels before aligned values', 'Date:      2024\nPlace:     A\n'],
  ['sentences with wide spaces', 'One is here.   Two is there.\nThree is not.   Four is.\n'],
  ['words with spaces between them on one line only', 'Kind     Who\nPorts and Press\n'],
  ['a line of signs above text', '== ==\ntext\n\nmore\n'],
  ['a wiki table that never ends', '{| a\n! b\n\n# C\n\n|}\n'],
  ['a missing cell at the end of a table', '| A | B |\n| - | - |\n| 1 |\n\nText.\n'],
]

describe('notations of other programs become the blocks that they mean', () => {
  it.each([...tables, ...others])('%s', (_name, markdown, blocks, notes) => {
    const {blocks: found, notes: noted} = read(markdown)
    expect(render(found)).toEqual(blocks)
    expect(noted.map(({code, kind}) => `${code} ${kind}`)).toEqual(notes)
    for (const {value, start, end} of textsOf(found).flatMap(exactParts))
      expect(markdown.slice(start, end).replace(/\s/g, ' ')).toBe(value.replace(/\s/g, ' '))
  })

  it.each(none)('%s stay as they are', (_name, markdown) => {
    const reading = readBlocks(markdown, 0, markdown.length)
    const {blocks, notes} = normalise({source: markdown, from: 0, to: markdown.length}, reading, readBlocks)
    expect(blocks).toBe(reading.blocks)
    expect(notes).toEqual([])
  })
})

describe('the markdown of a note reads as the blocks of the note', () => {
  const texts = (markdown: string) =>
    textsOf(readBlocks(markdown, 0, markdown.length).blocks).map(({text}) => plain(text))
  /** A line break in a cell separates values. */
  const plain = (text: string) => text.replace(/;? ?\n/g, '; ')

  it.each(tables)('%s', (_name, markdown) => {
    for (const note of read(markdown).notes.filter(it => it.blocks.length > 0)) {
      expect(texts(markdownOf(markdown, note)).map(it => it.replaceAll('\n', ' '))).toEqual(
        textsOf(note.blocks).map(({text}) => (note.kind === 'definitions' ? text.replaceAll('\n', ' ') : plain(text))),
      )
    }
  })

  it('puts a header above a table that has none', () => {
    const markdown = '| Political | City of A |\n'
    const [note] = read(markdown).notes
    const columns = {names: ['Category', 'Actor'], isName: () => false}
    expect(note && markdownOf(markdown, note, columns)).toBe(
      '| Category | Actor |\n| --- | --- |\n| Political | City of A |',
    )
  })
})

describe('links in parts that are read again', () => {
  it('have the offsets of the source', () => {
    const markdown = '# A\n\n    - [b](c)\n\n<div>\n[d](e)\n</div>\n\n<p><a href="h">i</a></p>\n\n[f](g)\n'
    const {links} = read(markdown)
    expect(links.map(({start, end, url}) => [markdown.slice(start, end), url])).toEqual([
      ['[b](c)', 'c'],
      ['[d](e)', 'e'],
      ['<a href="h">i</a>', 'h'],
      ['[f](g)', 'g'],
    ])
  })
})
