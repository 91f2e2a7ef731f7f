import type {FieldShape} from '../../form/shape.js'
import {escapeHeading, escapeText, nameMarkdown} from '../../markdown/escape.js'
import {hashes, headerLine, TITLE_LEVEL} from '../../markdown/notation.js'
import type {Block, Text} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import type {Edit} from '../../types.js'
import type {Context} from '../context.js'
import type {ScopeNames} from '../headings/names.js'
import {withoutLinks} from '../links.js'
import {joined, plain} from '../pieces.js'
import {ROOT} from '../positions.js'
import {gapBelow} from '../replace-block.js'
import {pastBlankLines} from '../trim.js'
import type {Header} from './header.js'
import type {Role} from './labels.js'
import {labelOnly} from './line-maker.js'
import {readPandoc} from './matter/pandoc.js'
import {readToml} from './matter/toml.js'
import {type MatterEntry, type MatterMap, type MatterValue, textOf} from './matter/values.js'
import {readYaml} from './matter/yaml.js'

/**
 * Front matter at the start of a document: YAML between two lines of three dashes, TOML between lines of `+++`, a JSON
 * object, YAML or JSON in a code fence, or a title block of pandoc.
 */
export interface FrontMatter {
  readonly start: number
  /** The offset at which the markdown begins. */
  readonly end: number
  readonly notation: keyof typeof NOTATIONS
  readonly entries: readonly {readonly name: Text; readonly value: Text}[]
  /** The entries with their nested values. */
  readonly tree: readonly MatterEntry[]
}

/** The opening and the closing of each notation. The closing may be part of the front matter. */
const NOTATIONS = {
  yaml: {
    opening: /^---[ \t]*(?:\r\n|\r|\n)/,
    closing: /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/,
    isInside: false,
    read: readYaml,
  },
  toml: {
    opening: /^\+\+\+[ \t]*(?:\r\n|\r|\n)/,
    closing: /(?:^|[\r\n])\+\+\+[ \t]*(?:\r\n|\r|\n|$)/,
    isInside: false,
    read: readToml,
  },
  json: {
    opening: /^\{(?=\s*")/,
    closing: /\}[ \t]*(?:\r\n|\r(?!\n)|\n)(?=[ \t]*[\r\n])/,
    isInside: true,
    read: readYaml,
  },
  fenced: {
    opening: /^(?:`{3,8}|~{3,8})[ \t]*(?:ya?ml|json)[ \t]*(?:\r\n|\r|\n)(?:---[ \t]*(?:\r\n|\r|\n))?/i,
    closing: /(?:^|[\r\n])(?:(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n))?(?:`{3,8}|~{3,8})[ \t]*(?:\r\n|\r|\n|$)/,
    isInside: false,
    // A JSON object is YAML too.
    read: readYaml,
  },
  pandoc: {
    opening: /^%(?=[ \t])/,
    closing: /(?:\r\n|\r(?!\n)|\n)(?![ \t%])|$/,
    isInside: true,
    read: readPandoc,
  },
} as const

const BY_FIRST: ReadonlyMap<string, keyof typeof NOTATIONS> = new Map([
  ['-', 'yaml'],
  ['+', 'toml'],
  ['{', 'json'],
  ['%', 'pandoc'],
  ['`', 'fenced'],
  ['~', 'fenced'],
])

/** A longer text is not read as front matter. */
const LONGEST = 20_000

/**
 * Returns the front matter of the text from `from` on; null when there is none that can be read. Data in a code fence
 * must name something of the form: any other may be an example.
 */
export function findFrontMatter(source: string, from: number, names: () => ScopeNames): FrontMatter | null {
  const first = source.charAt(from)
  if (!BY_FIRST.has(first) && first !== '<' && first > ' ') return null
  const at = pastComments(source, from)
  const notation = BY_FIRST.get(source.charAt(at))
  if (notation === undefined) return null
  const {opening, closing, isInside, read} = NOTATIONS[notation]
  const head = source.slice(at, at + LONGEST)
  const opened = opening.exec(head)
  if (!opened) return null
  const start = opened[0].length
  const closed = closing.exec(head.slice(start))
  if (!closed) return null
  const end = at + start + closed.index + closed[0].length
  const tree = isInside ? read(source, at, end) : read(source, at + start, at + start + closed.index + 1)
  if (tree === null || (notation === 'fenced' && !namesAny(names(), tree))) return null
  const entries = tree.map(({name, value}) => ({name, value: textOf(value)}))
  return {start: at, end, notation, entries, tree}
}

/** Returns the offset after blank lines and comments. */
function pastComments(source: string, from: number): number {
  let at = pastBlankLines(source, from)
  while (source.startsWith('<!--', at)) {
    const end = source.indexOf('-->', at)
    if (end < 0 || end > from + LONGEST) return from
    at = pastBlankLines(source, end + '-->'.length)
  }
  return at
}

/** The target of front matter. */
export interface MatterAt {
  readonly context: Context
  readonly names: ScopeNames
  readonly header: Header
  /** Reads an entry that is a section; false for any other entry. */
  readonly readSection: (entry: MatterEntry) => boolean
  /** The heading with the title, if there is one. */
  readonly title: Block | null
}

/** A value of front matter as a header line. */
interface Line {
  readonly name: Text
  readonly value: Text
  readonly field: FieldShape | undefined
  readonly role: Role
}

/** Reads the entries as header lines. */
export function readFrontMatter(at: MatterAt, matter: FrontMatter): void {
  const {context, names, header, title: own} = at
  const {source, positions} = context
  const {start, end} = matter
  const tree = matter.tree.filter(entry => !at.readSection(entry))
  const isWhole = tree.length === matter.tree.length
  const written: string[] = []
  let title: string | null = null
  // A key without a value is in no line.
  positions.quote(start, end)
  for (const line of linesIn(at, tree)) {
    const {name, value, field, role} = line
    positions.mark(name.start, Math.max(name.end, value.start))
    if (!field && !own && title === null && names.isTitle(name.text)) {
      title = escapeHeading(plain(value.text))
      header.keepEntry(line)
      continue
    }
    const isField = field !== undefined && role === 'whole'
    const label = isField ? nameMarkdown(field.names[0]) : labelOnly(names, name.text, escapeText(name.text))
    written.push(headerLine(label, escapeText(plain(value.text))))
    header.keepEntry(line)
  }
  const actual = source.slice(start, end).trimEnd()
  context.report(
    'front-matter',
    {place: ROOT, start, end: start + actual.length},
    {actual},
    {
      fix: () => (!isWhole ? null : moveDown(source, {start, end: pastBlankLines(source, end), own}, title, written)),
    },
  )
}

/** Returns the entries as lines. Nested values are joined as a person would write them. */
function linesIn(at: MatterAt, tree: readonly MatterEntry[]): Line[] {
  return tree.flatMap(({name, value}) => {
    const meaning = at.names.keyMeaning(name.text)
    const field = meaning?.fields.length === 1 ? meaning.fields[0] : undefined
    const isDescended = value.kind === 'map' && (field !== undefined || namesAny(at.names, value.entries))
    if (isDescended) at.context.positions.mark(name.start, name.end)
    if (field && value.kind === 'map') return inField(at, field, name, value)
    if (isDescended) return linesIn(at, value.entries)
    const text =
      (field?.kind === 'place' && value.kind === 'list' && placesOf(at, value.items)) ||
      textOf(value, field?.kind === 'list' ? field.separator : undefined)
    const own = field?.kind === 'link' ? text : withoutLinks(text)
    return [{name, value: own, field, role: (field && meaning?.role) ?? 'whole'}]
  })
}

/** Whether a map contains a field or the title of the form, at any depth. Any other map is kept as it is. */
function namesAny(names: ScopeNames, entries: readonly MatterEntry[]): boolean {
  return entries.some(
    ({name, value}) =>
      names.keyMeaning(name.text) !== null ||
      names.isTitle(name.text) ||
      (value.kind === 'map' && namesAny(names, value.entries)),
  )
}

/** Returns the lines for a field that is a map: `location: {city, country}`, `date: {start, end}`. */
function inField(at: MatterAt, field: FieldShape, name: Text, value: MatterMap): Line[] {
  const {entries} = value
  const lines: Line[] = []
  const others: MatterEntry[] = []
  let venue: Text | null = null
  for (const entry of entries) {
    const role = at.names.keyMeaning(entry.name.text)
    const own = role?.fields[0] === field ? role.role : roleIn(field, entry.name.text)
    const text = textOf(entry.value)
    if (own === null || entry.value.kind === 'map') others.push(entry)
    else if (own !== 'whole') {
      lines.push({
        name: entry.name,
        value: own === 'city' && venue ? joined([venue, text], ', ') : text,
        field,
        role: own,
      })
      if (own === 'city') venue = null
    } else if (entries.length === 1) lines.push({name, value: text, field, role: 'whole'})
    else {
      at.context.positions.mark(entry.name.start, entry.name.end)
      venue = text
    }
  }
  if (lines.length === 0 || venue) return [reportNested(at, field, name, value)]
  return [...lines, ...linesIn(at, others)]
}

/** Returns the role of `start`, `end` and similar keys, which depends on the key above them. */
function roleIn({kind}: FieldShape, name: string): Role | null {
  if (kind === 'date' && /^(?:start|from|begin)$/i.test(name)) return 'start'
  if (kind === 'date' && /^(?:end|to|until)$/i.test(name)) return 'end'
  if (kind === 'place' && /^(?:name|venue)$/i.test(name)) return 'whole'
  return null
}

/** Returns several places with city and country as one text: `- {city, country}`. */
function placesOf(at: MatterAt, items: readonly MatterValue[]): Text | null {
  const places = items.map(item => {
    if (item.kind !== 'map') return item.kind === 'text' ? item.text : null
    const part = (role: Role) => item.entries.find(it => at.names.keyMeaning(it.name.text)?.role === role)?.value
    const [city, country] = [part('city'), part('country')]
    if (item.entries.length !== 2 || city?.kind !== 'text' || country?.kind !== 'text') return null
    return city.text.start < country.text.start ? joined([city.text, country.text], ', ') : null
  })
  return places.length > 0 && places.every(it => it !== null) ? joined(places as [Text, ...Text[]], '; ') : null
}

/** Reports a map that gives no value for its field. The map is kept as it is. */
function reportNested({context}: MatterAt, field: FieldShape, name: Text, {text}: MatterValue): Line {
  const place = context.positions.child(ROOT, field.key)
  const params = {actual: plain(text.text), expected: `one value of "${plain(name.text)}"`, field: field.names[0]}
  context.report('invalid-value', {place, start: text.start, end: text.end}, params)
  return {name, value: text, field: undefined, role: 'whole'}
}

/** Returns the edits that remove the front matter and write its lines below the title. */
function moveDown(
  source: string,
  {start, end, own}: {start: number; end: number; own: Block | null},
  title: string | null,
  lines: readonly string[],
): Edit[] | null {
  if (!own) {
    const text = [...(title === null ? [] : [`${hashes(TITLE_LEVEL)} ${title}`]), ...lines].join('\n\n')
    const gap = text === '' ? '' : end < source.length ? '\n\n' : '\n'
    return [replacement(start, end, text + gap)]
  }
  const gap = gapBelow(source, own.end)
  // Below anything but the title, the lines would have another meaning.
  if (gap === null || own.start !== end) return null
  return [replacement(start, end, ''), replacement(own.end, own.end, lines.map(line => `\n\n${line}`).join('') + gap)]
}
