import {areNames, isSumOfGroups} from '../../extract/tables/no-row.js'
import type {Values} from '../../form/absent.js'
import {CATEGORY, type GroupsShape} from '../../form/shape.js'
import {escapeCell} from '../../markdown/escape.js'
import {tableMarkdown, valuesLine} from '../../markdown/notation.js'
import {type Frames, LINE, nameText, nth, partOf, type Read, take} from '../frames.js'
import type {Frame, Place} from '../place.js'
import type {SectionKindWriter} from './kind.js'

/** A table with one row for each group. */
export const groups: SectionKindWriter<GroupsShape> = ({writing, frames, values, path}, shape) => {
  const isCategoryRepeated = repetition()
  const rows = (values[shape.key] as readonly Values[]).map((group, i) => {
    const category = group[CATEGORY] as string
    const values = group[shape.valueKey] as readonly string[]
    const again = isCategoryRepeated(category) || isNoGroup(shape, category, valuesLine(values, ';'))
    const name = writing.spell(
      categoryPlace(frames, shape),
      [...path, i, 'category'],
      {value: category, text: category},
      again,
    )
    const isRepeated = repetition()
    const cells = values.map((value, j) =>
      writing.spell(
        groupValuePlace(frames, shape),
        [...path, i, shape.valueKey, j],
        {value, text: value},
        isRepeated(value),
      ),
    )
    return [name, valuesLine(cells, ';')]
  })
  return [groupsTable(shape, rows)]
}

/** Whether the row of a group would be read as the header again, or as the sum of the others. */
function isNoGroup(shape: GroupsShape, category: string, values: string): boolean {
  return (
    areNames([category, values], [shape.category.names[0], shape.values.names[0]]) || isSumOfGroups(category, values)
  )
}

/** Returns a function that tells whether it has seen a value before. */
function repetition(): (value: string) => boolean {
  const seen = new Set<string>()
  return value => seen.size === seen.add(value).size
}

/** Returns a table of groups. Each row is a category and the content of its cell. */
export function groupsTable(shape: GroupsShape, rows: readonly (readonly string[])[]): string {
  return tableMarkdown([nameText(shape.category), nameText(shape.values)], rows)
}

export function categoryPlace(frames: Frames, shape: GroupsShape): Place {
  return frames.place(shape, 'category', () => ({
    // The category is tried alone and without values, and below a row of another category.
    frames: [categoryFrame(frames, shape, [], ''), categoryFrame(frames, shape, [['A', 'B']], 'C')],
    ...LINE,
    escape: escapeCell,
    isPlain: it => frames.isPlain(it, ';') && !it.endsWith('.'),
    shared: true,
  }))
}

function categoryFrame(frames: Frames, shape: GroupsShape, above: readonly string[][], values: string): Frame {
  return frames.frame(
    it => frames.section(shape, groupsTable(shape, [...above, [it, values]])),
    read => partOf(nth(take(read, shape.key), above.length, above.length + 1), CATEGORY),
  )
}

export function groupValuePlace(frames: Frames, shape: GroupsShape): Place {
  return frames.place(shape, 'value', () => ({
    ...frames.shared(';', ['B', 'C', 'D'], list =>
      frames.frame(
        it => frames.section(shape, groupsTable(shape, [['A', it]])),
        values => list((nth(take(values, shape.key), 0, 1) as Read | undefined)?.[shape.valueKey]),
      ),
    ),
    escape: escapeCell,
  }))
}
