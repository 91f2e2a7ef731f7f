import {type Documents, readAll} from '../files/documents.js'
import type {Io} from '../io.js'
import type {Part} from './part.js'
import {makeRender, type View} from './view.js'

/** What each of the documents comes to, in order. */
export async function* makeParts({sources, reading}: Documents, view: View, io: Io): AsyncGenerator<Part> {
  const render = await makeRender(view, reading)
  for await (const read of readAll(sources, io)) yield render(read)
}
