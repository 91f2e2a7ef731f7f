import type {Document, Known} from './model.js'
import {based, eachBody, eachSection, finished, styled, type Variation} from './variation.js'

/* Headings that models and converters decorate, headings inside sections, and text that looks like a heading. */

const KEYCAPS = ['1️⃣', '2️⃣', '3️⃣', '4️⃣', '5️⃣', '6️⃣']

function decorated(
  name: string,
  change: (heading: string, at: number) => string,
  also: Variation['codes'] = [],
  codes: Variation['codes'] = ['section-heading'],
): Variation {
  return {
    name: `section headings: ${name}`,
    touches: ['heading', 'heading-style', 'bare-heading', 'marked-heading', 'level'],
    codes,
    also,
    apply: document =>
      eachSection(document, section => ({
        ...section,
        heading: change(section.heading, document.form.scope.sections.indexOf(section.shape)),
      })),
  }
}

const slug = (text: string) => text.toLowerCase().replaceAll(' ', '-')

const decorations: Variation[] = [
  decorated('with a modifier', it => `Identified ${it}`),
  decorated('with a remark in brackets', it => `${it} (150 words)`),
  decorated('continued', it => `${it} (continued)`),
  decorated('joined with a name of no section', it => `${it} and Background`),
  decorated('joined by a slash', it => `${it} / Background`),
  decorated('Section 1: X', (it, at) => `Section ${at + 1}: ${it}`),
  decorated('with keycaps', (it, at) => `${KEYCAPS[at]} ${it}`),
  decorated('with escaped numbers', (it, at) => `${at + 1}\\. ${it}`),
  decorated('with {#id .class}', it => `${it} {#${slug(it)} .unnumbered}`, ['block-style'], ['heading-style']),
  decorated('with a pilcrow', it => `${it} ¶`, ['heading-style', 'block-style']),
  decorated('numbered by a span', (it, at) => `<span id="page-${at}"></span>**${at + 1} ${it}**`),
  decorated('with full-width colons', it => `${it}：`),
]

const silent: Variation[] = (
  [
    ['with an anchor of HTML', it => `<a id="${slug(it)}"></a>${it}`],
    ['underlined in HTML', it => `<u>${it}</u>`],
  ] as [string, (heading: string) => string][]
).map(([name, change]) => ({...decorated(name, change), codes: [], also: ['section-heading']}))

/** Headings that are not markdown headings. */
const bare: Variation[] = [
  {
    name: 'section headings: lines of text',
    touches: [
      'heading',
      'heading-style',
      'level',
      'bare-heading',
      'marked-heading',
      'heading-gap',
      'list',
      'paragraph',
    ],
    codes: ['heading-style'],
    apply: document => styled(document, {heading: text => text}),
  },
  {
    name: 'section headings: in HTML',
    touches: ['heading', 'heading-style', 'level', 'bare-heading', 'marked-heading'],
    codes: ['heading-style'],
    apply: document => styled(document, {heading: text => `<h2>${text}</h2>`}),
  },
  {
    name: 'section headings: in italics, as paragraphs',
    touches: ['heading', 'heading-style', 'level', 'bare-heading', 'marked-heading', 'heading-gap', 'absent'],
    codes: ['heading-style'],
    apply: document => styled(document, {heading: text => `*${text}*`}),
  },
]

/** Text on the line of a heading, where it is one paragraph. */
const joined: Variation[] = (
  [
    ['in bold', text => `**${text}:** `],
    ['as a plain label', text => `${text}: `],
    ['after hashes', text => `## ${text}: `],
  ] as [string, (heading: string) => string][]
).map(([name, write]) => ({
  name: `a section on the line of its heading, ${name}`,
  touches: ['heading', 'heading-style', 'level', 'bare-heading', 'marked-heading', 'heading-gap', 'paragraph', 'order'],
  codes: ['heading-style'],
  also: ['section-heading', 'field-style'],
  apply: document => {
    const section = prose(document)
    if (section?.body.kind !== 'prose' || section.body.parts.length !== 1) return null
    return finished(document, text => text.replace(`## ${section.heading}\n\n`, write(section.heading)))
  },
}))

const prose = ({parts}: Document) => parts.find((it): it is Known => it.shape !== null && it.body.kind === 'prose')

/* Headings inside sections. */

const KEY_FINDINGS = 'Points of Note'

const inside: Variation[] = [
  ...(
    [
      ['a heading', `### ${KEY_FINDINGS}`],
      ['a paragraph in bold', `**${KEY_FINDINGS}**`],
    ] as const
  ).map(
    ([name, markdown]): Variation => ({
      name: `${name} inside prose`,
      touches: ['paragraph', 'level', 'heading-style', 'order', 'heading-gap'],
      codes: name === 'a heading' ? ['subheading-in-prose'] : [],
      also: ['subheading-in-prose', 'heading-style'],
      apply: document => {
        const section = prose(document)
        const value = section && document.base[section.shape.key]
        if (!section || typeof value !== 'string' || !value.includes('\n\n')) return null
        const made = eachBody(document, 'prose', body => ({
          ...body,
          parts: body.parts.toSpliced(1, 0, markdown),
        }))
        return (
          made && based(made, {[section.shape.key]: value.split('\n\n').toSpliced(1, 0, KEY_FINDINGS).join('\n\n')})
        )
      },
    }),
  ),
  ...(
    [
      ['headings', '### By the first year'],
      ['paragraphs in bold', '**By the first year**'],
    ] as const
  ).map(
    ([name, markdown]): Variation => ({
      name: `${name} above items`,
      touches: ['list', 'level', 'heading-style', 'order', 'heading-gap'],
      codes: ['subheading'],
      also: ['heading-style'],
      apply: document =>
        document.parts.some(it => it.shape && it.body.kind === 'bullets')
          ? styled(document, {list: items => `${markdown}\n\n${items.map(it => `- ${it}`).join('\n')}`})
          : null,
    }),
  ),
]

export const headingVariations: readonly Variation[] = [...decorations, ...silent, ...bare, ...joined, ...inside]
