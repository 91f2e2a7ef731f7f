import type {SectionKind, SectionShape} from '../../form/shape.js'
import {outlineOf} from '../headings/outline.js'
import {apart} from '../notations/apart/apart.js'
import {ScopeReader} from '../scope/scope.js'
import {type TableColumns, tableColumns} from '../tables/names.js'
import {FieldReader} from './field.js'
import {FieldsReader} from './fields.js'
import {GroupsReader} from './groups.js'
import {ListReader} from './list.js'
import {MarkdownReader} from './markdown.js'
import {PartReader} from './part.js'
import {PartsReader} from './parts.js'
import {Prose} from './prose.js'
import type {Kinds, SectionAt, SectionReader} from './reader.js'
import {TableReader} from './table.js'

type ReaderClass<S extends SectionShape> = new (at: SectionAt<S>) => SectionReader

const sectionReaders = {
  text: FieldReader,
  number: FieldReader,
  boolean: FieldReader,
  date: FieldReader,
  place: FieldReader,
  choice: FieldReader,
  link: FieldReader,
  list: ListReader,
  prose: Prose,
  markdown: MarkdownReader,
  groups: GroupsReader,
  table: TableReader,
  fields: FieldsReader,
  part: PartReader,
  parts: PartsReader,
} satisfies {[K in SectionKind]: ReaderClass<Extract<SectionShape, {kind: K}>>}

/** Returns the columns of the table in a section; undefined when the section has no table. */
export function columnsOf(section: SectionShape): TableColumns | undefined {
  return section.kind === 'groups' || section.kind === 'table' ? tableColumns(section) : undefined
}

/** The readers of all kinds. */
export const kinds: Kinds = {
  section: at => new (sectionReaders[at.section.kind] as ReaderClass<SectionShape>)(at),
  part(at, {blocks, start, end}) {
    const {context, names, level} = at
    // Without headings, names on lines and in items may begin the sections of the part.
    const isBare = names.scope.sections.length > 0 && !blocks.some(it => it.type === 'heading')
    const own = isBare ? apart(context.source, blocks, names.forNotations(), {level}) : blocks
    const outline = outlineOf(context.source, own, {names, titled: false, end})
    const reader = new ScopeReader({...at, from: start, to: end}, outline)
    reader.read()
    return reader
  },
}
