/** What people type, with a blank on each side, between a category in bold and its values. */
export const CATEGORY_DASHES = ['-', '–', '—', '→', '->', '=']

/** Boxes of tasks, and marks in their place, that people type: of what is done, and of what is not. */
export const DONE_MARKS = '☑✓✔✅☒🗹'
/** Boxes that hold the state of a task. */
export const TASK_MARKS = '☐☑☒🗹'
const OPEN_MARKS = '☐□⬜❌'

/** Characters that people type as list markers. */
export const TYPED_MARKERS = `•‣⁃▪▸►▶▹▷◦●○■◆◇◾◽⬛⬥∙➢➤➔➜➡➥➞→⇒❖❯»›★⭐🔹🔸🔷🔶🔘⚫⚪👉–—‐‑‒―−·*${DONE_MARKS}${OPEN_MARKS}`

/** Those of them that no sentence holds: they separate values even within a line. */
export const BULLET_SEPARATORS = '•‣▪◦●'

/** Letters that the symbol fonts of word processors leave behind, where a line goes on with a capital or a digit. */
export const BULLET_LETTERS = 'oØüûqvà§'

/** What people put between header lines that share a line, with a blank on each side. */
export const HEADER_SEPARATORS = '|·•‖¦／∣'

/** What people put between a label and its value, with a blank on each side. */
export const LABEL_DASHES = '-–—→='

/** The colon after a label, also that of full width. */
export const COLONS = ':：'

/** Whether a character is one of these colons, by its code. */
export function isColon(code: number): boolean {
  return code === 0x3a || code === 0xff1a
}

/** Whether a character is a number in a circle, in brackets or with a full stop, which people type only to count items. */
export function isCircledNumber(code: number): boolean {
  return (code >= 0x2460 && code <= 0x249b) || (code >= 0x2776 && code <= 0x2793)
}

/** Whether a character is of the symbol fonts of word processors, which have their bullets there. */
export function isFontSymbol(code: number): boolean {
  return code >= 0xf000 && code <= 0xf0ff
}

/** Whether the text of a list item is the rest of a page number: `- 12 -`. */
export function isPageNumber(text: string): boolean {
  return text.length < 8 && /^\d{1,4} [-–—]$/.test(text)
}
