import {LIST_MARKER} from '../../markdown/notation.js'
import type {Block, List, Text} from '../../read/blocks.js'

/** Returns the markers of a section that has only markers, as a dash, which is a placeholder. */
export function onlyMarkers(blocks: readonly Block[]): Text | undefined {
  const [block] = blocks
  if (blocks.length !== 1 || block?.type !== 'list' || !isEmpty(block)) return undefined
  return {text: LIST_MARKER, start: block.start, end: block.end, map: null}
}

function isEmpty(list: List): boolean {
  return list.items.every(
    ({content, rest}) => content.text === '' && rest.every(block => block.type === 'list' && isEmpty(block)),
  )
}

/**
 * Returns the end of a list marker: `-`, `*`, `+`, `1.`, `1)`. An HTML item has a tag instead; for it this is the
 * start.
 */
export function markerEnd(source: string, start: number): number {
  if (source[start] === '<') return start
  let at = start
  while (/[0-9]/.test(source[at] as string)) at++
  return at + 1
}
