import type {Path, SummaryResult} from 'summary-md'
import {
  ADDITIONAL_SECTIONS,
  CATEGORY,
  type FieldShape,
  type HeadingShape,
  type ItemShape,
  METADATA,
  type Scope,
  type SectionShape,
} from '../../src/form/shape.js'
import type {Block, Fact, Few, Inline, PartView, ScopeView, Section, Value, View} from './protocol.js'

/** Of a longer value only a part is shown, because the layout of a megabyte takes long. */
const LONGEST = 6000

/** For each requested value of a list, the most values that the page shows. */
const MOST_PER_LIST = 20

type Bag = Readonly<Record<string, unknown>>

/**
 * Prepares the values of a document for the page: the first `limit` values of each list, each with its place in the
 * text.
 */
export function viewOf({summary, rangeOf}: SummaryResult<unknown>, scope: Scope, limit: number): View {
  return new Viewer(rangeOf, limit).view(scope, summary as Bag)
}

class Viewer {
  readonly #rangeOf: SummaryResult<unknown>['rangeOf']
  readonly #limit: number
  /** Lists can hold lists, so a limit for each list is not enough. */
  #left: number

  constructor(rangeOf: SummaryResult<unknown>['rangeOf'], limit: number) {
    this.#rangeOf = rangeOf
    this.#limit = limit
    this.#left = limit * MOST_PER_LIST
  }

  view(scope: Scope, summary: Bag): View {
    const metadata = summary[METADATA] as readonly {readonly name: string; readonly value: string}[]
    const additional = summary[ADDITIONAL_SECTIONS] as readonly {
      readonly heading: string
      readonly within: string | null
      readonly markdown: string
    }[]
    return {
      title: this.#value(summary['title'], ['title']),
      scope: this.#scope(scope, summary, []),
      metadata: this.#few(metadata, [METADATA], (it, path) => ({
        name: this.#text(it.name, [...path, 'name']),
        value: this.#text(it.value, [...path, 'value']),
      })),
      additionalSections: this.#few(additional, [ADDITIONAL_SECTIONS], (it, path) => ({
        heading: this.#value(it.heading, [...path, 'heading']),
        within: it.within,
        markdown: this.#text(it.markdown, [...path, 'markdown']),
      })),
    }
  }

  #text(text: string, path: Path): Value {
    const range = this.#rangeOf(path)
    this.#left--
    return {
      text: text.slice(0, LONGEST),
      path,
      span: range ? [range.start.offset, range.end.offset] : null,
      cut: Math.max(0, text.length - LONGEST),
    }
  }

  #value(value: unknown, path: Path): Value | null {
    return value === null || value === undefined || value === '' ? null : this.#text(String(value), path)
  }

  #few<T, U>(all: readonly T[], path: Path, show: (it: T, path: Path) => U): Few<U> {
    const shown: U[] = []
    for (const it of all) {
      if (shown.length === this.#limit || this.#left <= 0) break
      shown.push(show(it, [...path, shown.length]))
    }
    return {shown, more: all.length - shown.length}
  }

  #scope({heading, text, fields, sections}: Scope, values: Bag, path: Path): ScopeView {
    const facts = [
      ...(heading === null ? [] : this.#pieces(heading, values, path)),
      ...this.#facts(fields, values, path),
    ]
    const opening = text === null || isEmpty(values[text.key]) ? null : this.#block(text, values, path)
    const shown: Section[] = []
    const absent: string[] = []
    for (const it of sections) {
      if (it.optional && isEmpty(values[it.key])) absent.push(it.names[0])
      else {
        const name = it.kind === 'parts' && !it.named ? null : it.names[0]
        shown.push({name, block: this.#block(it, values, path)})
      }
    }
    return {facts, opening, sections: shown, absent}
  }

  /** Returns the values of the pieces of a heading. */
  #pieces({values: shapes}: HeadingShape, values: Bag, path: Path): Fact[] {
    return this.#facts(shapes, values, path).filter(it => it.value !== null)
  }

  #facts(fields: readonly FieldShape[], values: Bag, path: Path): Fact[] {
    return fields
      .filter(it => !it.optional || !isEmpty(values[it.key]))
      .map(it => ({name: it.names[0], value: this.#field(it, values, path)}))
  }

  /** Returns a field by its shape, from the object that holds it; null when it is absent. */
  #field(shape: FieldShape, values: Bag, path: Path): Inline | null {
    const value = values[shape.key]
    const at = [...path, shape.key]
    if (isEmpty(value)) return null
    if (shape.kind === 'list') {
      const all = value as readonly unknown[]
      return {type: 'list', items: this.#few(all, at, (it, where) => this.#item(shape.of, it, where))}
    }
    const end =
      shape.kind === 'date' && shape.end !== null ? this.#value(values[shape.end], [...path, shape.end]) : null
    if (end === null) return this.#item(shape, value, at)
    return {type: 'period', from: this.#text(String(value), at), to: end}
  }

  #item(shape: ItemShape, value: unknown, path: Path): Inline {
    switch (shape.kind) {
      case 'place':
        return this.#places(value as Bag, path)
      case 'link': {
        const {text, url} = value as {readonly text: string; readonly url: string}
        const address = text === url ? null : this.#text(url, [...path, 'url'])
        return {type: 'link', text: this.#text(text, [...path, 'text']), url: address}
      }
      case 'task': {
        const {text, done} = value as {readonly text: string; readonly done: boolean}
        return {type: 'task', done, text: this.#text(text, [...path, 'text'])}
      }
      case 'entry': {
        const {name, text} = value as {readonly name: string | null; readonly text: string}
        return {type: 'entry', name: this.#value(name, [...path, 'name']), text: this.#value(text, [...path, 'text'])}
      }
      case 'boolean':
        return {type: 'value', value: this.#text(value === true ? 'Yes' : 'No', path)}
      default:
        return {type: 'value', value: this.#text(String(value), path)}
    }
  }

  #places({text, places}: Bag, path: Path): Inline {
    const all = places as readonly Bag[]
    if (all.length === 0) return {type: 'value', value: this.#text(text as string, [...path, 'text'])}
    return {
      type: 'places',
      places: this.#few(all, [...path, 'places'], (it, at) => ({
        city: this.#value(it['city'], [...at, 'city']),
        country: this.#value(it['country'], [...at, 'country']),
        code: this.#value(it['countryCode'], [...at, 'countryCode']),
      })),
    }
  }

  #block(section: SectionShape, values: Bag, path: Path): Block {
    const value = values[section.key]
    const at = [...path, section.key]
    switch (section.kind) {
      case 'prose': {
        const paragraphs = isEmpty(value) ? [] : (value as string).split('\n\n')
        return {type: 'prose', paragraphs: this.#few(paragraphs, at, (it, where) => this.#text(it, where))}
      }
      case 'markdown':
        return {type: 'markdown', value: this.#value(value, at)}
      case 'groups':
        return {
          type: 'table',
          columns: [section.category.names[0], section.values.names[0]],
          rows: this.#few(value as readonly Bag[], at, (it, where) => [
            {type: 'value', value: this.#text(it[CATEGORY] as string, [...where, CATEGORY])},
            this.#list(it[section.valueKey] as readonly string[], [...where, section.valueKey]),
          ]),
        }
      case 'table':
        return {
          type: 'table',
          columns: section.columns.map(it => it.names[0]),
          rows: this.#few(value as readonly Bag[], at, (row, where) =>
            section.columns.map(it => this.#field(it, row, where)),
          ),
        }
      case 'fields':
        return {type: 'part', part: bare(this.#facts(section.fields, value as Bag, at))}
      case 'part':
        return {type: 'part', part: this.#scope(section.scope, value as Bag, at)}
      case 'parts':
        return {
          type: 'parts',
          parts: this.#few(
            value as readonly Bag[],
            at,
            (it, where): PartView => ({
              heading: this.#value(it['heading'], [...where, 'heading']),
              scope: this.#scope(section.scope, it, where),
            }),
          ),
        }
      default:
        return {type: 'field', value: this.#field(section, values, path)}
    }
  }

  #list(all: readonly string[], path: Path): Inline | null {
    if (all.length === 0) return null
    return {type: 'list', items: this.#few(all, path, (it, at) => ({type: 'value', value: this.#text(it, at)}))}
  }
}

function bare(facts: readonly Fact[]): ScopeView {
  return {facts, opening: null, sections: [], absent: []}
}

/** Whether a value is empty. */
function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === null || value === undefined || value === ''
  return Object.values(value).every(isEmpty)
}
