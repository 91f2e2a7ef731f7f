/* Recognises cells with signs, and cells that look like lists. */

const DITTO = /^(?:["“”„″〃]|''|,,|-- ?"? ?--|(?:-{1,3}|–|—)|\^{1,2}|\(?(?:ditto|do\.|id\.|ídem|idem|same)\)?)$/iu

/** Whether a cell is a mark that repeats the cell above. */
export function isDitto(text: string): boolean {
  return text.length <= 8 && DITTO.test(text)
}

const COMMA = /, (?:and |y |e |et |und )?/
const COMMA_OR_JOIN = /, (?:(?:and|y|e|et|und|&) )?| (?:and|y|e|et|und|&) /

/** Two names of one word each, with a word between them. */
const TWO = /^\p{Lu}[\p{L}-]* (?:and|y|e|et|und|&) \p{Lu}[\p{L}-]*$/u

/**
 * Whether the last value of a list on a line may be several: "Ana, Bo & Ida" if it is the whole list and semicolons
 * separate values, "Bo & Ida" after other values if commas do.
 */
export function mayBeSeveral(last: string, isWhole: boolean, separator: ';' | ','): boolean {
  if (separator === ',') return !isWhole && TWO.test(last)
  return isWhole && last.includes(',') && areNames(last, COMMA_OR_JOIN)
}

/** Whether a text has three or more names separated by commas, each with a capital, and no sentence. */
export function readsLikeList(text: string): boolean {
  return text.includes(',') && areNames(text, COMMA)
}

function areNames(text: string, separator: RegExp): boolean {
  if (/[.!?:]\s/.test(text)) return false
  const parts = text.split(separator)
  return parts.length > 2 && parts.every(part => /^\p{Lu}/u.test(part))
}
