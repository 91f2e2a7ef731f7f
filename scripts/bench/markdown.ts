import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {Parser} from 'commonmark'
import MarkdownIt from 'markdown-it'
import {marked} from 'marked'
import {parseSummary} from 'summary-md'
import {readBlocks} from '../../src/read/read.js'
import {measure, short, tableOf} from './measure.js'
import {parse as remark} from './readers/remark.js'

const FORMS = new URL('../../../shared/corpus/forms/', import.meta.url)
const DOCS = new URL('../../docs/', import.meta.url)

/**
 * Documents of full markdown by kind: proposals and records with code if they are present, and otherwise the pages of
 * this project.
 */
function documents(): [string, string[]][] {
  if (!existsSync(FORMS)) return [['pages of this documentation', textsIn(DOCS)]]
  return readdirSync(FORMS).map(kind => [kind, textsIn(new URL(`${kind}/`, FORMS))])
}

function textsIn(folder: URL): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.md'))
    .map(name => readFileSync(new URL(name, folder), 'utf8'))
}

const ABOUT =
  'The scanner of `parseSummary` reads the markdown, as the other parsers do. `parseSummary` then looks for the values of the built-in form, which these documents do not follow.'

/** Table: reading documents of full markdown, in nanoseconds per character. */
export function markdownTable(rounds: number): string {
  const commonmark = new Parser()
  const markdownIt = new MarkdownIt()
  const readers: [string, (text: string) => number][] = [
    ['the scanner', text => readBlocks(text, 0, text.length).blocks.length],
    ['`parseSummary`', text => parseSummary(text).summary.additionalSections.length],
    ['with diagnostics', text => parseSummary(text).diagnostics.length],
    ['remark', text => remark(text).children.length],
    ['markdown-it', text => markdownIt.parse(text, {}).length],
    ['marked', text => marked.lexer(text).length],
    ['commonmark.js', text => (commonmark.parse(text).firstChild ? 1 : 0)],
  ]
  const rows = documents().map(([kind, texts]) => {
    const length = texts.reduce((sum, it) => sum + it.length, 0)
    const times = measure(
      readers.map(([name, read]) => ({name, run: () => texts.reduce((sum, it) => sum + read(it), 0)})),
      rounds,
    )
    return [kind, ...times.map(ms => short((ms * 1e6) / length))]
  })
  return `${ABOUT}\n\n${tableOf(['ns per character', ...readers.map(([name]) => name)], rows)}`
}
