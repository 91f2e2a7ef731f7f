import type {Item, Text} from '../../read/blocks.js'
import {makeItem, makeList} from '../../read/make.js'
import {type HtmlPieces, htmlText} from './html-text.js'
import type {Token} from './html-tokens.js'
import {joinTexts} from './stage.js'

/* Reads a list of terms and their definitions in HTML. `definitions.ts` makes the items. */

/** The items of such a list, and the text in it that is outside the items. */
export interface HtmlDefinitions {
  readonly items: readonly Item[]
  readonly stray: readonly Text[]
  /** The index of the token after it. */
  readonly next: number
}

interface Entry {
  readonly term: Text
  readonly definitions: Text[]
}

/** Reads the list whose opening tag has an index. */
export function readHtmlDefinitions(html: HtmlPieces, from: number): HtmlDefinitions {
  const {tokens} = html
  const entries: Entry[] = []
  const stray: Text[] = []
  let at = from + 1
  for (; at < tokens.length; ) {
    const token = tokens[at] as Token
    if (token.name === 'dl' && token.type === 'close') {
      at++
      break
    }
    const to = opensEntry(token) ? entryEnd(tokens, at + 1) : at + 1
    const text = htmlText(html, opensEntry(token) ? at + 1 : at, to)
    at = to
    if (text.text === '') continue
    if (!opensEntry(token)) stray.push(text)
    else if (token.name === 'dt' || entries.length === 0) entries.push({term: text, definitions: []})
    else entries.at(-1)?.definitions.push(text)
  }
  return {items: entries.map(itemOf), stray, next: at}
}

function opensEntry({type, name}: Token): boolean {
  return type === 'open' && (name === 'dt' || name === 'dd')
}

/** Returns the index of the token that ends a term or definition. */
function entryEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (opensEntry(token) || (token.type === 'close' && ENDS_ENTRY.has(token.name))) return at
  }
  return tokens.length
}

const ENDS_ENTRY = new Set(['dt', 'dd', 'dl'])

function itemOf({term, definitions}: Entry): Item {
  const [first] = definitions
  if (!first) return makeItem(term.start, term.end, term, [])
  const end = (definitions.at(-1) as Text).end
  if (definitions.length === 1) {
    const separator = term.text.endsWith(':') ? ' ' : ': '
    return makeItem(term.start, end, joinTexts([term, first], separator, term.start), [])
  }
  const items = definitions.map(text => makeItem(text.start, text.end, text, []))
  return makeItem(term.start, end, term, [makeList(first.start, end, false, items)])
}
