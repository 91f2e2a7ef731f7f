import type {Duration, Finding} from './findings.js'

/** What a while of reading came to. Plain data: it comes from another process. */
export interface Figures {
  documents: number
  bytes: number
  exceptions: number
  invalid: number
  wordsLost: number
  /** What should be the same and is not: written again, read again, with other line endings. */
  differences: number
  /** The slowest function with any document, and the length of that document. */
  slowest: Duration & {readonly length: number}
  /** Bytes. */
  memory: number
}

/** A document for which something is wrong. */
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

/** Two whiles together. */
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
