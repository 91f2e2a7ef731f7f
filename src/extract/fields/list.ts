import {choicesOf} from '../../form/lookup.js'
import type {ChoiceShape, ListShape} from '../../form/shape.js'
import type {Text} from '../../read/blocks.js'
import {cutsOf} from '../groups/cell.js'
import {mayBeSeveral} from '../groups/signs.js'
import {joinedValues, lastNames, withoutJoin} from '../lists/last-names.js'
import {isAtom, isJoint, plain, sliceText} from '../pieces.js'
import {listHolder, type ReadField, readItem} from './items.js'
import {type FieldText, placeOf} from './reader.js'

/**
 * Reads values on one line, or in one cell: `First; Second`.
 *
 * @param areJoined - Whether a word such as "and" may join the last two names without a separator.
 */
export function readList(it: FieldText<ListShape>, read: ReadField, areJoined = false): void {
  const {context, field, holder, key} = it
  const values: unknown[] = []
  holder.values[key] = values
  const items = {context, name: field.names[0], of: field.of, holder: listHolder(values, placeOf(it)), read}
  const parts = withoutNumbers(it, partsOf(it))
  for (const [k, part] of parts.entries()) {
    const isLast = k === parts.length - 1
    const names = isLast ? lastOf(it, part, k > 0, areJoined) : [part]
    if (names[0] !== part) reportJoin(it, part, names)
    for (const name of names) if (name.text !== '') readItem(items, name)
    if (isLast && names[0] === part) reportDoubt(it, part)
  }
}

/** Returns the parts of the text between the separators. */
function partsOf(it: FieldText<ListShape>): Text[] {
  const {context, text} = it
  const next = separatorFinder(it)
  const parts: Text[] = []
  for (let from = 0, at = next(0); ; at = next(from)) {
    parts.push(sliceText(context.source, text, from, at))
    if (at >= text.text.length) return parts
    from = at + 1
  }
}

/** Returns the values without their numbers, if these count all values: "1. Porto; 2. Vigo". */
function withoutNumbers(it: FieldText<ListShape>, parts: readonly Text[]): readonly Text[] {
  const {context, field, text} = it
  if (field.of.kind !== 'text' || !areCounted(parts.map(part => part.text))) return parts
  const marks = parts.map((_, k) => markOf((parts[0] as Text).text, k))
  if (parts.some((part, k) => isAtom(part, (marks[k] as string).length - 2))) return parts
  const values = parts.map((part, k) => sliceText(context.source, part, (marks[k] as string).length, part.text.length))
  for (const [k, {start}] of parts.entries()) context.positions.mark(start, (values[k] as Text).start)
  const expected = values.map(value => plain(value.text)).join(`${field.separator} `)
  const params = {actual: context.source.slice(text.start, text.end), expected, field: field.names[0]}
  context.report('value-style', {place: placeOf(it), start: text.start, end: text.end}, params)
  return values
}

/** Whether values have numbers that count them: "1. Porto", "2. Vigo". */
export function areCounted(values: readonly string[]): boolean {
  return values.length > 1 && values.every((value, k) => value.startsWith(markOf(values[0] as string, k)))
}

/** Returns the number of a value, with the mark and the space of the first number after it. */
function markOf(first: string, index: number): string {
  return `${index + 1}${first.charAt(1) === ')' ? ')' : '.'} `
}

/** Returns the values in the last part of a list, which a word may join. `before` tells whether it has parts before it. */
function lastOf(it: FieldText<ListShape>, part: Text, before: boolean, areJoined: boolean): readonly Text[] {
  const {of, separator} = it.field
  const {source} = it.context
  const own = before ? withoutJoin(source, part) : part
  if (own !== part) return [own]
  if (separator === ',' && of.kind === 'text') {
    const linked = joinedValues(source, part, value => isLink(source, value))
    if (linked.length > 1) return linked
  }
  if (of.kind === 'choice' && !isChoice(of, part)) return joinedValues(source, part, value => isChoice(of, value))
  return areJoined && before && separator === ',' && of.kind === 'text' ? lastNames(source, part) : [part]
}

/** Whether a value is a link and nothing else. */
function isLink(source: string, {start, end}: Text): boolean {
  return /^\[[^[\]]+\](?:\([^()]+\)|\[[^[\]]*\])$/.test(source.slice(start, end))
}

function isChoice(field: ChoiceShape, {text}: Text): boolean {
  return choicesOf(field).read(plain(text)).kind === 'choice'
}

/** Reports a last value that may be several: "Ana, Bo & Ida" in a list with semicolons, "Bo & Ida" in one with commas. */
function reportDoubt(it: FieldText<ListShape>, {start, end, text}: Text): void {
  const {context, field} = it
  if (field.of.kind !== 'text' || text === '') return
  if (!mayBeSeveral(text, text === it.text.text, field.separator)) return
  const params = {actual: context.source.slice(start, end), separator: field.separator}
  context.report('comma-separated', {place: placeOf(it), start, end}, params)
}

/** Reports the word that joins the last two values. */
function reportJoin(it: FieldText<ListShape>, {start, end, text}: Text, names: readonly Text[]): void {
  const {context, field} = it
  context.positions.quote(start, end)
  const params = {actual: plain(text), expected: names.map(name => plain(name.text)).join(', '), field: field.names[0]}
  context.report('value-style', {place: placeOf(it), start, end}, params)
}

/** Returns a function that finds the next separator of values, or the end. */
function separatorFinder({context, text, field: {separator}}: FieldText<ListShape>): (from: number) => number {
  const {source} = context
  // The text is a joined list from below a label. Separators inside its items do not count.
  const isJoined = indexOf(text, 0, separator, at => isJoint(source, text, at)) < text.text.length
  if (isJoined) return from => indexOf(text, from, separator, at => isJoint(source, text, at))
  if (separator === ';') {
    const cuts = cutsOf(source, text)
    let next = 0
    return from => {
      while (next < cuts.length && (cuts[next]?.from ?? 0) < from) next++
      return cuts[next]?.from ?? text.text.length
    }
  }
  const used = commaOr(text, separator)
  return from => indexOf(text, from, used, at => !isAtom(text, at))
}

/**
 * Returns the separator of values in a list with commas. It is a semicolon if the text has semicolons and no commas.
 */
export function commaOr(text: Text, comma: ','): ',' | ';' {
  const has = (mark: string) => indexOf(text, 0, mark, at => !isAtom(text, at)) < text.text.length
  return has(';') && !has(comma) ? ';' : comma
}

function indexOf({text}: Text, from: number, character: string, isWanted: (at: number) => boolean): number {
  let at = text.indexOf(character, from)
  while (at >= 0 && !isWanted(at)) at = text.indexOf(character, at + 1)
  return at < 0 ? text.length : at
}
