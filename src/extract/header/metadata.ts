import type {FieldShape} from '../../form/shape.js'
import {Misspellings} from '../../grammar/misspelling.js'
import {labelKey} from '../../grammar/name-keys.js'
import {oncePer} from '../../grammar/once.js'
import {nameMarkdown} from '../../markdown/escape.js'
import {replacement} from '../../source.js'
import type {Context} from '../context.js'
import {plain, sourceEnd, sourceStart, unmarked} from '../pieces.js'
import type {HeaderLine} from './line.js'

/** The labels of a form, and the fields that have been read. */
interface Labels {
  readonly fields: readonly FieldShape[]
  /** Returns the label or the heading that a label is similar to. */
  readonly near: (label: string) => string | undefined
  readonly has: (field: FieldShape) => boolean
}

const misspelledIn = oncePer((fields: readonly FieldShape[]) => new Misspellings(fields, labelKey))

/** Keeps a header line outside the form. Its label may misspell that of a missing field. */
export function keepMetadata(
  context: Context,
  {label, value, start, isEntry}: HeaderLine,
  {fields, near, has}: Labels,
): void {
  const name = {start: sourceStart(label, 0), end: sourceEnd(label, label.text.length), text: plain(label.text)}
  const kept = {start: value.start, end: value.end, text: plain(value.text)}
  const fix = () => {
    const meant = misspelledIn(fields).only(name.text)
    const written = near(name.text)
    if (isEntry || !meant || has(meant) || written === undefined) return null
    return unmarked(context.source, label) === null ? null : [replacement(name.start, name.end, nameMarkdown(written))]
  }
  context.keepMetadata(start, name, kept, {near: () => near(name.text), fix})
}
