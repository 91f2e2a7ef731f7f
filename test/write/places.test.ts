import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {ListShape, SectionShape} from '../../src/form/shape.js'
import {defineForm} from '../../src/index.js'
import {framesOf} from '../../src/write/frames.js'
import {isInert} from '../../src/write/inert.js'
import {categoryPlace, groupValuePlace} from '../../src/write/kinds/groups.js'
import {entryNamePlace, entryTextPlace, itemPlace, taskPlace} from '../../src/write/kinds/list.js'
import {linePlace, paragraphPlace} from '../../src/write/kinds/prose.js'
import {cellItemPlace, cellPlace} from '../../src/write/kinds/table.js'
import {valuePlace} from '../../src/write/kinds/value.js'
import {fieldPlace} from '../../src/write/line.js'
import {oneLine} from '../../src/write/normal.js'
import {metadataPlace} from '../../src/write/places.js'
import {text} from './summaries.js'

const form = defineForm({
  name: 'places',
  text: 'prose',
  fields: {owner: 'text', tags: 'list', words: {kind: 'list', separator: ','}},
  sections: {
    story: 'prose',
    note: 'text',
    points: 'list',
    tasks: {kind: 'list', of: 'task'},
    terms: {kind: 'list', of: 'entry'},
    people: 'groups',
    rows: {kind: 'table', columns: {name: 'text', tags: 'list'}},
    part: {kind: 'part', sections: {points: 'list'}},
  },
})
const frames = framesOf(form)

function section<K extends SectionShape['kind']>(key: string, _kind: K): Extract<SectionShape, {readonly kind: K}> {
  return frames.scope.sections.find(it => it.key === key) as Extract<SectionShape, {readonly kind: K}>
}

const [owner, tags, words] = frames.scope.fields as [(typeof frames.scope.fields)[0], ListShape, ListShape]
const rows = section('rows', 'table')
const part = section('part', 'part')
const below = frames.below(part)

const places = {
  field: fieldPlace(frames, owner),
  'value of a field': fieldPlace(frames, tags),
  'value between commas': fieldPlace(frames, words),
  metadata: metadataPlace(frames),
  paragraph: paragraphPlace(frames, section('story', 'prose')),
  'line of prose': linePlace(frames, section('story', 'prose')),
  section: valuePlace(frames, section('note', 'text')),
  item: itemPlace(frames, section('points', 'list')),
  task: taskPlace(frames, section('tasks', 'list')),
  'lead-in': entryNamePlace(frames, section('terms', 'list')),
  entry: entryTextPlace(frames, section('terms', 'list'), true),
  'entry without a lead-in': entryTextPlace(frames, section('terms', 'list'), false),
  category: categoryPlace(frames, section('people', 'groups')),
  'value of a group': groupValuePlace(frames, section('people', 'groups')),
  cell: cellPlace(frames, rows, rows.columns[0] as never),
  'value of a cell': cellItemPlace(frames, rows, rows.columns[1] as ListShape),
  'item of a part': itemPlace(below, below.scope.sections[0] as ListShape),
}

const value = fc.oneof(text, fc.lorem({maxCount: 6}), fc.string({unit: 'grapheme', minLength: 1, maxLength: 8}))

/*
 * Values that are taken to read back without a look must do so: the two ways to decide are compared. That the short
 * way is taken at all is seen too, since a check that always says "look" would pass.
 */
describe.each(Object.entries(places))('a plain %s', (_, place) => {
  it('reads back unchanged', () => {
    let plain = 0
    fc.assert(
      fc.property(value, random => {
        const it = oneLine(random)
        if (!place.options.isPlain(it)) return
        plain++
        expect(place.readsBack(it, it), it).toBe(true)
      }),
      {numRuns: 400},
    )
    expect(plain).toBeGreaterThan(60)
  })

  it.each(['None', 'N/A', 'Not specified', 'No points identified.', 'Processing failed'])('is not %s', it =>
    expect(place.options.isPlain(it)).toBe(false),
  )
})

describe('isInert', () => {
  it.each([
    ['R&D of €3.5 bn (2024–2026): "Data & Governance", snake_case, 20%', '', true],
    ['R&lt; D', '', false],
    ['R&D', ';', false],
    ['R&D unit', ';', true],
    ['R&D', '', true],
    ['1. First', '', false],
    ['a) First', '', false],
    ['(ii) First', '', false],
    ['3.5 million', '', true],
    ['a *b*', '', false],
    ['two  blanks', '', false],
    ['_a', '', false],
    ['a _b', '', false],
    ['🔹 One', '', false],
    ['🎯 One', '', true],
    ['One; two', '', true],
    ['One; two', ';', false],
    ['One, two', ',', false],
    ['"', '', false],
  ])('of %j between %j is %j', (it, separators, expected) => expect(isInert(it, separators)).toBe(expected))
})
