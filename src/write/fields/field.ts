import type {ScalarShape} from '../../form/shape.js'
import type {Spelling} from '../spell.js'

/** How a kind of field is written: its value on a line. */
export interface FieldKindWriter<S extends ScalarShape> {
  /** The markdown of a value that is there; `end` is the last day of a period. */
  readonly write: (spell: (spelling: Spelling) => string, value: unknown, end: unknown) => string
  /** The place that any value of the kind can have; `separators` are the characters that end a value there. */
  readonly sample: (shape: S, separators: string) => string
}
