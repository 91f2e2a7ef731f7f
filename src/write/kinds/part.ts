import type {Values} from '../../form/absent.js'
import type {PartShape} from '../../form/shape.js'
import type {SectionKindWriter} from './kind.js'

/** The contents of a scope, with its sections one level deeper. */
export const part: SectionKindWriter<PartShape> = ({writing, frames, values, path}, shape) =>
  writing.scope({frames: frames.below(shape), values: values[shape.key] as Values, path})
