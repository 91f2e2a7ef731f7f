import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {parseSummary} from 'summary-md'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function heap(): number {
  collect()
  const {heapUsed, external} = process.memoryUsage()
  return heapUsed + external
}

/** The bytes a character of a text that a result of it holds: with what is read at once, and with diagnostics and ranges. */
export function bytesHeld(markdown: string): {readonly summary: number; readonly details: number} {
  const before = heap()
  const result = parseSummary(markdown)
  const summary = heap() - before
  const count = result.diagnostics.length + result.unread.length
  const details = heap() - before
  if (count < 0) throw new Error('nothing was read')
  return {summary: summary / markdown.length, details: details / markdown.length}
}
