import {HEADER_FIELDS, type HeaderField} from '../../format/form.js'
import type {Block, Text} from '../../read/blocks.js'
import {makeText} from '../../read/make.js'
import {type Draft, keepMetadata} from '../draft.js'
import {plain, sourceEnd, sourceStart, unmarked} from '../pieces.js'
import {readHeaderValue, replace} from '../values.js'
import {type HeaderLine, headerLinesIn, mayHoldLine} from './lines.js'

/** Which fields have been given already, with their values and where they stand. */
export type Given = Map<string, {readonly text: string; readonly start: number}>

/**
 * Reads a block before the first section as header lines, it may be with the one below. Answers how many blocks these
 * are; 0 when the first one holds anything else.
 */
export function readHeaderBlock(draft: Draft, block: Block, below: Block | undefined, given: Given): number {
  if (block.type === 'paragraph' && readCanonicalLine(draft, block.content, given)) return 1
  const found = headerLinesIn(draft.source, block, below)
  if (found === null) return 0
  if (block.type === 'table') draft.positions.mark(block.start, block.end)
  for (const line of found.lines) keepLine(draft, line, given)
  return found.count
}

/** How the lines of the form begin. */
export const openings = HEADER_FIELDS.map(field => ({
  field,
  opening: `**${field.labels[0]}**: `,
  label: `${field.labels[0]}: `,
}))

/** The short way for a line that is written as it should be, without markup in its value. */
function readCanonicalLine(draft: Draft, text: Text, given: Given): boolean {
  const {source, positions} = draft
  for (const {field, opening, label} of openings) {
    if (!source.startsWith(opening, text.start) || given.has(field.field)) continue
    const start = text.start + opening.length
    if (
      start >= text.end ||
      text.text.includes('\n') ||
      mayHoldLine(text.text) ||
      text.end - start !== text.text.length - label.length ||
      text.map?.length !== 6
    )
      return false
    const value = makeText(text.text.slice(label.length), start, text.end, null)
    positions.mark(text.start, start)
    given.set(field.field, {text: value.text, start: text.start})
    readHeaderValue(draft, field, value)
    return true
  }
  return false
}

function keepLine(draft: Draft, line: HeaderLine, given: Given): void {
  const {found, positions} = draft
  const {label, value, field, start} = line
  reportStyle(draft, line)
  positions.mark(start, value.start)
  if (!field) return keepUnknown(draft, line)
  const path = [field.field]
  const actual = plain(value.text)
  reportLabel(draft, field, label)
  if (given.has(field.field)) return reportDuplicate(draft, field, value, given)
  given.set(field.field, {text: actual, start})
  if (actual !== '') return readHeaderValue(draft, field, value)
  positions.miss(field.field, value.start)
  found.report('missing-field', path, value.start, value.start, {field: field.field, expected: placeholderLine(field)})
}

/** Quotes the second value of a field: the first one counts. */
export function reportDuplicate({found, positions}: Draft, {field}: HeaderField, value: Text, given: Given): void {
  const {text: first} = given.get(field) as {text: string}
  positions.mark(value.start, value.end)
  const params = {actual: plain(value.text), field, first}
  found.report('duplicate-field', [field], value.start, value.end, params, {related: () => [field]})
}

function keepUnknown(draft: Draft, line: HeaderLine): void {
  const {label, value, start} = line
  const name = {start: sourceStart(label, 0), end: sourceEnd(label, label.text.length), text: plain(label.text)}
  keepMetadata(draft, start, name, {start: value.start, end: value.end, text: plain(value.text)})
}

/** What says that a field is absent. */
export function placeholderLine(field: HeaderField): string {
  return `**${field.labels[0]}**: ${field.placeholder}`
}

function reportStyle(draft: Draft, line: HeaderLine): void {
  const {field, start, end, canonical, fix} = line
  if (canonical) return
  const params = {actual: draft.source.slice(start, end), expected: line.expected()}
  const path = field ? [field.field] : ['metadata', draft.summary.metadata.length]
  draft.found.report('field-style', path, start, end, params, {fix})
}

function reportLabel(draft: Draft, field: HeaderField, label: Text): void {
  const expected = field.labels[0]
  if (label.text === expected) return
  const start = sourceStart(label, 0)
  const end = sourceEnd(label, label.text.length)
  draft.found.report(
    'field-label',
    [field.field],
    start,
    end,
    {actual: label.text, expected},
    {
      // Where markup begins or ends within the label, the line is to be written anew first.
      fix: () => (unmarked(draft.source, label) === null ? null : [replace(start, end, expected)]),
    },
  )
}
