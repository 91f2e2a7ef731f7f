import type {Text} from '../../read/blocks.js'
import {BACKSLASH, isDigit, isIndent} from '../../read/characters.js'
import {isBlankLine, type Line} from './lines.js'
import {joinTexts, type Stage} from './stage.js'

/**
 * Returns the lines of a cell as one text. An item, a paragraph or a backslash begins a new line of the text; other
 * lines continue it.
 */
export function linesText(stage: Stage, lines: readonly Line[]): Text {
  const {source} = stage
  const at = (lines[0] as Line).start
  const parts: Line[][] = []
  let open = false
  for (const line of lines) {
    const marker = markerLength(source, line)
    if (isBlankLine(source, line)) open = false
    else {
      const isBroken = source.charCodeAt(line.end - 1) === BACKSLASH && source.charCodeAt(line.end - 2) !== BACKSLASH
      const own = {start: line.start + marker, end: isBroken ? line.end - 1 : line.end}
      if (open && marker === 0) (parts.at(-1) as Line[]).push(own)
      else parts.push([own])
      open = !isBroken
    }
  }
  return joinTexts(
    parts.map(part => stage.inline(part, at)),
    '\n',
    at,
  )
}

/** Returns the length of the list marker at the start of a line, including the spaces after it. */
function markerLength(source: string, {start, end}: Line): number {
  let at = start
  if ('-*+#'.includes(source.charAt(at))) at++
  else {
    while (at - start < 9 && isDigit(source.charCodeAt(at))) at++
    if (at === start || !'.)'.includes(source.charAt(at))) return 0
    at++
  }
  const marker = at
  while (at < end && isIndent(source.charCodeAt(at))) at++
  return at > marker && at < end ? at - start : 0
}
