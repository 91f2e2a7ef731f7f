import {eachBody, styledWhere, type Variation} from './variation.js'

/* Prose and bullets: how paragraphs and items are written. */

/** Breaks text into lines of about this length, at spaces where the next word cannot begin a block. */
function wrap(text: string, width: number, indent: string): string {
  if (/[\n`|[<]/.test(text)) return text
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string
    const safe = /^\p{L}/u.test(word) && !/:$/.test(line) && !/:/.test(word)
    if (line !== '' && line.length + word.length >= width && safe) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join(`\n${indent}`)
}

/** Hard breaks between sentences. */
const broken = (text: string, mark: string) =>
  /[\n`|]/.test(text) ? text : text.replace(/(?<=[a-z]{3}\.) (?=\p{Lu}\p{Ll}+ [\p{Ll} ]+)/gu, mark)

const paragraphs: Variation[] = [
  ['wrapped', (text: string) => wrap(text, 72, '')],
  ['wrapped short', (text: string) => wrap(text, 30, '')],
  ['wrapped with indentation', (text: string) => wrap(text, 60, '   ')],
  ['wrapped with deep indentation', (text: string) => wrap(text, 60, '      ')],
  ['with hard breaks', (text: string) => broken(text, '  \n')],
  ['with backslashes', (text: string) => broken(text, '\\\n')],
  ['with <br>', (text: string) => broken(text, '<br>\n')],
  ['a sentence a line', (text: string) => broken(text, '\n')],
].map(([name, paragraph]) => ({
  name: `paragraphs: ${name}`,
  touches: ['paragraph', ...(name === 'with backslashes' ? ['trailing'] : [])],
  codes: [],
  apply: document => styledWhere(document, 'prose', {paragraph: paragraph as (text: string) => string}),
}))

type Marker = (at: number) => string

const markers: [string, Marker, boolean][] = [
  ['*', () => '*', true],
  ['+', () => '+', true],
  ['1.', at => `${at + 1}.`, true],
  ['1)', at => `${at + 1})`, true],
  ['1. for each', () => '1.', true],
  ['from 7. on', at => `${at + 7}.`, true],
  ['- and * by turns', at => (at % 2 === 0 ? '-' : '*'), false],
]

const lists: Variation[] = markers.map(([name, marker, always]) => ({
  name: `list marker ${name}`,
  touches: ['list'],
  codes: always ? ['list-marker'] : [],
  also: ['list-marker'],
  apply: document =>
    styledWhere(document, 'bullets', {list: items => items.map((it, k) => `${marker(k)} ${it}`).join('\n')}),
}))

/** An item's text in two paragraphs, cut between words. */
function inTwo(item: string, between: string): string {
  if (/[`<[*_\\]/.test(item)) return item
  const cut = item.indexOf(' ', item.length / 2)
  return cut < 0 || !/^\p{L}+/u.test(item.slice(cut + 1)) ? item : item.slice(0, cut) + between + item.slice(cut + 1)
}

const plain = (items: readonly string[], separator: string, change: (item: string, at: number) => string) =>
  items.map(change).join(separator)

const layouts: [string, (items: readonly string[]) => string][] = [
  ['loose', all => plain(all, '\n\n', it => `- ${it}`)],
  ['with two blank lines between', all => plain(all, '\n\n\n', it => `- ${it}`)],
  ['indented', all => plain(all, '\n', it => `  - ${it}`)],
  ['with blanks after the marker', all => plain(all, '\n', it => `-   ${it}`)],
  ['with a tab after the marker', all => plain(all, '\n', it => `-\t${it}`)],
  ['wrapped and indented', all => plain(all, '\n', it => `- ${wrap(it, 50, '  ')}`)],
  ['wrapped without indentation', all => plain(all, '\n', it => `- ${wrap(it, 50, '')}`)],
  ['wrapped and loose', all => plain(all, '\n\n', it => `- ${wrap(it, 40, '  ')}`)],
  ['with comments between', all => plain(all, '\n<!-- next -->\n', it => `- ${it}`)],
  ['items of two paragraphs', all => plain(all, '\n', it => `- ${inTwo(it, '\n\n  ')}`)],
  ['items of two paragraphs, loose', all => plain(all, '\n\n', it => `- ${inTwo(it, '\n\n  ')}`)],
]

const markedLayouts: [string, (items: readonly string[]) => string][] = [
  ['with task boxes', all => plain(all, '\n', (it, k) => `- [${k % 2 === 0 ? ' ' : 'x'}] ${it}`)],
  ['with • for markers', all => plain(all, '\n', it => `• ${it}`)],
  ['with – for markers', all => plain(all, '\n', it => `– ${it}`)],
  ['with — for markers', all => plain(all, '\n', it => `— ${it}`)],
  ['with · for markers', all => plain(all, '\n', it => `· ${it}`)],
  ['with 🔹 for markers', all => plain(all, '\n', it => `🔹 ${it}`)],
  ['with ➡️ in paragraphs of their own', all => plain(all, '\n\n', it => `➡️ ${it}`)],
  ['with • and hard breaks', all => plain(all, '  \n', it => `• ${it}`)],
  ['with • in paragraphs of their own', all => plain(all, '\n\n', it => `• ${it}`)],
  ['with • after the marker', all => plain(all, '\n', it => `- • ${it}`)],
  ['with ✅ for markers', all => plain(all, '\n', it => `✓ ${it}`)],
  ['starred and wrapped', all => plain(all, '\n', it => `* ${wrap(it, 50, '  ')}`)],
  ['numbered and wrapped', all => plain(all, '\n', (it, k) => `${k + 1}. ${wrap(it, 50, '   ')}`)],
  ['numbered and loose', all => plain(all, '\n\n', (it, k) => `${k + 1}. ${it}`)],
  ['with • and dashes by turns', all => plain(all, '\n', (it, k) => (k % 2 === 0 ? `- ${it}` : `• ${it}`))],
  ['with • and dashes below', all => plain(all, '\n', (it, k) => (k % 2 === 0 ? `• ${it}` : `  - ${it}`))],
  ['wrapped with • for markers', all => plain(all, '\n', it => `• ${wrap(it, 50, '  ')}`)],
]

const nestings: [string, (items: readonly string[]) => string][] = [
  ['below the first', all => plain(all, '\n', (it, k) => `${k === 0 ? '' : '  '}- ${it}`)],
  ['ever deeper', all => plain(all, '\n', (it, k) => `${'  '.repeat(Math.min(k, 8))}- ${it}`)],
  ['every second one', all => plain(all, '\n', (it, k) => `${k % 2 === 0 ? '' : '  '}- ${it}`)],
  ['every second one, loose', all => plain(all, '\n\n', (it, k) => `${k % 2 === 0 ? '' : '  '}- ${it}`)],
  ['with other markers', all => plain(all, '\n', (it, k) => (k % 2 === 0 ? `- ${it}` : `  * ${it}`))],
  ['numbered below', all => plain(all, '\n', (it, k) => (k % 2 === 0 ? `- ${it}` : `  1. ${it}`))],
  ['by four blanks', all => plain(all, '\n', (it, k) => `${k % 2 === 0 ? '' : '    '}- ${it}`)],
  ['with • below', all => plain(all, '\n', (it, k) => (k % 2 === 0 ? `- ${it}` : `  - • ${it}`))],
  [
    'wrapped',
    all => plain(all, '\n', (it, k) => (k % 2 === 0 ? `- ${wrap(it, 50, '  ')}` : `  - ${wrap(it, 50, '    ')}`)),
  ],
]

const hasMany = (items: readonly string[]) => items.length > 1

const items: Variation[] = [
  ...layouts.map(
    ([name, list]): Variation => ({
      name: `list ${name}`,
      touches: ['list'],
      codes: [],
      apply: document => styledWhere(document, 'bullets', {list}),
    }),
  ),
  ...markedLayouts.map(
    ([name, list]): Variation => ({
      name: `list ${name}`,
      touches: ['list'],
      codes: ['list-marker'],
      apply: document => styledWhere(document, 'bullets', {list}),
    }),
  ),
  ...nestings.map(
    ([name, list]): Variation => ({
      name: `nested items: ${name}`,
      touches: ['list', 'order'],
      codes: ['nested-list'],
      also: ['list-marker'],
      apply: document =>
        document.parts.some(part => part.shape && part.body.kind === 'bullets' && hasMany(part.body.parts))
          ? styledWhere(document, 'bullets', {list})
          : null,
    }),
  ),
  {
    name: 'nested items below starred ones',
    touches: ['list', 'order'],
    codes: ['list-marker'],
    also: ['nested-list'],
    apply: document =>
      styledWhere(document, 'bullets', {list: all => plain(all, '\n', (it, k) => `${k === 0 ? '' : '  '}* ${it}`)}),
  },
  {
    name: 'paragraphs for items',
    touches: ['list'],
    codes: ['prose-in-list'],
    apply: document => styledWhere(document, 'bullets', {list: all => plain(all, '\n\n', it => it)}),
  },
  {
    name: 'wrapped paragraphs for items',
    touches: ['list'],
    codes: ['prose-in-list'],
    apply: document => styledWhere(document, 'bullets', {list: all => plain(all, '\n\n', it => wrap(it, 50, ''))}),
  },
  {
    name: 'a paragraph before the list',
    touches: ['list'],
    codes: ['prose-in-list'],
    apply: document =>
      styledWhere(document, 'bullets', {
        list: all => plain(all, '\n', (it, k) => (k === 0 ? `${it}\n` : `- ${it}`)),
      }),
  },
  {
    name: 'a placeholder among items',
    touches: ['list-content', 'order'],
    codes: ['placeholder-value'],
    apply: document => eachBody(document, 'bullets', body => ({...body, parts: [...body.parts, 'N/A']})),
  },
]

export const listVariations: readonly Variation[] = [...paragraphs, ...lists, ...items]
