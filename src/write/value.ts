import type {DiagnosticCode} from '../diagnostics/catalogue.js'
import type {Severities} from '../diagnostics/diagnostic.js'
import {fieldLabelled, sectionLabelled, sectionNamed} from '../extract/lookup.js'
import {HEADER_FIELDS, SECTIONS, TITLE} from '../format/form.js'
import {TYPED_MARKERS} from '../format/phrases.js'
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
 *
 * Reading each value back would make writing many times slower than reading. Nearly every value is made of letters,
 * digits and punctuation that means nothing where it stands: `isPlain` knows these, and they are written as they are.
 * Only the others are tried, each in the smallest document that has its place.
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

const table = (row: string) => `## Actors\n\n| Category | Actor |\n| --- | --- |\n${row}\n`

export const PLACES = {
  title: {frame: it => `# ${it}\n`, read: it => it.title, escape: escapeHeading},
  location: {frame: it => `**Location**: ${it}\n`, read: it => it.location?.text, escape: escapeText},
  label: {
    frame: it => `**${it}**: x\n`,
    read: it => only(it.metadata)?.name,
    escape: escapeText,
    shared: true,
  },
  metadata: {
    frame: it => `**L**: ${it}\n`,
    read: it => only(it.metadata)?.value,
    escape: escapeText,
    shared: true,
  },
  paragraph: {
    frame: it => `## Executive Summary\n\n${it}\n\nB.\n`,
    read: it => it.executiveSummary?.replace(/\n\nB\.$/, ''),
    escape: escapeText,
  },
  line: {
    frame: it => `## Executive Summary\n\n- A.\n- ${it}\n`,
    read: it => it.executiveSummary?.replace(/^A\.\n/, ''),
    escape: escapeText,
    reports: 'list-in-prose',
  },
  item: {frame: it => `## Commitments\n\n- ${it}\n`, read: it => only(it.commitments), escape: escapeText},
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
      const value = alone?.actors[0]
      return alone?.actors.length === 1 && among?.actors.length === 3 && among.actors[1] === value ? value : undefined
    },
    escape: escapeCell,
    shared: true,
  },
  heading: {
    frame: it => `## Commitments\n\n- A.\n\n## ${it}\n\nText.\n`,
    read: it => only(it.additionalSections)?.heading,
    escape: escapeHeading,
  },
} as const satisfies Record<string, Place>

/** What kind of value is written. */
export type Kind = keyof typeof PLACES

function only<T>(values: readonly T[]): T | undefined {
  return values.length === 1 ? values[0] : undefined
}

/** Punctuation that is nothing to markdown inside a line, wherever it stands. */
const INSIDE = ' \'"()/,.%-:$+=?!@^{}>’‘“”–—€£°…«»'
/** What of it a value can begin with, … */
const FIRST = /^[\p{L}\p{N}\p{Emoji_Presentation}"“‘€$(¿¡]/u
/** … and end in. */
const LAST = /[\p{L}\p{N}\p{Emoji_Presentation}'’"”().%?!€$°…»]$/u

/** What numbers an item: the start of an ordered list. */
const NUMBERING = /^\d+[.)](?: |$)/

const WORD = 1
const INERT = 2

/** What the characters of Latin and Greek, Cyrillic and the like are: letters and digits, inert punctuation, or neither. */
const classes = new Uint8Array(0x2100)
for (let code = 0; code < classes.length; code++) {
  const character = String.fromCharCode(code)
  if (/[\p{L}\p{N}]/u.test(character)) classes[code] = WORD
  else if (INSIDE.includes(character) || /\p{Cf}/u.test(character)) classes[code] = INERT
}

/** Beyond them, letters and digits, emoji and what joins and varies these. */
const BEYOND = /[\p{L}\p{N}\p{Cs}\uFE0F]/u

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < classes.length ? (classes[code] as number) : BEYOND.test(text.charAt(at)) ? WORD : 0
}

/**
 * Whether nothing in the text means anything to markdown: an ampersand that no semicolon follows starts no reference,
 * and an underscore between letters no emphasis. Blanks are single.
 */
function isInert(text: string, alone: boolean): boolean {
  for (let at = 0; at < text.length; at++) {
    const kind = classOf(text, at)
    if (kind === 0 ? !isInertMark(text, at, alone) : text.charCodeAt(at) === 32 && text.charCodeAt(at + 1) === 32)
      return false
  }
  return FIRST.test(text) && LAST.test(text) && !NUMBERING.test(text) && !opensTyped(text)
}

/** Whether an emoji that stands for a bullet comes first. */
function opensTyped(text: string): boolean {
  return text.charCodeAt(0) > 0x2000 && TYPED_MARKERS.includes(String.fromCodePoint(text.codePointAt(0) as number))
}

function isInertMark(text: string, at: number, alone: boolean): boolean {
  const mark = text.charAt(at)
  // Letters up to the end could be followed by a semicolon that separates values.
  if (mark === '&') return !text.includes(';', at) && (alone || /[^\p{L}\p{N}]/u.test(text.slice(at + 1)))
  return mark === '_' && isWord(text, at - 1) && isWord(text, at + 1)
}

function isWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\p{N}]/u.test(text.charAt(at))
}

const placeholders = new Set([TITLE, ...HEADER_FIELDS, ...SECTIONS].map(form => form.placeholder))

/** Longer ones are no names of sections, placeholders or labels. */
const LONGEST_NAME = 120

/** Whether a text surely is what it looks like in its place, written as it is. */
export function isPlain(text: string, kind: Kind): boolean {
  if (!isInert(text, kind !== 'value')) return false
  if (text.length <= LONGEST_NAME && (placeholders.has(text) || readPhrase(text) !== null)) return false
  if (kind === 'title' || kind === 'heading') return sectionNamed(text) === undefined
  // A label that names a section could be its heading.
  if (kind === 'label') return !text.includes(':') && !fieldLabelled(text) && !sectionLabelled(text)
  return kind !== 'category' || !text.endsWith('.')
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
  if ((source === undefined || source === value) && isPlain(value, kind)) return value
  const text = oneLine(value)
  const place: Place = PLACES[kind]
  const written = source === undefined ? undefined : joinLines(source)
  if ((written === undefined || written === text) && isPlain(text, kind)) return text
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

const MANY_BLANKS = /[^\S\uFEFF ]| {2}|^ | $/

/** Runs of white space are one space, as in every text that is read. */
export function oneLine(value: string): string {
  return MANY_BLANKS.test(value) ? value.replace(/[^\S\uFEFF]+/g, ' ').replace(/^ | $/g, '') : value
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

/** What may be said of a value however it is written, since it is about what it says; and what every frame lacks. */
const TRUTHS: Severities = {
  'unknown-country': 'off',
  'location-prose': 'off',
  mojibake: 'off',
  'invisible-character': 'off',
  'unknown-field': 'off',
  'unknown-section': 'off',
  'missing-title': 'off',
  'missing-field': 'off',
  'missing-section': 'off',
}

/** Whether markdown gives the text in its place, and nothing is said about it. */
export function readsBack(place: Place, markdown: string, text: string, lenient = false): boolean {
  const {summary, diagnostics} = parseSummary(place.frame(markdown), {severity: TRUTHS})
  return place.read(summary) === text && (lenient || diagnostics.every(it => it.code === place.reports))
}
