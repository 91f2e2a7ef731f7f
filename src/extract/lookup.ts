import {HEADER_FIELDS, type HeaderField, SECTIONS, type Section} from '../format/form.js'
import {headingKey, labelKey} from '../grammar/names.js'

/** A section under one of its names; `canonical` when it is exactly the first. */
export interface NamedSection {
  readonly section: Section
  readonly canonical: boolean
}

/** By spelling first, so that canonical documents never pay for the comparison of keys. */
const sectionsBySpelling = new Map<string, NamedSection>()
const sectionsByKey = new Map<string, NamedSection>()
for (const section of SECTIONS) {
  section.headings.forEach((heading, at) => {
    sectionsBySpelling.set(heading, {section, canonical: at === 0})
    sectionsByKey.set(headingKey(heading), {section, canonical: false})
  })
}

/** With numbering and symbols around it, no name of a section or a label is longer. */
const LONGEST_NAME = 48

/** The section that a heading names, if any. */
export function sectionNamed(heading: string): NamedSection | undefined {
  const known = sectionsBySpelling.get(heading)
  if (known || heading.length > LONGEST_NAME) return known
  return sectionsByKey.get(headingKey(heading))
}

/**
 * The section that a label in bold is the heading of, when its text shares the line: `**Commitments:** Open data`.
 * Actors and themes take more than a line.
 */
export function sectionLabelled(label: string): NamedSection | undefined {
  const named = sectionNamed(label)
  return named?.section.kind === 'groups' ? undefined : named
}

/** The last words of the names. */
const lastWords = new Set([...sectionsBySpelling.keys()].map(name => lastWord(name).toLowerCase()))

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}

/** A first look at what may be a name, which tells most others by their last word. */
export function mayNameSection(text: string): boolean {
  if (text.length > LONGEST_NAME) return false
  const word = lastWord(text)
  return lastWords.has(word.toLowerCase()) || /[^A-Za-z]/.test(word)
}

const fieldsBySpelling = new Map<string, HeaderField>()
const fieldsByKey = new Map<string, HeaderField>()
for (const form of HEADER_FIELDS) {
  for (const label of form.labels) {
    fieldsBySpelling.set(label, form)
    fieldsByKey.set(labelKey(label), form)
  }
}

/** The field that a label names, if any. */
export function fieldLabelled(label: string): HeaderField | undefined {
  return fieldsBySpelling.get(label) ?? (label.length > LONGEST_NAME ? undefined : fieldsByKey.get(labelKey(label)))
}
