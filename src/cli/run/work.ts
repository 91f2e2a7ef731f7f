import type {Reading} from '../config/settings.js'
import {longestOf} from '../files/documents.js'
import {type Document, type FileSource, readSource} from '../files/read.js'
import {answerBatch} from '../records/answer.js'
import type {Batch} from '../records/lines.js'
import type {Part} from './part.js'
import {makeRender, type Render, renderRead, type View} from './view.js'

/** What a thread needs to know before its first task. Plain data. */
export interface Setup {
  readonly reading: Reading
  /** What becomes of documents; null when there are only records. */
  readonly view: View | null
}

/** What threads do, and this one too while there is little to do. */
export interface Work {
  files(sources: readonly FileSource[]): Promise<Part[]> | Part[]
  document(document: Document): Promise<Part> | Part
  records(batch: Batch): Promise<string> | string
}

/** What a task of a kind comes to. */
export type Answer<K extends keyof Work> = Awaited<ReturnType<Work[K]>>

export type Task<K extends keyof Work> = Parameters<Work[K]>[0]

export async function makeWork({reading, view}: Setup): Promise<Work> {
  const render = view && (await makeRender(view, reading))
  const longest = longestOf(reading)
  return {
    files: sources => sources.map(source => renderRead(render as Render, readSource(source, longest))),
    document: document => (render as Render).document(document),
    records: batch => answerBatch(batch, reading),
  }
}
