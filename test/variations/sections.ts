import {summaryForm} from '../../src/index.js'
import {type Body, canonicalHeader, type Document, type Known, type Part} from './model.js'
import {eachBody, eachSection, has, pick, styled, styledWhere, type Variation} from './variation.js'

/* Sections: their names, how their headings are written, and their order. */

/** The headings that the form reads, by language. */
const languages: Record<string, readonly (readonly string[])[]> = {
  Spanish: [
    ['Resumen Ejecutivo', 'Resumen'],
    ['Características', 'Características principales'],
    ['Actores', 'Actores clave'],
    ['Temas principales', 'Temas'],
    ['Aplicaciones prácticas'],
    ['Compromisos', 'Compromisos resultantes'],
  ],
  Portuguese: [
    ['Sumário Executivo', 'Resumo Executivo'],
    ['Características principais'],
    ['Atores'],
    ['Temas principais'],
    ['Aplicações práticas'],
    ['Compromissos'],
  ],
  French: [
    ['Résumé exécutif'],
    ['Caractéristiques'],
    ['Acteurs'],
    ['Thèmes principaux'],
    ['Applications pratiques'],
    ['Engagements'],
  ],
  'other English words': [
    ['Summary', 'Narrative Summary', 'Abstract', 'Overview'],
    ['Key Characteristics', 'Main Characteristics'],
    ['Actors and Stakeholders', 'Key Actors', 'Main Actors', 'Stakeholders'],
    ['Themes', 'Key Themes', 'Topics'],
    ['Applications', 'Existing Applications'],
    ['Future Commitments', 'Resulting Commitments', 'Key Commitments'],
  ],
}

const SECTIONS = summaryForm.scope.sections

/** The names of a section of the built-in form in a language. */
const namesOf = (section: Known, language: string) => languages[language]?.[SECTIONS.indexOf(section.shape)] as string[]
const unaccented = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI']
const emoji = ['📄', '🔑', '👥', '🎯', '⚙️', '🤝']

function renamed(
  name: string,
  change: (section: Known, at: number, pick: (all: readonly string[]) => string) => string,
) {
  return {
    name: `section headings: ${name}`,
    // A number at the start of a paragraph begins a list; markup within markup of the same kind ends it.
    touches: [
      'heading',
      ...(/^(?:numbered|lettered)|code/.test(name) ? ['bare-heading'] : []),
      ...(/in (?:bold|italics|code)|colon/.test(name) ? ['marked-heading'] : []),
    ],
    codes: ['section-heading'],
    apply: (document, dice) => {
      const {sections} = document.form.scope
      if (/Spanish|French|Portuguese|English/.test(name) && document.form !== summaryForm) return null
      return eachSection(document, section => ({
        ...section,
        heading: change(section, sections.indexOf(section.shape), all => pick(dice, all)),
      }))
    },
  } satisfies Variation
}

const headings: Variation[] = [
  ...Object.keys(languages).map(language =>
    renamed(`in ${language}`, (section, _, choose) => choose(namesOf(section, language))),
  ),
  renamed('in Spanish, without accents', (section, _, choose) => unaccented(choose(namesOf(section, 'Spanish')))),
  renamed('in French capitals', section => (namesOf(section, 'French')[0] as string).toUpperCase()),
  renamed('in capitals', ({heading}) => heading.toUpperCase()),
  renamed('in small letters', ({heading}) => heading.toLowerCase()),
  renamed('numbered 1.', ({heading}, at) => `${at + 1}. ${heading}`),
  renamed('numbered 1)', ({heading}, at) => `${at + 1}) ${heading}`),
  renamed('numbered 1.1', ({heading}, at) => `${at + 1}.1 ${heading}`),
  renamed('numbered II.', ({heading}, at) => `${roman[at]}. ${heading}`),
  renamed('lettered A.', ({heading}, at) => `${'ABCDEF'[at]}. ${heading}`),
  renamed('numbered (1)', ({heading}, at) => `(${at + 1}) ${heading}`),
  renamed('numbered 1 -', ({heading}, at) => `${at + 1} - ${heading}`),
  renamed('numbered Section 1:', ({heading}, at) => `${at + 1}: ${heading}`),
  renamed('with emoji', ({heading}, at) => `${emoji[at]} ${heading}`),
  renamed('numbered, with emoji', ({heading}, at) => `${at + 1}. ${emoji[at]} ${heading}`),
  renamed('emoji at the end', ({heading}, at) => `${heading} ${emoji[at]}`),
  renamed('with leading symbols', ({heading}, at) => `${'►■–»§✦'[at]} ${heading}`),
  renamed('with a colon', ({heading}) => `${heading}:`),
  renamed('with a full stop', ({heading}) => `${heading}.`),
  renamed('with & for and', section =>
    section.shape.key === 'actors' ? 'Actors & Stakeholders' : section.heading.toUpperCase(),
  ),
  renamed('in bold', ({heading}) => `**${heading}**`),
  renamed('in italics', ({heading}) => `*${heading}*`),
  renamed('in bold with underscores and a colon', ({heading}) => `__${heading}:__`),
  renamed('numbered, in bold', ({heading}, at) => `**${at + 1}. ${heading}**`),
  renamed('in code', ({heading}) => `\`${heading}\``),
]

const writings: [string, (text: string) => string][] = [
  ['underlined', text => `${text}\n---`],
  ['underlined for as long as they are', text => `${text}\n${'-'.repeat(text.length)}`],
  ['closed with hashes', text => `## ${text} ##`],
  ['paragraphs in bold', text => bold(text)],
  ['paragraphs in bold with underscores', text => (isPlain(text) ? `__${text}__` : bold(text))],
  ['paragraphs in bold with a colon', text => (isPlain(text) ? `**${text}:**` : bold(text))],
  ['paragraphs in bold and a colon', text => `${bold(text)}:`],
  ['numbered, in bold, which makes lists of them', text => (isPlain(text) ? `1. **${text}**` : bold(text))],
  ['paragraphs with a colon', text => (isPlain(text) ? `${text}:` : bold(text))],
]

const isPlain = (text: string) => !/[*_:.`]/.test(text)
const bold = (text: string) =>
  text.startsWith('**')
    ? text
    : isPlain(text) || !/[*_`]/.test(text)
      ? `**${text}**`
      : `**${text.replace(/[*_`]/g, '')}**`

const styles: Variation[] = writings.map(([name, heading]) => ({
  name: `section headings: ${name}`,
  touches: [
    ...['heading-style', 'level', 'heading-gap', 'indent'],
    ...(/bold|colon|underlined/.test(name) ? ['marked-heading'] : []),
    ...(/underlined|^paragraphs with/.test(name) ? ['bare-heading'] : []),
    ...(/lists/.test(name) ? ['list', 'header', 'category-list', 'absent-style', 'bare-heading'] : []),
  ],
  codes: ['heading-style'],
  apply: document => styled(document, {heading}),
}))

/** Right below text, markdown has only lists of bullets, or those that begin with 1. */
const right = ['heading-style', 'level', 'heading-gap', 'indent', 'list']

const sharing: Variation[] = [
  {
    name: 'section headings: hashes without a blank',
    touches: ['heading-style', 'indent'],
    codes: ['heading-style'],
    apply: document => styled(document, {heading: (text, level) => '#'.repeat(level) + text}),
  },
  {
    name: 'section headings: in bold, right above what follows',
    touches: [...right, 'marked-heading', 'bare-heading'],
    codes: ['heading-style'],
    apply: document => styled(document, {heading: text => bold(text), headingGap: '\n'}),
  },
  {
    name: 'section headings: with a colon, right above what follows',
    touches: [...right, 'marked-heading', 'bare-heading'],
    codes: ['heading-style'],
    apply: document => styled(document, {heading: text => (isPlain(text) ? `${text}:` : bold(text)), headingGap: '\n'}),
  },
]

const levels: Variation[] = [1, 3, 4, 6].map(level => ({
  name: `sections at level ${level}`,
  touches: ['level', 'heading-style'],
  codes: ['section-level'],
  apply: document =>
    level === 1 && (document.base['title'] === null || document.parts.some(it => it.shape === null))
      ? null
      : eachSection(document, section => ({...section, level})),
}))

/* Order. */

/** The sections with what follows them: other sections stay where they are, after their neighbour. */
function inOrder(document: Document, arrange: (all: Part[][]) => Part[][]): Document | null {
  const chunks: Part[][] = []
  for (const part of document.parts) {
    const last = chunks.at(-1)
    if (part.shape === null && last) last.push(part)
    else chunks.push([part])
  }
  if (chunks[0]?.[0]?.shape === null) return null
  return {...document, parts: arrange(chunks).flat()}
}

const orders: Variation[] = [
  {
    name: 'sections in reverse order',
    touches: ['order'],
    codes: ['section-order'],
    apply: document => inOrder(document, all => all.reverse()),
  },
  {
    name: 'sections shuffled',
    touches: ['order'],
    codes: ['section-order'],
    apply: (document, dice) =>
      inOrder(document, all => {
        const made: Part[][] = []
        while (all.length > 1) made.push(...all.splice(dice(all.length - 1) + 1, 1))
        return [...made, ...all]
      }),
  },
  {
    name: 'the summary at the end',
    touches: ['order'],
    codes: ['section-order'],
    apply: document => inOrder(document, all => [...all.slice(1), ...all.slice(0, 1)]),
  },
]

/* Sections twice, empty, or missing. */

/** Cuts a section in two and moves the second part to the end of the document. */
function split(document: Document, kind: Body['kind'], apart: boolean): Document | null {
  const at = document.parts.findIndex(part => part.shape && part.body.kind === kind && piecesOf(part).length > 1)
  const part = document.parts[at] as Known | undefined
  if (!part) return null
  const pieces = piecesOf(part)
  const middle = Math.ceil(pieces.length / 2)
  const rest: Known = {...withPieces(part, pieces.slice(middle)), extras: []}
  const first = withPieces(part, pieces.slice(0, middle))
  const before = [...document.parts.slice(0, at), first]
  const after = document.parts.slice(at + 1)
  // Between the two are only sections that the first part can precede.
  return {...document, parts: apart ? [...before, ...after, rest] : [...before, rest, ...after]}
}

function piecesOf({body}: Known): readonly unknown[] {
  return 'rows' in body ? body.rows : 'parts' in body ? body.parts : []
}

function withPieces(section: Known, pieces: readonly unknown[]): Known {
  const key = 'rows' in section.body ? 'rows' : 'parts'
  return {...section, body: {...section.body, [key]: pieces} as Known['body']}
}

const twice: Variation[] = (['prose', 'bullets', 'groups', 'tasks', 'table'] as const).flatMap(kind =>
  [false, true].map(
    (apart): Variation => ({
      name: `a section of ${kind} twice${apart ? ', the second at the end' : ''}`,
      // Both parts have the same name.
      touches: ['heading', 'order', 'level', 'heading-style'],
      codes: ['duplicate-section'],
      apply: document => split(document, kind, apart),
    }),
  ),
)

/* Absent values. */

const absences: Record<string, readonly string[]> = {
  'other English words': [
    'None',
    'None.',
    'N/A',
    'Not specified',
    'Not available.',
    'No information available',
    'None identified.',
    'No relevant information found in the document.',
    'Not mentioned',
    'No data provided.',
    'There are none.',
  ].slice(0, 10),
  Spanish: [
    'Ninguno',
    'No especificado',
    'No disponible.',
    'No se identificaron compromisos.',
    'No se mencionan.',
    'Sin información',
    'No hay información disponible.',
  ],
  Portuguese: ['Nenhum', 'Não especificado', 'Não disponível.', 'Nenhuma informação disponível', 'Não identificado.'],
  French: ['Aucun', 'Non spécifié', 'Non disponible.', 'Aucune information disponible', 'Aucun engagement identifié.'],
  dashes: ['-', '–', '—'],
}

const absent: Variation[] = [
  ...Object.entries(absences).map(
    ([language, words]): Variation => ({
      name: `placeholders in ${language}`,
      touches: ['absent'],
      codes: ['placeholder-value'],
      apply: (document, dice) => eachBody(document, 'absent', body => ({...body, text: pick(dice, words)})),
    }),
  ),
  {
    name: 'placeholders as list items',
    touches: ['absent-style', 'list'],
    codes: ['placeholder-value'],
    apply: document =>
      document.form === summaryForm ? styledWhere(document, 'absent', {absent: text => `- ${text}`}) : null,
  },
  {
    name: 'placeholders in italics',
    touches: ['absent-style'],
    codes: ['placeholder-value'],
    apply: document => styledWhere(document, 'absent', {absent: text => `*${text}*`}),
  },
  {
    name: 'placeholders in parentheses of markup',
    touches: ['absent-style'],
    codes: ['placeholder-value'],
    apply: document => styledWhere(document, 'absent', {absent: text => `_**${text}**_`}),
  },
  {
    name: 'placeholders left out: empty sections',
    touches: ['absent', 'absent-style', 'after'],
    codes: ['empty-section'],
    apply: document => styledWhere(document, 'absent', {absent: () => ''}),
  },
  {
    name: 'a table without rows for a placeholder',
    touches: ['absent', 'absent-style', 'table', 'table-header', 'cell', 'row', 'category-list'],
    codes: ['empty-section'],
    apply: document =>
      eachBody(document, 'absent', (body, {shape}) =>
        shape.kind === 'groups' ? {kind: 'groups', rows: [], header: canonicalHeader(shape)} : body,
      ),
  },
  {
    name: 'absent sections left out',
    touches: ['absent', 'absent-style', 'order'],
    codes: ['missing-section'],
    apply: document =>
      has(document, 'absent') && document.parts.some(part => part.shape && part.body.kind !== 'absent')
        ? {...document, parts: document.parts.filter(part => part.shape === null || part.body.kind !== 'absent')}
        : null,
  },
  {
    name: 'failures of the producer',
    touches: ['absent', 'absent-style'],
    codes: ['generation-failed'],
    apply: (document, dice) =>
      eachBody(document, 'absent', body => ({
        ...body,
        text: pick(dice, ['Processing failed', 'No themes found or parsing failed', 'Processing failed.']),
      })),
  },
]

/* Text outside the form. */

const annex: Part = {
  shape: null,
  heading: 'Participants’ Remarks',
  expected: {heading: 'Participants’ Remarks', level: 2, within: null, markdown: 'Several asked for more time.'},
}

const unknown: Variation[] = [
  {
    name: 'a section that the form does not know',
    touches: ['additional'],
    codes: ['unknown-section'],
    apply: (document, dice) => {
      const at = dice(document.parts.length) + 1
      return {...document, parts: [...document.parts.slice(0, at), annex, ...document.parts.slice(at)]}
    },
  },
  {
    name: 'a deeper heading inside a section',
    touches: ['additional', 'level', 'table', 'absent'],
    codes: ['misplaced-content'],
    apply: document => {
      const expected = {
        heading: 'Main Actors Descriptions',
        level: 3,
        within: 'actors',
        markdown: '- **Host**: the city.\n- Guests: few.',
      }
      const at = document.parts.findIndex(part => part.shape?.key === 'actors') + 1
      if (at === 0) return null
      const part: Part = {shape: null, heading: expected.heading, expected}
      return {...document, parts: [...document.parts.slice(0, at), part, ...document.parts.slice(at)]}
    },
  },
]

export const sectionVariations: readonly Variation[] = [
  ...orders,
  ...twice,
  ...unknown,
  ...headings,
  ...levels,
  ...styles,
  ...sharing,
  ...absent,
]
