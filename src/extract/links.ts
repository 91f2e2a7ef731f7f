import type {Link, Text} from '../read/blocks.js'
import {makeText} from '../read/make.js'
import {countUpTo} from '../search.js'
import {indexAt, pieceEnd, pieceStart, plain, sourceEnd, sourceStart} from './pieces.js'

/** The link that a text consists of, and the range of its text in the source. */
export interface FoundLink {
  readonly text: string
  readonly url: string
  readonly start: number
  readonly end: number
  readonly textStart: number
  readonly textEnd: number
  /** Whether the text is only this link. */
  readonly alone: boolean
}

/** How an address without markup begins. */
const OPENING = '(?:https?://|ftp://|mailto:|www\\.)'
/** An address without markup. */
const ADDRESS = new RegExp(`^${OPENING}\\S+$`, 'i')
/** An address within a text. */
const ADDRESS_INSIDE = new RegExp(`(?<![\\p{L}\\d])${OPENING}[^\\s<>]+`, 'giu')
/** An address of e-mail, which GFM reads as a link. */
const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}$/

/** At the end of an address, these belong to the text around it. */
const PUNCTUATION = `.,:;!?'"*_~`

/** Returns the address that a text is, without markup; null for any other text. */
export function addressIn(text: string): string | null {
  if (EMAIL.test(text)) return `mailto:${text}`
  if (!ADDRESS.test(text) || addressEnd(text) < text.length) return null
  return /^www\./i.test(text) ? `http://${text}` : text
}

/** Returns the end of the address at the start of a text, without punctuation and a bracket that it does not open. */
function addressEnd(text: string): number {
  let unopened = text.split(')').length - text.split('(').length
  let end = text.length
  for (; end > 0; end--) {
    const last = text.charAt(end - 1)
    if (last === ')' && unopened > 0) unopened--
    else if (!PUNCTUATION.includes(last)) break
  }
  return end
}

/** Returns the first address within a text; null when there is none. */
function addressWithin(text: string): {readonly from: number; readonly to: number} | null {
  const [first] = text.matchAll(ADDRESS_INSIDE)
  return first ? {from: first.index, to: first.index + addressEnd(first[0])} : null
}

/** A markdown link in a value of front matter, where markdown is text. */
const LINK = '\\[([^[\\]]+)\\]\\(<?([^\\s()<>]+)>?\\)'
const WRITTEN = new RegExp(`^${LINK}$`)
const WRITTEN_INSIDE = new RegExp(`!?${LINK}`, 'g')

/** Returns a value of front matter with the texts of the links and images in it, without their markup. */
export function withoutLinks(text: Text): Text {
  if (!text.text.includes('](')) return text
  const map: number[] = []
  let made = ''
  const keep = (from: number, to: number) => {
    if (from === to) return
    map.push(made.length, sourceStart(text, from), sourceEnd(text, to))
    made += text.text.slice(from, to)
  }
  let done = 0
  for (const {0: whole, 1: label = '', index} of text.text.matchAll(WRITTEN_INSIDE)) {
    const from = index + whole.indexOf('[') + 1
    keep(done, index)
    keep(from, from + label.length)
    done = index + whole.length
  }
  if (done === 0) return text
  keep(done, text.text.length)
  return makeText(made, text.start, text.end, map)
}

/** The links of a document. */
export class Links {
  readonly #links: readonly Link[]

  constructor(links: readonly Link[]) {
    this.#links = links
  }

  /** Returns the links between two offsets. */
  between(start: number, end: number): readonly Link[] {
    const from = countUpTo(start - 1, this.#links.length, index => (this.#links[index] as Link).start)
    const to = countUpTo(end - 1, this.#links.length, index => (this.#links[index] as Link).start)
    return this.#links.slice(from, to)
  }

  /** Returns the parts of a text that are link texts. */
  partsOf(text: Text): {from: number; to: number}[] {
    return this.between(text.start, text.end).map(({textStart, textEnd}) => ({
      from: indexAt(text, textStart),
      to: indexAt(text, textEnd),
    }))
  }

  /** Returns the first link of a text, or else the first address in it; null for any other text. */
  in(source: string, text: Text): FoundLink | null {
    const [link] = this.between(text.start, text.end)
    if (!link) {
      const {start, end} = text
      const [, label, address] = WRITTEN.exec(text.text) ?? []
      if (label && address && source.startsWith(text.text, start)) {
        const textStart = start + 1
        return {text: label, url: address, start, end, textStart, textEnd: textStart + label.length, alone: true}
      }
      return addressOf(source, text)
    }
    const own = source.slice(link.textStart, link.textEnd)
    // Markup around the link is not text.
    const alone = indexAt(text, link.textStart) === 0 && indexAt(text, link.textEnd) === text.text.length
    const {url, start, end, textStart, textEnd} = link
    return {text: alone ? plain(text.text) : plain(own.trim()), url, start, end, textStart, textEnd, alone}
  }
}

/** Returns the address in a text without links. */
function addressOf(source: string, text: Text): FoundLink | null {
  const at = addressWithin(text.text)
  const own = at ? text.text.slice(at.from, at.to) : text.text
  const url = addressIn(own)
  if (url === null) return null
  const alone = own.length === text.text.length
  const start = at ? pieceStart(source, text, at.from) : text.start
  const end = at ? pieceEnd(text, at.to) : text.end
  return {text: own, url, start, end, textStart: start, textEnd: end, alone}
}
