import type {PatternPiece, Scope} from '../form/shape.js'
import type {Text} from '../read/blocks.js'
import type {Context, Holder} from './context.js'
import {readField} from './fields/index.js'
import type {ScopeNames} from './headings/names.js'
import {plain, sliceText} from './pieces.js'
import {phraseOf, reportPhrase} from './placeholder.js'

/** Returns a pattern as it was declared. */
export function patternText(pieces: readonly PatternPiece[]): string {
  return pieces.map(piece => ('key' in piece ? `{${piece.key}}` : piece.text)).join('')
}

/** Reads the address of the first link of a heading, if the form has a key for it. */
export function readAddress(context: Context, {link: key}: Scope, {start, end}: Text, holder: Holder): void {
  const [link] = key === null ? [] : context.links.between(start, end)
  if (key === null || !link) return
  holder.values[key] = link.url
  context.positions.add(context.positions.child(holder.place, key), link.start, link.end)
}

/** Reads a heading that is a value: the whole heading, and the values in its pattern. */
export function readHeading(context: Context, names: ScopeNames, text: Text, holder: Holder): void {
  const shape = names.scope.heading
  if (!shape) return
  readAddress(context, names.scope, text, holder)
  const place = context.positions.child(holder.place, shape.key)
  const match = names.match(shape, text)
  const phrase = phraseOf(context, text, shape.placeholder)
  // A heading that matches a pattern has a value, even if its text looks like a phrase of absence.
  if (phrase && (match === null || plain(text.text) === shape.placeholder))
    return reportPhrase(context, phrase, {place, name: shape.names[0]}, text)
  holder.values[shape.key] = plain(text.text)
  context.positions.add(place, text.start, text.end)
  const [first] = shape.patterns
  if (!first) return
  if (!match) {
    const params = {actual: plain(text.text), expected: patternText(first), field: shape.names[0]}
    return context.report('invalid-value', {place, start: text.start, end: text.end}, params)
  }
  if (!match.isExact) {
    const params = {actual: plain(text.text), expected: patternText(first)}
    context.report('heading-style', {place, start: text.start, end: text.end}, params)
  }
  context.verbatim(() => {
    for (const field of shape.values) {
      const part = match.values.get(field.key)
      if (part) readField(context, field, sliceText(context.source, text, part.from, part.to), holder)
    }
  })
}
