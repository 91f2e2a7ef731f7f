import type {HeaderLine, Row, TaskItem} from './model.js'

/** How the parts of a document are written. */
export interface Style {
  /** The text before everything else: front matter. */
  readonly above: string
  readonly title: (text: string) => string
  readonly line: (line: HeaderLine) => string
  readonly header: (lines: readonly HeaderLine[]) => string
  readonly headerFirst: boolean
  readonly heading: (text: string, level: number) => string
  readonly absent: (text: string) => string
  readonly paragraph: (text: string) => string
  readonly list: (items: readonly string[]) => string
  readonly tasks: (items: readonly TaskItem[]) => string
  readonly cell: (values: readonly string[]) => string
  readonly table: (
    rows: readonly Row[],
    header: readonly string[],
    cell: (values: readonly string[]) => string,
    level: number,
  ) => string
  /** A table of several columns, its header first. */
  readonly columns: (rows: readonly (readonly string[])[]) => string
  /** Between blocks, between sections, and below a heading. */
  readonly gap: string
  readonly sectionGap: string
  readonly headingGap: string
}

export const line = ({label, value}: HeaderLine) => `**${label}**: ${value}`

export const cell = (values: readonly string[]) => values.join('; ')

/** The rows as cells, with the header first. */
export function cellsOf(rows: readonly Row[], header: readonly string[], values: Style['cell']): string[][] {
  return [[...header], ...rows.map(row => [row.category, values(row.values), ...(row.extra ?? [])])]
}

export const delimiter = (width: number) => `|${' --- |'.repeat(width)}`

export const piped = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** The canonical style. */
export const style: Style = {
  above: '',
  title: text => `# ${text}`,
  line,
  header: lines => lines.map(line).join('\n\n'),
  headerFirst: false,
  heading: (text, level) => `${'#'.repeat(level)} ${text}`,
  absent: text => text,
  paragraph: text => text,
  list: items => items.map(item => `- ${item}`).join('\n'),
  tasks: items => items.map(it => `- [${it.done ? 'x' : ' '}] ${it.text}`).join('\n'),
  cell,
  table: (rows, header, write) => {
    const [head = [], ...body] = cellsOf(rows, header, write)
    return [piped(head), delimiter(head.length), ...body.map(piped)].join('\n')
  },
  columns: ([head = [], ...rows]) => [piped(head), delimiter(head.length), ...rows.map(piped)].join('\n'),
  gap: '\n\n',
  sectionGap: '\n\n',
  headingGap: '\n\n',
}
