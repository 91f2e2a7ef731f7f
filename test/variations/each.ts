import type {KnownDocument} from '../support/documents.js'
import {variations} from './all.js'
import {vary} from './check.js'
import {samples} from './documents.js'
import {render} from './model.js'

/** Canonical documents, each written in one other way: every variation once. */
export function variedDocuments(): KnownDocument[] {
  const documents = samples()
  return variations.flatMap((variation, k) => {
    const {name, document} = documents[(k * 5) % documents.length] as (typeof documents)[0]
    const made = vary(document, [variation], k)
    return made ? [{name: `${variation.name}, ${name}`, markdown: render(made), form: document.form}] : []
  })
}
