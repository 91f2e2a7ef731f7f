import {setImmediate} from 'node:timers/promises'
import Tinypool from 'tinypool'
import type {Document, FileSource} from '../files/read.js'
import type {Batch} from '../records/lines.js'
import {type InferenceTask, makeWork, type Setup} from './work.js'

// The script of a worker thread: its exports are what `Desk` and `Crew` ask for by name. Of several tasks that wait
// here, each is answered before the next one is begun.

const work = makeWork(Tinypool.workerData as Setup)

export const ready = async () => void (await work)

export const files = async (sources: readonly FileSource[]) => {
  await setImmediate()
  return (await work).files(sources)
}

export const document = async (it: Document) => (await work).document(it)

export const records = async (batch: Batch) => {
  await setImmediate()
  return (await work).records(batch)
}

export const inference = async (task: InferenceTask) => (await work).inference(task)
