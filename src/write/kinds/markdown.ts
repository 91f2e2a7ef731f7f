import type {MarkdownShape} from '../../form/shape.js'
import type {SectionKindWriter} from './kind.js'

/** The markdown without changes. */
export const markdown: SectionKindWriter<MarkdownShape> = ({writing, values, path}, shape) => [
  writing.markdown(path, values[shape.key] as string),
]
