/** A number as it is understood. */
export type NumberReading = {readonly kind: 'number'; readonly value: number} | {readonly kind: 'invalid'}

const CANONICAL = /^-?\d{1,15}(?:\.\d{1,15})?$/
const GROUPED = /^-?\d{1,3}(?:[ ,\u00a0\u202f']\d{3})+(?:\.\d{1,15})?$/

/** Reads a number. */
export function readNumber(text: string): NumberReading {
  const plain = text.replace(/^[\u2212\u2010-\u2013]/, '-')
  if (CANONICAL.test(plain)) return {kind: 'number', value: Number(plain)}
  if (GROUPED.test(plain)) return {kind: 'number', value: Number(plain.replace(/[ ,\u00a0\u202f']/g, ''))}
  return {kind: 'invalid'}
}

/** Writes a number in the canonical form. */
export function writeNumber(value: number): string {
  return String(value)
}
