import type {Block, Paragraph} from '../../read/blocks.js'
import {indexOfOwn, linesOf, opensMarkup, sliceText} from '../pieces.js'
import {type LineNames, LONGEST_NAME} from './false-headings.js'

/*
 * Finds sections that are header lines. Their labels are in bold, as all labels around them:
 *
 *     **Date:** 2024-03-04
 *     **Present:** Ana; Bo
 *     **Chair:** Ana
 *
 * Above all headings, a label of a section begins the section only if no other header line is below it.
 */

/** Returns the paragraphs of such header lines; an empty set when there are none. */
export function headerRun(source: string, blocks: readonly Block[], names: LineNames): ReadonlySet<Block> {
  const run = new Set<Block>()
  let open: Block[] = []
  let hasField = false
  let hasSection = false
  for (const block of blocks) {
    if (block.type === 'heading' && !hasField && !names.section(block.content.text)) continue
    if (block.type === 'comment' || block.type === 'rule') continue
    const labels = block.type === 'paragraph' ? labelsOf(source, block) : null
    if (!labels?.every(label => !names.section(label) || names.lineSection(label))) break
    const isSection = labels.map(label => names.section(label) !== undefined)
    const hasBelow = hasSection ? isSection.includes(false) : isSection.lastIndexOf(false) > isSection.indexOf(true)
    hasField ||= labels.some(label => names.field(label))
    hasSection ||= isSection.includes(true)
    open.push(block)
    // The last lines of sections, with no other line below them, may begin these sections.
    if (!hasSection || !hasBelow) continue
    for (const own of open) run.add(own)
    open = []
  }
  return hasField && hasSection ? run : new Set()
}

/** Returns the labels of the lines of a paragraph; null when a line has no label in bold with a value after it. */
function labelsOf(source: string, {content}: Paragraph): string[] | null {
  if (content.map === null) return null
  const labels: string[] = []
  for (const [start, end] of linesOf(source, content)) {
    const line = sliceText(source, content, start, end)
    const colon = indexOfOwn(line, ':')
    if (colon <= 0 || colon > LONGEST_NAME || colon === line.text.length - 1) return null
    const isBold = opensMarkup(line, 0) && (opensMarkup(line, colon) || opensMarkup(line, colon + 1))
    if (!isBold) return null
    labels.push(line.text.slice(0, colon))
  }
  return labels
}
