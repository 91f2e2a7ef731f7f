import {ADDITIONAL_SECTIONS, type HeadingShape, METADATA} from '../form/shape.js'
import {escapeHeading} from '../markdown/escape.js'
import {BLANK_LINE, headerLine, headingLine, TITLE_LEVEL} from '../markdown/notation.js'
import {type Frames, LINE, only, partOf, take} from './frames.js'
import {headingOptions, sampleHeading, takeHeading} from './heading.js'
import type {Place} from './place.js'

/* The places that every document has, in any form. */

/** A label or heading for the frames of what is outside the form. A form is not likely to have it as a name. */
const OTHER = 'Text outside the form'

export function titlePlace(frames: Frames, heading: HeadingShape): Place {
  return frames.place(heading, 'title', () =>
    headingOptions(
      frames.frame(
        it => headingLine(TITLE_LEVEL, it),
        values => takeHeading(heading, values),
      ),
      sampleHeading(heading),
    ),
  )
}

/** Returns the place of the label of a header line outside the form. */
export function labelPlace(frames: Frames): Place {
  return frames.place(METADATA, 'label', () => ({
    frames: [
      frames.frame(
        it => headerLine(it, 'x'),
        values => partOf(only(take(values, METADATA)), 'name'),
      ),
    ],
    ...LINE,
    sample: OTHER,
    isPlain: () => false,
    shared: true,
  }))
}

/** Returns the place of the value of such a line. */
export function metadataPlace(frames: Frames): Place {
  return frames.place(METADATA, 'value', () => ({
    ...frames.line(
      frames.frame(
        it => headerLine(OTHER, it),
        values => partOf(only(take(values, METADATA)), 'value'),
      ),
      'A',
    ),
    shared: true,
  }))
}

/** Returns the place of the heading of a section outside the form. */
export function headingPlace(frames: Frames, level: number): Place {
  return frames.place(ADDITIONAL_SECTIONS, `heading ${level}`, () => ({
    frames: [
      frames.frame(
        it => [headingLine(TITLE_LEVEL, 'A'), headingLine(level, it), 'Text.'].join(BLANK_LINE),
        values => partOf(only(take(values, ADDITIONAL_SECTIONS)), 'heading'),
      ),
    ],
    ...LINE,
    sample: OTHER,
    escape: escapeHeading,
    isPlain: () => false,
  }))
}
