import type {FieldKind, ItemShape, SectionKind} from '../shape.js'

/* The options of each kind. The compiler reports a kind that is missing here. */

/** The options of a kind, besides the options of all kinds. */
export interface KindOptions {
  readonly options: readonly string[]
  /** The options that must be given. */
  readonly needs: readonly string[]
}

const NONE: KindOptions = {options: [], needs: []}

/** Options that every field, section and column has. */
export const COMMON_OPTIONS = ['kind', 'names', 'optional', 'placeholder', 'description'] as const

export const FIELD_KINDS: Readonly<Record<FieldKind, KindOptions>> = {
  text: NONE,
  number: NONE,
  boolean: NONE,
  date: {options: ['end'], needs: []},
  place: NONE,
  choice: {options: ['options'], needs: ['options']},
  link: NONE,
  list: {options: ['of', 'separator'], needs: []},
}

export const SECTION_KINDS: Readonly<Record<SectionKind, KindOptions>> = {
  ...FIELD_KINDS,
  prose: NONE,
  markdown: {options: ['open'], needs: []},
  groups: {options: ['category', 'values', 'key'], needs: []},
  table: {options: ['columns'], needs: ['columns']},
  fields: {options: ['fields'], needs: ['fields']},
  part: {options: ['link', 'text', 'fields', 'sections'], needs: []},
  parts: {options: ['heading', 'text', 'fields', 'sections'], needs: []},
}

const {list: _, ...scalars} = FIELD_KINDS

/** The kinds of items in a list of a field. Lists of sections can also have the items `task` and `entry`. */
export const FIELD_ITEMS: Readonly<Partial<Record<ItemShape['kind'], KindOptions>>> = scalars
export const SECTION_ITEMS: Readonly<Record<ItemShape['kind'], KindOptions>> = {...scalars, task: NONE, entry: NONE}
