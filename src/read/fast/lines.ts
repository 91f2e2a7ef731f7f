/** What can be said of a line by itself. Each function is given where to look and where the line ends. */

/** Where a line ends, its line ending excluded. */
export function endOf(text: string, lineBreak: number): number {
  return text.charCodeAt(lineBreak - 1) === 13 ? lineBreak - 1 : lineBreak
}

export function lineBreakAt(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}

/** Where the line ends without the blanks at its end. */
export function trimEnd(text: string, end: number): number {
  let to = end
  while (text.charCodeAt(to - 1) === 32) to--
  return to
}

/** A letter starts nothing but a paragraph. */
export function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** One to six `#` and a blank, or nothing after them. */
export function isHeading(text: string, at: number, end: number): boolean {
  let i = at
  while (i < end && text.charCodeAt(i) === 35) i++
  return i - at <= 6 && (i === end || text.charCodeAt(i) === 32)
}

/** A thematic break: three or more of one of `*`, `-` and `_`, and blanks. */
export function isThematicBreak(text: string, at: number, end: number): boolean {
  const marker = text.charCodeAt(at)
  let count = 0
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === marker) count++
    else if (code !== 32) return false
  }
  return count >= 3
}

/** Nothing but the marker `=` or `-` that stands at `at`, and blanks after. */
export function isUnderline(text: string, at: number, end: number): boolean {
  const marker = text.charCodeAt(at)
  let i = at + 1
  while (i < end && text.charCodeAt(i) === marker) i++
  while (i < end && text.charCodeAt(i) === 32) i++
  return i === end
}

/** Where a list marker ends, 0 when there is none. What stands after it is still to be seen. */
export function markerEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  if (code === 45 || code === 42 || code === 43) return at + 1
  if (code < 48 || code > 57) return 0
  let i = at + 1
  while (i < end && i - at < 9 && isDigit(text.charCodeAt(i))) i++
  const mark = text.charCodeAt(i)
  return i < end && (mark === 46 || mark === 41) ? i + 1 : 0
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** How many cells a table's delimiter row has, 0 when the line is none. */
export function delimiterCells(text: string, at: number, end: number): number {
  let i = at
  let cells = 0
  if (text.charCodeAt(i) === 124) i++
  for (;;) {
    while (i < end && text.charCodeAt(i) === 32) i++
    if (i === end) return cells
    if (text.charCodeAt(i) === 58) i++
    const dashes = i
    while (i < end && text.charCodeAt(i) === 45) i++
    if (i === dashes) return 0
    if (i < end && text.charCodeAt(i) === 58) i++
    cells++
    while (i < end && text.charCodeAt(i) === 32) i++
    if (i === end) return cells
    if (text.charCodeAt(i) !== 124) return 0
    i++
  }
}
