import {choicesOf} from '../../form/lookup.js'
import type {FieldKind, FieldShape} from '../../form/shape.js'
import type {Text} from '../../read/blocks.js'
import type {Context, Holder} from '../context.js'
import {plain} from '../pieces.js'
import {phraseOf, reportPhrase} from '../placeholder.js'
import {readBoolean} from './boolean.js'
import {readChoice} from './choice.js'
import {readDate} from './date.js'
import {readLink} from './link.js'
import {readList} from './list.js'
import {readNumber} from './number.js'
import {readPlace} from './place.js'
import {type FieldReader, type FieldText, placeOf} from './reader.js'
import {readText} from './text.js'

const fieldReaders = {
  text: readText,
  number: readNumber,
  boolean: readBoolean,
  date: readDate,
  place: readPlace,
  choice: readChoice,
  link: readLink,
  list: it => readList(it, readField),
} satisfies {[K in FieldKind]: FieldReader<Extract<FieldShape, {kind: K}>>}

/** Reads a text into a field of an object. The text is the value or a placeholder. */
export function readField(
  context: Context,
  field: FieldShape,
  text: Text,
  holder: Holder,
  key: string | number = field.key,
): void {
  const it = {context, field, text, holder, key}
  const phrase = spellsOption(field, text) ? null : phraseOf(context, text, field.placeholder)
  if (phrase) reportPhrase(context, phrase, {place: placeOf(it), name: field.names[0]}, text)
  else (fieldReaders[field.kind] as FieldReader<FieldShape>)(it as FieldText<FieldShape>)
}

/** An option may have a name that means absence in other fields. */
function spellsOption(field: FieldShape, text: Text): boolean {
  return field.kind === 'choice' && choicesOf(field).read(plain(text.text)).kind === 'choice'
}
