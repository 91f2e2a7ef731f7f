import {findInvisible} from '../grammar/invisible.js'
import {findMojibake, mayHoldOddCharacters} from '../grammar/mojibake.js'
import {replacement} from '../source.js'
import type {Context} from './context.js'
import type {Place} from './positions.js'

/**
 * Finds garbled and invisible characters in the values. It examines the source of each value, so a character that is
 * written as a reference is not reported.
 */
export function checkCharacters(context: Context): void {
  const {source, positions} = context
  if (!mayHoldOddCharacters(source)) return
  let read = 0
  for (const {place, start, end} of positions.leaves()) {
    const from = Math.max(start, read)
    if (from >= end) continue
    read = end
    checkValue(context, place, from, source.slice(from, end))
  }
}

function checkValue(context: Context, place: Place, offset: number, value: string): void {
  for (const {start, end, repaired} of findMojibake(value)) {
    const params = {actual: value.slice(start, end), expected: repaired}
    context.report('mojibake', {place, start: offset + start, end: offset + end}, params, {
      fix: () => [replacement(offset + start, offset + end, repaired)],
    })
  }
  for (const {start, end, name, code} of findInvisible(value)) {
    const params = {actual: value.slice(start, end), name, code}
    context.report('invisible-character', {place, start: offset + start, end: offset + end}, params, {
      fix: () => {
        const [from, to] = [offset + start, offset + end]
        return makesMarkup(context.source, from, to) ? null : [replacement(from, to, '')]
      },
    })
  }
}

const OPENING = /&#?\w{0,31}$/
const CLOSING = /^#?\w{0,31};/

/** Whether the text around a part would be markup without the part: a character reference or a tag. */
function makesMarkup(source: string, start: number, end: number): boolean {
  const [before, after] = [source.slice(Math.max(0, start - 33), start), source.slice(end, end + 33)]
  return (OPENING.test(before) && CLOSING.test(after)) || (before.endsWith('<') && /^[a-z/!?]/i.test(after))
}
