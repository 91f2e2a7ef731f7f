/*
 * The model of the values of a form. The JSON Schema, the zod schema, the plain check and the type declarations are
 * made from it.
 */

/** The type of a value, apart from null. */
export type Model = TextModel | NumberModel | BooleanModel | ChoiceModel | ListModel | ObjectModel

interface Nullable {
  readonly nullable: boolean
}

/** The kinds of texts. */
export type TextKind = 'line' | 'heading' | 'prose' | 'markdown' | 'contents' | 'date' | 'address' | 'country-code'

export interface TextModel extends Nullable {
  readonly type: 'text'
  readonly text: TextKind
}

export interface NumberModel extends Nullable {
  readonly type: 'number'
  /** The least and the greatest whole number. */
  readonly whole?: readonly [number, number]
}

export interface BooleanModel extends Nullable {
  readonly type: 'boolean'
}

export interface ChoiceModel extends Nullable {
  readonly type: 'choice'
  readonly values: readonly string[]
}

export interface ListModel extends Nullable {
  readonly type: 'list'
  readonly of: Model
}

export interface Property {
  readonly key: string
  readonly description: string
  readonly model: Model
}

export interface ObjectModel extends Nullable {
  readonly type: 'object'
  /** A name for one such object: a key, or the name of a type that all forms share. */
  readonly name: string
  readonly properties: readonly Property[]
  /** The keys of dates, each with the key of the last day. */
  readonly periods: readonly (readonly [string, string])[]
}

/** The pattern of each kind of text, and its description in messages. */
export const TEXTS: Readonly<Record<TextKind, {readonly pattern: RegExp; readonly expected: string}>> =
  /* @__PURE__ */ (() => {
    // A byte order mark is not white space, as in markdown.
    const black = '(?:[^\\s\\u0000]|\\uFEFF)'
    // A single space separates words. Only after a second list marker there may be more spaces: `- *   Held in May` is
    // read as it is typed.
    const line = `(?:[-*+] {2,})?${black}+(?: ${black}+)*`
    const markdown = `[ \\t]*${black}(?:[^\\u0000]*${black})?`
    const year = '[1-9]\\d{3}'
    const leap = '(?:[1-9]\\d(?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)'
    const days = [
      '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
      '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
      '02-(?:0[1-9]|1\\d|2[0-8])',
    ]
    const date = `${year}(?:-(?:0[1-9]|1[0-2]|${days.join('|')}))?|${leap}-02-29`
    return {
      line: {
        pattern: new RegExp(`^(?:${line})$`),
        expected: 'a text on one line, not empty, without spaces at its ends',
      },
      heading: {pattern: new RegExp(`^(?:(?:${line})?)$`), expected: 'a text on one line, without spaces at its ends'},
      prose: {
        pattern: new RegExp(`^(?:${line}(?:\\n{1,2}${line})*)$`),
        expected: 'a text, not empty, its paragraphs separated by one blank line',
      },
      markdown: {pattern: new RegExp(`^(?:${markdown})$`), expected: 'markdown, not empty, without spaces at its ends'},
      contents: {pattern: new RegExp(`^(?:(?:${markdown})?)$`), expected: 'markdown without spaces at its ends'},
      date: {pattern: new RegExp(`^(?:${date})$`), expected: 'a date in ISO 8601, such as 2024, 2024-10 or 2024-10-23'},
      address: {
        pattern: new RegExp(`^(?:${black}(?:[^\\u0000\\r\\n]*${black})?)$`),
        expected: 'an address without spaces at its ends',
      },
      'country-code': {pattern: /^(?:[A-Z]{3})$/, expected: 'a country code of three capitals'},
    }
  })()

/** Returns the model of a text. */
export const text = (kind: TextKind, nullable = false): TextModel => ({type: 'text', text: kind, nullable})
/** Returns the model of a list. */
export const list = (of: Model): ListModel => ({type: 'list', of, nullable: false})

/** Returns the model of an object. */
export function object(
  name: string,
  properties: readonly Property[],
  {nullable = false, periods = []}: Partial<Pick<ObjectModel, 'nullable' | 'periods'>> = {},
): ObjectModel {
  return {type: 'object', name, properties, periods, nullable}
}
