import {columnNamesOf, groupColumnsOf} from '../../form/lookup.js'
import type {GroupsShape, TableShape} from '../../form/shape.js'

/** The columns of the table of a section. */
export interface TableColumns {
  /** Their canonical names, in order. */
  readonly names: readonly string[]
  /** Whether a text is a name of one of them. */
  readonly isName: (text: string) => boolean
}

/** Returns the names of the two columns of groups in the canonical header. */
export function groupsHeader({category, values}: GroupsShape): [string, string] {
  return [category.names[0], values.names[0]]
}

/** Returns the columns of the table of a section. */
export function tableColumns(section: GroupsShape | TableShape): TableColumns {
  if (section.kind === 'groups') {
    const isName = (text: string) => groupColumnsOf(section).match(text) !== null
    return {names: groupsHeader(section), isName}
  }
  const isName = (text: string) => columnNamesOf(section).match(text) !== null
  return {names: section.columns.map(column => column.names[0]), isName}
}
