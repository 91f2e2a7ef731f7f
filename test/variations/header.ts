import {dateVariations} from './dates.js'
import type {Document, HeaderLine} from './model.js'
import {based, finished, isGiven, pick, styled, type Variation} from './variation.js'

/* Header lines: their notation, their labels, and the notation of dates. */

const lineStyles: [string, (line: HeaderLine) => string][] = [
  ['with the colon in bold', it => `**${it.label}:** ${it.value}`],
  ['in bold with underscores', it => `__${it.label}__: ${it.value}`],
  ['in bold with underscores, the colon too', it => `__${it.label}:__ ${it.value}`],
  ['in italics', it => `*${it.label}*: ${it.value}`],
  ['in italics with underscores', it => `_${it.label}_: ${it.value}`],
  ['in bold italics', it => `***${it.label}***: ${it.value}`],
  ['plain', it => `${it.label}: ${it.value}`],
  ['with a blank before the colon', it => `**${it.label}** : ${it.value}`],
  ['without a blank after the colon', it => `**${it.label}**:${it.value}`],
  [
    'in bold with their values',
    it => (/[*_`]/.test(it.value) ? `**${it.label}:** ${it.value}` : `**${it.label}: ${it.value}**`),
  ],
]

/** "Data" is a date only beside a value that is one. */
const BELOW = 'label above its value'

const blocks: [string, (lines: readonly HeaderLine[], line: (line: HeaderLine) => string) => string][] = [
  ['as list items', (all, line) => all.map(it => `- ${line(it)}`).join('\n')],
  ['as starred items', (all, line) => all.map(it => `* ${line(it)}`).join('\n')],
  ['as numbered items', (all, line) => all.map((it, k) => `${k + 1}. ${line(it)}`).join('\n')],
  ['as loose list items', (all, line) => all.map(it => `- ${line(it)}`).join('\n\n')],
  ['in one paragraph', (all, line) => all.map(line).join('\n')],
  ['in one paragraph with hard breaks', (all, line) => all.map(line).join('  \n')],
  ['in one paragraph with backslashes', (all, line) => all.map(line).join('\\\n')],
  ['in one paragraph with <br>', (all, line) => all.map(line).join('<br>\n')],
  ['as plain list items', all => all.map(it => `- ${it.label}: ${it.value}`).join('\n')],
  ['as plain lines of one paragraph', all => all.map(it => `${it.label}: ${it.value}`).join('\n')],
  [
    'values below their labels',
    (all, line) => all.map(it => (isBelow(it) ? `**${it.label}:**\n\n${it.value}` : line(it))).join('\n\n'),
  ],
  [
    'values as items below their labels',
    (all, line) =>
      all.map(it => (isBelow(it) ? `**${it.label}:**\n- ${it.value.split('; ').join('\n- ')}` : line(it))).join('\n\n'),
  ],
  [
    'as items with values in items below',
    (all, line) =>
      all
        .map(it => (isBelow(it) ? `- **${it.label}**:\n  - ${it.value.split('; ').join('\n  - ')}` : `- ${line(it)}`))
        .join('\n'),
  ],
  ['as a table', all => table([['Field', 'Value'], ...all.map(it => [it.label, it.value])])],
  [
    'as a table with labels in bold',
    all => table([['Item', 'Details'], ...all.map(it => [`**${it.label}**`, it.value])]),
  ],
  ['as a table without a header', all => table(all.map(it => [it.label, it.value]))],
  ['as a table with an empty header', all => table([['', ''], ...all.map(it => [`${it.label}:`, it.value])])],
]

/** Values that are found below a label: those of fields, no sentences. */
const isBelow = ({field, value}: HeaderLine) =>
  field !== null && value !== '' && value.length <= 100 && !/\. |;$|; ;|\\;|&\w+;/.test(value)

function table([head = [], ...rows]: string[][]): string {
  const row = (cells: string[]) => `| ${cells.map(cell => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`
  return [row(head), '| --- | --- |', ...rows.map(row)].join('\n')
}

/** The pattern of a plain label. Other labels ("Duration (years)") need markup. */
const styles: Variation[] = [
  ...lineStyles.map(
    ([name, line]): Variation => ({
      name: `header lines: ${name}`,
      touches: ['header'],
      codes: ['field-style'],
      apply: document => styled(document, {line, header: lines => lines.map(line).join('\n\n')}),
    }),
  ),
  ...blocks.map(
    ([name, header]): Variation => ({
      name: `header lines: ${name}`,
      touches: [
        'header',
        ...(name.endsWith('backslashes') ? ['trailing'] : name.endsWith('in items below') ? [BELOW] : []),
      ],
      codes: ['field-style'],
      apply: document => styled(document, {header: lines => header(lines, document.style.line)}),
    }),
  ),
  {
    name: 'header lines: before the title',
    touches: ['header-place'],
    codes: [],
    apply: document => styled(document, {headerFirst: true}),
  },
  {
    name: 'header lines: a thematic break below',
    touches: ['header-place'],
    codes: [],
    apply: document => {
      const {header} = document.style
      return styled(document, {header: lines => `${header(lines)}\n\n---`})
    },
  },
]

/** Every label of the built-in form in another language or in other words, by turns. */
function relabelled(document: Document, label: (field: 'date' | 'location') => string): Document | null {
  if (document.form.name !== 'summary') return null
  return {
    ...document,
    header: document.header.map(it => (it.field ? {...it, label: label(it.field.key as 'date' | 'location')} : it)),
  }
}

const labels: Variation[] = [
  ['in Spanish', {date: ['Fecha', 'Fechas'], location: ['Lugar', 'Ubicación', 'Sede']}],
  ['in Portuguese', {date: ['Data'], location: ['Local', 'Localização']}],
  ['in French, as the form has them', {date: ['Date'], location: ['Lieu']}],
  ['in other English words', {date: ['Dates', 'Event date', 'Event Date'], location: ['Locations', 'Place', 'Venue']}],
  ['in capitals', {date: ['DATE', 'FECHA'], location: ['LOCATION', 'UBICACIÓN']}],
  ['in small letters', {date: ['date', 'event date'], location: ['location', 'venue']}],
  ['with emoji', {date: ['📅 Date', '🗓️ Fecha'], location: ['📍 Location', '🌍 Lugar']}],
  ['without accents', {date: ['Fecha'], location: ['Ubicacion', 'Localizacao']}],
].map(([name, words]): Variation => {
  const choices = words as Record<'date' | 'location', string[]>
  return {
    name: `labels: ${name}`,
    touches: ['label', ...(choices.date.includes('Data') ? [BELOW] : [])],
    codes: ['field-label'],
    apply: (document, dice) => relabelled(document, field => pick(dice, choices[field])),
  }
})

/* A date and a place on one line. */

function joined(name: string, join: (date: HeaderLine, place: HeaderLine) => HeaderLine | string): Variation {
  return {
    name: `header lines: ${name}`,
    touches: ['header', 'header-place', 'header-content', 'label', 'values', 'date', 'location', 'date-markup'],
    codes: ['field-style'],
    apply: document => {
      const [date, place, ...others] = document.header
      if (date?.field?.kind !== 'date' || place?.field?.kind !== 'place') return null
      if (!isGiven(document, date) || !isGiven(document, place) || /[*_`\\[]/.test(place.value)) return null
      const line = join(date, place)
      return typeof line === 'string'
        ? styled(document, {header: () => [line, ...others.map(document.style.line)].join('\n\n')})
        : {...document, header: [line, ...others]}
    },
  }
}

const together: Variation[] = [
  ...[', ', ' | ', ' · ', ' – ', '; '].map(sign =>
    joined(`a date and a place on one line with "${sign.trim()}"`, (date, place) =>
      [date, place].map(it => `**${it.label}:** ${it.value}`).join(sign),
    ),
  ),
  joined('a date and a place on one plain line', (date, place) =>
    [date, place].map(it => `${it.label}: ${it.value}`).join(' | '),
  ),
  joined('a date and a place after one label', (date, place) => ({
    field: null,
    label: `${date.label} and ${place.label}`,
    value: `${date.value}, ${place.value}`,
  })),
]

/* Front matter, and fields given twice or not at all. */

const yaml = (text: string) => (/^[\p{L}\d][^:#'"\n\\&*`[\]{}|<>]*$/u.test(text) ? text : JSON.stringify(text))

/** The text of a line's markdown: front matter holds no markup. */
function plainLine(line: HeaderLine, document: Document): [string, string] {
  const {metadata, base} = document
  const at = document.header.filter(it => it.field === null).indexOf(line)
  const known = metadata[at]
  if (known) return [known.name, known.value]
  const value = line.field && base[line.field.key]
  const text = line.field?.kind === 'place' && value ? (value as {text: string}).text : line.value
  return [line.label, text]
}

function frontMatter(name: string, key: (label: string) => string, withTitle: boolean): Variation {
  return {
    name: `front matter: ${name}`,
    touches: ['header', 'header-place', 'label', 'values', 'start', 'title', 'wrapping', 'date-markup'],
    codes: ['front-matter'],
    apply: document => {
      const {base, header, style} = document
      if (withTitle && base['title'] === null) return null
      const title = withTitle ? [`title: ${yaml(base['title'] as string)}`] : []
      const lines = header.map(it => plainLine(it, document)).map(([label, value]) => `${key(label)}: ${yaml(value)}`)
      return styled(document, {
        header: () => '',
        above: `---\n${[...title, ...lines].join('\n')}\n---\n\n`,
        ...(withTitle && {title: () => '<!-- The title stands above. -->'}),
        ...(!withTitle && {title: style.title}),
      })
    },
  }
}

/**
 * Front matter in which cities and countries, and first and last days, have keys of their own. No key may be given
 * twice.
 */
function nestedMatter(name: string, write: (entries: readonly Entry[]) => string): Variation {
  return {
    name: `front matter: ${name}`,
    touches: [
      'header-content',
      'header',
      'header-place',
      'label',
      'values',
      'start',
      'title',
      'wrapping',
      'date-markup',
    ],
    codes: ['front-matter'],
    apply: document => {
      const entries = document.header.map(line => entryOf(line, document))
      if (!entries.some(([, value]) => typeof value !== 'string')) return null
      return styled(document, {header: () => '', above: `${write(entries)}\n\n`})
    },
  }
}

/** A key with a value, or with keys of its own. */
type Entry = readonly [key: string, value: string | readonly (readonly [key: string, value: string])[]]

/** A period as an interval of ISO 8601. */
const PERIOD = /^(\d{4}(?:-\d\d){0,2})\/(\d{4}(?:-\d\d){0,2})$/

function entryOf(line: HeaderLine, document: Document): Entry {
  const [label, text] = plainLine(line, document)
  if (line.field?.kind === 'date') {
    const [, first, last] = PERIOD.exec(text) ?? []
    return [
      label,
      first && last
        ? [
            ['start', first],
            ['end', last],
          ]
        : text,
    ]
  }
  const {places = []} = (line.field?.kind === 'place' ? (document.base[line.field.key] ?? {}) : {}) as {
    places?: readonly {city: string | null; country: string | null}[]
  }
  const [place] = places
  if (!place?.city || !place.country || places.length > 1) return [label, text]
  return [
    label,
    [
      ['city', place.city],
      ['country', place.country],
    ],
  ]
}

const yamlOf = (entries: readonly Entry[], indent = ''): string =>
  entries
    .map(([key, value]) =>
      typeof value === 'string'
        ? `${indent}${yaml(key)}: ${yaml(value)}`
        : `${indent}${yaml(key)}:\n${yamlOf(value, `${indent}  `)}`,
    )
    .join('\n')

const tomlOf = (entries: readonly Entry[]): string => {
  const lines = (all: readonly Entry[]) =>
    all.flatMap(([key, value]) =>
      typeof value === 'string' ? [`${JSON.stringify(key)} = ${JSON.stringify(value)}`] : [],
    )
  const tables = entries.flatMap(([key, value]) =>
    typeof value === 'string' ? [] : [`\n[${JSON.stringify(key)}]`, ...lines(value)],
  )
  return [...lines(entries), ...tables].join('\n')
}

const jsonOf = (entries: readonly Entry[]): unknown =>
  Object.fromEntries(entries.map(([key, value]) => [key, typeof value === 'string' ? value : jsonOf(value)]))

const others: Variation[] = [
  {
    name: 'a field given twice',
    touches: ['header-content'],
    codes: ['duplicate-field'],
    // A placeholder is not a value.
    apply: document => {
      if (document.header.some(it => it.field?.key === 'date' && isAbsent(document, it))) return null
      const second: HeaderLine = {field: null, label: 'Date', value: '1999-01-01'}
      return {...document, header: [...document.header, second]}
    },
  },
  {
    name: 'a header line that the form does not know',
    touches: ['header-content'],
    codes: ['unknown-field'],
    apply: document => ({
      ...document,
      header: [...document.header, {field: null, label: 'Rapporteur', value: 'Inés Valcárcel'}],
      metadata: [...document.metadata, {name: 'Rapporteur', value: 'Inés Valcárcel'}],
    }),
  },
  {
    name: 'an absent header line left out',
    touches: ['header-content', 'label', 'header'],
    codes: ['missing-field'],
    apply: document => {
      const header = document.header.filter(it => !isAbsent(document, it))
      return header.length === document.header.length ? null : {...document, header}
    },
  },
  {
    name: 'an absent header line without a value',
    touches: ['header-content', 'header', 'label'],
    codes: ['missing-field'],
    also: ['field-style'],
    apply: document =>
      document.header.some(it => isAbsent(document, it))
        ? {...document, header: document.header.map(it => (isAbsent(document, it) ? {...it, value: ''} : it))}
        : null,
  },
  {
    name: 'absent header lines in other words',
    touches: ['header-content'],
    codes: [],
    also: ['placeholder-value'],
    apply: (document, dice) => {
      const words = [
        'N/A',
        'Not specified',
        'not available',
        'Unknown',
        'No disponible',
        'Não informado',
        'Non précisé',
        '—',
      ]
      if (!document.header.some(it => isAbsent(document, it))) return null
      return {
        ...document,
        header: document.header.map(it => (isAbsent(document, it) ? {...it, value: pick(dice, words)} : it)),
      }
    },
  },
  frontMatter('date and location', label => yaml(label), false),
  frontMatter(
    'with small letters',
    label => (/^(?:Date|Location)$/.test(label) ? label.toLowerCase() : yaml(label)),
    false,
  ),
  frontMatter('with the title', label => yaml(label), true),
  nestedMatter('cities, countries and days in maps', entries => `---\n${yamlOf(entries)}\n---`),
  nestedMatter('of TOML', entries => `+++\n${tomlOf(entries)}\n+++`),
  nestedMatter('of JSON', entries => JSON.stringify(jsonOf(entries), null, 2)),
  {
    name: 'labels: Data beside the date, which is none',
    touches: ['header-content', 'label'],
    codes: ['unknown-field'],
    apply: document => {
      if (!document.header.some(it => it.field?.kind === 'date' && isGiven(document, it))) return null
      const data = {name: 'Data', value: 'Counts of 2019–2023'}
      return {
        ...document,
        header: [{field: null, label: data.name, value: data.value}, ...document.header],
        metadata: [data, ...document.metadata],
      }
    },
  },
  {
    name: 'labels: Data with years beside the date',
    touches: ['header-content', 'label'],
    codes: ['unknown-field'],
    apply: document => {
      if (!document.header.some(it => it.field?.kind === 'date' && isGiven(document, it))) return null
      const data = {name: 'Data', value: '2019–2023'}
      return {
        ...document,
        header: [{field: null, label: data.name, value: data.value}, ...document.header],
        metadata: [data, ...document.metadata],
      }
    },
  },
  ...['[City, Country]', '<City>, <Country>', '{{location}}', '{{city}}, {{country}}'].map(
    (text): Variation => ({
      name: `a template left open: ${text}`,
      touches: ['header-content', 'header', 'values', 'label'],
      codes: [],
      also: ['placeholder-value', 'location-style'],
      apply: document => leftOpen(document, 'place', text),
    }),
  ),
  ...['[YYYY-MM-DD]', 'YYYY-MM-DD', '{{date}}', '[Insert date]'].map(
    (text): Variation => ({
      name: `a template left open: ${text}`,
      touches: ['header-content', 'header', 'date', 'label'],
      codes: [],
      also: ['placeholder-value', 'invalid-date'],
      apply: document => leftOpen(document, 'date', text),
    }),
  ),
]

/** Returns the document with the text of a template in place of a value. */
function leftOpen(document: Document, kind: 'date' | 'place', value: string): Document | null {
  const field = document.header.find(it => it.field?.kind === kind)?.field
  if (!field) return null
  const header = document.header.map(it => (it.field === field ? {...it, value} : it))
  const end = field.kind === 'date' && field.end ? {[field.end]: null} : {}
  // The text of the location is kept, without places.
  return based({...document, header}, {[field.key]: kind === 'place' ? {text: value, places: []} : null, ...end})
}

const isAbsent = (document: Document, line: HeaderLine) => line.field !== null && !isGiven(document, line)

/* The title. */

const titles: Variation[] = [
  ['title: underlined', (text: string) => `${text}\n===`],
  ['title: closed with hashes', (text: string) => `# ${text} #`],
].map(([name, title]) => ({
  name: name as string,
  touches: ['title', 'start'],
  codes: ['heading-style'] as const,
  apply: (document: Document) => styled(document, {title: title as (text: string) => string}),
}))

const marked: Variation[] = [
  ['title: in bold', '**'],
  ['title: in italics', '_'],
].map(([name, marker]) => ({
  name: name as string,
  touches: ['title', 'start'],
  codes: [],
  apply: document =>
    document.base['title'] === null || /[*_`[]/.test(document.title)
      ? null
      : {...document, title: `${marker}${document.title}${marker}`},
}))

const multiple: Variation = {
  name: 'a second level-1 heading at the end',
  touches: ['level', 'after', 'title'],
  codes: ['multiple-titles'],
  also: ['unknown-section'],
  apply: document =>
    document.base['title'] === null
      ? null
      : {
          ...finished(document, text => `${text}\n# Annex: Letters\n\nThey are kept by the host.\n`),
          after: [
            ...document.after,
            {heading: 'Annex: Letters', level: 1, within: null, markdown: 'They are kept by the host.'},
          ],
        },
}

export const headerVariations: readonly Variation[] = [
  ...titles,
  ...marked,
  multiple,
  ...labels,
  ...dateVariations,
  ...together,
  ...others,
  ...styles,
]
