import {isLineEnding} from '../read/characters.js'

/** Returns the start of the line at an offset. */
export function lineStart(source: string, at: number): number {
  let start = at
  while (start > 0 && !isLineEnding(source.charCodeAt(start - 1))) start--
  return start
}

/** Returns the start of the text of the line at an offset. A byte order mark is not part of the text. */
export function lineTextStart(source: string, at: number): number {
  const start = lineStart(source, at)
  return start === 0 && at > 0 && source.charCodeAt(0) === 0xfeff ? 1 : start
}
