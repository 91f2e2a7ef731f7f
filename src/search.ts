/**
 * Returns how many parts of a text begin at or before an offset. The parts are in order.
 *
 * @param startOf - Returns the offset at which the part with an index begins.
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
