import {type Block, type Item, MAX_DEPTH, type Text} from '../../read/blocks.js'
import {isBlank} from '../../read/characters.js'
import {makeHeading, makeHtml, makeItem, makeList, makeParagraph, makeRule, makeText} from '../../read/make.js'
import {readHtmlDefinitions} from './html-definitions.js'
import {readHtmlTable} from './html-table.js'
import {type HtmlPieces, htmlText} from './html-text.js'
import type {Token} from './html-tokens.js'
import {isBlankLine, lineEnd, nextLine, opensLine, withoutIndent} from './lines.js'
import {addAll, type NoteCode, type NoteKind, type Stage} from './stage.js'

const HEADING = /^h[1-6]$/
const LISTS = new Set(['ul', 'ol', 'menu', 'dir'])
/** Elements whose content is not text of the document, or is kept without changes. */
const OPAQUE = new Set([
  'pre',
  'script',
  'style',
  'textarea',
  'svg',
  'math',
  'iframe',
  'video',
  'audio',
  'object',
  'head',
  'form',
  'select',
  'canvas',
])

/** A block that the tags of HTML give, and its note. */
interface WalkNote {
  readonly code: NoteCode
  readonly kind: NoteKind
  readonly block: Block
}

/** The tags that end a part of HTML: closing tags and opening tags. */
interface Stop {
  readonly close: ReadonlySet<string>
  readonly open: ReadonlySet<string>
}

const NEVER: Stop = {close: new Set(), open: new Set()}
const ITEM: Stop = {close: new Set(['li', 'ul', 'ol', 'menu', 'dir']), open: new Set(['li'])}
const FOLD: Stop = {close: new Set(['summary', 'details']), open: new Set()}

/** Reads the tokens of HTML as blocks. */
export class HtmlWalk {
  readonly #stage: Stage
  readonly #html: HtmlPieces
  readonly notes: WalkNote[] = []
  /** Whether any tag was found that stands for a block or has no meaning. */
  known = false
  #at = 0
  #depth = 0

  constructor(stage: Stage, tokens: readonly Token[]) {
    this.#stage = stage
    this.#html = {source: stage.source, tokens, links: stage.links}
  }

  read(): Block[] {
    return this.#flow(NEVER, true)
  }

  /** Reads blocks up to a tag that ends them. Text between block tags is markdown; inside a list it is HTML. */
  #flow(stop: Stop, isMarkdown: boolean): Block[] {
    const blocks: Block[] = []
    this.#depth++
    let run = this.#at
    const flush = () => {
      const end = this.#at
      if (run < end) addAll(blocks, isMarkdown ? this.#markdown(run, end) : this.#paragraph(run, end))
    }
    while (this.#at < this.#html.tokens.length) {
      const token = this.#html.tokens[this.#at] as Token
      if (stop[token.type === 'close' ? 'close' : 'open'].has(token.name) && token.type !== 'text') break
      if (this.#isInline(token, isMarkdown)) {
        this.#at++
        continue
      }
      flush()
      this.#block(token, blocks)
      run = this.#at
    }
    flush()
    this.#depth--
    return blocks
  }

  /** Whether a token belongs to the text around it. */
  #isInline(token: Token, isMarkdown: boolean): boolean {
    if (token.type === 'text' || token.type === 'comment') return true
    if (OPAQUE.has(token.name)) return false
    if (token.kind === 'line') return token.name === 'br'
    return !(isMarkdown && token.kind === 'markup' && this.#isAlone(token))
  }

  /** Whether a tag is alone on its lines. */
  #isAlone({start, end}: Token): boolean {
    const {source, to} = this.#stage
    return opensLine(source, start) && isBlankLine(source, {start: end, end: lineEnd(source, end, to)})
  }

  /** Reads the content of a block, starting at its tag. */
  #block(token: Token, blocks: Block[]): void {
    const {name, type} = token
    if (OPAQUE.has(name)) return this.#opaque(token, blocks)
    this.known = true
    if (type === 'close' || this.#depth > MAX_DEPTH) this.#at++
    else if (HEADING.test(name)) this.#heading(token, blocks)
    else if (name === 'p') this.#text(token, blocks)
    else if (LISTS.has(name)) this.#list(token, blocks)
    else if (name === 'dl') this.#definitions(token, blocks)
    else if (name === 'table') this.#table(blocks)
    else if (name === 'summary') this.#fold(token, blocks)
    else if (name === 'hr') {
      blocks.push(makeRule(token.start, token.end))
      this.#at++
    } else this.#at++
  }

  #opaque({name, start}: Token, blocks: Block[]): void {
    while (this.#at < this.#html.tokens.length) {
      const token = this.#html.tokens[this.#at++] as Token
      if (token.type === 'close' && token.name === name) break
    }
    blocks.push(makeHtml(start, (this.#html.tokens[this.#at - 1] as Token).end))
  }

  #add(blocks: Block[], block: Block, code: NoteCode, kind: NoteKind = 'html'): void {
    this.known = true
    blocks.push(block)
    this.notes.push({code, kind, block})
  }

  /** Returns the index of the next block tag, or the end. */
  #inlineEnd(): number {
    let at = this.#at
    while (at < this.#html.tokens.length && this.#isInline(this.#html.tokens[at] as Token, false)) at++
    return at
  }

  /** Reads the text up to the next block tag. If that tag closes the element, it is consumed. */
  #content(name: string): {text: Text; end: number} {
    const from = ++this.#at
    this.#at = this.#inlineEnd()
    const text = htmlText(this.#html, from, this.#at)
    const closing = this.#html.tokens[this.#at]
    if (closing?.type === 'close' && closing.name === name) this.#at++
    return {text, end: (this.#html.tokens[this.#at - 1] as Token).end}
  }

  #heading({name, start}: Token, blocks: Block[]): void {
    const {text, end} = this.#content(name)
    const level = Number(name.charAt(1))
    if (text.text === '') return
    this.#stage.level = level
    this.#add(blocks, makeHeading(start, end, level, text), 'heading-style')
  }

  #text({name, start}: Token, blocks: Block[]): void {
    const {text, end} = this.#content(name)
    if (text.text !== '') this.#add(blocks, makeParagraph(start, end, text), 'block-style')
  }

  #paragraph(from: number, to: number): Block[] {
    const text = htmlText(this.#html, from, to)
    return text.text === '' ? [] : [makeParagraph(text.start, text.end, text)]
  }

  /** Returns the text between block tags as markdown. */
  #markdown(from: number, to: number): readonly Block[] {
    const {source} = this.#stage
    let {start} = this.#html.tokens[from] as Token
    const {end} = this.#html.tokens[to - 1] as Token
    if (isEmpty(source, start, end)) return []
    const first = lineEnd(source, start, end)
    if (isBlankLine(source, {start, end: first})) start = nextLine(source, first, end)
    const blocks = this.#stage.inner(this.#stage.view(withoutIndent(source, start, end).view), start, end)
    if (this.known) return blocks
    // If it is HTML again, nothing in it stands for a block.
    return blocks.some(block => block.type !== 'html') ? this.#known(blocks) : blocks
  }

  #known(blocks: readonly Block[]): readonly Block[] {
    this.known = true
    return blocks
  }

  #list({name, start}: Token, blocks: Block[]): void {
    const items: Item[] = []
    const isOutermost = this.#depth === 1
    this.#at++
    while (this.#at < this.#html.tokens.length) {
      const token = this.#html.tokens[this.#at] as Token
      if (token.type === 'close' && LISTS.has(token.name)) {
        this.#at++
        break
      }
      if (token.type === 'open' && token.name === 'li') items.push(this.#item(token))
      else if (token.type === 'close' && token.name === 'li') this.#at++
      else if (!this.#between(items)) this.#at++
    }
    if (items.length === 0) return
    const list = makeList(start, (this.#html.tokens[this.#at - 1] as Token).end, name === 'ol', items)
    if (isOutermost) this.#add(blocks, list, 'list-marker')
    else blocks.push(list)
  }

  /** Reads text between items. It belongs to the item before it, or is an item itself. */
  #between(items: Item[]): boolean {
    const from = this.#at
    const rest = this.#flow(ITEM, false)
    const last = items.pop()
    if (last)
      items.push(
        rest.length === 0
          ? last
          : makeItem(last.start, (rest.at(-1) as Block).end, last.content, [...last.rest, ...rest]),
      )
    else if (rest.length > 0) items.push(itemOf(rest, (rest[0] as Block).start, (rest.at(-1) as Block).end))
    return this.#at > from
  }

  #item({start}: Token): Item {
    this.#at++
    const blocks = this.#flow(ITEM, false)
    const closing = this.#html.tokens[this.#at]
    if (closing?.type === 'close' && closing.name === 'li') this.#at++
    return itemOf(blocks, start, (this.#html.tokens[this.#at - 1] as Token).end)
  }

  #definitions({start}: Token, blocks: Block[]): void {
    const {items, stray, next} = readHtmlDefinitions(this.#html, this.#at)
    this.#at = next
    if (items.length > 0) {
      const list = makeList(start, (this.#html.tokens[next - 1] as Token).end, false, items)
      this.#add(blocks, list, 'table-style', 'definitions')
    }
    addTexts(blocks, stray)
  }

  #table(blocks: Block[]): void {
    const {before, table, after, next} = readHtmlTable(this.#html, this.#at)
    this.#at = next
    addTexts(blocks, before)
    if (table) this.#add(blocks, table, 'table-style')
    addTexts(blocks, after)
  }

  /** Reads the visible line of a folded part as a heading, one level deeper than the heading above it. */
  #fold(token: Token, blocks: Block[]): void {
    this.#at++
    const inner = this.#flow(FOLD, false)
    const closing = this.#html.tokens[this.#at]
    if (closing?.type === 'close' && closing.name === 'summary') this.#at++
    const [only] = inner
    if (inner.length !== 1 || only?.type !== 'paragraph') addAll(blocks, inner)
    else {
      const level = Math.min(6, Math.max(2, this.#stage.level + 1))
      this.#add(
        blocks,
        makeHeading(token.start, (this.#html.tokens[this.#at - 1] as Token).end, level, only.content),
        'heading-style',
        'fold',
      )
    }
  }
}

function addTexts(blocks: Block[], texts: readonly Text[]): void {
  for (const text of texts) blocks.push(makeParagraph(text.start, text.end, text))
}

function itemOf(blocks: readonly Block[], start: number, end: number): Item {
  const [first, ...rest] = blocks
  if (first?.type === 'paragraph') return makeItem(start, end, first.content, rest)
  const at = first ? first.start : end
  return makeItem(start, end, makeText('', at, at, null), blocks)
}

function isEmpty(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isBlank(source.charCodeAt(at))) return false
  return true
}
