import type {Heading, Paragraph} from '../../read/blocks.js'
import {makeHeading} from '../../read/make.js'
import {sliceText} from '../pieces.js'

/** `== Actors ==` */
const WIKI = /^(={1,6})[^=\n]{1,200}\1$/
/** `h2. Actors` */
const JIRA = /^h([1-6])\. (?=[^\n]{1,200}$)/

/** Returns the wiki heading of a paragraph; null for any other paragraph. */
export function wikiHeading(source: string, {start, end, content}: Paragraph): Heading | null {
  const marks = WIKI.exec(content.text)?.[1]
  const jira = marks ? null : JIRA.exec(content.text)
  if (jira)
    return makeHeading(start, end, Number(jira[1]), sliceText(source, content, jira[0].length, content.text.length))
  if (!marks) return null
  const text = sliceText(source, content, marks.length, content.text.length - marks.length)
  return text.text === '' ? null : makeHeading(start, end, marks.length, text)
}
