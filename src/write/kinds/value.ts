import type {ScalarShape} from '../../form/shape.js'
import {sampleOf, writeField} from '../fields/index.js'
import {type Frames, take} from '../frames.js'
import type {Place} from '../place.js'
import type {SectionKindWriter} from './kind.js'

/** A section with one value, which is below the heading. */
export const value: SectionKindWriter<ScalarShape> = ({writing, frames, values, path}, shape) => {
  const end = shape.kind === 'date' && shape.end !== null ? values[shape.end] : null
  return [writeField(shape, it => writing.spell(valuePlace(frames, shape), path, it), values[shape.key], end)]
}

export function valuePlace(frames: Frames, shape: ScalarShape): Place {
  return frames.place(shape, 'value', () =>
    frames.line(
      frames.frame(
        it => frames.section(shape, it),
        values => take(values, shape.key),
      ),
      sampleOf(shape),
    ),
  )
}
