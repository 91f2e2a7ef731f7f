import {ViewBuilder} from '../view.js'
import {FENCE, firstAt, lastAt, linesOfPart, type Step} from './wrapping.js'

/*
 * Removes empty anchors that a converter writes before the hashes of headings, so that markdown reads text:
 *
 *     <a id="actors"></a>## Actors
 */

const ANCHORS = /^(?:<a (?:id|name)="[^"<>]{0,300}"><\/a>){1,20}(?=#{1,6} )/

export const anchors: Step = part => {
  const {source} = part
  if (!source.includes('</a>#')) return null
  const builder = new ViewBuilder(source)
  let done = part.from
  let isCode = false
  for (const {start, end} of linesOfPart(part)) {
    const line = source.slice(start, end)
    if (FENCE.test(line)) isCode = !isCode
    const [own] = (isCode ? null : ANCHORS.exec(line)) ?? []
    if (own === undefined) continue
    builder.copy(done, start)
    done = start + own.length
  }
  if (done === part.from) return null
  builder.copy(done, part.to)
  return {kind: 'anchors', marks: [{start: firstAt(part), end: lastAt(part)}], outside: [], inner: builder.finish()}
}
