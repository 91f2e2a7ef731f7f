import type {GroupsShape} from '../../form/shape.js'
import {LIST_MARKER, tableMarkdown} from '../../markdown/notation.js'
import type {Span, Text} from '../../read/blocks.js'
import {isContent} from '../content.js'
import {keepStray, quoteSubheading, type SectionAt} from '../kinds/reader.js'
import {lineTextStart} from '../line-start.js'
import {descriptionOf, isDescribed, isDescription} from '../lists/described.js'
import type {Entry, Listing} from '../lists/listing.js'
import {headingOf, type Parts, partsOf} from '../lists/parts.js'
import {plain} from '../pieces.js'
import {phraseOf} from '../placeholder.js'
import {replaceBlock} from '../replace-block.js'
import {groupsHeader} from '../tables/names.js'
import type {Groups} from './groups.js'
import {rowsOf} from './rows.js'
import {readTable} from './table.js'

const NO_ROW = {row: null, joinable: false}

/** Reads the entries of lists and paragraphs into groups. */
export class ListingReader {
  readonly #at: SectionAt<GroupsShape>
  readonly #groups: Groups

  constructor(at: SectionAt<GroupsShape>, groups: Groups) {
    this.#at = at
    this.#groups = groups
  }

  get #source(): string {
    return this.#at.context.source
  }

  read(listings: readonly Listing[]): void {
    this.#report(listings)
    for (const listing of listings) for (const entry of listing.entries) this.#entry(entry, listing)
  }

  #entry(entry: Entry, {plainly, isDescribed: described}: Listing): void {
    const {start, content, strays} = entry
    const groups = this.#groups
    this.#at.context.positions.mark(start, content.start)
    if (start < content.start) this.#reportLetterBullet(content)
    for (const [k, number] of (entry.numbers ?? []).entries()) this.#reportNumber(number, entry.nested[k] as Text)
    if (leadsToTable(entry)) quoteSubheading(this.#at, content, content.start, content.end)
    else this.#values(entry, partsOf(this.#source, content, plainly), described)
    for (const block of strays) {
      if (block.type === 'table') readTable(this.#at, groups, block)
      else if (isContent(block)) keepStray(this.#at, block)
    }
  }

  #values({start, content, nested}: Entry, parts: Parts | null, described: boolean): void {
    const groups = this.#groups
    let group = -1
    if (parts && parts.values.text !== '' && nested.length === 0 && (described || isDescribed(content, parts)))
      return this.described(parts, groups.uncategorised())
    if (parts && parts.values.text !== '') {
      group = this.open(parts.category)
      groups.addValues(group, parts.values)
    } else if (content.text !== '' && (parts || nested.length > 0)) {
      group = this.open(headingOf(this.#source, content))
      if (nested.length === 0) groups.addValues(group, {text: '', start: content.end, end: content.end, map: null})
    } else if (content.text !== '' && start === content.start) groups.addSeparated(groups.uncategorised(), content)
    else if (content.text !== '') groups.addValues(groups.uncategorised(), content)
    for (const text of nested) this.#nested(text, group < 0 ? groups.uncategorised() : group)
  }

  #nested(text: Text, group: number): void {
    this.#reportLetterBullet(text)
    const parts = descriptionOf(this.#source, text)
    if (parts) this.described(parts, group)
    else this.#groups.addValues(group, text)
  }

  /** Reports a number before a value. The fix of the list removes it. */
  #reportNumber({start, end}: Span, value: Text): void {
    const {context} = this.#at
    context.positions.quote(start, end)
    const expected = plain(value.text)
    const actual = `${context.source.slice(start, end)}${expected}`
    context.report('enumerated-item', {place: this.#groups.nextPlace(), start, end: value.end}, {actual, expected})
  }

  /** Reports a letter before a text that is a bullet of a second level. */
  #reportLetterBullet({start: end}: Text): void {
    const {context} = this.#at
    const line = lineTextStart(context.source, end)
    const marker = context.source.slice(line, end)
    if (!LETTER_BULLET.test(marker)) return
    const start = line + marker.indexOf('o')
    context.positions.quote(start, end)
    context.report(
      'list-marker',
      {place: this.#groups.nextPlace(), start, end: start + 1},
      {actual: 'o', expected: LIST_MARKER},
    )
  }

  /** Adds a value with a sentence about it. The sentence is quoted. */
  described({category, values}: Parts, group: number): void {
    const {context, place, section} = this.#at
    this.#groups.addValues(group, category)
    context.positions.quote(values.start, values.end)
    const params = {actual: plain(values.text), field: section.names[0]}
    context.report('value-remark', {place, start: values.start, end: values.end}, params)
  }

  /** Makes the group of a category that is not in a table row. */
  open(category: Text): number {
    return this.#groups.openGroup(category, {from: 0, to: category.text.length}, null, NO_ROW)
  }

  /** Whether an entry contains a placeholder that would become a value among others. */
  #holdsPlaceholder({content, nested}: Entry): boolean {
    const {context, section} = this.#at
    const isPhrase = (text: Text) => phraseOf(context, text, section.placeholder) !== null
    return (nested.length > 1 && nested.some(isPhrase)) || (nested.length === 0 && isPhrase(content))
  }

  #report(listings: readonly Listing[]): void {
    const source = this.#source
    const {start} = listings[0] as Listing
    const {end} = listings.at(-1) as Listing
    const entries = listings.flatMap(it => it.entries)
    const described = listings.some(
      it => it.isDescribed || it.entries.some(entry => isDescription(source, entry, it.plainly)),
    )
    const uncategorised =
      described || entries.some(({content, nested}) => nested.length === 0 && !partsOf(source, content, true))
    const isWhole = !described && !listings.some(it => it.gaps) && entries.every(it => it.strays.length === 0)
    const params = {actual: source.slice(start, end), uncategorised}
    this.#at.context.report('category-list', {place: this.#groups.nextPlace(), start, end}, params, {
      // A table would lose text that does not fit into it.
      fix: () => {
        const rows = isWhole && !entries.some(it => this.#holdsPlaceholder(it)) ? rowsOf(source, listings) : []
        return rows.length > 0
          ? replaceBlock(source, start, end, tableMarkdown(groupsHeader(this.#at.section), rows))
          : null
      },
    })
  }
}

/** A letter that is a bullet of a second level. */
const LETTER_BULLET = /^[\s>]*o\s+$/

/** Whether an entry only introduces the table below it. */
function leadsToTable({content, nested, strays}: Entry): boolean {
  return nested.length === 0 && content.text.endsWith(':') && strays.some(it => it.type === 'table')
}
