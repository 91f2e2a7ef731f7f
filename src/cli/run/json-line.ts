/**
 * What acts on a terminal, begins a command of a build server, or ends a line for some readers, and JSON leaves as it
 * is.
 */
const ACTING = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|#(?=#\w{0,20}\[)/g

/** The value as JSON on a line of its own, for every reader's idea of where a line ends. */
export function jsonLine(value: unknown): string {
  return `${inertJson(JSON.stringify(value))}\n`
}

/** The same JSON, with escapes for characters that a reader may treat as the end of a line or as a command. */
export function inertJson(json: string): string {
  return json.replace(ACTING, it => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
