import type {Text} from '../../../read/blocks.js'
import {makeText} from '../../../read/make.js'
import {type MatterEntry, wordsIn} from './values.js'

/*
 * The title block of pandoc, whose lines have no names:
 *
 *     % Ice Accord
 *     % Ada Lund; Bo Berg
 *     % 14 May 2024
 */

const NAMES = ['title', 'author', 'date'] as const

/** Reads the lines of a title block in their order; null where there are more lines, or all are empty. */
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

/** A line, with those below it that are indented. */
const LINE = /^%(?:[^\r\n]*)(?:(?:\r\n|\r|\n)[ \t]+[^\s%][^\r\n]*)*/gm

/** A text that is written nowhere. */
function unwritten(text: string, at: number): Text {
  return makeText(text, at, at, [0, at, at])
}
