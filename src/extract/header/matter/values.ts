import {withoutNul} from '../../../markdown/without-nul.js'
import type {Text} from '../../../read/blocks.js'
import {joined} from '../../pieces.js'

/** A value of front matter, with its place in the source. */
export type MatterValue =
  | {readonly kind: 'text'; readonly text: Text}
  | {readonly kind: 'list'; readonly items: readonly MatterValue[]; readonly text: Text}
  | MatterMap

export interface MatterMap {
  readonly kind: 'map'
  readonly entries: readonly MatterEntry[]
  readonly text: Text
}

export interface MatterEntry {
  readonly name: Text
  readonly value: MatterValue
}

/**
 * Returns a value as one text: the items of a list with separators between them, and any other value as it is written.
 */
export function textOf(value: MatterValue, separator = ';'): Text {
  if (value.kind !== 'list') return value.text
  const texts = value.items.map(item => (item.kind === 'text' ? item.text : null))
  const own = texts.filter(text => text?.text !== '')
  if (own.length === 0 || !own.every(text => text !== null)) return value.text
  const text = joined(own as [Text, ...Text[]], `${separator} `)
  // The marks of the list belong to it.
  return {...text, start: value.text.start, end: value.text.end, map: text.map ?? [0, text.start, text.end]}
}

/** Returns a value with the places of its words. If they cannot be found, the value has only one place. */
export function wordsIn(source: string, value: string, start: number, end: number): Text {
  const text = foundIn(source, value, start, end)
  return text.text.includes('\0') ? {...text, text: withoutNul(text.text)} : text
}

function foundIn(source: string, value: string, start: number, end: number): Text {
  const text = value.replace(/\s+/g, ' ').trim()
  const written = source.slice(start, end)
  const verbatim = written.indexOf(text)
  if (verbatim >= 0) return {text, start: start + verbatim, end: start + verbatim + text.length, map: null}
  const map: number[] = []
  let index = 0
  let read = 0
  for (const word of text.split(' ')) {
    const at = written.indexOf(word, read)
    if (at < 0)
      return {text, start, end: start + written.trimEnd().length, map: [0, start, start + written.trimEnd().length]}
    if (index > 0) map.push(index - 1, start + read, start + at)
    map.push(index, start + at, start + at + word.length)
    read = at + word.length
    index += word.length + 1
  }
  return {text, start: map[1] as number, end: start + read, map}
}
