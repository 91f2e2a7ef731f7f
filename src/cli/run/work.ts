import type {Reading} from '../config/settings.js'
import {readSource, type Source} from '../files/read.js'
import {answerBatch} from '../records/answer.js'
import type {Batch} from '../records/lines.js'
import type {Part} from './part.js'
import {makeRender, type View} from './view.js'

/** What a thread is told before its first task. Plain data. */
export interface Setup {
  readonly reading: Reading
  /** What becomes of documents; null when there are only records. */
  readonly view: View | null
}

/** What threads do, and this one too while there is little to do. */
export interface Work {
  files(sources: readonly FileSource[]): Promise<Part[]>
  records(batch: Batch): string
}

/** A source that is a file. */
export type FileSource = Source & {readonly path: string}

export async function makeWork({reading, view}: Setup): Promise<Work> {
  const render = view && (await makeRender(view, reading))
  return {
    files: async sources => Promise.all(sources.map(async source => render!(await readSource(source)))),
    records: batch => answerBatch(batch, reading),
  }
}
