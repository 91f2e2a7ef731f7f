import {matchPattern, type PatternMatch} from '../extract/headings/pattern.js'
import {isAbsent, type Values} from '../form/absent.js'
import type {FieldShape, HeadingShape, PatternPiece} from '../form/shape.js'
import {escapeHeading, escapeText} from '../markdown/escape.js'
import {linkText} from '../markdown/notation.js'
import {sampleOf, writeField} from './fields/index.js'
import type {Frame, PlaceOptions} from './place.js'
import type {Spelling} from './spell.js'

/** Spells a heading for its place. */
type SpellHeading = (spelling: Spelling) => string

/** The markdown of a heading that is a value: whole, or made from the values of its pattern; its placeholder without. */
export function writeHeading(heading: HeadingShape, values: Values, spell: SpellHeading): string {
  const text = (values[heading.key] ?? fromValues(heading, values)) as string | null
  if (text === null) return heading.placeholder
  const read: Record<string, unknown> = {[heading.key]: text}
  for (const key of keysOf(heading)) read[key] = values[key]
  return spell({value: read, text, others: linked(heading, text)})
}

/** The heading that the values of its pattern make; null where no pattern has all of its values. */
export function fromValues(heading: HeadingShape, values: Values): string | null {
  const pattern = heading.patterns.find(pieces =>
    pieces.every(piece => 'text' in piece || !isAbsent(shapeOf(heading, piece.key), values)),
  )
  return pattern ? pieceTexts(heading, pattern, values).join('') : null
}

function pieceTexts(heading: HeadingShape, pattern: readonly PatternPiece[], values: Values): string[] {
  return pattern.map(piece => ('text' in piece ? piece.text : textOf(shapeOf(heading, piece.key), values)))
}

/** A value as plain text. */
function textOf(shape: FieldShape, values: Values): string {
  const value = values[shape.key]
  if (shape.kind === 'list') return (value as readonly unknown[]).map(String).join(`${shape.separator} `)
  const end = shape.kind === 'date' && shape.end !== null ? values[shape.end] : null
  return writeField(shape, ({text}) => text, value, end)
}

function shapeOf({values}: HeadingShape, key: string): FieldShape {
  return values.find(it => it.key === key) as FieldShape
}

/**
 * A heading whose brackets were the markup of a link has none in its text: they are written as those of a link that leads
 * nowhere.
 */
function* linked({patterns}: HeadingShape, heading: string): Generator<string> {
  for (const pattern of patterns) {
    if (!pattern.some(piece => 'text' in piece && piece.text.includes('['))) continue
    const bare = pattern.map(piece => ('text' in piece ? {text: piece.text.replace(/[[\]]/g, '')} : piece))
    const match = matchPattern([bare.filter(piece => !('text' in piece) || piece.text !== '')], heading)
    if (!match) continue
    const text = pattern.map(piece => ('text' in piece ? piece.text : escapeText(partOf(heading, match, piece.key))))
    yield text.join('').replace(/\[([^\][]*)\]/g, (_, inner: string) => linkText(inner, '<>'))
  }
}

function partOf(heading: string, match: PatternMatch, key: string): string {
  const part = match.get(key)
  return part ? heading.slice(part.from, part.to) : ''
}

function keysOf({values}: HeadingShape): string[] {
  return values.flatMap(shape => (shape.kind === 'date' && shape.end !== null ? [shape.key, shape.end] : [shape.key]))
}

/** Takes a heading and the values of its pattern out of what was read. */
export function takeHeading(heading: HeadingShape, values: Record<string, unknown> | undefined): unknown {
  if (values === undefined) return undefined
  const taken: Record<string, unknown> = {}
  for (const key of [heading.key, ...keysOf(heading)]) {
    taken[key] = values[key]
    values[key] = undefined
  }
  return taken
}

/** The place of a heading: nothing there is sure, since a heading can name a section. */
export function headingOptions(frame: Frame, sample: string): PlaceOptions {
  return {frames: [frame], separators: '', escape: escapeHeading, shared: false, sample, isPlain: () => false}
}

/** A heading as the form has them, for places that need one. */
export function sampleHeading(heading: HeadingShape | null): string {
  const [pattern] = heading?.patterns ?? []
  if (!heading || !pattern) return 'A'
  return pattern.map(piece => ('text' in piece ? piece.text : sampleOf(shapeOf(heading, piece.key)))).join('')
}
