import fc from 'fast-check'
import {parseSummary, type Summary, SummarySchema} from '../../src/index.js'

/** The parts of values: words, and everything with a meaning in markdown or in the form. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('Data', 'digital', 'EU-LAC', 'Ministério', 'R&D', '2026', 'of', '👩‍💻', 'é', '東京'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        '|',
        ';',
        '*',
        '**',
        '_',
        '__',
        '#',
        '##',
        '<',
        '>',
        '&',
        '&amp;',
        '&#65;',
        '[',
        ']',
        '(',
        ')',
        '\\',
        '\\\\',
        '`',
        '```',
        '~',
        '~~',
        '!',
        ':',
        '-',
        '+',
        '=',
        '===',
        '---',
        '.',
        ',',
        '"',
        "'",
        '$',
        '%',
        '@',
        '/',
        '•',
        '–',
        '—',
        '·',
        '✓',
        '🔹',
        '➡️',
        '»',
      ],
      ...[
        '1.',
        '1)',
        '10.',
        'a)',
        'II.',
        '[x]',
        '[ ]',
        '<br>',
        '<b>',
        '</p>',
        '<!--',
        '-->',
        'https://example.org/a_b*c?d=1&e=2',
        'www.example.org',
        'a@b.org',
        '[a](b)',
        '![a](b)',
        '[a]: b',
        '[^1]',
        '\u00ad',
        '\u200b',
        '\ufeff',
        '__proto__',
      ],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        'None',
        'N/A',
        'Not specified',
        'No actors identified.',
        'Processing failed',
        'Date not specified',
        'Document Title Not Available',
        'Ninguno',
        'No disponible',
        'Nenhum',
        'Não especificado',
        'Aucun',
        'Non spécifié',
      ],
      ...[
        'Actors',
        'Actors:',
        'Executive Summary',
        'Date',
        'Date: 2024',
        'Location',
        'Category',
        'Uncategorised',
        'constructor',
        'Resumen',
      ],
    ),
  },
)
const blank = fc.constantFrom(' ', ' ', ' ', ' ', '', '  ', '\n', '\t', '\u00a0')

/** A text that the schema accepts, without white space at its ends. */
export const text: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 9,
      arbitrary: fc.array(fc.tuple(piece, blank), {minLength: 1, maxLength: 5}).map(parts => parts.flat().join('')),
    },
    {weight: 1, arbitrary: fc.string({unit: 'grapheme', minLength: 1, maxLength: 12})},
  )
  .map(it => it.replaceAll('\0', '').replace(/^[^\S\uFEFF]+|[^\S\uFEFF]+$/g, ''))
  .filter(it => it !== '')

const isoDate = fc.constantFrom('2024', '2024-02', '2024-02-29', '2023-12-31', '1999')
const period = fc.oneof(
  fc.constant([null, null]),
  isoDate.map(date => [date, null]),
  fc.constantFrom(['2024', '2025'], ['2024-02-28', '2024-03-01'], ['2024-01', '2024-03']),
) as fc.Arbitrary<[string | null, string | null]>

/** A location with the places that its text names. */
const location = fc
  .oneof(fc.constantFrom('Madrid, Spain', 'Lima, Peru; Quito, Ecuador', 'Brussels'), text)
  .map(it => parseSummary(`# T\n\n**Location**: ${it.replace(/[^\p{L}\p{N} ,;]+/gu, ' ')}\n`).summary.location)

const paragraphs = fc.array(text.map(oneLine), {minLength: 1, maxLength: 3}).map(all => all.join('\n\n'))
const values = fc.array(text, {maxLength: 3})

/** Markdown as it can be below a heading. */
const markdown = fc.constantFrom(
  'Text.',
  '- a\n- b\n  - c',
  '| a | b |\n| --- | --- |\n| 1 | 2 |',
  '```js\nconst a = 1\n```',
  '> quote\n> more',
  'One.\n\nTwo with **strong** text.',
  '<div>\nhtml\n</div>',
  'Actors: none here.',
  '1. one\n2. two',
)
/** Lines that end a section, begin another one or continue into the next lines, and harmless ones. */
const line = fc.constantFrom(
  ...['Text.', '# Heading', '## Actors', 'Actors:', '**Actors**', '**In bold**', '---', '===', '***', '', '    code'],
  ...['```', '~~~', '<div>', '<!-- open', '-->', '<script>', '- item', '> quote', '> ## Actors', '| a | b |'],
  ...[
    '| --- | --- |',
    '[a]: b',
    '[^1]: note',
    '**Date**: 2024',
    'title: x',
    'None',
    'a\\',
    '- # h',
    '<![CDATA[',
    'x\r\ny',
  ],
)
/** Markdown that may not fit below a heading as it is. */
export const wildMarkdown: fc.Arbitrary<string> = fc
  .array(line, {minLength: 1, maxLength: 6})
  .map(lines => lines.join('\n').trim())
  .filter(it => it !== '')
const additional = fc.record({
  heading: text,
  level: fc.constant(2),
  within: fc.constant(null),
  markdown,
})

/** Summaries are kept small, so that many can be tried: what one section holds seldom matters to another. */
const often = <T>(it: fc.Arbitrary<T[]>) => fc.oneof(it, fc.constant<T[]>([]))
const seldom = <T>(it: fc.Arbitrary<T[]>) =>
  fc.oneof({weight: 1, arbitrary: it}, {weight: 4, arbitrary: fc.constant<T[]>([])})

export const summary: fc.Arbitrary<Summary> = fc
  .record({
    title: fc.option(text),
    period,
    location: fc.option(location),
    executiveSummary: fc.option(paragraphs),
    characteristics: seldom(values),
    actors: often(fc.array(fc.record({category: text, actors: values}), {maxLength: 3})),
    themes: seldom(fc.array(fc.record({category: text, subcategories: values}), {maxLength: 2})),
    practicalApplications: seldom(values),
    commitments: often(values),
    metadata: often(fc.array(fc.record({name: text, value: text}), {maxLength: 2})),
    additionalSections: often(fc.array(additional, {maxLength: 2})),
  })
  .map(({title, period: [date, endDate], ...rest}) => ({title, date, endDate, ...rest}))
  .filter(it => SummarySchema.safeParse(it).success)

export function oneLine(value: string): string {
  return value.replace(/[^\S\uFEFF]+/g, ' ').replace(/^ | $/g, '')
}

/**
 * A summary after the text rules: runs of white space are one space. Markdown stays as it is, and so do the spaces
 * after a second marker of an item: `- *   First`.
 */
export function normalised(value: Summary): Summary {
  const {executiveSummary, additionalSections, ...rest} = value
  const clean = (it: unknown): unknown =>
    typeof it === 'string'
      ? oneLine(it)
      : Array.isArray(it)
        ? it.map(clean)
        : typeof it === 'object' && it !== null
          ? Object.fromEntries(Object.entries(it).map(([key, inner]) => [key, clean(inner)]))
          : it
  const items = (all: readonly string[]) =>
    all.map(it => {
      const [, marker = '', text = it] = /^([-+*] {2,4})(\S[\s\S]*)$/.exec(it) ?? []
      return marker + oneLine(text)
    })
  return {
    ...(clean(rest) as Summary),
    characteristics: items(rest.characteristics),
    practicalApplications: items(rest.practicalApplications),
    commitments: items(rest.commitments),
    executiveSummary,
    additionalSections: additionalSections.map(it => ({...it, heading: oneLine(it.heading)})),
  }
}
