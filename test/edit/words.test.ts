import {describe, expect, it} from 'vitest'
import {parseSummary, summaryForm} from '../../src/index.js'
import {knownDocuments} from '../support/documents.js'
import {repeatedBy, rewritingProblems, wordProblems} from '../support/words.js'
import {variedDocuments} from '../variations/each.js'

/** Of how many documents of a source one is tried: all in CI, where there is time. */
const {CI, WORDS_SHARE = CI ? '1' : '5'} = process.env
const share = Number(WORDS_SHARE)

const sources = [...knownDocuments, ['variations', variedDocuments()] as const]

describe.each(sources)('%s', (_, documents) => {
  it.skipIf(documents.length === 0)('keep their words, and no word is added', () => {
    const some = documents.filter((_, index) => index % share === 0)
    const wrong = some.flatMap(it => rewritingProblems(it.markdown, it.form).map(problem => `${it.name}: ${problem}`))
    expect(wrong).toEqual([])
  })
})

describe('a word that is lost or added', () => {
  it.each<[string, string, string, readonly string[], string?]>([
    ['goes', '# T\n\none two\n', '# T\n\none\n', ['fix loses two']],
    ['goes once', '# T\n\none one\n', '# T\n\none\n', ['fix loses one']],
    ['is new', '# T\n\none\n', '# T\n\none two\n', ['fix adds two']],
    ['is said by a message', '# T\n\none two\n', '# T\n\none\n', [], 'Found "two"'],
    ['is a box without a list marker', '# T\n\n[x] one\n\\[x\\] two\n', '# T\n\n- [x] one\n- [x] two\n', []],
    ['is written with a subscript', '# T\n\nCO<sub>2</sub>\n', '# T\n\nCO2\n', []],
    ['is written in another way', '# T\n\n&eacute;t&#233; <b>one</b>\n', '# T\n\nété one\n', []],
  ])('%s', (_, before, after, expected, said = '') => {
    expect(wordProblems('fix', before, after, said, summaryForm)).toEqual(expected)
  })

  it('is of a value that one place gives twice', () => {
    const table = '# T\n\n## Themes\n\n| Subtheme | Theme |\n| --- | --- |\n| one | Red; Blue |\n| two | Red |\n'
    const repeated = repeatedBy(parseSummary(table))
    expect(repeated).toBe('one')
    expect(wordProblems('fix', 'one', 'one one', '', summaryForm, repeated)).toEqual([])
    expect(wordProblems('fix', 'one', 'one one one', '', summaryForm, repeated)).toEqual(['fix adds one'])
  })
})
