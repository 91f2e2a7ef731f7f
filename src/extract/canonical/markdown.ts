import type {MarkdownShape} from '../../form/shape.js'
import {COLON, DASH, HASH, hashesEnd, isDigit, LF, SPACE} from '../../read/characters.js'
import {isOpen, LOST, lineEnd, opensText, skipBlank, skipSpaces, trimEnd} from './lines.js'
import {noteAbsence, type Run, type Step} from './run.js'

/*
 * Reads markdown that is kept without changes, if its lines alone show where it ends: paragraphs, items and deeper
 * headings.
 *
 *     Text over
 *     several lines.
 *
 *     - an item
 *       that continues
 *     ### A sub-heading
 *     ## The next section
 */

/** The kinds of lines in markdown. */
const TEXT = 0
const ITEM = 1
const OTHER = 2

/**
 * Returns the end of the markdown below a heading of a level: the next heading that is not deeper. `LOST` when the
 * lines alone do not show the end.
 */
function markdownEnd(run: Run, from: number, level: number, isUnsure: (heading: string) => boolean): number {
  const {source} = run
  let line = from
  let afterText = false
  while (line < source.length) {
    const code = source.charCodeAt(line)
    const end = lineEnd(source, line)
    if (code === LF) afterText = false
    else if (code === HASH) {
      const blank = hashesEnd(source, line)
      if (source.charCodeAt(blank) !== SPACE) return LOST
      if (blank - line <= level) return line
      const heading = source.slice(blank + 1, trimEnd(source, end))
      if (blank - line > 6 || heading === '' || heading.endsWith('#') || isUnsure(heading)) return LOST
      afterText = false
    } else {
      const kind = kindOfLine(source, line, afterText)
      // A line that ends in a colon may be a heading, and so may the line above it.
      if (kind === OTHER || (kind === TEXT && source.charCodeAt(trimEnd(source, end) - 1) === COLON)) return LOST
      afterText = true
    }
    line = end + 1
  }
  return source.length
}

/** Returns the kind of a line. An indented line continues the text above it. */
function kindOfLine(source: string, line: number, afterText: boolean): number {
  const first = skipSpaces(source, line)
  if (first > line && !afterText) return OTHER
  if (opensText(source, first)) return TEXT
  const marker = markerEnd(source, first)
  if (marker < 0 || source.charCodeAt(marker) !== SPACE) return OTHER
  return opensText(source, marker + 1) ? ITEM : OTHER
}

function markerEnd(source: string, first: number): number {
  if (source.charCodeAt(first) === DASH) return first + 1
  let at = first
  while (isDigit(source.charCodeAt(at))) at++
  return at > first && source.charCodeAt(at) === 46 ? at + 1 : -1
}

/** Returns the reader of the markdown below a heading of a level, up to the next heading. */
export function markdownStep(shape: MarkdownShape, level: number, isUnsure: (heading: string) => boolean): Step {
  const {key, placeholder} = shape
  return (run, values, from) => {
    const {source} = run
    const end = markdownEnd(run, from, level, isUnsure)
    if (end === LOST) return LOST
    let to = end
    while (to > from && isBlank(source.charCodeAt(to - 1))) to--
    const value = source.slice(from, to)
    // A section of markdown may contain "None." as its value. Only the placeholder itself means absence.
    const isShort = value.length <= MOST_MARKUP * placeholder.length && !value.includes('\n\n')
    // Without its markup, a short text may be the placeholder.
    if (isShort && run.inline.hasMarkup(from, to)) return LOST
    if (isShort && value.replace(SPACES, ' ') === placeholder) noteAbsence(run, shape, from, to)
    else values[key] = value
    return end
  }
}

/** How many times as long as the placeholder a text with markup can be that says the same. */
const MOST_MARKUP = 3

/** Between the words of a placeholder there may be several spaces or a line break. */
const SPACES = /[ \n]+/g

function isBlank(code: number): boolean {
  return code === LF || code === SPACE
}

/**
 * Returns the reader of the markdown before the first section. It begins with a paragraph of one line; `isSure` tells
 * whether that line certainly is a paragraph.
 */
export function textStep(shape: MarkdownShape, level: number, isSure: (text: string) => boolean): Step {
  const read = markdownStep(shape, level, () => true)
  return (run, values, from) => {
    const {source} = run
    const end = lineEnd(source, from)
    const to = trimEnd(source, end)
    if (!opensText(source, from) || !isOpen(source, end + 1) || run.inline.hasMarkup(from, to)) return LOST
    return isSure(source.slice(from, to)) ? read(run, values, skipBlank(source, from)) : LOST
  }
}
