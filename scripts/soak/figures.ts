import type {Duration, Finding} from './findings.js'

/** The figures of some time of reading. They are plain data, because they come from another process. */
export interface Figures {
  documents: number
  bytes: number
  exceptions: number
  invalid: number
  wordsLost: number
  /** Differences where there should be none: written again, read again, with other line endings. */
  differences: number
  /** The slowest function with any document, and the length of that document. */
  slowest: Duration & {readonly length: number}
  /** Bytes. */
  memory: number
}

/** A document with a finding. */
export interface Sample {
  readonly kind: Finding['kind'] | 'abort' | 'hang' | 'command'
  readonly what: string
  readonly text: string
}

export type Report = {readonly figures: Figures; readonly samples: readonly Sample[]}

export const NOTHING: Figures = {
  documents: 0,
  bytes: 0,
  exceptions: 0,
  invalid: 0,
  wordsLost: 0,
  differences: 0,
  slowest: {function: '', milliseconds: 0, length: 0},
  memory: 0,
}

/** Returns the sum of two figures. */
export function plus(a: Figures, b: Figures): Figures {
  return {
    documents: a.documents + b.documents,
    bytes: a.bytes + b.bytes,
    exceptions: a.exceptions + b.exceptions,
    invalid: a.invalid + b.invalid,
    wordsLost: a.wordsLost + b.wordsLost,
    differences: a.differences + b.differences,
    slowest: a.slowest.milliseconds > b.slowest.milliseconds ? a.slowest : b.slowest,
    memory: Math.max(a.memory, b.memory),
  }
}
