import {HASH, isIndent, trimIndent} from '../characters.js'
import {makeHeading} from '../make.js'
import type {Construct, Scanner} from '../scanner.js'

/*
 *     ## Commitments ##
 *     │ │          │
 *     │ │          the closing hashes, which have a space before them, are not content
 *     │ content
 *     first
 */

export const heading: Construct = {
  read(scanner, blocks) {
    if (!isHeading(scanner)) return false
    const {text, first, end} = scanner
    let from = first
    while (text.charCodeAt(from) === HASH) from++
    const level = from - first
    while (from < end && isIndent(text.charCodeAt(from))) from++
    const to = contentEnd(text, from, end)
    blocks.push(makeHeading(first, end, level, scanner.inline.line(from, to, first)))
    scanner.nextLine()
    return true
  },
  interrupts: isHeading,
}

/** Whether the line has one to six `#`, with a space or nothing after them. */
function isHeading({text, first, end}: Scanner): boolean {
  let at = first + 1
  while (text.charCodeAt(at) === HASH) at++
  return at - first <= 6 && (at === end || isIndent(text.charCodeAt(at)))
}

function contentEnd(text: string, from: number, end: number): number {
  const to = trimIndent(text, from, end)
  let closing = to
  while (closing > from && text.charCodeAt(closing - 1) === HASH) closing--
  if (closing === from) return from
  return isIndent(text.charCodeAt(closing - 1)) ? trimIndent(text, from, closing) : to
}
