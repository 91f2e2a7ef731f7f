/** Marks that people type, with a space on each side, between a category in bold and its values. They are patterns. */
export const CATEGORY_DASHES = ['-', '--+', '–', '—', '→', '⇒', '➔', '➜', '->', '»', '=']

/** Boxes and marks that people type before tasks: for tasks that are done, and for open ones. */
export const DONE_MARKS = '☑✓✔✅☒🗹'
/** Boxes that show the state of a task. */
export const TASK_MARKS = '☐☑☒🗹'
export const OPEN_MARKS = '☐□⬜❌✗✘✕'

/** Characters that people type as list markers. */
export const TYPED_MARKERS = `•‣⁃▪▸►▶▹▷◦●○■◆◇◾◽⬛⬥∙➢➤➔➜➡➥➞➧→⇒⇨❖❯»›★☆✦✧⭐☞☛۞٭※🔹🔸🔷🔶🔘⚫⚪👉–—‐‑‒―−－·*＊∗✱${DONE_MARKS}${OPEN_MARKS}`

/** Markers that do not occur in sentences. They separate values even within a line. */
export const BULLET_SEPARATORS = '•‣▪◦●'

/**
 * Letters that come from the symbol fonts of word processors, and characters that scans have instead of bullets. They
 * are bullets only before a capital or a digit.
 */
export const BULLET_LETTERS = 'oØüûqvlnà§¢©'

/** Marks that people put between header lines on one line, with a space on each side. */
export const HEADER_SEPARATORS = '|·•‖¦／∣'

/** A pattern of a dash between a name and the text after it. Several hyphens are also typed for one. */
export const DASH = '(?:[-–—]|--+)'

/** Marks that people put between a label and its value, with a space on each side. */
export const LABEL_DASHES = '-–—→='

/** A pattern of such a mark, which may also be several hyphens. */
export const LABEL_DASH = `(?:[${LABEL_DASHES}]|--+)`

/** The colons after a label, including the full-width colon. */
export const COLONS = ':：'

/** Whether a character is one of these colons, by its code. */
export function isColon(code: number): boolean {
  return code === 0x3a || code === 0xff1a
}

/**
 * Whether a character is a number in a circle, in brackets or with a full stop. People type these only to count items.
 */
export function isCircledNumber(code: number): boolean {
  return (code >= 0x2460 && code <= 0x249b) || (code >= 0x2776 && code <= 0x2793)
}

/** Whether a character is in the range that the symbol fonts of word processors use for their bullets. */
export function isFontSymbol(code: number): boolean {
  return code >= 0xf000 && code <= 0xf0ff
}

/** Whether the text of a list item is the rest of a page number: `- 12 -`. */
export function isPageNumber(text: string): boolean {
  return text.length < 8 && /^\d{1,4} [-–—]$/.test(text)
}
