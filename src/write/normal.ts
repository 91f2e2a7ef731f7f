import type {Values} from '../form/absent.js'
import {
  ADDITIONAL_SECTIONS,
  CATEGORY,
  type FieldShape,
  type HeadingShape,
  METADATA,
  type Scope,
  type SectionShape,
} from '../form/shape.js'
import {fromValues} from './heading.js'

/* Normalises values: returns them as they are after they have been written and read. */

const MANY_BLANKS = /[^\S\uFEFF ]| {2}|^ | $/

/** Replaces each run of white space with one space, and removes it at the ends. The reader does the same. */
export function oneLine(value: string): string {
  return MANY_BLANKS.test(value) ? value.replace(/[^\S\uFEFF]+/g, ' ').replace(/^ | $/g, '') : value
}

/** Returns the paragraphs of a text, each as a list of its lines. */
export function paragraphsOf(text: string): string[][] {
  const paragraphs: string[][] = [[]]
  for (const line of text.split(/\r\n|\r|\n/).map(oneLine)) {
    if (line === '') paragraphs.push([])
    else paragraphs.at(-1)?.push(line)
  }
  return paragraphs.filter(lines => lines.length > 0)
}

/**
 * Returns a normalised document, with its keys in the order of the form. If `ending` is given, every line of markdown
 * ends in it.
 */
export function normalDocument(scope: Scope, values: Values, ending: string | null = null): Record<string, unknown> {
  const sections = values[ADDITIONAL_SECTIONS] as readonly Values[]
  return {
    ...normalScope(scope, values, ending),
    [METADATA]: normalTexts(values[METADATA]),
    [ADDITIONAL_SECTIONS]: sections.map(({heading, level, within, markdown}) => ({
      heading: normalTexts(heading),
      level,
      within,
      markdown: withEnding(markdown as string, ending),
    })),
  }
}

function normalScope(scope: Scope, values: Values, ending: string | null): Record<string, unknown> {
  const normal = normalKeys(keysOf(scope), values, ending)
  const {heading} = scope
  if (heading) normal[heading.key] ??= fromValues(heading, values)
  for (const shape of scope.sections)
    if (shape.kind === 'list' && shape.of.kind === 'text')
      normal[shape.key] = (values[shape.key] as readonly string[]).map(normalItem)
  return normal
}

/** A second marker that is a part of an item keeps its spaces: `- *   First` is read as "*   First". */
function normalItem(item: string): string {
  const [marker = ''] = /^[-+*] {2,4}(?=\S)/.exec(item) ?? []
  return marker + oneLine(item.slice(marker.length))
}

function normalKeys(shapes: readonly Keyed[], values: Values, ending: string | null): Record<string, unknown> {
  const normal: Record<string, unknown> = {}
  for (const shape of shapes) {
    normal[shape.key] = normalValue(shape, values[shape.key], ending)
    if (shape.kind === 'date' && shape.end !== null) normal[shape.end] = values[shape.end]
  }
  return normal
}

type Keyed = HeadingKey | AddressKey | FieldShape | SectionShape
type HeadingKey = HeadingShape & {readonly kind: 'heading'}
type AddressKey = {readonly kind: 'address'; readonly key: string}

/** Returns everything that a scope has a key for, in the order of the keys. */
function keysOf({heading, link, text, fields, sections}: Scope): Keyed[] {
  const head = heading ? [{...heading, kind: 'heading'} as HeadingKey, ...heading.values] : []
  const address: Keyed[] = link === null ? [] : [{kind: 'address', key: link}]
  return [...head, ...address, ...(text ? [text] : []), ...fields, ...sections]
}

function normalValue(shape: Keyed, value: unknown, ending: string | null): unknown {
  if (value === null) return null
  switch (shape.kind) {
    case 'prose':
      return paragraphsOf(value as string)
        .map(lines => lines.join('\n'))
        .join('\n\n')
    case 'markdown':
      return withEnding(value as string, ending)
    case 'groups':
      return (value as Values[]).map(it => ({
        category: normalTexts(it[CATEGORY]),
        [shape.valueKey]: normalTexts(it[shape.valueKey]),
      }))
    case 'table':
      return (value as Values[]).map(it => normalKeys(shape.columns, it, ending))
    case 'fields':
      return normalKeys(shape.fields, value as Values, ending)
    case 'part':
      return normalScope(shape.scope, value as Values, ending)
    case 'parts':
      return (value as Values[]).map(it => normalScope(shape.scope, it, ending))
    default:
      return normalTexts(value)
  }
}

function withEnding(markdown: string, ending: string | null): string {
  return ending === null ? markdown : markdown.replace(/\r\n|\r|\n/g, ending)
}

/** Puts every text inside a value on one line. */
function normalTexts(value: unknown): unknown {
  if (typeof value === 'string') return oneLine(value)
  if (Array.isArray(value)) return value.map(normalTexts)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, normalTexts(inner)] as const)
      .sort(([a], [b]) => KEYS.indexOf(a) - KEYS.indexOf(b)),
  )
}

/** The keys of the objects that are the same in all forms, in their order. */
const KEYS = ['name', 'value', 'text', 'done', 'url', 'places', 'city', 'country', 'countryCode']
