import type {MarkdownShape} from '../../form/shape.js'
import type {SectionKindWriter} from './kind.js'

/** As it is. */
export const markdown: SectionKindWriter<MarkdownShape> = ({values}, shape) => [values[shape.key] as string]
