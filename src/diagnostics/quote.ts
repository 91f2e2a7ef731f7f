import {visible} from './visible.js'

/** The largest number of code units of a text that a sentence quotes. */
const LONGEST = 80

/** How much of each end of a longer text is examined. White space in it is shown as one space. */
const SEEN = 1000

/**
 * Returns a text in quotation marks, cut in the middle when it is long. The time does not grow with the length of the
 * text.
 */
export function quote(text: string): string {
  const isLong = text.length > SEEN
  const start = onOneLine(isLong ? text.slice(0, SEEN) : text)
  if (!isLong && start.length <= LONGEST) return `"${start}"`
  const end = isLong ? onOneLine(text.slice(-SEEN)) : start
  const half = LONGEST / 2 - 2
  return `"${withoutHalves(start.slice(0, half)).trimEnd()} … ${withoutHalves(end.slice(-half)).trimStart()}"`
}

function onOneLine(text: string): string {
  return visible(UNEVEN.test(text) ? text.replace(/[\s\u0000-\u001f]+/g, ' ') : text)
}

/** White space other than single spaces, or a control character. */
const UNEVEN = /[^\S ]| {2}|[\u0000-\u001f]/

/** Returns a text without half a surrogate pair that a cut may leave at an end. */
function withoutHalves(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}

/** The number of code units that the diagnostics of any document may quote, even if the document is short. */
const LEAST = 10_000

/**
 * Limits how much the diagnostics of a document quote in total. A text is quoted whole as long as the total is not much
 * more than the length of the document. After that only its beginning is quoted, with the number of further characters.
 * Otherwise many diagnostics about one long text would quote it many times.
 */
export class Quota {
  #left: number

  /** @param length - The length of the document. */
  constructor(length: number) {
    this.#left = LEAST + 2 * length
  }

  take(text: string): string {
    if (text.length <= LONGEST) return text
    if (text.length > this.#left) {
      const beginning = withoutHalves(text.slice(0, LONGEST))
      return `${beginning}… (and ${text.length - beginning.length} more code units)`
    }
    this.#left -= text.length
    return text
  }
}
