import {ADDITIONAL_SECTIONS} from '../../form/shape.js'
import type {Path} from '../../types.js'
import type {Page} from './page.js'

/** A value that is not a list or object. `key` is made from its text and the names that lead to it. */
export interface Leaf {
  readonly path: Path
  readonly value: unknown
  readonly key: string
}

/** Yields every value inside a value. Paragraphs of prose are separate values. */
export function* leavesOf(page: Page, value: unknown, path: Path): Generator<Leaf> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      if (key !== ADDITIONAL_SECTIONS) yield* leavesOf(page, inner, [...path, Array.isArray(value) ? Number(key) : key])
  } else if (value !== null) {
    const leaf = (at: Path, text: unknown) => ({path: at, value: text, key: `${names(path)} ${String(text)}`})
    yield leaf(path, value)
    if (typeof value === 'string' && page.span([...path, 0]) !== undefined)
      for (const [n, text] of value.split('\n\n').entries()) yield leaf([...path, n], text)
  }
}

function names(path: Path): string {
  return path.filter(key => typeof key === 'string').join('/')
}
