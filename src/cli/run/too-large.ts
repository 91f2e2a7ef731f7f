/** The problem of a document whose answer would be longer than a string can be. */
export const TOO_LARGE = {
  code: 'answer-too-large',
  message: 'its answer is longer than a string can be',
} as const

/** Whether the error is that a string became longer than the engine allows. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && error.message === 'Invalid string length'
}
