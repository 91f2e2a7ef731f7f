/**
 * What may act instead of being read: controls of both kinds but the tab, ends of lines, marks of direction, characters
 * without a width, lone surrogates, what XML cannot hold; and what begins a command of a build server anywhere in a
 * line, as `##[` and `##vso[` do.
 */
const ACTING =
  /[\0-\x08\x0a-\x1f\x7f-\x9f\xad\u034f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Surrogate}|#(?=#\w{0,20}\[)/gu

/** How far the pattern looks behind a character. */
const LOOKED_AHEAD = 24

const SHORT: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r'}

/**
 * A text, or a part of it, as a terminal, a log and a build server may show it: on one line, and as data. What would
 * act there is written as an escape, such as `\u001b`.
 */
export function visible(text: string, from = 0, to = text.length): string {
  let shown = ''
  let read = from
  for (const {0: found, index} of text.slice(from, to + LOOKED_AHEAD).matchAll(ACTING)) {
    if (from + index >= to) break
    shown += text.slice(read, from + index) + escapeOf(found)
    read = from + index + found.length
  }
  return shown + text.slice(read, to)
}

/** The same for a text that a line begins with: there two colons begin a command of GitHub Actions. */
export function visibleLine(text: string): string {
  const shown = visible(text)
  return shown.trimStart().startsWith('::') ? shown.replace(':', escapeOf) : shown
}

function escapeOf(character: string): string {
  return SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
