import {describe, expect, it} from 'vitest'
import {escapedMarker} from '../../src/extract/notations/escapes.js'
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
