import {visibleLine} from '../../diagnostics/visible.js'

/** The lines of a text, each with the LF that ends it. */
export function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/)
}

/** A line as a terminal may show it. The CR of a CRLF stays: it does nothing there. */
export function shownLine(line: string): string {
  const end = /\r?\n$/.exec(line)?.[0] ?? ''
  return visibleLine(line.slice(0, line.length - end.length)) + end
}
