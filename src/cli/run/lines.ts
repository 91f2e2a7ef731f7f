import {visibleLine} from '../../diagnostics/visible.js'

/** Returns the lines of a text, each with the LF that ends it. */
export function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/)
}

/** Returns a line that is safe to print on a terminal. The CR of a CRLF stays, because it has no effect there. */
export function shownLine(line: string): string {
  const end = /\r?\n$/.exec(line)?.[0] ?? ''
  return visibleLine(line.slice(0, line.length - end.length)) + end
}
