import type {Field} from '../format/form.js'
import {type Phrase, readPhrase} from '../grammar/phrases.js'
import type {Text} from '../read/blocks.js'
import type {Path} from '../types.js'
import type {Draft} from './draft.js'
import {isLiteral, plain} from './pieces.js'
import {slot} from './positions.js'

/** How long a placeholder can be at the most. */
const LONGEST = 120

/** Whether a text is a placeholder or a failure message; what is written with an escape is neither. */
export function phraseOf(draft: Draft, text: Text, placeholder: string): Phrase {
  if (text.text === placeholder) return isLiteral(draft.source, text, 0, text.text.length) ? null : 'absent'
  if (text.text.length > LONGEST) return null
  const phrase = readPhrase(plain(text.text))
  return phrase !== null && isLiteral(draft.source, text, 0, text.text.length) ? null : phrase
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
