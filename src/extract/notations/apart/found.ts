import type {Block, Text} from '../../../read/blocks.js'
import {makeParagraph} from '../../../read/make.js'
import {sliceText} from '../../pieces.js'

/** The section that a part of the text is the heading of. */
export interface Found {
  readonly section: object
  /** The heading, without the colon of a label. */
  readonly text: Text
  /** The end of the heading, including its colon and the markup around it. */
  readonly end: number
  /** The text after it on the same line. */
  readonly rest: Text | null
}

/** Returns the end of a label, and the text after it. */
export function behind(source: string, line: Text, colon: number): {end: number; rest: Text} {
  const {end} = sliceText(source, line, 0, colon + 1)
  return {end, rest: sliceText(source, line, colon + 1, line.text.length)}
}

/** Adds a text as a paragraph, if it is not empty. */
export function addText(blocks: Block[], text: Text): void {
  if (text.text !== '') blocks.push(makeParagraph(text.start, text.end, text))
}
