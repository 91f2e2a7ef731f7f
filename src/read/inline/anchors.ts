import type {Link, Span} from '../blocks.js'
import {SLASH} from '../characters.js'
import {makeLink} from '../make.js'
import {decodeReference, referenceEnd} from './reference.js'

/** Finds the HTML anchors in a text: `<a href="b">c</a>` is a link, and `<a id="b"></a>` is not. */
export class Anchors {
  #open: Span | null = null
  #url = ''

  /**
   * Reads a tag of the text. A tag that closes an anchor adds a link, before the links inside it. `place` maps an
   * offset of the text to the source.
   */
  add(links: Link[], text: string, {start, end}: Span, place: (offset: number) => number): void {
    const open = this.#open
    const closes = text.charCodeAt(start + 1) === SLASH
    const url = closes ? null : attributeOf(text, start, end, 'href')
    this.#open = url === null ? null : {start, end}
    if (url !== null) this.#url = url
    if (!closes || !open) return
    const from = place(open.start)
    let at = links.length
    while (at > 0 && (links[at - 1] as Link).start > from) at--
    links.splice(at, 0, makeLink(from, place(end - 1) + 1, place(open.end - 1) + 1, place(start), this.#url, null))
  }
}

/** The patterns of the attributes that are read. */
const PATTERNS = {
  href: /\shref\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i,
  rowspan: /\srowspan\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i,
  colspan: /\scolspan\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i,
}

/** Returns the value of an attribute of the tag between two offsets; null when the tag does not have it. */
export function attributeOf(text: string, start: number, end: number, name: keyof typeof PATTERNS): string | null {
  const found = PATTERNS[name].exec(text.slice(start, end))
  return found ? decoded(found[1] ?? found[2] ?? found[3] ?? '') : null
}

/** Returns a value with its character references decoded. */
function decoded(value: string): string {
  const parts: string[] = []
  let plain = 0
  for (let at = value.indexOf('&'); at >= 0; at = value.indexOf('&', at + 1)) {
    const to = referenceEnd(value, at, value.length)
    if (to === at) continue
    parts.push(value.slice(plain, at), decodeReference(value, at, to))
    plain = to
  }
  return parts.join('') + value.slice(plain)
}
