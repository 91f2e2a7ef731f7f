import {literally, openBrackets, reference} from '../markdown/escape.js'
import type {Place} from './place.js'

/*
 * A value as markdown. The spelling that a person would use is tried first, and is used if it is read back as the value
 * without a diagnostic. So there are escapes only where they are needed:
 *
 *     Data & Governance    as it is
 *     Spain | Portugal     Spain \| Portugal
 *     N/A                  N\/A          a value, not a placeholder
 *     None                 &#78;one      likewise, where there is nothing to escape
 */

/** The markdown that a value was read from. */
export interface Source {
  readonly markdown: string
  /** The same as it reads without the rest of the document: with addresses in place of references to definitions. */
  readonly alone: string
}

/** How to write a value. */
export interface Wish {
  /**
   * Whether the value would be dropped or merged as it is. It then begins with a character reference, which makes it
   * mean itself.
   */
  readonly distinct?: boolean
  /** The markdown that it was read from, which is kept if it still gives the value. */
  readonly source?: Source | undefined
  /** Whether the document defines references, so that brackets can be links. */
  readonly defines?: boolean
}

/** A value, the text in it that is spelled, and the markup around that. */
export interface Spelling {
  readonly value: unknown
  readonly text: string
  readonly around?: ((markdown: string) => string) | undefined
  /** Ways to write it that are tried before all others. */
  readonly first?: Iterable<string> | undefined
  /** Other ways to write it, which are tried before escapes beyond need. */
  readonly others?: Iterable<string> | undefined
}

/** Writes a value so that it is read back. */
export function spell(
  place: Place,
  {value, text, around = it => it, first = [], others = []}: Spelling,
  wish: Wish = {},
): string {
  const {distinct = false, defines = false} = wish
  const source = wish.source && joinLines(wish.source.markdown)
  const plain = !distinct && place.options.isPlain(text)
  if (plain && (source === undefined || source === around(text))) return around(text)
  if (wish.source && source !== undefined && !distinct && place.reads(joinLines(wish.source.alone), value))
    return source
  if (plain) return around(text)
  const tried = [...candidates(place, text, distinct, defines)].map(around)
  const all = [...first, ...tried, ...others]
  for (const candidate of all) if (place.readsBack(candidate, value)) return candidate
  // Some diagnostics are about the value, however it is written, such as a heading that does not match its pattern.
  for (const candidate of all) if (place.reads(candidate, value)) return candidate
  return around([...text].map(literally).join(''))
}

/** Wrapped markdown on one line. */
function joinLines(markdown: string): string {
  const lines = markdown.split(/[\r\n]+/)
  return lines.length === 1
    ? markdown.trim()
    : lines
        .map(line => line.trim())
        .join(' ')
        .trim()
}

/** Characters that can have a meaning together with the rest of the line, and none alone. */
const MARKUP = /[;|*_`<\\[\]]/

/** From what a person would write to what cannot be mistaken. */
function* candidates(place: Place, text: string, distinct: boolean, defines: boolean): Generator<string> {
  const {options} = place
  const escaped = options.escape(text)
  const brackets = text.includes(']:') || (defines && text.includes('['))
  if (!distinct) {
    const isOpen = options.separators !== '' && openBrackets(text).size > 0
    if (!brackets && !isOpen && !(options.shared && MARKUP.test(text))) yield text
    yield escaped
    // N\/A, None\.
    yield escaped.replace(/^([^\\&]*?)([!-/:-@[-`{-~])/, '$1\\$2')
    yield escaped.replace(/([!-/:-@[-`{-~])$/, '\\$1')
  } else if (/^(?:\\[!-/:-@[-`{-~]|&#)/.test(escaped)) yield escaped
  const [first = ''] = text
  yield literally(first) + options.escape(text.slice(first.length))
  // A text that would be an address cannot have escapes.
  yield literally(first) + options.escape(text.slice(first.length)).replace(/(?<=www)\.|:(?=\/\/)|@/g, '\\$&')
  // Exporters put a backslash before the marker of an item too.
  if (first !== '') yield reference(first) + options.escape(text.slice(first.length))
}
