import type {Summary} from '../../schema.js'

/** Every path that leads to a value inside a `T`, its own included. */
type PathsOf<T> =
  | readonly []
  | (T extends readonly (infer E)[]
      ? readonly [number, ...PathsOf<E>]
      : T extends object
        ? {[K in keyof T]: readonly [K, ...PathsOf<NonNullable<T[K]>>]}[keyof T]
        : never)

/**
 * The paths that `modifySummary` takes: those of a `Summary`, from `[]` for all of it to `['actors', 0, 'actors', 1]`,
 * and `['executiveSummary', n]` for a paragraph. One that is known only at run time needs `as SummaryPath`.
 */
export type SummaryPath = PathsOf<Summary> | readonly ['executiveSummary', number]

type Inside<T, P> = P extends readonly [infer K, ...infer Rest]
  ? T extends readonly (infer E)[]
    ? Rest extends readonly []
      ? E | undefined
      : Inside<E, Rest>
    : K extends keyof T
      ? Rest extends readonly []
        ? T[K]
        : Inside<NonNullable<T[K]>, Rest>
      : never
  : T

/** What can stand at a path; `undefined` for an element of a list, which it takes out. */
export type ValueAt<P extends SummaryPath> = P extends readonly ['executiveSummary', number]
  ? string | undefined
  : Inside<Summary, P>
