import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {unwrap} from '../../src/extract/notations/document/unwrap.js'
import {normalise} from '../../src/extract/notations/normalise.js'
import type {Block} from '../../src/read/blocks.js'
import {readBlocks} from '../../src/read/read.js'
import {exactParts, textsOf} from './render.js'

/** Words are in capitals and marks are not, so that a test can name what is lost. */
const WORD = /[A-Z]/g

const piece = fc.constantFrom(
  ...[
    'W',
    'X Y',
    'Z',
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    ' ',
    '  ',
    '    ',
    '\t',
    '| ',
    ' | ',
    '|---|---|\n',
    '| W | X |\n',
    '|',
  ],
  ...[
    '---',
    '\n---- ----\n',
    '\n--------\n',
    '===',
    '+---+---+\n',
    ': ',
    '\n: ',
    ':',
    '- ',
    '1. ',
    '> ',
    '# ',
    '**',
    ';',
  ],
  ...[
    '<table>',
    '</table>',
    '<tr>',
    '<td>',
    '</td>',
    '<th>',
    '<ul>',
    '</ul>',
    '<ol>',
    '<li>',
    '</li>',
    '<p>',
    '</p>',
    '<br>',
  ],
  ...[
    '<h2>',
    '</h2>',
    '<details>',
    '<summary>',
    '</summary>',
    '<div>',
    '</div>',
    '<dl>',
    '<dt>',
    '<dd>',
    '<pre>',
    '</pre>',
    '<b>',
  ],
  ...[
    '```\n',
    '~~~',
    '{1}----------\n',
    '[[',
    ']]',
    '[',
    ']{.u}',
    '{#w}',
    '(#a)',
    '[!note]',
    '¶',
    '&amp;',
    '<',
    '>',
    '\\',
    '\r\n',
  ],
)
const text = fc.array(piece, {maxLength: 40}).map(pieces => pieces.join(''))

/** The parts of the source that blocks take unchanged. */
function verbatim(blocks: readonly Block[]): Block[] {
  return blocks.flatMap(block => {
    if (block.type === 'list') return block.items.flatMap(({rest}) => verbatim(rest))
    return ['code', 'html', 'comment', 'definition'].includes(block.type) ? [block] : []
  })
}

describe('any text', () => {
  it('loses no word, adds no word, and keeps all at their places', () => {
    fc.assert(
      fc.property(text, source => {
        const {blocks, notes} = normalise(
          {source, from: 0, to: source.length},
          readBlocks(source, 0, source.length),
          readBlocks,
        )
        const found = new Set<number>()
        for (const {value, start, end} of textsOf(blocks).flatMap(exactParts)) {
          expect(source.slice(start, end).replace(/\s/g, ' ')).toBe(value.replace(/\s/g, ' '))
          for (let at = start; at < end; at++) found.add(at)
        }
        const said = [...verbatim(blocks), ...notes.filter(note => note.blocks.length === 0)]
        for (const {start, end} of said) for (let at = start; at < end; at++) found.add(at)
        const lost = [...source.matchAll(WORD)].filter(({index}) => !found.has(index))
        expect(lost.map(({index}) => source.slice(index))).toEqual([])
      }),
      {numRuns: 4000},
    )
  })

  it('has its blocks and their texts in order', () => {
    fc.assert(
      fc.property(text, source => {
        const {blocks, notes} = normalise(
          {source, from: 0, to: source.length},
          readBlocks(source, 0, source.length),
          readBlocks,
        )
        for (const all of [blocks, notes]) {
          let last = 0
          for (const {start, end} of all) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(source.length)
            last = start
          }
        }
      }),
      {numRuns: 4000},
    )
  })

  it('consists of the document, its wrapping and the text outside them', () => {
    const wrapped = fc.array(
      fc.constantFrom(
        '# T\n',
        '<think>',
        '</think>',
        '<answer>\n',
        '</answer>',
        '```\n',
        '```json\n',
        '"',
        '{',
        '}',
        'W',
        '\\n',
        '\n',
        '    ',
        '\\#',
        '\\',
      ),
      {maxLength: 14},
    )
    fc.assert(
      fc.property(wrapped, pieces => {
        const original = pieces.join('')
        const {source, from, to, view, wrappings, outside} = unwrap(original)
        const found = new Set<number>()
        const add = (start: number, end: number) => {
          for (let at = start; at < end; at++) found.add(at)
        }
        for (const {start, end} of [
          ...outside,
          ...wrappings.filter(it => it.kind !== 'indented').flatMap(it => it.marks),
        ])
          add(start, end)
        for (let at = from; at < to; at++) add(view ? view.start(at) : at, view ? view.end(at + 1) : at + 1)
        expect([...original.matchAll(WORD)].filter(({index}) => !found.has(index))).toEqual([])
        expect(source.slice(from, to).match(WORD)?.length ?? 0).toBeLessThanOrEqual(original.match(WORD)?.length ?? 0)
      }),
      {numRuns: 4000},
    )
  })
})
