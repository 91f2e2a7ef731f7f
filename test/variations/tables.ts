import {type Row as CellRow, canonicalHeader, type Document} from './model.js'
import {cellsOf, delimiter, piped, type Style} from './style.js'
import {eachBody, eachSection, pick, styled, styledWhere, type Variation} from './variation.js'

/* Tables: their layout, their headers, their cells, and lists in place of tables. */

type Table = Style['table']

function layout(
  name: string,
  codes: Variation['codes'],
  write: (cells: string[][], rule: string) => string,
): Variation {
  return {
    name: `table ${name}`,
    touches: [
      'table',
      // Where no delimiter row is below it, only its names distinguish a header from a row.
      ...(/without a (?:delimiter|header)|delimiter row first/.test(name) ? ['table-header'] : []),
      ...(/without.*(?:outer|leading)/.test(name) ? ['bare-table'] : []),
    ],
    codes,
    apply: document =>
      styledWhere(document, 'groups', {
        table: (rows, header, cell) => {
          const cells = cellsOf(rows, header, cell)
          return write(cells, delimiter(cells[0]?.length ?? 0))
        },
      }),
  }
}

const withRule = (cells: string[][], rule: string, write: (cells: string[]) => string) =>
  cells.flatMap((row, k) => (k === 0 ? [write(row), rule] : [write(row)])).join('\n')

/** A row that would mean something else without its pipes keeps them. */
const bare = (cells: string[]) => (cells[0] === '' || cells.at(-1) === '' ? piped(cells) : cells.join(' | '))

function padded(cells: string[][], right = false): string {
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0), 3))
  const pad = (text: string, k: number) => (right ? text.padStart(widths[k] ?? 0) : text.padEnd(widths[k] ?? 0))
  return withRule(cells, `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`, row => piped(row.map(pad)))
}

const layouts: Variation[] = [
  layout('without outer pipes', [], (cells, rule) => withRule(cells, rule.slice(2, -2), bare)),
  layout('without leading pipes', [], (cells, rule) =>
    withRule(cells, rule.slice(2), row => (row[0] === '' ? piped(row) : piped(row).slice(2))),
  ),
  layout('without trailing pipes', [], (cells, rule) =>
    withRule(cells, rule.slice(0, -2), row => (row.at(-1) === '' ? piped(row) : piped(row).slice(0, -2))),
  ),
  layout('aligned left and right', [], (cells, rule) => withRule(cells, rule.replace(/---/g, ':---'), piped)),
  layout('centred', [], (cells, rule) => withRule(cells, rule.replace(/---/g, ':-:'), piped)),
  layout('padded', [], cells => padded(cells)),
  layout('padded on the left', [], cells => padded(cells, true)),
  layout('narrow', [], (cells, rule) => withRule(cells, rule.replace(/ /g, ''), row => `|${row.join('|')}|`)),
  layout('with long delimiters', [], (cells, rule) => withRule(cells, rule.replace(/---/g, '-'.repeat(24)), piped)),
  layout('indented', [], (cells, rule) => withRule(cells, `   ${rule}`, row => `  ${piped(row)}`)),
  layout('with tabs', [], (cells, rule) =>
    withRule(cells, rule, row =>
      piped(row)
        .replace(/ ?(?<!\\)\| ?/g, '\t|\t')
        .trim(),
    ),
  ),
  layout('with an empty row', [], (cells, rule) => `${withRule(cells, rule, piped)}\n| | |`),
  layout('without a delimiter row', ['broken-table'], cells => cells.map(piped).join('\n')),
  layout('without a delimiter row or outer pipes', ['broken-table'], cells => cells.map(bare).join('\n')),
  layout('with one delimiter cell too few', ['broken-table'], (cells, rule) =>
    withRule(cells, rule.slice(0, -6), piped),
  ),
  layout('with one delimiter cell too many', ['broken-table'], (cells, rule) =>
    withRule(cells, `${rule} --- |`, piped),
  ),
  layout('without a header', ['broken-table', 'table-header'], cells => cells.slice(1).map(piped).join('\n')),
  layout('with the delimiter row first', ['broken-table'], (cells, rule) => [rule, ...cells.map(piped)].join('\n')),
  layout('with em dashes for a delimiter row', ['broken-table'], (cells, rule) =>
    withRule(cells, rule.replace(/---/g, '—'), piped),
  ),
  layout('with delimiters of equals signs', ['broken-table'], (cells, rule) =>
    withRule(cells, rule.replace(/---/g, '==='), piped),
  ),
]

/* Headers and columns. */

function headed(
  name: string,
  header: (canonical: string[], field: 'actors' | 'themes', choose: (all: string[]) => string) => string[],
): Variation {
  return {
    name: `table header ${name}`,
    touches: ['table-header'],
    codes: ['table-header'],
    apply: (document, dice) =>
      eachSection(document, section => {
        const {shape, body} = section
        if (shape.kind !== 'groups' || body.kind !== 'groups') return section
        return {
          ...section,
          body: {
            ...body,
            header: header(canonicalHeader(shape), shape.key as 'actors' | 'themes', all => pick(dice, all)),
          },
        }
      }),
  }
}

const headers: Variation[] = [
  headed('in capitals', names => names.map(name => name.toUpperCase())),
  headed('in small letters', names => names.map(name => name.toLowerCase())),
  headed('in the plural', names => names.map(name => (name.endsWith('y') ? name.replace(/y$/, 'ies') : `${name}s`))),
  headed('in bold', (names, field) =>
    (field === 'actors' ? ['Type', 'Name'] : ['Theme', 'Subtheme']).map(
      (it, k) => `**${names[k] === it ? names[k] : it}**`,
    ),
  ),
  headed('in other words', (_, field, choose) =>
    field === 'actors'
      ? [
          choose(['Type', 'Group', 'Actor category']),
          choose(['Stakeholders', 'Name', 'Entity', 'Organisation', 'Organization']),
        ]
      : [
          choose(['Theme', 'Main Theme', 'Main Themes']),
          choose(['Sub-category', 'Subtheme', 'Sub-theme', 'Subthemes']),
        ],
  ),
  headed('in Spanish', (_, field, choose) =>
    field === 'actors'
      ? ['Categoría', 'Actores']
      : [choose(['Categoría', 'Tema']), choose(['Subcategoría', 'Subtema'])],
  ),
  headed('in French', (_, field) => (field === 'actors' ? ['Catégorie', 'Acteurs'] : ['Thème', 'Sous-thème'])),
  headed('with hyphens and blanks', (_, field) =>
    field === 'actors' ? ['Actor-Category', 'Actors & Stakeholders'] : ['Main-Themes', 'Sub categories'],
  ),
  headed('that nobody knows', () => ['Sort', 'Who or What']),
  headed('that is empty', () => ['', '']),
]

/** The rows with the value first. */
const swap = (rows: readonly CellRow[], cell: Style['cell']) => rows.map(row => [cell(row.values), row.category])

const columns: Variation[] = [
  {
    name: 'columns swapped',
    touches: ['table', 'table-header', 'order', 'row'],
    codes: ['swapped-columns'],
    also: ['empty-cell'],
    apply: document =>
      styledWhere(document, 'groups', {
        table: (rows, [category, value], cell) =>
          withRule([[value as string, category as string], ...swap(rows, cell)], delimiter(2), piped),
      }),
  },
  {
    name: 'columns swapped, one value a row',
    touches: ['table', 'table-header', 'order', 'row', 'cell'],
    codes: ['swapped-columns'],
    also: ['empty-cell', 'repeated-category', 'comma-separated'],
    apply: document =>
      styledWhere(document, 'groups', {
        table: (rows, [category, value], cell) =>
          withRule([[value as string, category as string], ...swap(onePerRow(rows, true), cell)], delimiter(2), piped),
      }),
  },
  {
    name: 'a column too many',
    touches: ['table-header', 'row', 'cell', 'values', 'values-list', 'value-ends', 'additional', 'order', 'absent'],
    codes: ['extra-cell'],
    apply: document =>
      eachSection(document, section => {
        if (section.body.kind !== 'groups') return section
        const {rows, header} = section.body
        return {
          ...section,
          body: {
            ...section.body,
            header: [...header, 'Remarks'],
            rows: rows.map((row, k) => ({...row, extra: [`Checked in round ${k + 1}`]})),
          },
          extras: [
            {
              heading: '',
              level: 2,
              within: section.shape.key,
              markdown: [
                piped([header[1] as string, 'Remarks']),
                delimiter(2),
                ...rows.map((row, k) => piped([row.values.join('; '), `Checked in round ${k + 1}`])),
              ].join('\n'),
            },
          ],
        }
      }),
  },
]

/* Rows and cells. */

/** One row for each value. The category is in each row, or only in the first. */
function onePerRow(rows: readonly CellRow[], repeat: boolean): CellRow[] {
  return rows.flatMap(row =>
    row.values.length === 0
      ? [row]
      : row.values.map((value, k) => ({category: k === 0 || repeat ? row.category : '', values: [value]})),
  )
}

const isLong = (rows: readonly CellRow[]) => rows.some(row => row.values.length > 1)

const rows: Variation[] = [
  {
    name: 'one row a value',
    touches: ['row', 'table-shape'],
    codes: ['repeated-category'],
    also: ['comma-separated'],
    apply: document =>
      eachBody(document, 'groups', body => (isLong(body.rows) ? {...body, rows: onePerRow(body.rows, true)} : body)),
  },
  {
    name: 'one row a value, the category in the first',
    touches: ['row', 'table-shape'],
    codes: ['repeated-category'],
    also: ['comma-separated'],
    apply: document =>
      eachBody(document, 'groups', body => (isLong(body.rows) ? {...body, rows: onePerRow(body.rows, false)} : body)),
  },
  {
    name: 'rows of one category apart',
    touches: ['row', 'table-shape'],
    codes: ['repeated-category'],
    also: ['comma-separated'],
    apply: document =>
      eachBody(document, 'groups', body => {
        const [first, ...more] = body.rows
        if (!first || first.values.length < 2) return body
        const [value, ...others] = first.values
        return {...body, rows: [{...first, values: [value as string]}, ...more, {...first, values: others}]}
      }),
  },
  {
    name: 'a value twice',
    touches: ['row'],
    codes: ['duplicate-item'],
    apply: document =>
      eachBody(document, 'groups', body => {
        const may = body.rows.some(row => row.values.length > 0 && !/[\\`]|&#/.test(row.values[0] as string))
        if (!may) return body
        return {
          ...body,
          rows: body.rows.map(row =>
            /[\\`]|&#/.test(row.values[0] ?? '\\') ? row : {...row, values: [...row.values, row.values[0] as string]},
          ),
        }
      }),
  },
  ...(['', 'N/A', 'None', '—', 'None identified.', 'No actors identified.'] as const).map(
    (text): Variation => ({
      name: `a category with ${text === '' ? 'an empty cell' : `"${text}" for its values`}`,
      touches: ['row', 'cell', 'table', 'order', 'values', 'additional', 'value-ends', 'category-list'],
      codes: ['empty-cell'],
      apply: document => withObservers(document, text === '' ? [] : [text]),
    }),
  ),
  {
    name: 'a category without a cell for its values',
    touches: ['row', 'cell', 'table', 'order', 'values', 'additional', 'value-ends', 'category-list'],
    codes: ['missing-cell'],
    also: ['empty-cell'],
    apply: document =>
      withObservers(
        styled(document, {
          table: (all, header, cell) =>
            withRule(cellsOf(all, header, cell), delimiter(2), cells => piped(cells).replace(/\| +\|$/, '|')),
        }),
        [],
      ),
  },
]

/** A document with one more kind of actors, of which it names none. */
function withObservers(document: Document, values: readonly string[]): Document | null {
  const made = eachSection(document, section =>
    section.shape.key === 'actors' && section.body.kind === 'groups'
      ? {...section, body: {...section.body, rows: [...section.body.rows, {category: 'Observers', values}]}}
      : section,
  )
  const {base} = document
  return (
    made && {...made, base: {...base, actors: [...(base['actors'] as object[]), {category: 'Observers', actors: []}]}}
  )
}

function celled(
  name: string,
  codes: Variation['codes'],
  cell: Style['cell'],
  also: Variation['codes'] = [],
): Variation {
  return {
    name: `values ${name}`,
    touches: ['cell', 'values-list'],
    codes,
    also,
    apply: document =>
      document.parts.some(part => part.shape && part.body.kind === 'groups' && isLong(part.body.rows))
        ? styledWhere(document, 'groups', {cell})
        : null,
  }
}

const cells: Variation[] = [
  celled('separated by <br>', ['cell-separator'], all => all.join('<br>')),
  celled('separated by <br/>', ['cell-separator'], all => all.join(' <br/> ')),
  celled('separated by semicolons and <br>', ['cell-separator'], all => all.join(';<br>'), ['trailing-separator']),
  celled('separated by ; without blanks', [], all => all.join(';')),
  celled('separated by ; with blanks around', [], all => all.join(' ; ')),
  celled('with • between', ['cell-separator'], all => all.join(' • '), ['list-marker']),
  celled('with • before each', ['cell-separator'], all => all.map(it => `• ${it}`).join(' '), ['list-marker']),
  celled('with • before each and <br>', ['cell-separator'], all => all.map(it => `• ${it}`).join('<br>'), [
    'list-marker',
  ]),
  celled('with - before each and <br>', ['list-marker', 'cell-separator'], all =>
    all.map(it => `- ${it}`).join('<br>'),
  ),
  celled('with * before each and <br>', ['list-marker', 'cell-separator'], all =>
    all.map(it => `* ${it}`).join('<br>'),
  ),
  celled('with – before each and ;', ['list-marker'], all => all.map(it => `– ${it}`).join('; ')),
  celled('numbered', ['enumerated-item'], all => all.map((it, k) => `${k + 1}. ${it}`).join('; ')),
  celled('numbered with two blanks', ['enumerated-item'], all => all.map((it, k) => `${k + 1}.  ${it}`).join('; ')),
  celled('numbered and <br>', ['enumerated-item', 'cell-separator'], all =>
    all.map((it, k) => `${k + 1}. ${it}`).join('<br>'),
  ),
  celled('numbered with brackets', ['enumerated-item'], all => all.map((it, k) => `${k + 1}) ${it}`).join('; ')),
  celled('with a semicolon after the last', ['trailing-separator'], all => `${all.join('; ')};`),
  celled('with commas before the separators', ['trailing-separator'], all => all.join(',; ')),
  celled('with two semicolons', ['trailing-separator'], all => all.join(';; ')),
]

const single: Variation[] = [
  {
    name: 'values in brackets',
    touches: ['value-ends'],
    codes: ['bracketed-value'],
    apply: document =>
      eachBody(document, 'groups', body => {
        const change = (value: string) => (/[[\]*_`\\]|&#/.test(value) ? value : `[${value}]`)
        const made = body.rows.map(row => ({...row, values: row.values.map(change)}))
        return made.some((row, k) => row.values.some((value, j) => value !== body.rows[k]?.values[j]))
          ? {...body, rows: made}
          : body
      }),
  },
  ...[',', ' ,'].map(
    (mark): Variation => ({
      name: `values ending in "${mark}"`,
      touches: ['value-ends', 'cell'],
      codes: ['trailing-separator'],
      apply: document =>
        eachBody(document, 'groups', body =>
          body.rows.some(row => row.values.length > 0)
            ? {...body, rows: body.rows.map(row => ({...row, values: row.values.map(value => value + mark)}))}
            : body,
        ),
    }),
  ),
  ...[':', '.', ',', ';'].map(
    (mark): Variation => ({
      name: `categories ending in "${mark}"`,
      touches: ['category', 'table-shape', 'table'],
      codes: ['trailing-separator'],
      apply: document =>
        eachBody(document, 'groups', body => ({
          ...body,
          rows: body.rows.map(row => (row.category === '' ? row : {...row, category: row.category + mark})),
        })),
    }),
  ),
  {
    name: 'categories numbered',
    touches: ['category', 'bare-table'],
    codes: ['enumerated-item'],
    apply: document =>
      eachBody(document, 'groups', body => ({
        ...body,
        rows: body.rows.map((row, k) => (row.category === '' ? row : {...row, category: `${k + 1}. ${row.category}`})),
      })),
  },
  ...(['**', '__', '*', '`'] as const).map(
    (mark): Variation => ({
      name: `categories in ${mark}`,
      touches: ['category'],
      codes: [],
      apply: document =>
        eachBody(document, 'groups', body =>
          body.rows.every(row => row.category !== '' && !/[*_`[\\&<]/.test(row.category))
            ? {...body, rows: body.rows.map(row => ({...row, category: mark + row.category + mark}))}
            : body,
        ),
    }),
  ),
]

/* Lists in place of tables. */

function listed(name: string, table: Table, also: Variation['codes'] = []): Variation {
  return {
    name: `a list for a table: ${name}`,
    touches: ['table', 'table-header', 'table-shape', 'cell', 'category', 'row', 'category-list', 'category-markup'],
    codes: ['category-list'],
    also: ['empty-cell', 'comma-separated', ...also],
    apply: document =>
      document.parts.every(
        part =>
          part.shape === null ||
          part.body.kind !== 'groups' ||
          part.body.rows.every(row => !row.category.includes(':')),
      )
        ? styledWhere(document, 'groups', {table})
        : null,
  }
}

/** A category in bold, unless it has markup of its own. */
const strong = (text: string) => (/[*_`[]/.test(text) ? text : `**${text}**`)
/** A pipe of a value needs no escape outside a table. */
const joined = (values: readonly string[]) => values.join('; ')

/** A category in bold with the colon inside, without markup of its own. */
const bold = (category: string) => `**${category.replace(/[*_]/g, '')}:**`
const nested = (marker: string, values: readonly string[]) => values.map(it => marker + it).join('\n')

const lists: Variation[] = [
  listed('- **Category**: First; Second', rows =>
    rows.map(row => `- ${strong(row.category)}: ${joined(row.values)}`).join('\n'),
  ),
  listed('- **Category:** First; Second', rows =>
    rows.map(row => `- **${row.category.replace(/[*_]/g, '')}:** ${joined(row.values)}`).join('\n'),
  ),
  listed('* Category: First; Second', rows => rows.map(row => `* ${row.category}: ${joined(row.values)}`).join('\n')),
  listed('1. **Category**: First; Second', rows =>
    rows.map((row, k) => `${k + 1}. ${strong(row.category)}: ${joined(row.values)}`).join('\n'),
  ),
  listed('loose', rows => rows.map(row => `- ${strong(row.category)}: ${joined(row.values)}`).join('\n\n')),
  listed('nested values', rows =>
    rows
      .map(row =>
        [`- ${row.category}${row.values.length === 0 ? ':' : ''}`, ...row.values.map(it => `  - ${it}`)].join('\n'),
      )
      .join('\n'),
  ),
  listed('bold categories with nested values', rows =>
    rows.map(row => [`- ${strong(row.category)}:`, ...row.values.map(it => `  - ${it}`)].join('\n')).join('\n'),
  ),
  listed('bold categories and colons, nested starred values', rows =>
    rows
      .map(row => [`* **${row.category.replace(/[*_]/g, '')}:**`, ...row.values.map(it => `    * ${it}`)].join('\n'))
      .join('\n'),
  ),
  listed('numbered categories with nested values', rows =>
    rows
      .map((row, k) => [`${k + 1}. ${strong(row.category)}:`, ...row.values.map(it => `   - ${it}`)].join('\n'))
      .join('\n'),
  ),
  listed('nested and loose', rows =>
    rows.map(row => [`- ${strong(row.category)}:`, ...row.values.map(it => `  - ${it}`)].join('\n\n')).join('\n\n'),
  ),
  listed('paragraphs with bold categories', rows =>
    rows.map(row => `${strong(row.category)}: ${joined(row.values)}`).join('\n\n'),
  ),
  listed('lines with bold categories', rows =>
    rows.map(row => `${bold(row.category)} ${joined(row.values)}`).join('\n'),
  ),
  listed('lines with bold categories and hard breaks', rows =>
    rows.map(row => `${bold(row.category)} ${joined(row.values)}`).join('  \n'),
  ),
  listed('bold paragraphs above lists', rows =>
    rows.map(row => [bold(row.category), nested('- ', row.values)].filter(Boolean).join('\n\n')).join('\n\n'),
  ),
  listed('bold lines above lists', rows =>
    rows.map(row => [bold(row.category), nested('- ', row.values)].filter(Boolean).join('\n')).join('\n\n'),
  ),
  listed('• **Category:** First; Second', rows =>
    rows.map(row => `• ${bold(row.category)} ${joined(row.values)}`).join('\n'),
  ),
  listed('• with dashes below', rows =>
    rows.map(row => [`• ${bold(row.category)}`, nested('  - ', row.values)].filter(Boolean).join('\n')).join('\n'),
  ),
  listed('headings in items', rows =>
    rows.map(row => [`- ### ${row.category}`, nested('  - ', row.values)].filter(Boolean).join('\n')).join('\n'),
  ),
]

export const tableVariations: readonly Variation[] = [
  ...rows,
  ...single,
  ...headers,
  ...cells,
  ...columns,
  ...layouts,
  ...lists,
]
