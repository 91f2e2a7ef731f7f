import type {FindingSink} from '../diagnostics/diagnostic.js'
import type {Reader} from '../read/blocks.js'
import type {Summary} from '../schema.js'
import {I, type Leaf, type PositionSink, type Positions, slot} from './positions.js'

/** A summary in the making, and all that its parts report to. */
export interface Draft<Where extends PositionSink = PositionSink, Found extends FindingSink = FindingSink> {
  readonly source: string
  readonly summary: Summary
  readonly positions: Where
  readonly found: Found
  /** Reads a part of the source as a document of its own. */
  readonly read: Reader
  /** Whether reading stopped before the end, so that what comes last may lack its content. */
  stopped: boolean
}

/** A draft that notes where its values stand. */
export type PlacedDraft = Draft<Positions>

/** A draft in which nothing has been read yet. */
export function draftOf<Where extends PositionSink, Found extends FindingSink>(
  source: string,
  read: Reader,
  positions: Where,
  found: Found,
): Draft<Where, Found> {
  return {source, summary: emptySummary(), positions, found, read, stopped: false}
}

export function emptySummary(): Summary {
  return {
    title: null,
    date: null,
    endDate: null,
    location: null,
    executiveSummary: null,
    characteristics: [],
    actors: [],
    themes: [],
    practicalApplications: [],
    commitments: [],
    metadata: [],
    additionalSections: [],
  }
}

const NAME = slot(['metadata', I, 'name'])
const VALUE = slot(['metadata', I, 'value'])
const HEADING = slot(['additionalSections', I, 'heading'])
const LEVEL = slot(['additionalSections', I, 'level'], true)
const MARKDOWN = slot(['additionalSections', I, 'markdown'])

type Span = Pick<Leaf, 'start' | 'end'>

/** Keeps a header line that the form does not know. */
export function keepMetadata(
  draft: Draft,
  start: number,
  name: Span & {text: string},
  value: Span & {text: string},
): void {
  const {summary, positions, found, source} = draft
  const i = summary.metadata.push({name: name.text, value: value.text}) - 1
  positions.add(NAME, i, 0, name.start, name.end)
  positions.add(VALUE, i, 0, value.start, value.end)
  found.report('unknown-field', ['metadata', i], start, value.end, {actual: source.slice(start, value.end)})
}

/** The level of text that stands under no heading of its own. */
const LEVEL_OF_TEXT = 2

/** Keeps text outside every field; gives its path, or null when there is nothing but blanks. */
export function keepText(draft: Draft, start: number, end: number): ['additionalSections', number] | null {
  return keepSection(draft, null, '', LEVEL_OF_TEXT, start, end)
}

/**
 * Keeps a section that the form does not know. A heading with nothing below it is kept as text itself, since no
 * section is empty.
 */
export function keepSection(
  draft: Draft,
  head: (Span & {textStart: number; textEnd: number}) | null,
  heading: string,
  level: number,
  from: number,
  to: number,
): ['additionalSections', number] | null {
  const {source, summary, positions} = draft
  const [start, end] = trim(source, from, to)
  if (start >= end) return head && heading !== '' ? keepSection(draft, null, '', level, head.start, head.end) : null
  const i =
    summary.additionalSections.push({heading, level, within: null, markdown: withoutNul(source.slice(start, end))}) - 1
  if (head) {
    positions.add(LEVEL, i, 0, head.start, head.end)
    if (heading !== '') positions.add(HEADING, i, 0, head.textStart, head.textEnd)
  }
  positions.add(MARKDOWN, i, 0, start, end)
  return ['additionalSections', i]
}

/** Markdown reads U+0000 as the replacement character. */
function withoutNul(markdown: string): string {
  return markdown.replaceAll('\0', '\ufffd')
}

/** A byte order mark is no blank, as in markdown. */
const BLANK = /[^\S\uFEFF]|\0/

/** The part without the blanks at its ends. */
export function trim(source: string, start: number, end: number): [number, number] {
  while (start < end && BLANK.test(source[start] as string)) start++
  while (end > start && BLANK.test(source[end - 1] as string)) end--
  return [start, end]
}
