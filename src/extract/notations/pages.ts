/* The number of a page, as converters write it: "Page 3 of 10", "{3}-----". */

const WORD = '(?:page|p\\.|pág\\.?|página|pagina|seite)'
const TOTAL = '(?: ?(?:of|de|di|von|sur|/) ?\\d{1,5})'

/** A page number at the end of a line. */
export const PAGE_AT_END = new RegExp(`(?<=[\\s|·–—-])(?:${WORD} ?)?\\d{1,4}${TOTAL}?$`, 'iu')

/** A page number at the start of a line. */
export const PAGE_AT_START = /^\d{1,4}[\s|·–—-]+/u

/** A heading that is only the number of a page. */
export const PAGE_HEADING = new RegExp(`^${WORD} (\\d{1,4})${TOTAL}?$`, 'iu')

/** The line of a page break. */
export const PAGE_BREAK = new RegExp(`^(?:\\{\\d{1,5}\\}-{3,}|${WORD} \\d{1,5}${TOTAL})$`, 'iu')
