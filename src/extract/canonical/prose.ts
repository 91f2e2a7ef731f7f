import type {ProseShape} from '../../form/shape.js'
import {isFarewell} from '../../grammar/chatter.js'
import {COLON, HASH} from '../../read/characters.js'
import {isOpen, LOST, lineEnd, opensText, skipBlank, trimEnd} from './lines.js'
import {noteAbsence, type Paragraph, phraseAt, type Run, type Step, textAt, wrappedAt} from './run.js'

/**
 * Returns the reader of paragraphs up to a heading. `isSure` tells whether a text certainly is a paragraph.
 */
export function proseStep(shape: ProseShape, isSure: (text: string) => boolean = () => true): Step {
  const {key, placeholder} = shape
  return (run, values, from) => {
    const {source} = run
    let line = from
    while (source.charCodeAt(line) !== HASH && line < source.length) {
      if (!opensText(source, line)) return LOST
      const paragraph = paragraphAt(run, line)
      if (paragraph === null || !isSure(paragraph.text)) return LOST
      const {text: value, end} = paragraph
      const to = trimEnd(source, end)
      const phrase = phraseAt(source, line, to, value, placeholder)
      if (phrase === 'failed') return LOST
      if (phrase === null) {
        const before = values[key]
        values[key] = before === null ? value : `${before}\n\n${value}`
      } else noteAbsence(run, shape, line, to)
      line = skipBlank(source, end + 1)
      // Below the last section, a paragraph may be chatter of the producer.
      if (line >= source.length && isFarewell(value)) return LOST
    }
    return line
  }
}

function paragraphAt(run: Run, start: number): Paragraph | null {
  const {source} = run
  const end = lineEnd(source, start)
  if (!isOpen(source, end + 1)) return wrappedAt(run, start, 0)
  const to = trimEnd(source, end)
  // A line that ends in a colon may be a heading.
  if (source.charCodeAt(to - 1) === COLON) return null
  const text = textAt(run, start, to)
  return text === null || text === '' ? null : {text, end}
}
