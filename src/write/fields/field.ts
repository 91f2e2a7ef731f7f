import type {ScalarShape} from '../../form/shape.js'
import type {Spelling} from '../spell.js'

/** How a kind of field writes its value on a line. */
export interface FieldKindWriter<S extends ScalarShape> {
  /** Returns the markdown of a value that is not absent; `end` is the last day of a period. */
  readonly write: (spell: (spelling: Spelling) => string, value: unknown, end: unknown) => string
  /**
   * Returns markdown that is a valid value of any field of the kind; `separators` are the characters that end a value
   * there.
   */
  readonly sample: (shape: S, separators: string) => string
}
