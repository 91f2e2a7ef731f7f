import {joinWordLength} from '../../grammar/name-words.js'
import {isName} from '../../grammar/person.js'
import type {Text} from '../../read/blocks.js'
import {isAtom, plain, sliceText} from '../pieces.js'

/** Returns the names in the last part of a list with commas: those of "Bo and Eva", and that of "and Eva". */
export function lastNames(source: string, text: Text): Text[] {
  const found = [...text.text.matchAll(/(?<=\s|^)\p{Ll}{1,4}\s/gu)]
    .map(({index, 0: word}) => ({from: index, to: index + word.length}))
    .filter(({to}) => joinWordLength(` ${text.text}`, to + 1) > 0)
  const [join, other] = found
  if (!join || other || isAtom(text, join.from)) return [text]
  const names = [sliceText(source, text, 0, join.from), sliceText(source, text, join.to, text.text.length)]
  return names.every((it, k) => isName(plain(it.text)) || (k === 0 && it.text === ''))
    ? names.filter(it => it.text !== '')
    : [text]
}
