import {literally, openBrackets, reference} from '../markdown/escape.js'
import type {Place} from './place.js'

/*
 * Writes a value as markdown. The spelling that a person would use is tried first. It is used if it is read back as the
 * value without a diagnostic. So there are escapes only where they are needed:
 *
 *     Data & Governance    as it is
 *     Spain | Portugal     Spain \| Portugal
 *     N/A                  N\/A          a value, not a placeholder
 *     None                 &#78;one      a value too, but no character can be escaped
 */

/** The markdown that a value was read from. */
export interface Source {
  readonly markdown: string
  /** The same markdown, but readable without the rest of the document: addresses replace references to definitions. */
  readonly alone: string
}

/** How to write a value. */
export interface Wish {
  /**
   * Whether the value would be dropped or merged if it were written as it is. It then begins with a character
   * reference, so that it is read as a value.
   */
  readonly distinct?: boolean
  /** The markdown that the value was read from. It is kept if it still gives the value. */
  readonly source?: Source | undefined
  /** Whether the document defines link references, so that brackets can be links. */
  readonly defines?: boolean
  /** Called when no spelling is read back as the value. */
  readonly onFailure?: () => void
}

/** A value, the text in it to spell, and the markup around this text. */
export interface Spelling {
  readonly value: unknown
  readonly text: string
  readonly around?: ((markdown: string) => string) | undefined
  /** Spellings to try before all others. */
  readonly first?: Iterable<string> | undefined
  /** Spellings to try before those with more escapes than needed. */
  readonly others?: Iterable<string> | undefined
}

/** Returns the markdown of a value that is read back as the value. */
export function spell(
  place: Place,
  {value, text, around = it => it, first = [], others = []}: Spelling,
  wish: Wish = {},
): string {
  const {distinct = false, defines = false} = wish
  const kept = wish.source && joinLines(wish.source.markdown)
  const source = kept !== undefined && place.options.keeps?.(kept) === false ? undefined : kept
  const plain = !distinct && place.options.isPlain(text)
  if (plain && (source === undefined || source === around(text))) return around(text)
  if (wish.source && source !== undefined && !distinct && place.reads(joinLines(wish.source.alone), value))
    return source
  if (plain) return around(text)
  const tried = [...candidates(place, text, distinct, defines)].map(around)
  const all = [...first, ...tried, ...others]
  for (const candidate of all) if (place.readsBack(candidate, value)) return candidate
  // Some diagnostics are about the value and not its spelling, such as a heading that does not match its pattern.
  for (const candidate of all) if (place.reads(candidate, value)) return candidate
  wish.onFailure?.()
  return around([...text].map(literally).join(''))
}

/** Joins wrapped markdown to one line. */
function joinLines(markdown: string): string {
  const lines = markdown.split(/[\r\n]+/)
  return lines.length === 1
    ? markdown.trim()
    : lines
        .map(line => line.trim())
        .join(' ')
        .trim()
}

/** Characters that can have a meaning only together with the rest of the line. */
const MARKUP = /[;|*_`<\\[\]]/

/** Yields spellings, from the one that a person would use to the one that is always read as the text. */
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
  // A text that looks like an address cannot have escapes.
  yield literally(first) + options.escape(text.slice(first.length)).replace(/(?<=www)\.|:(?=\/\/)|@/g, '\\$&')
  // Exporters also put a backslash before the marker of an item, so a backslash there is not enough.
  if (first !== '') yield reference(first) + options.escape(text.slice(first.length))
  // Commas may separate names.
  yield escaped.replace(/(?<!\\),/g, '\\,')
}
