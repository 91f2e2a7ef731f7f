/** Accents, and invisible characters. */
const MARKS = /[\p{Mn}\p{Cf}]/gu
const ASCII = /^[\0-\x7f]*$/

/** The text without accents and without invisible characters. */
export function foldAccents(text: string): string {
  return ASCII.test(text) ? text : text.normalize('NFD').replace(MARKS, '')
}

/** A word or phrase as the tables hold it: without case and accents, apostrophes straight. */
export function foldWord(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : foldAccents(text).toLowerCase().replaceAll('’', "'")
}
