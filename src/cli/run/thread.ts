import Tinypool from 'tinypool'
import type {Batch} from '../records/lines.js'
import {type FileSource, makeWork, type Setup} from './work.js'

// The script of a worker thread: its exports are what `Crew` asks for by name.

const work = makeWork(Tinypool.workerData as Setup)

export const files = async (sources: readonly FileSource[]) => (await work).files(sources)
export const records = async (batch: Batch) => (await work).records(batch)
