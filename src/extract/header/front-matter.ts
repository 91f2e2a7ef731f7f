import {isMap, isScalar, parseDocument, type Scalar} from 'yaml'
import type {Scope} from '../../form/shape.js'
import {labelKey} from '../../grammar/names.js'
import {escapeHeading, escapeText} from '../../markdown/escape.js'
import {hashes, headerLine, TITLE_LEVEL} from '../../markdown/notation.js'
import type {Block, Text} from '../../read/blocks.js'
import type {Edit} from '../../types.js'
import {gapBelow} from '../anew.js'
import {pastBlankLines, replace} from '../blanks.js'
import type {Context, Holder} from '../context.js'
import {readHeading} from '../heading-value.js'
import type {ScopeNames} from '../headings/names.js'
import {joined, plain} from '../pieces.js'
import {ROOT} from '../positions.js'
import type {Header} from './header.js'
import {labelOnly} from './lines.js'

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

/** Deeper nesting than this is not read: the parser goes down for each level. */
const DEEPEST = 32

/** Whether brackets or items on one line are nested too deep. */
function isTooDeep(yaml: string): boolean {
  let depth = 0
  for (const character of yaml) {
    if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
    if (depth > DEEPEST) return true
  }
  return /(?:[-?] ){32}/.test(yaml)
}

function readEntries(source: string, from: number, to: number): FrontMatter['entries'] | null {
  if (isTooDeep(source.slice(from, to))) return null
  const document = parseDocument(source.slice(from, to).replace(/\r(?!\n)/g, '\n'), {
    schema: 'failsafe',
    logLevel: 'silent',
    uniqueKeys: false,
  })
  if (document.errors.length > 0 || !isMap(document.contents)) return null
  return document.contents.items.flatMap(pair => {
    const name = nodeText(source, from, pair.key)
    const value = nodeText(source, from, pair.value)
    return name === null || value === null ? [] : [{name, value}]
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
  if ((node as {items?: unknown[]}).items?.length === 0) return null
  if (items.length > 0 && items.every(isScalar)) {
    const texts = items.map(item => scalarText(source, from, item as Scalar)).filter(item => item.text !== '')
    return texts.length > 0 ? joined(texts as [Text, ...Text[]], '; ') : null
  }
  return textOf(source, source.slice(from + range[0], from + range[1]), from + range[0], from + range[1])
}

/** A value of YAML and where its words stand; as a whole when they are written in another way. */
function textOf(source: string, value: string, start: number, end: number): Text {
  const text = value.replace(/\s+/g, ' ').trim()
  const written = source.slice(start, end)
  const verbatim = written.indexOf(text)
  if (verbatim >= 0) return {text, start: start + verbatim, end: start + verbatim + text.length, map: null}
  const map: number[] = []
  let index = 0
  let read = 0
  for (const word of text.split(' ')) {
    const at = written.indexOf(word, read)
    if (at < 0)
      return {text, start, end: start + written.trimEnd().length, map: [0, start, start + written.trimEnd().length]}
    if (index > 0) map.push(index - 1, start + read, start + at)
    map.push(index, start + at, start + at + word.length)
    read = at + word.length
    index += word.length + 1
  }
  return {text, start: map[1] as number, end: start + read, map}
}

/** Where front matter is read to. */
export interface MatterAt {
  readonly context: Context
  readonly names: ScopeNames
  readonly header: Header
  readonly holder: Holder
  /** The heading that gives the title, if there is one. */
  readonly title: Block | null
}

/** Reads the entries as header lines; true when one gives the title. */
export function readFrontMatter(at: MatterAt, matter: FrontMatter): boolean {
  const {context, names, header, holder, title: own} = at
  const {source, positions} = context
  const {heading} = names.scope
  const {start, end, entries} = matter
  const lines: string[] = []
  let title: string | null = null
  positions.mark(start, start + 3)
  for (const {name, value} of entries) {
    positions.mark(name.start, value.start)
    const field = names.field(name.text)
    if (field) {
      lines.push(headerLine(field.names[0], escapeText(value.text)))
      header.give(field, value, value.start)
    } else if (heading && !own && title === null && isTitle(names.scope, name.text)) {
      title = escapeHeading(value.text)
      readHeading(context, names, value, holder)
    } else {
      lines.push(headerLine(labelOnly(names, name.text, escapeText(name.text)), escapeText(value.text)))
      context.keepMetadata(name.start, {...name, text: plain(name.text)}, {...value, text: plain(value.text)})
    }
  }
  const actual = source.slice(start, end).trimEnd()
  context.report(
    'front-matter',
    ROOT,
    start,
    start + actual.length,
    {actual},
    {
      fix: () => moveDown(source, {start, end: pastBlankLines(source, end), own}, title, lines),
    },
  )
  return title !== null
}

/** Whether a label names the title. */
function isTitle({heading}: Scope, label: string): boolean {
  return heading?.names.some(name => labelKey(name) === labelKey(label)) ?? false
}

/** Takes the front matter away and writes its lines below the title. */
function moveDown(
  source: string,
  {start, end, own}: {start: number; end: number; own: Block | null},
  title: string | null,
  lines: readonly string[],
): Edit[] | null {
  if (!own) {
    const text = [...(title === null ? [] : [`${hashes(TITLE_LEVEL)} ${title}`]), ...lines].join('\n\n')
    const gap = text === '' ? '' : end < source.length ? '\n\n' : '\n'
    return [replace(start, end, text + gap)]
  }
  const gap = gapBelow(source, own.end)
  // Below anything else than the title the lines would say something else.
  if (gap === null || own.start !== end) return null
  return [replace(start, end, ''), replace(own.end, own.end, lines.map(line => `\n\n${line}`).join('') + gap)]
}
