import MarkdownIt from 'markdown-it'
import {type Extract, Outline} from './fields.js'

const parser = new MarkdownIt()

type Token = ReturnType<typeof parser.parse>[number]

function textOf(inline: Token): string {
  return (inline.children ?? []).map(child => (child.type === 'softbreak' ? '\n' : child.content)).join('')
}

export const extract: Extract = markdown => {
  const outline = new Outline()
  let row: string[] = []
  let inside = ''
  let inHead = false
  for (const token of parser.parse(markdown, {})) {
    if (token.type === 'heading_open' || token.type === 'td_open' || token.type === 'list_item_open') {
      inside = token.tag
    } else if (token.type === 'list_item_close' || token.type === 'heading_close') inside = ''
    else if (token.type === 'thead_open') inHead = true
    else if (token.type === 'thead_close') inHead = false
    else if (token.type === 'tr_open') row = []
    else if (token.type === 'tr_close') {
      if (!inHead) outline.row(row)
      inside = ''
    } else if (token.type === 'inline' && !inHead) {
      const text = textOf(token)
      if (inside === 'td') row.push(text)
      else if (inside === 'li') outline.item(text)
      else if (inside === '') outline.paragraph(text)
      else outline.heading(Number(inside.slice(1)), text)
    }
  }
  return outline.fields
}
