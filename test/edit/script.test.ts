import {describe, expect, it} from 'vitest'
import {hunksOf} from '../../src/edit/modify/script.js'

const range = (length: number, from = 0) => Array.from({length}, (_, k) => from + k)

describe('hunksOf', () => {
  it.each<[string, number[], number[], {at: number; removed: number; added: number[]}[]]>([
    ['the same', [1, 2], [1, 2], []],
    ['nothing', [], [], []],
    ['one more', [1, 2], [1, 3, 2], [{at: 1, removed: 0, added: [3]}]],
    ['one less', [1, 3, 2], [1, 2], [{at: 1, removed: 1, added: []}]],
    ['another', [1, 2, 3], [1, 9, 3], [{at: 1, removed: 1, added: [9]}]],
    [
      'two places',
      [1, 2, 3, 4],
      [2, 3, 9, 4],
      [
        {at: 0, removed: 1, added: []},
        {at: 3, removed: 0, added: [9]},
      ],
    ],
    ['too many differences', range(500), range(500, 1000), [{at: 0, removed: 500, added: range(500, 1000)}]],
  ])('finds %s', (_, before, after, hunks) => expect(hunksOf(before, after)).toEqual(hunks))
})
