import {checkOptions, isFlag, isOneOf, isText, type OptionChecks, shown} from '../arguments.js'
import {Lines} from '../source.js'
import type {Range, Severity} from '../types.js'
import {diagnosticCatalogue} from './catalogue.js'
import type {Diagnostic} from './diagnostic.js'
import {type Excerpt, excerptOf} from './excerpt.js'
import {type Paint, paints} from './paint.js'
import {visible, visibleLine} from './visible.js'

/** The options of `formatDiagnostics`. */
export interface FormatOptions {
  /** The name of the document, before line and column. Default: `<markdown>`; in the plain style, no name. */
  readonly file?: string
  /**
   * `frames` shows the source line with the place underlined. `plain` writes for each diagnostic a line
   * `line:column severity code: message` and a line that says what to do, without colours, for a log or for a language
   * model. Default: `frames`.
   */
  readonly style?: 'frames' | 'plain'
  /** Whether to colour for a terminal. Default: false. */
  readonly color?: boolean
  /** The largest number of columns of a source line. Default: 100. */
  readonly width?: number
}

/** The parts of a result that `formatDiagnostics` needs. */
export interface Framed {
  /** The text that was read. */
  readonly markdown: string
  /** The diagnostics to show. All of them must belong to this text. */
  readonly diagnostics: readonly Diagnostic[]
}

const WIDTH = 100

const FORMAT_OPTIONS = {
  file: isText,
  style: isOneOf(['frames', 'plain']),
  color: isFlag,
  width: value => (typeof value === 'number' && value > 0 ? null : 'a number of columns'),
} as const satisfies OptionChecks

/**
 * Writes every diagnostic as a code frame: its place, what was found and expected, the source line with the place
 * underlined, the fix if there is one, and the page of the code. A blank line separates the frames. Without diagnostics
 * the text is empty. With `style: 'plain'` each diagnostic is two or more lines of plain text.
 *
 * Control characters, escape sequences and direction characters are written as escapes, so that nothing in a document
 * reaches a terminal or a build server as a command.
 *
 * @param result - A result of `parseSummary`, or its text with some of its diagnostics.
 * @param options - The name of the document, the style, colours and the width.
 *
 * @example
 * const result = parseSummary('# Dialogue\n\n**Date**: 2024-02-30')
 * formatDiagnostics({...result, markdown: result.markdown, diagnostics: result.diagnostics.slice(0, 1)}).split('\n').slice(0, 4)
 * // [
 * //   '<markdown>:3:11 error invalid-date',
 * //   '  Found "2024-02-30", which does not exist, expected an existing date.',
 * //   '  3 | **Date**: 2024-02-30',
 * //   '    |           ^^^^^^^^^^',
 * // ]
 */
export function formatDiagnostics(result: Framed, options: FormatOptions = {}): string {
  const {markdown, diagnostics} = result ?? {}
  if (typeof markdown !== 'string' || !Array.isArray(diagnostics))
    throw new TypeError(`formatDiagnostics expects the result of parseSummary, got ${shown(result)}`)
  checkOptions(options, FORMAT_OPTIONS)
  if (options.style === 'plain') return diagnostics.map(it => plain(it, options.file)).join('\n')
  const painter = new Painter(markdown, options)
  return diagnostics.map(diagnostic => painter.paint(diagnostic)).join('\n\n')
}

function plain(diagnostic: Diagnostic, file: string | undefined): string {
  const {code, severity, message, range, related = [], fix} = diagnostic
  const prefix = file === undefined ? '' : `${visibleLine(file)}:`
  const place = ({start}: Range) => `${prefix}${start.line}:${start.column}`
  return [
    `${place(range)} ${severity} ${code}: ${visible(message)}`,
    ...related.map(it => `  See ${place(it.range)}: ${visible(it.message)}`),
    `  To do: ${fix ? `${visible(fix.title)}.` : diagnosticCatalogue[code].remedy}`,
  ].join('\n')
}

class Painter {
  readonly #markdown: string
  readonly #lines: Lines
  readonly #file: string
  readonly #width: number
  readonly #colors: ReturnType<typeof paints>

  constructor(markdown: string, {file = '<markdown>', color = false, width = WIDTH}: FormatOptions) {
    this.#markdown = markdown
    this.#lines = new Lines(markdown)
    this.#file = visibleLine(file)
    this.#width = width
    this.#colors = paints(color)
  }

  paint(diagnostic: Diagnostic): string {
    const {code, severity, message, range, related = [], fix, url} = diagnostic
    const {bold, dim, green} = this.#colors
    const gutter = String(range.end.line).length
    const place = (at: Range) => `${this.#file}:${at.start.line}:${at.start.column}`
    return [
      `${bold(place(range))} ${this.#paintSeverity(severity)} ${bold(code)}`,
      `  ${visibleLine(message)}`,
      ...this.#frame(range, gutter, severity),
      ...(fix ? [`  ${' '.repeat(gutter)} ${dim('=')} ${green('fix')}: ${visible(fix.title)}`] : []),
      ...related.map(it => `  ${' '.repeat(gutter)} ${dim('=')} ${place(it.range)}: ${visible(it.message)}`),
      `  ${' '.repeat(gutter)} ${dim(`= ${url}`)}`,
    ].join('\n')
  }

  /** Returns the first line of the range, underlined to its end, and the number of lines that follow. */
  #frame({start, end}: Range, gutter: number, severity: Severity): string[] {
    const {dim} = this.#colors
    const {text, before, marked} = this.#excerpt(start.line, start.offset, end.offset)
    const blank = `  ${' '.repeat(gutter)} ${dim('|')}`
    const underline = this.#colorOf(severity)('^'.repeat(Math.max(1, marked)))
    return [
      `  ${dim(`${String(start.line).padStart(gutter)} |`)} ${text}`.trimEnd(),
      `${blank} ${' '.repeat(before)}${underline}`,
      ...(end.line > start.line ? [`${blank} ${dim(`… and on to line ${end.line}`)}`] : []),
    ]
  }

  #excerpt(number: number, from: number, to: number): Excerpt {
    const start = this.#lines.starts[number - 1] as number
    let end = this.#lines.starts[number] ?? this.#markdown.length
    while (end > start && '\r\n'.includes(this.#markdown.charAt(end - 1))) end--
    const place = {start: Math.min(from, end), end: Math.min(to, end)}
    return excerptOf(this.#markdown, {start, end}, place, this.#width)
  }

  #paintSeverity(severity: Severity): string {
    return this.#colorOf(severity)(severity)
  }

  #colorOf(severity: Severity): Paint {
    const {red, yellow, cyan} = this.#colors
    return {error: red, warning: yellow, info: cyan}[severity]
  }
}
