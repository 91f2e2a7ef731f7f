/*
 * A compiled form, for the reader, the writer, the editor and the schemas. All defaults are filled in, and sections and
 * fields are in declaration order. This file does not know the name of any field.
 */

interface Common {
  readonly key: string
  /** The canonical name first. */
  readonly names: readonly [string, ...string[]]
  readonly optional: boolean
  /** The text for an absent value. It is always read as absence. */
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
  /** The key for the last day of a period, beside `key`. */
  readonly end: string | null
}

export interface PlaceShape extends Common {
  readonly kind: 'place'
}

export interface ChoiceOption {
  readonly value: string
  /** The spellings. The first one is the value itself. */
  readonly names: readonly [string, ...string[]]
}

export interface ChoiceShape extends Common {
  readonly kind: 'choice'
  readonly options: readonly ChoiceOption[]
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
  /** Whether headings of any level that do not name a section of the form belong to the text. */
  readonly open: boolean
}

export interface ColumnShape {
  readonly names: readonly [string, ...string[]]
  readonly description: string | undefined
  /** Whether documents may have other values. The values of a vocabulary are then only examples. */
  readonly open: boolean
}

export interface GroupsShape extends Common {
  readonly kind: 'groups'
  readonly category: ColumnShape
  readonly values: ColumnShape
  /** The key for the values of a group, beside `category`. */
  readonly valueKey: string
}

export interface TableShape extends Common {
  readonly kind: 'table'
  readonly columns: readonly FieldShape[]
}

export interface FieldsShape extends Common {
  readonly kind: 'fields'
  readonly fields: readonly FieldShape[]
}

export interface PartShape extends Common {
  readonly kind: 'part'
  readonly scope: Scope
}

export interface PartsShape extends Common {
  readonly kind: 'parts'
  /** False when the parts have no common heading. They then take the headings that match their pattern. */
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

/** A piece of a pattern: literal text, or the key of a value. */
export type PatternPiece = {readonly text: string} | PatternKey

export interface PatternKey {
  readonly key: string
  /**
   * An example of how the value begins: a word in which each 0 stands for any number. Undefined when the value may be
   * any text.
   */
  readonly like?: string
}

/** A heading that is a value: the title, or the heading of each of several parts. */
export interface HeadingShape extends Common {
  readonly patterns: readonly (readonly PatternPiece[])[]
  /** The fields for the keys of the patterns, in declaration order. */
  readonly values: readonly FieldShape[]
  /** The key for the address of the link in the heading; null when there is none. */
  readonly link: string | null
}

/** The contents of a document, of a part or of each of several parts. */
export interface Scope {
  /** The title (key `title`), or the heading of each of several parts (key `heading`); null for a part. */
  readonly heading: HeadingShape | null
  /** The key for the address of the link in the heading; null when there is none. */
  readonly link: string | null
  /** The text before the first section, with the key `text`. */
  readonly text: ProseShape | MarkdownShape | null
  readonly fields: readonly FieldShape[]
  readonly sections: readonly SectionShape[]
  /** The sections without a heading of their own: parts that take the headings that match their pattern. */
  readonly unnamed: readonly PartsShape[]
}

/** Whether all sub-headings belong to a section of this kind. */
export function takesHeadings({kind}: SectionShape): boolean {
  return kind === 'markdown' || kind === 'part' || kind === 'parts'
}

/** Whether a section has no heading of its own. */
export function isUnnamed(section: SectionShape): section is PartsShape {
  return section.kind === 'parts' && !section.named
}

/** The keys that every document has, in any form. */
export const METADATA = 'metadata'
export const ADDITIONAL_SECTIONS = 'additionalSections'

/** The key of the category of a group. */
export const CATEGORY = 'category'
