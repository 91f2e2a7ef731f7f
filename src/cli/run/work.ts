import type {InferOptions, inferForm} from '../../form/inference/infer.js'
import type {Reading} from '../config/settings.js'
import {longestOf} from '../files/documents.js'
import {type Document, type FileSource, readSource} from '../files/read.js'
import {answerBatch} from '../records/answer.js'
import type {Batch} from '../records/lines.js'
import {optionsOf} from './options.js'
import type {Part} from './part.js'
import {makeRender, type Render, renderRead, type View} from './view.js'

/** What a thread needs before its first task. This is plain data. */
export interface Setup {
  readonly reading: Reading
  /** How documents are shown; null when there are only records. */
  readonly view: View | null
}

/** The tasks of threads. This thread does them too while there is little to do. */
export interface Work {
  files(sources: readonly FileSource[]): Promise<Part[]> | Part[]
  document(document: Document): Promise<Part> | Part
  records(batch: Batch): Promise<string> | string
  inference(task: InferenceTask): Promise<Inference> | Inference
}

/** The documents whose common form is wanted, and the options. */
export interface InferenceTask {
  readonly documents: readonly string[]
  readonly options: InferOptions
}

/** The form that documents share. */
export type Inference = ReturnType<typeof inferForm>

/** The result of a task of this kind. */
export type Answer<K extends keyof Work> = Awaited<ReturnType<Work[K]>>

export type Task<K extends keyof Work> = Parameters<Work[K]>[0]

export async function makeWork({reading, view}: Setup): Promise<Work> {
  const render = view && (await makeRender(view, reading))
  const longest = longestOf(reading)
  // A record has no path. It is read with the form for all documents.
  const options = (await optionsOf(reading))(null)
  return {
    files: sources => sources.map(source => renderRead(render as Render, readSource(source, longest))),
    document: document => (render as Render).document(document),
    inference: async ({documents, options}) => {
      const {inferForm} = await import('../../form/inference/infer.js')
      return inferForm(documents, options)
    },
    records: batch => answerBatch(batch, options),
  }
}
