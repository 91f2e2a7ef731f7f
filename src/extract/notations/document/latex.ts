import {lineEndingOf} from '../../../source.js'
import type {Line} from '../lines.js'
import {ViewBuilder} from '../view.js'
import {hasHeading, linesOfPart, type Part, type Step} from './wrapping.js'

/*
 * Reads a document in LaTeX, or a document that still contains lists and tables of LaTeX:
 *
 *     \title{Reed Roofs}             # Reed Roofs
 *     \section{Commitments}          ## Commitments
 *     \begin{itemize}
 *     \item \textbf{Forty} roofs     - **Forty** roofs
 *     \end{itemize}
 *     \begin{tabular}{ll}
 *     Category & Actor \\            | Category | Actor |
 *     \end{tabular}
 */

/** The start of a line in such a document. Code in markdown about LaTeX is in fences, which are not changed. */
const OPENING = /^[ \t]*\\(?:section\*?\{|begin\{(?:itemize|enumerate|tabular|description)\})/m
const FENCE = /^[ \t]*(?:```|~~~)/

const HEADINGS: Readonly<Record<string, string>> = {
  title: '# ',
  chapter: '# ',
  section: '## ',
  subsection: '### ',
  subsubsection: '#### ',
  date: '**Date**: ',
  author: '**Author**: ',
}
const STYLES: Readonly<Record<string, string>> = {textbf: '**', textit: '*', emph: '*', texttt: '`', underline: ''}

const HEADING = /^[ \t]*\\([a-z]+)\*?\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}[ \t]*(?:\\label\{[^{}]*\}[ \t]*)?$/
const ITEM = /^[ \t]*\\item(?:[ \t]+|$|(?=\[))/
const LABEL = /^\[([^[\]]*)\][ \t]*/
const ENVIRONMENT = /^[ \t]*\\(begin|end)\{([a-z]+)\*?\}/
/** Lines that only set the layout of a document. */
const SETTING =
  /^[ \t]*\\(?:documentclass|usepackage|maketitle|tableofcontents|newpage|clearpage|noindent|toprule|midrule|bottomrule|centering|label|date\{\\today\})(?:[^a-z]|$)/
/** Lines above and below rows. */
const RULE = /^(?:[ \t]*\\hline(?![a-z]))+[ \t]*/
/** The end of a row, after the spaces before it. */
const ROW_END = /\\\\[ \t]*(?:\\hline[ \t]*)?$/
const STYLE = /\\(textbf|textit|emph|texttt|underline)\{([^{}\\]*)\}/g

export const latex: Step = part => {
  const {source, from, to} = part
  if (!source.includes('\\section') && !source.includes('\\begin{')) return null
  if (!OPENING.test(source.slice(from, to))) return null
  const inner = new LatexReader(part).read()
  if (inner.text === source.slice(from, to) || !hasHeading({source: inner.text, from: 0, to: inner.text.length}))
    return null
  return {kind: 'markup', marks: [{start: from, end: to}], outside: [], inner}
}

class LatexReader {
  readonly #part: Part
  readonly #builder: ViewBuilder
  /** The markers of the open lists, the innermost last. */
  readonly #lists: string[] = []
  /** How many rows of the open table have been read; -1 outside of tables. */
  #rows = -1
  #isCode = false
  /** The line ending of the source. */
  readonly #ending: string

  constructor(part: Part) {
    this.#part = part
    this.#ending = lineEndingOf(part.source)
    this.#builder = new ViewBuilder(part.source)
  }

  read() {
    let done = this.#part.from
    for (const line of linesOfPart(this.#part)) {
      this.#builder.copy(done, line.start)
      this.#line(line, this.#part.source.slice(line.start, line.end))
      done = line.end
    }
    this.#builder.copy(done, this.#part.to)
    return this.#builder.finish()
  }

  #line(whole: Line, written: string): void {
    const rule = RULE.exec(written)?.[0].length ?? 0
    if (rule > 0) this.#builder.atom('', whole.start, whole.start + rule)
    this.#content({start: whole.start + rule, end: whole.end}, written.slice(rule))
  }

  #content(line: Line, text: string): void {
    if (FENCE.test(text)) this.#isCode = !this.#isCode
    if (this.#isCode) return this.#builder.copy(line.start, line.end)
    const environment = ENVIRONMENT.exec(text)
    if (environment) return this.#environment(line, environment[1] === 'begin', environment[2] as string)
    if (SETTING.test(text)) return this.#builder.atom('', line.start, line.end)
    const heading = HEADING.exec(text)
    const mark = heading ? HEADINGS[heading[1] as string] : undefined
    if (heading && mark !== undefined) {
      const start = line.start + text.indexOf('{') + 1
      this.#builder.atom(mark, line.start, start)
      const end = start + (heading[2] as string).length
      this.#styled(start, end)
      return this.#builder.atom('', end, line.end)
    }
    const item = ITEM.exec(text)
    if (item) this.#item(line, text, item[0].length)
    else if (this.#rows >= 0) this.#row(line, text)
    else this.#styled(line.start, line.end)
  }

  #environment({start, end}: Line, opens: boolean, name: string): void {
    if (name === 'tabular' || name === 'longtable' || name === 'tabularx') this.#rows = opens ? 0 : -1
    const marker = name === 'enumerate' ? '1.' : name === 'itemize' || name === 'description' ? '-' : null
    if (marker !== null && opens) this.#lists.push(marker)
    else if (marker !== null) this.#lists.pop()
    // Text below a list or a table is not part of it.
    this.#builder.atom((name === 'abstract' && opens ? '## Abstract' : '') + this.#ending, start, end)
  }

  /** Reads `\item text` and `\item[label] text`. */
  #item({start, end}: Line, text: string, length: number): void {
    const marker = `${'   '.repeat(Math.max(0, this.#lists.length - 1))}${this.#lists.at(-1) ?? '-'} `
    const label = LABEL.exec(text.slice(length))
    const from = start + length
    if (!label) this.#builder.atom(marker, start, from)
    else {
      const close = from + 1 + (label[1] as string).length
      this.#builder.atom(`${marker}**`, start, from + 1)
      this.#builder.copy(from + 1, close)
      this.#builder.atom('** ', close, from + label[0].length)
    }
    this.#styled(from + (label?.[0].length ?? 0), end)
  }

  /** Reads a row `A & B \\`. Below the first row it writes the delimiter row. */
  #row({start, end}: Line, text: string): void {
    const close = ROW_END.exec(text)
    if (text.trim() === '') return this.#builder.atom('', start, end)
    const to = start + text.slice(0, close?.index ?? text.length).trimEnd().length
    this.#builder.atom('| ', start, start)
    let from = start
    let cells = 1
    for (let at = text.indexOf('&'); at >= 0 && start + at < to; at = text.indexOf('&', at + 1)) {
      if (text[at - 1] === '\\') continue
      this.#styled(from, start + at)
      this.#builder.atom('|', start + at, start + at + 1)
      from = start + at + 1
      cells++
    }
    this.#styled(from, to)
    this.#builder.atom(this.#rows === 0 ? ` |${this.#ending}|${' --- |'.repeat(cells)}` : ' |', to, end)
    this.#rows++
  }

  /** Copies a text, with its styles as emphasis. */
  #styled(start: number, end: number): void {
    const text = this.#part.source.slice(start, end)
    let done = start
    for (const {index, 0: whole, 1: name = '', 2: inner = ''} of text.matchAll(STYLE)) {
      const from = start + index + name.length + 2
      this.#builder.copy(done, start + index)
      this.#builder.atom(STYLES[name] as string, start + index, from)
      this.#builder.copy(from, from + inner.length)
      this.#builder.atom(STYLES[name] as string, from + inner.length, start + index + whole.length)
      done = start + index + whole.length
    }
    this.#builder.copy(done, end)
  }
}
