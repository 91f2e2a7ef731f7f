import type {DiagnosticCode} from '../diagnostics/catalogue.js'
import {readPhrase} from '../grammar/phrases.js'
import {escapeCell, escapeHeading, escapeText, literally} from '../markdown/escape.js'
import {parseSummary} from '../parse.js'
import type {Summary} from '../schema.js'

/*
 * A value as markdown. What a person would write comes first, and is taken if it reads back as the value and nothing
 * is said about it; so escapes stand only where they are needed:
 *
 *     Data & Governance    as it is
 *     Spain | Portugal     Spain \| Portugal
 *     N/A                  N\/A          a value, not a placeholder
 *     None                 &#78;one      likewise, where there is nothing to escape
 */

/** The place that a value is written to. */
export interface Place {
  /** A document with this markdown in the place, and nothing else that could be off. */
  readonly frame: (markdown: string) => string
  /** What was read in the place; anything else than the value's text means that the markdown will not do. */
  readonly read: (summary: Summary) => unknown
  readonly escape: (text: string) => string
  /** Whether it shares its line with other values. */
  readonly shared?: true
  /** What the frame itself gives cause for. */
  readonly reports?: DiagnosticCode
}

const TITLE = '# T\n\n'
const HEADER = `${TITLE}**Date**: 2024\n\n**Location**: Spain\n\n`

const table = (row: string) => `${HEADER}## Actors\n\n| Category | Actor |\n| --- | --- |\n${row}\n`

export const PLACES = {
  title: {frame: it => `# ${it}\n\n**Date**: 2024\n`, read: it => it.title, escape: escapeHeading},
  location: {frame: it => `${TITLE}**Location**: ${it}\n`, read: it => it.location?.text, escape: escapeText},
  label: {
    frame: it => `${HEADER}**${it}**: x\n`,
    read: it => only(it.metadata)?.name,
    escape: escapeText,
    shared: true,
  },
  metadata: {
    frame: it => `${HEADER}**L**: ${it}\n`,
    read: it => only(it.metadata)?.value,
    escape: escapeText,
    shared: true,
  },
  paragraph: {
    frame: it => `${HEADER}## Executive Summary\n\nA.\n\n${it}\n\nB.\n`,
    read: it => it.executiveSummary?.replace(/^A\.\n\n|\n\nB\.$/g, ''),
    escape: escapeText,
  },
  line: {
    frame: it => `${HEADER}## Executive Summary\n\n- A.\n- ${it}\n`,
    read: it => it.executiveSummary?.replace(/^A\.\n/, ''),
    escape: escapeText,
    reports: 'list-in-prose',
  },
  item: {frame: it => `${HEADER}## Commitments\n\n- ${it}\n`, read: it => only(it.commitments), escape: escapeText},
  category: {
    frame: it => table(`| ${it} | |`),
    read: it => only(it.actors)?.category,
    escape: escapeCell,
    shared: true,
    reports: 'empty-cell',
  },
  // Alone in its cell and between others.
  value: {
    frame: it => table(`| C | ${it} |\n| D | A; ${it}; B |`),
    read: ({actors: [alone, among]}) => {
      const [value, ...more] = alone?.actors ?? []
      return more.length === 0 && among?.actors.length === 3 && among.actors[1] === value ? value : undefined
    },
    escape: escapeCell,
    shared: true,
  },
  heading: {
    frame: it => `${HEADER}## Actors\n\n| Category | Actor |\n| --- | --- |\n| C | x |\n\n## ${it}\n\nText.\n`,
    read: it => only(it.additionalSections)?.heading,
    escape: escapeHeading,
  },
} as const satisfies Record<string, Place>

/** What kind of value is written. */
export type Kind = keyof typeof PLACES

function only<T>(values: readonly T[]): T | undefined {
  return values.length === 1 ? values[0] : undefined
}

/** Letters, digits and what does nothing between them. */
const PLAIN = /^\p{L}(?:[\p{L}\p{N} '’()/,.%–]|-(?! )| & )*[\p{L}\p{N})%.]$/u

/** Longer ones are no names of sections, placeholders or labels. */
const LONGEST_NAME = 120

/** Whether a text surely is what it looks like, wherever it stands. */
function isPlain(text: string, kind: Kind): boolean {
  if (!PLAIN.test(text)) return false
  const short = text.length <= LONGEST_NAME
  if (kind === 'heading' || kind === 'label' || kind === 'title') return false
  if (text.endsWith('.') && kind === 'category') return false
  return !short || readPhrase(text) === null
}

/** How a value is to be written. */
export interface Wish {
  /** The value would be dropped or merged as it is: it begins with a reference, which says that it stands for itself. */
  readonly distinct?: boolean
  /** The markdown it was read from, which is kept if it will do. */
  readonly source?: string | undefined
  /** Whether the document defines references, so that brackets can be links. */
  readonly defines?: boolean
}

/** Writes a value so that it reads back as it. */
export function writeValue(kind: Kind, value: string, wish: Wish = {}): string {
  const written = spell(kind, value, wish)
  if (!wish.distinct || /^(?:\\[!-/:-@[-`{-~]|&#)/.test(written)) return written
  const [first = ''] = written
  return literally(first) + written.slice(first.length)
}

function spell(kind: Kind, value: string, {source, defines = false}: Wish): string {
  const text = oneLine(value)
  const place: Place = PLACES[kind]
  const written = source === undefined ? undefined : joinLines(source)
  if (isPlain(text, kind) && (written === undefined || written === text)) return text
  // No canonical spelling gives blanks beyond one: then the source, reported as it may be, is as good as it gets.
  const lenient = value !== text
  if (written !== undefined && readsBack(place, written, value, lenient)) return written
  for (const candidate of candidates(place, text, defines)) if (readsBack(place, candidate, text)) return candidate
  return [...text].map(literally).join('')
}

/** Wrapped markdown on one line. */
function joinLines(markdown: string): string {
  const lines = markdown.split(/[\r\n]+/)
  return lines.length === 1 ? markdown : lines.map(line => line.trim()).join(' ')
}

/** Runs of white space are one space, as in every text that is read. */
export function oneLine(value: string): string {
  return value.replace(/[^\S\uFEFF]+/g, ' ').trim()
}

/** What could do together with the rest of its line what it does not do alone. */
const MARKUP = /[;|*_`<\\[\]]/

/** From what a person would write to what cannot be mistaken. */
function* candidates(place: Place, text: string, defines: boolean): Generator<string> {
  const brackets = text.includes(']:') || (defines && text.includes('['))
  if (!brackets && !(place.shared && MARKUP.test(text))) yield text
  const escaped = place.escape(text)
  yield escaped
  // N\/A, None\.
  yield escaped.replace(/^([^\\&]*?)([!-/:-@[-`{-~])/, '$1\\$2')
  yield escaped.replace(/([!-/:-@[-`{-~])$/, '\\$1')
  yield literal(place, text)
}

function literal(place: Place, text: string): string {
  const [first = ''] = text
  return literally(first) + place.escape(text.slice(first.length))
}

/** What may be said of a value however it is written: it is about what it says. */
const TRUTHS = new Set([
  'unknown-country',
  'location-prose',
  'mojibake',
  'invisible-character',
  'unknown-field',
  'unknown-section',
  'missing-field',
  'missing-section',
])

function readsBack(place: Place, markdown: string, text: string, lenient = false): boolean {
  const {summary, diagnostics} = parseSummary(place.frame(markdown))
  return (
    place.read(summary) === text &&
    (lenient || diagnostics.every(it => TRUTHS.has(it.code) || it.code === place.reports))
  )
}
