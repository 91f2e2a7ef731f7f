/** Returns the start of the line at an offset. A byte order mark is not part of the first line. */
export function lineStart(source: string, at: number): number {
  let start = at
  while (start > 0 && !isBreak(source.charCodeAt(start - 1))) start--
  return start === 0 && at > 0 && source.charCodeAt(0) === 0xfeff ? 1 : start
}

/** Whether a character ends a line. */
export function isBreak(code: number): boolean {
  return code === 10 || code === 13
}
