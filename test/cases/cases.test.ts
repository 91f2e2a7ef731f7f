import {describe, expect, it} from 'vitest'
import {casesOf, SHARED, summarise, tally} from './case.js'
import {RIGHT_AT_LEAST} from './floors.js'

const cases = casesOf(SHARED)
if (!cases.length) console.warn(`No cases at ${SHARED.pathname}: their documents are not tested.`)

describe.skipIf(!cases.length)('the documents of the cases', () => {
  it('read as their truth, at least as many as before', () => {
    const counts = tally(cases)
    console.info(summarise('cases', counts))
    for (const {case: document, differences} of counts.readings) {
      const fields = differences.map(difference => difference.field).join(', ')
      if (document.debatable && fields) console.info(`debatable and read otherwise: ${document.name} (${fields})`)
    }
    expect(counts.right).toBeGreaterThanOrEqual(RIGHT_AT_LEAST.documents)
  })
})
