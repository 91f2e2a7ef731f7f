import {Choices} from '../grammar/choices.js'
import {Names, type NamesOptions} from '../grammar/names.js'
import {oncePer} from '../grammar/once.js'
import {
  type ChoiceShape,
  type FieldShape,
  type GroupsShape,
  isUnnamed,
  type PartShape,
  type Scope,
  type TableShape,
} from './shape.js'

/*
 * Finds the fields, sections, columns and options of a form by their names. Each table is made when a reader first
 * needs it: the schemas of a form need neither the tables nor the languages.
 */

/** The two columns of groups. */
export type GroupColumn = 'category' | 'value'

/** The sections with a heading of their own, by its names. */
export const sectionNamesOf = oncePer(({sections}: Pick<Scope, 'sections'>) =>
  namesOf(sections.filter(it => !isUnnamed(it))),
)

/** The sections of parts by their names in lower case: for each name the only part with it, or null when there are more. */
export const innerSectionsOf = oncePer(({sections}: Pick<Scope, 'sections'>): ReadonlyMap<string, PartShape | null> => {
  const all = new Map<string, PartShape | null>()
  for (const part of sections) {
    if (part.kind !== 'part' && part.kind !== 'parts') continue
    for (const {names} of part.scope.sections)
      for (const name of names)
        all.set(name.toLowerCase(), part.kind === 'part' && !all.has(name.toLowerCase()) ? part : null)
  }
  return all
})

/** Fields by their names. */
export const fieldNamesOf = oncePer((fields: readonly FieldShape[]) => namesOf(fields))

/** The columns of a table by their names. */
export const columnNamesOf = oncePer(({columns}: TableShape) => namesOf(columns, {columns: true}))

/** The two columns of groups by their names. */
export const groupColumnsOf = oncePer(({category, values}: GroupsShape) => {
  const columns = [
    {names: values.names, value: 'value'},
    {names: category.names, value: 'category'},
  ] as const
  return new Names<GroupColumn>(columns, {columns: true})
})

/** The options of a choice by their spellings. */
export const choicesOf = oncePer(({options}: ChoiceShape) => new Choices(options))

function namesOf<T extends {readonly names: readonly string[]}>(
  shapes: readonly T[],
  options?: NamesOptions,
): Names<T> {
  return new Names(
    shapes.map(value => ({names: value.names, value})),
    options,
  )
}
