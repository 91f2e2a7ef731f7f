import type {Values} from '../../form/absent.js'
import type {FieldsShape} from '../../form/shape.js'
import type {SectionKindWriter} from './kind.js'

/** A section of header lines. */
export const fields: SectionKindWriter<FieldsShape> = ({writing, frames, values, path}, shape) =>
  writing.scope({frames: frames.below(shape), values: values[shape.key] as Values, path})
