import fc from 'fast-check'
import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast'
import {findAndReplace} from 'mdast-util-find-and-replace'
import {describe, expect, it} from 'vitest'
import {parseSummary, type Summary, SummarySchema} from '../../src/index.js'
import {summaryFromMdast} from '../../src/remark.js'
import {corpus, documents, examples, knownDocuments, markdown, mutated, noise, plainMarkdown} from '../read/inputs.js'
import {runs, some} from '../support/share.js'
import {parsers, strip} from './trees.js'

const known = knownDocuments()
const fixtures = documents(new URL('../../fixtures/', import.meta.url).pathname)
if (documents(corpus).length === 0) console.warn(`No corpus at ${corpus}: its trees are not tested.`)

/** GFM reads more text as emphasis, and an address with an escape as a link. The tree then has other values. */
const differs = (text: string) => text.includes('~') || text.includes('@')

describe.each(Object.entries(parsers))('a tree of %s', (name, parse) => {
  const check = (text: string) => {
    const expected = parseSummary(text)
    const result = summaryFromMdast(parse(text), text)
    expect(result.summary).toEqual(expected.summary)
    expect(result.diagnostics).toEqual(expected.diagnostics)
    expect(result.markdown).toBe(text)
  }

  it('reads as its text does: all documents', () => {
    for (const text of some([...known, ...examples.filter(it => !differs(it))], 3)) check(text)
    expect(known.length).toBeGreaterThan(100)
  })

  it.each([
    ['markdown', markdown],
    ['plain markdown', plainMarkdown],
    ['mutated documents', mutated(known)],
    ['noise', noise],
  ])('reads as its text does: %s', (_, arbitrary) => {
    const inputs = name === 'remark-gfm' ? arbitrary.filter(text => !differs(text)) : arbitrary
    fc.assert(fc.property(inputs, check), {numRuns: runs(200)})
  })

  it.each([
    ['a byte order mark', '\ufeff# T\n\n**Date**: 2024\n'],
    [
      'CRLF',
      '# T\r\n\r\n**Date**: 2024\r\n\r\n## Actors\r\n\r\n| Category | Actor |\r\n| --- | --- |\r\n| A | B; C |\r\n',
    ],
    ['a front matter that runs into text', '---\ndate: 2024\n...\n# T\ntext\n'],
    ['a front matter whose end is in a paragraph', '---\ndate: 2024\n...\ntext **bold**\n\n# T\n'],
    ['a document in a fence', '```markdown\n# T\n\n**Date**: 2024\n```\n\nThat is all.\n'],
    ['a document in a fence that is never closed', '~~~\n# T\n\n**Date**: 2024'],
    ['a table in a quote', '> # T\n>\n> ## Actors\n>\n> | Category | Actor |\n> | --- | --- |\n> | A | B; C |\n'],
    ['a table in an item', '## Commitments\n\n- One\n\n  | a | b |\n  | - | - |\n  | c | d |\n'],
    ['dashes and pipes that make no table', '## Actors\n\n| A |- B\n\n- a |--\n'],
    ['task boxes', '# T\n\n## Commitments\n\n- [x] One\n- [ ]  Two **three**\n- [x]\n- [ ] [x] Four\n'],
    ['a single tilde', '# T\n\n## Commitments\n\n- Costs fall by ~20%, or (~30%-~40%).\n'],
    ['tildes around words', '# T\n\n## Commitments\n\n- Not ~~two **three**~~ but ~one~ and ~~`x` ~~\n- ~~\n'],
    [
      'bare addresses',
      '# T\n\n## Commitments\n\n- See https://a.example/?b=1&amp;c=2 or www.b.example, mail a@b.example.\n',
    ],
    ['an address in brackets', '# T\n\n## Commitments\n\n- See <https://a.example/?b&amp;c>.\n'],
    [
      'footnotes',
      '# T\n\n## Executive Summary\n\nText[^1] and[^n].\n\n[^1]: The note.\n\n    More of it.\n\n[^n]: - One\n',
    ],
    ['a footnote without text', '# T[^1]\n\n[^1]:\n\n## Actors\n\nNone.\n'],
    ['references', '# T\n\n## Commitments\n\n- [One][a] ![two][a] [a]\n\n[a]: https://a.example\n'],
    ['nothing', ''],
    ['too deep', `# T\n\n${'> '.repeat(200)}a\n\n## Actors\n`],
    ['too deep within', `# T\n\n${Array.from({length: 90}, (_, n) => `${'  '.repeat(n)}- a`).join('\n')}\n`],
  ])('reads as its text does: %s', (_, text) => check(text))
})

describe('options', () => {
  const text = '# T\n\n**Date**: 4 March 2024\n'
  const tree = parsers['remark-gfm'](text)

  it('are those of parseSummary', () => {
    expect(summaryFromMdast(tree, text, {maxLength: 3}).diagnostics.map(it => it.code)).toEqual(['too-long'])
    expect(summaryFromMdast(tree, text, {severity: {'date-style': 'error'}}).ok).toBe(false)
    const typed: Summary = summaryFromMdast(tree, text, {schema: SummarySchema}).summary
    expect(typed.date).toBe('2024-03-04')
  })
})

describe('a tree without positions', () => {
  /**
   * Without documents that have what only the source shows: an escape (`N\/A`, `Nord\;Sud`), or a marker after another
   * one.
   */
  const readable = fixtures.filter(it => !/\\[/;.]|&(?:amp;)?#?\w+;|^---|^[-*+] [-*+] /m.test(it))

  it('has the summary of its text', () => {
    expect(readable.length).toBeGreaterThan(100)
    for (const text of readable) {
      const {additionalSections, ...expected} = parseSummary(text).summary
      const {summary, markdown: written, diagnostics} = summaryFromMdast(strip(parsers['remark-gfm'](text)), text)
      expect(summary, text).toMatchObject(expected)
      expect(summary.additionalSections.map(it => it.heading)).toEqual(additionalSections.map(it => it.heading))
      for (const {range} of diagnostics) expect(range.end.offset).toBeLessThanOrEqual(written.length)
      expect(parseSummary(written).summary).toEqual(summary)
    }
  })

  it.each<[string, RootContent[], Partial<Summary>]>([
    [
      'text that looks like markup',
      [h(1, 'T'), h(2, 'Commitments'), list(['*a* _b_ `c` <d> \\e &amp; f&g'])],
      {
        commitments: ['*a* _b_ `c` <d> \\e &amp; f&g'],
      },
    ],
    [
      'text that looks like a link',
      [h(2, 'Commitments'), list(['[a](b) [c] [d]: e'])],
      {
        commitments: ['[a](b) [c] [d]: e'],
      },
    ],
    [
      'brackets and boxes',
      [
        h(2, 'Actors'),
        table([
          ['Category', 'Actor'],
          ['A', '[B]; C'],
        ]),
      ],
      {
        actors: [{category: 'A', actors: ['B', 'C']}],
      },
    ],
    [
      'a pipe in a cell',
      [
        h(2, 'Actors'),
        table([
          ['Category', 'Actor'],
          ['A', 'B|C; D'],
        ]),
      ],
      {
        actors: [{category: 'A', actors: ['B|C', 'D']}],
      },
    ],
    ['a tilde', [h(2, 'Commitments'), list(['~20%'])], {commitments: ['~20%']}],
    [
      'references',
      [
        h(2, 'Commitments'),
        {
          type: 'list',
          children: [
            {
              type: 'listItem',
              children: [
                {
                  type: 'paragraph',
                  children: [
                    {
                      type: 'linkReference',
                      identifier: 'a',
                      referenceType: 'full',
                      children: [{type: 'text', value: 'one'}],
                    },
                    {type: 'text', value: ' '},
                    {type: 'imageReference', identifier: 'a', referenceType: 'full', alt: 'two'},
                    {type: 'footnoteReference', identifier: 'a'},
                  ],
                },
              ],
            },
          ],
        },
        {type: 'definition', identifier: 'A', url: 'https://a.example'},
      ],
      {commitments: ['one [^a]']},
    ],
    ['front matter', [{type: 'yaml', value: 'date: 2024-05'}, h(1, 'T')], {title: 'T', date: '2024-05'}],
  ])('%s', (_, children, expected) => {
    expect(summaryFromMdast({type: 'root', children}, '').summary).toMatchObject(expected)
  })

  it('may come without its text', () => {
    const text = fixtures[0] as string
    const {summary, markdown: read} = summaryFromMdast(parsers['remark-gfm'](text), '')
    expect(summary.title).toBe(parseSummary(text).summary.title)
    expect(read).not.toBe('')
  })
})

function h(depth: 1 | 2, value: string): RootContent {
  return {type: 'heading', depth, children: [{type: 'text', value}]}
}

function p(value: string): Paragraph {
  return {type: 'paragraph', children: [{type: 'text', value}]}
}

function list(values: string[]): List {
  return {type: 'list', children: values.map(value => ({type: 'listItem', children: [p(value)]}))}
}

function table(rows: string[][]): RootContent {
  return {
    type: 'table',
    children: rows.map(cells => ({
      type: 'tableRow',
      children: cells.map(value => ({type: 'tableCell', children: [{type: 'text', value}]})),
    })),
  }
}

describe('a tree that plugins have changed', () => {
  const text = `# Dialogue

**Date**: 4 March 2024
**Location**: Quito, Ecuador

## Executive Summary

It's the "first" one.

## Actors

| Category | Actor |
| --- | --- |
| A | Bank's "B"; C |

## Commitments

- One
- Two
`
  const read = (change: (tree: Root) => void) => {
    const tree = parsers['remark-gfm'](text)
    change(tree)
    return summaryFromMdast(tree, text)
  }
  const at = (node: string) => text.indexOf(node)

  it('is not changed itself', () => {
    const tree = parsers['remark-gfm'](text)
    const before = structuredClone(tree)
    summaryFromMdast(tree, text)
    summaryFromMdast(strip(structuredClone(tree)), text)
    expect(tree).toEqual(before)
  })

  it('line breaks without a position: the rest is found in the source', () => {
    const {
      summary,
      markdownAt,
      rangeOf,
      markdown: whole,
    } = read(tree => findAndReplace(tree, [/\n/g, () => ({type: 'break'})]))
    expect(summary).toMatchObject({date: '2024-03-04', location: {text: 'Quito, Ecuador'}})
    expect(whole).toBe(text)
    expect(markdownAt(['date'])).toBe('4 March 2024')
    expect(rangeOf(['location'])?.start.offset).toBe(at('Quito'))
  })

  it('links without a position', () => {
    const {summary, rangeOf} = read(tree =>
      findAndReplace(tree, [
        [/Two/g, value => ({type: 'link', url: '#', children: [{type: 'text', value}]})],
        [
          /One/g,
          value => ({
            type: 'link',
            url: '#',
            children: [
              {type: 'emphasis', children: []},
              {type: 'text', value},
            ],
          }),
        ],
      ]),
    )
    expect(summary.commitments).toEqual(['One', 'Two'])
    expect(rangeOf(['commitments', 1])?.start.offset).toBe(at('Two'))
  })

  it('phrases without a position, or with only a part of it', () => {
    const {
      summary,
      markdown: whole,
      rangeOf,
    } = read(tree => {
      const [item] = (tree.children.at(-1) as List).children as [ListItem]
      const paragraph = item.children[0] as Paragraph
      const {position} = paragraph.children[0] as Text
      paragraph.children = [{type: 'emphasis', children: [{type: 'text', value: 'One', position}]}]
    })
    expect(whole).toBe(text)
    expect(summary.commitments).toEqual(['One', 'Two'])
    expect(rangeOf(['commitments', 0])?.start.offset).toBe(at('One'))

    const image: PhrasingContent = {type: 'image', url: '#', alt: 'a seal'}
    const lost: PhrasingContent = {
      type: 'strong',
      children: [
        {type: 'text', value: 'new'},
        {type: 'text', value: 'One'},
      ],
    }
    const put = (phrase: PhrasingContent) =>
      read(tree => {
        const [item] = (tree.children.at(-1) as List).children as [ListItem]
        ;(item.children[0] as Paragraph).children.push(phrase)
      }).summary.commitments
    expect(put(image)).toEqual(['One', 'Two'])
    expect(put(lost)).toEqual(['OnenewOne', 'Two'])
  })

  it('other words: the block is written into the text', () => {
    const {
      summary,
      markdown: written,
      diagnostics,
    } = read(tree =>
      findAndReplace(tree, [
        [/'/g, '’'],
        [/"(\w+)"/g, (_: string, word: string) => `“${word}”`],
      ]),
    )
    expect(summary.executiveSummary).toBe('It’s the “first” one.')
    expect(summary.actors).toEqual([{category: 'A', actors: ['Bank’s “B”', 'C']}])
    expect(written).toContain('| A | Bank’s “B”; C |')
    expect(diagnostics.map(it => it.code)).toEqual(parseSummary(text).diagnostics.map(it => it.code))
  })

  it('words replaced in place', () => {
    const {summary} = read(tree => {
      const [item] = (tree.children.at(-1) as List).children as [ListItem]
      item.children = [{...p('Three; four'), ...item.children[0]}]
      ;(item.children[0] as Paragraph).children = [{type: 'text', value: 'Three; four', position: item.position}]
    })
    expect(summary.commitments).toEqual(['Three; four', 'Two'])
  })

  it('tasks made of items that have no box', () => {
    const {summary, markdown: whole} = read(tree => {
      const [first, second] = (tree.children.at(-1) as List).children as [ListItem, ListItem]
      first.checked = true
      second.checked = false
      ;(second.children[0] as Paragraph).children = []
    })
    expect(summary.commitments).toEqual(['One'])
    expect(whole).toBe(text)
  })

  it('sections in wrappers', () => {
    const {summary, markdown: whole} = read(tree => {
      const [title, header, ...rest] = tree.children as [RootContent, RootContent, ...RootContent[]]
      const section = {type: 'section', children: rest, data: {hName: 'section'}} as unknown as RootContent
      tree.children = [title, header, {type: 'main', children: [section]} as unknown as RootContent]
    })
    expect(summary).toEqual(parseSummary(text).summary)
    expect(whole).toBe(text)
  })

  it('inserted blocks', () => {
    const {
      summary,
      rangeOf,
      markdown: written,
    } = read(tree => {
      tree.children.splice(1, 0, p('Contents'))
      tree.children.unshift(p('Preface'))
      ;(tree.children.at(-1) as List).children.push({type: 'listItem', children: [p('Three')]})
    })
    expect(summary.commitments).toEqual(['One', 'Two', 'Three'])
    expect(summary.additionalSections.map(it => it.markdown)).toEqual(['Preface', 'Contents'])
    const range = rangeOf(['date'])
    expect(written.slice(range?.start.offset, range?.end.offset)).toBe('4 March 2024')
  })

  it('removed blocks', () => {
    const {
      summary,
      markdown: written,
      unread,
    } = read(tree => {
      tree.children = tree.children.filter(it => it.type !== 'table')
    })
    expect(summary.actors).toEqual([])
    expect(summary.commitments).toEqual(['One', 'Two'])
    expect(written).not.toContain('Category')
    expect(unread.map(({start, end}) => written.slice(start.offset, end.offset)).join('')).not.toMatch(/\w/)
  })

  it('the last blocks removed', () => {
    const {summary, markdown: written} = read(tree => tree.children.splice(-2))
    expect(summary.commitments).toEqual([])
    expect(written).toBe(`${text.slice(0, at('\n\n## Commitments'))}\n`)
  })

  it('moved blocks', () => {
    const {summary, diagnostics} = read(tree => {
      const last = tree.children.splice(-2)
      tree.children.splice(2, 0, ...last)
    })
    expect(summary).toEqual(parseSummary(text).summary)
    expect(diagnostics.map(it => it.code)).toContain('section-order')
  })

  it('moved phrases', () => {
    const {summary} = read(tree => {
      const header = tree.children[3] as Paragraph
      header.children.push(...(tree.children[1] as Paragraph).children.splice(0, 1))
    })
    expect(summary.executiveSummary).toBe('It\'s the "first" one.Date')
    expect(summary.date).toBe(null)
  })
})

describe('any value in place of a tree', () => {
  const bare = fc.record(
    {
      value: fc.oneof(fc.string(), fc.constant(3), fc.constant(null)),
      depth: fc.oneof(fc.integer({min: -1, max: 9}), fc.constant('x')),
      ordered: fc.boolean(),
      checked: fc.boolean(),
      align: fc.oneof(fc.constant([null, 'left']), fc.constant('left')),
      alt: fc.oneof(fc.string(), fc.constant(4)),
      url: fc.oneof(fc.string(), fc.constant({})),
      identifier: fc.oneof(fc.string(), fc.constant([])),
      position: fc.oneof(
        fc.constant(null),
        fc.tuple(fc.integer({min: -2, max: 60}), fc.integer({min: -2, max: 60})).map(([from, to]) => ({
          start: {line: 1, column: 1, offset: from},
          end: {line: 1, column: 1, offset: to},
        })),
        fc.constant({start: {line: 1, column: 1}, end: {line: 1, column: 1}}),
      ),
    },
    {requiredKeys: []},
  )
  const type = fc.constantFrom(
    ...['root', 'blockquote', 'list', 'listItem', 'paragraph', 'heading', 'table', 'tableRow', 'tableCell'],
    ...['text', 'inlineCode', 'html', 'code', 'thematicBreak', 'definition', 'break', 'image', 'imageReference'],
    ...['footnoteReference', 'footnoteDefinition', 'emphasis', 'strong', 'delete', 'link', 'linkReference'],
    ...['yaml', 'section', 'math', 'toString', '__proto__'],
  )
  const {node} = fc.letrec<{node: unknown}>(tie => ({
    node: fc.oneof(
      {maxDepth: 5, withCrossShrink: true},
      fc.tuple(bare, type).map(([rest, name]) => ({...rest, type: name})),
      fc
        .tuple(bare, type, fc.array(tie('node'), {maxLength: 4}))
        .map(([rest, name, children]) => ({...rest, type: name, children})),
      fc.constantFrom(null, undefined, 'text', {type: 3}),
    ),
  }))
  const source = fc.oneof(fc.constant(''), fc.constant('# T\n\n## Actors\n\n- **A**: B\n\n> c `d` [^e]: ~f~\n'), noise)

  it('never throws, and the summary is valid', () => {
    const property = fc.property(fc.array(node, {maxLength: 6}), source, (children, text) => {
      const result = summaryFromMdast({type: 'root', children} as unknown as Root, text)
      expect(SummarySchema.safeParse(result.summary).error).toBeUndefined()
      for (const {range} of result.diagnostics) expect(range.end.offset).toBeLessThanOrEqual(result.markdown.length)
    })
    fc.assert(property, {numRuns: runs(1000)})
  })

  it('a node that contains itself', () => {
    const quote = {type: 'blockquote', children: [p('a')] as (BlockContent | DefinitionContent)[]}
    quote.children.push(quote as BlockContent)
    expect(summaryFromMdast({type: 'root', children: [quote as RootContent]}, '').summary.additionalSections).toEqual([
      {heading: '', level: 2, within: null, markdown: '> a'},
    ])
  })

  it('a tree of any depth', () => {
    let deep: Nodes = p('a')
    for (let n = 0; n < 20_000; n++) deep = {type: 'blockquote', children: [deep as BlockContent]}
    const {diagnostics} = summaryFromMdast({type: 'root', children: [deep as RootContent]}, '')
    expect(diagnostics.map(it => it.code)).toContain('too-deep')
  })

  it('a single block', () => {
    expect(summaryFromMdast(h(1, 'T') as unknown as Root, '').summary.title).toBe('T')
    expect(
      summaryFromMdast({type: 'text', value: 'T'} as unknown as Root, '').summary.additionalSections[0]?.markdown,
    ).toBe('T')
  })

  it.each([[null], [undefined], ['text'], [{}]])('%j is a TypeError', tree => {
    expect(() => summaryFromMdast(tree as never, '')).toThrow(TypeError)
  })
  it('a source that is not a string is a TypeError', () => {
    expect(() => summaryFromMdast({type: 'root', children: []}, undefined as never)).toThrow(TypeError)
  })
})
