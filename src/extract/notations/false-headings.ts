import type {Block, Heading} from '../../read/blocks.js'
import {HASH} from '../../read/characters.js'
import {makeHeading, makeParagraph, makeRule} from '../../read/make.js'
import {sliceText} from '../pieces.js'
import {lineStart} from './lines.js'
import type {Note} from './stage.js'

/*
 * Text that markdown reads as a heading, as a line of signs is right below it:
 *
 *     **Date:** 2024
 *     ---
 *
 * It becomes a paragraph, and the line a thematic break.
 */

/** What the words of a form mean. Sections are compared by identity. */
export interface ApartNames {
  /** The section that a heading names in any way. */
  section(text: string): object | undefined
  /** The section that has exactly this name, letter by letter except for case. */
  exactSection(text: string): object | undefined
  /** Whether a label is one of a header line. */
  isField(label: string): boolean
}

/** Names are no longer than this. */
export const LONGEST_NAME = 100

/** The blocks with such text as a paragraph; each rule is added to the notes. */
export function withoutFalseHeadings(
  source: string,
  read: readonly Block[],
  names: ApartNames,
  notes: Note[],
): readonly Block[] {
  const blocks = read.map(block => (block.type === 'heading' ? withoutLineAbove(source, block) : block))
  if (!blocks.some(block => block.type === 'heading' && isFalseHeading(source, block, names))) return blocks
  return blocks.flatMap(block => {
    if (block.type !== 'heading' || !isFalseHeading(source, block, names)) return [block]
    const {start, end, content} = block
    const rule = lineStart(source, end - 1)
    let from = rule
    while (from < end && /[\s>]/.test(source.charAt(from))) from++
    const made = [makeParagraph(start, content.end, content), makeRule(from, end)]
    notes.push({code: 'heading-style', kind: 'rule-below', start: from, end, blocks: made})
    return made
  })
}

/** A title between two lines of signs: the upper line is not part of it. */
function withoutLineAbove(source: string, heading: Heading): Heading {
  const line = /^[=\-~*#^]{3,}\n/.exec(heading.content.text)
  if (!line || source.charCodeAt(heading.start) === HASH) return heading
  const {start, end, level, content} = heading
  return makeHeading(start, end, level, sliceText(source, content, line[0].length, content.text.length))
}

/** Whether a heading with a line of signs below it is text with a rule below: header lines, or a sentence. */
function isFalseHeading(source: string, {start, level, content}: Heading, names: ApartNames): boolean {
  if (level > 2 || source.charCodeAt(start) === HASH || content.text === '') return false
  const {text} = content
  if (text.length <= LONGEST_NAME && names.section(text)) return false
  const lines = text.split('\n')
  if (lines.some(line => isLabelled(line, names))) return true
  if (level === 1 && lines.length === 1) return false
  return /[.;]$/.test(text) || text.length > LONGEST_NAME
}

/** Whether a line is a header line of the form. */
export function isLabelled(line: string, names: ApartNames): boolean {
  const colon = line.indexOf(':')
  return colon > 0 && colon <= LONGEST_NAME && names.isField(line.slice(0, colon))
}
