import {describe, expect, it} from 'vitest'
import {changelog, decisionRecord} from '../../src/forms/index.js'
import {fixSummary, parseSummary, type Summary} from '../../src/index.js'

/* Texts at the end of a document, each below a comment that counts its lines. */

type Section = Summary['additionalSections'][number]

const text = (markdown: string, more: Partial<Section> = {}): Section => ({
  heading: '',
  level: 2,
  within: null,
  markdown,
  ...more,
})

const DOCUMENT = '# T\n\n## Commitments\n\n- Meet.\n\n'

describe('the appendix of a document', () => {
  it.each<[string, string, Section[]]>([
    ['one text', '<!-- outside the form: 1 line -->\n\n# Actors\n', [text('# Actors')]],
    ['without a line ending', '<!-- outside the form: 1 line -->\n\n```', [text('```')]],
    [
      'several texts',
      '<!-- outside the form: 3 lines -->\n\n```\n\n## Actors\n\n<!-- outside the form, in actors: 1 line -->\n\n<pre>\n',
      [text('```\n\n## Actors'), text('<pre>', {within: 'actors'})],
    ],
    [
      'a text below a heading',
      '<!-- outside the form, below a heading: 2 lines -->\n\n#### A *b*\n\n## Themes\nc\n',
      [text('## Themes\nc', {heading: 'A b', level: 4})],
    ],
    [
      'a heading without text',
      '<!-- outside the form, in themes, below a heading: 0 lines -->\n\n## Actors\n',
      [text('', {heading: 'Actors', within: 'themes'})],
    ],
    [
      'a text that looks like one',
      '<!-- outside the form: 3 lines -->\n\n<!-- outside the form: 1 line -->\n\nA\n',
      [text('<!-- outside the form: 1 line -->\n\nA')],
    ],
    [
      'a text of a value that the form does not have',
      '<!-- text of context: 1 line -->\n\n## Actors\n',
      [text('## Actors')],
    ],
  ])('is read: %s', (_, appendix, additionalSections) => {
    for (const ending of ['\n', '\r\n']) {
      const written = (it: string) => it.replaceAll('\n', ending)
      const {summary, unread, diagnostics} = parseSummary(written(DOCUMENT + appendix))
      expect(summary.additionalSections).toEqual(
        additionalSections.map(it => ({...it, markdown: written(it.markdown)})),
      )
      expect(summary).toMatchObject({title: 'T', commitments: ['Meet.'], actors: [], themes: []})
      expect(unread.filter(({start, end}) => end.offset > start.offset + 400)).toEqual([])
      expect(diagnostics.filter(it => it.path[0] === 'additionalSections')).toHaveLength(additionalSections.length)
    }
  })

  it.each([
    ['more lines than there are', '<!-- outside the form: 4 lines -->\n\nA\n'],
    ['fewer lines than there are', '<!-- outside the form: 1 line -->\n\nA\n\nB\n'],
    ['another comment', '<!-- outside the form: all -->\n\nA\n'],
    ['text above the comment', 'A <!-- outside the form: 1 line -->\n\nA\n'],
    ['no blank line', '<!-- outside the form: 1 line -->\nA\n'],
  ])('is not there with %s', (_, end) => {
    const {summary} = parseSummary(`${DOCUMENT}## Notes\n\n${end}`)
    expect(summary.additionalSections).toMatchObject([{heading: 'Notes', markdown: expect.stringContaining('A')}])
  })

  it('has the markdown values, also those of parts', () => {
    const record = `# T\n\n## Context\n\n<!-- at the end of the document -->\n\n<!-- text of context: 2 lines -->\n\n\`\`\`\n## Decision\n`
    expect(parseSummary(record, {form: decisionRecord}).summary.context).toBe('```\n## Decision')
    const changes =
      '# Changelog\n\n## [2.0.0]\n\n## [1.0.0]\n\n<!-- text of versions.1.text: 1 line -->\n\n## [0.1.0]\n'
    const {versions} = parseSummary(changes, {form: changelog}).summary
    expect(versions.map(it => [it.version, it.text])).toEqual([
      ['2.0.0', null],
      ['1.0.0', '## [0.1.0]'],
    ])
  })

  it.each([
    ['a value that is in the document', '# T\n\n## Context\n\nA\n\n<!-- text of context: 1 line -->\n\nB\n'],
    ['a value that is no markdown', '# T\n\n<!-- text of status: 1 line -->\n\nB\n'],
    ['a part that is not there', '# T\n\n<!-- text of options.3.text: 1 line -->\n\nB\n'],
  ])('keeps the text of %s', (_, markdown) => {
    const {summary} = parseSummary(markdown, {form: decisionRecord})
    expect(summary.additionalSections).toEqual([text('B')])
  })

  it('is read inside a code fence, which a fix removes', () => {
    const document = `${DOCUMENT}<!-- outside the form: 1 line -->\n\n## Actors\n`
    const fenced = `~~~~\n${document}~~~~\n`
    expect(parseSummary(fenced).summary).toEqual(parseSummary(document).summary)
    expect(fixSummary(fenced, {codes: ['wrapped-document']}).markdown).toBe(document)
  })

  it('stays as it is when the document is fixed', () => {
    const end = '<!-- outside the form: 3 lines -->\n\n* A\n\n* B\n'
    expect(fixSummary(`# T\n\n## Commitments\n\n* Meet.\n\n${end}`).markdown).toBe(`${DOCUMENT}${end}`)
  })
})
