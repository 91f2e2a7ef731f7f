import {foldAccents} from './fold.js'

/** Symbols, punctuation and emoji before the first letter or digit. */
const LEADING_SYMBOLS = /^[^\p{L}\p{N}(]+/u

/** A label as it is compared: without case, accents, symbols or emoji before it, blanks at the ends and a final colon. */
export function labelKey(label: string): string {
  return foldAccents(label).toLowerCase().replace(/\s+/g, ' ').trim().replace(/ ?:$/, '').replace(LEADING_SYMBOLS, '')
}

/** `2.`, `2)`, `2.1`, `II.`, `II -`, `(3)`, `A.`: what numbers a heading. */
const NUMBERING =
  /^(?:\(?(?:\d{1,3}|[ivxlc]{1,6}|[a-z])(?:[.):](?!\d)| [-–—] )|\(?\d{1,3}(?:\.\d{1,3}){1,3}[.):]?)[ \t]*(?=\S)|^\d{1,2} (?=\S)/u

/** The name that some writers of markdown give a heading for links to it: `{#summary}`. */
const ANCHOR = / ?\{#[\w-]{1,40}\}$/

/** What may close a heading and says nothing. */
const CLOSING = /^[\s:.\p{So}\uFE0F]$/u

/**
 * A heading as it is compared: without case, accents, numbering, leading symbols or emoji, and a final colon or full
 * stop; `&` is `and`.
 */
export function headingKey(heading: string): string {
  const opened = foldAccents(heading)
    .toLowerCase()
    .replace(ANCHOR, '')
    .replace(LEADING_SYMBOLS, '')
    .replace(NUMBERING, '')
    .replace(LEADING_SYMBOLS, '')
  return withoutClosing(opened).replace(/ ?& ?/g, ' and ').replace(/\s+/g, ' ')
}

function withoutClosing(heading: string): string {
  const characters = [...heading]
  while (characters.length > 0 && CLOSING.test(characters.at(-1) as string)) characters.pop()
  return characters.join('')
}

/** A column's name as it is compared: without case, accents, blanks, hyphens, closing punctuation and a plural. */
export function columnKey(name: string): string {
  return foldAccents(name)
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '')
}

/** A name that was found, and how the text spells it. */
export interface Match<T> {
  readonly value: T
  /** Whether the text is exactly the canonical name. */
  readonly canonical: boolean
}

/** The names of a form: what goes by which name. */
export class Names<T> {
  readonly #bySpelling = new Map<string, Match<T>>()
  readonly #byKey = new Map<string, Match<T>>()

  constructor(entries: readonly {readonly names: readonly string[]; readonly value: T}[]) {
    for (const {names, value} of entries)
      names.forEach((name, at) => {
        if (!this.#bySpelling.has(name)) this.#bySpelling.set(name, {value, canonical: at === 0})
        if (!this.#byKey.has(headingKey(name))) this.#byKey.set(headingKey(name), {value, canonical: false})
      })
  }

  match(text: string): Match<T> | null {
    return this.#bySpelling.get(text) ?? this.#byKey.get(headingKey(text)) ?? null
  }
}
