import {oncePer} from '../grammar/once.js'
import {mayBePhrase} from '../grammar/phrase/look.js'
import {LONGEST_PHRASE, type Phrase, readPhrase, wordsOf} from '../grammar/phrases.js'
import type {Text} from '../read/blocks.js'
import type {Context} from './context.js'
import {isLiteral, plain} from './pieces.js'
import {FAILED, NOTATION, PLACEHOLDER, type Place, QUOTED, ROOT} from './positions.js'

/**
 * Returns whether a text is a placeholder or a failure message; null for any other text. Text with an escape is
 * neither.
 */
export function phraseOf({source}: Context, text: Text, placeholder: string, nouns?: ReadonlySet<string>): Phrase {
  const value = text.text
  if (isPlaceholder(value, placeholder)) return isLiteral(source, text, 0, value.length) ? null : 'absent'
  if (value.length > LONGEST_PHRASE) return null
  // Checking the source is faster than checking a part that was cut out of it. A dash can stand for many list markers.
  const isInSource = text.map === null && text.end - text.start === value.length
  const may = isInSource ? mayBePhrase(source, text.start, text.end) : mayBePhrase(value, 0, value.length)
  if (!may) return null
  const phrase = readPhrase(plain(value), nouns)
  return phrase !== null && isLiteral(source, text, 0, value.length) ? null : phrase
}

/** Whether a value is equal to the placeholder, except for case. */
export function isPlaceholder(value: string, placeholder: string): boolean {
  return (
    value.length === placeholder.length && (value === placeholder || value.toLowerCase() === placeholder.toLowerCase())
  )
}

/** Returns the words of the names of a section, which a placeholder may use: "No action items." */
export const nounsOf = oncePer((section: {readonly names: readonly string[]}) => wordsOf(section.names))

/** The value that a placeholder or a failure message replaces. */
export interface About {
  readonly place: Place
  /** The label or the heading of the value, for messages. */
  readonly name: string
  /** Whether the value has no other text. Default: true. */
  readonly alone?: boolean
}

/** Reports a text that means that a field is absent, or that its producer failed. */
export function reportPhrase(context: Context, phrase: 'absent' | 'failed', about: About, text: Text): void {
  const {place, name, alone = true} = about
  const actual = context.source.slice(text.start, text.end)
  const failed = phrase === 'failed'
  if (alone) context.positions.add(place, text.start, text.end, failed ? FAILED : PLACEHOLDER)
  else context.positions.add(ROOT, text.start, text.end, failed ? QUOTED : NOTATION)
  if (failed) context.report('generation-failed', {place, start: text.start, end: text.end}, {actual})
  else context.report('placeholder-value', {place, start: text.start, end: text.end}, {actual, field: name})
}

/** A section with such a phrase. */
interface PhraseAt {
  readonly context: Context
  readonly place: Place
  readonly section: {readonly names: readonly [string, ...string[]]}
}

/** Reports a phrase of a section. `alone` is true when the section has no other text. */
export function reportSectionPhrase(at: PhraseAt, phrase: NonNullable<Phrase>, text: Text, alone = true): void {
  reportPhrase(at.context, phrase, {place: at.place, name: at.section.names[0], alone}, text)
}
