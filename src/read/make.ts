import type {
  Block,
  Code,
  Comment,
  Definition,
  Heading,
  Html,
  Item,
  Link,
  List,
  Other,
  Paragraph,
  Row,
  Rule,
  Table,
  Text,
} from './blocks.js'

/**
 * The only functions that make each kind of object. The scanner and the tree reader call them, so that the keys of a
 * kind are always in the same order. Code that walks the blocks then meets one shape of each kind, which engines read
 * fastest.
 */

export function makeText(text: string, start: number, end: number, map: readonly number[] | null): Text {
  return {text, start, end, map}
}

export function makeHeading(start: number, end: number, level: number, content: Text): Heading {
  return {type: 'heading', start, end, level, content}
}

export function makeParagraph(start: number, end: number, content: Text): Paragraph {
  return {type: 'paragraph', start, end, content}
}

export function makeItem(start: number, end: number, content: Text, rest: readonly Block[]): Item {
  return {start, end, content, rest}
}

export function makeList(start: number, end: number, ordered: boolean, items: readonly Item[]): List {
  return {type: 'list', start, end, ordered, items}
}

/** What is made of an item where a list is split: an item that ends a part, if any, and the blocks below that part. */
export interface Split {
  readonly item: Item | null
  readonly below: readonly Block[]
}

/** Splits a list at the items for which `splitAt` returns blocks. Returns null if it returns none. */
export function splitList(list: List, splitAt: (item: Item) => Split | null): Block[] | null {
  const blocks: Block[] = []
  let run: Item[] = []
  let isSplit = false
  const flush = () => {
    const part = partOfList(list, run)
    if (part) blocks.push(part)
    run = []
  }
  for (const item of list.items) {
    const split = splitAt(item)
    if (!split) {
      run.push(item)
      continue
    }
    isSplit = true
    if (split.item) run.push(split.item)
    flush()
    for (const block of split.below) blocks.push(block)
  }
  flush()
  return isSplit ? blocks : null
}

/** Returns a list of some items of another list; null when there are none. */
function partOfList({ordered}: List, items: readonly Item[]): List | null {
  const [first] = items
  const last = items.at(-1)
  return first && last ? makeList(first.start, last.end, ordered, items) : null
}

export function makeRow(start: number, end: number, cells: readonly Text[]): Row {
  return {start, end, cells}
}

export function makeTable(start: number, end: number, header: Row, rows: readonly Row[]): Table {
  return {type: 'table', start, end, header, rows}
}

export function makeRule(start: number, end: number): Rule {
  return {type: 'rule', start, end}
}

export function makeCode(
  start: number,
  end: number,
  contentStart: number,
  contentEnd: number,
  fenced: boolean,
  closed: boolean,
): Code {
  return {type: 'code', start, end, contentStart, contentEnd, fenced, closed}
}

export function makeComment(start: number, end: number): Comment {
  return {type: 'comment', start, end}
}

export function makeOther(start: number, end: number): Other {
  return {type: 'other', start, end}
}

export function makeHtml(start: number, end: number): Html {
  return {type: 'html', start, end}
}

export function makeDefinition(start: number, end: number): Definition {
  return {type: 'definition', start, end}
}

export function makeLink(
  start: number,
  end: number,
  textStart: number,
  textEnd: number,
  url: string,
  title: string | null,
): Link {
  return {start, end, textStart, textEnd, url, title}
}
