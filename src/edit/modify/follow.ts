import {locationOf} from '../../extract/fields/place.js'
import {isAbsent, type Values} from '../../form/absent.js'
import type {DateShape, FieldShape, HeadingShape, ItemShape, PartsShape, SectionShape} from '../../form/shape.js'
import type {Location, Place} from '../../form/values.js'
import {readDate, writeDate} from '../../grammar/dates.js'
import {readLocation, writePlaces} from '../../grammar/places.js'
import {escapeHeading} from '../../markdown/escape.js'
import type {Path} from '../../types.js'
import type {Frames} from '../../write/frames.js'
import {fromValues} from '../../write/heading.js'
import {partHeadingPlace} from '../../write/kinds/parts.js'
import {quote, show} from '../../write/message.js'
import {oneLine} from '../../write/normal.js'
import type {Place as WritePlace} from '../../write/place.js'
import {titlePlace} from '../../write/places.js'
import {differ} from './editing.js'

/*
 * Updates the values that depend on others: the places of a location depend on its text, the end of a period on its
 * date, the values of a heading pattern on the heading.
 */

type Holder = Record<string | number, unknown>

/** Updates the values that depend on a change at a path. `after` is modified. */
export function follow(frames: Frames, before: Values, after: Values, path: Path): void {
  new Following(path).scope(frames, {before, after: after as Holder, path: []})
}

/** The values of an object before and after the change, and its path. */
interface Change {
  readonly before: Values | undefined
  readonly after: Holder
  readonly path: Path
}

class Following {
  readonly #changed: Path

  constructor(changed: Path) {
    this.#changed = changed
  }

  scope(frames: Frames, change: Change): void {
    const {heading, fields, sections} = frames.scope
    if (heading && change.path.length === 0) this.#heading(titlePlace(frames, heading), heading, change)
    for (const shape of fields) this.#field(shape, change)
    for (const shape of sections) this.#section(frames, shape, change)
  }

  #section(frames: Frames, shape: SectionShape, change: Change): void {
    const {before, after, path} = change
    const {key} = shape
    const own = [...path, key]
    const old = before?.[key]
    if (!differ(old, after[key]) && shape.kind !== 'date') return
    switch (shape.kind) {
      case 'part':
      case 'fields':
        return this.scope(frames.below(shape), {
          before: old as Values | undefined,
          after: after[key] as Holder,
          path: own,
        })
      case 'parts':
        for (const part of elementsOf(change, key)) this.#part(frames, shape, part)
        return
      case 'table':
        for (const row of elementsOf(change, key)) for (const column of shape.columns) this.#field(column, row)
        return
      case 'prose':
      case 'markdown':
      case 'groups':
        return
      default:
        return this.#field(shape, change)
    }
  }

  #part(frames: Frames, shape: PartsShape, change: Change): void {
    if (!differ(change.before, change.after)) return
    this.#heading(partHeadingPlace(frames, shape), shape.scope.heading as HeadingShape, change)
    this.scope(frames.below(shape), change)
  }

  #field(shape: FieldShape, change: Change): void {
    const {before, after, path} = change
    if (shape.kind === 'date') this.#date(shape, change)
    else if (shape.kind === 'place') this.#location(before?.[shape.key], after, shape.key, path)
    else if (shape.kind === 'list')
      this.#items(shape.of, before?.[shape.key], after[shape.key] as unknown[], [...path, shape.key])
  }

  #items({kind}: ItemShape, before: unknown, after: unknown[], path: Path): void {
    if (kind !== 'place') return
    for (const i of after.keys())
      this.#location((before as readonly unknown[] | undefined)?.[i], after as unknown as Holder, i, path)
  }

  /* The end of a period is removed with its date. */

  #date({key, end}: DateShape, {before, after, path}: Change): void {
    const date = after[key] as string | null
    const last = end === null ? null : (after[end] as string | null)
    if (before && before[key] === date && (end === null || before[end] === last)) return
    const at = this.#changed.at(-1) === end && end !== null ? end : key
    if (date === null) {
      if (last !== null && at === end)
        throw new TypeError(
          `Expected null at ${show([...path, end as string])}, since ${show([...path, key])} is null, got ${quote(last)}`,
        )
      if (end !== null) after[end] = null
      return
    }
    const reading = readDate(writeDate(date, last))
    if (reading.kind === 'date') return
    const isOrder = reading.kind === 'invalid' && reading.reason === 'order'
    const why = isOrder ? 'a period that ends before it begins' : 'a day that does not exist'
    throw new RangeError(
      `Expected dates that exist, with the first day before the last day, at ${show([...path, at])}, got ${why}: ${writeDate(date, last)}`,
    )
  }

  /* A location is written as its text, so its places depend on the text. */

  #location(before: unknown, holder: Holder, key: string | number, path: Path): void {
    const location = holder[key] as Location | null
    if (location === null || !differ(before, location)) return
    const own = [...path, key]
    const changed = startsWith(this.#changed, own) ? this.#changed.slice(own.length) : []
    if (changed.at(-1) === 'countryCode')
      throw new TypeError(`The code at ${show(this.#changed)} comes from the country, expected a change of the country`)
    const text = changed[0] === 'places' ? writePlaces(location.places) : oneLine(location.text)
    const places = [...own, 'places']
    if (text === '') throw new TypeError(`Expected at least one place at ${show(places)}, or null at ${show(own)}`)
    const read = locationOf(text, readLocation(text))
    if (changed[0] !== 'text' && !samePlaces(read.places, location.places, changed.at(-1) !== 'country'))
      throw new TypeError(
        `Expected the places at ${show(places)} that are read from ${quote(text)}: ${JSON.stringify(read.places)}`,
      )
    holder[key] = read
  }

  /* A heading is written whole, so the values of its pattern depend on its text. */

  #heading(place: WritePlace, heading: HeadingShape, change: Change): void {
    if (heading.patterns.length === 0) return
    const {before, after, path} = change
    const {key, values} = heading
    for (const shape of values) this.#field(shape, change)
    const isSame = before !== undefined && before[key] === after[key]
    const valuesDiffer = before === undefined || values.some(it => isChanged(it, before, after))
    if (isSame && !valuesDiffer) return
    if (isSame || after[key] === null) {
      const made = fromValues(heading, after)
      if (made === null && valuesDiffer && values.some(it => !isAbsent(it, after)))
        throw new TypeError(
          `Expected the values at ${show(path)} to fit a pattern of the heading, got values that fit no pattern`,
        )
      after[key] = made
    }
    if (after[key] === null) return
    const text = oneLine(after[key] as string)
    const readings = [text, escapeHeading(text)].map(it => place.readAs(it) as Holder | undefined)
    const read = readings.find(it => it?.[key] === text)
    if (!read) return
    const given = values.some(it => isChanged(it, read, after))
    // If only the heading was set, its values are read from it.
    if (given && (isSame || (valuesDiffer && !startsWith(this.#changed, [...path, key]))))
      throw new TypeError(`Expected the values at ${show(path)} that are read from the heading ${quote(after[key])}`)
    for (const shape of values) {
      after[shape.key] = read[shape.key]
      if (shape.kind === 'date' && shape.end !== null) after[shape.end] = read[shape.end]
    }
  }
}

/** Yields the changes of the objects in a list under a key. */
function* elementsOf({before, after, path}: Change, key: string): Generator<Change> {
  const old = before?.[key] as readonly Values[] | undefined
  for (const [i, element] of (after[key] as readonly Holder[]).entries())
    yield {before: old?.[i], after: element, path: [...path, key, i]}
}

function isChanged(shape: FieldShape, before: Values, after: Values): boolean {
  return (
    differ(before[shape.key], after[shape.key]) ||
    (shape.kind === 'date' && shape.end !== null && before[shape.end] !== after[shape.end])
  )
}

function startsWith(path: Path, prefix: Path): boolean {
  return prefix.every((key, k) => path[k] === key)
}

function samePlaces(read: readonly Place[], given: readonly Place[], codes: boolean): boolean {
  const all = (places: readonly Place[]) =>
    JSON.stringify(places.map(({city, country, countryCode}) => [city, country, codes ? countryCode : '']))
  return all(read) === all(given)
}
