import type {Diagnostic} from '../diagnostics/diagnostic.js'
import type {Edit} from '../types.js'

/* What is no word of a text: tags, references, addresses of links, and what numbers an item. */
const MARKUP = /<(?!!--)[^<>]*>|&#?\w{1,31};|\]\([^()\s]*\)|(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,4}[.)](?=\s|$)/gu
const WORD = /[\p{L}\p{N}]+/gu

/** The words of a markdown, each with how often it stands there. */
function countWords(markdown: string, counts = new Map<string, number>(), by = 1): Map<string, number> {
  for (const [word] of markdown.replace(MARKUP, ' ').matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + by)
  return counts
}

/** The words of one markdown that another does not have, or has less often. */
export function lostWords(before: string, after: string): string[] {
  return positive(countWords(after, countWords(before), -1))
}

/** Whether a fix keeps every word that it replaces, but for those that its diagnostic quotes. */
export function keepsWords(text: string, {fix, message, actual, expected}: Diagnostic): boolean {
  const counts = new Map<string, number>()
  for (const {offset, length, content} of (fix as {readonly edits: readonly Edit[]}).edits) {
    countWords(text.slice(offset, offset + length), counts)
    countWords(content, counts, -1)
  }
  const lost = positive(counts)
  if (lost.length === 0) return true
  const quoted = countWords(`${message} ${actual ?? ''} ${expected ?? ''}`)
  return lost.every(word => quoted.has(word))
}

function positive(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].filter(([, count]) => count > 0).map(([word]) => word)
}
