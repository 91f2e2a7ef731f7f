import {
  APOSTROPHE,
  BACKSLASH,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  GREATER,
  isIndent,
  isLineEnding,
  LESS,
  OPEN_BRACKET,
  OPEN_PAREN,
  QUOTE,
  skipIndent,
  skipWhiteSpace,
} from '../characters.js'
import {decode} from './reference.js'

/** Finds the parts of links and definitions. Each function returns the end of a part, or -1 when there is none. */
const NONE = -1

const LONGEST_LABEL = 999
/** The deepest nesting of parentheses in a destination, so that a search for the last of them ends soon. */
const DEEPEST = 32

/** The target of a link. */
export interface Target {
  readonly url: string
  readonly title: string | null
}

/** The targets of labels, by their keys. */
export type Definitions = ReadonlyMap<string, Target>

/** A target, and the end of its source. */
export interface Resource extends Target {
  readonly end: number
}

/**
 * Reads the parentheses after the text of a link:
 *
 *     (  <destination>  "title"  )
 *     at                          end
 */
export function resourceAt(text: string, at: number, end: number): Resource | null {
  const from = skipWhiteSpace(text, at + 1, end)
  const to = destinationEnd(text, from, end, DEEPEST)
  if (to === NONE) return null
  let title: string | null = null
  let after = skipWhiteSpace(text, to, end)
  if (after > to && after < end) {
    const titleTo = titleEnd(text, after, end)
    if (titleTo !== NONE) {
      title = decode(text, after + 1, titleTo - 1)
      after = skipWhiteSpace(text, titleTo, end)
    }
  }
  if (after >= end || text.charCodeAt(after) !== CLOSE_PAREN) return null
  return {url: destination(text, from, to), title, end: after + 1}
}

/**
 * Reads a link reference definition, which consists of whole lines:
 *
 *     [label]:  destination
 *     at        "title"
 *                      end
 */
export function definitionAt(text: string, at: number, end: number): (Resource & {readonly label: string}) | null {
  const labelTo = labelEnd(text, at, end)
  if (labelTo === NONE || text.charCodeAt(labelTo) !== 58 || labelTo >= end) return null
  const from = skipWhiteSpace(text, labelTo + 1, end)
  const to = destinationEnd(text, from, end, Number.POSITIVE_INFINITY)
  if (to === NONE || to === from) return null
  const label = labelKey(text.slice(at + 1, labelTo - 1))
  const url = destination(text, from, to)
  const titleAt = skipWhiteSpace(text, to, end)
  const titleTo = titleAt > to && titleAt < end ? titleEnd(text, titleAt, end) : NONE
  const lineTo = titleTo === NONE ? NONE : lineEnd(text, titleTo, end)
  if (lineTo !== NONE) return {label, url, title: decode(text, titleAt + 1, titleTo - 1), end: lineTo}
  const destinationLine = lineEnd(text, to, end)
  return destinationLine === NONE ? null : {label, url, title: null, end: destinationLine}
}

/** Returns the end of a line if only spaces are left on it; otherwise -1. */
function lineEnd(text: string, from: number, end: number): number {
  const at = skipIndent(text, from, end)
  return at === end || isLineEnding(text.charCodeAt(at)) ? at : NONE
}

/** Returns the end of the label in brackets that starts at an offset. A label contains no brackets and is not blank. */
export function labelEnd(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_LABEL + 2)
  let blank = true
  for (let at = start + 1; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === CLOSE_BRACKET) return blank ? NONE : at + 1
    if (code === OPEN_BRACKET) return NONE
    if (code === BACKSLASH) at++
    if (blank) blank = isIndent(code) || isLineEnding(code)
  }
  return NONE
}

const BLANKS = /[\t\n\r ]+/g
const ENDS = /^ | $/g

/** Returns the key of a label. Labels with the same meaning have the same key. */
export function labelKey(label: string): string {
  // Some characters share their upper-case letter, and others share their lower-case letter.
  return label.replace(BLANKS, ' ').replace(ENDS, '').toLowerCase().toUpperCase()
}

function destinationEnd(text: string, from: number, end: number, deepest: number): number {
  if (from < end && text.charCodeAt(from) === LESS) return enclosedEnd(text, from, end)
  let depth = 0
  let at = from
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH && isParenthesis(text.charCodeAt(at + 1))) at++
    else if (code === OPEN_PAREN) {
      if (++depth > deepest) return NONE
    } else if (code === CLOSE_PAREN) {
      if (depth-- === 0) return at
    } else if (code <= 32 && code !== 0) break
    else if (code === 127) return NONE
  }
  if (depth > 0) return NONE
  const code = text.charCodeAt(at)
  return at >= end || isIndent(code) || isLineEnding(code) ? at : NONE
}

function isParenthesis(code: number): boolean {
  return code === OPEN_PAREN || code === CLOSE_PAREN || code === BACKSLASH
}

function enclosedEnd(text: string, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === GREATER) return at + 1
    if (code === LESS || isLineEnding(code)) return NONE
    if (code === BACKSLASH && !isLineEnding(text.charCodeAt(at + 1))) at++
  }
  return NONE
}

function destination(text: string, from: number, to: number): string {
  return text.charCodeAt(from) === LESS ? decode(text, from + 1, to - 1) : decode(text, from, to)
}

function titleEnd(text: string, from: number, end: number): number {
  const open = text.charCodeAt(from)
  if (open !== QUOTE && open !== APOSTROPHE && open !== OPEN_PAREN) return NONE
  const close = open === OPEN_PAREN ? CLOSE_PAREN : open
  for (let at = from + 1; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === close) return at + 1
    if (code === OPEN_PAREN && open === OPEN_PAREN) return NONE
    if (code === BACKSLASH) at++
  }
  return NONE
}
