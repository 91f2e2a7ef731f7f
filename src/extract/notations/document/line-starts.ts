import {ViewBuilder} from '../view.js'
import {FENCE, firstAt, lastAt, linesOfPart, type Part, type Unwrapping, type WrappingKind} from './wrapping.js'

/**
 * Removes the starts of lines outside code that have no meaning for the document; null when there are none. `lengthOf`
 * returns how much of a line to remove.
 */
export function withoutLineStarts(
  part: Part,
  kind: WrappingKind,
  lengthOf: (line: string, start: number) => number,
): Unwrapping | null {
  const {source} = part
  const builder = new ViewBuilder(source)
  let done = part.from
  for (const {line, start} of linesOutsideCode(part)) {
    const length = lengthOf(line, start)
    if (length === 0) continue
    builder.copy(done, start)
    done = start + length
  }
  if (done === part.from) return null
  builder.copy(done, part.to)
  return {kind, marks: [{start: firstAt(part), end: lastAt(part)}], outside: [], inner: builder.finish()}
}

/** Yields the lines of a part that are not in a code fence. The line that closes a fence is one of them. */
export function* linesOutsideCode(part: Part): Generator<{readonly line: string; readonly start: number}> {
  let isCode = false
  for (const {start, end} of linesOfPart(part)) {
    const line = part.source.slice(start, end)
    if (FENCE.test(line)) isCode = !isCode
    if (!isCode) yield {line, start}
  }
}
