import {isAsciiLetter} from '../characters.js'

/*
 * The elements of HTML. Their tags are markup in a text. Anything else between angle brackets, such as `<name>`, is
 * text.
 */

/** Elements on lines of their own. Their tags separate the text before them from the text after them. */
const BLOCKS = new Set(
  [
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure',
    'footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol p pre section summary table tbody td',
    'tfoot th thead tr ul',
  ].flatMap(names => names.split(' ')),
)

/** Elements within a line. */
const INLINES = new Set(
  [
    'a abbr acronym b bdi bdo big cite code col colgroup data del dfn em font i img input ins kbd label mark meter nobr',
    'q rp rt ruby s samp small span strike strong sub sup time tt u var wbr o:p',
  ].flatMap(names => names.split(' ')),
)

/** The meaning of a tag in a text. */
export type TagKind = 'line' | 'markup' | 'text'

/** Returns the kind of an element, by its name in lower case. */
export function kindOfElement(name: string): TagKind {
  return BLOCKS.has(name) ? 'line' : INLINES.has(name) ? 'markup' : 'text'
}

/** Returns the meaning of raw HTML at an offset. Comments are markup. Instructions, declarations and CDATA are text. */
export function kindOfTag(text: string, at: number): TagKind {
  return text.startsWith('<!--', at) ? 'markup' : kindOfElement(tagName(text, at))
}

/** Whether the tag at an offset is an anchor. */
export function isAnchor(text: string, at: number): boolean {
  return tagName(text, at) === 'a'
}

const LONGEST_NAME = 10

/** Returns the name of the tag at an offset in lower case; empty when it is longer than any name of HTML. */
export function tagName(text: string, at: number): string {
  const from = text.charCodeAt(at + 1) === 47 ? at + 2 : at + 1
  let to = from
  while (isNameCharacter(text.charCodeAt(to), to > from)) if (++to - from > LONGEST_NAME) return ''
  return text.slice(from, to).toLowerCase()
}

/**
 * Whether a character is part of a name: a letter, and after the first one also other characters, as in `h1`, `o:p`,
 * `my-tag`.
 */
function isNameCharacter(code: number, isLater: boolean): boolean {
  return isAsciiLetter(code) || (isLater && ((code >= 48 && code <= 58) || code === 45 || code === 95))
}
