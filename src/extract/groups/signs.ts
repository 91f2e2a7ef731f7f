import {readBoolean} from '../../grammar/booleans.js'
import {placeWords} from '../../grammar/place/words.js'

/* Recognises cells with signs, and cells that look like lists. */

const DITTO = /^(?:["“”„″〃]|''|,,|-- ?"? ?--|(?:-{1,3}|–|—)|\^{1,2}|\(?(?:ditto|do\.|id\.|ídem|idem|same)\)?)$/iu

/** Whether a cell is a mark that repeats the cell above. */
export function isDitto(text: string): boolean {
  return text.length <= 8 && DITTO.test(text)
}

/**
 * Whether a category repeats the one above. A program that reads spreadsheets writes "NaN" for the rest of a merged cell.
 */
export function isRepeatedCategory(text: string): boolean {
  return text === 'NaN' || isDitto(text)
}

const TICK = /^[xX×●•]$/

/** Whether a cell only ticks the category of its column. */
export function isTick(text: string): boolean {
  return text.length <= LONGEST_TICK && (TICK.test(text) || readBoolean(text)?.value === true)
}

/** Whether a cell says that its column does not apply. */
export function isNoTick(text: string): boolean {
  return text.length <= LONGEST_TICK && (DITTO.test(text) || readBoolean(text)?.value === false)
}

const LONGEST_TICK = 4

/** Whether a word joins the last two values of a list: "and". */
function joins(word: string): boolean {
  return word === '&' || placeWords.joins().has(word)
}

/** Two names of one word each, with a word between them. */
const TWO = /^\p{Lu}[\p{L}-]* (\p{L}{1,4}|&) \p{Lu}[\p{L}-]*$/u

/**
 * Whether the last value of a list on a line may be several: "Ana, Bo & Ida" if it is the whole list and semicolons
 * separate values, "Bo & Ida" after other values if commas do.
 */
export function mayBeSeveral(last: string, isWhole: boolean, separator: ';' | ','): boolean {
  if (separator === ',') return !isWhole && joins(TWO.exec(last)?.[1] ?? '')
  return isWhole && last.includes(',') && areJoined(last, true)
}

/** Whether a text has three or more names separated by commas, each with a capital, and no sentence. */
export function readsLikeList(text: string): boolean {
  return text.includes(',') && areJoined(text, false)
}

/** Whether commas, and words such as "and" if `byWords` is set, separate three or more names, each with a capital. */
function areJoined(text: string, byWords: boolean): boolean {
  if (/[.!?:]\s/.test(text)) return false
  const names: string[] = []
  let name = ''
  for (const word of text.split(' ')) {
    if (joins(word) && (byWords || name === '')) {
      if (name !== '') names.push(name)
      name = ''
    } else {
      name += name === '' ? word : ` ${word}`
      if (!word.endsWith(',')) continue
      names.push(name)
      name = ''
    }
  }
  names.push(name)
  return names.length > 2 && names.every(it => /^\p{Lu}/u.test(it))
}
