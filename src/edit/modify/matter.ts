import {stringify} from 'yaml'
import {replacement} from '../../source.js'
import type {Edit} from '../../types.js'
import type {Page} from '../page/page.js'
import type {Span} from '../page/spans.js'

/** Returns the edit that rewrites a key or a value of front matter. */
export function entryEdit({matter, source}: Page, {start, end}: Span, text: string): Edit {
  if (matter?.notation === 'pandoc') return replacement(start, end, text)
  if (matter?.notation === 'yaml') return replacement(start, end, writeYaml(text))
  const quote = source.charAt(start - 1)
  const quoted = JSON.stringify(text)
  if (quote === "'") return replacement(start, end, text)
  return replacement(start, end, quote === '"' ? quoted.slice(1, -1) : quoted)
}

/** Returns a text as a YAML scalar on one line: plain if it is read back as the text, else in quotes. */
function writeYaml(text: string): string {
  return stringify(text, {lineWidth: 0, blockQuote: false}).trimEnd()
}
