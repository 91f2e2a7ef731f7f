import type {SectionKind, SectionShape} from '../../../form/shape.js'
import type {Edit} from '../../../types.js'
import type {SectionEdit, SectionKindEditor} from '../editing.js'
import {groups} from './groups.js'
import {list} from './list.js'
import {markdown} from './markdown.js'
import {part} from './part.js'
import {parts} from './parts.js'
import {prose} from './prose.js'
import {table} from './table.js'
import {value} from './value.js'

const kinds = {
  text: value,
  number: value,
  boolean: value,
  date: value,
  place: value,
  choice: value,
  link: value,
  list,
  prose,
  markdown,
  groups,
  table,
  fields: part,
  part,
  parts,
} satisfies {readonly [K in SectionKind]: SectionKindEditor<Extract<SectionShape, {readonly kind: K}>>}

/** Returns the edits of a section; null when they cannot be found. */
export function editSection(edit: SectionEdit): Edit[] | null {
  return (kinds[edit.shape.kind] as SectionKindEditor<SectionShape>)(edit)
}
