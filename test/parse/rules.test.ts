import {describe, expect, it} from 'vitest'
import {fixSummary, parseSummary} from '../../src/index.js'

const matter = (yaml: string) => parseSummary(`---\n${yaml}\n---\n\n# T\n`)
const bullets = (list: string) => parseSummary(`# T\n\n## Commitments\n\n${list}\n`)

describe('front matter', () => {
  it.each([
    ['location: [Lisbon, Porto]', ['Lisbon', 'Porto']],
    ['location:\n  - Lisbon\n  - "Porto"', ['Lisbon', 'Porto']],
    ['location: "Lisbon; Porto"', ['Lisbon', 'Porto']],
    ['location: >\n  Lisbon;\n  Porto', ['Lisbon', 'Porto']],
    ['location: "Lisb\\u006fn; Porto"', ['Lisbon', 'Porto']],
    ['location: ["", Lisbon]', ['Lisbon']],
  ])('%j names %j', (yaml, cities) => {
    expect(matter(yaml).summary.location?.places.map(it => it.city)).toEqual(cities)
  })

  it.each(['location: [""]', 'location: []', 'location:'])('%j names no place', yaml => {
    expect(matter(yaml).summary.location?.places ?? []).toEqual([])
  })

  it('gives a field twice', () => {
    const {summary, diagnostics} = matter('date: 2024\nDate: 2025')
    expect(summary.date).toBe('2024')
    expect(diagnostics.find(it => it.code === 'duplicate-field')?.actual).toBe('2025')
  })
})

describe('bullets', () => {
  it.each([
    ['- a\n  - b\n\n  c\n- d', ['a c', 'b', 'd']],
    ['-\n  - b', ['b']],
    ['- > a\n  - b', ['a', 'b']],
    ['- a\n- -\n- b', ['a', 'b']],
    ['- • N/A\n- a', ['a']],
    ['• a\n• None', ['a']],
    ['• None\n• N/A', []],
    ['- a\n  - • b', ['a', 'b']],
    ['- **1.** a', ['1. a']],
  ])('%j are %j, mended too', (list, values) => {
    const {summary} = bullets(list)
    expect(summary.commitments).toEqual(values)
    const {markdown, remaining} = fixSummary(`# T\n\n## Commitments\n\n${list}\n`)
    expect(parseSummary(markdown).summary.commitments).toEqual(values)
    expect(remaining.filter(it => it.fix)).toEqual([])
  })
})

describe('groups', () => {
  const groups = (text: string) => `# T\n\n## Actors\n\n${text}\n`
  it.each([
    ['- **A *b*:** x; y', [{category: 'A b', actors: ['x', 'y']}]],
    ['- **A:** x<br>y', [{category: 'A', actors: ['x', 'y']}]],
    [
      '| Category | Actor |\n| --- | --- |\n| A | **1.** x; 1. **y**; **2. z**; **v,**; **w**, |',
      [{category: 'A', actors: ['x', 'y', 'z', 'v', 'w']}],
    ],
    ['| Category | Actor |\n| --- | --- |\n| | |', []],
    ['-', []],
  ])('%j, mended too', (text, actors) => {
    expect(parseSummary(groups(text)).summary.actors).toEqual(actors)
    const {markdown, remaining} = fixSummary(groups(text))
    expect(parseSummary(markdown).summary.actors).toEqual(actors)
    expect(remaining.filter(it => it.fix)).toEqual([])
  })
})

describe('characters that nobody can see', () => {
  it.each([
    ['2024-10-23\u200b', '2024-10-23', null],
    ['23\u00ad October 2024', '2024-10-23', null],
    ['23-25 Octo\u200bber 2024', '2024-10-23', '2024-10-25'],
    ['soon\u200b', null, null],
  ])('in the date %j', (text, date, endDate) => {
    expect(parseSummary(`# T\n\n**Date**: ${text}\n`).summary).toMatchObject({date, endDate})
  })

  it.each([
    ['abc\u200e', 1],
    ['\u05d0\u05d1 \u200eabc\u200e', 0],
    ['\u0928\u094d\u200d\u0926', 0],
    ['👩\u200d💻', 0],
    ['a\u200db', 1],
  ])('%j has %i too many', (text, count) => {
    const {diagnostics} = bullets(`- ${text}`)
    expect(diagnostics.filter(it => it.code === 'invisible-character')).toHaveLength(count)
  })
})
