import type {FoundPath, Path} from '../types.js'
import type {Form} from './form.js'

/* The types of paths to values, inferred from the type of the documents of a form. */

/**
 * The paths to the values of a document, from `[]` for the whole document to `['actors', 0, 'actors', 1]`. With `Prose`
 * they include the paths of paragraphs: `['executiveSummary', 0]`. A path that is known only at run time needs a type assertion, such as `path as SummaryPath`.
 */
export type PathOf<T, Prose extends Path = never> =
  | PathsIn<T>
  | (Prose extends Path ? readonly [...Prose, number] : never)

type PathsIn<T> = unknown extends T ? Path : PathsOfKeys<T>

type PathsOfKeys<T> =
  | readonly []
  | (T extends readonly (infer E)[]
      ? readonly [number, ...PathsIn<E>]
      : T extends object
        ? string extends keyof T
          ? Path
          : {[K in keyof T]: readonly [K, ...PathsIn<NonNullable<T[K]>>]}[keyof T]
        : never)

/**
 * The values that can be at a path. `undefined` removes a paragraph, or an element of a list. For a path that the
 * library returned, such as that of a diagnostic, the type is `unknown`.
 */
export type ValueAtPath<T, P extends readonly unknown[]> = P extends FoundPath ? unknown : ValueIn<T, P>

type ValueIn<T, P extends readonly unknown[]> = P extends readonly [infer K, ...infer Rest]
  ? T extends readonly (infer E)[]
    ? Rest extends readonly []
      ? E | undefined
      : ValueIn<E, Rest>
    : T extends string
      ? string | undefined
      : K extends keyof T
        ? Rest extends readonly []
          ? T[K]
          : ValueIn<NonNullable<T[K]>, Rest>
        : never
  : P extends readonly []
    ? T
    : unknown

/** The paths that `modifySummary` takes with a form. */
export type FormPath<F extends Form> = F extends Form<infer T, infer Prose> ? PathOf<T, Prose> : never
