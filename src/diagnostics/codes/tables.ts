import {type Actual, type Documentation, type Expected, entry} from '../entry.js'
import {quote} from '../quote.js'

const TABLE_NOTATIONS: Readonly<Record<string, string>> = {
  simple: 'with a line of dashes below its column names',
  multiline: 'whose rows take several lines',
  grid: 'drawn as a grid',
  tabs: 'with tabs between its cells',
  separated: 'with commas or semicolons between its cells',
  flattened: 'with a paragraph for each cell',
  labelled: 'whose cells follow the names of their columns',
  spaces: 'with spaces between its columns',
  wiki: 'in the notation of a wiki',
  html: 'in HTML',
  indented: 'indented like code',
  fenced: 'in a code fence',
  definitions: 'written as terms and definitions',
  'list-table': 'written as a list of lists',
  'split-table': 'in several parts',
}

/** What is broken, with a preposition before the quoted text, and what is expected. */
const BROKEN_TABLES: Readonly<Record<string, readonly [found: string, expected: string]>> = {
  'delimiter-missing': ['no delimiter row below', '"| --- | --- |" below the header'],
  'delimiter-cells': ['a wrong delimiter row in', 'as many cells as the header has'],
  'broken-row': ['a table row that continues on the next line in', 'each row on one line'],
  'indented-row': ['a table row that is indented like code in', 'a pipe at its start'],
}

/** Codes about tables: their notation, their columns and their rows. */
export const tableCodes = {
  'broken-table': entry<Actual & {problem: string}>({
    severity: 'warning',
    about: 'value',
    canonical: false,
    fix: () => 'Repair the table',
    message: p => {
      const [found, expected] = BROKEN_TABLES[p.problem] ?? ['a broken table in', 'rows with pipes']
      return `Found ${found} ${quote(p.actual)}, expected ${expected}.`
    },
  }),
  'table-style': entry<Actual & {notation: string}>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: () => 'Write it in markdown',
    message: p =>
      `Found the table ${quote(p.actual)} ${TABLE_NOTATIONS[p.notation] ?? 'in another notation'}, expected rows with pipes.`,
  }),
  'table-header': entry<Actual & Expected & {problem?: 'above' | 'again' | 'copy' | 'data' | 'list'}>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: p => `Write ${quote(p.expected)}`,
    message: p => {
      if (p.problem === 'above')
        return `Found ${quote(p.actual)} above the header of the table, expected the header ${quote(p.expected)} first.`
      if (p.problem === 'again') return `Found the header ${quote(p.actual)} again among the rows, expected it once.`
      if (p.problem === 'copy')
        return `Found the column ${quote(p.expected)} a second time with the same cells ${quote(p.actual)}, expected it once.`
      if (p.problem === 'data' && p.actual === '')
        return `Found no column names, expected ${quote(p.expected)} above the rows.`
      if (p.problem === 'data')
        return `Found the row ${quote(p.actual)} in place of the header, expected ${quote(p.expected)} above it.`
      if (p.problem === 'list')
        return `Found the column names ${quote(p.actual)}, expected only the items of ${quote(p.expected)}.`
      return `Found the column header ${quote(p.actual)}, expected ${quote(p.expected)}.`
    },
  }),
  'missing-column': entry<Expected>({
    severity: 'warning',
    about: 'value',
    canonical: false,
    fix: null,
    message: p => `Found no column ${quote(p.expected)} in the table, expected one.`,
  }),
  'row-list': entry<Actual>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: () => 'Write it as a table',
    message: p => `Found the rows ${quote(p.actual)}, expected a table.`,
  }),
  'total-row': entry<Actual>({
    severity: 'warning',
    about: 'value',
    canonical: false,
    fix: null,
    message: p => `Found the total row ${quote(p.actual)}, expected only rows of values; it is in no value.`,
  }),
  'swapped-columns': entry<Actual & Expected>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: () => 'Put the columns in order',
    message: p => `Found the columns in the order ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'extra-cell': entry<Actual & {columns: number; isColumn: boolean}>({
    severity: 'warning',
    about: 'value',
    canonical: false,
    fix: null,
    message: p => {
      const part = p.isColumn ? 'column' : 'cell'
      const more = p.columns === 1 ? '' : 's'
      return `Found the ${part} ${quote(p.actual)}, expected ${p.columns} ${part}${more}; it is kept as an additional section.`
    },
  }),
  'missing-cell': entry<Actual>({
    severity: 'warning',
    about: 'value',
    canonical: false,
    fix: null,
    message: p => `Found only ${quote(p.actual)} in the row, expected a cell for each column.`,
  }),
}

/** The documentation of these codes. It is a separate object, so that a bundle without the catalogue does not contain it. */
export const tableMeanings = {
  'broken-table': {
    meaning:
      'The delimiter row of a table is missing or has the wrong number of cells, or a row continues on the next line. Markdown renderers show no table, or a wrong one. The intended table is read.',
    remedy: 'Apply the fix.',
  },
  'table-style': {
    meaning:
      'A table is written in the notation of another program: with dashes, spaces, tabs or commas between its cells, as a grid, as paragraphs, in HTML, in a code fence, or as terms and definitions.',
    remedy: 'Apply the fix.',
  },
  'table-header': {
    meaning:
      'A column does not have its canonical name, or the header is repeated or is not the first row. In a list section, column names are in no value.',
    remedy: 'Apply the fix.',
  },
  'missing-column': {
    meaning: 'A table does not have a column of the form. Its value is absent in every row.',
    remedy: 'Add the column, or make it optional in the form.',
  },
  'row-list': {
    meaning: 'The form has a table here, but the rows are written as a list, as lines or below headings.',
    remedy: 'Apply the fix.',
  },
  'total-row': {
    meaning: 'A row gives the totals of the rows above it. It is in no value.',
    remedy: 'Remove the row, or move it out of the table.',
  },
  'swapped-columns': {
    meaning: 'The columns of a table are not in the order of the form. They are read by their names.',
    remedy: 'Apply the fix.',
  },
  'extra-cell': {
    meaning:
      'A table has more columns than the form, or a row has more cells. They are kept in `additionalSections` as a table.',
    remedy:
      'Add the column to the form, or remove it. If a value has a pipe in it, write the pipe as `\\|`. If the cells are several values, write them in one cell with `;` between them.',
  },
  'missing-cell': {
    meaning: 'A row has fewer cells than the table has columns. The missing cell is read as empty.',
    remedy: 'Write the missing cell. It may be empty.',
  },
} satisfies Record<keyof typeof tableCodes, Documentation>
