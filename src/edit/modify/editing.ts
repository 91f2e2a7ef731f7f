import type {Values} from '../../form/absent.js'
import type {FieldShape, PartsShape, SectionShape} from '../../form/shape.js'
import type {Edit, Path} from '../../types.js'
import type {Place} from '../../write/place.js'
import type {Spelling} from '../../write/spell.js'
import type {Page} from '../page/page.js'
import type {ScopePage} from '../page/scope-page.js'
import type {Span} from '../page/spans.js'

/** What all edits of a document need. */
export interface Editing {
  readonly page: Page
  /**
   * Returns the markdown of a value for its place. `distinct` is true when the value would be merged with another one
   * if it were written as it is.
   */
  spell(place: Place, spelling: Spelling, distinct?: boolean): string
  /** Returns the content of a section in the canonical form; empty when its value is absent. */
  content(at: ScopePage, shape: SectionShape, values: Values): string
  /** Returns a part with its heading, in the canonical form. */
  part(at: ScopePage, shape: PartsShape, part: Values): string
  /**
   * Returns the edits that change the values of a document or part from `before` to `after`; null when they cannot be
   * found.
   */
  scope(at: ScopePage, before: Values, after: Values): Edit[] | null
}

/** A document or part whose values change. */
export interface ScopeEdit {
  readonly editing: Editing
  readonly at: ScopePage
  readonly before: Values
  readonly after: Values
}

/** A section whose value changes, in a document or part. */
export interface SectionEdit<S extends SectionShape = SectionShape> extends ScopeEdit {
  readonly shape: S
  /** The path of the value. */
  readonly path: Path
}

/** Returns the edits of a section; null when they cannot be found. */
export type SectionKindEditor<S extends SectionShape> = (edit: SectionEdit<S>) => Edit[] | null

/** A value on a line, or in a cell, that changes. */
export interface LineEdit<S extends FieldShape = FieldShape> {
  readonly editing: Editing
  readonly shape: S
  readonly path: Path
  readonly before: Values
  readonly after: Values
  readonly place: Place
  /** The text that holds the value: the rest of the line, or the content of the cell. */
  readonly holder: Span
}

/** Whether two values differ. */
export function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b)
}
