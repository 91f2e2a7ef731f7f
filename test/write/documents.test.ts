import {isDeepStrictEqual} from 'node:util'
import {describe, expect, it} from 'vitest'
import {type AnyDocument, type Form, parseSummary, stringifySummary, summaryForm} from '../../src/index.js'
import {type KnownDocument, knownDocuments} from '../support/documents.js'

/* The values of documents, written again and read again. */

/** Whether what is read of a document reads back after writing; an error says why it cannot be written. */
function readsBack(markdown: string, form: Form): boolean {
  const {summary} = parseSummary(markdown, {form})
  return isDeepStrictEqual(parseSummary(stringifySummary(summary as AnyDocument, {form}), {form}).summary, summary)
}

function failing(documents: readonly KnownDocument[], formOf: (it: KnownDocument) => Form): string[] {
  return documents.flatMap(it => {
    try {
      return readsBack(it.markdown, formOf(it)) ? [] : [it.name]
    } catch (error) {
      return [`${it.name}: ${String(error)}`]
    }
  })
}

describe.each(knownDocuments)('%s', (_, documents) => {
  it.skipIf(documents.length === 0)('read back with their form', () => {
    expect(failing(documents, it => it.form ?? summaryForm)).toEqual([])
  })

  const others = documents.filter(it => it.form)
  it.skipIf(others.length === 0)('read back with the built-in form, which is not theirs', () => {
    expect(failing(others, () => summaryForm)).toEqual([])
  })
})
