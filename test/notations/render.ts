import type {Block, Item, Row, Text} from '../../src/read/blocks.js'

/** Returns blocks as readable lines: type and text, with items and cells in brackets. */
export function render(blocks: readonly Block[]): string[] {
  return blocks.map(line)
}

function line(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${text(block.content)}`
    case 'paragraph':
      return `P ${text(block.content)}`
    case 'list':
      return `${block.ordered ? 'OL' : 'UL'} ${block.items.map(item).join(' ')}`
    case 'table':
      return `T ${[block.header, ...block.rows].map(row).join(' ')}`
    default:
      return block.type
  }
}

function item({content, rest}: Item): string {
  return `[${[text(content), ...rest.map(line)].join(' / ')}]`
}

function row({cells}: Row): string {
  return `[${cells.map(text).join(' | ')}]`
}

/** A line break in a text is a `⏎`. */
function text(content: Text): string {
  return content.text.replaceAll('\n', '⏎')
}

/** All texts of blocks, in order. */
export function textsOf(blocks: readonly Block[]): Text[] {
  return blocks.flatMap(block => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [block.content]
      case 'list':
        return block.items.flatMap(({content, rest}) => [content, ...textsOf(rest)])
      case 'table':
        return [block.header, ...block.rows].flatMap(({cells}) => cells)
      default:
        return []
    }
  })
}

/** Returns the parts of a text that equal the source character by character, each with its place there. */
export function exactParts(content: Text): {value: string; start: number; end: number}[] {
  const map = content.map ?? [0, content.start, content.end]
  const parts = []
  for (let at = 0; at < map.length; at += 3) {
    const [index, start, end] = [map[at] as number, map[at + 1] as number, map[at + 2] as number]
    const value = content.text.slice(index, map[at + 3] ?? content.text.length)
    if (value.length === end - start) parts.push({value, start, end})
  }
  return parts
}
