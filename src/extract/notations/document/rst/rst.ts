import {lineEndingOf} from '../../../../source.js'
import type {Mark} from '../markup/language.js'
import {marked, paragraphsOf, spansIn} from '../markup/spans.js'
import {linesOfPart, type Part, type Step} from '../wrapping.js'
import {directivesIn} from './directives.js'
import {levelsOf, type Title, titlesIn} from './titles.js'

/*
 * Reads a document in reStructuredText. Markdown recognises neither most underlines of its headings nor its links,
 * anchors and directives:
 *
 *     ##########
 *     Cork Oaks                            # Cork Oaks
 *     ##########
 *
 *     .. _commitments:
 *
 *     Commitments                          ## Commitments
 *     ~~~~~~~~~~~
 *
 *     `Pact <https://example.org>`__       [Pact](https://example.org)
 */

/** Underlines that markdown does not recognise. */
const OTHERS = /^(?:~{4,}|\^{4,}|"{4,}|#{4,}|\*{4,}|\+{4,})[ \t]*$/m
/** A link, an anchor or a directive. */
const MARKS =
  /<[^<>`\s]{1,1000}>`__?(?!\w)|^[ \t]*\.\. (?:_[^:\s][^:\r\n]{0,300}:[ \t]*$|(?:code|code-block|sourcecode|raw)::)/m
/** A markdown heading. Beside such headings, lines of tildes are fences. */
const HEADING = /^#{1,6}[ \t]+\S/
/** Most documents begin with a heading of markdown. */
const OPENING = /\s{0,20}#{1,6}[ \t]+\S/y

export const rst: Step = part => {
  const {source, from, to} = part
  OPENING.lastIndex = from
  if (OPENING.test(source)) return null
  const whole = from === 0 && to === source.length ? source : source.slice(from, to)
  const hasMarks = MARKS.test(whole)
  if (!hasMarks && !OTHERS.test(whole)) return null
  const {marks, code} = directivesIn(part, lineEndingOf(source))
  if (hasHashes(part, code)) return null
  const titles = titlesIn(part, code)
  if (!(hasMarks && titles.length > 0) && !areSure(source, titles)) return null
  const all = [...marks, ...titleMarks(part, titles), ...links(part, code)]
  return {kind: 'markup', marks: [{start: from, end: to}], outside: [], inner: marked(part, all)}
}

/** Whether a line outside code is a heading of markdown. */
function hasHashes(part: Part, code: ReadonlySet<number>): boolean {
  for (const {start, end} of linesOfPart(part))
    if (!code.has(start) && HEADING.test(part.source.slice(start, end))) return true
  return false
}

/** Whether the underlines belong to headings. A single one may be a fence or a rule. */
function areSure(source: string, titles: readonly Title[]): boolean {
  const others = titles.filter(it => OTHERS.test(source.slice(it.under.start, it.under.end)))
  return others.length > 1 || others.some(it => it.over)
}

function titleMarks({source}: Part, titles: readonly Title[]): Mark[] {
  const ending = lineEndingOf(source)
  const levels = levelsOf(titles)
  return titles.flatMap(({over, text, under, style}) => [
    {start: over?.start ?? text.start, end: text.start, text: `${'#'.repeat(levels.get(style) ?? 1)} `},
    {start: text.end, end: under.end, text: ending},
  ])
}

const LINK = {pattern: /`(?<text>[^`<>]{1,300}?)\s{1,20}<(?<url>[^`<>\s]{1,1000})>`__?(?!\w)/g}
/** The border of a table, whose cells must keep their width. */
const BORDER = /^[ \t]*(?:\+[-=+]+\+|={2,}(?: +={2,})+)[ \t]*(?:$|[\r\n])/

/** Returns the marks of the links outside tables. */
function links(part: Part, code: ReadonlySet<number>): Mark[] {
  const {source} = part
  const paragraphs = [...paragraphsOf(source, linesOfPart(part), ({start}) => !code.has(start))]
  return spansIn(
    source,
    paragraphs.filter(({start, end}) => !BORDER.test(source.slice(start, end))),
    [LINK],
  )
}
