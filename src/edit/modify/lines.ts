import type {Edit} from '../../types.js'
import {hunksOf} from './script.js'

/** Returns edits of the lines that differ. */
export function lineEdits(before: string, after: string): Edit[] {
  const old = linesOf(before)
  const starts = [0]
  for (const line of old) starts.push((starts.at(-1) as number) + line.length)
  return hunksOf<string>(old, linesOf(after)).map(({at, removed, added}) => {
    const offset = starts[at] as number
    return {offset, length: (starts[at + removed] as number) - offset, content: added.join('')}
  })
}

/** Returns the lines of a text, with their line endings. */
function linesOf(text: string): string[] {
  const lines: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 10 && (code !== 13 || text.charCodeAt(at + 1) === 10)) continue
    lines.push(text.slice(from, at + 1))
    from = at + 1
  }
  return from < text.length ? [...lines, text.slice(from)] : lines
}
