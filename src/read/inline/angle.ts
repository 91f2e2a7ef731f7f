import {COLON, GREATER, isAsciiLetter, isDigit, LESS} from '../characters.js'
import {tagEnd} from './tag.js'

/*
 *     <https://a.b>    an autolink; `<a@b.c>` is one to an address
 *     <b class="c">    a tag
 *     <!-- a -->       a comment; also instructions, declarations and CDATA
 */

/** Returns the end of an autolink that starts at an offset; -1 when there is none. */
export function autolinkEnd(text: string, at: number, end: number): number {
  let to = at + 1
  while (to < end && !stopsAddress(text.charCodeAt(to))) to++
  if (to >= end || text.charCodeAt(to) !== GREATER) return -1
  const address = text.slice(at + 1, to)
  return hasScheme(address) || isMail(address) ? to + 1 : -1
}

function stopsAddress(code: number): boolean {
  return (code <= 32 && code !== 0) || code === LESS || code === GREATER || code === 127
}

/** Whether an address begins with a scheme: two to 32 letters, digits or signs, and a colon. */
function hasScheme(address: string): boolean {
  if (!isAsciiLetter(address.charCodeAt(0))) return false
  let at = 1
  while (at < 33 && isSchemeCharacter(address.charCodeAt(at))) at++
  return at > 1 && at < 33 && address.charCodeAt(at) === COLON
}

function isSchemeCharacter(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === 43 || code === 45 || code === 46
}

const LOCAL = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+$/i
const DOMAIN_LABEL = /^[a-z0-9-]+$/i

function isMail(address: string): boolean {
  const at = address.indexOf('@')
  if (at < 0 || !LOCAL.test(address.slice(0, at))) return false
  const labels = address.slice(at + 1).split('.')
  return labels.every(it => it.length <= 63 && DOMAIN_LABEL.test(it) && !it.startsWith('-') && !it.endsWith('-'))
}

/** Returns the address that an autolink refers to. */
export function autolinkUrl(address: string): string {
  return hasScheme(address) ? address : `mailto:${address}`
}

/** The raw HTML of one text. A text that was not found once is not searched for again. */
export class RawHtml {
  readonly #missing = new Set<string>()

  clear(): void {
    if (this.#missing.size > 0) this.#missing.clear()
  }

  /** Returns the end of raw HTML that starts at an offset; -1 when there is none. */
  end(text: string, at: number, end: number): number {
    const next = text.charCodeAt(at + 1)
    if (next === 63) return this.#close(text, at + 2, end, '?>')
    if (next !== 33) return tagEnd(text, at, end)
    // `<!-->` is a complete comment.
    if (text.startsWith('--', at + 2)) return this.#close(text, at + 2, end, '-->')
    if (text.startsWith('[CDATA[', at + 2)) return this.#close(text, at + 9, end, ']]>')
    return isAsciiLetter(text.charCodeAt(at + 2)) ? this.#close(text, at + 3, end, '>') : -1
  }

  #close(text: string, from: number, end: number, what: string): number {
    if (from >= end || this.#missing.has(what)) return -1
    const at = text.slice(from, end).indexOf(what)
    if (at >= 0) return from + at + what.length
    this.#missing.add(what)
    return -1
  }
}
