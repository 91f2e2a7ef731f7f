/**
 * How many of the parts of a text, which are in order, begin at or before an offset.
 *
 * @param startOf - Where the part at an index begins.
 */
export function countUpTo(offset: number, count: number, startOf: (index: number) => number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(middle) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
