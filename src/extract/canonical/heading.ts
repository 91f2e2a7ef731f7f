import type {FieldShape, HeadingShape} from '../../form/shape.js'
import {isDocumentKind} from '../../grammar/chatter.js'
import type {Text} from '../../read/blocks.js'
import {COLON, HASH, SPACE} from '../../read/characters.js'
import type {Values} from '../absent.js'
import {titleNamesOf, titleStart} from '../header/labels.js'
import {type LinkedParts, matchPattern} from '../headings/pattern.js'
import {Links} from '../links.js'
import {sliceText} from '../pieces.js'
import {LOST, lineEnd, trimEnd} from './lines.js'
import {lineAt, noteAbsence, phraseAt, type Run, type Step} from './run.js'
import {type ValueStep, valueStep} from './value.js'

/** Reads the text of a heading; false when it may mean something else. */
export type HeadingStep = (run: Run, values: Values, text: Text) => boolean

/**
 * Returns the reader of a heading that is a value. It starts at the text of the heading. `isUnsure` tells whether a
 * text may name a section.
 */
export function headingStep(heading: HeadingShape, isUnsure: (text: string) => boolean): Step {
  const read = heading.patterns.length === 0 ? wholeStep(heading) : patternStep(heading)
  return (run, values, from) => {
    const {source} = run
    const end = lineEnd(source, from)
    const to = trimEnd(source, end)
    const last = source.charCodeAt(to - 1)
    if (to <= from || source.charCodeAt(from) === SPACE || last === HASH || last === COLON) return LOST
    const content = lineAt(run, from, to)
    if (content === null || content.text === '' || isUnsure(content.text)) return LOST
    const colon = content.text.indexOf(':')
    if (colon > 0 && isUnsure(content.text.slice(0, colon))) return LOST
    if (heading.link !== null) values[heading.link] = addressAt(run, from, to)
    return read(run, values, content) ? end + 1 : LOST
  }
}

/** Returns the address of the first link in a part of a line that has been read. */
export function addressAt({inline}: Run, start: number, end: number): string | null {
  return new Links(inline.links).between(start, end)[0]?.url ?? null
}

const NONE: LinkedParts = []

/**
 * Returns a function that tells whether the text of a title may be something else: a kind of document, or a label and
 * its value.
 */
export function titleDoubts(heading: HeadingShape): (text: string) => boolean {
  const names = titleNamesOf(heading)
  return text => isDocumentKind(text) || titleStart(text, label => names.has(label)) > 0
}

function wholeStep(heading: HeadingShape): HeadingStep {
  const {key, placeholder} = heading
  return (run, values, {text, start, end}) => {
    const phrase = phraseAt(run.source, start, end, text, placeholder)
    if (phrase === 'failed') return false
    if (phrase === null) values[key] = text
    else noteAbsence(run, heading, start, end)
    return true
  }
}

function patternStep(heading: HeadingShape): HeadingStep {
  const {key, placeholder, patterns, values: fields} = heading
  const readers = new Map<string, {field: FieldShape; read: ValueStep}>(
    fields.map(field => [field.key, {field, read: valueStep(field)}]),
  )
  return (run, values, content) => {
    const {text, start, end} = content
    // Brackets of a pattern also match the markup of links. Other markup is left to the block readers.
    const links = text.length === end - start ? NONE : new Links(run.inline.links).partsOf(content)
    if (text.length + 2 * links.length !== end - start) return false
    const phrase = phraseAt(run.source, start, end, text, placeholder)
    if (phrase === 'failed') return false
    if (phrase === 'absent') {
      if (text !== placeholder) return false
      noteAbsence(run, heading, start, end)
      return true
    }
    const match = matchPattern(patterns, text, links)
    if (!match) return false
    values[key] = text
    for (const [name, {from, to}] of match) {
      const reader = readers.get(name)
      const at = sliceText(run.source, content, from, to)
      if (!reader || phraseAt(run.source, at.start, at.end, at.text, reader.field.placeholder) !== null) return false
      if (!reader.read(run, values, at)) return false
    }
    return true
  }
}
