import {Ansis} from 'ansis'
import stringWidth from 'fast-string-width'
import {Lines} from '../source.js'
import type {Range, Severity} from '../types.js'
import type {Diagnostic} from './diagnostic.js'

/** How `formatDiagnostics` writes. */
export interface FormatOptions {
  /** The name of the document, as it is to stand before line and column. Default: `<markdown>`. */
  readonly file?: string
  /** Whether to colour for a terminal. Default: false. */
  readonly color?: boolean
  /** How many columns of a source line to show at the most. Default: 100. */
  readonly width?: number
}

/** The parts of a result that code frames are made of. */
export interface Framed {
  readonly markdown: string
  readonly diagnostics: readonly Diagnostic[]
}

const WIDTH = 100

/**
 * Writes every diagnostic as a code frame: where it is, what was found and expected, the source line with the place
 * underlined, the fix if there is one, and the page that documents the code. Frames are separated by a blank line; no
 * diagnostics give an empty text.
 *
 * @example
 * const result = parseSummary('# Dialogue\n\n**Date**: 2024-02-30')
 * formatDiagnostics({...result, markdown: result.markdown, diagnostics: result.diagnostics.slice(0, 1)}).split('\n').slice(0, 4)
 * // [
 * //   '<markdown>:3:11 error invalid-date',
 * //   '  Found "2024-02-30", which is in no calendar, expected an existing date.',
 * //   '  3 | **Date**: 2024-02-30',
 * //   '    |           ^^^^^^^^^^',
 * // ]
 */
export function formatDiagnostics(result: Framed, options: FormatOptions = {}): string {
  const lines = new Lines(result.markdown)
  const painter = new Painter(result.markdown, lines, options)
  return result.diagnostics.map(diagnostic => painter.paint(diagnostic)).join('\n\n')
}

/** A source line as it is shown: cut around the place, without characters that would move the underline. */
interface Shown {
  readonly text: string
  readonly before: number
  readonly marked: number
}

/** The colour levels of a terminal that can do the least, and of none. */
const SIXTEEN_COLORS = 1
const NO_COLORS = 0

class Painter {
  readonly #markdown: string
  readonly #lines: Lines
  readonly #file: string
  readonly #width: number
  readonly #colors: Ansis

  constructor(markdown: string, lines: Lines, {file = '<markdown>', color = false, width = WIDTH}: FormatOptions) {
    this.#markdown = markdown
    this.#lines = lines
    this.#file = file
    this.#width = width
    this.#colors = new Ansis(color ? SIXTEEN_COLORS : NO_COLORS)
  }

  paint(diagnostic: Diagnostic): string {
    const {code, severity, message, range, related = [], fix, url} = diagnostic
    const {bold, dim, green} = this.#colors
    const gutter = String(range.end.line).length
    const place = (at: Range) => `${this.#file}:${at.start.line}:${at.start.column}`
    return [
      `${bold(place(range))} ${this.#paintSeverity(severity)} ${bold(code)}`,
      `  ${message}`,
      ...this.#frame(range, gutter, severity),
      ...(fix ? [`  ${' '.repeat(gutter)} ${dim('=')} ${green('fix')}: ${fix.title}`] : []),
      ...related.map(it => `  ${' '.repeat(gutter)} ${dim('=')} ${place(it.range)}: ${it.message}`),
      `  ${' '.repeat(gutter)} ${dim(`= ${url}`)}`,
    ].join('\n')
  }

  /** The first line of the range, underlined to its end, and how many lines follow. */
  #frame({start, end}: Range, gutter: number, severity: Severity): string[] {
    const {dim} = this.#colors
    const shown = this.#line(start.line, start.column - 1, end.line === start.line ? end.column - 1 : null)
    const blank = `  ${' '.repeat(gutter)} ${dim('|')}`
    const underline = this.#paint(severity, '^'.repeat(Math.max(1, shown.marked)))
    return [
      `  ${dim(`${String(start.line).padStart(gutter)} |`)} ${shown.text}`.trimEnd(),
      `${blank} ${' '.repeat(shown.before)}${underline}`,
      ...(end.line > start.line ? [`${blank} ${dim(`… and on to line ${end.line}`)}`] : []),
    ]
  }

  #line(number: number, from: number, to: number | null): Shown {
    const start = this.#lines.starts[number - 1] as number
    const next = this.#lines.starts[number] ?? this.#markdown.length + 1
    const line = this.#markdown.slice(start, next).replace(/[\r\n]/g, '')
    const [before, marked, after] = [
      line.slice(0, from),
      line.slice(from, to ?? line.length),
      line.slice(to ?? line.length),
    ].map(visible) as [string, string, string]
    const head = stringWidth(before) > this.#width / 3 ? `…${lastColumns(before, Math.floor(this.#width / 3))}` : before
    const body = firstColumns(marked, Math.max(1, this.#width - stringWidth(head)))
    const room = this.#width - stringWidth(head) - stringWidth(body)
    return {
      text: head + body + firstColumns(after, Math.max(1, room)),
      before: stringWidth(head),
      marked: stringWidth(body),
    }
  }

  #paintSeverity(severity: Severity): string {
    return this.#paint(severity, severity)
  }

  #paint(severity: Severity, text: string): string {
    const {red, yellow, cyan} = this.#colors
    return severity === 'error' ? red(text) : severity === 'warning' ? yellow(text) : cyan(text)
  }
}

/** Tabs are two columns here, and what has no width or would move the cursor shows as its control picture. */
function visible(text: string): string {
  return text
    .replace(/\t/g, '  ')
    .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '\ufffd')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '\u00b7')
}

/** Whole characters with what combines with them, so that a cut leaves none in two. */
const CHARACTERS = /\P{M}(?:\p{M}|\u200d\P{M}|[\ufe0e\ufe0f]|[\u{1f3fb}-\u{1f3ff}])*|\p{M}+/gu

function firstColumns(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text
  let shown = ''
  let width = 0
  for (const [character] of text.matchAll(CHARACTERS)) {
    width += stringWidth(character)
    if (width > columns - 1) break
    shown += character
  }
  return `${shown}…`
}

function lastColumns(text: string, columns: number): string {
  const characters = [...text.slice(-4 * columns).matchAll(CHARACTERS)].map(([character]) => character)
  let shown = ''
  let width = 0
  for (const character of characters.reverse()) {
    width += stringWidth(character)
    if (width > columns - 1) break
    shown = character + shown
  }
  return shown
}
