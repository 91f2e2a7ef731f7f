import type {Values} from '../../form/absent.js'
import type {HeadingShape, PartsShape} from '../../form/shape.js'
import {headingLine} from '../../markdown/notation.js'
import {type Frames, only, type Read, take} from '../frames.js'
import {headingOptions, sampleHeading, takeHeading} from '../heading.js'
import type {Place} from '../place.js'
import type {SectionKindWriter} from './kind.js'

/** One heading for each part, with the contents of a scope below it. */
export const parts: SectionKindWriter<PartsShape> = ({writing, frames, values, path}, shape) =>
  (values[shape.key] as readonly Values[]).flatMap((part, i) => {
    const heading = shape.scope.heading as HeadingShape
    const text = writing.heading(partHeadingPlace(frames, shape), heading, part, [...path, i])
    const level = shape.named ? frames.below(shape).level - 1 : frames.level
    return [headingLine(level, text), ...writing.scope({frames: frames.below(shape), values: part, path: [...path, i]})]
  })

export function partHeadingPlace(frames: Frames, shape: PartsShape): Place {
  const heading = shape.scope.heading as HeadingShape
  return frames.place(shape, 'heading', () =>
    headingOptions(
      frames.frame(
        it => frames.partHeading(shape, it),
        values => takeHeading(heading, only(take(values, shape.key)) as Read | undefined),
      ),
      sampleHeading(heading),
    ),
  )
}
