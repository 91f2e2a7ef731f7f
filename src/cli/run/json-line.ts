/**
 * Characters that JSON allows but that control a terminal, begin a command of a build server, or end a line in some
 * programs.
 */
const ACTING = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|#(?=#\w{0,20}\[)/g

/** Returns the value as JSON on a line of its own. It has no characters that any reader takes for the end of a line. */
export function jsonLine(value: unknown): string {
  return `${inertJson(JSON.stringify(value))}\n`
}

/** Returns the same JSON, with escapes for characters that a reader may take for the end of a line or a command. */
export function inertJson(json: string): string {
  return json.replace(ACTING, it => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
