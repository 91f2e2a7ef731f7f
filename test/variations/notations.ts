import type {Row} from './model.js'
import {cellsOf, delimiter, piped, type Style} from './style.js'
import {
  based,
  eachBody,
  eachSection,
  eachValue,
  finished,
  has,
  innerWord,
  styled,
  styledWhere,
  type Variation,
} from './variation.js'

/* Tables and lists in the notations of other programs: HTML, pandoc, word processors, text. */

const inPlain = (text: string) => !/[*_`\\[\]<|"]|&\S/.test(text)

/** Whether the tables hold no text that means something else in another notation. */
const arePlain = (rows: readonly Row[]) => rows.every(row => [row.category, ...row.values].every(inPlain))

const html = (rows: readonly (readonly string[])[]) => {
  const [head = [], ...body] = rows
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map(it => `<${tag}>${it}</${tag}>`).join('')}</tr>`
  return ['<table>', line(head, 'th'), ...body.map(it => line(it, 'td')), '</table>'].join('\n')
}

const widthsOf = (rows: readonly (readonly string[])[]) =>
  (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))

function simple(rows: readonly (readonly string[])[]): string {
  const widths = widthsOf(rows)
  const line = (cells: readonly string[]) => `  ${cells.map((it, k) => it.padEnd(widths[k] ?? 0)).join('  ')}`.trimEnd()
  const [head = [], ...body] = rows
  return [line(head), line(widths.map(it => '-'.repeat(it))), ...body.map(line)].join('\n')
}

function grid(rows: readonly (readonly string[])[]): string {
  const widths = widthsOf(rows)
  const line = (cells: readonly string[]) => `| ${cells.map((it, k) => it.padEnd(widths[k] ?? 0)).join(' | ')} |`
  const rule = (mark: string) => `+${widths.map(it => mark.repeat(it + 2)).join('+')}+`
  const [head = [], ...body] = rows
  return [rule('-'), line(head), rule('='), ...body.flatMap(it => [line(it), rule('-')])].join('\n')
}

const tabs = (rows: readonly (readonly string[])[]) => rows.map(cells => cells.join('\t')).join('\n')
const fence = (rows: readonly (readonly string[])[]) => `\`\`\`\n${pipes(rows)}\n\`\`\``

function pipes([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [piped(head), delimiter(head.length), ...rows.map(piped)].join('\n')
}

const notations: [name: string, write: (rows: readonly (readonly string[])[]) => string, touches?: string][] = [
  ['in HTML', html],
  ['as a simple table of pandoc', simple],
  ['as a grid table of pandoc', grid],
  ['of lines with tabs', tabs],
  ['in a code fence', fence],
  // Right below a line of text, the indent means nothing.
  ['indented by four blanks', rows => pipes(rows).replace(/^/gm, '    '), 'heading-gap'],
]

const TABLE = ['table', 'table-header', 'table-shape', 'cell', 'values', 'category', 'row', 'category-list', 'tabs']

const ofGroups: Variation[] = notations.map(([name, write, touches]) => ({
  name: `table ${name}`,
  touches: [...TABLE, 'value-ends', 'category-markup', 'bare-table', 'values-list', ...(touches ? [touches] : [])],
  codes: ['table-style'],
  apply: document => {
    const every = document.parts.every(it => !it.shape || it.body.kind !== 'groups' || arePlain(it.body.rows))
    return every
      ? styledWhere(document, 'groups', {table: (rows, header, cell) => write(cellsOf(rows, header, cell))})
      : null
  },
}))

/** A table that a converter did not recognise. */
const flattened = (rows: readonly (readonly string[])[]) => rows.flat().join('\n\n')

const ofColumns: Variation[] = [...notations, ['of a paragraph for each cell', flattened] as const].map(
  ([name, write]) => ({
    name: `table of columns ${name}`,
    touches: ['columns'],
    codes: ['table-style'],
    apply: document => styledWhere(document, 'table', {columns: write}),
  }),
)

/* Other layouts of tables of groups. */

/** A table with a category in each column. */
function turned(rows: readonly Row[]): string {
  const longest = Math.max(...rows.map(it => it.values.length))
  const lines = Array.from({length: longest}, (_, k) => rows.map(it => it.values[k] ?? ''))
  return pipes([rows.map(it => it.category), ...lines])
}

function grouped(
  name: string,
  codes: Variation['codes'],
  table: Style['table'],
  fits: (rows: readonly Row[]) => boolean = () => true,
  also: Variation['codes'] = [],
): Variation {
  const isFit = (rows: readonly Row[]) => arePlain(rows) && fits(rows)
  return {
    name: `groups: ${name}`,
    touches: [
      ...[...TABLE, 'order', 'value-ends', 'category-markup', 'bare-table', 'absent', 'values-list'],
      ...(name.includes('headings') ? ['level', 'heading-style'] : []),
    ],
    codes,
    // A value in a separate cell or line may have commas.
    also: ['comma-separated', ...also],
    apply: document => {
      const write: Style['table'] = (...all) => (isFit(all[0]) ? table : document.style.table)(...all)
      return document.parts.some(it => it.shape && it.body.kind === 'groups' && isFit(it.body.rows))
        ? styledWhere(document, 'groups', {table: write})
        : null
    },
  }
}

const isFull = (rows: readonly Row[]) => rows.length > 0 && rows.every(it => it.values.length > 0)
const oneEach = (rows: readonly Row[], repeat: string) =>
  rows.flatMap(row => row.values.map((value, k) => [k === 0 ? row.category : repeat, value]))

/** A word that can be at the end of a wrapped line. */
const wrapped = (value: string) => value.replace(/(?<=\p{L}{2}) (?=\p{L}{2})/u, '<br>')

const forms: Variation[] = [
  grouped('an empty header above the real one', ['table-header'], (rows, header, cell) =>
    pipes([
      ['', ''],
      ...cellsOf(
        rows,
        header.map(it => `**${it}**`),
        cell,
      ),
    ]),
  ),
  grouped('a joined header above the real one', ['table-header'], (rows, header, cell) =>
    pipes([['ALL OF THEM', ''], ...cellsOf(rows, header, cell)]),
  ),
  grouped('a column for each category, a later one the longest', ['turned-table'], turned, rows => {
    const [first = 0, second = 0, ...more] = rows.map(it => it.values.length)
    return isFull(rows) && Math.max(0, ...more) > Math.max(first, second)
  }),
  grouped(
    'a column for each kind of actor',
    ['turned-table'],
    turned,
    rows => isFull(rows) && rows.length > 1 && rows.every(it => it.category.endsWith(' Actors')),
  ),
  ...['"', '〃', '–'].map(mark =>
    grouped(
      `${mark} where a category is repeated`,
      ['repeated-category'],
      (rows, header) => pipes([header, ...oneEach(rows, mark)]),
      rows => isFull(rows) && rows.some(it => it.values.length > 1),
    ),
  ),
  grouped(
    'cells that go on below',
    [],
    (rows, header) => pipes([header, ...rows.map(it => [it.category, it.values.join(';\n')])]),
    rows => isFull(rows) && rows.some(it => it.values.length > 1),
    ['broken-table', 'trailing-separator', 'repeated-category'],
  ),
  grouped(
    'values wrapped by <br>',
    ['cell-separator'],
    (rows, header) => pipes([header, ...rows.map(it => [it.category, it.values.map(wrapped).join('; ')])]),
    rows => isFull(rows) && rows.every(it => it.values.length > 1),
  ),
  grouped(
    'values numbered one after the other',
    ['cell-separator'],
    (rows, header) =>
      pipes([header, ...rows.map(it => [it.category, it.values.map((value, k) => `${k + 1}. ${value}`).join(' ')])]),
    rows =>
      isFull(rows) &&
      rows.some(it => it.values.length > 1) &&
      rows.every(it => it.values.every(value => !/\d/.test(value))),
    ['enumerated-item'],
  ),
  grouped(
    'values in a list of HTML',
    ['cell-separator'],
    (rows, header) =>
      pipes([
        header,
        ...rows.map(it => [it.category, `<ul>${it.values.map(value => `<li>${value}</li>`).join('')}</ul>`]),
      ]),
    rows => isFull(rows) && rows.some(it => it.values.length > 1),
    ['table-style', 'list-marker', 'block-style'],
  ),
  grouped(
    'a paragraph for each cell',
    ['table-style'],
    (rows, header, cell) => flattened(cellsOf(rows, header, cell)),
    isFull,
  ),
  grouped(
    'a definition list',
    ['table-style'],
    rows => rows.map(it => [it.category, ...it.values.map(value => `:   ${value}`)].join('\n')).join('\n\n'),
    isFull,
    ['category-list'],
  ),
  grouped(
    'lists below headings',
    ['category-list'],
    (rows, _, __, level) =>
      rows
        .map(it => `${'#'.repeat(level + 1)} ${it.category}\n\n${it.values.map(value => `- ${value}`).join('\n')}`)
        .join('\n\n'),
    isFull,
  ),
  grouped(
    'lines with dashes after the categories',
    ['category-list'],
    rows => rows.map(it => `- ${it.category} — ${it.values.join('; ')}`).join('\n'),
    rows => isFull(rows) && rows.length > 1 && rows.every(it => !/[–—:]/.test(it.category + it.values.join())),
  ),
  {
    name: 'groups: values with a description each',
    touches: [...TABLE, 'order', 'value-ends', 'category-markup', 'values-list'],
    codes: ['category-list', 'value-remark'],
    also: ['comma-separated'],
    apply: document => {
      const made = eachSection(document, section => {
        const {body} = section
        if (section.shape.key !== 'actors' || body.kind !== 'groups' || !isFull(body.rows) || !arePlain(body.rows))
          return section
        const values = body.rows.flatMap(it => it.values)
        if (values.length < 2 || new Set(values).size < values.length || values.some(it => /[–:.]| - /.test(it)))
          return section
        const items = values.map((it, k) => `**${it}** – takes part in round ${k + 1}`)
        return {...section, body: {kind: 'bullets', parts: items}}
      })
      if (!made) return null
      const groups = document.base['actors'] as {actors: string[]}[]
      const actors = [{category: 'Uncategorised', actors: groups.flatMap(it => it.actors)}]
      return based(made, {actors})
    },
  },
  {
    name: 'groups: a value with semicolons in brackets',
    touches: [...TABLE, 'order', 'value-ends', 'category-markup', 'values-list'],
    codes: [],
    apply: document => {
      const name = 'Ministries of Health (Chile; Peru; Uruguay)'
      const made = eachSection(document, section => {
        const {body} = section
        if (section.shape.key !== 'actors' || body.kind !== 'groups') return section
        return {...section, body: {...body, rows: [...body.rows, {category: 'Guests', values: [name]}]}}
      })
      const actors = [...((document.base['actors'] ?? []) as object[]), {category: 'Guests', actors: [name]}]
      return made && based(made, {actors})
    },
  },
  {
    name: 'groups: commas alone between values',
    touches: [...TABLE, 'order', 'value-ends', 'category-markup', 'values-list'],
    codes: ['comma-separated'],
    apply: document => {
      const name = 'Customs of Siam, Ministry of Farms, Port of Lam'
      const made = eachSection(document, section => {
        const {body} = section
        if (section.shape.key !== 'actors' || body.kind !== 'groups') return section
        return {...section, body: {...body, rows: [...body.rows, {category: 'Guests', values: [name]}]}}
      })
      const actors = [...((document.base['actors'] ?? []) as object[]), {category: 'Guests', actors: [name]}]
      return made && based(made, {actors})
    },
  },
]

/* Lists. */

function listed(
  name: string,
  codes: Variation['codes'],
  list: (items: readonly string[]) => string,
  also: Variation['codes'] = [],
  fits: (item: string) => boolean = inPlain,
): Variation {
  return {
    name: `list ${name}`,
    touches: ['list', 'order', 'after', 'values', 'heading-gap', 'tabs', 'trailing'],
    codes,
    also,
    apply: document =>
      has(document, 'bullets') &&
      document.parts.every(it => !it.shape || it.body.kind !== 'bullets' || it.body.parts.every(fits))
        ? styled(document, {list})
        : null,
  }
}

/** Items with counters, of which there are twelve; a single item is not a list without a marker of markdown. */
const counted = (all: readonly string[], write: (item: string, at: number) => string) =>
  all.map((it, k) => (all.length > 1 && all.length <= 12 ? write(it, k) : `- ${it}`)).join('\n')

const numerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫'
const isSentence = (item: string) => inPlain(item) && /^\p{Lu}[^.:;]+\.$/u.test(item)

const lists: Variation[] = [
  listed('in HTML', [], all => ['<ul>', ...all.map(it => `<li>${it}</li>`), '</ul>'].join('\n'), [
    'list-marker',
    'block-style',
  ]),
  listed('in HTML, numbered', [], all => ['<ol>', ...all.map(it => `<li>${it}</li>`), '</ol>'].join('\n'), [
    'list-marker',
    'block-style',
  ]),
  listed('indented by four blanks', ['block-style'], all => all.map(it => `    - ${it}`).join('\n')),
  listed('in a callout', [], all => ['> [!note]', ...all.map(it => `> - ${it}`)].join('\n'), ['block-style']),
  listed('with escaped markers', ['list-marker'], all => all.map(it => `\\- ${it}`).join('\n\n')),
  listed('with the markers of a word processor', ['list-marker'], all => all.map(it => `\uf0b7 ${it}`).join('\n')),
  listed('numbered 1.-', ['list-marker'], all => all.map((it, k) => `${k + 1}.- ${it}`).join('\n')),
  listed('lettered a)', ['list-marker'], all => counted(all, (it, k) => `${'abcdefghijkl'[k]}) ${it}`)),
  listed('numbered i)', ['list-marker'], all => counted(all, (it, k) => `${numerals[k]}) ${it}`)),
  listed('numbered (1)', ['list-marker'], all => counted(all, (it, k) => `(${k + 1}) ${it}`)),
  listed('numbered ①', ['list-marker'], all => counted(all, (it, k) => `${circled[k]} ${it}`)),
  listed('of lines without markers', ['prose-in-list'], all => all.join('\n'), [], isSentence),
  listed(
    'as a table beside numbers',
    ['table-header'],
    all => pipes([['No.', 'Text'], ...all.map((it, k) => [String(k + 1), it])]),
    ['block-style', 'table-style', 'list-marker', 'prose-in-list'],
  ),
  listed(
    'below a sentence that introduces it',
    ['subheading'],
    all => `The following points were recorded:\n\n${all.map(it => `- ${it}`).join('\n')}`,
    ['prose-in-list'],
  ),
  {
    name: 'an item that reads like a placeholder among others',
    touches: ['list-content', 'order'],
    codes: [],
    apply: document => {
      const item = 'No cases of scrapie identified'
      const at = document.parts.findIndex(it => it.shape && it.body.kind === 'bullets')
      const part = document.parts[at]
      if (!part?.shape || part.body.kind !== 'bullets') return null
      const body = {...part.body, parts: [...part.body.parts, item]}
      const {key} = part.shape
      const made = {...document, parts: document.parts.with(at, {...part, body})}
      return based(made, {[key]: [...(document.base[key] as string[]), item]})
    },
  },
  {
    name: 'a farewell below the last list',
    touches: ['list', 'order', 'after'],
    codes: ['wrapped-document'],
    apply: document => {
      const last = document.parts.at(-1)
      const farewell = 'I hope this summary helps!'
      return last?.shape && last.body.kind === 'bullets'
        ? {
            ...finished(document, text => `${text}\n${farewell}\n`),
            after: [...document.after, {heading: '', level: 2, within: null, markdown: farewell}],
          }
        : null
    },
  },
  {
    name: 'placeholders with a remark',
    touches: ['absent', 'absent-style'],
    codes: ['placeholder-value'],
    apply: document =>
      eachBody(document, 'absent', body => ({...body, text: 'None specified (informational document only)'})),
  },
]

/* Notes that link to one another. */

/** Text in a callout, with a title or without one. */
const callout = (mark: string, text: string) => `> [!${mark}]\n${text.replace(/^/gm, '> ').replace(/ +$/gm, '')}`

/** A word of each value as a link to a page; in a cell the pipe has an escape. */
function linked(name: string, link: (word: string, pipe: string) => string): Variation {
  return {
    name,
    touches: ['values', 'value-ends', 'title', 'location', 'list-content', 'category-markup', 'cell', 'table', 'list'],
    codes: ['block-style'],
    apply: document =>
      eachValue(document, (markdown, kind) =>
        kind === 'title' || kind === 'location'
          ? markdown
          : innerWord(markdown, word => link(word, kind === 'category' || kind === 'value' ? '\\|' : '|')),
      ),
  }
}

const notes: Variation[] = [
  linked('links to pages of a wiki', word => `[[${word}]]`),
  linked('links to pages of a wiki with a text of their own', (word, pipe) => `[[Page of ${word}${pipe}${word}]]`),
  {
    name: 'header lines: in a callout with a title or without one',
    touches: ['header', 'header-place', 'label'],
    codes: ['block-style'],
    also: ['field-style'],
    apply: document => {
      const {header} = document.style
      return styled(document, {header: lines => callout('info', header(lines))})
    },
  },
  {
    name: 'prose in a callout',
    touches: ['paragraph', 'order', 'wrapping', 'tabs', 'trailing'],
    codes: ['block-style'],
    apply: document =>
      styledWhere(document, 'prose', {
        paragraph: text => (/^[>#\-*+|<]/.test(text) ? text : callout('abstract', text)),
      }),
  },
  {
    name: 'table in a callout',
    touches: [...TABLE, 'order', 'value-ends', 'category-markup', 'bare-table', 'values-list'],
    codes: ['block-style'],
    apply: document => {
      const {table} = document.style
      return styledWhere(document, 'groups', {table: (...all) => callout('tip', table(...all))})
    },
  },
  {
    name: 'table of columns in a callout',
    touches: ['columns', 'tabs'],
    codes: ['block-style'],
    apply: document => {
      const {columns} = document.style
      return styledWhere(document, 'table', {columns: rows => callout('tip', columns(rows))})
    },
  },
  {
    name: 'tasks in a callout',
    touches: ['tasks', 'tabs'],
    codes: ['block-style'],
    apply: document => {
      const {tasks} = document.style
      return styledWhere(document, 'tasks', {tasks: items => callout('todo', tasks(items))})
    },
  },
]

export const notationVariations: readonly Variation[] = [...ofGroups, ...ofColumns, ...forms, ...lists, ...notes]
