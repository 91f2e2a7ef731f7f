import {parseSummary} from 'summary-md'
import {summaryForm} from '../../src/index.js'
import {variations} from '../../test/variations/all.js'
import {vary} from '../../test/variations/check.js'
import {samples} from '../../test/variations/documents.js'
import {type Document, render} from '../../test/variations/model.js'
import {measure, short, tableOf} from './measure.js'
import {parse as remark} from './readers/remark.js'

/** The number of documents that are varied. A row that is much slower than the others shows a cliff. */
const DOCUMENTS = 6

/** How often all rows are read before the first one is measured, so that the engine has optimised the code of each. */
const READINGS = 20

/** Turns before each row. Few are enough, because the code is optimised. */
const WARM_UP = 5

/** The number of rows that are variations. */
const SLOWEST = 15

/** One way to write documents, and the documents that it applies to. */
interface Kind {
  readonly name: string
  readonly texts: readonly string[]
}

/** A construct of markdown at the end of the first paragraph, or around or above the whole document. */
const CONSTRUCTS: readonly {readonly name: string; readonly write: (text: string) => string}[] = [
  {name: 'a code span', write: inParagraph('`code`')},
  {name: 'a link', write: inParagraph('[a link](https://example.org "title")')},
  {name: 'a link by reference', write: text => `${inParagraph('[a link][ref]')(text)}\n[ref]: https://example.org\n`},
  {name: 'an image', write: inParagraph('![an image](image.png)')},
  {name: 'an autolink', write: inParagraph('<https://example.org>')},
  {name: 'nested emphasis', write: inParagraph('***a** b* __c *d*__')},
  {name: 'raw HTML', write: inParagraph('<sub>2</sub>')},
  {name: 'a `<br>`', write: inParagraph('<br> more')},
  {name: 'an entity', write: inParagraph('&amp; &nbsp; &#42;')},
  {name: 'escapes', write: inParagraph('\\* \\[ \\]')},
  {name: 'a hard break', write: inParagraph('\\\nmore')},
  {name: 'a tab', write: inParagraph('\tmore')},
  {name: 'a comment', write: text => text.replace('\n## ', '\n<!-- comment -->\n\n## ')},
  {name: 'a quote', write: below('> A quote\n> of two lines.')},
  {name: 'a quote with a lazy line', write: below('> A quote\nof two lines.')},
  {name: 'fenced code', write: below('```js\nconst a = 1\n```')},
  {name: 'indented code', write: below('    const a = 1')},
  {name: 'an HTML block', write: below('<div>\n\ntext\n\n</div>')},
  {name: 'a setext heading', write: below('Another heading\n---------------\n\nText.')},
  {name: 'a definition', write: below('[ref]: https://example.org')},
  {name: 'a table with alignment', write: below('| a | b |\n| :-- | --: |\n| c | d |')},
  {name: 'nested lists', write: below('- a\n  - b\n    1. c')},
  {name: 'inside a fence', write: text => `Here is the summary:\n\n\`\`\`markdown\n${text}\`\`\`\n`},
  {name: 'inside a quote', write: text => text.replace(/^/gm, '> ')},
  {name: 'front matter', write: text => `---\nsource: archive\n---\n\n${text}`},
  {name: 'CRLF', write: text => text.replaceAll('\n', '\r\n')},
]

/** Puts a construct at the end of the first paragraph of the first section. */
function inParagraph(construct: string): (text: string) => string {
  return text => text.replace(/(\n## [^\n]*\n\n[^\n]*)/, (_, head: string) => `${head} ${construct}`)
}

/** Puts a block below the first paragraph of the first section. */
function below(block: string): (text: string) => string {
  return text => text.replace(/(\n## [^\n]*\n\n[^\n]*\n)/, (_, head: string) => `${head}\n${block}\n`)
}

function kindsOf(texts: readonly string[], documents: readonly Document[]): Kind[] {
  const constructs = CONSTRUCTS.map(({name, write}) => ({name: `construct: ${name}`, texts: texts.map(write)}))
  const varied = variations.map(variation => ({
    name: variation.name,
    texts: documents.flatMap(document => {
      const it = vary(document, [variation], 1)
      return it ? [render(it)] : []
    }),
  }))
  return [{name: 'as they are', texts}, ...constructs, ...varied.filter(it => it.texts.length > 0)]
}

/**
 * Table: the time of each way to write documents, as a multiple of `JSON.parse` of their data and of the time of
 * remark.
 */
export function variationsTable(rounds: number): string {
  const chosen = samples()
    .filter(it => it.document.form === summaryForm)
    .slice(-DOCUMENTS)
  const kinds = kindsOf(
    chosen.map(it => it.text),
    chosen.map(it => it.document),
  )
  for (let n = 0; n < READINGS; n++) for (const {texts} of kinds) for (const text of texts) readFully(text)
  const rows = kinds.map(({name, texts}) => ({name, ...timesOf(texts, rounds)}))
  const most = rows.reduce((a, b) => (b.json > a.json ? b : a))
  const least = rows.reduce((a, b) => (b.remark < a.remark ? b : a))
  const intro = `${rows.length} ways to write ${chosen.length} documents. At most ${short(most.json)} × \`JSON.parse\` (${most.name}); at least ${short(least.remark)} × as fast as remark-parse with GFM tables (${least.name}).`
  const slowest = [...rows].sort((a, b) => b.json - a.json).slice(0, SLOWEST)
  const table = tableOf(
    ['', 'times JSON.parse', 'with diagnostics', 'remark ÷ parseSummary'],
    // All constructs, and the slowest of the others.
    [...new Set([...rows.filter(it => it.name.startsWith('construct: ')), ...slowest])].map(it => [
      `\`${it.name.replaceAll('`', '')}\``,
      short(it.json),
      short(it.details),
      short(it.remark),
    ]),
  )
  return `${intro}\n\n${table}`
}

/** Reads a text with its diagnostics. Returns how many there are. */
function readFully(text: string): number {
  return parseSummary(text).diagnostics.length
}

function timesOf(texts: readonly string[], rounds: number): {json: number; details: number; remark: number} {
  const data = texts.map(it => JSON.stringify(parseSummary(it).summary))
  const each = (read: (text: string, k: number) => number) => () => texts.reduce((sum, it, k) => sum + read(it, k), 0)
  const [json, own, details, other] = measure(
    [
      {name: 'JSON.parse', run: each((_, k) => JSON.parse(data[k] as string).actors.length)},
      {name: 'parseSummary', run: each(it => parseSummary(it).summary.actors.length)},
      {name: 'with diagnostics', run: each(readFully)},
      {name: 'remark', run: each(it => remark(it).children.length)},
    ],
    rounds,
    WARM_UP,
  ) as [number, number, number, number]
  return {json: own / json, details: details / json, remark: other / own}
}
