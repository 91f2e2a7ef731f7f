import {isDeepStrictEqual} from 'node:util'
import {type DiagnosticCode, fixSummary, parseSummary, type SummaryResult} from '../../src/index.js'
import {lost} from '../support/accounting.js'
import {type Alike, type Document, expectedOf, render, type Values} from './model.js'
import {type Dice, diceOf, type Variation} from './variation.js'

/** The document after a variation; null when it does not apply, or changes nothing. */
export function varied(document: Document, variation: Variation, dice: Dice): Document | null {
  const next = variation.apply(document, dice)
  return next && render(next) !== render(document) ? next : null
}

/**
 * The document after some variations, one after the other; null when one of them does not apply, or changes nothing.
 */
export function vary(document: Document, all: readonly Variation[], seed: number): Document | null {
  const dice = diceOf(seed)
  return all.reduce<Document | null>((it, variation) => it && varied(it, variation, dice), document)
}

/** Whether two variations change the same part. */
export function collide(a: Variation, b: Variation): boolean {
  return a.touches.some(it => b.touches.includes(it))
}

/** The values of a varied document, and its problems, if any. */
export interface Verdict {
  readonly text: string
  readonly codes: ReadonlySet<DiagnosticCode>
  readonly problems: readonly string[]
}

export function judge(document: Document, all: readonly Variation[]): Verdict {
  const text = render(document)
  const result = parseSummary(text, {form: document.form})
  const {diagnostics} = result
  const codes = new Set(diagnostics.map(it => it.code))
  const missed = all.flatMap(it => it.codes.filter(code => !codes.has(code)).map(code => `${code} is not reported`))
  return {
    text,
    codes,
    problems: [
      ...readsEqual(document, result),
      ...missed,
      ...losesNothing(document, result, text),
      ...fixes(document, result, text),
    ],
  }
}

function readsEqual(document: Document, {summary}: SummaryResult<unknown>): string[] {
  const [read, expected] = [made(document.alike, summary as Values), made(document.alike, expectedOf(document))]
  return isDeepStrictEqual(read, expected) ? [] : [`reads otherwise: ${difference(read, expected)}`]
}

function losesNothing({form}: Document, result: SummaryResult<unknown>, text: string): string[] {
  const words = lost(result, text, form)
  return words === '' ? [] : [`loses ${words.slice(0, 200)}`]
}

/** A document with this many fixes may need more than one run. */
const MANY = 60

/** Checks that fixes converge, leave nothing to fix, and change a value only if their message says so. */
function fixes(document: Document, {summary, diagnostics}: SummaryResult<unknown>, text: string): string[] {
  if (!diagnostics.some(it => it.fix)) return []
  const {form} = document
  const {markdown, remaining, applied} = fixSummary(text, {form})
  const left = remaining.filter(it => it.fix).map(it => `${it.code} is left to fix`)
  // A run ends when nothing is left to fix, so a second one has nothing to do; long ones may have been cut short.
  const again =
    applied.length < MANY || fixSummary(markdown, {form}).markdown === markdown
      ? []
      : ['a second run of the fixes changes something']
  const mended = document.alike.some(it => it.mended)
  const kept = document.alike.filter(it => !it.mended)
  const fixed = made(kept, unordered(parseSummary(markdown, {form}).summary as Values))
  const expected = made(kept, unordered(mended ? expectedOf(document) : (summary as Values)))
  const same = isDeepStrictEqual(fixed, expected) ? [] : [`reads otherwise once fixed: ${difference(fixed, expected)}`]
  return [...left, ...again, ...same]
}

/** Fixes move whole sections, which changes the order of the sections outside the form. */
function unordered(values: Values): Values {
  const key = (it: object) => JSON.stringify(it)
  const others = values['additionalSections'] as object[]
  return {...values, additionalSections: [...others].sort((a, b) => (key(a) < key(b) ? -1 : 1))}
}

/** Returns the summary with all its texts normalised. */
function made(all: readonly Alike[], value: Values): Values {
  const walk = (it: unknown): unknown => {
    if (typeof it === 'string') return all.reduce((text, {text: change}) => change(text), it)
    if (Array.isArray(it)) return it.map(walk)
    return typeof it === 'object' && it !== null
      ? Object.fromEntries(Object.entries(it).map(([key, part]) => [key, walk(part)]))
      : it
  }
  return (all.length === 0 ? value : walk(value)) as Values
}

/** The first place where two values differ. */
export function difference(a: unknown, b: unknown, path = ''): string {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return `${path}: ${JSON.stringify(a)} instead of ${JSON.stringify(b)}`
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [x, y] = [a[key as keyof typeof a] as unknown, b[key as keyof typeof b] as unknown]
    if (!isDeepStrictEqual(x, y)) return difference(x, y, `${path}/${key}`)
  }
  return ''
}
