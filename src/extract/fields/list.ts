import type {ListShape} from '../../form/shape.js'
import type {Text} from '../../read/blocks.js'
import {nextSeparator} from '../groups/cell.js'
import {isAtom, sliceText} from '../pieces.js'
import {listHolder, type ReadField, readItem} from './items.js'
import {type FieldText, placeOf} from './reader.js'

/** Values on one line, or in one cell: `First; Second`. */
export function readList(it: FieldText<ListShape>, read: ReadField): void {
  const {context, text, field, holder, key} = it
  const place = placeOf(it)
  const values: unknown[] = []
  holder.values[key] = values
  const items = {context, of: field.of, holder: listHolder(values, place), read}
  let from = 0
  for (let at = nextCut(it, 0); ; at = nextCut(it, at + 1)) {
    const part = sliceText(context.source, text, from, at)
    if (part.text !== '') readItem(items, part)
    if (at >= text.text.length) return
    from = at + 1
  }
}

function nextCut({context, text, field}: FieldText<ListShape>, from: number): number {
  return field.separator === ';' ? nextSeparator(context.source, text, from) : nextComma(text, from)
}

function nextComma(text: Text, from: number): number {
  for (let at = text.text.indexOf(',', from); at >= 0; at = text.text.indexOf(',', at + 1))
    if (!isAtom(text, at)) return at
  return text.text.length
}
