import type {Field} from '../format/form.js'
import {endsLikePhrase, LONGEST_PHRASE, type Phrase, readPhrase} from '../grammar/phrases.js'
import type {Text} from '../read/blocks.js'
import type {Path} from '../types.js'
import type {Draft} from './draft.js'
import {isLiteral, plain} from './pieces.js'
import {slot} from './positions.js'

/** Whether a text is a placeholder or a failure message; what is written with an escape is neither. */
export function phraseOf(draft: Draft, text: Text, placeholder: string): Phrase {
  const value = text.text
  if (value === placeholder) return isLiteral(draft.source, text, 0, value.length) ? null : 'absent'
  if (value.length > LONGEST_PHRASE) return null
  // The source is quicker to look into than what was cut out of it.
  const may =
    text.map === null ? endsLikePhrase(draft.source, text.start, text.end) : endsLikePhrase(value, 0, value.length)
  if (!may) return null
  const phrase = readPhrase(plain(value))
  return phrase !== null && isLiteral(draft.source, text, 0, value.length) ? null : phrase
}

/**
 * Says that a field is absent in so many words, or that its producer failed; `alone` when that is all the field has.
 */
export function reportPhrase(draft: Draft, phrase: 'absent' | 'failed', field: Field, text: Text, alone = true): void {
  const path: Path = [field]
  const actual = draft.source.slice(text.start, text.end)
  if (alone) draft.positions.add(slot(path, phrase === 'failed'), 0, 0, text.start, text.end)
  else draft.positions.mark(text.start, text.end)
  if (phrase === 'failed') draft.found.report('generation-failed', path, text.start, text.end, {actual})
  else draft.found.report('placeholder-value', path, text.start, text.end, {actual, field})
}
