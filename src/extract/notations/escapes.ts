import type {Text} from '../../read/blocks.js'
import {BACKSLASH} from '../../read/characters.js'
import {isAtom, sourceStart} from '../pieces.js'

const MARKER = /^(?:[-+*]|\d{1,9}[.)])\s+(?=\S)/

/**
 * How long the marker of a list is that an exporter put a backslash into, with the blank after it: `\- item`, `1\. item`.
 * 0 when a text begins otherwise. In a list of the form such a paragraph is an item; elsewhere it is text.
 */
export function escapedMarker(source: string, text: Text): number {
  const marker = MARKER.exec(text.text)?.[0]
  if (!marker) return 0
  const sign = marker.trimEnd().length - 1
  return isAtom(text, sign) && source.charCodeAt(sourceStart(text, sign)) === BACKSLASH ? marker.length : 0
}
