import {type Kind, writeValue} from '../../write/value.js'

/** Writes a value for its place; `distinct` when it would be merged with another as it is. */
export type Spell = (kind: Kind, value: string, distinct?: boolean) => string

/**
 * Writes values as `stringifySummary` does, or, `literal`, so that each says that it means itself: for places where
 * what stands around it makes more of it than its place alone would.
 */
export function spelling(source: string, literal: boolean): Spell {
  const defines = source.includes(']:')
  return (kind, value, distinct = false) => writeValue(kind, value, {distinct: distinct || literal, defines})
}
