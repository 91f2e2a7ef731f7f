import type {AdditionalSection} from '../../src/index.js'
import type {Document, HeaderLine} from './model.js'
import {piped} from './style.js'
import {isGiven, styled, type Variation} from './variation.js'

/* The place of the title, and of the header lines below it. */

const hasTitle = ({base, title}: Document) => base['title'] !== null && !/[*_`[\]<:&\\]/.test(title)

function titled(
  name: string,
  codes: Variation['codes'],
  title: (text: string) => string,
  also: Variation['codes'] = [],
  kept: readonly AdditionalSection[] = [],
): Variation {
  return {
    name: `title: ${name}`,
    touches: ['title', 'start', 'header', 'header-place', 'before', 'wrapping', 'level', 'heading-style', 'values'],
    codes,
    also,
    apply: document =>
      hasTitle(document) ? {...styled(document, {title}), before: [...document.before, ...kept]} : null,
  }
}

const heading = (text: string, level: number): AdditionalSection => ({heading: text, level, within: null, markdown: ''})

const titles: Variation[] = [
  titled('a header line in bold', ['heading-style'], text => `**Title:** ${text}`, ['field-style']),
  titled('a header line', ['heading-style'], text => `Title: ${text}`, ['field-style']),
  titled(
    'a header line below a generic heading',
    ['heading-style'],
    text => `# Document Summary\n\n**Title:** ${text}`,
    ['field-style', 'unknown-section'],
    [heading('Document Summary', 1)],
  ),
  titled('a paragraph in bold', ['heading-style'], text => `**${text}**`),
  titled('at the level of the sections', ['heading-style'], text => `## ${text}`, ['section-level']),
  titled('with an image before it', [], text => `# ![logo](img/logo.png) ${text}`),
]

/* Header lines. */

function lined(
  name: string,
  codes: Variation['codes'],
  header: (lines: readonly HeaderLine[], document: Document) => string | null,
  kept: readonly AdditionalSection[] = [],
  also: Variation['codes'] = [],
): Variation {
  return {
    name: `header lines: ${name}`,
    touches: ['header', 'header-place', 'date', 'label', 'header-content', 'before', 'start', 'title', 'values'],
    codes,
    also: ['field-style', ...also],
    apply: document => {
      const text = header(document.header, document)
      if (text === null) return null
      return {...styled(document, {header: () => text}), before: [...document.before, ...kept]}
    },
  }
}

/** Writes lines as separate paragraphs. */
const lines = (all: readonly HeaderLine[]) => all.map(it => `**${it.label}**: ${it.value}`).join('\n\n')

/** Whether every line has a value of the form, none of which holds what separates them here. */
const areShort = (all: readonly HeaderLine[], document: Document) =>
  all.length > 0 && all.every(it => isGiven(document, it) && !/[|*_`\\&[\]]/.test(it.value))

const headers: Variation[] = [
  lined(
    'below a subtitle',
    [],
    (all, document) => (document.metadata.length > 0 ? null : `### A Briefing\n\n${lines(all)}`),
    [heading('A Briefing', 3)],
    ['unknown-section'],
  ),
  lined(
    'below a heading of their own',
    [],
    (all, document) => (document.metadata.length > 0 ? null : `## Document Information\n\n${lines(all)}`),
    [heading('Document Information', 2)],
    ['unknown-section'],
  ),
  lined(
    'each below a heading',
    ['field-style'],
    (all, document) => (areShort(all, document) ? all.map(it => `### ${it.label}\n\n${it.value}`).join('\n\n') : null),
    [],
    ['heading-style', 'section-level'],
  ),
  lined('one after the other on a line', ['field-style'], (all, document) =>
    areShort(all, document) ? all.map(it => `**${it.label}:** ${it.value}`).join(', ') : null,
  ),
  lined('one after the other, separated by bars', ['field-style'], (all, document) =>
    areShort(all, document) ? all.map(it => `**${it.label}:** ${it.value}`).join(' | ') : null,
  ),
  lined('as a table with a column for each', ['field-style'], (all, document) =>
    areShort(all, document) && all.length > 1
      ? [piped(all.map(it => it.label)), piped(all.map(() => '---')), piped(all.map(it => it.value))].join('\n')
      : null,
  ),
  lined('key:: value', ['field-style'], all => all.map(it => `${it.label}:: ${it.value}`).join('\n')),
  lined('with full-width colons', ['field-style'], all => all.map(it => `**${it.label}**：${it.value}`).join('\n\n')),
  lined(
    'in a callout',
    [],
    all => ['> [!info]', ...all.map(it => `> **${it.label}**: ${it.value}`)].join('\n'),
    [],
    ['block-style'],
  ),
  lined(
    'with a rule right below them',
    ['heading-style'],
    all => `${all.map(it => `**${it.label}:** ${it.value}`).join('\n')}\n---`,
  ),
  lined(
    'with a line of equals signs right below them',
    ['heading-style'],
    all => `${all.map(it => `**${it.label}:** ${it.value}`).join('\n')}\n===`,
  ),
]

/** Labels that everybody uses, in place of those of the form. */
const labels: Variation[] = (
  [
    ['Date(s) and Event Location', 'Date(s)', 'Event Location'],
    ['Meeting date and Location(s)', 'Meeting date', 'Location(s)'],
    ['Date and time, and Venue', 'Date and time', 'Venue'],
    ['Fecha del evento, Lugar del evento', 'Fecha del evento', 'Lugar del evento'],
  ] as const
).map(([name, date, place]) => ({
  name: `labels: ${name}`,
  touches: ['label', 'header'],
  codes: ['field-label'],
  apply: document => ({
    ...document,
    header: document.header.map(it =>
      it.field?.kind === 'date' ? {...it, label: date} : it.field?.kind === 'place' ? {...it, label: place} : it,
    ),
  }),
}))

/** One field in two lines. */
const halves: Variation[] = [
  {
    name: 'labels: Start date and End date',
    touches: ['label', 'header', 'date', 'header-content'],
    codes: [],
    also: ['field-label', 'field-style', 'date-style'],
    apply: document => {
      const {date, endDate} = document.base
      if (typeof date !== 'string' || typeof endDate !== 'string') return null
      return twoLines(document, 'date', [
        ['Start date', date],
        ['End date', endDate],
      ])
    },
  },
  {
    name: 'labels: City and Country',
    touches: ['label', 'header', 'values', 'header-content', 'location'],
    codes: [],
    also: ['field-label', 'field-style', 'location-style'],
    apply: document => {
      const line = document.header.find(it => it.field?.kind === 'place' && isGiven(document, it))
      const [, city, country] = /^([\p{L} ]+), ([\p{L} ]+)$/u.exec(line?.value ?? '') ?? []
      if (!city || !country) return null
      return twoLines(document, 'place', [
        ['City', city],
        ['Country', country],
      ])
    },
  },
]

function twoLines(document: Document, kind: 'date' | 'place', all: readonly [string, string][]): Document {
  const header = document.header.flatMap(it =>
    it.field?.kind === kind ? all.map(([label, value]) => ({field: it.field, label, value})) : it,
  )
  return {...document, header}
}

export const titleVariations: readonly Variation[] = [...titles, ...headers, ...labels, ...halves]
