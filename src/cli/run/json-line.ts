/** The characters besides LF at which some readers end a line; JSON leaves them as they are. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g

/** The value as JSON on a line of its own, whatever the one who reads it takes for the end of a line. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value).replace(LINE_ENDS, it => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}
