/** How much of a text a sentence quotes, in code units. */
const LONGEST = 80

/** How much of a longer text is looked at, at each of its ends: white space in it is shown as one blank. */
const SEEN = 1000

/** A text in quotation marks, cut in the middle when it is long. Takes no more time for a longer text. */
export function quote(text: string): string {
  const isLong = text.length > SEEN
  const start = onOneLine(isLong ? text.slice(0, SEEN) : text)
  if (!isLong && start.length <= LONGEST) return `"${start}"`
  const end = isLong ? onOneLine(text.slice(-SEEN)) : start
  const half = LONGEST / 2 - 2
  return `"${withoutHalves(start.slice(0, half)).trimEnd()} … ${withoutHalves(end.slice(-half)).trimStart()}"`
}

function onOneLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f]+/g, ' ')
}

/** A cut may leave half of a pair of surrogates at either end. */
function withoutHalves(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}

/** What all diagnostics of a document may quote besides, however short it is. */
const LEAST = 10_000

/**
 * What the diagnostics of a document quote, all together: each text whole as long as that is not much more than the
 * document holds, and then its beginning and how much more there is. Many diagnostics about one long text would otherwise
 * hold it many times.
 */
export class Quota {
  #left: number

  /** @param length - How long the document is. */
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
