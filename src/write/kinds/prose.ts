import type {ProseShape} from '../../form/shape.js'
import {BLANK_LINE, LIST_MARKER, listMarkdown, OTHER_MARKER} from '../../markdown/notation.js'
import {type Frames, LINE, take} from '../frames.js'
import {paragraphsOf} from '../normal.js'
import type {Place} from '../place.js'
import type {SectionKindWriter} from './kind.js'

/** Paragraphs. A paragraph of several lines is written as a list, because lists are read as such paragraphs. */
export const prose: SectionKindWriter<ProseShape> = ({writing, frames, values, path}, shape) => {
  let marker: string = LIST_MARKER
  return paragraphsOf(values[shape.key] as string).map((lines, n, all) => {
    if (lines.length === 1)
      return writing.spell(paragraphPlace(frames, shape), [...path, n], {value: lines[0], text: lines[0] as string})
    // A different marker keeps a list separate from the list before it.
    marker = marker === LIST_MARKER && (all[n - 1]?.length ?? 0) > 1 ? OTHER_MARKER : LIST_MARKER
    const items = lines.map(line => writing.spell(linePlace(frames, shape), [], {value: line, text: line}))
    return listMarkdown(items, marker)
  })
}

export function paragraphPlace(frames: Frames, shape: ProseShape): Place {
  const isText = shape === frames.scope.text
  return frames.place(shape, 'paragraph', () => ({
    frames: [
      frames.frame(
        it => below(frames, shape, it + BLANK_LINE + AFTER),
        values => cut(take(values, shape.key), '', BLANK_LINE + AFTER),
      ),
      // Below another paragraph, the text could define a link of that paragraph.
      frames.frame(
        it => below(frames, shape, [AFTER, it, AFTER].join(BLANK_LINE)),
        values => cut(take(values, shape.key), AFTER + BLANK_LINE, BLANK_LINE + AFTER),
      ),
    ],
    ...LINE,
    isPlain: it => isPlain(frames, it, isText),
  }))
}

export function linePlace(frames: Frames, shape: ProseShape): Place {
  const isText = shape === frames.scope.text
  const after = frames.frame(
    it => below(frames, shape, listMarkdown([AFTER, it])),
    values => cut(take(values, shape.key), `${AFTER}\n`, ''),
  )
  // A list in which every item has a label is a list of header lines.
  const alone = frames.frame(
    it => below(frames, shape, listMarkdown([it])),
    values => take(values, shape.key),
  )
  return frames.place(shape, 'line', () => ({
    frames: isText ? [after, alone] : [after],
    ...LINE,
    isPlain: it => isPlain(frames, it, isText),
  }))
}

/** Before the first section, a label would turn the text into a header line. */
function isPlain(frames: Frames, text: string, isText: boolean): boolean {
  return frames.isPlain(text, '') && !(isText && text.includes(':'))
}

const AFTER = 'B.'

function below(frames: Frames, shape: ProseShape, content: string): string {
  return shape === frames.scope.text ? content : frames.section(shape, content)
}

/** Returns a text without the text before and after it in a frame. */
function cut(text: unknown, before: string, after: string): string | undefined {
  if (typeof text !== 'string' || !text.startsWith(before) || !text.endsWith(after)) return undefined
  return text.slice(before.length, text.length - after.length)
}
