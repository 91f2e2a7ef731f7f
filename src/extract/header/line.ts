import type {FieldShape} from '../../form/shape.js'
import type {Text} from '../../read/blocks.js'
import type {Edit} from '../../types.js'
import type {NamedSection} from '../headings/names.js'
import type {Meaning, Role} from './labels.js'

/** The meaning of labels at the place of header lines. */
export interface Labels {
  meaning(label: string): Meaning | null
  /** Whether a label names the title. */
  isTitle(label: string): boolean
  /** Returns the label or the heading that a label is a misspelling of. */
  near(label: string): string | undefined
  /** Returns the section for a label in bold, if the label is its heading and shares a line with its text. */
  labelled(label: string): NamedSection | undefined
}

/** A part of the source. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A header line: its label and its value, in any notation. */
export interface HeaderLine {
  readonly label: Text
  readonly value: Text
  readonly field: FieldShape | undefined
  /** The part of its field that it gives; `whole` when it has no field. */
  readonly role: Role
  /** Whether a colon is between label and value. */
  readonly hasColon: boolean
  /** Whether its label names other fields too. */
  readonly isJoined?: boolean
  /** Whether it is an entry of front matter. */
  readonly isEntry?: boolean
  /** Its whole range in the source, including marker and markup. */
  readonly start: number
  readonly end: number
  readonly canonical: boolean
  /** The line in the canonical style. */
  readonly expected: () => string
  /** Returns the edits that write the canonical line. */
  readonly fix: () => Edit[] | null
  /** The start of the fix if that is before the line: the header of its table. */
  readonly above?: number
  /** The text beside or below the line that is not part of it. */
  readonly below: readonly Span[]
}

/** The header lines of some blocks, and the number of these blocks. */
export interface FoundLines {
  readonly lines: readonly HeaderLine[]
  readonly count: number
}

/** Whether a line is only a label in bold, which may be a heading. */
export function isBare({value, hasColon}: HeaderLine): boolean {
  return value.text === '' && !hasColon
}
