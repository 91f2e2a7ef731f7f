/**
 * Characters that have an effect instead of being shown: control characters except the tab, line ends, direction marks,
 * characters without width, lone surrogates, and characters that XML does not allow. Also the start of a command of a
 * build server anywhere in a line, such as `##[` and `##vso[`.
 */
const ACTING =
  /[\0-\x08\x0a-\x1f\x7f-\x9f\xad\u034f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Surrogate}|#(?=#\w{0,20}\[)/gu

/** How far the pattern looks beyond a character. */
const LOOKED_AHEAD = 24

const SHORT: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r'}

/**
 * Returns a text, or a part of it, that is safe to show on a terminal, in a log and on a build server: on one line,
 * without commands. Characters with an effect are written as escapes, such as `\u001b`.
 */
export function visible(text: string, from = 0, to = text.length): string {
  const part = text.slice(from, to + LOOKED_AHEAD)
  if (part.search(ACTING) < 0) return text.slice(from, to)
  let shown = ''
  let read = from
  for (const {0: found, index} of part.matchAll(ACTING)) {
    if (from + index >= to) break
    shown += text.slice(read, from + index) + escapeOf(found)
    read = from + index + found.length
  }
  return shown + text.slice(read, to)
}

/** Returns the same for a text at the start of a line. There, two colons begin a command of GitHub Actions. */
export function visibleLine(text: string): string {
  const shown = visible(text)
  return shown.trimStart().startsWith('::') ? shown.replace(':', escapeOf) : shown
}

function escapeOf(character: string): string {
  return SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
