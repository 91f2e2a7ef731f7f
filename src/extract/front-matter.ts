import {isMap, isScalar, parseDocument, type Scalar} from 'yaml'
import {TITLE} from '../format/form.js'
import {labelKey} from '../grammar/names.js'
import type {Text} from '../read/blocks.js'
import type {Edit} from '../types.js'
import {type Draft, keepMetadata} from './draft.js'
import type {Given} from './header.js'
import {fieldLabelled} from './lookup.js'
import {plain} from './pieces.js'
import {readHeaderValue, readTitle, replace} from './values.js'

/** A block of YAML between two lines of three dashes at the start of a document. */
export interface FrontMatter {
  readonly start: number
  /** Where the markdown begins. */
  readonly end: number
  readonly entries: readonly {readonly name: Text; readonly value: Text}[]
}

const OPENING = /^---[ \t]*(?:\r\n|\r|\n)/
const CLOSING = /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/

/** Longer front matter than this is none. */
const LONGEST = 20_000

/** Finds the front matter of the text from `from` on; null when there is none that can be read. */
export function findFrontMatter(source: string, from: number): FrontMatter | null {
  if (!source.startsWith('---', from)) return null
  const head = source.slice(from, from + LONGEST)
  const opening = OPENING.exec(head)
  if (!opening) return null
  const start = opening[0].length
  const closing = CLOSING.exec(head.slice(start))
  if (!closing) return null
  const entries = readEntries(source, from + start, from + start + closing.index + 1)
  return entries && {start: from, end: from + start + closing.index + closing[0].length, entries}
}

function readEntries(source: string, from: number, to: number): FrontMatter['entries'] | null {
  const document = parseDocument(source.slice(from, to), {schema: 'failsafe', logLevel: 'silent'})
  if (document.errors.length > 0 || !isMap(document.contents)) return null
  return document.contents.items.flatMap(pair => {
    if (!isScalar(pair.key)) return []
    const name = scalarText(source, from, pair.key)
    const value = nodeText(source, from, pair.value)
    return name.text === '' || value === null ? [] : [{name, value}]
  })
}

function scalarText(source: string, from: number, node: Scalar): Text {
  const [start, end] = node.range as [number, number, number]
  return textOf(source, String(node.value), from + start, from + end)
}

/** A list is its items, separated as in a table; anything deeper is its YAML. */
function nodeText(source: string, from: number, node: unknown): Text | null {
  if (isScalar(node))
    return node.value === null || String(node.value).trim() === '' ? null : scalarText(source, from, node)
  const range = (node as {range?: [number, number, number]} | null)?.range
  if (!range) return null
  const items = (node as {items?: unknown[]}).items ?? []
  const simple = items.length > 0 && items.every(isScalar)
  const text = simple
    ? items.map(item => String((item as Scalar).value)).join('; ')
    : source.slice(from + range[0], from + range[1])
  return text.trim() === '' ? null : textOf(source, text, from + range[0], from + range[1])
}

function textOf(source: string, value: string, start: number, end: number): Text {
  const text = value.replace(/\s+/g, ' ').trim()
  while (end > start && /\s/.test(source[end - 1] as string)) end--
  return {text, start, end, map: source.slice(start, end) === text ? null : [0, start, end]}
}

const titles = new Set(TITLE.labels.map(labelKey))

/** Reads the entries as header lines; `hasTitle` when a heading gives the title. */
export function readFrontMatter(
  draft: Draft,
  matter: FrontMatter,
  given: Given,
  hasTitle: boolean,
  titleEnd: number,
): void {
  const {source, positions, found} = draft
  const {start, end, entries} = matter
  const lines: string[] = []
  let title: string | null = null
  positions.mark(start, start + 3)
  for (const {name, value} of entries) {
    positions.mark(name.start, value.start)
    const field = fieldLabelled(name.text)
    if (!field && !hasTitle && !given.has('title') && titles.has(labelKey(name.text))) {
      given.set('title', value)
      title = value.text
      readTitle(draft, value)
    } else if (field && !given.has(field.field)) {
      given.set(field.field, value)
      lines.push(`**${field.labels[0]}**: ${value.text}`)
      readHeaderValue(draft, field, value)
    } else {
      lines.push(`**${name.text}**: ${value.text}`)
      keepMetadata(draft, name.start, {...name, text: plain(name.text)}, {...value, text: plain(value.text)})
    }
  }
  const actual = source.slice(start, end).trimEnd()
  found.report(
    'front-matter',
    [],
    start,
    start + actual.length,
    {actual},
    {fix: () => moveDown(start, end, titleEnd, title, lines)},
  )
}

/** Takes the front matter away and writes its lines below the title. */
function moveDown(
  start: number,
  end: number,
  titleEnd: number,
  title: string | null,
  lines: readonly string[],
): Edit[] {
  if (titleEnd < 0)
    return [
      replace(start, end, [...(title === null ? [] : [`# ${title}`]), ...lines].map(line => `${line}\n\n`).join('')),
    ]
  return [replace(start, end, ''), replace(titleEnd, titleEnd, lines.map(line => `\n\n${line}`).join(''))]
}
