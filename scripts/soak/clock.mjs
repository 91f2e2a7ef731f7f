/**
 * A thread beside the reader: ends the process when one document takes too much processor time. Wall-clock time would
 * include other work of the machine. It is JavaScript, because a thread does not have the loader of the process.
 */
import {workerData} from 'node:worker_threads'

/** How often the clock looks, in milliseconds. */
const PAUSE = 500

const {begun, patience} = workerData
let document = -1
let since = process.cpuUsage()
setInterval(() => {
  const now = Atomics.load(begun, 0)
  if (now !== document) {
    document = now
    since = process.cpuUsage()
  }
  const {user, system} = process.cpuUsage(since)
  if ((user + system) / 1000 > patience) process.kill(process.pid, 'SIGXCPU')
}, PAUSE)
