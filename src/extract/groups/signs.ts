/* Recognises cells with signs, and cells that look like lists. */

const DITTO = /^(?:["“”„″〃]|''|,,|-- ?"? ?--|(?:-{1,3}|–|—)|\^{1,2}|\(?(?:ditto|do\.|id\.|ídem|idem|same)\)?)$/iu

/** Whether a cell is a mark that repeats the cell above. */
export function isDitto(text: string): boolean {
  return text.length <= 8 && DITTO.test(text)
}

/** Whether a text has three or more names separated by commas, each with a capital, and no sentence. */
export function readsLikeList(text: string): boolean {
  if (!text.includes(',') || /[.!?:]\s/.test(text)) return false
  const parts = text.split(/, (?:and |y |e |et |und )?/)
  return parts.length > 2 && parts.every(part => /^\p{Lu}/u.test(part))
}
