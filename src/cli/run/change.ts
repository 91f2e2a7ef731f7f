import type {DiagnosticCode} from '../../diagnostics/catalogue.js'
import {fixSummary} from '../../edit/fix.js'
import {parseSummary} from '../../parse.js'
import {lossOf} from '../../write/loss.js'
import {formatSummary} from '../../write/stringify.js'
import type {Reading} from '../config/settings.js'
import type {Document} from '../files/read.js'
import {messageLine} from '../io.js'
import {linesOf, shownLine} from './lines.js'
import {type Part, part} from './part.js'
import {patchOf} from './patch.js'

/** How a command that changes documents shows the change. */
export type Rewriting =
  | {readonly command: 'fix'; readonly show: boolean; readonly codes: readonly DiagnosticCode[] | null}
  | {readonly command: 'format'; readonly show: boolean; readonly terminal: boolean}

/** What a command that changes documents makes of one. */
export function makeChange(view: Rewriting, reading: Reading): (document: Document) => Part {
  return view.command === 'fix'
    ? document => fixed(document, view, reading)
    : document => formatted(document, view, reading)
}

function fixed(document: Document, {codes, show}: Rewriting & {command: 'fix'}, reading: Reading): Part {
  const {markdown: changed} = fixSummary(document.markdown, {...reading, ...(codes && {codes})})
  return part({changed, out: show ? patchOf(document.file, document.markdown, changed) : ''})
}

function formatted(
  {file, markdown}: Document,
  {show, terminal}: Rewriting & {command: 'format'},
  {maxLength}: Reading,
): Part {
  const result = parseSummary(markdown, maxLength === undefined ? {} : {maxLength})
  const lost = lossOf(result)
  if (lost) {
    const {line, column} = lost.range.start
    const reason = `because text would be lost (${lost.code}): ${lost.message}`
    return part({err: messageLine(`${file}:${line}:${column}: not formatted, ${reason}`)})
  }
  const changed = formatSummary(result)
  return part({changed, out: show ? (terminal ? linesOf(changed).map(shownLine).join('') : changed) : ''})
}
