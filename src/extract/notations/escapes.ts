import type {Text} from '../../read/blocks.js'
import {BACKSLASH, DASH, SPACE} from '../../read/characters.js'
import {isAtom, isSpace, sourceStart} from '../pieces.js'

const MARKER = /^(?:[-+*]|\d{1,9}[.)])\s+(?=\S)/

/**
 * Returns the length of a list marker with a backslash from an exporter, including the space after it: `\- item`, `1\.
 * item`. It is 0 for any other text. In a list of the form such a paragraph is an item; elsewhere it is text.
 */
export function escapedMarker(source: string, text: Text): number {
  const marker = MARKER.exec(text.text)?.[0]
  if (!marker) return 0
  const sign = marker.trimEnd().length - 1
  return isAtom(text, sign) && source.charCodeAt(sourceStart(text, sign)) === BACKSLASH ? marker.length : 0
}

/** Whether a hyphen at an index is escaped and between spaces, as an exporter writes the marker of an item. */
export function isEscapedDash(source: string, text: Text, at: number): boolean {
  const value = text.text
  if (value.charCodeAt(at) !== DASH || value.charCodeAt(at + 1) !== SPACE || !isAtom(text, at)) return false
  return (at === 0 || isSpace(value.charCodeAt(at - 1))) && source.charCodeAt(sourceStart(text, at)) === BACKSLASH
}
