import type {FieldShape, ItemShape} from '../../form/shape.js'
import {entryText} from '../../markdown/notation.js'
import type {Text} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import type {Context, Holder} from '../context.js'
import {definitionColon, leadOf, type Parts, partsOf, plainLeadOf} from '../lists/parts.js'
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
  /** The name of the list. */
  readonly name: string
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
      readEntry(at, text)
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
function readEntry({context, name, holder}: ItemAt, text: Text): void {
  const {source} = context
  const bold = partsOf(source, text, definitionColon(source, text) > 0) ?? leadOf(source, text)
  const parts = bold ?? plainLeadOf(source, text)
  if (parts && !bold) reportPlainLead(context, parts, {name, holder})
  keepEntry(context, parts?.category ?? null, parts?.values ?? text, holder)
}

/** Reports a name that is not bold. */
function reportPlainLead(
  context: Context,
  {category, values}: Parts,
  {name, holder}: Pick<ItemAt, 'name' | 'holder'>,
): void {
  const {start, end} = category
  const place = context.positions.child(holder.place, holder.values.length)
  const params = {
    actual: context.source.slice(start, values.start).trim(),
    expected: entryText(plain(category.text), '').trim(),
    field: name,
  }
  context.report('value-style', {place, start, end}, params, {
    fix: () => [replacement(start, start, '**'), replacement(end, values.start, '**: ')],
  })
}

/** Keeps an entry whose parts are known. */
export function keepEntry({positions}: Context, name: Text | null, text: Text, {values, place}: ListHolder): void {
  const own = positions.child(place, values.length)
  const entry: Entry = {name: name && plain(name.text), text: plain(text.text)}
  values.push(entry)
  if (name) positions.addChild(own, 'name', name.start, name.end)
  positions.addChild(own, 'text', text.start, text.end)
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
