import type {Heading, Paragraph} from '../../read/blocks.js'
import {makeHeading} from '../../read/make.js'
import {sliceText} from '../pieces.js'

/** A heading of MediaWiki: `== Actors ==`. Its groups are the equals signs, and the spaces after it. */
export const WIKI_HEADING = /^(={1,6})[^=](?:.*?[^=])?\1([ \t]*)$/
/** The start of a heading of Jira or Textile: `h2. Actors`, with its attributes and the anchor before its text. */
export const JIRA_HEADING = /^h([1-6])(?:\([^()\n]{1,300}\))?\.[ \t]+(?:\{anchor:[^{}\n]{1,300}\}[ \t]*)?(?=\S)/

/** A longer paragraph is not a heading. */
const LONGEST = 200

/** Returns the wiki heading of a paragraph; null for any other paragraph. */
export function wikiHeading(source: string, {start, end, content}: Paragraph): Heading | null {
  const {text} = content
  if (text.length > LONGEST || text.includes('\n')) return null
  const jira = JIRA_HEADING.exec(text)
  if (jira) return makeHeading(start, end, Number(jira[1]), sliceText(source, content, jira[0].length, text.length))
  const marks = WIKI_HEADING.exec(text)?.[1]?.length
  if (marks === undefined) return null
  const title = sliceText(source, content, marks, text.length - marks)
  return title.text === '' || title.text.includes('=') ? null : makeHeading(start, end, marks, title)
}
