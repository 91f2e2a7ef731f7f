import type {Values} from '../../form/absent.js'
import type {HeadingShape, SectionShape} from '../../form/shape.js'
import type {Path} from '../../types.js'
import type {Frames} from '../frames.js'
import type {Place} from '../place.js'
import type {Spelling} from '../spell.js'

/** The methods that write the values of a document. */
export interface Writing {
  /**
   * Returns the markdown of a value for its place. `distinct` is true when the value would be merged with another one
   * if it were written as it is.
   */
  spell(place: Place, path: Path, spelling: Spelling, distinct?: boolean): string
  /** Returns the text of a heading that is a value. `path` is the path of the document or part below it. */
  heading(place: Place, heading: HeadingShape, values: Values, path: Path): string
  /** Returns a value that is markdown, or a comment instead when the value is in the appendix. */
  markdown(path: Path, text: string): string
  /** Returns the blocks of a part: everything below its heading. */
  scope(part: ScopeValues): string[]
}

/** A document or part to write: its places, its values and its path. */
export interface ScopeValues {
  readonly frames: Frames
  readonly values: Values
  readonly path: Path
}

/** A section to write, with the values of the document or part that contains it. */
export interface SectionWriting extends ScopeValues {
  readonly writing: Writing
  /** The path of the value of the section. */
  readonly path: Path
}

/** Returns the blocks below the heading of a section whose value is not absent. */
export type SectionKindWriter<S extends SectionShape> = (at: SectionWriting, shape: S) => string[]
