import type {SectionKind, SectionShape} from '../../form/shape.js'
import {fields} from './fields.js'
import {groups} from './groups.js'
import type {SectionKindWriter, SectionWriting} from './kind.js'
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
  fields,
  part,
  parts,
} satisfies {readonly [K in SectionKind]: SectionKindWriter<Extract<SectionShape, {readonly kind: K}>>}

/** Returns the blocks below the heading of a section whose value is not absent. */
export function writeSection(at: SectionWriting, shape: SectionShape): string[] {
  return (kinds[shape.kind] as SectionKindWriter<SectionShape>)(at, shape)
}
