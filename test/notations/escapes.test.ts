import {describe, expect, it} from 'vitest'
import {escapedMarker} from '../../src/extract/notations/escapes.js'
import {parseSummary} from '../../src/index.js'
import {readBlocks} from '../../src/read/read.js'

describe('the marker of a list after a backslash', () => {
  it.each([
    ['\\- a', 2],
    ['\\*  a', 2],
    ['12\\. a', 4],
    ['1\\) a', 3],
    ['&#45; a', 0],
    ['\\-a', 0],
    ['\\> a', 0],
    ['a \\- b', 0],
  ])('of %j is %d long', (markdown, expected) => {
    const [block] = readBlocks(markdown, 0, markdown.length).blocks
    expect(block?.type === 'paragraph' && escapedMarker(markdown, block.content)).toBe(expected)
  })
})

describe('escapes of a full stop', () => {
  const NONE = '\n\n## Practical Applications\n\n- None identified\\.'

  it.each([
    ['in the middle of a line', '## Executive Summary\n\nTowns met\\. They agreed\\.'],
    ['at the end of an item', '## Commitments\n\n- Plant 40 trees\\.'],
    ['at the end of a paragraph', '## Executive Summary\n\nTowns agreed on trees\\.'],
    ['at the end of a numbered item', '## Commitments\n\n1. Plant trees by 2030\\.\n2. Water them\\.'],
    ['in most sentences', '## Executive Summary\n\nTowns met\\. They agreed\\. All is well.'],
    ['in a document with a later sentence', '## Commitments\n\n- Plant 40 trees\\.\n- Water them.'],
  ])('%s are those of an exporter, so that a placeholder may have one', (_, text) => {
    const {summary, diagnostics} = parseSummary(`# T\n\n${text}${NONE}\n`)
    expect(summary.practicalApplications).toEqual([])
    expect(diagnostics.map(it => it.code)).toContain('placeholder-value')
  })

  it.each([
    ['no other escape', '## Commitments\n\n- Plant 40 trees.'],
    ['an escape that is needed', '## Commitments\n\n- 4\\. Trees'],
    ['a numeral', '## Commitments\n\n- IV\\. Trees'],
    ['a second phrase of absence', '## Commitments\n\n- No targets were agreed\\.'],
    [
      'fewer escapes than sentences',
      '## Executive Summary\n\nTowns met\\. They agreed. All is well.\n\nNobody left. Trees grow.',
    ],
  ])('keep a placeholder as a value: %s', (_, text) => {
    expect(parseSummary(`# T\n\n${text}${NONE}\n`).summary.practicalApplications).toEqual(['None identified.'])
  })
})
