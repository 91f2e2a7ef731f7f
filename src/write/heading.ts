import {hasShape, matchPattern, type PatternMatch} from '../extract/headings/pattern.js'
import {isAbsent, type Values} from '../form/absent.js'
import type {FieldShape, HeadingShape, PatternPiece} from '../form/shape.js'
import {escapeHeading, escapeText} from '../markdown/escape.js'
import {linkText} from '../markdown/notation.js'
import {sampleOf, writeField} from './fields/index.js'
import {linkMarkdown} from './fields/link.js'
import type {Frame, PlaceOptions} from './place.js'
import type {Spelling} from './spell.js'

/** Returns the markdown of a heading for its place. */
type SpellHeading = (spelling: Spelling) => string

/**
 * Returns the markdown of a heading that is a value: the whole heading, or a heading made from the values of its
 * pattern. Without either it returns the placeholder.
 */
export function writeHeading(heading: HeadingShape, values: Values, spell: SpellHeading): string {
  const text = (values[heading.key] ?? fromValues(heading, values)) as string | null
  const url = heading.link === null ? null : (values[heading.link] as string | null)
  if (text === null) return url === null ? heading.placeholder : linkMarkdown(heading.placeholder, url)
  const value: Record<string, unknown> = {[heading.key]: text}
  for (const key of keysOf(heading)) value[key] = values[key]
  if (url === null)
    return spell({value, text, others: [...linked(heading, text, null), ...linkedRest(heading, text, '')]})
  return spell({
    value,
    text,
    around: it => linkMarkdown(it, url),
    first: linked(heading, text, url),
    others: [...linkedPart(heading, text, url), ...linkedRest(heading, text, url)],
  })
}

/** Whether a heading has values of its pattern, but not enough of them to be written. */
export function isIncomplete(heading: HeadingShape, values: Values): boolean {
  if (values[heading.key] !== null || fromValues(heading, values) !== null) return false
  return heading.values.some(shape => !isAbsent(shape, values))
}

/**
 * Returns the heading that the values of a pattern make; null when every pattern lacks a value. Brackets in the pattern
 * are the markup of the link, if there is a link.
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

/** Returns a pattern without its brackets, or without the first pair, which is the pair of the link. */
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

/** Returns a value as plain text. */
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
 * Yields the heading with the link for which its pattern has brackets. If the brackets of a heading were the markup of
 * links, its text has no brackets. Without an address the heading is written with links that lead nowhere.
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

/** Yields the heading with a link around its first value alone: `Version [1.2.0](…)`. */
function* linkedPart({patterns}: HeadingShape, heading: string, url: string): Generator<string> {
  for (const pattern of patterns) {
    const first = pattern.find(piece => 'key' in piece)
    const part = first && matchPattern([pattern], heading)?.get(first.key)
    if (!part) continue
    const linked = linkMarkdown(escapeText(heading.slice(part.from, part.to)), url)
    yield escapeText(heading.slice(0, part.from)) + linked + escapeText(heading.slice(part.to))
  }
}

/** Yields the heading with a link around the text after its pattern: `1.2.0 [All changes](…)`. */
function* linkedRest({patterns}: HeadingShape, heading: string, url: string): Generator<string> {
  const shaped = patterns.filter(hasShape)
  if (shaped.length === 0) return
  for (let at = heading.indexOf(' '); at > 0 && at < LONGEST_VERSION; at = heading.indexOf(' ', at + 1)) {
    if (!matchPattern(shaped, heading.slice(0, at))) continue
    yield escapeText(heading.slice(0, at + 1)) + linkMarkdown(escapeText(heading.slice(at + 1)), url)
  }
}

/** The longest text before a link that is found. */
const LONGEST_VERSION = 100

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

/** Takes a heading and the values of its pattern out of the values that were read. */
export function takeHeading(heading: HeadingShape, values: Record<string, unknown> | undefined): unknown {
  if (values === undefined) return undefined
  const taken: Record<string, unknown> = {}
  for (const key of [heading.key, ...keysOf(heading)]) {
    taken[key] = values[key]
    values[key] = undefined
  }
  return taken
}

/**
 * Returns the properties of the place of a heading. No text is plain there, because a heading can be the name of a
 * section.
 */
export function headingOptions(frame: Frame, sample: string): PlaceOptions {
  return {frames: [frame], separators: '', escape: escapeHeading, shared: false, sample, isPlain: () => false}
}

/** Returns a heading that the form accepts, for frames that need one. */
export function sampleHeading(heading: HeadingShape | null): string {
  const [pattern] = heading?.patterns ?? []
  if (!heading || !pattern) return 'A'
  return pattern
    .map(piece => ('text' in piece ? piece.text : (piece.like ?? sampleOf(shapeOf(heading, piece.key)))))
    .join('')
}
