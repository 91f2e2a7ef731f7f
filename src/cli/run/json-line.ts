/** The characters besides LF at which some readers end a line; JSON leaves them as they are. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g

/** The value as JSON on a line of its own, whatever the one who reads it takes for the end of a line. */
export function jsonLine(value: unknown): string {
  return `${onOneLine(JSON.stringify(value))}\n`
}

/** JSON without the characters in it that somebody may take for the end of a line. */
export function onOneLine(json: string): string {
  return json.replace(LINE_ENDS, it => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
