import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type AnyDocument, defineForm, parseSummary, stringifySummary} from '../../src/index.js'
import {anyDefinition, anyDocument} from '../support/forms.js'
import {runs} from '../support/share.js'

/*
 * Random values of random forms, written and read.
 */

describe.each(['plain', 'hostile'] as const)('documents of any form with %s texts', texts => {
  it('read back unchanged', () => {
    fc.assert(
      fc.property(
        anyDefinition().chain(definition => {
          const form = defineForm(definition)
          return anyDocument(form, {texts}).map(document => ({form, document}))
        }),
        ({form, document}) => {
          const markdown = stringifySummary(document as AnyDocument, {form})
          expect(parseSummary(markdown, {form}).summary, markdown).toEqual(document)
        },
      ),
      {numRuns: runs(300)},
    )
  })
})
