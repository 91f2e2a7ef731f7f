import type {Block, Heading} from '../../read/blocks.js'
import {HASH} from '../../read/characters.js'
import {makeHeading, makeParagraph, makeRule} from '../../read/make.js'
import {lineStart} from '../line-start.js'
import {sliceText} from '../pieces.js'
import {addAll, type Note} from './stage.js'

/*
 * Finds text that markdown reads as a heading, because an underline is right below it:
 *
 *     **Date:** 2024
 *     ---
 *
 * The text becomes a paragraph, and the line a thematic break.
 */

/** The meaning of labels in the place of header lines. */
export interface LineNames {
  /** Returns the section that a label names in any way. */
  section(label: string): object | undefined
  /** Returns the section with exactly this name, if a header line can hold all of it. */
  lineSection(label: string): object | undefined
  /** Returns the field that a label names. */
  field(label: string): object | undefined
}

/** The meaning of the names in a form. Sections are compared by identity. */
export interface ApartNames extends LineNames {
  /** Returns the section with exactly this name, except for case. */
  exactSection(text: string): object | undefined
  /** Whether a section holds items, so that a label in it is not a part of it. */
  holdsItems(section: object): boolean
}

/** The length of the longest text that can be a name. */
export const LONGEST_NAME = 100

/** Returns the blocks with such text as a paragraph. Each underline is added to the notes. */
export function withoutFalseHeadings(
  source: string,
  read: readonly Block[],
  names: ApartNames,
  notes: Note[],
): readonly Block[] {
  const isUnderlined = (block: Block): block is Heading =>
    block.type === 'heading' && source.charCodeAt(block.start) !== HASH
  if (!read.some(isUnderlined)) return read
  const all: Block[] = []
  for (const block of read) {
    if (!isUnderlined(block)) all.push(block)
    else {
      const heading = withoutLineAbove(source, block)
      if (isFalseHeading(heading, names)) addAll(all, textAndRule(source, heading, notes))
      else all.push(heading)
    }
  }
  return all
}

function textAndRule(source: string, {start, end, content}: Heading, notes: Note[]): readonly Block[] {
  const rule = lineStart(source, end - 1)
  let from = rule
  while (from < end && /[\s>]/.test(source.charAt(from))) from++
  const made = [makeParagraph(start, content.end, content), makeRule(from, end)]
  notes.push({code: 'heading-style', kind: 'rule-below', start: from, end, blocks: made})
  return made
}

/** Removes the upper line from a title between two lines of equal characters. */
function withoutLineAbove(source: string, heading: Heading): Heading {
  const line = /^[=\-~*#^]{3,}\n/.exec(heading.content.text)
  if (!line) return heading
  const {start, end, level, content} = heading
  return makeHeading(start, end, level, sliceText(source, content, line[0].length, content.text.length))
}

/** Whether a heading with an underline is text above a rule: header lines, or a sentence. */
function isFalseHeading({level, content}: Heading, names: ApartNames): boolean {
  if (level > 2 || content.text === '') return false
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
  return colon > 0 && colon <= LONGEST_NAME && names.field(line.slice(0, colon)) !== undefined
}
