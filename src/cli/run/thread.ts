import {setImmediate} from 'node:timers/promises'
import Tinypool from 'tinypool'
import type {Batch} from '../records/lines.js'
import {type FileSource, makeWork, type Setup} from './work.js'

// The script of a worker thread: its exports are what `Crew` asks for by name. Of several tasks that wait here, each is
// answered before the next one is begun.

const work = makeWork(Tinypool.workerData as Setup)

export const ready = async () => void (await work)

export const files = async (sources: readonly FileSource[]) => {
  await setImmediate()
  return (await work).files(sources)
}

export const records = async (batch: Batch) => {
  await setImmediate()
  return (await work).records(batch)
}
