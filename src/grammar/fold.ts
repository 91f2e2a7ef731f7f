const MARKS = /\p{Mn}/gu
const ASCII = /^[\0-\x7f]*$/

/** The text without the accents of its letters; other characters stay. */
export function foldAccents(text: string): string {
  return ASCII.test(text) ? text : text.normalize('NFD').replace(MARKS, '')
}
