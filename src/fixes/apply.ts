import type {Edit} from '../types.js'

/**
 * Applies edits to a text. The edits can be in any order. Several insertions at one place keep their order.
 *
 * @param markdown - The text.
 * @param edits - The edits, with offsets in `markdown`.
 * @returns The text with all edits applied.
 * @throws RangeError when edits overlap or reach beyond the text.
 *
 * @example
 * applyEdits('one two', [{offset: 4, length: 3, content: 'three'}]) // 'one three'
 */
export function applyEdits(markdown: string, edits: readonly Edit[]): string {
  let text = ''
  let read = 0
  for (const {offset, length, content} of inOrder(edits)) {
    if (offset < read)
      throw new RangeError(`The edit at offset ${offset} overlaps the edit before it, which ends at ${read}`)
    if (length < 0 || offset + length > markdown.length) {
      throw new RangeError(
        `The edit from ${offset} to ${offset + length} is not inside the text, which ends at ${markdown.length}`,
      )
    }
    text += markdown.slice(read, offset) + content
    read = offset + length
  }
  return text + markdown.slice(read)
}

/** Returns the edits in source order. An insertion comes before a replacement at the same place. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.offset - b.offset || Number(a.length > 0) - Number(b.length > 0))
}

/** Whether edits can be applied together. */
export function areDisjoint(edits: readonly Edit[]): boolean {
  let read = 0
  return inOrder(edits).every(({offset, length}) => {
    const free = offset >= read
    read = offset + length
    return free
  })
}
