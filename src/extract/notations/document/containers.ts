import {ViewBuilder} from '../view.js'
import {firstAt, lastAt, linesOfPart, type Step} from './wrapping.js'

/*
 * Containers of pandoc and of sites of documentation, whose lines mean nothing for what is in them:
 *
 *     ::: {#main .content}          :::note Remember
 *     - One                         - One
 *     :::                           :::
 */

/** A line that opens or closes a container, alone. */
const ALONE = /^[ \t]*:{3,}(?:[ \t]*[\w-]{1,40})?(?:[ \t]*\{[^{}]{0,200}\})?[ \t]*:{0,80}[ \t]*$/

/** What opens a container before a title, which is text. */
const BEFORE_TITLE = /^[ \t]*:{3,}[ \t]*[\w-]{1,40}[ \t]+/

const FENCE = /^[ \t]*(?:`{3}|~{3})/

/** A document with such lines outside of code. */
export const containers: Step = part => {
  const {source} = part
  if (!source.includes(':::')) return null
  const builder = new ViewBuilder(source)
  let done = part.from
  let isCode = false
  for (const {start, end} of linesOfPart(part)) {
    const line = source.slice(start, end)
    if (FENCE.test(line)) isCode = !isCode
    const mark = isCode ? null : (ALONE.exec(line) ?? BEFORE_TITLE.exec(line))
    if (!mark) continue
    builder.copy(done, start)
    done = start + mark[0].length
  }
  if (done === part.from) return null
  builder.copy(done, part.to)
  const whole = {start: firstAt(part), end: lastAt(part)}
  return {kind: 'containers', marks: [whole], outside: [], inner: builder.finish()}
}
