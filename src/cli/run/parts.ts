import {type Documents, readAll} from '../files/documents.js'
import type {FileSource, Source} from '../files/read.js'
import type {Io} from '../io.js'
import {Crew, inOrder, threadsFor} from './crew.js'
import {Desk} from './desk.js'
import type {Part} from './part.js'
import type {View} from './view.js'

/** With at least this many files, starting threads saves time. */
const MANY_FILES = 2000

/** How many files a thread gets at a time. */
const FILES_AT_A_TIME = 16

/** Yields the result of each document, in order. */
export async function* makeParts(
  {sources, reading}: Documents,
  view: View,
  jobs: number | undefined,
  io: Io,
): AsyncGenerator<Part> {
  const threads = threadsFor(jobs)
  const setup = {reading, view}
  const desk = await Desk.open(setup, io)
  if (threads > 1 && sources.length >= MANY_FILES && !sources.hasInput) {
    const crew = new Crew(threads - 1, setup, desk, io)
    for await (const parts of inOrder(chunksOf(sources), threads, task => crew.do('files', task))) yield* parts
    await crew.dismiss()
  } else for await (const read of readAll(sources, reading, io)) yield desk.read(read)
  await desk.dismiss()
}

async function* chunksOf(sources: Iterable<Source>): AsyncGenerator<readonly FileSource[]> {
  let chunk: FileSource[] = []
  for (const source of sources) {
    chunk.push(source as FileSource)
    if (chunk.length < FILES_AT_A_TIME) continue
    yield chunk
    chunk = []
  }
  yield chunk
}
