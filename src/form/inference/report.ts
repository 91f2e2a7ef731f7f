import type {Path} from '../../types.js'

/** A section or field of the draft, and how many documents have it. */
export interface InferredPart {
  /** The keys that lead to it in the definition: `['sections', 'motivation']`. */
  readonly path: Path
  /** The names that the documents give it, the most frequent first. */
  readonly names: readonly string[]
  /** How many documents have it. */
  readonly found: number
  /** The indexes of the documents that lack it. */
  readonly missing: readonly number[]
  /** The indexes of the documents in which it holds another kind of value. */
  readonly otherwise: readonly number[]
}

/** What the draft of a form is based on. */
export interface InferReport {
  /** How many documents there were. */
  readonly documents: number
  /** The fields and sections of the draft. */
  readonly parts: readonly InferredPart[]
  /** Headings and labels that are not in the draft, because too few documents have them. */
  readonly left: readonly {readonly name: string; readonly documents: readonly number[]}[]
}
