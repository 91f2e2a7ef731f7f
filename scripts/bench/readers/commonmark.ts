import {type Node, Parser} from 'commonmark'
import {type Extract, Outline} from './fields.js'

const parser = new Parser()

function textOf(node: Node): string {
  let text = ''
  for (let child = node.firstChild; child; child = child.next) {
    if (child.type === 'softbreak') text += '\n'
    else text += child.literal ?? textOf(child)
  }
  return text
}

/** It does not parse tables: they are paragraphs whose lines begin with pipes. */
function addTable(outline: Outline, text: string): void {
  for (const line of text.split('\n').slice(2)) {
    outline.row(
      line
        .replace(/^\||\|$/g, '')
        .split('|')
        .map(cell => cell.trim()),
    )
  }
}

export const extract: Extract = markdown => {
  const outline = new Outline()
  for (let node = parser.parse(markdown).firstChild; node; node = node.next) {
    if (node.type === 'heading') outline.heading(node.level, textOf(node))
    else if (node.type === 'list') {
      for (let item = node.firstChild; item; item = item.next)
        if (item.firstChild) outline.item(textOf(item.firstChild))
    } else if (node.type === 'paragraph') {
      const text = textOf(node)
      if (text.startsWith('|')) addTable(outline, text)
      else outline.paragraph(text)
    }
  }
  return outline.fields
}
