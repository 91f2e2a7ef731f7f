import type {FieldShape, HeadingShape} from '../../form/shape.js'
import {isDocumentKind} from '../../grammar/chatter.js'
import {Names} from '../../grammar/names.js'
import {COLON, HASH, SPACE} from '../../read/characters.js'
import type {Values} from '../absent.js'
import {FieldLabels} from '../header/labels.js'
import {matchPattern} from '../headings/pattern.js'
import {LOST, lineEnd, trimEnd} from './lines.js'
import {noteAbsence, phraseAt, type Run, type Step, textAt} from './run.js'
import {type ValueStep, valueStep} from './value.js'

/** Takes the text of a heading; false where it may mean something else. */
export type HeadingStep = (run: Run, values: Values, text: string, start: number, end: number) => boolean

/** Reads a heading that is a value from its text on; `isUnsure` says of a text that it may name a section. */
export function headingStep(heading: HeadingShape, isUnsure: (text: string) => boolean): Step {
  const read = heading.patterns.length === 0 ? wholeStep(heading) : patternStep(heading)
  return (run, values, from) => {
    const {source} = run
    const end = lineEnd(source, from)
    const to = trimEnd(source, end)
    const last = source.charCodeAt(to - 1)
    if (to <= from || source.charCodeAt(from) === SPACE || last === HASH || last === COLON) return LOST
    const text = textAt(run, from, to)
    if (text === null || text === '' || isUnsure(text)) return LOST
    const colon = text.indexOf(':')
    if (colon > 0 && isUnsure(text.slice(0, colon))) return LOST
    return read(run, values, text, from, to) ? end + 1 : LOST
  }
}

/** Whether the text of a title may be something else: a kind of document, or a label and its value. */
export function titleDoubts(heading: HeadingShape): (text: string) => boolean {
  const labels = new FieldLabels({fields: [], fieldNames: new Names<FieldShape>([]), heading})
  return text => {
    const colon = text.indexOf(':')
    return isDocumentKind(text) || (colon > 0 && labels.isTitle(text.slice(0, colon)))
  }
}

function wholeStep({key, placeholder}: HeadingShape): HeadingStep {
  return (run, values, text, start, end) => {
    const phrase = phraseAt(run.source, start, end, text, placeholder)
    if (phrase === 'failed') return false
    if (phrase === null) values[key] = text
    else noteAbsence(run, key, start, end)
    return true
  }
}

function patternStep({key, placeholder, patterns, values: fields}: HeadingShape): HeadingStep {
  const readers = new Map<string, {field: FieldShape; read: ValueStep}>(
    fields.map(field => [field.key, {field, read: valueStep(field)}]),
  )
  return (run, values, text, start, end) => {
    // Brackets of a pattern also match the markup of links.
    if (text.length !== end - start) return false
    const phrase = phraseAt(run.source, start, end, text, placeholder)
    if (phrase === 'failed') return false
    if (phrase === 'absent') {
      noteAbsence(run, key, start, end)
      return true
    }
    const match = matchPattern(patterns, text)
    if (!match) return false
    values[key] = text
    for (const [name, {from, to}] of match) {
      const reader = readers.get(name)
      const at = {text: text.slice(from, to), start: start + from, end: start + to}
      if (!reader || phraseAt(run.source, at.start, at.end, at.text, reader.field.placeholder) !== null) return false
      if (!reader.read(run, values, at)) return false
    }
    return true
  }
}
