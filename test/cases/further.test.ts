import {describe, expect, it} from 'vitest'
import {lost, unread} from '../support/accounting.js'
import {canDeclareForms, casesOf, FURTHER, summarise, tally} from './case.js'
import {RIGHT_AT_LEAST} from './floors.js'

/* Documents of kinds that nobody reported, written before the reader that they are for. All names are invented. */

const cases = casesOf(FURTHER)
const builtIn = tally(cases.filter(it => it.form === null))
const declared = tally(cases.filter(it => it.form !== null))

const TWO_TITLES = 'front matter and a heading both give the title, whose range is that of both'
const WEEKDAY = 'date-remark quotes what stands behind the date, not the day of the week before it'

/** Documents that lose a word, each with the reason; one that loses none any more has to go from here. */
const LOSING: Readonly<Record<string, string>> = {
  '046-title-front-matter-and-generic-heading': 'multiple-titles quotes the heading, which is kept nowhere else',
  '047-title-email-subject': WEEKDAY,
  '077-header-duplicate-body-and-front-matter': TWO_TITLES,
  '086-frontmatter-toml-table-and-time': TWO_TITLES,
  '093-frontmatter-quoted-period': TWO_TITLES,
  '104-date-week-number-beside': WEEKDAY,
}

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

  it('keep every word, but for those that are known to lose one', () => {
    const losses = builtIn.readings.map(it => ({name: it.case.name, words: lost(it.result, it.case.markdown)}))
    const losing = losses.filter(it => it.words)
    for (const {name, words} of losing) console.info(`  ${name} loses: ${words} (${LOSING[name] ?? 'not known'})`)
    expect(losing.map(it => it.name)).toEqual(Object.keys(LOSING))
  })

  it.each([...builtIn.readings, ...declared.readings])('$case.name: no word is left unread', ({case: it, result}) => {
    expect(unread(result, it.markdown)).toBe('')
  })
})
