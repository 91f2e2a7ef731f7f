import type {DiagnosticCode} from '../../diagnostics/catalogue.js'
import {makeFixes} from '../../edit/fix.js'
import {formatSummary, type Refusal} from '../../edit/format.js'
import type {Document} from '../files/read.js'
import {messageLine} from '../io.js'
import {linesOf, shownLine} from './lines.js'
import type {OptionsOf} from './options.js'
import {countsOf, type Part, part} from './part.js'
import {patchOf} from './patch.js'

/** How a command that changes documents shows the change. */
export type Rewriting =
  | {readonly command: 'fix'; readonly show: 'diff' | 'text' | null; readonly codes: readonly DiagnosticCode[] | null}
  | {readonly command: 'format'; readonly show: boolean; readonly terminal: boolean}

type Options = ReturnType<OptionsOf>

/** Returns the function that changes a document for one of these commands. */
export function makeChange(view: Rewriting, optionsFor: OptionsOf): (document: Document) => Part {
  return view.command === 'fix'
    ? document => fixed(document, view, optionsFor(document.path))
    : document => formatted(document, view, optionsFor(document.path))
}

function fixed({file, markdown}: Document, {codes, show}: Rewriting & {command: 'fix'}, options: Options): Part {
  const {markdown: changed, applied, remaining, refused} = makeFixes(markdown, {...options, ...(codes && {codes})})
  const out = show === 'diff' ? patchOf(file, markdown, changed) : show === 'text' ? changed : ''
  return part({
    changed,
    fixed: countsOf(applied),
    counts: countsOf(remaining),
    out,
    ...left(
      file,
      refused.map(it => ({...it, reason: it.message})),
    ),
  })
}

function formatted(
  {file, markdown}: Document,
  {show, terminal}: Rewriting & {command: 'format'},
  {form, maxLength}: Options,
): Part {
  const {markdown: changed, refused} = formatSummary(markdown, {form, maxLength})
  const out = show ? (terminal ? linesOf(changed).map(shownLine).join('') : changed) : ''
  return part({changed, out, ...left(file, refused)})
}

/** Returns the messages about the parts of a document that are not changed, with the reasons. */
function left(file: string, refused: readonly Pick<Refusal, 'range' | 'reason'>[]): Pick<Part, 'err' | 'refused'> {
  const lines = refused.map(({range: {start}, reason}) =>
    messageLine(`${file}:${start.line}:${start.column}: Not changed: ${reason}`),
  )
  return {err: lines.join(''), refused: lines.length > 0}
}
