import {lineEndingOf} from '../../../../source.js'
import {lineStart} from '../../../line-start.js'
import {firstAt, hasHeading, type Part, type Step} from '../wrapping.js'
import {asciidoc} from './asciidoc.js'
import {linesOutside, textsOutside} from './code.js'
import {isAnchor, type Language, type Mark, whole} from './language.js'
import {org} from './org.js'
import {marked, moved, paragraphsOf, spansIn} from './spans.js'
import {textile} from './textile.js'
import {wiki} from './wiki.js'

/*
 * Reads a document in another markup language. The marks of single lines are recognised, and links:
 *
 *     = Ice Accord        #+TITLE: Ice Accord      = Ice Accord =          h1. Ice Accord
 *
 *     == Commitments      * Commitments            == Commitments ==       h2. Commitments
 *
 *     . Nine ferries      - Nine ferries           # Nine ferries          # Nine ferries
 */

/** The first language that recognises a document reads it. Languages whose headings end without a mark come last. */
const LANGUAGES: readonly Language[] = [wiki, asciidoc, org, textile]

/** The start of a document in one of the languages: a heading, a keyword of Org, or an anchor. */
const FIRST = /=|\[|\*[ \t]|#\+|h[1-6][.(]/y

/** A line of a document that begins with other text: a heading or a drawer. */
const SIGN = /^(?:={2,6}[ \t]*[^=\s]|h[1-6][.(]|[ \t]{0,8}:PROPERTIES:)/m

/** Reads a document in another markup language. */
export const markup: Step = part => {
  const {source, to} = part
  const from = firstAt(part)
  if (from === to) return null
  const own = {...part, from: Math.max(part.from, lineStart(source, from))}
  FIRST.lastIndex = from
  if (!FIRST.test(source) && !SIGN.test(source.slice(from, to))) return null
  const language = LANGUAGES.find(it => {
    const lines = textsOutside(own, it.code)
    const first = lines.find(line => line.trim() !== '')
    return first !== undefined && it.opens(first, lines)
  })
  if (!language) return null
  const inner = marked(own, marksIn(own, language))
  if (!hasHeading({source: inner.text, from: 0, to: inner.text.length})) return null
  return {kind: 'markup', marks: [{start: from, end: to}], outside: [], inner}
}

/** Returns the marks of a document with offsets of its source. */
function marksIn(part: Part, language: Language): Mark[] {
  const {source} = part
  const marksOf = language.marksIn(part, textsOutside(part, language.code))
  const lines = [...linesOutside(part, language.code, lineEndingOf(source))]
  const own = lines.flatMap(line => {
    const marks = line.marks ?? (isAnchor(line.text) ? [whole(line.text, '')] : marksOf(line.text, line))
    return marks.map(mark => moved(mark, line.start))
  })
  return [
    ...own,
    ...spansIn(
      source,
      paragraphsOf(source, lines, line => !line.marks),
      language.spans,
    ),
  ]
}
