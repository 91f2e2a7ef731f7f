import {setImmediate} from 'node:timers/promises'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {parseSummary} from 'summary-md'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Returns the memory in use, after the stack is cleared of what has just run. */
async function heap(): Promise<number> {
  await setImmediate()
  collect()
  const {heapUsed, external} = process.memoryUsage()
  return heapUsed + external
}

/** The bytes per character that a result holds: at first, and with diagnostics and ranges. */
export async function bytesHeld(markdown: string): Promise<{readonly summary: number; readonly details: number}> {
  const before = await heap()
  const result = parseSummary(markdown)
  const summary = (await heap()) - before
  const count = result.diagnostics.length + result.unread.length
  const details = (await heap()) - before
  if (count < 0) throw new Error('nothing was read')
  return {summary: summary / markdown.length, details: details / markdown.length}
}
