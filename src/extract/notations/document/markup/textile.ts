import {lineEndingOf} from '../../../../source.js'
import {JIRA_HEADING} from '../../wiki-heading.js'
import {delimiterRow, hashes, type Language, type Mark, nested} from './language.js'

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
  opens: (first, lines) => JIRA_HEADING.test(first) || lines.filter(line => JIRA_HEADING.test(line)).length > 1,
  marksIn: ({source}) => {
    const lineEnding = lineEndingOf(source)
    return text => {
      const heading = JIRA_HEADING.exec(text)
      if (heading) return [{start: 0, end: heading[0].length, text: `${hashes(Number(heading[1]))} `}]
      const item = nested(text, /^(\*{2,5})[ \t]+\S/, '*') ?? nested(text, /^(#{1,5})[ \t]+\S/, '1.')
      return item ? [item] : [...row(text, lineEnding), ...anchors(text)]
    }
  },
  code: {
    opens: /^(?:\{(?:code|noformat)(?::[^{}]{0,100})?\}|<pre[^<>]{0,100}>)/,
    closes: /(?:\{(?:code|noformat)\}|<\/pre>)[ \t]*$/,
  },
  spans: [
    {pattern: /\[(?<text>[^[\]|\n]{1,300})\|(?<url>[^\s[\]|<>]{1,1000})\]/g},
    {pattern: /\[(?:mailto:)?(?<url>(?:https?:|(?=[^\s[\]|<>:]{1,100}@))[^\s[\]|<>]{1,1000})\](?!\()/g},
    {
      pattern:
        /"(?<text>(?!\$")[^"\n]{1,300})":(?<url>(?:[^\s"<>.,;:!?)\]]|[.,;:!?)\]]{1,3}(?=[^\s"<>.,;:!?)\]])){1,1000})/g,
    },
    {pattern: /"\$":(?<url>(?:[^\s"<>.,;:!?)\]]|[.,;:!?)\]]{1,3}(?=[^\s"<>.,;:!?)\]])){1,1000})/g},
    {pattern: /\{\{(?<text>[^{}`\n]{1,200})\}\}/g},
    {pattern: /(?<![\w@])@(?<text>[^\s@`](?:[^@`\n]{0,200}[^\s@`])?)@(?![\w@])/g},
  ],
}

function anchors(text: string): Mark[] {
  return [...text.matchAll(/\{anchor:[^{}\n]{1,300}\}/g)].map(({index, 0: anchor}) => ({
    start: index,
    end: index + anchor.length,
    text: '',
  }))
}

/** The start of a cell in a header of Textile, and in another row, with its alignment. */
const HEADER_CELL = /\|_[<>=^~-]{0,2}\. ?/g
const ALIGNED_CELL = /\|[<>=^~-]{1,2}\. ?/g

/** Returns the marks of a row of a table. The delimiter row is added below a header. */
function row(text: string, lineEnding: string): readonly Mark[] {
  if (!text.startsWith('|')) return []
  if (text.startsWith('||') && /\|\|[ \t]*$/.test(text))
    return header(text, [...text.matchAll(/\|\|/g)], -1, lineEnding)
  const cells = [...text.matchAll(HEADER_CELL)]
  return cells.length > 0 ? header(text, cells, 0, lineEnding) : bars([...text.matchAll(ALIGNED_CELL)])
}

function header(text: string, cells: readonly RegExpExecArray[], more: number, lineEnding: string): readonly Mark[] {
  const columns = cells.length + more
  const delimiter = {start: text.length, end: text.length, text: delimiterRow(columns, lineEnding)}
  return columns > 0 ? [...bars(cells), delimiter] : bars(cells)
}

function bars(cells: readonly RegExpExecArray[]): Mark[] {
  return cells.map(({index, 0: sign}) => ({start: index, end: index + sign.length, text: '|'}))
}
