import {isIndent} from '../characters.js'
import {makeRule} from '../make.js'
import type {Construct, Scanner} from '../scanner.js'

/** A thematic break: at least three of one of the markers `*`, `-` and `_`, and spaces. */
export const rule: Construct = {
  read(scanner, blocks) {
    if (!isRule(scanner)) return false
    blocks.push(makeRule(scanner.first, scanner.end))
    scanner.nextLine()
    return true
  },
  interrupts: isRule,
}

export function isRule({text, first, end}: Scanner): boolean {
  const marker = text.charCodeAt(first)
  let count = 0
  for (let at = first; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === marker) count++
    else if (!isIndent(code)) return false
  }
  return count >= 3
}
