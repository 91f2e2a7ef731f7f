import type {Block, List} from '../../read/blocks.js'
import {makeItem, makeParagraph, splitList} from '../../read/make.js'
import {countsOn} from '../lists/counted.js'
import {linesOf, sliceText} from '../pieces.js'
import type {Stage} from './stage.js'

/*
 * Finds lines with counters that markdown reads as part of the item above them, because lists are below each of them:
 *
 *     a) Political Actors
 *        - Harbour Board
 *     b) Civil Society Actors
 *        - Pilots' Club
 */

/** Splits a list at the lines whose counters continue those of the paragraph above it. Returns null if there are none. */
export function splitAtCounters({source, out}: Stage, list: List): readonly Block[] | null {
  const above = out.at(-1)
  if (above?.type !== 'paragraph' || !list.items.some(({content}) => content.text.includes('\n'))) return null
  const [start, end] = linesOf(source, above.content).at(-1) as [number, number]
  const isNext = countsOn(sliceText(source, above.content, start, end))
  if (!isNext) return null
  return splitList(list, ({start: itemStart, content, rest}) => {
    const lines = linesOf(source, content)
    const cuts = lines.slice(1).flatMap(([from, to]) => (isNext(sliceText(source, content, from, to)) ? [from] : []))
    const [first] = cuts
    if (first === undefined) return null
    const own = sliceText(source, content, 0, first)
    const counted = cuts.map((from, k) => {
      const text = sliceText(source, content, from, cuts[k + 1] ?? content.text.length)
      return makeParagraph(text.start, text.end, text)
    })
    return {item: makeItem(itemStart, own.end, own, []), below: [...counted, ...rest]}
  })
}
