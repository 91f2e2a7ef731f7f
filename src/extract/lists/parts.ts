import {CATEGORY_DASHES, COLONS, isColon} from '../../markdown/marks.js'
import type {Text} from '../../read/blocks.js'
import {isAtom, isJoint, opensMarkup, sliceText, sourceEnd, sourceStart, unmarked} from '../pieces.js'

/** `Category: First; Second` */
export interface Parts {
  readonly category: Text
  readonly values: Text
}

const DASH = new RegExp(` (?:${CATEGORY_DASHES.join('|')}) `)

/** Splits a text at the colon after its category, or at the dash after a bold category; null when it has neither. */
export function partsOf(source: string, text: Text, plainly: boolean): Parts | null {
  const colon = ownColon(source, text)
  const dash = opensMarkup(text, 0) ? DASH.exec(text.text) : null
  if (dash && (colon < 0 || dash.index < colon) && opensMarkup(text, dash.index) && !isAtom(text, dash.index + 1)) {
    const values = sliceText(source, text, dash.index + dash[0].length, text.text.length)
    return {category: categoryAt(source, text, dash.index), values}
  }
  if (colon < 0 && plainly && !opensMarkup(text, 0)) {
    const plain = DASH.exec(text.text)
    if (plain && plain.index > 0 && !isAtom(text, plain.index + 1)) {
      const values = sliceText(source, text, plain.index + plain[0].length, text.text.length)
      return {category: categoryAt(source, text, plain.index), values}
    }
  }
  if (colon <= 0) return null
  const marked = opensMarkup(text, 0) && (opensMarkup(text, colon) || opensMarkup(text, colon + 1))
  // The key of a property of Obsidian or Logseq ends in two.
  const last = text.text[colon + 1] === ':' ? colon + 1 : colon
  const next = text.text[last + 1]
  const isPlain = plainly && (next === ' ' || next === undefined || text.text[colon] === '：')
  if (!marked && !isPlain) return null
  return {category: categoryAt(source, text, colon), values: sliceText(source, text, last + 1, text.text.length)}
}

/**
 * Returns the offset of the first colon that is not escaped, or that separates a term from its definition; -1 when
 * there is none.
 */
function ownColon(source: string, text: Text): number {
  for (let at = 0; at < text.text.length; at++)
    if (isColon(text.text.charCodeAt(at)) && (!isAtom(text, at) || isJoint(source, text, at))) return at
  return -1
}

/** Returns the offset of the colon between a term and the definition on the line below it; -1 when there is none. */
export function definitionColon(source: string, text: Text): number {
  const colon = text.map === null ? NONE : ownColon(source, text)
  if (colon <= 0) return NONE
  return /[\r\n]/.test(source.slice(sourceEnd(text, colon - 1), sourceStart(text, colon))) ? colon : NONE
}

const NONE = -1

/** A longer text in bold is not a name. */
const LONGEST_NAME = 60

/** Splits a text after a bold name without a colon: `**Name**, text`, `**Name** (text)`, `**Name**` alone. */
export function leadOf(source: string, text: Text): Parts | null {
  if (!opensMarkup(text, 0) || !BOLD.includes(source.slice(text.start, text.start + 2))) return null
  const whole = text.text
  let end = 1
  while (end < whole.length && !opensMarkup(text, end)) end++
  const behind = whole.charAt(end - 1) === '.' ? BEHIND_STOP : BEHIND_NAME
  const [between] = behind.exec(whole.slice(end)) ?? []
  if (between === undefined || end > LONGEST_NAME || (end === whole.length && ENDS_SENTENCE.test(whole))) return null
  return {
    category: sliceText(source, text, 0, end),
    values: sliceText(source, text, end + between.length, whole.length),
  }
}

const BOLD = ['**', '__']
const BEHIND_STOP = /^(?: *$| +)/
const BEHIND_NAME = /^(?:[.,;]? *$|[.,;] +| +(?=\())/
const ENDS_SENTENCE = /[.!?…]$/

/** Splits a text after a short name without markup: `Name: text`, `Name – text`. */
export function plainLeadOf(source: string, text: Text): Parts | null {
  if (opensMarkup(text, 0) || !mayHavePlainLead(text.text)) return null
  const parts = partsOf(source, text, true)
  return parts !== null && parts.values.text !== '' && PLAIN_NAME.test(parts.category.text) ? parts : null
}

/** Whether a text may have such a name. */
export function mayHavePlainLead(text: string): boolean {
  return text.includes(': ') || text.includes('：') || DASH.test(text)
}

/** A few words that are not a sentence. */
const PLAIN_NAME = /^[\p{L}\p{N}][^.!?;,\s]*(?: [^.!?;,\s]+){0,4}$/u

/** Whether a line is `**Category:** First; Second`. */
export function isLabelled(source: string, line: Text): boolean {
  return opensMarkup(line, 0) && partsOf(source, line, false) !== null
}

/** Returns the category of an entry with nested entries, without the colon at its end. */
export function headingOf(source: string, text: Text): Text {
  const last = text.text.length - 1
  return last > 0 && COLONS.includes(text.text.charAt(last)) && !isAtom(text, last)
    ? categoryAt(source, text, last)
    : text
}

/**
 * Returns the category before a colon. For `**Category:**` it does not include the markup that ends after the colon.
 */
function categoryAt(source: string, text: Text, colon: number): Text {
  const category = sliceText(source, text, 0, colon)
  if (opensMarkup(text, colon) || unmarked(source, category) === null) return category
  return {...category, start: sourceStart(category, 0), end: sourceEnd(category, category.text.length)}
}
