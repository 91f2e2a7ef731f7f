import {joinWordLength, openingJoinLength} from '../../grammar/name-words.js'
import {isName} from '../../grammar/person.js'
import type {Text} from '../../read/blocks.js'
import {isAtom, plain, sliceText} from '../pieces.js'

/* Reads the last part of a list, in which a word such as "and" may join values. */

/** Returns the last value of a list without the word that joins it to the others: that of "and Eva". */
export function withoutJoin(source: string, text: Text): Text {
  const length = isAtom(text, 0) ? 0 : openingJoinLength(text.text)
  return length === 0 ? text : sliceText(source, text, length, text.text.length)
}

/** Returns the names in the last part of a list with commas: those of "Bo and Eva", and that of "and Eva". */
export function lastNames(source: string, text: Text): readonly Text[] {
  const own = withoutJoin(source, text)
  if (own !== text) return isName(plain(own.text)) ? [own] : [text]
  const names = joinedValues(source, text, it => isName(plain(it.text)))
  // "Marks & Spencer" is one name.
  const areShort = text.text.includes(' & ') && names.some(it => !plain(it.text).includes(' '))
  return areShort ? [text] : names
}

/** Returns the two values that a word joins, if both are valid; otherwise the text. */
export function joinedValues(source: string, text: Text, isValid: (value: Text) => boolean): readonly Text[] {
  const found = [...text.text.matchAll(/(?<=\s)(?:\p{Ll}{1,4}|&)\s/gu)]
    .map(({index, 0: word}) => ({from: index, to: index + word.length}))
    .filter(({from, to}) => text.text.charAt(from) === '&' || joinWordLength(text.text, to) > 0)
  const [join, other] = found
  if (!join || other || isAtom(text, join.from)) return [text]
  const values = [sliceText(source, text, 0, join.from), sliceText(source, text, join.to, text.text.length)]
  return values.every(isValid) ? values : [text]
}
