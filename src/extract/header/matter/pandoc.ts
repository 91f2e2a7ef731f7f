import type {Text} from '../../../read/blocks.js'
import {makeText} from '../../../read/make.js'
import {type MatterEntry, wordsIn} from './values.js'

/*
 * The title block of pandoc. Its lines have no names:
 *
 *     % Ice Accord
 *     % Ada Lund; Bo Berg
 *     % 14 May 2024
 */

const NAMES = ['title', 'author', 'date'] as const

/** Reads the lines of a title block in order; null when there are more lines, or all are empty. */
export function readPandoc(source: string, from: number, to: number): readonly MatterEntry[] | null {
  const entries: MatterEntry[] = []
  let count = 0
  for (const {0: written, index} of source.slice(from, to).matchAll(LINE)) {
    const name = NAMES[count++]
    if (name === undefined) return null
    const start = from + index
    const text = wordsIn(source, written.slice(1), start + 1, start + written.length)
    if (text.text !== '') entries.push({name: unwritten(name, text.start), value: {kind: 'text', text}})
  }
  return entries.length > 0 ? entries : null
}

/** A line, including indented lines below it. */
const LINE = /^%(?:[^\r\n]*)(?:(?:\r\n|\r|\n)[ \t]+[^\s%][^\r\n]*)*/gm

/** Returns a text that has no characters in the source. */
function unwritten(text: string, at: number): Text {
  return makeText(text, at, at, [0, at, at])
}
