import type {Choices} from '../grammar/choices.js'
import type {Names} from '../grammar/names.js'

/*
 * A form as the reader, the writer, the editor and the schemas use it: every option filled in, names compiled for
 * look-up, sections and fields in declaration order. Nothing here knows the name of any field.
 */

interface Common {
  readonly key: string
  /** The canonical name first. */
  readonly names: readonly [string, ...string[]]
  readonly optional: boolean
  /** What is written for an absent value; it always reads as absence. */
  readonly placeholder: string
  readonly description: string | undefined
}

export interface TextShape extends Common {
  readonly kind: 'text'
}

export interface NumberShape extends Common {
  readonly kind: 'number'
}

export interface BooleanShape extends Common {
  readonly kind: 'boolean'
}

export interface DateShape extends Common {
  readonly kind: 'date'
  /** The key of the last day of a period, beside `key`. */
  readonly end: string | null
}

export interface PlaceShape extends Common {
  readonly kind: 'place'
}

export interface ChoiceOption {
  readonly value: string
  /** Its spellings, the value itself first. */
  readonly names: readonly [string, ...string[]]
}

export interface ChoiceShape extends Common {
  readonly kind: 'choice'
  readonly options: readonly ChoiceOption[]
  /** The options by their spellings. */
  readonly choices: Choices
}

export interface LinkShape extends Common {
  readonly kind: 'link'
}

export type ScalarShape = TextShape | NumberShape | BooleanShape | DateShape | PlaceShape | ChoiceShape | LinkShape

/** `{text, done}`: an item with a box. */
export interface TaskShape {
  readonly kind: 'task'
}

/** `{name, text}`: an item with a bold lead-in. */
export interface EntryShape {
  readonly kind: 'entry'
}

export type ItemShape = ScalarShape | TaskShape | EntryShape

export interface ListShape extends Common {
  readonly kind: 'list'
  readonly of: ItemShape
  readonly separator: ';' | ','
}

export type FieldShape = ScalarShape | ListShape
export type FieldKind = FieldShape['kind']

export interface ProseShape extends Common {
  readonly kind: 'prose'
}

export interface MarkdownShape extends Common {
  readonly kind: 'markdown'
  /** Whether headings of any level that name no section of the form belong to it. */
  readonly open: boolean
}

export interface ColumnShape {
  readonly names: readonly [string, ...string[]]
  readonly description: string | undefined
  /** Whether documents name values of their own, so that a vocabulary's are only examples. */
  readonly open: boolean
}

/** What a column of groups holds. */
export type GroupColumn = 'category' | 'value'

export interface GroupsShape extends Common {
  readonly kind: 'groups'
  readonly category: ColumnShape
  readonly values: ColumnShape
  /** Both columns by their names. */
  readonly columnNames: Names<GroupColumn>
  /** The key of a group's values, beside `category`. */
  readonly valueKey: string
}

export interface TableShape extends Common {
  readonly kind: 'table'
  readonly columns: readonly FieldShape[]
  /** The columns by their names. */
  readonly columnNames: Names<FieldShape>
}

export interface FieldsShape extends Common {
  readonly kind: 'fields'
  readonly fields: readonly FieldShape[]
  readonly fieldNames: Names<FieldShape>
}

export interface PartShape extends Common {
  readonly kind: 'part'
  readonly scope: Scope
}

export interface PartsShape extends Common {
  readonly kind: 'parts'
  /** False when the parts have no heading of their own, and take the headings that match their pattern. */
  readonly named: boolean
  readonly scope: Scope
}

export type SectionShape =
  | FieldShape
  | ProseShape
  | MarkdownShape
  | GroupsShape
  | TableShape
  | FieldsShape
  | PartShape
  | PartsShape
export type SectionKind = SectionShape['kind']

/** One piece of a pattern: text as it is, or the key of a value. */
export type PatternPiece = {readonly text: string} | PatternKey

export interface PatternKey {
  readonly key: string
  /** What the value begins like, a word with a number for each 0; undefined when it may be any text. */
  readonly like?: string
}

/** A heading that is a value: the title, or the heading of each of several parts. */
export interface HeadingShape extends Common {
  readonly patterns: readonly (readonly PatternPiece[])[]
  /** What the keys of the patterns hold, in declaration order. */
  readonly values: readonly FieldShape[]
  /** The key of the address of the link that it holds; null where it has none. */
  readonly link: string | null
}

/** What a document, a part or each of several parts holds. */
export interface Scope {
  /** The title (key `title`), or the heading of each of several parts (key `heading`); null for a part. */
  readonly heading: HeadingShape | null
  /** The key of the address of the link in the heading; null where it has none. */
  readonly link: string | null
  /** What is before the first section, under the key `text`. */
  readonly text: ProseShape | MarkdownShape | null
  readonly fields: readonly FieldShape[]
  readonly fieldNames: Names<FieldShape>
  readonly sections: readonly SectionShape[]
  /** The sections that are under a heading of their own, by its names. */
  readonly sectionNames: Names<SectionShape>
  /** The sections without one: parts that take the headings that match their pattern. */
  readonly unnamed: readonly PartsShape[]
}

/** The keys of every document besides those of its form. */
export const METADATA = 'metadata'
export const ADDITIONAL_SECTIONS = 'additionalSections'

/** The key of the category of a group. */
export const CATEGORY = 'category'
