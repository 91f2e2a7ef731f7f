import {countsItems} from '../../extract/lists/counted.js'
import {areOnlyNames} from '../../extract/lists/only-names.js'
import {mayHavePlainLead} from '../../extract/lists/parts.js'
import type {EntryShape, ItemShape, ListShape, ScalarShape, TaskShape} from '../../form/shape.js'
import {literally} from '../../markdown/escape.js'
import {CATEGORY_DASHES, COLONS} from '../../markdown/marks.js'
import {entryText, listMarkdown, taskText} from '../../markdown/notation.js'
import {sampleOf, writeField} from '../fields/index.js'
import {type Frames, LINE, only, type Read, take} from '../frames.js'
import type {Place, PlaceOptions} from '../place.js'
import type {Spelling} from '../spell.js'
import type {SectionKindWriter} from './kind.js'

/** Returns the markdown of a part of an item. The path of the part is relative to the item. */
export type SpellItem = (place: Place, part: readonly string[], spelling: Spelling) => string

/** A list with one line for each item. */
export const list: SectionKindWriter<ListShape> = ({writing, frames, values, path}, shape) => {
  const items = values[shape.key] as readonly unknown[]
  // The first item then needs an escape, even if it needs none alone.
  const isDistinct = countsItems(items, shape) || areOnlyNames(items, shape)
  const lines = items.map((item, i) =>
    writeItem(frames, shape, item, (place, part, spelling) =>
      writing.spell(place, [...path, i, ...part], spelling, isDistinct && i === 0),
    ),
  )
  return [listMarkdown(lines)]
}

/** Returns the markdown of an item without its marker. */
export function writeItem(frames: Frames, shape: ListShape, item: unknown, spell: SpellItem): string {
  const kind = items[shape.of.kind === 'task' || shape.of.kind === 'entry' ? shape.of.kind : 'scalar']
  return kind(frames, shape, item, spell)
}

type ItemWriter = (frames: Frames, shape: ListShape, item: unknown, spell: SpellItem) => string

const scalar: ItemWriter = (frames, shape, item, spell) =>
  writeField(shape.of as ScalarShape, it => spell(itemPlace(frames, shape), [], it), item)

const task: ItemWriter = (frames, shape, item, spell) => {
  const {text, done} = item as {readonly text: string; readonly done: boolean}
  return taskText(done, spell(taskPlace(frames, shape), ['text'], {value: text, text}))
}

const entry: ItemWriter = (frames, shape, item, spell) => {
  const {name, text} = item as {readonly name: string | null; readonly text: string}
  const label =
    name === null ? null : withoutBold(spell(entryNamePlace(frames, shape), ['name'], {value: name, text: name}))
  if (text === '') return entryText(label, text)
  return entryText(label, spell(entryTextPlace(frames, shape, name !== null), ['text'], {value: text, text}))
}

/** The kept markdown of a lead-in may already have the markup for bold, or be in italics. */
function withoutBold(label: string): string {
  const [, , own] = /^(\*{1,3})([^*]+)\1$/.exec(label) ?? []
  return own ?? label
}

const items = {scalar, task, entry} satisfies Record<'scalar' | (TaskShape | EntryShape)['kind'], ItemWriter>

export function itemPlace(frames: Frames, shape: ListShape): Place {
  return frames.place(shape, 'item', () =>
    options(
      frames,
      shape,
      it => it,
      it => it,
    ),
  )
}

export function taskPlace(frames: Frames, shape: ListShape): Place {
  return frames.place(shape, 'task', () => options(frames, shape, it => taskText(true, it), partOf('text')))
}

export function entryNamePlace(frames: Frames, shape: ListShape): Place {
  return frames.place(shape, 'entryName', () => ({
    ...options(frames, shape, it => entryText(it, 'A'), partOf('name')),
    isPlain: it => frames.isPlain(it, '') && !it.includes(':'),
    shared: true,
    // Asterisks right beside those of bold text would change its marks, and each run would add more.
    keeps: it => !withoutBold(it).includes('*'),
  }))
}

export function entryTextPlace(frames: Frames, shape: ListShape, named: boolean): Place {
  return frames.place(shape, named ? 'namedText' : 'text', () => ({
    ...options(frames, shape, it => entryText(named ? 'A' : null, it), partOf('text')),
    // Without a name, words before a colon or a dash would be read as one.
    ...(!named && {
      isPlain: it => frames.isPlain(it, '') && !mayHavePlainLead(it),
      escape: it => LINE.escape(it).replace(AFTER_NAME, mark => [...mark].map(literally).join('')),
    }),
  }))
}

/** What separates a name from the text after it. */
const AFTER_NAME = new RegExp(`(?:[${COLONS}]|(?<= )(?:${CATEGORY_DASHES.join('|')})(?= ))`, 'g')

function partOf(key: string): (item: unknown) => unknown {
  return item => (item as Read | undefined)?.[key]
}

function options(
  frames: Frames,
  shape: ListShape,
  write: (markdown: string) => string,
  read: (item: unknown) => unknown,
): PlaceOptions {
  const frame = frames.frame(
    it => frames.section(shape, listMarkdown([write(it)])),
    values => read(only(take(values, shape.key))),
  )
  return {frames: [frame], ...LINE, sample: sampleOf(shape.of as ItemShape), isPlain: it => frames.isPlain(it, '')}
}
