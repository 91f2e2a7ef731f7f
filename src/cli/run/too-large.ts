/** Why there is no answer for a document whose answer would be longer than a text can be. */
export const TOO_LARGE = {
  code: 'answer-too-large',
  message: 'what there is to say about it is too large for one text',
} as const

/** Whether a text became longer than the engine can hold. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && error.message === 'Invalid string length'
}
