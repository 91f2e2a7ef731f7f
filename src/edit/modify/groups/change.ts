import type {Values} from '../../../form/absent.js'
import {CATEGORY, type GroupsShape} from '../../../form/shape.js'
import {valuesLine} from '../../../markdown/notation.js'
import type {Edit} from '../../../types.js'
import {categoryPlace, groupsTable, groupValuePlace} from '../../../write/kinds/groups.js'
import type {Page} from '../../page/page.js'
import type {Span} from '../../page/spans.js'
import type {SectionEdit} from '../editing.js'

/** A category and its values, under the same names in all forms. */
export interface GroupOf {
  readonly category: string
  readonly values: readonly string[]
}

/** Edits groups in one kind of block. Each method returns null when the edits cannot be found. */
export interface GroupEditor {
  rename(at: number, category: string): Edit[] | null
  /** Returns the edits that give a group other values. */
  refill(at: number, values: readonly string[]): Edit[] | null
  /** Returns the edits that remove the groups from one index up to, but not including, another. */
  remove(from: number, to: number): Edit[] | null
  /** Returns the edits that put groups before the group at an index, or at the end. */
  insert(at: number, groups: readonly GroupOf[]): Edit[] | null
}

/** The groups of a section as they are in a document, and as they must be after the change. */
export class GroupChange {
  readonly edit: SectionEdit<GroupsShape>
  readonly page: Page
  readonly before: readonly GroupOf[]
  readonly after: readonly GroupOf[]
  /** Whether a category occurs again. Such a category is written so that it is not read as a repetition. */
  readonly #isRepeated: (category: string) => boolean

  constructor(edit: SectionEdit<GroupsShape>) {
    this.edit = edit
    this.page = edit.editing.page
    this.before = groupsOf(edit, edit.before)
    this.after = groupsOf(edit, edit.after)
    this.#isRepeated = repetition(
      this.before.map(it => it.category),
      this.after.map(it => it.category),
    )
  }

  categorySpan(at: number): Span | undefined {
    return this.page.span([...this.edit.path, at, 'category'])
  }

  /** @throws NotEditable when the value has no place in the text. */
  valueSpan(at: number, value: number): Span {
    return this.page.spanOf([...this.edit.path, at, this.edit.shape.valueKey, value])
  }

  /** Returns the places of all categories and values. */
  spans(): Span[] {
    return this.before
      .flatMap(({values}, i) => [this.categorySpan(i), ...values.map((_, j) => this.valueSpan(i, j))])
      .filter(span => span !== undefined)
  }

  writeCategory(category: string): string {
    const {editing, at, shape} = this.edit
    return editing.spell(categoryPlace(at.frames, shape), {value: category, text: category}, this.#isRepeated(category))
  }

  writeValue(value: string, isRepeated: boolean): string {
    const {editing, at, shape} = this.edit
    return editing.spell(groupValuePlace(at.frames, shape), {value, text: value}, isRepeated)
  }

  writeValues(values: readonly string[]): string[] {
    const isRepeated = repetition([], values)
    return values.map(value => this.writeValue(value, isRepeated(value)))
  }

  /** Returns the groups as a canonical table. */
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
 * Returns a function that tells whether a text occurs again: the new list has it more than once, and it is in the old
 * list or has been asked for before.
 */
export function repetition(before: readonly string[], after: readonly string[]): (text: string) => boolean {
  const old = new Set(before)
  const seen = new Set<string>()
  const twice = new Set(after.filter(text => seen.size === seen.add(text).size))
  return text => twice.has(text) && old.size === old.add(text).size
}
