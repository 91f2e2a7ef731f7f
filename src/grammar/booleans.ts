const YES = new Set(['yes', 'true', '✅', '☑', '✔', '✓', '[x]'])
const NO = new Set(['no', 'false', '❌', '☐', '✗', '[ ]'])

/** Reads yes or no in words and signs; null for anything else. */
export function readBoolean(text: string): boolean | null {
  const word = text
    .replace(/\uFE0F/g, '')
    .replace(/[.!]$/, '')
    .toLowerCase()
  return YES.has(word) ? true : NO.has(word) ? false : null
}

/** Writes yes or no in the canonical form. */
export function writeBoolean(value: boolean): string {
  return value ? 'Yes' : 'No'
}
