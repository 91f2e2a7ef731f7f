import type {Block, Item, List} from '../../read/blocks.js'
import {makeItem, makeParagraph, partOfList} from '../../read/make.js'
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

/** Splits a list at such lines, which count on from the paragraph above the list. Returns the blocks; null when there is no such line. */
export function splitAtCounters({source, out}: Stage, list: List): readonly Block[] | null {
  const above = out.at(-1)
  if (above?.type !== 'paragraph' || !list.items.some(({content}) => content.text.includes('\n'))) return null
  const [start, end] = linesOf(source, above.content).at(-1) as [number, number]
  const isNext = countsOn(sliceText(source, above.content, start, end))
  if (!isNext) return null
  const blocks: Block[] = []
  let run: Item[] = []
  const flush = () => {
    const part = partOfList(list, run)
    if (part) blocks.push(part)
    run = []
  }
  for (const item of list.items) {
    const {content, rest} = item
    const lines = linesOf(source, content)
    const cuts = lines.slice(1).filter(([from, to]) => isNext(sliceText(source, content, from, to)))
    if (cuts.length === 0) {
      run.push(item)
      continue
    }
    const ends = [...cuts.slice(1).map(([from]) => from), content.text.length]
    const own = sliceText(source, content, 0, (cuts[0] as [number, number])[0])
    run.push(makeItem(item.start, own.end, own, []))
    flush()
    for (const [k, [from]] of cuts.entries()) {
      const text = sliceText(source, content, from, ends[k] as number)
      blocks.push(makeParagraph(text.start, text.end, text))
    }
    for (const block of rest) blocks.push(block)
  }
  flush()
  return blocks.length > 1 ? blocks : null
}
