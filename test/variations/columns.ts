import type {FieldKind, TableShape} from '../../src/form/shape.js'
import type {TaskItem} from './model.js'
import {delimiter, piped} from './style.js'
import {based, eachBody, eachLine, styledWhere, type Variation} from './variation.js'

/* The kinds that the built-in form lacks: tables of columns, tasks, and values of other kinds. */

type Cells = readonly (readonly string[])[]

function pipes([head = [], ...rows]: Cells): string {
  return [piped(head), delimiter(head.length), ...rows.map(piped)].join('\n')
}

function laid(name: string, codes: Variation['codes'], columns: (rows: Cells) => string): Variation {
  return {
    name: `columns ${name}`,
    touches: ['columns', 'columns-header'],
    codes,
    apply: document => styledWhere(document, 'table', {columns}),
  }
}

const layouts: Variation[] = [
  laid('without outer pipes', [], rows =>
    pipes(rows)
      .replace(/^\| | \|$/gm, '')
      .replace(/^\|/gm, ''),
  ),
  laid('narrow', [], rows => pipes(rows).replaceAll(' | ', '|').replace(/^\| /gm, '|').replace(/ \|$/gm, '|')),
  laid('centred', [], rows => pipes(rows).replaceAll('---', ':-:')),
  laid('without a delimiter row', ['broken-table'], rows => rows.map(piped).join('\n')),
  laid('with one delimiter cell too few', ['broken-table'], rows => pipes(rows).replace(' --- |\n', '\n')),
  laid('in reverse order', ['swapped-columns'], rows => pipes(rows.map(it => it.toReversed()))),
  laid('with the header in capitals', ['table-header'], ([head = [], ...rows]) =>
    pipes([head.map(it => it.toUpperCase()), ...rows]),
  ),
  laid('with the header in bold', [], ([head = [], ...rows]) => pipes([head.map(it => `**${it}**`), ...rows])),
]

const names: Variation = {
  name: 'columns under other names',
  touches: ['columns-header', 'columns'],
  codes: ['table-header'],
  apply: document =>
    eachBody(document, 'table', (body, {shape}) => ({
      ...body,
      header: (shape as TableShape).columns.map(it => it.names[1] ?? it.names[0]),
    })),
}

/** Every cell of a kind of column in another way. */
function celled(name: string, kind: FieldKind, codes: Variation['codes'], write: (cell: string) => string): Variation {
  return {
    name: `cells of columns: ${name}`,
    touches: ['columns-cells'],
    codes,
    apply: document =>
      eachBody(document, 'table', (body, {shape}) => {
        const {columns} = shape as TableShape
        const rows = body.rows.map(row =>
          row.map((cell, k) => (columns[k]?.kind === kind && cell ? write(cell) : cell)),
        )
        return JSON.stringify(rows) === JSON.stringify(body.rows) ? body : {...body, rows}
      }),
  }
}

const months = 'January February March April May June July August September October November December'.split(' ')
const long = (iso: string) => {
  const [y, m, d] = iso.split('-')
  return [d && Number(d), months[Number(m) - 1], y].filter(Boolean).join(' ')
}
const digits = (text: string, separator: string) => text.replace(/\B(?=(?:\d{3})+(?!\d))/g, separator)

const cells: Variation[] = [
  celled('dates in words', 'date', ['date-style'], long),
  celled('choices in capitals', 'choice', ['value-style'], it => it.toUpperCase()),
  celled('choices in other words', 'choice', ['value-style'], it => (it === 'open' ? 'pending' : 'settled')),
  celled('choices in bold', 'choice', [], it => `**${it}**`),
  celled('text in bold', 'text', [], it => `**${it}**`),
]

/* Header lines. */

function lined(
  name: string,
  kind: FieldKind,
  codes: Variation['codes'],
  write: (value: string) => string | null,
  also: Variation['codes'] = [],
): Variation {
  return {
    name: `header values: ${name}`,
    touches: [`header-${kind}`, 'header', 'values'],
    codes,
    also,
    apply: document =>
      eachLine(document, kind, line => {
        const value = write(line.value)
        return value === null || value === line.value ? null : {...line, value}
      }),
  }
}

const lines: Variation[] = [
  lined('a number with grouped digits', 'number', ['value-style'], it => (it.length > 3 ? digits(it, ',') : null)),
  lined('a number with a narrow space', 'number', ['value-style'], it => (it.length > 3 ? digits(it, '\u202f') : null)),
  lined('a number in bold', 'number', [], it => `**${it}**`),
  ...[
    ['true and false', 'true', 'false'],
    ['small letters', 'yes', 'no'],
    ['boxes', '☑', '☐'],
    ['check marks', '✅', '❌'],
    ['another language', 'Sí', 'Não'],
  ].map(([name, yes, no]) =>
    lined(`yes and no as ${name}`, 'boolean', ['value-style'], it => (it === 'Yes' ? yes : no) as string),
  ),
  lined('a choice in capitals', 'choice', ['value-style'], it => it.toUpperCase()),
  lined('a choice in other words', 'choice', ['value-style'], it => (it === 'draft' ? 'provisional' : 'adopted')),
  lined('a link in angle brackets around the address', 'link', [], it => it.replace(/\((.+)\)$/, '(<$1>)')),
  lined('a link in bold', 'link', [], it => `**${it}**`, ['value-remark']),
  lined('a list with semicolons alone', 'list', [], it => (it.includes('; ') ? it.replaceAll('; ', ';') : null)),
  ...['<ADDRESS>', 'ADDRESS'].map(
    (pattern): Variation => ({
      name: `header values: a link written ${pattern}`,
      touches: ['header-link', 'header', 'values'],
      codes: [],
      apply: document => {
        const field = document.header.find(it => it.field?.kind === 'link')?.field
        const url = /\((.+)\)$/.exec(document.header.find(it => it.field === field)?.value ?? '')?.[1]
        if (!field || !url) return null
        const made = eachLine(document, 'link', line => ({...line, value: pattern.replace('ADDRESS', url)}))
        return made && based(made, {[field.key]: {text: url, url}})
      },
    }),
  ),
]

/* Tasks. */

function tasked(name: string, codes: Variation['codes'], tasks: (items: readonly TaskItem[]) => string): Variation {
  return {
    name: `tasks ${name}`,
    touches: ['tasks'],
    codes,
    also: ['list-marker', 'value-style'],
    apply: document => styledWhere(document, 'tasks', {tasks}),
  }
}

const box = ({done}: TaskItem, mark = 'x') => `[${done ? mark : ' '}]`

const tasks: Variation[] = [
  tasked('starred', ['list-marker'], all => all.map(it => `* ${box(it)} ${it.text}`).join('\n')),
  tasked('numbered', ['list-marker'], all => all.map((it, k) => `${k + 1}. ${box(it)} ${it.text}`).join('\n')),
  tasked('checked with a capital', [], all => all.map(it => `- ${box(it, 'X')} ${it.text}`).join('\n')),
  tasked('loose', [], all => all.map(it => `- ${box(it)} ${it.text}`).join('\n\n')),
  tasked('with boxes of Unicode', [], all => all.map(it => `- ${it.done ? '☑' : '☐'} ${it.text}`).join('\n')),
  tasked('with check marks', [], all => all.map(it => `- ${it.done ? '✅' : '❌'} ${it.text}`).join('\n')),
  tasked('wrapped', [], all => all.map(it => `- ${box(it)} ${it.text.replace(/ (?=\w+$)/, '\n  ')}`).join('\n')),
  tasked('in bold', [], all => all.map(it => `- ${box(it)} **${it.text}**`).join('\n')),
]

/* Sections of a single value. */

const single: Variation[] = (
  [
    ['a date in words', ['date-style'], long],
    ['a date in bold', [], (it: string) => `**${it}**`],
    ['a date as an item', [], (it: string) => `- ${it}`],
  ] as [string, Variation['codes'], (value: string) => string][]
).map(([name, codes, write]) => ({
  name: `section of a value: ${name}`,
  touches: ['line-section', 'list'],
  codes,
  also: ['value-style', 'list-marker', 'prose-in-list', 'list-in-prose'],
  apply: document => eachBody(document, 'line', body => ({...body, text: write(body.text)})),
}))

export const columnVariations: readonly Variation[] = [...layouts, names, ...cells, ...lines, ...tasks, ...single]
