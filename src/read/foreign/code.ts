import type {Code} from '../blocks.js'
import {CR, isLineEnding, LF, lineEndingLength} from '../characters.js'
import {makeCode} from '../make.js'

/**
 * Returns a code block. Its content is a range of the source, whose lines still have their indentation and quote
 * markers. Only such a text can be read as a document again.
 */
export function readCode(source: string, start: number, end: number, value: string): Code {
  const fence = source[start]
  // An indented block starts with its indentation.
  if (fence !== '`' && fence !== '~') return makeCode(start, end, start, end, false, true)
  let contentStart = start
  while (contentStart < end && !isLineEnding(source.charCodeAt(contentStart))) contentStart++
  if (contentStart === end) return makeCode(start, end, end, end, true, false)
  contentStart += lineEndingLength(source, contentStart)
  let lastLine = end
  while (lastLine > contentStart && !isLineEnding(source.charCodeAt(lastLine - 1))) lastLine--
  const closed = isClosingFence(source, start, lastLine, end) && isOutside(source, contentStart, end, value)
  const contentEnd = closed ? lastLine : end
  if (contentEnd <= contentStart) return makeCode(start, end, end, end, true, closed)
  return makeCode(start, end, contentStart, contentEnd, true, closed)
}

/** Returns the end of the last line that is not blank. micromark includes some of the blank lines after it. */
export function lastLineEnd(source: string, start: number, end: number, quotes: number): number {
  let to = end
  for (;;) {
    let line = to
    while (line > start && !isLineEnding(source.charCodeAt(line - 1))) line--
    if (line === start || !isBlankLine(source, line, to, quotes)) return to
    to = line - 1
    if (to > start && source.charCodeAt(to - 1) === CR && source.charCodeAt(to) === LF) to--
  }
}

/** Whether a line has only spaces and quote markers. */
function isBlankLine(source: string, start: number, end: number, quotes: number): boolean {
  let left = quotes
  for (let at = start; at < end; at++) if (!isIndent(source[at]) && (source[at] !== '>' || left-- === 0)) return false
  return true
}

function isClosingFence(source: string, start: number, line: number, end: number): boolean {
  const fence = source[start]
  let opening = 0
  while (source[start + opening] === fence) opening++
  let at = line
  while (at < end && (isIndent(source[at]) || source[at] === '>')) at++
  let closing = 0
  while (at < end && source[at] === fence) {
    closing++
    at++
  }
  while (at < end && isIndent(source[at])) at++
  return closing >= opening && at === end
}

/** Whether the last line is not part of the value. An indented fence can look like a closing fence and be content. */
function isOutside(source: string, contentStart: number, end: number, value: string): boolean {
  const lines = countLineEndings(source, contentStart, end)
  return lines === 0 ? value === '' : lines === countLineEndings(value, 0, value.length) + 1
}

function countLineEndings(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) {
    if (!isLineEnding(text.charCodeAt(at))) continue
    count++
    at += lineEndingLength(text, at) - 1
  }
  return count
}

function isIndent(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}
