import type {Block} from '../blocks.js'
import {BACKTICK, isIndent} from '../characters.js'
import {makeCode} from '../make.js'
import type {Construct, Scanner} from '../scanner.js'

/*
 *     ```js        first: the opening fence
 *     a            contentStart: the line after it, from its first character
 *     ```          contentEnd: where the line of the closing fence starts
 */

export const fence: Construct = {
  read(scanner, blocks) {
    const width = fenceWidth(scanner)
    if (width === 0) return false
    const depth = scanner.depth
    const start = scanner.first
    const marker = scanner.code
    let end = scanner.end
    scanner.nextLine()
    const contentStart = scanner.line
    while (scanner.matched >= depth) {
      if (!scanner.isBlank) end = scanner.end
      if (isClosing(scanner, marker, width)) {
        blocks.push(fenced(start, end, contentStart, scanner.line, true))
        scanner.nextLine()
        return true
      }
      scanner.nextLine()
    }
    blocks.push(fenced(start, end, contentStart, end, false))
    return true
  },
  interrupts: scanner => fenceWidth(scanner) > 0,
}

function fenced(start: number, end: number, contentStart: number, contentEnd: number, closed: boolean) {
  if (contentEnd <= contentStart) return makeCode(start, end, end, end, true, closed)
  return makeCode(start, end, contentStart, contentEnd, true, closed)
}

/** Returns how many markers the opening fence at `first` has; 0 when there is none. */
function fenceWidth({text, first, end}: Scanner): number {
  const marker = text.charCodeAt(first)
  let at = first + 1
  while (text.charCodeAt(at) === marker) at++
  const width = at - first
  if (width < 3) return 0
  // Backticks with another backtick after them on the line are a code span.
  if (marker === BACKTICK) while (at < end) if (text.charCodeAt(at++) === BACKTICK) return 0
  return width
}

function isClosing({text, first, end, indent}: Scanner, marker: number, width: number): boolean {
  if (indent >= 4) return false
  let at = first
  while (text.charCodeAt(at) === marker) at++
  if (at - first < width) return false
  while (at < end && isIndent(text.charCodeAt(at))) at++
  return at === end
}

/** An indented code block starts after four columns. Blank lines at its end are not part of it. */
export function readIndented(scanner: Scanner, blocks: Block[]): void {
  const depth = scanner.depth
  const start = scanner.at
  let end = scanner.end
  while (scanner.matched >= depth && (scanner.isBlank || scanner.indent >= 4)) {
    if (!scanner.isBlank) end = scanner.end
    scanner.nextLine()
  }
  blocks.push(makeCode(start, end, start, end, false, true))
}
