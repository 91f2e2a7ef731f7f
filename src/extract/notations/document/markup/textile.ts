import {lineEndingOf} from '../../../../source.js'
import {delimiterRow, hashes, type Language, type Mark, marksOf, nested} from './language.js'

/*
 * Textile, and the markup of Jira, which comes from it:
 *
 *     h1(#ice). Ice Accord             h1. {anchor:ice}Ice Accord
 *
 *     h2. Actors                       h2. Actors
 *
 *     |_. Category |_. Actor |         ||Category||Actor||
 *     |Boards |Quay Board |            |Boards|Quay Board|
 *
 *     h2. Commitments                  h2. Commitments
 *
 *     # Nine ferries                   # Nine ferries
 */
export const textile: Language = {
  opens: line => HEADING.test(line),
  marksIn: ({source}) => {
    const lineEnding = lineEndingOf(source)
    return text => {
      const heading = HEADING.exec(text)
      if (heading) return [{start: 0, end: heading[0].length, text: `${hashes(Number(heading[1]))} `}]
      const item = nested(text, /^(\*{2,5})[ \t]+\S/, '*') ?? nested(text, /^(#{1,5})[ \t]+\S/, '1.')
      return item ? [item] : [...header(text, lineEnding), ...anchors(text)]
    }
  },
}

/** The opening of a heading, with its attributes and the anchor before its text. */
const HEADING = /^h([1-6])(?:\([^()\n]{1,300}\))?\.[ \t]+(?:\{anchor:[^{}\n]{1,300}\}[ \t]*)?(?=\S)/

function anchors(text: string): Mark[] {
  return [...text.matchAll(/\{anchor:[^{}\n]{1,300}\}/g)].map(({index, 0: anchor}) => ({
    start: index,
    end: index + anchor.length,
    text: '',
  }))
}

/** Returns the marks of the header of a table. The delimiter row is added below it. */
function header(text: string, lineEnding: string): readonly Mark[] {
  const cells = /^\|\|(?=.*\|\|[ \t]*$)/.test(text)
    ? [...text.matchAll(/\|\|/g)]
    : /^\|_\. /.test(text)
      ? [...text.matchAll(/\|_\. ?/g)]
      : []
  if (cells.length === 0) return []
  const columns = text.startsWith('||') ? cells.length - 1 : cells.length
  return marksOf(
    ...cells.map(({index, 0: sign}) => ({start: index, end: index + sign.length, text: '|'})),
    columns > 0 ? {start: text.length, end: text.length, text: delimiterRow(columns, lineEnding)} : null,
  )
}
