import type {FieldShape} from '../../form/shape.js'
import type {Text} from '../../read/blocks.js'
import type {Edit} from '../../types.js'
import type {NamedSection} from '../headings/names.js'
import type {Meaning, Role} from './labels.js'

/** What labels mean where header lines are. */
export interface Labels {
  meaning(label: string): Meaning | null
  /** Whether a label names the title. */
  isTitle(label: string): boolean
  /** The section that a label in bold is the heading of, when its text shares the line. */
  labelled(label: string): NamedSection | undefined
}

/** A part of the source. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A header line: its label and its value, wherever they are. */
export interface HeaderLine {
  readonly label: Text
  readonly value: Text
  readonly field: FieldShape | undefined
  /** What it gives of its field; `whole` where there is none. */
  readonly role: Role
  /** Whether a colon is between label and value. */
  readonly hasColon: boolean
  /** Whether its label names other fields too. */
  readonly isJoined?: boolean
  /** Whether it is an entry of front matter. */
  readonly isEntry?: boolean
  /** The whole of it in the source, marker and markup included. */
  readonly start: number
  readonly end: number
  readonly canonical: boolean
  /** The line in the canonical style. */
  readonly expected: () => string
  /** What writes it so. */
  readonly fix: () => Edit[] | null
  /** Where its fix begins, when that is before the line: at the header of its table. */
  readonly above?: number
  /** What is beside or below it and is not a part of it. */
  readonly below: readonly Span[]
}

/** The header lines of some blocks, and of how many blocks they are. */
export interface FoundLines {
  readonly lines: readonly HeaderLine[]
  readonly count: number
}
