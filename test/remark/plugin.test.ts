import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {describe, expect, it} from 'vitest'
import {applyEdits, type ParseOptions, parseSummary, SummarySchema} from '../../src/index.js'
import summaryMd from '../../src/remark.js'
import {parsers, strip} from './trees.js'

const DOCUMENT = `# Dialogue

**Date**: 4 March 2024

**Location**: Quito, Ecuador

## Actors

| Category | Actor |
| --- | --- |
| A | [Bank]; C |

## Commitments

* One
* Two
`

const process = (text: string, options?: ParseOptions) =>
  unified().use(remarkParse).use(remarkGfm).use(summaryMd, options).use(remarkStringify).processSync({
    path: 'dialogue.md',
    value: text,
  })

describe('the plugin', () => {
  it('puts the result on the file', () => {
    const {data} = process(DOCUMENT)
    const {summary, diagnostics} = parseSummary(DOCUMENT)
    expect(data.summary?.summary).toEqual(summary)
    expect(data.summary?.diagnostics).toEqual(diagnostics)
    expect(data.summary?.markdownAt(['actors', 0, 'actors', 1])).toBe('C')
  })

  it('changes neither the tree nor the text', () => {
    const text = '# Dialogue\n\n**Date**: ~4 March 2024~\n'
    const without = unified().use(remarkParse).use(remarkGfm).use(remarkStringify).processSync(text)
    expect(String(process(text))).toBe(String(without))
  })

  it('makes every diagnostic a message', () => {
    const {messages} = process(DOCUMENT)
    const {diagnostics} = parseSummary(DOCUMENT)
    expect(messages.map(it => [it.ruleId, it.reason, it.url, it.source, it.actual])).toEqual(
      diagnostics.map(it => [it.code, it.message, it.url, 'summary-md', it.actual]),
    )
    for (const [k, {place, file}] of messages.entries()) {
      const {start, end} = diagnostics[k]?.range ?? {}
      // An empty range is a point.
      expect(place).toEqual(start?.offset === end?.offset ? start : {start, end})
      expect(file).toBe('dialogue.md')
    }
  })

  it.each([
    ['an error is fatal', '# T\n\n**Date**: 2024-02-30\n', 'invalid-date', true],
    ['a warning is not', '# T\n\n**Date**: 2024\n', 'missing-section', false],
    ['an info is neither', '# T\n\n**Date**: 4 March 2024\n', 'date-style', undefined],
  ])('%s', (_, text, code, fatal) => {
    expect(process(text).messages.find(it => it.ruleId === code)?.fatal).toBe(fatal)
  })

  it.each([
    ['date-style', 'fix: Write 2024-03-04'],
    [
      'missing-section',
      'Write the section, or its placeholder if there is nothing to say. If it may be absent, make it optional in the form.',
    ],
  ])('notes what to do about %s', (code, note) => {
    expect(process(DOCUMENT).messages.find(it => it.ruleId === code)?.note).toBe(note)
  })

  it.each([
    ['replaces what the message is about', DOCUMENT, 'date-style', ['2024-03-04']],
    ['changes parts of it', DOCUMENT, 'bracketed-value', ['Bank']],
    ['would be elsewhere too', DOCUMENT, 'list-marker', undefined],
    ['does not exist', DOCUMENT, 'missing-section', undefined],
  ])('a fix that %s', (_, text, code, expected) => {
    expect(process(text).messages.find(it => it.ruleId === code)?.expected).toEqual(expected)
  })

  it('has replacements that do what the fixes do', () => {
    for (const {code, range, fix} of parseSummary(DOCUMENT).diagnostics) {
      const replacement = process(DOCUMENT).messages.find(it => it.ruleId === code)?.expected?.[0]
      if (replacement === undefined || !fix) continue
      const {start, end} = range
      const edit = {offset: start.offset, length: end.offset - start.offset, content: replacement}
      expect(applyEdits(DOCUMENT, [edit])).toBe(applyEdits(DOCUMENT, fix.edits))
    }
  })

  it('takes the options of parseSummary', () => {
    expect(process(DOCUMENT, {severity: {'date-style': 'off'}}).messages.map(it => it.ruleId)).not.toContain(
      'date-style',
    )
    expect(process(DOCUMENT, {maxLength: 5}).messages.map(it => it.ruleId)).toEqual(['too-long'])
    expect(process(DOCUMENT, {schema: SummarySchema}).data.summary?.summary.title).toBe('Dialogue')
    expect(process(DOCUMENT, {vocabulary: {actors: [], themes: []}}).messages.map(it => it.ruleId)).toContain(
      'unknown-category',
    )
  })

  it('reads bytes', () => {
    const file = unified().use(remarkParse).use(remarkGfm).use(summaryMd).use(remarkStringify)
    expect(file.processSync(new VFile(new TextEncoder().encode(DOCUMENT))).data.summary?.summary.title).toBe('Dialogue')
  })

  it('is shown in reports', () => {
    expect(reporter(process('# T\n\n**Date**: 2024-02-30\n', {severity: {'missing-section': 'off'}}))).toBe(`dialogue.md
3:11-3:21 error   Found "2024-02-30", which does not exist, expected an existing date. invalid-date  summary-md
4:1       warning Found no header line "Location", expected "**Location**: …".         missing-field summary-md

2 messages (✖ 1 error, ⚠ 1 warning)`)
  })
})

describe('the places of messages', () => {
  const run = (text: string, change: (tree: ReturnType<(typeof parsers)['remark-gfm']>) => void) => {
    const tree = parsers['remark-gfm'](text)
    change(tree)
    const file = new VFile(text)
    summaryMd()(tree, file)
    return file
  }
  const placed = (file: VFile) =>
    file.messages.map(({ruleId, line, column, expected}) => [
      ruleId,
      line ?? null,
      column ?? null,
      expected?.[0] ?? null,
    ])

  it('are absent for a tree without positions, which has all diagnostics', () => {
    const file = run(DOCUMENT, strip)
    expect(file.data.summary?.summary).toEqual(parseSummary(DOCUMENT).summary)
    expect(file.messages.every(it => it.place === undefined && it.expected === undefined)).toBe(true)
    // The tree does not have the list markers.
    const codes = parseSummary(DOCUMENT).diagnostics.map(it => it.code)
    expect(file.messages.map(it => it.ruleId)).toEqual(codes.filter(it => it !== 'list-marker'))
  })

  it('are those of the block if its parts have no position', () => {
    const file = run(DOCUMENT, tree => {
      const table = tree.children.find(it => it.type === 'table')
      if (table) for (const row of table.children) strip(row)
    })
    expect(placed(file)).toContainEqual(['bracketed-value', 9, 1, null])
    expect(placed(file)).toContainEqual(['date-style', 3, 11, '2024-03-04'])
  })

  it('are those of the source, if a plugin inserted blocks above', () => {
    const file = run(DOCUMENT, tree => {
      tree.children.splice(1, 0, {type: 'paragraph', children: [{type: 'text', value: 'Contents'}]})
    })
    expect(placed(file)).toEqual([['unknown-section', null, null, null], ...placed(run(DOCUMENT, () => undefined))])
  })

  it('span what a plugin inserted between', () => {
    const text = '# T\n\n## Notes\n\nOne\n\nTwo\n'
    const insert = (at: number) =>
      run(text, tree => {
        tree.children.splice(at, 0, {type: 'paragraph', children: [{type: 'text', value: 'New'}]})
      })
    const place = (file: VFile) => file.messages.find(it => it.ruleId === 'unknown-section')?.place
    expect(place(insert(3))).toEqual(place(run(text, () => undefined)))
    expect(place(insert(4))).toEqual(place(run(text, () => undefined)))
  })

  it('end with the last block that is in the source', () => {
    const text = 'Here it is.\n\n# T\n'
    const file = run(text, tree => {
      tree.children.splice(1, 0, {type: 'paragraph', children: [{type: 'text', value: 'New'}]})
    })
    const message = file.messages.find(it => it.ruleId === 'wrapped-document')
    expect(message?.place).toMatchObject({start: {offset: 0}, end: {offset: 'Here it is.'.length}})
    expect(message?.actual).toBe('Here it is.\n\nNew')
    expect(message?.expected).toBe(undefined)
  })

  it('are within the source, if a plugin removed blocks', () => {
    const file = run(DOCUMENT, tree => {
      tree.children.splice(-2)
    })
    for (const {place} of file.messages)
      expect(place && 'offset' in place ? place.offset : 0).toBeLessThanOrEqual(DOCUMENT.length)
    expect(file.messages.map(it => it.ruleId)).toContain('missing-section')
  })

  it('are absent for an empty tree', () => {
    const file = run(DOCUMENT, tree => {
      tree.children = []
    })
    expect(placed(file)[0]).toEqual(['unrecognised-document', null, null, null])
  })
})
