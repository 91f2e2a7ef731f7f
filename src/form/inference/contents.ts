import type {Block, Item, List, Table} from '../../read/blocks.js'
import type {FieldDefinition, ListSection, SectionDefinition} from '../definition.js'
import {linesOf} from './documents.js'
import {joinNames, Keys, namesOption} from './names.js'
import {fieldKind, isAbsentText, itemKind, sameColumn, type Written} from './values.js'

/* Infers the kind of a section from its contents. */

/** The contents of a section in one document. */
export interface Contents {
  readonly document: number
  readonly markdown: string
  readonly blocks: readonly Block[]
}

/** A kind, the placeholder of the section, and the documents that have contents of another kind. */
export interface Kind {
  readonly definition: Exclude<SectionDefinition, string>
  readonly placeholder: string | null
  readonly otherwise: readonly number[]
}

const MOST = 0.8
const HALF = 0.5
const FIFTH = 0.2
const NEARLY_ALL = 0.9
const SURELY = 0.95
const SURE = 3

/**
 * How often a sentence must be the whole content of a section to count as its placeholder, if its words do not mean
 * absence.
 */
const TIMES = 3
const TWICE = 2
const LONGEST_PLACEHOLDER = 120

export function kindOf(all: readonly Contents[]): Kind {
  const placeholder = placeholderOf(all)
  const given = all.filter(it => !isAbsent(it, placeholder) && visible(it.blocks).length > 0)
  const [definition, fits] = decide(given)
  return {definition, placeholder, otherwise: given.filter(it => !fits(it)).map(it => it.document)}
}

type Decision = readonly [Exclude<SectionDefinition, string>, (it: Contents) => boolean]

function decide(given: readonly Contents[]): Decision {
  const share = (test: (it: Contents) => boolean) => (given.length === 0 ? 0 : given.filter(test).length / given.length)
  if (share(isTable) >= MOST || mayBeTable(given)) return [tableKind(given.filter(hasTable)), hasTable]
  if (share(isFields) >= MOST) {
    const fields = fieldsKind(given)
    if (fields !== null) return [fields, isFields]
  }
  if (share(isList) >= MOST) {
    const list = listKind(given.filter(isList))
    return given.some(isNames) ? [{...list, separator: ','}, it => isList(it) || isNames(it)] : [list, isList]
  }
  if (share(isParts) >= NEARLY_ALL) return [{kind: 'parts', text: 'markdown'}, isParts]
  if (share(isLine) >= MOST) {
    const kind = fieldKind(given.map(lineOf))
    if (kind === 'date' || kind === 'link' || kind === 'place' || kind === 'boolean') return [{kind}, isLine]
    if (typeof kind === 'object' && kind.kind === 'choice') return [kind, isLine]
  }
  // If one document has markdown, others can have it too.
  return given.length >= SURE && share(isProse) >= SURELY
    ? [{kind: 'prose'}, isProse]
    : [{kind: 'markdown'}, () => true]
}

/** Returns the blocks without link definitions, comments and the like, which are not content. */
function visible(blocks: readonly Block[]): Block[] {
  return blocks.filter(it => !['comment', 'rule', 'other', 'definition'].includes(it.type))
}

function alone(blocks: readonly Block[]): string | null {
  const [first, ...more] = visible(blocks)
  if (first === undefined || more.length > 0) return null
  if (first.type === 'paragraph') return first.content.text
  if (first.type !== 'list' || first.items.length !== 1) return null
  const [item] = first.items
  return item && item.rest.length === 0 ? item.content.text : null
}

/** Returns the most frequent sentence that means absence. */
function placeholderOf(all: readonly Contents[]): string | null {
  const texts = all.map(it => alone(it.blocks))
  const counts = new Map<string, number>()
  for (const text of texts)
    if (text !== null && !text.includes('\n') && text.length <= LONGEST_PLACEHOLDER)
      counts.set(text, (counts.get(text) ?? 0) + 1)
  const known = [...counts].filter(([text, count]) =>
    isAbsentText(text) ? count >= TWICE : count >= TIMES && standsOut(text, texts),
  )
  const [most] = known.sort((a, b) => b[1] - a[1])
  return most === undefined ? null : most[0]
}

/** Whether most other documents have more than such a line at this place. Otherwise the sentence is a value. */
function standsOut(text: string, texts: readonly (string | null)[]): boolean {
  const others = texts.filter(it => it !== text)
  const longer = others.filter(it => it === null || it.length > LONGEST_PLACEHOLDER)
  return others.length > 0 && longer.length >= others.length * HALF
}

function isAbsent({blocks}: Contents, placeholder: string | null): boolean {
  const text = alone(blocks)
  return text !== null && (text === placeholder || isAbsentText(text))
}

function isList({blocks}: Contents): boolean {
  const all = visible(blocks)
  const lists = all.filter(it => it.type === 'list')
  if (lists.length === 0) return false
  // A sentence that ends in a colon introduces the list.
  const others = all.filter(it => it.type !== 'list')
  const introduced = others.every(it => it === all[0] && it.type === 'paragraph' && it.content.text.endsWith(':'))
  const items = lists.flatMap(it => it.items)
  const nested = items.filter(it => it.rest.length > 0).length
  return introduced && nested <= items.length * 0.2
}

/** Whether the content is one line of short values separated by commas: "Ana Duarte, Bo Lind, Eva Lund". */
function isNames({blocks}: Contents): boolean {
  const [block] = visible(blocks)
  if (block?.type !== 'paragraph') return false
  const names = (alone(blocks) ?? '').split(/,\s+(?:and\s+)?/)
  return names.length > 2 && names.every(it => it !== '' && it.split(/\s+/).length <= 3)
}

function itemsOf(given: readonly Contents[]): {item: Item; markdown: string}[] {
  return given.flatMap(({blocks, markdown}) =>
    visible(blocks).flatMap(it => (it.type === 'list' ? (it as List).items.map(item => ({item, markdown})) : [])),
  )
}

function listKind(given: readonly Contents[]): ListSection {
  const items = itemsOf(given).map(({item, markdown}) => ({
    item,
    source: markdown.slice(item.content.start, item.content.end),
  }))
  const share = (test: (it: (typeof items)[0]) => boolean) => items.filter(test).length / items.length
  if (share(it => /^\[[ xX]?\]/.test(it.item.content.text) || /^\[[ xX]?\]/.test(it.source)) >= MOST)
    return {kind: 'list', of: 'task'}
  if (share(it => /^(?:\*\*|__)[^*_]+(?:\*\*|__)\s*[:–—-]?/.test(it.source) && /[^*_\s]$/.test(it.source)) >= MOST)
    return {kind: 'list', of: 'entry'}
  const of = itemKind(items.map(({item, source}) => ({value: item.content.text, source})))
  return of === 'text' ? {kind: 'list'} : {kind: 'list', of}
}

function isTable({blocks}: Contents): boolean {
  const all = visible(blocks)
  return all.length === 1 && all[0]?.type === 'table'
}

/** Whether tables are among lists that can be read as their rows, in other documents or in the same one. */
function mayBeTable(given: readonly Contents[]): boolean {
  const share = (test: (it: Contents) => boolean) => given.filter(test).length / given.length
  if (share(isTable) >= HALF) return share(it => isTable(it) || isList(it)) >= MOST
  return given.filter(hasTable).length >= TWICE && share(hasTable) >= FIFTH && share(isRows) >= MOST
}

function hasTable({blocks}: Contents): boolean {
  return visible(blocks).some(it => it.type === 'table')
}

/** Whether a section holds rows only: tables, and lists whose items have parts. */
function isRows({blocks, markdown}: Contents): boolean {
  const all = visible(blocks)
  const areParts = (items: readonly Item[]) =>
    items.filter(it => PARTS.test(markdown.slice(it.content.start, it.content.end))).length >= items.length * MOST
  return all.length > 0 && all.every(it => it.type === 'table' || (it.type === 'list' && areParts(it.items)))
}

/** The separators between the parts of a row, or the mark at its start: a dash, a colon, bold text, a time of day. */
const PARTS = /^\*\*|^\d{1,2}[:.h]\d\d |.: | [–—|→-] |; /

function tableKind(given: readonly Contents[]): Exclude<SectionDefinition, string> {
  const tables = given.flatMap(it => {
    const table = visible(it.blocks).find(block => block.type === 'table')
    return table ? [{table, contents: it}] : []
  })
  const least = tables.length * HALF
  const columns = joinNames(
    tables.flatMap(({table, contents}) =>
      table.header.cells.map(cell => ({name: cell.text, document: contents.document})),
    ),
    least,
  ).filter(it => it.documents.length >= least)
  const [first, second] = columns
  if (columns.length === 2 && first && second && isGrouped(tables.map(it => it.table))) {
    const names = (it: typeof first) => (it.names.length === 1 ? it.names[0] : it.names)
    return {kind: 'groups', category: names(first), values: names(second)}
  }
  return {kind: 'table', columns: columnsOf(tables, columns)}
}

/** Whether each row has a category and its values: several values in a cell, or one category in several rows. */
function isGrouped(tables: readonly Table[]): boolean {
  const rows = tables.flatMap(it => it.rows)
  const several = rows.filter(it => /;/.test(it.cells[1]?.text ?? '')).length
  const repeated = tables.filter(it => {
    const categories = it.rows.map(row => row.cells[0]?.text ?? '')
    return new Set(categories).size < categories.length
  }).length
  return several >= rows.length * 0.2 || repeated >= tables.length * HALF
}

function columnsOf(
  tables: readonly {readonly table: Table; readonly contents: Contents}[],
  columns: ReturnType<typeof joinNames>,
): Record<string, FieldDefinition> {
  const keys = new Keys()
  const entries = columns.map((column): [string, FieldDefinition] => {
    const names = new Set(column.names.map(sameColumn))
    const cells = tables.flatMap(({table, contents}): Written[] => {
      const at = table.header.cells.findIndex(it => names.has(sameColumn(it.text)))
      return table.rows.flatMap(row => {
        const cell = row.cells[at]
        return cell ? [{value: cell.text, source: contents.markdown.slice(cell.start, cell.end)}] : []
      })
    })
    const key = keys.of(column.names[0], 'Column')
    return [key, named(key, column.names, fieldKind(cells))]
  })
  return Object.fromEntries(entries)
}

/** Returns a field with its names, in the shortest form. */
export function named(key: string, names: readonly string[], kind: FieldDefinition): FieldDefinition {
  const {kind: name, ...own} = typeof kind === 'string' ? ({kind} as Exclude<FieldDefinition, string>) : kind
  const rest = 'end' in own ? {...own, end: `${key}End`} : own
  return shortly({kind: name, ...namesOption(key, names), ...rest} as Exclude<FieldDefinition, string>)
}

/** Returns the short form of a definition: the name of its kind, if there are no other options. */
export function shortly<T extends FieldDefinition | SectionDefinition>(definition: Exclude<T, string>): T {
  return (Object.keys(definition).length === 1 ? definition.kind : definition) as T
}

function isFields({blocks, markdown}: Contents): boolean {
  const all = visible(blocks)
  return all.length > 0 && all.every(it => it.type !== 'table' && linesOf(it, markdown).length > 0)
}

/** Returns fields for the labels that documents share. */
function fieldsKind(given: readonly Contents[]): Exclude<SectionDefinition, string> | null {
  const lines = given.flatMap(({blocks, markdown, document}) =>
    visible(blocks).flatMap(it => linesOf(it, markdown).map(line => ({...line, document}))),
  )
  const least = Math.max(2, given.length * HALF)
  const labels = joinNames(
    lines.map(it => ({name: it.label, document: it.document})),
    least,
  )
  const shared = labels.filter(it => it.documents.length >= least)
  const taken = new Set(shared.flatMap(it => it.names))
  if (shared.length === 0 || lines.filter(it => taken.has(it.label)).length < lines.length * MOST) return null
  const keys = new Keys()
  const fields = shared.map(({names}): [string, FieldDefinition] => {
    const key = keys.of(names[0], 'Field')
    return [key, named(key, names, fieldKind(lines.filter(it => names.includes(it.label))))]
  })
  return {kind: 'fields', fields: Object.fromEntries(fields)}
}

/** Whether all contents are below sub-headings of one level. */
function isParts({blocks}: Contents): boolean {
  const [first] = visible(blocks)
  return first?.type === 'heading'
}

function isLine({blocks}: Contents): boolean {
  const text = alone(blocks)
  return text !== null && text.length <= 120
}

function lineOf({blocks, markdown}: Contents): Written {
  const [block] = visible(blocks)
  return {value: alone(blocks) ?? '', source: block ? markdown.slice(block.start, block.end) : ''}
}

/** Whether the contents are only paragraphs of text. */
export function isProse({blocks, markdown}: Contents): boolean {
  return visible(blocks).every(
    it => it.type === 'paragraph' && !/`|\]\(|\]\[|https?:|!\[/.test(markdown.slice(it.start, it.end)),
  )
}
