import {setImmediate} from 'node:timers/promises'
import Tinypool from 'tinypool'
import type {Document, FileSource} from '../files/read.js'
import type {Batch} from '../records/lines.js'
import {type InferenceTask, makeWork, type Setup} from './work.js'

// The script of a worker thread. `Desk` and `Crew` call its exports by name. Waiting tasks are answered one by one:
// each is finished before the next one begins.

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
