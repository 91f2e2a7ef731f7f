import type {Block, List} from '../../read/blocks.js'
import {DASH} from '../../read/characters.js'
import {makeHeading, makeText} from '../../read/make.js'
import {sliceText} from '../pieces.js'
import type {Stage} from './stage.js'

/*
 * Reads headings with a number and an underline, which markdown reads as an item:
 *
 *     1. Context          1. Context
 *     ----------          ==========
 *
 * A rule may also be below a list of one item. So the item must be the name of a section.
 */

const EQUAL_SIGNS = /^([^\n]+)\n=+$/

/** Rewrites such an item and its underline. Returns how many blocks were handled; 0 for any other list. */
export function numberedHeading(stage: Stage, {ordered, items, start, end}: List, below: Block | undefined): number {
  const {source} = stage
  const [item, other] = items
  if (!ordered || !item || other || item.rest.length > 0) return 0
  const {content} = item
  const double = EQUAL_SIGNS.exec(content.text)
  const isRuled = below?.type === 'rule' && isUnderline(source.slice(end, below.end))
  if (double === null && !isRuled) return 0
  const name = sliceText(source, content, 0, double ? (double[1] as string).length : content.text.length)
  if (name.text.includes('\n') || stage.kindOf(name.text) === undefined) return 0
  const text = name.map === null ? makeText(source.slice(start, name.end), start, name.end, null) : name
  stage.out.push(makeHeading(start, double ? end : (below as Block).end, double ? 1 : 2, text))
  return double ? 1 : 2
}

/** Whether a text is the end of a line and a line of hyphens. */
function isUnderline(text: string): boolean {
  const line = text.trim()
  return line.length > 1 && [...line].every(it => it.charCodeAt(0) === DASH) && !/\n[ \t]*\r?\n/.test(text)
}
