/* Formats paths and values for error messages. */

/** Returns a path as it is written in code: `['actors', 0]`. */
export function show(path: readonly PropertyKey[]): string {
  return `[${path.map(key => (typeof key === 'number' ? key : `'${String(key)}'`)).join(', ')}]`
}

const LONGEST = 60

/** Returns a value as a message quotes it. */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return `{${Object.keys(value).join(', ')}}`
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
