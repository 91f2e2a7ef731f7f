import type {FieldShape} from '../../form/shape.js'
import type {Text} from '../../read/blocks.js'
import {isAtom, sliceText} from '../pieces.js'
import {BEFORE_LABEL, cutPart} from './row-cut.js'

/** A label in a line, and the separator or bracket before it. */
export interface Label {
  /** The offset of the separator or bracket before it; the start of the line when there is none. */
  readonly from: number
  readonly colon: number
  readonly field: FieldShape
}

const LONGEST_LABEL = 60

/** A label that the form does not have, after a separator. */
const OTHER_LABEL = /(?<=[;,|·–—] )\p{Lu}[\p{L} ]{1,30}: /u

/** Returns the labels of a line that are the name of a column. `named` returns the column with a name. */
export function labelsIn({text, ...rest}: Text, named: (label: string) => FieldShape | undefined): Label[] {
  const labels: Label[] = []
  let last = 0
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const lowest = Math.max(last, colon - LONGEST_LABEL)
    let from = colon - 1
    while (from >= lowest && !opensLabel(text, from)) from--
    if (from < lowest && lowest > last) continue
    const label = text.slice(Math.max(from + 1, last), colon).trim()
    const field = label === '' ? undefined : named(label)
    if (!field || isAtom({text, ...rest}, colon)) continue
    labels.push({from: Math.max(from, last), colon, field})
    last = colon + 1
  }
  return labels
}

/** Returns the value up to the next label, and the text in it under a label that the form does not have. */
export function labelledValue(source: string, text: Text, from: number, to: number): [value: Text, other: Text | null] {
  const part = cutPart(source, text, from, to)
  const other = OTHER_LABEL.exec(part.text)
  if (!other) return [part, null]
  return [cutPart(source, part, 0, other.index), sliceText(source, part, other.index, part.text.length)]
}

/** Whether a label may begin after a character. */
function opensLabel(text: string, at: number): boolean {
  const character = text.charAt(at)
  if (!BEFORE_LABEL.includes(character)) return false
  return '([\n'.includes(character) || text.charAt(at + 1) === ' '
}
