import type {FieldKind} from '../../src/form/shape.js'
import type {DiagnosticCode} from '../../src/index.js'
import type {Body, Document, HeaderLine, Known, Part} from './model.js'
import type {Style} from './style.js'

/** A random whole number from 0 up to, but not including, `sides`. */
export type Dice = (sides: number) => number

/** A way to write a document that is not canonical, without changing its values. */
export interface Variation {
  /** What it does, named after its rule. */
  readonly name: string
  /** The part that it changes. Two variations of the same part do not go together. */
  readonly touches: readonly string[]
  /** The diagnostics that the rule names: each is reported; none for what is accepted in silence. */
  readonly codes: readonly DiagnosticCode[]
  /** Other diagnostics that may be reported too. */
  readonly also?: readonly DiagnosticCode[]
  /** Returns the document in the other way; null when the variation does not apply. */
  readonly apply: (document: Document, dice: Dice) => Document | null
}

/** The same numbers for the same seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  return sides => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % sides
  }
}

export const pick = <T>(dice: Dice, all: readonly T[]): T => all[dice(all.length)] as T

/* The parts of variations. */

export function styled(document: Document, change: Partial<Style>): Document {
  return {...document, style: {...document.style, ...change}}
}

export function finished(document: Document, ...steps: ((text: string) => string)[]): Document {
  return {...document, finish: [...document.finish, ...steps]}
}

export function alike(document: Document, text: (text: string) => string, mended = false): Document {
  return {...document, alike: [...document.alike, {text, mended}]}
}

/** Changes every known section; null when none changed. */
export function eachSection(document: Document, change: (section: Known) => Known | readonly Known[]): Document | null {
  const parts = document.parts.flatMap<Part>(part => (part.shape ? change(part) : part))
  const same = parts.length === document.parts.length && parts.every((part, k) => part === document.parts[k])
  return same ? null : {...document, parts}
}

/** Changes the content of the sections of a kind; null when there is none, or none changed. */
export function eachBody<K extends Body['kind']>(
  document: Document,
  kind: K,
  change: (body: Body & {kind: K}, section: Known) => Body,
): Document | null {
  return eachSection(document, section => {
    if (section.body.kind !== kind) return section
    const body = change(section.body as Body & {kind: K}, section)
    return body === section.body ? section : {...section, body}
  })
}

export function has(document: Document, kind: Body['kind']): boolean {
  return document.parts.some(part => part.shape !== null && part.body.kind === kind)
}

/** Returns a style for the content of a kind of section; null when the document has no such section. */
export function styledWhere(document: Document, kind: Body['kind'], change: Partial<Style>): Document | null {
  return has(document, kind) ? styled(document, change) : null
}

/** Whether the document has a value for a header line of its form. */
export function isGiven({base}: Document, {field}: HeaderLine): boolean {
  return field !== null && base[field.key] !== null
}

/** Changes the header line of the first field of a kind; null when there is none with a value. */
export function eachLine(
  document: Document,
  kind: FieldKind,
  change: (line: HeaderLine) => HeaderLine | readonly HeaderLine[] | null,
): Document | null {
  const at = document.header.findIndex(it => it.field?.kind === kind && isGiven(document, it))
  const line = document.header[at]
  const made = line && change(line)
  return made ? {...document, header: document.header.toSpliced(at, 1, ...[made].flat())} : null
}

/** Other expected values, for a variation that changes values on purpose. */
export function based(document: Document, values: Document['base']): Document {
  return {...document, base: {...document.base, ...values}}
}

export type ValueKind = 'title' | 'location' | 'paragraph' | 'item' | 'category' | 'value'

/** Changes the markdown of values; null when none changed. */
export function eachValue(document: Document, change: (markdown: string, kind: ValueKind) => string): Document | null {
  let changed = false
  const at = (markdown: string, kind: ValueKind) => {
    const text = change(markdown, kind)
    if (text !== markdown) changed = true
    return text
  }
  const body = (it: Body): Body => {
    if (it.kind === 'prose') return {...it, parts: it.parts.map(part => at(part, 'paragraph'))}
    if (it.kind === 'bullets') return {...it, parts: it.parts.map(part => at(part, 'item'))}
    if (it.kind !== 'groups') return it
    const rows = it.rows.map(row => ({
      ...row,
      category: at(row.category, 'category'),
      values: row.values.map(value => at(value, 'value')),
    }))
    return {...it, rows}
  }
  const {base, title, header, parts} = document
  const made: Document = {
    ...document,
    title: base['title'] === null ? title : at(title, 'title'),
    header: header.map(it =>
      it.field?.kind === 'place' && isGiven(document, it) ? {...it, value: at(it.value, 'location')} : it,
    ),
    parts: parts.map(part => (part.shape ? {...part, body: body(part.body)} : part)),
  }
  return changed ? made : null
}

/** Returns the first word inside a text between spaces: only letters, at least three. */
const INNER_WORD = /(?<=\p{L} )\p{L}{3,}(?= \p{L})/u

/** Changes one word inside a text, away from any markup. */
export function innerWord(markdown: string, change: (word: string) => string): string {
  return /[`<>[\]\\*_&]/.test(markdown) ? markdown : markdown.replace(INNER_WORD, change)
}
