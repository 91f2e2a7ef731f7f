import type {GroupsShape} from '../../form/shape.js'
import {DASH} from '../../markdown/marks.js'
import type {Item, List, Text} from '../../read/blocks.js'
import {namesCategory} from '../groups/kinds.js'
import {opensMarkup} from '../pieces.js'
import {headingOf, type Parts, partsOf} from './parts.js'

/*
 * Recognises values with a sentence about each. The sentence is in no value:
 *
 *     - **City of A** – hosts the meetings.
 *     - **Land of B**: pays for the boats.
 */

/** A text, and the texts nested below it. */
interface Described {
  readonly content: Text
  readonly nested: readonly Text[]
}

/** A dash between a name and a sentence. An arrow leads from a category to its values. */
const BETWEEN = new RegExp(`^ ${DASH} $`)

/** Whether the text after the category follows a dash and is not several values. */
function isBehindDash(text: Text, {category, values}: Parts): boolean {
  const between = text.text.slice(category.text.length, text.text.length - values.text.length)
  return BETWEEN.test(between) && !values.text.includes(';')
}

/** Whether the text after a name is a sentence about it after a dash, and not one of its values. */
export function isDescribed(text: Text, parts: Parts): boolean {
  return isBehindDash(text, parts) && isSentence(parts.values.text)
}

/** Whether an entry is a value with a sentence about it. */
export function isDescription(source: string, {content, nested}: Described, plainly: boolean): boolean {
  const parts = nested.length === 0 ? partsOf(source, content, plainly) : null
  return parts !== null && parts.values.text !== '' && isDescribed(content, parts)
}

/** Whether an entry may be a value with a sentence about it, even a short one: `**Name** – Hosts us.` */
export function mayBeDescription(source: string, {content, nested}: Described, plainly: boolean): boolean {
  const parts = nested.length === 0 ? partsOf(source, content, plainly) : null
  if (!parts) return true
  const {text} = parts.values
  return isBehindDash(content, parts) && (isSentence(text) || /[.!?]$/.test(text))
}

/** Whether a text is a sentence, or a part of one, and not a name. */
export function isSentence(text: string): boolean {
  return /^\p{Ll}/u.test(text) || (/[.!?]$/.test(text) && text.split(' ').length > 3)
}

/** An item that is a value; with its name and description if it has both. */
export interface NamedValue {
  readonly item: Item
  readonly parts: Parts | null
}

/**
 * Returns the items below a heading, if those in bold are values with descriptions. This is so if all descriptions are
 * sentences, or the heading names a category. Otherwise null.
 */
export function namedValues(
  source: string,
  head: Text,
  lists: readonly List[],
  section: GroupsShape,
): readonly NamedValue[] | null {
  const items = lists.flatMap(list => list.items)
  if (items.length === 0 || items.some(({rest}) => rest.length > 0)) return null
  const values = items.map(item => ({item, parts: labelOf(source, item.content)}))
  const named = values.filter(it => it.parts !== null)
  if (named.length === 0 || named.some(({parts}) => parts?.values.text === '' || parts?.values.text.includes(';')))
    return null
  const isCategory = namesCategory(section, headingOf(source, head).text)
  return isCategory || named.every(({item: {content}}) => descriptionOf(source, content)) ? values : null
}

function labelOf(source: string, text: Text): Parts | null {
  return opensMarkup(text, 0) ? partsOf(source, text, false) : null
}

/** Returns the name and the description of a value: a bold name and a sentence after it; null for any other text. */
export function descriptionOf(source: string, text: Text): Parts | null {
  const parts = labelOf(source, text)
  return parts && !parts.values.text.includes(';') && isSentence(parts.values.text) ? parts : null
}
