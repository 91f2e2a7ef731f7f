import type {Values} from '../../form/absent.js'
import type {SectionShape} from '../../form/shape.js'
import type {Path} from '../../types.js'
import type {Frames} from '../frames.js'
import type {Place} from '../place.js'
import type {Spelling} from '../spell.js'

/** What writes the values of a document. */
export interface Writing {
  /** Spells a value for its place; `distinct` when it would be merged with another as it is. */
  spell(place: Place, path: Path, spelling: Spelling, distinct?: boolean): string
  /** A value that is markdown, or what is in its place when the value is in the appendix. */
  markdown(path: Path, text: string): string
  /** The blocks of a part: what is below its heading. */
  scope(frames: Frames, values: Values, path: Path): string[]
}

/** A section that is written: where it is, and the object that holds its value. */
export interface SectionWriting {
  readonly writing: Writing
  readonly frames: Frames
  readonly values: Values
  /** The path of the section's value. */
  readonly path: Path
}

/** Writes the blocks below the heading of a section whose value is there. */
export type SectionKindWriter<S extends SectionShape> = (at: SectionWriting, shape: S) => string[]
