/*
 * What cells say by signs and by their look.
 */

const DITTO = /^(?:["“”„″〃]|''|,,|-- ?"? ?--|(?:-{1,3}|–|—)|\^{1,2}|\(?(?:ditto|do\.|id\.|ídem|idem|same)\)?)$/iu

/** Whether a cell repeats the one above it. */
export function isDitto(text: string): boolean {
  return text.length <= 8 && DITTO.test(text)
}

/** Three or more names between commas, each with a capital, none of them a sentence. */
export function readsLikeList(text: string): boolean {
  if (!text.includes(',') || /[.!?:]\s/.test(text)) return false
  const parts = text.split(/, (?:and |y |e |et |und )?/)
  return parts.length > 2 && parts.every(part => /^\p{Lu}/u.test(part))
}
