import fc from 'fast-check'
import type {
  FieldDefinition,
  FormDefinition,
  HeadingDefinition,
  ItemDefinition,
  ScopeDefinition,
  SectionDefinition,
} from '../../src/form/definition.js'
import type {Form} from '../../src/form/form.js'
import type {
  ChoiceShape,
  FieldShape,
  HeadingShape,
  ItemShape,
  ListShape,
  Scope,
  SectionShape,
} from '../../src/form/shape.js'

/*
 * Random forms, and random documents of a form as values: `anyDefinition()` and `anyDocument(form)`. Both are valid by
 * construction: keys, names and headings are made of words that differ, a heading is made of the values of its pattern,
 * and places are some whose reading is known.
 */

/** A value of any form. */
export type Value = Record<string, unknown>

/** How texts are made: of plain words, or with everything that has a meaning in markdown or in the notation. */
export interface TextOptions {
  readonly texts?: 'plain' | 'hostile'
}

/* Definitions. */

/** Words that are not the plural of another name, not a phrase of absence, and not a word of the notation. */
const WORDS = [
  ...[
    'amber',
    'birch',
    'cobalt',
    'delta',
    'ember',
    'fjord',
    'garnet',
    'harbor',
    'indigo',
    'juniper',
    'kernel',
    'lagoon',
  ],
  ...[
    'marble',
    'nectar',
    'orchid',
    'pebble',
    'quartz',
    'ribbon',
    'saffron',
    'timber',
    'umber',
    'velvet',
    'walnut',
    'xenon',
  ],
  ...[
    'yarrow',
    'zephyr',
    'anchor',
    'bramble',
    'copper',
    'dahlia',
    'falcon',
    'glacier',
    'hazel',
    'ivory',
    'jasper',
    'lantern',
  ],
]
const SECOND = ['Bay', 'Line', 'Mark', 'Frame', 'Gate']

/** A unique key, from a counter in the definition. */
class Supply {
  #next: number

  /** @param seed - Which words come first. */
  constructor(seed: number) {
    this.#next = seed
  }

  key(): string {
    const at = this.#next++
    let key = WORDS[at % WORDS.length] as string
    for (let turn = Math.floor(at / WORDS.length); turn > 0; turn = Math.floor(turn / SECOND.length))
      key += SECOND[turn % SECOND.length]
    return key
  }

  word(): string {
    return WORDS[this.#next++ % WORDS.length] as string
  }
}

type Make<T> = (supply: Supply) => T

const common = fc.record(
  {
    named: fc.integer({min: 0, max: 2}),
    optional: fc.boolean(),
    placeholder: fc.constantFrom('Not specified', 'None', 'To be announced', 'Nothing of this kind is known.'),
    description: fc.constantFrom('What it is.', 'A sentence about it; with "quotes" & <signs>.'),
  },
  {requiredKeys: []},
)

/** The options of all kinds. The words of names are unique. */
function optionsOf(
  it: Partial<{named: number; optional: boolean; placeholder: string; description: string}>,
  supply: Supply,
) {
  const {named = 0, ...rest} = it
  const names = Array.from({length: named}, () => `${capital(supply.key())} ${supply.word()}`)
  return named === 0 ? rest : {names, ...rest}
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const simple = fc.constantFrom('text', 'number', 'boolean', 'date', 'place', 'link')
const CHOICES: readonly (readonly string[] | Readonly<Record<string, readonly string[]>>)[] = [
  ['open', 'closed'],
  ['draft', 'under review', 'final'],
  {high: ['urgent', 'H'], low: []},
  {Ja: ['yes, surely'], 'R&D': [], 'A|B': ['a or b']},
]

const scalar: fc.Arbitrary<Make<ItemDefinition>> = fc.oneof(
  simple.map(kind => () => kind),
  fc.tuple(simple, common).map(
    ([kind, it]) =>
      (supply: Supply) =>
        ({kind, ...optionsOf(it, supply)}) as ItemDefinition,
  ),
  fc.tuple(fc.constantFrom(...CHOICES), common).map(([options, it]) => (supply: Supply) => ({
    kind: 'choice' as const,
    options,
    ...optionsOf(it, supply),
  })),
)

const field: fc.Arbitrary<Make<FieldDefinition>> = fc.oneof(
  {weight: 6, arbitrary: scalar},
  {
    weight: 2,
    arbitrary: common.map(it => (supply: Supply) => ({
      kind: 'date' as const,
      end: supply.key(),
      ...optionsOf(it, supply),
    })),
  },
  {weight: 1, arbitrary: fc.constant(() => 'list' as const)},
  {
    weight: 2,
    arbitrary: fc.tuple(scalar, fc.constantFrom(';', ','), common).map(
      ([of, separator, it]) =>
        (supply: Supply) =>
          ({kind: 'list' as const, of: of(supply), separator, ...optionsOf(it, supply)}) as const,
    ),
  },
)

function keyed<T>(parts: readonly Make<T>[], supply: Supply): Record<string, T> {
  return Object.fromEntries(parts.map(part => [supply.key(), part(supply)]))
}

const leaf: fc.Arbitrary<Make<SectionDefinition>> = fc.oneof(
  {weight: 2, arbitrary: fc.constantFrom('prose', 'markdown', 'list', 'groups').map(kind => () => kind as 'prose')},
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom('prose', 'markdown'), common).map(([kind, it]) => (supply: Supply) => ({
      kind: kind as 'prose',
      ...optionsOf(it, supply),
    })),
  },
  {
    weight: 1,
    arbitrary: common.map(it => (supply: Supply) => ({
      kind: 'markdown' as const,
      open: true,
      ...optionsOf(it, supply),
    })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.oneof(
          scalar,
          fc.constantFrom('task', 'entry').map(it => () => it as 'task'),
        ),
        common,
      )
      .map(([of, it]) => (supply: Supply) => ({kind: 'list' as const, of: of(supply), ...optionsOf(it, supply)})),
  },
  {
    weight: 2,
    arbitrary: common.map(it => (supply: Supply) => ({
      kind: 'groups' as const,
      key: supply.key(),
      category: [capital(supply.word()), `Kind ${supply.key()}`],
      ...optionsOf(it, supply),
    })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.array(field, {minLength: 1, maxLength: 4}), common)
      .map(([columns, it]) => (supply: Supply) => ({
        kind: 'table' as const,
        columns: keyed(columns, supply),
        ...optionsOf(it, supply),
      })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.array(field, {minLength: 1, maxLength: 4}), common)
      .map(([fields, it]) => (supply: Supply) => ({
        kind: 'fields' as const,
        fields: keyed(fields, supply),
        ...optionsOf(it, supply),
      })),
  },
  {weight: 3, arbitrary: field},
)

const patterned: fc.Arbitrary<Make<HeadingDefinition>> = fc.constantFrom<Make<HeadingDefinition>[]>(
  supply => {
    const [first, day] = [supply.key(), supply.key()]
    return {pattern: [`[{${first}}] - {${day}}`, `[{${first}}]`], values: {[day]: 'date'}}
  },
  supply => {
    const [first, day] = [supply.key(), supply.key()]
    const pattern = [`[{${first}}] - {${day}}`, `[{${first}}]`, `{${first}:0.0}`]
    return {pattern, values: {[day]: 'date'}, link: supply.key()}
  },
  supply => {
    const [first, second] = [supply.key(), supply.key()]
    return {pattern: `No {${first}}: {${second}}`, values: {[first]: 'number'}}
  },
  supply => ({pattern: [`{${supply.key()}} (approved)`, `{${supply.key()}} (pending)`]}),
)

/** What a scope holds. Each unnamed list of parts has a pattern that begins with a word of its own. */
function scope(depth: number): fc.Arbitrary<Make<ScopeDefinition>> {
  const sections = depth === 0 ? leaf : fc.oneof({weight: 5, arbitrary: leaf}, {weight: 2, arbitrary: nested(depth)})
  return fc
    .tuple(
      fc.option(fc.constantFrom('prose' as const, 'markdown' as const), {nil: undefined, freq: 2}),
      fc.array(field, {maxLength: 4}),
      fc.array(sections, {minLength: 1, maxLength: 4}),
    )
    .map(([text, fields, all]) => (supply: Supply) => ({
      ...(text !== undefined && {text}),
      ...(fields.length > 0 && {fields: keyed(fields, supply)}),
      sections: keyed(all, supply),
    }))
}

function nested(depth: number): fc.Arbitrary<Make<SectionDefinition>> {
  const inner = scope(depth - 1)
  return fc.oneof(
    fc.tuple(inner, common, fc.boolean()).map(([it, shared, isLinked]) => (supply: Supply) => ({
      kind: 'part' as const,
      ...(isLinked && {link: supply.key()}),
      ...it(supply),
      ...optionsOf(shared, supply),
    })),
    fc
      .tuple(inner, common, fc.option(patterned, {nil: undefined}))
      .map(([it, shared, heading]) => (supply: Supply) => ({
        kind: 'parts' as const,
        ...it(supply),
        ...(heading !== undefined && {heading: heading(supply)}),
        ...optionsOf({...shared, named: shared.named || 1}, supply),
      })),
    fc.tuple(inner, common).map(([it, shared]) => (supply: Supply) => ({
      kind: 'parts' as const,
      ...it(supply),
      heading: {pattern: `${capital(supply.key())} of {${supply.key()}}`},
      ...optionsOf({...shared, named: 0}, supply),
    })),
  )
}

/** A valid definition with any of the kinds, parts in parts included. */
export function anyDefinition(): fc.Arbitrary<FormDefinition> {
  return fc
    .tuple(scope(2), fc.option(patterned, {nil: undefined}), common, fc.nat(WORDS.length))
    .map(([it, heading, shared, seed]) => {
      const supply = new Supply(seed)
      const {description, placeholder} = shared
      const title = {...heading?.(supply), ...(placeholder !== undefined && {placeholder})}
      return {
        name: `form-of-${supply.word()}`,
        ...(description !== undefined && {description}),
        ...(Object.keys(title).length > 0 && {title}),
        ...it(supply),
      }
    })
}

/* Documents. */

/** Characters and words with a meaning in markdown or in the notation. */
const SIGNS = [
  ...[
    '|',
    ';',
    '*',
    '**',
    '_',
    '__',
    '#',
    '<',
    '>',
    '&',
    '&amp;',
    '[',
    ']',
    '(',
    ')',
    '\\',
    '`',
    '```',
    '~~',
    '!',
    ':',
    '-',
  ],
  ...[
    '+',
    '=',
    '---',
    '.',
    ',',
    '"',
    "'",
    '•',
    '–',
    '1.',
    '1)',
    '[x]',
    '<br>',
    '<b>',
    '<!--',
    '-->',
    '[a](b)',
    '[a]: b',
  ],
  ...[
    'https://example.org/a_b?c=1',
    'a@b.org',
    'None',
    'N/A',
    'no',
    '2024-10-23',
    '{a}',
    '👩‍💻',
    'Ministério',
    '東京',
    '½',
  ],
]

const plainText = fc
  .array(fc.constantFrom('north', 'river', 'Data', 'of', 'bright', '2026', 'Ministério', 'policy', 'café', 'ten'), {
    minLength: 1,
    maxLength: 5,
  })
  // A text is never a single common word, which could be a choice or a phrase.
  .map(words => `The ${words.join(' ')}`)

const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom('north', 'river', 'of')), {minLength: 1, maxLength: 6})
  .chain(pieces => fc.constantFrom(pieces.join(' '), pieces.join('')))

const PLACES = [
  {text: 'Madrid, Spain', places: [{city: 'Madrid', country: 'Spain', countryCode: 'ESP'}]},
  {text: 'Barbados', places: [{city: null, country: 'Barbados', countryCode: 'BRB'}]},
  {
    text: 'Montevideo, Uruguay; Brussels, Belgium',
    places: [
      {city: 'Montevideo', country: 'Uruguay', countryCode: 'URY'},
      {city: 'Brussels', country: 'Belgium', countryCode: 'BEL'},
    ],
  },
]

/** One place: in a list a semicolon would separate two. */
const ONE_PLACE = PLACES.slice(0, 2)

const LINKS = [
  {text: 'The record', url: 'https://example.org/record?a=1&b=2'},
  {text: 'https://example.org/', url: 'https://example.org/'},
  {text: 'notes', url: '../notes (1).md'},
]

const DATES = ['2024', '2024-10', '2024-10-23', '2024-02-29', '1999-12-31']
const PERIODS: readonly (readonly [string, string | null])[] = [
  ...DATES.map(it => [it, null] as const),
  ['2024-10-23', '2024-10-25'],
  ['2024', '2026-01'],
  ['2024-10', '2024-10'],
]

const MARKDOWN = [
  'A paragraph with **bold** and a [link](https://example.org).',
  '- one\n- two\n  - three',
  '| A | B |\n| --- | --- |\n| 1 | 2 |',
  '```js\nconst a = 1 // ## no heading\n```',
  '> A quote.',
]

/** A value, or its absence. */
const orNull = (arbitrary: fc.Arbitrary<unknown>) => fc.option(arbitrary, {freq: 4})

class Values {
  readonly #text: fc.Arbitrary<string>

  constructor({texts = 'plain'}: TextOptions) {
    this.#text = texts === 'plain' ? plainText : fc.oneof(plainText, hostileText)
  }

  document(scope: Scope): fc.Arbitrary<Value> {
    const metadata = fc.uniqueArray(
      fc.record({name: fc.constantFrom('Reviewed by', 'Score', 'Edition'), value: this.#text}),
      {
        maxLength: 2,
        selector: it => it.name,
      },
    )
    const additional = fc.uniqueArray(
      fc.record({
        heading: fc.constantFrom('Annex one', 'Annex two', 'Annex three'),
        level: fc.constant(2),
        within: fc.constant(null),
        markdown: this.#markdown(2),
      }),
      {maxLength: 2, selector: it => it.heading},
    )
    return fc
      .tuple(this.scope(scope, 2, true), metadata, additional)
      .map(([value, lines, sections]) => ({...value, metadata: lines, additionalSections: sections}))
  }

  /** @param level - That of the headings of its sections. */
  scope(scope: Scope, level: number, absent: boolean): fc.Arbitrary<Value> {
    const parts: fc.Arbitrary<Value>[] = []
    if (scope.heading !== null) parts.push(this.#heading(scope.heading, absent))
    else if (scope.link !== null) parts.push(this.#address(scope.link))
    if (scope.text !== null)
      parts.push(this.#one('text', orNull(scope.text.kind === 'prose' ? this.#prose() : this.#markdown(6))))
    for (const it of scope.fields) parts.push(this.#field(it))
    for (const it of scope.sections) parts.push(this.#section(it, level))
    return joined(parts)
  }

  #one(key: string, arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<Value> {
    return arbitrary.map(value => ({[key]: value}))
  }

  #address(key: string): fc.Arbitrary<Value> {
    return this.#one(key, orNull(fc.constantFrom(...LINKS.map(it => it.url))))
  }

  /**
   * A heading that is made of the values of its pattern. Where possible it may be absent or have other words. It then
   * has no address, because the brackets of a pattern also match the markup of a link.
   */
  #heading({key, link, patterns, values}: HeadingShape, absent: boolean): fc.Arbitrary<Value> {
    const none = joined(values.map(it => fc.constant(absentOf(it))))
    const address = link === null ? fc.constant<Value>({}) : this.#address(link)
    const without: Value = link === null ? {} : {[link]: null}
    const made = patterns.map(pattern => {
      const keys = pattern.flatMap(piece => ('key' in piece ? [piece.key] : []))
      const isLike = pattern.some(piece => 'key' in piece && piece.like !== undefined)
      const given = values.filter(it => keys.includes(it.key)).map(it => this.#written(it, isLike))
      return fc.tuple(none, fc.tuple(...given), address).map(([rest, all, own]): Value => {
        const spelled = Object.fromEntries(all.map(({key: name, text}) => [name, text]))
        const heading = pattern.map(piece => ('key' in piece ? spelled[piece.key] : piece.text)).join('')
        return {[key]: heading, ...rest, ...Object.fromEntries(all.map(({key: name, value}) => [name, value])), ...own}
      })
    })
    const other = (heading: unknown): fc.Arbitrary<Value> => none.map(rest => ({[key]: heading, ...rest, ...without}))
    const plain = plainText.chain(other)
    if (patterns.length === 0) return absent ? fc.oneof(plain, other(null)) : plain
    return absent ? fc.oneof(...made, plain, other(null)) : fc.oneof(...made)
  }

  /** A value as it is in a heading. */
  #written(field: FieldShape, isLike: boolean): fc.Arbitrary<{key: string; value: unknown; text: string}> {
    const {key} = field
    if (field.kind === 'number') return fc.nat(9999).map(value => ({key, value, text: String(value)}))
    const words = isLike ? ['1.2.0', '10.0-beta'] : ['1.2.0', 'v3', 'northern river', 'Ministério']
    const texts = field.kind === 'date' ? DATES : words
    return fc.constantFrom(...texts).map(text => ({key, value: text, text}))
  }

  #field(field: FieldShape): fc.Arbitrary<Value> {
    if (field.kind === 'list') return this.#one(field.key, fc.array(this.#item(field), {maxLength: 3}))
    if (field.kind !== 'date' || field.end === null) return this.#one(field.key, orNull(this.#scalar(field)))
    const {key, end} = field
    return orNull(fc.constantFrom(...PERIODS)).map(it => {
      const [first, last] = (it ?? [null, null]) as readonly [string | null, string | null]
      return {[key]: first, [end]: last}
    })
  }

  #scalar(shape: Exclude<FieldShape | ItemShape, ListShape>): fc.Arbitrary<unknown> {
    switch (shape.kind) {
      case 'text':
        return this.#text
      case 'number':
        return fc.oneof(
          fc.integer({min: -9_999_999, max: 9_999_999}),
          fc.integer({min: -99_999, max: 99_999}).map(it => it / 100),
        )
      case 'boolean':
        return fc.boolean()
      case 'date':
        return fc.constantFrom(...DATES)
      case 'place':
        return fc.constantFrom(...PLACES)
      case 'choice':
        return fc.constantFrom(...(shape as ChoiceShape).options.map(it => it.value))
      case 'link':
        return fc.constantFrom(...LINKS)
      case 'task':
        return fc.record({text: this.#text, done: fc.boolean()})
      case 'entry':
        return fc.record({name: fc.option(plainText), text: this.#text})
    }
  }

  #item({of}: ListShape): fc.Arbitrary<unknown> {
    return of.kind === 'place' ? fc.constantFrom(...ONE_PLACE) : this.#scalar(of)
  }

  #prose(): fc.Arbitrary<string> {
    return fc.array(this.#text, {minLength: 1, maxLength: 3}).map(it => it.join('\n\n'))
  }

  /** Markdown whose headings are deeper than `level`. */
  #markdown(level: number): fc.Arbitrary<string> {
    const blocks = level < 6 ? [...MARKDOWN, `${'#'.repeat(level + 1)} Deeper`] : MARKDOWN
    return fc.array(fc.constantFrom(...blocks), {minLength: 1, maxLength: 3}).map(it => it.join('\n\nBetween.\n\n'))
  }

  #section(section: SectionShape, level: number): fc.Arbitrary<Value> {
    const {key} = section
    switch (section.kind) {
      case 'prose':
        return this.#one(key, orNull(this.#prose()))
      case 'markdown':
        return this.#one(key, orNull(this.#markdown(level)))
      case 'groups': {
        const values = fc.uniqueArray(this.#text, {maxLength: 3})
        const group = fc.tuple(this.#text, values).map(([category, all]) => ({category, [section.valueKey]: all}))
        return this.#one(key, fc.uniqueArray(group, {maxLength: 3, selector: it => it.category}))
      }
      case 'table':
        return this.#one(key, fc.array(joined(section.columns.map(it => this.#field(it))), {maxLength: 3}))
      case 'fields':
        return this.#one(key, joined(section.fields.map(it => this.#field(it))))
      case 'part':
        return this.#one(key, this.scope(section.scope, level + 1, true))
      case 'parts': {
        const below = section.named ? level + 2 : level + 1
        const part = this.scope(section.scope, below, false)
        return this.#one(key, fc.uniqueArray(part, {maxLength: 2, selector: it => it['heading']}))
      }
      default:
        return this.#field(section)
    }
  }
}

/** One object of several, in order. */
function joined(parts: readonly fc.Arbitrary<Value>[]): fc.Arbitrary<Value> {
  return fc.tuple(...parts).map(all => Object.assign({}, ...all) as Value)
}

function absentOf(field: FieldShape): Value {
  if (field.kind === 'list') return {[field.key]: []}
  return field.kind === 'date' && field.end !== null ? {[field.key]: null, [field.end]: null} : {[field.key]: null}
}

/** A valid document of a form, as a value. */
export function anyDocument(form: Form, options: TextOptions = {}): fc.Arbitrary<Value> {
  return new Values(options).document(form.scope)
}
