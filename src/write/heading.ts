import {matchPattern, type PatternMatch} from '../extract/headings/pattern.js'
import {isAbsent, type Values} from '../form/absent.js'
import type {FieldShape, HeadingShape, PatternPiece} from '../form/shape.js'
import {escapeHeading, escapeText} from '../markdown/escape.js'
import {linkText} from '../markdown/notation.js'
import {sampleOf, writeField} from './fields/index.js'
import {linkMarkdown} from './fields/link.js'
import type {Frame, PlaceOptions} from './place.js'
import type {Spelling} from './spell.js'

/** Spells a heading for its place. */
type SpellHeading = (spelling: Spelling) => string

/** The markdown of a heading that is a value: whole, or made from the values of its pattern; its placeholder without. */
export function writeHeading(heading: HeadingShape, values: Values, spell: SpellHeading): string {
  const text = (values[heading.key] ?? fromValues(heading, values)) as string | null
  const url = heading.link === null ? null : (values[heading.link] as string | null)
  if (text === null) return url === null ? heading.placeholder : linkMarkdown(heading.placeholder, url)
  const value: Record<string, unknown> = {[heading.key]: text}
  for (const key of keysOf(heading)) value[key] = values[key]
  if (url === null) return spell({value, text, others: linked(heading, text, null)})
  return spell({value, text, around: it => linkMarkdown(it, url), first: linked(heading, text, url)})
}

/**
 * The heading that the values of its pattern make; null where no pattern has all of its values. Brackets are the markup
 * of its link, if it has one.
 */
export function fromValues(heading: HeadingShape, values: Values): string | null {
  const pattern = heading.patterns.find(pieces =>
    pieces.every(piece => 'text' in piece || !isAbsent(shapeOf(heading, piece.key), values)),
  )
  if (!pattern) return null
  const isLinked = heading.link !== null && values[heading.link] !== null
  return pieceTexts(heading, isLinked ? withoutBrackets(pattern, 'first') : pattern, values).join('')
}

type Pattern = readonly PatternPiece[]

/** A pattern without its brackets, or without the first pair, which is that of the link. */
function withoutBrackets(pattern: Pattern, which: 'all' | 'first'): Pattern {
  const left = new Set('[]')
  return pattern
    .map(piece => {
      if (!('text' in piece)) return piece
      const text = piece.text.replace(/[[\]]/g, it => (which === 'all' || left.delete(it) ? '' : it))
      return {text}
    })
    .filter(piece => !('text' in piece) || piece.text !== '')
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
 * A heading with the link that its pattern has brackets for. A heading whose brackets were the markup of links has none
 * in its text: without an address they are links that lead nowhere.
 */
function* linked({patterns}: HeadingShape, heading: string, url: string | null): Generator<string> {
  for (const pattern of patterns) {
    if (!pattern.some(piece => 'text' in piece && piece.text.includes('['))) continue
    const match = matchPattern([withoutBrackets(pattern, url === null ? 'all' : 'first')], heading)
    const text = match ? written(pattern, heading, match) : null
    if (text !== null && url === null) yield text.replace(LINKS, (_, inner: string) => linkText(inner, '<>'))
    if (text !== null && url !== null) yield text.replace(LINK, (_, inner: string) => linkMarkdown(inner, url))
    const whole = url === null ? null : matchPattern([pattern], heading)
    if (whole && url !== null) yield written(pattern, heading, whole).replace(LINK, it => linkMarkdown(it, url))
  }
}

const LINK = /\[([^\][]*)\]/
const LINKS = new RegExp(LINK, 'g')

function written(pattern: Pattern, heading: string, match: PatternMatch): string {
  return pattern.map(piece => ('text' in piece ? piece.text : escapeText(partOf(heading, match, piece.key)))).join('')
}

function partOf(heading: string, match: PatternMatch, key: string): string {
  const part = match.get(key)
  return part ? heading.slice(part.from, part.to) : ''
}

function keysOf({values, link}: HeadingShape): string[] {
  const keys = values.flatMap(shape =>
    shape.kind === 'date' && shape.end !== null ? [shape.key, shape.end] : [shape.key],
  )
  return link === null ? keys : [...keys, link]
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
