import {describe, expect, it} from 'vitest'
import {lost, unread} from '../support/accounting.js'
import {canDeclareForms, casesOf, FURTHER, summarise, tally} from './case.js'
import {RIGHT_AT_LEAST} from './floors.js'

/* Documents of kinds that nobody reported, written before the reader that they are for. All names are invented. */

const cases = casesOf(FURTHER)
const builtIn = tally(cases.filter(it => it.form === null))
const declared = tally(cases.filter(it => it.form !== null))

describe('further documents', () => {
  it('of the built-in form read as their truth, at least as many as before', () => {
    console.info(summarise('further', builtIn))
    expect(builtIn.right).toBeGreaterThanOrEqual(RIGHT_AT_LEAST.further)
  })

  it('of declared forms read as their truth, at least as many as before', ({skip}) => {
    console.info(summarise('further, of declared forms', declared))
    if (!canDeclareForms) skip('forms cannot be declared')
    expect(declared.right).toBeGreaterThanOrEqual(RIGHT_AT_LEAST.forms)
  })

  it.each(builtIn.readings)('$case.name: no word is lost', ({case: it, result}) => {
    expect(lost(result, it.markdown)).toBe('')
  })

  it.each([...builtIn.readings, ...declared.readings])('$case.name: no word is left unread', ({case: it, result}) => {
    expect(unread(result, it.markdown)).toBe('')
  })
})
