/** Accents and invisible characters. */
const MARKS = /[\p{Mn}\p{Cf}]/gu
const ASCII = /^[\0-\x7f]*$/

/** Returns the text without accents and invisible characters. */
export function foldAccents(text: string): string {
  return ASCII.test(text) ? text : text.normalize('NFD').replace(MARKS, '')
}

/** Returns a word or phrase in the notation of the tables: without case and accents, with straight apostrophes. */
export function foldWord(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : foldAccents(text).toLowerCase().replaceAll('’', "'")
}
