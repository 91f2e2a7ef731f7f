import type {Values} from '../form/absent.js'
import type {FieldShape, ListShape, ScalarShape} from '../form/shape.js'
import {headerLine, valuesLine} from '../markdown/notation.js'
import {sampleOf, writeField} from './fields/index.js'
import {type Frames, nameText, take} from './frames.js'
import type {Place} from './place.js'
import type {Spelling} from './spell.js'

/** Returns the markdown of a value, or of one value of a list, whose index is the path. */
export type SpellPart = (place: Place, part: readonly number[], spelling: Spelling) => string

/** Returns the text of a field on its line, which is never empty: a value, or the values of a list. */
export function writeLine(shape: FieldShape, values: Values, place: Place, spell: SpellPart): string {
  const value = values[shape.key]
  if (shape.kind !== 'list') {
    const end = shape.kind === 'date' && shape.end !== null ? values[shape.end] : null
    return writeField(shape, it => spell(place, [], it), value, end)
  }
  const items = (value as readonly unknown[]).map((item, i) =>
    writeField(shape.of as ScalarShape, it => spell(place, [i], it), item),
  )
  return valuesLine(items, shape.separator)
}

/** Returns the place of the value of a field on its header line. For a list it is the place of each value. */
export function fieldPlace(frames: Frames, shape: FieldShape): Place {
  return shape.kind === 'list' ? fieldItemPlace(frames, shape) : scalarPlace(frames, shape)
}

function scalarPlace(frames: Frames, shape: ScalarShape): Place {
  return frames.place(shape, 'field', () =>
    frames.line(
      frames.frame(
        it => headerLine(nameText(shape), it),
        values => take(values, shape.key),
      ),
      sampleOf(shape),
    ),
  )
}

function fieldItemPlace(frames: Frames, shape: ListShape): Place {
  const sample = sampleOf(shape, shape.separator)
  return frames.place(shape, 'fieldItem', () => {
    const options = frames.shared(shape.separator, [sample, sample, sample], list =>
      frames.frame(
        it => headerLine(nameText(shape), it),
        values => list(take(values, shape.key)),
      ),
    )
    // After a separator, a label would begin another header line.
    return {...options, isPlain: it => options.isPlain(it) && !it.includes(':')}
  })
}
