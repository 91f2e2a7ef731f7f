import type {Text} from '../../read/blocks.js'
import {makeText} from '../../read/make.js'
import {sliceText, sourceStart} from '../pieces.js'
import {joinTexts, type Stage} from './stage.js'

/*
 * Check boxes in HTML are boxes of tasks:
 *
 *     <input type="checkbox" checked disabled> Buy ropes        [x] Buy ropes
 */

const INPUT = /^<input(?=[\s/>])[^<>]*>/i
const CHECK_BOX = /\stype\s?=\s?["']?checkbox/i
const CHECKED = /\schecked(?=[\s=/>])/i

/** Returns the box for the tag at the start of a text; null when it is not a check box. */
export function boxOf(html: string): '[x]' | '[ ]' | null {
  const [tag] = INPUT.exec(html) ?? []
  if (tag === undefined || !CHECK_BOX.test(tag)) return null
  return CHECKED.test(tag) ? '[x]' : '[ ]'
}

const LABEL = /^(?:<label(?:\s[^<>]*)?>\s*)?/i
const LONGEST = 400

/** Returns the text of an item with the box of a task in place of a check box in HTML. */
export function withBox(stage: Stage, text: Text): Text {
  const {source} = stage
  const html = source.slice(text.start, text.start + LONGEST)
  const label = LABEL.exec(html)?.[0].length ?? 0
  const box = boxOf(html.slice(label))
  const start = text.start + label
  // In a list that is HTML as a whole, the box has been read.
  if (box === null || (text.text !== '' && sourceStart(text, 0) === start)) return text
  const end = text.start + html.indexOf('>', label) + 1
  stage.note({code: 'block-style', kind: 'box', start, end, blocks: []})
  const rest = sliceText(source, text, 0, text.text.length)
  return joinTexts([makeText(box, start, end, [0, start, end]), rest], ' ', start)
}

/** Returns the length of the box of a check box in HTML at the start of a text; 0 when there is none. */
export function htmlBoxLength(source: string, text: Text): number {
  return /^\[[x ]\]/.test(text.text) && boxOf(source.slice(sourceStart(text, 0), text.end)) ? '[x]'.length : 0
}
