import type {Path} from '../types.js'
import type {FormDefinition} from './definition.js'
import type {Form} from './form.js'
import type {AdditionalSection, Entry, Link, Location, Metadata, Task} from './values.js'

/*
 * Infers the type of the documents of a form from its definition. Keys are in declaration order. The compiler does each
 * step for each field of each form, so there are few steps, and each compares only what it needs.
 */

/**
 * The type of the documents of a form.
 *
 * @example
 * const minutes = defineForm({name: 'minutes', fields: {date: 'date'}})
 * type Minutes = Infer<typeof minutes> // {title: string | null, date: string | null, metadata: …, additionalSections: …}
 */
export type Infer<F extends Form> = F extends Form<infer T> ? T : never

/**
 * The type of the documents that a definition declares. A definition that is known only at run time gives
 * `AnyDocument`.
 */
export type Document<D extends FormDefinition> = string extends D['name']
  ? AnyDocument
  : Flat<HeadingKeys<'title', D['title']> & ScopeKeys<D> & DocumentKeys>

/** A document of a form that is known only at run time. */
export interface AnyDocument extends DocumentKeys {
  [key: string]: unknown
  /** The text of the level-1 heading; `null` when there is none. */
  title: string | null
}

/** What every document has, in any form. */
interface DocumentKeys {
  /** The header lines that the form does not name. */
  metadata: Metadata[]
  /** The sections that the form does not name, and text outside all sections. */
  additionalSections: AdditionalSection[]
}

/** Turns an intersection into one object type, so that it reads as if written by hand. */
type Flat<T> = {[K in keyof T]: T[K]} & {}

type ScopeKeys<D> = TextKey<D> & FieldKeys<D, 'fields'> & SectionKeys<D>

type TextKey<D> = D extends {readonly text: string} ? {text: string | null} : unknown

/* Fields. The key for the end of a period comes right after the key of its date, and has the same type. */

type FieldKeys<D, Under extends string> = D extends {readonly [K in Under]: infer Fields}
  ? FieldValues<Fields>
  : unknown

type FieldValues<Fields> = {-readonly [K in keyof Fields as K | EndOf<Fields[K]>]: FieldValue<Fields[K]>}

type EndOf<F> = F extends {readonly kind: 'date'; readonly end: infer End extends string} ? End : never

interface Scalars {
  text: string
  number: number
  boolean: boolean
  date: string
  place: Location
  link: Link
}

type FieldValue<F> = F extends keyof Scalars
  ? Scalars[F] | null
  : F extends 'list'
    ? string[]
    : F extends {readonly kind: infer Kind}
      ? Kind extends keyof Scalars
        ? Scalars[Kind] | null
        : Kind extends 'choice'
          ? Choice<F> | null
          : Items<F>
      : never

type Choice<F> = F extends {readonly options: infer Options}
  ? Options extends readonly (infer Value)[]
    ? Value
    : keyof Options & string
  : never

type Items<F> = F extends {readonly of: infer Of} ? Item<Of>[] : string[]

type Item<Of> = Of extends keyof Scalars
  ? Scalars[Of]
  : Of extends {readonly kind: infer Kind}
    ? Kind extends keyof Scalars
      ? Scalars[Kind]
      : Kind extends 'choice'
        ? Choice<Of>
        : Lead<Kind>
    : Lead<Of>

type Lead<Kind> = Kind extends 'task' ? Task : Kind extends 'entry' ? Entry : never

/* Sections. */

type SectionKeys<D> = D extends {readonly sections: infer Sections}
  ? {-readonly [K in keyof Sections as K | EndOf<Sections[K]>]: SectionValue<Sections[K]>}
  : unknown

type KindOf<S> = S extends {readonly kind: infer Kind} ? Kind : S

type SectionValue<S> =
  KindOf<S> extends infer Kind
    ? Kind extends 'prose' | 'markdown'
      ? string | null
      : Kind extends 'groups'
        ? Flat<
            {category: string} & Record<S extends {readonly key: infer Key extends string} ? Key : 'values', string[]>
          >[]
        : Kind extends 'table'
          ? Flat<FieldKeys<S, 'columns'>>[]
          : Kind extends 'fields'
            ? Flat<FieldKeys<S, 'fields'>>
            : Kind extends 'part'
              ? Flat<LinkKey<S> & ScopeKeys<S>>
              : Kind extends 'parts'
                ? Flat<HeadingKeys<'heading', HeadingOf<S>> & ScopeKeys<S>>[]
                : FieldValue<S>
    : never

/* Headings: the whole text, and the pieces that patterns name. */

type HeadingOf<S> = S extends {readonly heading: infer Heading} ? Heading : undefined

type HeadingKeys<Key extends string, H> = {[K in Key]: string | null} & (H extends {readonly pattern: infer Pattern}
  ? AllValues<Pattern, H extends {readonly values: infer Values} ? Values : unknown>
  : unknown) &
  LinkKey<H>

/** The key for the address of the link in a heading. */
type LinkKey<H> = H extends {readonly link: infer Key extends string} ? {[K in Key]: string | null} : unknown

/** The keys of several patterns, in their order. */
type AllValues<Patterns, Values> = Patterns extends string
  ? PatternValues<Patterns, Values>
  : Patterns extends readonly [infer First extends string, ...infer Rest]
    ? PatternValues<First, Values> & AllValues<Rest, Values>
    : unknown

type PatternValues<Pattern extends string, Values> = Pattern extends `${string}{${infer Key}}${infer Rest}`
  ? FieldValues<{readonly [K in KeyIn<Key>]: K extends keyof Values ? Values[K] : 'text'}> & PatternValues<Rest, Values>
  : unknown

/** A key of a pattern without the example of its value. */
type KeyIn<Inner extends string> = Inner extends `${infer Key}:${string}` ? Key : Inner

/* Paths to values of prose, whose paragraphs can be changed one by one. */

/** The paths to values of prose in the documents that a definition declares. */
export type ProsePaths<D extends FormDefinition> = string extends D['name'] ? Path : ScopeProse<D> & {}

type ScopeProse<D> = (D extends {readonly text: 'prose'} ? readonly ['text'] : never) | SectionsProse<D>

type SectionsProse<D> = D extends {readonly sections: infer Sections}
  ? {[K in keyof Sections & string]: SectionProse<K, Sections[K], KindOf<Sections[K]>>}[keyof Sections & string]
  : never

type SectionProse<Key extends string, S, Kind> = Kind extends 'prose'
  ? readonly [Key]
  : Kind extends 'part'
    ? Below<readonly [Key], ScopeProse<S>>
    : Kind extends 'parts'
      ? Below<readonly [Key, number], ScopeProse<S>>
      : never

type Below<Above extends Path, Inner extends Path> = Inner extends Path ? readonly [...Above, ...Inner] : never
