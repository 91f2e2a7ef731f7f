/*
 * The definition of a form: plain data, the same in TypeScript, JSON and YAML. `compile.ts` turns it into the shape
 * that the reader and the writer use (`shape.ts`), `infer.ts` into the type of its documents.
 */

/** Options that every field, section and column has. */
export interface CommonOptions {
  /** The accepted names, the canonical one first. Default: the key in words. */
  readonly names?: readonly [string, ...string[]] | readonly string[]
  /** `true` if it may be absent: no diagnostic reports that, and the writer leaves it out. Default: `false`. */
  readonly optional?: boolean
  /** What the writer writes for an absent value. Default: a phrase that means absence. */
  readonly placeholder?: string
  /** A description for the JSON Schema, hover texts, the template and the instructions for a model. */
  readonly description?: string
}

export interface TextField extends CommonOptions {
  readonly kind: 'text'
}

export interface NumberField extends CommonOptions {
  readonly kind: 'number'
}

export interface BooleanField extends CommonOptions {
  readonly kind: 'boolean'
}

export interface DateField extends CommonOptions {
  readonly kind: 'date'
  /** The key of the last day of a period. Without it, a period is not accepted. */
  readonly end?: string
}

export interface PlaceField extends CommonOptions {
  readonly kind: 'place'
}

export interface ChoiceField extends CommonOptions {
  readonly kind: 'choice'
  /** The values, or an object with the other accepted spellings of each value. */
  readonly options: readonly string[] | Readonly<Record<string, readonly string[]>>
}

export interface LinkField extends CommonOptions {
  readonly kind: 'link'
}

export interface ListField extends CommonOptions {
  readonly kind: 'list'
  /** The kind of the values. Default: `text`. */
  readonly of?: ItemDefinition
  /** What separates the values on a line. Default: `;`. */
  readonly separator?: ';' | ','
}

/** The kinds of fields that hold one value. */
export type ScalarField = TextField | NumberField | BooleanField | DateField | PlaceField | ChoiceField | LinkField

/** The kinds that need no options. For these a string is enough: `'date'` is short for `{kind: 'date'}`. */
export type SimpleKind = 'text' | 'number' | 'boolean' | 'date' | 'place' | 'link'

/** The kind of the items of a list. */
export type ItemDefinition = SimpleKind | ScalarField

/** A field of a document, of a part or of a section, or a column of a table. */
export type FieldDefinition = SimpleKind | 'list' | ScalarField | ListField

export interface ProseSection extends CommonOptions {
  readonly kind: 'prose'
}

export interface MarkdownSection extends CommonOptions {
  readonly kind: 'markdown'
  /**
   * `true` if headings that name no section of the form belong to the text, whatever their level. Otherwise a heading at
   * the level of the sections, or at a higher one, ends the text. Default: `false`.
   */
  readonly open?: boolean
}

export interface ListSection extends CommonOptions {
  readonly kind: 'list'
  /**
   * The kind of the items. It is a kind of field, `task` for items with a box (`{text, done}`), or `entry` for items that may begin with a name (`{name, text}`). Default: `text`.
   */
  readonly of?: ItemDefinition | 'task' | 'entry'
  /** What separates the values if they are on one line. Default: `;`. */
  readonly separator?: ';' | ','
}

/** The names of a column, the canonical one first, or an object with the names and a description. */
export type ColumnNames =
  | string
  | readonly string[]
  | {
      readonly names?: readonly string[]
      readonly description?: string
      /** Whether documents may have other values. The values of a vocabulary are then only examples. */
      readonly open?: boolean
    }

export interface GroupsSection extends CommonOptions {
  readonly kind: 'groups'
  /** The names of the column of categories. Default: "Category". */
  readonly category?: ColumnNames
  /** The names of the column of values. Default: the key of the values in words. */
  readonly values?: ColumnNames
  /** The key of a group's values. Default: `values`. */
  readonly key?: string
}

export interface TableSection extends CommonOptions {
  readonly kind: 'table'
  /** The columns, by the keys of their values in each row. */
  readonly columns: Readonly<Record<string, FieldDefinition>>
}

export interface FieldsSection extends CommonOptions {
  readonly kind: 'fields'
  /** The labels and values, by the keys of the values. */
  readonly fields: Readonly<Record<string, FieldDefinition>>
}

/** The contents of a document or of a part. */
export interface ScopeDefinition {
  /** The kind of the text before the first section, which gets the key `text`. */
  readonly text?: 'prose' | 'markdown'
  /** The header lines, by the keys of their values. */
  readonly fields?: Readonly<Record<string, FieldDefinition>>
  /** The sections, by the keys of their values. */
  readonly sections?: Readonly<Record<string, SectionDefinition>>
}

export interface PartSection extends CommonOptions, ScopeDefinition {
  readonly kind: 'part'
  /** The key for the address of the link in the heading. */
  readonly link?: string
}

export interface PartsSection extends CommonOptions, ScopeDefinition {
  readonly kind: 'parts'
  /** The declaration of the sub-headings that begin the parts. */
  readonly heading?: HeadingDefinition
}

/** A section of a document or of a part: a kind, or an object with the kind and its options. */
export type SectionDefinition =
  | FieldDefinition
  | 'prose'
  | 'markdown'
  | 'groups'
  | ProseSection
  | MarkdownSection
  | ListSection
  | GroupsSection
  | TableSection
  | FieldsSection
  | PartSection
  | PartsSection

/** The declaration of a heading. The text of the heading is a value. With a `pattern`, its pieces are values too. */
export interface HeadingDefinition extends CommonOptions {
  /**
   * Literal text with `{keys}`, compared with the plain text of the heading. The first pattern that matches is used. If one of its values cannot be read, the next pattern that matches and whose values can all be read is used. Brackets also match the brackets of a link. `{version:0.0}` matches only one word that begins like `0.0`, with any
   * number in place of each 0.
   */
  readonly pattern?: string | readonly string[]
  /** The kinds of the values of the pattern, by their keys. Default: `text`. */
  readonly values?: Readonly<Record<string, FieldDefinition>>
  /** The key for the address of the link in the heading. */
  readonly link?: string
}

/** The declaration of a kind of document. */
export interface FormDefinition extends ScopeDefinition {
  /** The address of the JSON Schema of definitions, for editors: `summary-md/form.schema.json`. */
  readonly $schema?: string
  /** The name, in kebab-case. Messages, the JSON Schema and the command line use it. */
  readonly name: string
  /** A description of the documents, for the JSON Schema and the instructions for a model. */
  readonly description?: string
  /** The declaration of the title. */
  readonly title?: HeadingDefinition
}
