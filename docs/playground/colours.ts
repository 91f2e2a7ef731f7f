import {HighlightStyle} from '@codemirror/language'
import {tags} from '@lezer/highlight'

/* The colours are variables of the page, so that one style is enough for light and dark. */

export const markdownColours = HighlightStyle.define([
  {tag: tags.heading, fontWeight: '650', color: 'var(--pg-heading)'},
  {tag: tags.strong, fontWeight: '650'},
  {tag: tags.emphasis, fontStyle: 'italic'},
  {tag: tags.link, color: 'var(--pg-accent)'},
  {tag: tags.comment, color: 'var(--pg-markup)'},
  {tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--pg-markup)', fontWeight: '400'},
  {tag: tags.monospace, color: 'var(--pg-text)'},
])

export const jsonColours = HighlightStyle.define([
  {tag: tags.propertyName, color: 'var(--pg-accent)'},
  {tag: tags.string, color: 'var(--pg-text)'},
  {tag: [tags.null, tags.bool, tags.number], color: 'var(--pg-literal)'},
  {tag: tags.punctuation, color: 'var(--pg-markup)'},
])
