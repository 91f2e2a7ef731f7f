import type {ProseShape} from '../../form/shape.js'
import {isFarewell} from '../../grammar/chatter.js'
import {COLON, HASH} from '../../read/characters.js'
import {isOpen, LOST, lineEnd, opensText, skipBlank, trimEnd} from './lines.js'
import {noteAbsence, phraseAt, type Step, textAt} from './run.js'

/**
 * Returns the reader of paragraphs, one per line, up to a heading. `isSure` tells whether a line certainly is a
 * paragraph.
 */
export function proseStep(shape: ProseShape, isSure: (text: string) => boolean = () => true): Step {
  const {key, placeholder} = shape
  return (run, values, from) => {
    const {source} = run
    let line = from
    while (source.charCodeAt(line) !== HASH && line < source.length) {
      const end = lineEnd(source, line)
      const to = trimEnd(source, end)
      // A line that ends in a colon may be a heading.
      if (!opensText(source, line) || !isOpen(source, end + 1) || source.charCodeAt(to - 1) === COLON) return LOST
      const value = textAt(run, line, to)
      if (value === null || value === '' || !isSure(value)) return LOST
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
