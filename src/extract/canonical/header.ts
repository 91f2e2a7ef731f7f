import type {FieldShape, LinkShape} from '../../form/shape.js'
import {boldColonOpening, labelOpening} from '../../markdown/notation.js'
import {COLON, SPACE} from '../../read/characters.js'
import type {Values} from '../absent.js'
import {mayHoldLine} from '../header/paragraph.js'
import {looksLikeLabel} from '../header/split.js'
import {addressIn} from '../links.js'
import {isOpen, LOST, lineEnd, trimEnd} from './lines.js'
import {noteAbsence, phraseAt, type Run} from './run.js'
import {linkAt, type ValueStep, valueStep} from './value.js'

/*
 *     **Date**: 2024-10-23
 *     ~~~~~~~~~~          the opening, by which a line is known
 *               ~~~~~~~~~~ the value, in a paragraph of this line alone
 *     **Date:** 2024-10-23
 *     ~~~~~~~~~           the same with the colon inside the markup
 *     **Score**: 97/100
 *     ~~~~~~~~~~~        any other label, in the header of a document
 */

/** A header field: how its line begins, and the reader of the rest. */
interface FieldLine {
  /** The first letter of its label, after the marks. */
  readonly letter: number
  readonly opening: string
  /** The opening with the colon inside the markup. It has the same length as `opening`. */
  readonly boldColon: string
  readonly isNeeded: boolean
  readonly read: (run: Run, values: Values, start: number) => number
}

/** Reads the header lines of one object. */
export class HeaderLines {
  readonly #lines: readonly FieldLine[]
  readonly #isOther: ((label: string) => boolean) | null

  /**
   * @param isUnsure - Whether a label may be the heading of a section.
   * @param isOther - Whether a label means nothing in the form; null if such lines are not header lines.
   */
  constructor(
    fields: readonly FieldShape[],
    isUnsure: (label: string) => boolean,
    isOther: ((label: string) => boolean) | null,
  ) {
    this.#isOther = isOther
    this.#lines = fields.map(field => ({
      letter: field.names[0].charCodeAt(0),
      opening: labelOpening(field.names[0]),
      boldColon: boldColonOpening(field.names[0]),
      isNeeded: !field.optional,
      read: isUnsure(field.names[0]) ? () => LOST : lineStep(field),
    }))
  }

  get count(): number {
    return this.#lines.length
  }

  /** Reads the field whose label the line begins with, if the field was not read before; `LOST` for any other line. */
  read(run: Run, values: Values, line: number, given: number[]): number {
    const {source} = run
    const letter = source.charCodeAt(line + 2)
    for (let at = 0; at < this.#lines.length; at++) {
      const {letter: own, opening, boldColon, read} = this.#lines[at] as FieldLine
      if (letter !== own) continue
      const start = source.slice(line, line + opening.length)
      const isInside = start === boldColon
      if (!isInside && start !== opening) continue
      if (given[at] === 1) return LOST
      given[at] = 1
      if (isInside) run.hasMore = true
      return read(run, values, line + opening.length)
    }
    return this.#isOther === null ? LOST : readOther(run, line, this.#isOther)
  }

  /** Whether a required field is missing. */
  lacks(given: readonly number[]): boolean {
    for (let at = 0; at < given.length; at++) if (given[at] === 0 && this.#lines[at]?.isNeeded) return true
    return false
  }
}

/** Reads a line with a label that the form does not have. */
function readOther(run: Run, line: number, isOther: (label: string) => boolean): number {
  const {source, inline, metadata} = run
  const from = line + 2
  const close = source.indexOf('**: ', from)
  const end = lineEnd(source, line)
  const to = trimEnd(source, end)
  const start = close + 4
  if (close < 0 || start >= to || source.charCodeAt(start) === SPACE || source.charCodeAt(to - 1) === COLON) return LOST
  if (!isOpen(source, end + 1) || inline.hasMarkup(from, close) || inline.hasMarkup(start, to)) return LOST
  const name = source.slice(from, close)
  const value = source.slice(start, to)
  if (!looksLikeLabel(name) || holdsLine(value) || phraseAt(source, start, to, value, '') !== null || !isOther(name))
    return LOST
  metadata.push({name, value})
  run.hasMore = true
  return end + 1
}

function lineStep(field: FieldShape): FieldLine['read'] {
  const read = field.kind === 'link' ? linkValueStep(field) : plainStep(field)
  return (run, values, start) => {
    const {source} = run
    const end = lineEnd(source, start)
    const to = trimEnd(source, end)
    if (start >= to || source.charCodeAt(start) === SPACE || source.charCodeAt(to - 1) === COLON) return LOST
    return isOpen(source, end + 1) && read(run, values, start, to) ? end + 1 : LOST
  }
}

type Read = (run: Run, values: Values, start: number, end: number) => boolean

function plainStep(field: FieldShape): Read {
  const read = fieldStep(field)
  return (run, values, start, end) => {
    if (run.inline.hasMarkup(start, end)) return false
    const text = run.source.slice(start, end)
    return !holdsLine(text) && read(run, values, {text, start, end})
  }
}

/** Whether a value may contain another header line. An address does not, although it has a colon. */
function holdsLine(value: string): boolean {
  return mayHoldLine(value) && addressIn(value) === null
}

function linkValueStep(field: LinkShape): Read {
  const read = plainStep(field)
  return (run, values, start, end) => {
    const link = linkAt(run, start, end)
    if (link === null) return read(run, values, start, end)
    if (holdsLine(link.text) || phraseAt(run.source, start, end, link.text, field.placeholder) !== null) return false
    values[field.key] = link
    return true
  }
}

/** Returns the reader of a value without markup, or of its placeholder. */
export function fieldStep(field: FieldShape): ValueStep {
  const read = valueStep(field)
  const options = field.kind === 'choice' ? new Set(field.options.map(it => it.value)) : null
  return (run, values, at) => {
    // An option may have a name that means absence in other fields.
    const phrase = options?.has(at.text) ? null : phraseAt(run.source, at.start, at.end, at.text, field.placeholder)
    if (phrase === null) return read(run, values, at)
    if (phrase === 'absent') noteAbsence(run, field, at.start, at.end)
    return phrase === 'absent'
  }
}
