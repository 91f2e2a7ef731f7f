import {marked, type Token, type Tokens} from 'marked'
import {type Extract, Outline} from './fields.js'

function textOf(tokens: readonly Token[]): string {
  let text = ''
  for (const token of tokens) {
    const {tokens: inner} = token as Tokens.Generic
    text += inner ? textOf(inner) : (token as Tokens.Text).text
  }
  return text
}

export const extract: Extract = markdown => {
  const outline = new Outline()
  for (const token of marked.lexer(markdown)) {
    if (token.type === 'heading') outline.heading((token as Tokens.Heading).depth, textOf(token.tokens ?? []))
    else if (token.type === 'paragraph') outline.paragraph(textOf(token.tokens ?? []))
    else if (token.type === 'list') for (const item of (token as Tokens.List).items) outline.item(textOf(item.tokens))
    else if (token.type === 'table') {
      for (const row of (token as Tokens.Table).rows) outline.row(row.map(cell => textOf(cell.tokens)))
    }
  }
  return outline.fields
}
