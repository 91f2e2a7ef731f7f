import {describe, expect, it} from 'vitest'
import {formatSummary} from '../../src/edit/format.js'
import {fixSummary, parseSummary, stringifySummary} from '../../src/index.js'
import {lost, unread} from '../support/accounting.js'
import {type CaseOptions, canDeclareForms, casesOf, FURTHER, optionsOf, summarise, tally} from './case.js'
import {RIGHT_AT_LEAST} from './floors.js'

/* Documents of kinds that nobody has reported, written before the reader supported them. All names are invented. */

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

  it.each(declared.readings)(
    '$case.name: is written back as it is, and so that nothing is left to fix',
    ({case: it}) => {
      const options = optionsOf(it.form) as CaseOptions
      const valuesIn = (markdown: string) => parseSummary(markdown, options).summary
      const value = valuesIn(it.markdown)
      expect(valuesIn(stringifySummary(value, options))).toEqual(value)
      const fixed = fixSummary(it.markdown, options)
      expect(fixed.remaining.filter(found => found.fix)).toEqual([])
      expect(fixSummary(fixed.markdown, options).markdown).toBe(fixed.markdown)
      // The fix of a place writes the text of it in another way, which is a value.
      if (!fixed.applied.some(found => found.code === 'location-style')) expect(valuesIn(fixed.markdown)).toEqual(value)
      const {markdown} = formatSummary(it.markdown, options)
      expect(formatSummary(markdown, options).markdown).toBe(markdown)
      expect(valuesIn(markdown)).toEqual(value)
    },
  )

  it.each([...builtIn.readings, ...declared.readings])('$case.name: no word is left unread', ({case: it, result}) => {
    expect(unread(result, it.markdown)).toBe('')
  })
})
