import type {Values} from '../../../form/absent.js'
import {CATEGORY, type GroupsShape} from '../../../form/shape.js'
import {valuesLine} from '../../../markdown/notation.js'
import type {Edit} from '../../../types.js'
import {categoryPlace, groupsTable, groupValuePlace} from '../../../write/kinds/groups.js'
import type {Page} from '../../page/page.js'
import type {Span} from '../../page/spans.js'
import type {SectionEdit} from '../editing.js'

/** A category with its values, whichever the form calls them. */
export interface GroupOf {
  readonly category: string
  readonly values: readonly string[]
}

/** Edits of the groups that are in one kind of block; each answers null when it cannot say. */
export interface GroupEditor {
  rename(at: number, category: string): Edit[] | null
  /** Gives a group other values. */
  refill(at: number, values: readonly string[]): Edit[] | null
  /** Removes the groups from one index up to, but not including, another. */
  remove(from: number, to: number): Edit[] | null
  /** Puts groups before the one at an index, or at the end. */
  insert(at: number, groups: readonly GroupOf[]): Edit[] | null
}

/** The groups of a section as they are in a document, and as they must become. */
export class GroupChange {
  readonly edit: SectionEdit<GroupsShape>
  readonly page: Page
  readonly before: readonly GroupOf[]
  readonly after: readonly GroupOf[]
  /** Says which categories come again: these are written so that they are not read as repetitions. */
  readonly #comesAgain: (category: string) => boolean

  constructor(edit: SectionEdit<GroupsShape>) {
    this.edit = edit
    this.page = edit.editing.page
    this.before = groupsOf(edit, edit.before)
    this.after = groupsOf(edit, edit.after)
    this.#comesAgain = repetition(
      this.before.map(it => it.category),
      this.after.map(it => it.category),
    )
  }

  categorySpan(at: number): Span | undefined {
    return this.page.span([...this.edit.path, at, 'category'])
  }

  /** @throws NotEditable when nothing is written of it. */
  valueSpan(at: number, value: number): Span {
    return this.page.spanOf([...this.edit.path, at, this.edit.shape.valueKey, value])
  }

  /** The places of all categories and values. */
  spans(): Span[] {
    return this.before
      .flatMap(({values}, i) => [this.categorySpan(i), ...values.map((_, j) => this.valueSpan(i, j))])
      .filter(span => span !== undefined)
  }

  writeCategory(category: string): string {
    const {editing, at, shape} = this.edit
    return editing.spell(categoryPlace(at.frames, shape), {value: category, text: category}, this.#comesAgain(category))
  }

  writeValue(value: string, comesAgain: boolean): string {
    const {editing, at, shape} = this.edit
    return editing.spell(groupValuePlace(at.frames, shape), {value, text: value}, comesAgain)
  }

  writeValues(values: readonly string[]): string[] {
    const comesAgain = repetition([], values)
    return values.map(value => this.writeValue(value, comesAgain(value)))
  }

  /** The groups as a canonical table. */
  canonicalTable(): string {
    const rows = this.after.map(({category, values}) => [
      this.writeCategory(category),
      valuesLine(this.writeValues(values), ';'),
    ])
    return groupsTable(this.edit.shape, rows)
  }
}

function groupsOf({shape}: SectionEdit<GroupsShape>, values: Values): GroupOf[] {
  return (values[shape.key] as readonly Values[]).map(it => ({
    category: it[CATEGORY] as string,
    values: it[shape.valueKey] as readonly string[],
  }))
}

export function sameValues(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((it, k) => it === b[k])
}

export function sameGroup(a: GroupOf, b: GroupOf): boolean {
  return a.category === b.category && sameValues(a.values, b.values)
}

/**
 * Says whether a text that is about to be written comes again: it is in the list more than once, and was there or has
 * been written already.
 */
export function repetition(before: readonly string[], after: readonly string[]): (text: string) => boolean {
  const old = new Set(before)
  const seen = new Set<string>()
  const twice = new Set(after.filter(text => seen.size === seen.add(text).size))
  return text => twice.has(text) && old.size === old.add(text).size
}
