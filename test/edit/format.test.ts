import {existsSync, readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {formatSummary} from '../../src/edit/format.js'
import {decisionRecord} from '../../src/forms/index.js'
import {type AnyDocument, defineForm, parseSummary, stringifySummary} from '../../src/index.js'
import {anyDefinition, anyDocument} from '../support/forms.js'

const notes = defineForm({
  name: 'notes',
  fields: {date: {kind: 'date', optional: true}},
  sections: {
    summary: {kind: 'prose', optional: true},
    points: {kind: 'list', optional: true},
    people: {kind: 'groups', optional: true},
    rows: {kind: 'table', columns: {who: 'text', when: 'date'}, optional: true},
    steps: {kind: 'list', of: 'task', optional: true},
    terms: {kind: 'list', of: 'entry', optional: true},
  },
})

const format = (markdown: string) => formatSummary(markdown, {form: notes})

describe('formatSummary', () => {
  it.each([
    ['blank lines', '# T\n\n\n## Points\n- a\n\n- b\n\n\n', '# T\n\n## Points\n\n- a\n- b\n'],
    ['markers and levels', '# T\n\n### Points\n\n* a\n* b\n', '# T\n\n## Points\n\n- a\n- b\n'],
    ['wrapped lines', '# T\n\n## Points\n\n- a\n  b\n', '# T\n\n## Points\n\n- a b\n'],
    ['dates', '# T\n\nDate: 4 March 2024\n', '# T\n\n**Date**: 2024-03-04\n'],
    [
      'padding',
      '# T\n\n## Rows\n\n|Who  |When|\n|:----|----|\n|A    |2024|\n',
      '# T\n\n## Rows\n\n| Who | When |\n| --- | --- |\n| A | 2024 |\n',
    ],
    [
      'the order of sections',
      '# T\n\n## Points\n\n- a\n\n## Summary\n\nS.\n',
      '# T\n\n## Summary\n\nS.\n\n## Points\n\n- a\n',
    ],
    ['repeated sections', '# T\n\n## Points\n\n- a\n\n## Points\n\n- b\n', '# T\n\n## Points\n\n- a\n- b\n'],
    ['names in italics', '# T\n\n## Terms\n\n- *a*: b\n', '# T\n\n## Terms\n\n- **a**: b\n'],
    ['names with two kinds of marks', '# T\n\n## Terms\n\n- **a** *b*: c\n', '# T\n\n## Terms\n\n- **a b**: c\n'],
    ['line endings', '# T\r\n\r\n## Points\r\n* a\r\n', '# T\r\n\r\n## Points\r\n\r\n- a\r\n'],
  ])('writes %s in the canonical form', (_, markdown, expected) => {
    expect(format(markdown)).toEqual({markdown: expected, refused: []})
  })

  it.each([
    ['the markup of values', '# T\n\n## Points\n\n* **a** [b](c)\n', '# T\n\n## Points\n\n- **a** [b](c)\n'],
    ['boxes of tasks', '# T\n\n## Points\n* [x] a\n* [ ] b\n', '# T\n\n## Points\n\n- [x] a\n- [ ] b\n'],
    ['comments', '# T\n\n## Points\n* a <!-- why -->\n', '# T\n\n## Points\n\n- a <!-- why -->\n'],
    [
      'references to definitions in items',
      '# T\n\n## Points\n* [a][1] b\n* [c] d\n\n[1]: https://example.org\n[c]: https://example.org/c\n',
      '# T\n\n## Points\n\n- [a][1] b\n- [c] d\n\n[1]: https://example.org\n[c]: https://example.org/c\n',
    ],
    [
      'references to definitions in cells',
      '# T\n\n## Rows\n\n|Who|When|\n|-|-|\n|[a][1]|4 March 2024|\n\n[1]: https://example.org\n',
      '# T\n\n## Rows\n\n| Who | When |\n| --- | --- |\n| [a][1] | 2024-03-04 |\n\n[1]: https://example.org\n',
    ],
    [
      'code and tables in prose',
      '# T\n\n## Summary\nA.\n\n```js\nb\n```\n\n| c |\n|-|\n| [d](https://example.org) |\n',
      '# T\n\n## Summary\n\nA.\n\n```js\nb\n```\n\n| c |\n|-|\n| [d](https://example.org) |\n',
    ],
    [
      'comments between items',
      '# T\n\n## Points\n* a\n\n<!-- why -->\n\n* b\n',
      '# T\n\n## Points\n\n- a\n\n<!-- why -->\n\n- b\n',
    ],
    [
      'other sections in their place',
      '# T\n\n## Notes\n\n*  as it\n   stands ##\n\n\n## Points\n* a\n',
      '# T\n\n## Notes\n\n*  as it\n   stands ##\n\n## Points\n\n- a\n',
    ],
    [
      'other text within a section',
      '# T\n\n## Points\n* a\n\n```js\nx\n```\n',
      '# T\n\n## Points\n\n- a\n\n```js\nx\n```\n',
    ],
    [
      'text under a heading of the items',
      '# T\n\n## Points\n\n### Short\n* a\n',
      '# T\n\n## Points\n\n### Short\n\n- a\n',
    ],
  ])('keeps %s', (_, markdown, expected) => {
    expect(format(markdown).markdown).toBe(expected)
  })

  it.each([
    ['a date that cannot be read', '# T\n\nDate: soon\n', 'soon'],
    [
      'cells past the columns',
      '# T\n\n## People\n\n| Category | Values | Role |\n|---|---|---|\n|A|b|chair|\n',
      'chair',
    ],
  ])('leaves %s as it is, and says so', (_, markdown, text) => {
    const {markdown: formatted, refused} = format(markdown)
    expect(formatted).toContain(text)
    expect(refused.length).toBeGreaterThan(0)
  })

  it.each([
    ['the footnotes of a text outside the form', '# T\n\n## Points\n\n- a\n\n> [^1]: b\n[^1]: c\n[^1]: d\n'],
    ['the blocks of a text outside the form', '# T\n\n## Points\n\n- a\n\n## Other\n\nb\n- c\n### D\ne\n'],
  ])('puts no blank lines between %s', (_, markdown) => {
    const {markdown: formatted, refused} = format(markdown)
    const text = markdown.slice(markdown.indexOf('- a') + '- a'.length)
    expect({text: formatted.slice(-text.length), refused}).toEqual({text, refused: []})
  })

  it('writes header lines once, if they cannot be moved below the title', () => {
    const markdown = '* Rename\n\n**Date**: 2024-06-11\n\n  * y\n## Commitments\n\n- a\n\n# T\n'
    const {markdown: formatted, refused} = formatSummary(markdown)
    expect(formatted.match(/2024-06-11/g)).toHaveLength(1)
    expect(refused).toHaveLength(1)
    expect(formatSummary(formatted).markdown).toBe(formatted)
  })

  it('writes header lines once, if text outside the form is directly above some of them', () => {
    const markdown = '# T\n\n**Status**: open\n| Last updated | soon |\n|---|---|\n**Consulted**: Ana; Rui\n'
    const {markdown: formatted, refused} = formatSummary(markdown, {form: decisionRecord})
    expect(formatted.match(/\*\*Consulted\*\*/g)).toHaveLength(1)
    expect(refused.map(it => it.reason)).toEqual(['In the canonical form, this part would have other values.'])
    expect(formatSummary(formatted, {form: decisionRecord}).markdown).toBe(formatted)
  })

  it('writes header lines once, if the value of a second one is in the paragraph below it', () => {
    const markdown = '**B c**:\nB c**: **B c**:;\n'
    const form = defineForm({name: 'one', title: {optional: true}, fields: {bC: 'list'}})
    const {markdown: formatted} = formatSummary(markdown, {form})
    expect(formatted.match(/;/g)).toHaveLength(1)
    expect(formatSummary(formatted, {form}).markdown).toBe(formatted)
  })

  it('keeps the line endings of text outside the form, even if its section moves', () => {
    const markdown = '# T\n\n## Rows\n\n```\na\r\nb\n```\n\n## Points\n\n- a\n'
    expect(format(markdown).markdown).toContain('- a\n\n## Rows\n\n```\na\r\nb\n```\n')
  })

  it.each([
    ['a mark that nobody sees alone in a section', '# T\n\n## N\n\n\ufeff\n\n## Rows\n\n## Points\n\n- a\n'],
    ['text in an open fence that is indented', '   ```\n   a\n    b\n- c\n'],
    ['an item that is indented like the row above it', '    | a | b |\n    - c:\n  d\n'],
    ['an item that is indented like the row above it, below a rule', '---\n    | a | b |\n    - c:\n  d\n'],
  ])('keeps %s', (_, markdown) => {
    const {additionalSections} = parseSummary(markdown, {form: notes}).summary
    expect(parseSummary(format(markdown).markdown, {form: notes}).summary.additionalSections).toEqual(
      additionalSections,
    )
  })

  it('keeps text outside the form byte for byte, even if a fix would keep only a line of it', () => {
    const markdown = '# T\n\nOn\n| Status | open |\n|---|---|\n**Consulted**: Ana\n'
    const before = parseSummary(markdown, {form: decisionRecord}).summary
    expect(
      parseSummary(formatSummary(markdown, {form: decisionRecord}).markdown, {form: decisionRecord}).summary,
    ).toEqual(before)
  })

  it.each([
    ['headings have no blank after their hashes', '    code\n\n##Points\n\n- a\n'],
    ['marks have backslashes', '    code\n\n\\# T\n\n\\- a\n'],
  ])('keeps indented code at the top of a document whose %s', (_, markdown) => {
    const {additionalSections} = parseSummary(markdown, {form: notes}).summary
    expect(parseSummary(format(markdown).markdown, {form: notes}).summary.additionalSections).toEqual(
      additionalSections,
    )
  })

  it('changes nothing in a canonical document of any form', () => {
    fc.assert(
      fc.property(
        anyDefinition().chain(definition => {
          const form = defineForm(definition)
          return anyDocument(form, {texts: 'hostile'}).map(document => ({form, document}))
        }),
        ({form, document}) => {
          const markdown = stringifySummary(document as AnyDocument, {form})
          expect(formatSummary(markdown, {form}).markdown).toBe(markdown)
        },
      ),
      {numRuns: 100},
    )
  })

  const shared = new URL('../../../shared/', import.meta.url)
  const folders = ['corpus/earlier/', 'cases/documents/', 'cases/inputs/'].map(it => new URL(it, shared))
  if (!existsSync(shared))
    console.warn('There are no shared documents beside the repository: formatting them is not tested.')
  const documents = folders.flatMap(folder =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter(name => name.endsWith('.md') && name !== 'README.md')
          .map(name => new URL(name, folder))
      : [],
  )

  it.each(documents.map(it => [it.pathname.split('/').slice(-2).join('/'), it] as const))(
    'of %s twice is once',
    (_, url) => {
      const once = formatSummary(readFileSync(url, 'utf8'))
      expect(formatSummary(once.markdown).markdown).toBe(once.markdown)
    },
  )

  it.each(documents.map(it => [it.pathname.split('/').slice(-2).join('/'), it] as const))(
    'keeps the sections outside the form of %s',
    (_, url) => {
      const before = readFileSync(url, 'utf8')
      const {markdown} = formatSummary(before)
      for (const {markdown: text} of parseSummary(before).summary.additionalSections.filter(it => it.within === null))
        expect(markdown).toContain(text)
    },
  )
})
