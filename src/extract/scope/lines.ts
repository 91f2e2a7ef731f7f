import {columnNamesOf, groupColumnsOf} from '../../form/lookup.js'
import type {FieldShape, SectionKind, SectionShape} from '../../form/shape.js'
import {hashes} from '../../markdown/notation.js'
import type {Block, Item, Row, Table, Text} from '../../read/blocks.js'
import {makeItem, makeList, makeParagraph, makeRow, makeTable, makeText} from '../../read/make.js'
import {readField} from '../fields/index.js'
import {readList} from '../fields/list.js'
import {type MatterEntry, type MatterValue, textOf} from '../header/matter/values.js'
import {isOwnName} from '../headings/head.js'
import type {NamedSection} from '../headings/names.js'
import type {Node} from '../headings/outline.js'
import type {PartLine, ScopeAt} from '../kinds/reader.js'
import {phraseOf, reportSectionPhrase} from '../placeholder.js'
import type {Place} from '../positions.js'

/*
 * Reads sections without a heading whose content is in a header line or in front matter:
 *
 *     Date: 4 March 2024              ---
 *     Present: Ana, Bo                commitments: [Nine lakes by 2030]
 *     Apologies: Eva                  ---
 *
 * A table before the first heading is such a section too, if its columns are those of only one section.
 */

/** The source of such a section. */
interface Given {
  readonly named: NamedSection
  readonly label: Text
  readonly start: number
  readonly end: number
}

/** The content of such a section, with its place. */
interface Content {
  readonly label: Text
  readonly start: number
  readonly end: number
  readonly place: Place
}

/** Reads such sections. Each is read only once, and not if it has a heading. */
export class SectionLines {
  readonly #at: ScopeAt
  /** The sections that have been read or have a heading. */
  readonly #taken: Set<SectionShape>
  /** The sections that were read from lines. */
  readonly given = new Set<SectionShape>()

  constructor(at: ScopeAt, nodes: readonly Node[]) {
    this.#at = at
    this.#taken = new Set()
    for (const {head} of nodes) if (head.named) this.#taken.add(head.named.section)
  }

  /** Reads a header line whose label names a section; false for any other line. */
  takeLine({label, value, start, end}: PartLine): boolean {
    const named = this.#named(label)
    if (!named || value.text === '' || !this.#at.names.exactSection(label.text)) return false
    const blocks = blocksOf(named.section, {kind: 'text', text: value})
    return blocks !== null && this.#take({named, label, start, end}, value, blocks)
  }

  /** Reads an entry of front matter whose name is a section; false for any other entry. */
  takeEntry({name, value}: MatterEntry): boolean {
    const named = this.#named(name) ?? this.#keyed(name.text)
    const blocks = named ? blocksOf(named.section, value) : null
    if (!named || blocks === null) return false
    const text = textOf(value, named.section.kind === 'list' ? named.section.separator : undefined)
    return this.#take({named, label: name, start: name.start, end: value.text.end}, text, blocks)
  }

  /** Reads a table whose columns are those of one section; false for any other table. */
  takeTable(table: Table): boolean {
    const {names} = this.#at
    const [section, other] = names.scope.sections.filter(it => !this.#taken.has(it) && hasColumns(it, table.header))
    if (!section || other) return false
    const {start, end, header} = table
    const named: NamedSection = {section, canonical: false, how: 'alias'}
    const place = this.#open({named, label: makeText('', start, start, null), start, end: header.end})
    this.#read(named, {label: makeText('', start, start, null), start, end, place}, [table])
    return true
  }

  #named(label: Text): NamedSection | undefined {
    const {context, names} = this.#at
    const named = names.section(label.text)
    const isSure = named && named.how !== 'modified' && named.how !== 'joined' && !this.#taken.has(named.section)
    return isSure && !isOwnName(context.source, label) ? named : undefined
  }

  /** Returns the section with this key: `practicalApplications`. */
  #keyed(key: string): NamedSection | undefined {
    const section = this.#at.names.scope.sections.find(it => it.key === key && !this.#taken.has(it))
    return section && {section, canonical: false, how: 'alias'}
  }

  #take(given: Given, value: Text, blocks: readonly Block[]): boolean {
    const {context, holder} = this.#at
    const {named, label, start, end} = given
    const {section} = named
    const place = this.#open(given)
    context.positions.mark(start, value.start)
    const phrase = phraseOf(context, value, section.placeholder)
    if (phrase) reportSectionPhrase({context, place, section}, phrase, value)
    else if (section.kind === 'list')
      readList({context, field: section, text: value, holder, key: section.key}, readField, true)
    else if (isField(section)) readField(context, section, value, holder)
    else this.#read(named, {label, start: value.start, end, place}, blocks)
    return true
  }

  /** Reports that a section has no heading. Returns its place. */
  #open({named: {section}, start, end}: Given): Place {
    const {context, holder, level} = this.#at
    this.#taken.add(section)
    this.given.add(section)
    context.recognised++
    const place = context.positions.child(holder.place, section.key)
    const actual = context.source.slice(start, end)
    context.report('heading-style', {place, start, end}, {actual, expected: `${hashes(level)} ${section.names[0]}`})
    return place
  }

  #read(named: NamedSection, {label, start, end, place}: Content, blocks: readonly Block[]): void {
    const {context, kinds, names, holder, level, within} = this.#at
    const {section} = named
    const path = within === null ? section.key : `${within}.${section.key}`
    const reader = kinds.section({context, kinds, names, section, holder, level, within: path, place})
    const head = {at: -1, block: makeParagraph(label.start, label.end, label), text: label, level: 0, named}
    reader.read({head, blocks, start, end})
    reader.finish?.()
  }
}

/** Whether a section has rows, and all names in a header are those of its columns. One name may be any word. */
function hasColumns(section: SectionShape, {cells}: Row): boolean {
  if (section.kind !== 'table' && section.kind !== 'groups') return false
  const columnNames = section.kind === 'table' ? columnNamesOf(section) : groupColumnsOf(section)
  const found = new Set(cells.map(({text}) => (text === '' ? undefined : columnNames.match(text)?.value)))
  return found.size > 1 && found.size === cells.length && !found.has(undefined)
}

/** Whether a kind of section is a single value, which a header line can also hold. */
const IS_FIELD = {
  text: true,
  number: true,
  boolean: true,
  date: true,
  place: true,
  choice: true,
  link: true,
  list: true,
  prose: false,
  markdown: false,
  groups: false,
  table: false,
  fields: false,
  part: false,
  parts: false,
} satisfies {[K in SectionKind]: K extends FieldShape['kind'] ? true : false}

function isField(section: SectionShape): section is SectionShape & FieldShape {
  return IS_FIELD[section.kind]
}

/** Returns a value as the blocks of a section of its kind; null when the kind cannot have such a value. */
function blocksOf(section: SectionShape, value: MatterValue): readonly Block[] | null {
  const {text} = value
  const isPlain = value.kind === 'text' || (value.kind === 'list' && value.items.every(it => it.kind === 'text'))
  if (isField(section)) return isPlain && (section.kind === 'list' || value.kind === 'text') ? [] : null
  switch (section.kind) {
    case 'prose':
    case 'markdown':
      return isPlain ? textsOf(value).map(it => makeParagraph(it.start, it.end, it)) : null
    case 'groups':
      return value.kind === 'text' ? [makeParagraph(text.start, text.end, text)] : groupsOf(value)
    case 'table':
      return value.kind === 'list' ? tableOf(value.items, text) : null
    default:
      return null
  }
}

function textsOf(value: MatterValue): Text[] {
  return value.kind === 'list' ? value.items.map(it => it.text) : [value.text]
}

/** Reads `{Political Actors: [City of A, Land of B]}`, a list of such maps, or of values without a category. */
function groupsOf(value: MatterValue): readonly Block[] | null {
  const {text} = value
  if (value.kind === 'map') return [makeList(text.start, text.end, false, value.entries.map(groupItem))]
  if (value.kind !== 'list') return null
  const [first] = value.items
  if (first?.kind === 'map' && first.entries.length > 1) return tableOf(value.items, text)
  const items = value.items.flatMap(it => (it.kind === 'map' ? it.entries.map(groupItem) : [itemOf(it.text)]))
  return [makeList(text.start, text.end, false, items)]
}

function groupItem({name, value}: MatterEntry): Item {
  const texts = textsOf(value)
  const {start, end} = value.text
  return makeItem(name.start, end, name, [makeList(start, end, false, texts.map(itemOf))])
}

function itemOf(text: Text): Item {
  return makeItem(text.start, text.end, text, [])
}

/** Returns a list of maps with the same names as a table. */
function tableOf(items: readonly MatterValue[], {start, end}: Text): readonly Block[] | null {
  const maps = items.map(it => (it.kind === 'map' ? it.entries : null))
  const [first] = maps
  if (!first || !maps.every(it => it !== null)) return null
  const names = first.map(({name}) => name)
  const rows = maps.map(entries => {
    const cells = names.map(name => entries.find(it => it.name.text === name.text)?.value)
    const at = (entries[0] as MatterEntry).name.start
    return makeRow(
      at,
      end,
      cells.map(it => (it ? textOf(it) : {text: '', start: at, end: at, map: null})),
    )
  })
  // A name that only a later row has would be lost.
  if (maps.some(entries => entries?.some(({name}) => !names.some(it => it.text === name.text)))) return null
  return [makeTable(start, end, makeRow(start, start, names), rows)]
}
