import {isAsciiLetter} from '../characters.js'

/*
 * The elements of HTML. Their tags are markup in a text; anything else between angles, such as `<name>`, is text.
 */

/** Elements that are on lines of their own: their tags separate what is before from what is after. */
const BLOCKS = new Set(
  [
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure',
    'footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol p pre section summary table tbody td',
    'tfoot th thead tr ul',
  ].flatMap(names => names.split(' ')),
)

/** Elements that are in a line. */
const INLINES = new Set(
  [
    'a abbr acronym b bdi bdo big cite code col colgroup data del dfn em font i img input ins kbd label mark meter nobr',
    'q rp rt ruby s samp small span strike strong sub sup time tt u var wbr o:p',
  ].flatMap(names => names.split(' ')),
)

/** What a tag means in a text. */
export type TagKind = 'line' | 'markup' | 'text'

/** The kind of the element of a name in lower case. */
export function kindOfElement(name: string): TagKind {
  return BLOCKS.has(name) ? 'line' : INLINES.has(name) ? 'markup' : 'text'
}

/** The meaning of raw HTML at an offset. Comments are not content; instructions, declarations and CDATA are text. */
export function kindOfTag(text: string, at: number): TagKind {
  return text.startsWith('<!--', at) ? 'markup' : kindOfElement(tagName(text, at))
}

/** Whether the tag that starts at an offset is one of an anchor. */
export function isAnchor(text: string, at: number): boolean {
  return tagName(text, at) === 'a'
}

const LONGEST_NAME = 10

/** The name, in lower case, of the tag that starts at an offset; empty when it is longer than any of HTML. */
export function tagName(text: string, at: number): string {
  const from = text.charCodeAt(at + 1) === 47 ? at + 2 : at + 1
  let to = from
  while (isNameCharacter(text.charCodeAt(to), to > from)) if (++to - from > LONGEST_NAME) return ''
  return text.slice(from, to).toLowerCase()
}

/** Letters, and after the first also what else names hold: `h1`, `o:p`, `my-tag`. */
function isNameCharacter(code: number, isLater: boolean): boolean {
  return isAsciiLetter(code) || (isLater && ((code >= 48 && code <= 58) || code === 45 || code === 95))
}
