import {entryOf} from '../diagnostics/catalogue.js'
import type {Diagnostic} from '../diagnostics/diagnostic.js'
import type {Edit} from '../types.js'

/* Markup that is not part of a word: tags, addresses of links, references. */
const MARKUP = /<(?!!--)[^<>]*>|\]\([^()\s]*\)/g
const REFERENCE = /&#?\w{1,31};/g
/** The number of an item. It may look like a word. */
const NUMBERING =
  /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}]{1,4}(?:\\?[.)]-?|\.?[ºª°][.)]?|\]|\ufe0f?\u20e3)|[\u2460-\u249b\u2776-\u2793])(?=\s|$)|^[ >\t]*\(?[\p{L}\p{N}]{1,3}\)/gmu
const WORD = /[\p{L}\p{N}]+/gu
/** Markup with content: addresses of links and images, references, definitions, task boxes. */
const ADDRESS_OR_BOX =
  /\]\([ \t]*<?[^()\s<>]+|\]\[[^[\]]+\]|^[ >\t]*\[[^[\]\r\n\u2028\u2029]+\]:[ \t]*\S+|^[ >\t]*(?:(?:[-*+•–·]|\d{1,9}[.)])[ \t]+)?\[[ xX]\](?=[ \t])/gm

/** How often each word occurs. */
type Counts = Map<string, number>

/**
 * Returns a document with its escapes as spaces if it is a string literal of another program. Such a document is one
 * line with escaped line breaks and quotes.
 */
function meant(markdown: string): string {
  return markdown.includes('\\n') && !/[\r\n]/.test(markdown) ? markdown.replace(/\\[nrt"]/g, ' ') : markdown
}

function countWords(markdown: string, counts: Counts, by: number, numbered: boolean): void {
  const text = meant(markdown).replace(MARKUP, ' ').replace(REFERENCE, ' ')
  for (const [word] of (numbered ? text : text.replace(NUMBERING, ' ')).matchAll(WORD))
    counts.set(word, (counts.get(word) ?? 0) + by)
}

function countAddresses(markdown: string, counts: Counts, by: number): void {
  for (const [found] of meant(markdown).matchAll(ADDRESS_OR_BOX)) {
    const mark = BOX.test(found) ? found.slice(-3).toLowerCase() : found.replace(/^[ >\t]+|[<\s]/g, '')
    counts.set(mark, (counts.get(mark) ?? 0) + by)
  }
}

const BOX = /\[[ xX]\]$/

/** Whether changes remove addresses or boxes. */
function losesAddresses(changes: readonly Change[]): boolean {
  const counts: Counts = new Map()
  for (const {before, after} of changes) {
    countAddresses(before, counts, 1)
    countAddresses(after, counts, -1)
  }
  return [...counts.values()].some(count => count > 0)
}

/** A part of a text that is replaced by another. */
interface Change {
  readonly before: string
  readonly after: string
}

function lostIn(changes: readonly Change[], numbered: boolean): string[] {
  const counts: Counts = new Map()
  for (const {before, after} of changes) {
    countWords(before, counts, 1, numbered)
    countWords(after, counts, -1, numbered)
  }
  return [...counts].filter(([, count]) => count > 0).map(([word]) => word)
}

/** Returns the words that changes remove. The number of an item is not a word. */
function lostBy(changes: readonly Change[]): string[] {
  const lost = lostIn(changes, false)
  if (lost.length === 0) return lost
  const also = new Set(lostIn(changes, true))
  return lost.filter(word => also.has(word))
}

/** Returns the words that `before` has more often than `after`. */
export function lostWords(before: string, after: string): string[] {
  return lostBy([{before, after}])
}

/** Whether `after` has every address and task box of `before`. */
export function keepsAddresses(before: string, after: string): boolean {
  return !losesAddresses([{before, after}])
}

/**
 * Whether a fix keeps every word that it replaces, except for words that its diagnostic quotes. It must also keep every
 * address and box, unless its purpose is to remove a value.
 */
export function keepsWords(text: string, diagnostic: Diagnostic): boolean {
  const {code, fix, message, actual, expected} = diagnostic
  const edits = (fix as {readonly edits: readonly Edit[]}).edits
  const changes = edits.map(({offset, length, content}) => ({
    before: text.slice(offset, offset + length),
    after: content,
  }))
  if (!entryOf(code).changesValue && losesAddresses(changes)) return false
  const lost = lostBy(changes)
  if (lost.length === 0) return true
  const quoted: Counts = new Map()
  countWords(`${message} ${actual ?? ''} ${expected ?? ''}`, quoted, 1, true)
  return lost.every(word => quoted.has(word))
}
