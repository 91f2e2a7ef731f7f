import type {FieldShape, ItemShape} from '../../form/shape.js'
import type {Text} from '../../read/blocks.js'
import type {Context, Holder} from '../context.js'
import {definitionColon, leadOf, partsOf} from '../lists/parts.js'
import {plain} from '../pieces.js'

/** The index of an item without a value. */
export const NONE = -1

/** The objects of tasks and entries. */
interface Task {
  text: string
  done: boolean
}

interface Entry {
  name: string | null
  text: string
}

/** The values of a list, with their node. */
export type ListHolder = Holder & {readonly values: unknown[]}

export function listHolder(values: unknown[], place: number): ListHolder {
  return {values: values as unknown[] & Holder['values'], place}
}

/** Reads a text into a field of an object, under a key. */
export type ReadField = (context: Context, field: FieldShape, text: Text, holder: Holder, key: number) => void

/** An item of a list that is read. */
export interface ItemAt {
  readonly context: Context
  readonly of: ItemShape
  readonly holder: ListHolder
  readonly read: ReadField
}

/** Reads one item of a list. Returns its index, or `NONE` when it has no value. */
export function readItem(at: ItemAt, text: Text, done = false): number {
  const {context, of, holder, read} = at
  const {values, place} = holder
  const {positions} = context
  const index = values.length
  switch (of.kind) {
    case 'text':
      values.push(plain(text.text))
      positions.addChild(place, index, text.start, text.end)
      return index
    case 'task': {
      const task: Task = {text: plain(text.text), done}
      values.push(task)
      positions.addChild(positions.child(place, index), 'text', text.start, text.end)
      return index
    }
    case 'entry':
      readEntry(context, text, holder)
      return index
    case 'date':
      read(context, {...of, end: null}, text, holder, index)
      break
    default:
      read(context, of, text, holder, index)
  }
  return values.length > index ? index : NONE
}

/** Reads `**Name**: text` and similar notations, or only a text. */
function readEntry({source, positions}: Context, text: Text, {values, place}: ListHolder): void {
  const own = positions.child(place, values.length)
  const parts = partsOf(source, text, definitionColon(source, text) > 0) ?? leadOf(source, text)
  const content = parts?.values ?? text
  const entry: Entry = {name: parts && plain(parts.category.text), text: plain(content.text)}
  values.push(entry)
  if (parts) positions.addChild(own, 'name', parts.category.start, parts.category.end)
  positions.addChild(own, 'text', content.start, content.end)
}

/** Adds more text to an item; false when items of this kind cannot have more text. */
export function extendItem({kind}: ItemShape, values: unknown[], index: number, text: string): boolean {
  if (kind === 'text') values[index] = `${values[index]} ${text}`
  else if (kind === 'task' || kind === 'entry') {
    const item = values[index] as Task | Entry
    item.text = item.text === '' ? text : `${item.text} ${text}`
  } else return false
  return true
}
