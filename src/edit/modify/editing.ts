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
  /** Spells a value for its place; `distinct` when it would be merged with another as it is. */
  spell(place: Place, spelling: Spelling, distinct?: boolean): string
  /** The content of a section in the canonical form; empty when its value is absent. */
  content(at: ScopePage, shape: SectionShape, values: Values): string
  /** A part with its heading, in the canonical form. */
  part(at: ScopePage, shape: PartsShape, part: Values): string
  /** The edits that make the values of a document or part others; null when they cannot be found. */
  scope(at: ScopePage, before: Values, after: Values): Edit[] | null
}

/** A section whose value changes. */
export interface SectionEdit<S extends SectionShape = SectionShape> {
  readonly editing: Editing
  /** The document or part that it is in. */
  readonly at: ScopePage
  readonly shape: S
  /** The path of its value. */
  readonly path: Path
  /** The values of the document or part. */
  readonly before: Values
  readonly after: Values
}

/** The edits of a section; null when they cannot be found. */
export type SectionKindEditor<S extends SectionShape> = (edit: SectionEdit<S>) => Edit[] | null

/** A value on a line, or in a cell, that changes. */
export interface LineEdit<S extends FieldShape = FieldShape> {
  readonly editing: Editing
  readonly shape: S
  readonly path: Path
  readonly before: Values
  readonly after: Values
  readonly place: Place
  /** What holds the value: the rest of the line, or the content of the cell. */
  readonly holder: Span
}

/** Whether two values differ. */
export function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b)
}
