import type {Block} from '../blocks.js'
import {DASH, EQUALS, isIndent} from '../characters.js'
import {makeDefinition, makeHeading, makeParagraph} from '../make.js'
import type {Scanner} from '../scanner.js'
import {delimiterCells, isHeader, readTable} from './table.js'

/*
 * A paragraph continues up to a blank line, or up to a block that interrupts it. Lines may turn it into something else:
 *
 *     [label]: destination      definitions are at its start
 *     a text                    the first line that is its own
 *     | a |                     the header of a table, if the next line is a delimiter row
 *     ===                       an underline makes it a heading
 */

/** The effect of a line on the paragraph before it. */
type Effect = 'continues' | 'ends' | 'underlines' | 'delimits'

export function readParagraph(scanner: Scanner, blocks: Block[]): void {
  const {depth} = scanner
  const lines = [scanner.first, scanner.end]
  /** Whether the last line may be the header of a table: it is not indented too far. */
  let header = true
  for (;;) {
    scanner.nextLine()
    const effect = effectOf(scanner, depth, lines, header)
    if (effect === 'continues') {
      header = scanner.indent < 4
      lines.push(scanner.first, scanner.end)
    } else if (effect === 'ends') return finish(scanner, lines, blocks)
    else if (effect === 'delimits') {
      const end = lines.pop() as number
      const start = lines.pop() as number
      if (lines.length > 0) finish(scanner, lines, blocks)
      return readTable(scanner, start, end, blocks)
    } else if (underline(scanner, lines, blocks)) return
  }
}

function effectOf(scanner: Scanner, depth: number, lines: readonly number[], header: boolean): Effect {
  if (scanner.matched < 0 || scanner.isBlank) return 'ends'
  if (scanner.indent >= 4) return 'continues'
  const {code} = scanner
  const outside = scanner.matched < depth
  if (!outside && (code === EQUALS || code === DASH) && isUnderline(scanner)) return 'underlines'
  if (scanner.interrupts(outside ? 'lazy' : 'paragraph')) return 'ends'
  if (outside || !header || (code !== 124 && code !== 58 && code !== DASH)) return 'continues'
  const cells = delimiterCells(scanner)
  const at = lines.length - 2
  return cells > 0 && isHeader(scanner.text, lines[at] as number, lines[at + 1] as number, cells)
    ? 'delimits'
    : 'continues'
}

/** Whether the line has only markers `=` or `-`, and spaces after them. */
function isUnderline({text, first, end}: Scanner): boolean {
  const marker = text.charCodeAt(first)
  let at = first + 1
  while (text.charCodeAt(at) === marker) at++
  while (at < end && isIndent(text.charCodeAt(at))) at++
  return at === end
}

/** Turns the lines into a heading. False when all of them are definitions; then the line starts a paragraph. */
function underline(scanner: Scanner, lines: number[], blocks: Block[]): boolean {
  takeDefinitions(scanner, lines, blocks)
  if (lines.length === 0) {
    if (scanner.interrupts('paragraph')) return true
    lines.push(scanner.first, scanner.end)
    return false
  }
  const {end} = scanner
  const level = scanner.code === EQUALS ? 1 : 2
  blocks.push(makeHeading(lines[0] as number, end, level, scanner.inline.lines(lines)))
  scanner.nextLine()
  return true
}

function finish(scanner: Scanner, lines: number[], blocks: Block[]): void {
  takeDefinitions(scanner, lines, blocks)
  if (lines.length === 0) return
  const end = lines[lines.length - 1] as number
  blocks.push(makeParagraph(lines[0] as number, end, scanner.inline.lines(lines)))
}

/** Removes the definitions at the start of the lines. */
function takeDefinitions(scanner: Scanner, lines: number[], blocks: Block[]): void {
  if (scanner.text.charCodeAt(lines[0] as number) !== 91) return
  let taken = 0
  for (const end of scanner.inline.definitionEnds(lines)) {
    const start = lines[taken] as number
    while ((lines[taken + 1] as number) < end) taken += 2
    taken += 2
    blocks.push(makeDefinition(start, end))
  }
  lines.splice(0, taken)
}
