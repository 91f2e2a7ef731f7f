import {columnNamesOf} from '../../form/lookup.js'
import type {FieldShape, TableShape} from '../../form/shape.js'
import {isPersonColumn, isTimeColumn} from '../../grammar/name-words.js'
import {isName} from '../../grammar/person.js'
import {timeLength} from '../../grammar/times.js'
import type {Text} from '../../read/blocks.js'
import {isAtom, plain, sliceText} from '../pieces.js'
import {isValue} from './values.js'

/** The columns of a table, and which texts fit into each. */
export class RowColumns {
  readonly all: readonly FieldShape[]
  /** The column of the person responsible; undefined when there is none or more than one. */
  readonly person: FieldShape | undefined
  /** The column of times of day; undefined when there is none or more than one. */
  readonly time: FieldShape | undefined
  readonly #section: TableShape

  constructor(section: TableShape, columns = section.columns) {
    this.all = columns
    this.#section = section
    this.person = this.#onlyColumn(isPersonColumn)
    this.time = this.#onlyColumn(isTimeColumn)
  }

  /** Returns these columns without those that have a value. */
  without(cells: ReadonlyMap<FieldShape, Text>): RowColumns {
    return new RowColumns(
      this.#section,
      this.all.filter(it => !cells.has(it)),
    )
  }

  /** Returns the column with this name, or the column of the person by a name that everybody uses. */
  named(name: string): FieldShape | undefined {
    return columnNamesOf(this.#section).match(name)?.value ?? (isPersonColumn(name) ? this.person : undefined)
  }

  #onlyColumn(isOne: (name: string) => boolean): FieldShape | undefined {
    const columns = this.all.filter(field => isText(field) && field.names.some(isOne))
    return columns.length === 1 ? columns[0] : undefined
  }

  /** Returns the column of the person responsible, if the text is a name. */
  personOf(text: string): FieldShape | undefined {
    return isName(text) ? this.person : undefined
  }

  /** Whether one of the values is a time of day in the column of times. */
  hasTime(cells: ReadonlyMap<FieldShape, Text>): boolean {
    return this.time !== undefined && cells.has(this.time)
  }

  /** Whether a text is a value of a column that is not a text, or a time of day for the column of times. */
  fits(field: FieldShape, {text}: Text): boolean {
    return field === this.time ? timeLength(plain(text)) === text.length : isValue(field, plain(text))
  }

  /** Whether a text is a value of a column that does not hold text. */
  isValue({text}: Text, most?: number): boolean {
    return this.all.some(field => !isText(field) && isValue(field, plain(text), most))
  }

  /**
   * Whether there are texts for all columns except the optional ones at the end, and the first text is not a person.
   */
  lacksOptional(parts: readonly Text[]): boolean {
    const columns = this.all
    const [first] = parts
    const least = columns.length - [...columns].reverse().findIndex(field => !field.optional)
    if (!first || parts.length < 2 || parts.length !== least || least === columns.length) return false
    return !isName(plain(first.text)) && !columns.slice(0, least).some(field => field === this.person)
  }

  /**
   * Returns the column for a whole text without a label, among the columns without a value. A phrase is not the name of
   * a person.
   */
  columnFor({text}: Text, cells: ReadonlyMap<FieldShape, Text>): FieldShape | undefined {
    const value = plain(text)
    const fits = (field: FieldShape) =>
      isText(field) ? field !== this.person || !isPhrase(value) : isValue(field, value)
    return this.all.find(field => !cells.has(field) && fits(field))
  }

  /** Returns the name of a column and the value after it, as in "Week 3"; null for any other text. */
  counted(source: string, column: FieldShape, text: Text): {label: Text; value: Text} | null {
    const at = text.text.lastIndexOf(' ')
    if (at < 0 || isText(column) || isAtom(text, at)) return null
    const value = sliceText(source, text, at + 1, text.text.length)
    const named = columnNamesOf(this.#section).match(text.text.slice(0, at))?.value
    if (named !== column || !isValue(column, plain(value.text))) return null
    return {label: sliceText(source, text, 0, at), value}
  }

  /** Returns the name of any column and the value after it. */
  anyCounted(source: string, text: Text): {label: Text; value: Text} | null {
    for (const column of this.all) {
      const counted = this.counted(source, column, text)
      if (counted) return counted
    }
    return null
  }
}

/** Whether a column may contain any text. */
export function isText({kind}: FieldShape): boolean {
  return kind === 'text' || kind === 'list' || kind === 'place'
}

/** Whether a text is a phrase. It has words in lower case, which a name does not have. */
export function isPhrase(text: string): boolean {
  return !isName(text) && /(?:^|\s)\p{Ll}{2,}/u.test(text)
}
