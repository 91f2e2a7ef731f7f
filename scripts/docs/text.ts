/** Writes the parts of generated pages in markdown. */
import {readFileSync, writeFileSync} from 'node:fs'

export const ROOT = new URL('../../', import.meta.url)

/** Returns a code block. Its fence is longer than any fence in the text. */
export function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`
}

/** Joins the blocks of a page with blank lines. */
export function paragraphs(...blocks: readonly string[]): string {
  return `${blocks.filter(it => it !== '').join('\n\n')}\n`
}

/** Returns a table row. Pipes and line breaks in its cells are escaped. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map(cell => cell.replace(/\|/g, '\\|').replace(/\n/g, ' ')).join(' | ')} |`
}

/** Returns text as code, also for a table cell. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  const pad = /^`|`$|^ .* $/.test(text) ? ' ' : ''
  return `${ticks}${pad}${text}${pad}${ticks}`
}

/** Writes a text between the two comments of a page that name it. */
export function fill(file: string, mark: string, text: string): void {
  const url = new URL(file, ROOT)
  const [before, rest] = readFileSync(url, 'utf8').split(`<!-- ${mark} -->`) as [string, string]
  const [, after] = rest.split(`<!-- /${mark} -->`) as [string, string]
  writeFileSync(url, `${before}<!-- ${mark} -->\n\n${text}\n\n<!-- /${mark} -->${after}`)
}
