import {setImmediate} from 'node:timers/promises'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {parseSummary} from 'summary-md'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** What is in use, once nothing is left on the stack of what has just run. */
async function heap(): Promise<number> {
  await setImmediate()
  collect()
  const {heapUsed, external} = process.memoryUsage()
  return heapUsed + external
}

/** The bytes a character of a text that a result of it holds: with what is read at once, and with diagnostics and ranges. */
export async function bytesHeld(markdown: string): Promise<{readonly summary: number; readonly details: number}> {
  const before = await heap()
  const result = parseSummary(markdown)
  const summary = (await heap()) - before
  const count = result.diagnostics.length + result.unread.length
  const details = (await heap()) - before
  if (count < 0) throw new Error('nothing was read')
  return {summary: summary / markdown.length, details: details / markdown.length}
}
