import {type Actual, type Documentation, type Expected, entry} from '../entry.js'
import {quote} from '../quote.js'

type Vocabulary = Actual & {readonly expected?: string}
type Field = {readonly field: string}

const TABLE_NOTATIONS: Readonly<Record<string, string>> = {
  simple: 'of columns below dashes',
  multiline: 'of rows over several lines',
  grid: 'drawn as a grid',
  tabs: 'with tabs between its cells',
  separated: 'with commas or semicolons between its cells',
  flattened: 'of a paragraph for each cell',
  spaces: 'with blanks between its columns',
  wiki: 'in the notation of a wiki',
  html: 'in HTML',
  indented: 'indented like code',
  fenced: 'in a code fence',
  definitions: 'of terms and definitions',
  'list-table': 'in a list of lists',
  'split-table': 'in several parts',
}

const BLOCK_NOTATIONS: Readonly<Record<string, string>> = {
  'code-fence': 'the code block',
  html: 'HTML',
  fold: 'HTML',
  indented: 'a list indented like code',
  fenced: 'a list in a code fence',
  callout: 'the mark of a callout',
  'page-break': 'the mark of a page break',
  contents: 'a table of contents',
  span: 'the attributes of another program',
  attributes: 'the attributes of another program',
}

/** Whether a text is a mark that repeats the category above, such as ditto marks and dashes. */
function isMark(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}

/** Codes about lists, tables and single values, and the style in which they are written. */
export const valueCodes = {
  'invalid-value': entry<Actual & Expected & Field>({
    severity: 'error',
    about: 'value',
    canonical: false,
    fix: null,
    message: p => `Found ${quote(p.actual)} as ${quote(p.field)}, expected ${p.expected}.`,
  }),
  'value-style': entry<Actual & Expected & Field>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: p => `Write ${quote(p.expected)}`,
    message: p => `Found ${quote(p.actual)} as ${quote(p.field)}, expected ${quote(p.expected)}.`,
  }),
  'value-remark': entry<Actual & Field>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: null,
    message: p => `Found ${quote(p.actual)} beside the value of ${quote(p.field)}, expected the value alone.`,
  }),
  'list-marker': entry<Actual & Expected>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: p => `Write ${quote(p.expected)}`,
    message: p => `Found the list marker ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'doubled-marker': entry<Actual & Expected>({
    severity: 'info',
    about: 'value',
    canonical: false,
    changesValue: true,
    fix: () => 'Remove the second marker',
    message: p => `Found a second list marker ${quote(p.actual)}, expected ${quote(p.expected)} alone.`,
  }),
  'nested-list': entry<Actual>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: () => 'Write them as items of the outer list',
    message: p => `Found a nested list ${quote(p.actual)}, expected all items at one level.`,
  }),
  'prose-in-list': entry<Actual & {kind?: 'table' | 'headings'}>({
    severity: 'warning',
    about: 'value',
    canonical: false,
    fix: p => (p.kind ? `Make ${p.kind === 'table' ? 'its rows' : 'them'} list items` : 'Make it a list item'),
    message: p =>
      `Found the ${p.kind ?? 'paragraph'} ${quote(p.actual)}, expected ${p.kind ? 'list items' : 'a list item'}.`,
  }),
  'list-in-prose': entry<Actual & {kind: 'list' | 'table'}>({
    severity: 'warning',
    about: 'value',
    canonical: false,
    fix: null,
    message: p => `Found a ${p.kind} ${quote(p.actual)}, expected paragraphs.`,
  }),
  'broken-table': entry<Actual & {problem: string}>({
    severity: 'warning',
    about: 'value',
    canonical: false,
    fix: () => 'Repair the table',
    message: p =>
      p.problem === 'delimiter-missing'
        ? `Found table rows without a delimiter row ${quote(p.actual)}, expected "| --- | --- |" below the header.`
        : p.problem === 'broken-row'
          ? `Found a table row that continues on the next line ${quote(p.actual)}, expected each row on one line.`
          : `Found a delimiter row that does not fit the header ${quote(p.actual)}, expected as many cells as the header has.`,
  }),
  'table-style': entry<Actual & {notation: string}>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: () => 'Write it in markdown',
    message: p =>
      `Found a table ${TABLE_NOTATIONS[p.notation] ?? 'of another notation'} ${quote(p.actual)}, expected rows with pipes.`,
  }),
  'block-style': entry<Actual & {notation: string}>({
    severity: 'info',
    about: 'document',
    canonical: false,
    fix: () => 'Write it in markdown',
    message: p =>
      `Found ${BLOCK_NOTATIONS[p.notation] ?? 'another notation'} ${quote(p.actual)}, expected plain markdown.`,
  }),
  'table-header': entry<Actual & Expected & {problem?: 'above' | 'again' | 'data' | 'list'}>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: p => `Write ${quote(p.expected)}`,
    message: p => {
      if (p.problem === 'above')
        return `Found ${quote(p.actual)} above the header of the table, expected the header ${quote(p.expected)} first.`
      if (p.problem === 'again') return `Found the header ${quote(p.actual)} again among the rows, expected it once.`
      if (p.problem === 'data')
        return `Found the row ${quote(p.actual)} in the place of the header, expected ${quote(p.expected)} above it.`
      if (p.problem === 'list')
        return `Found the column names ${quote(p.actual)}, expected the items of ${quote(p.expected)} alone.`
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
  'turned-table': entry<Actual>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: () => 'Write a row for each category',
    message: p => `Found a category in each column ${quote(p.actual)}, expected a row for each category.`,
  }),
  'row-list': entry<Actual>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: () => 'Write it as a table',
    message: p => `Found rows in a list ${quote(p.actual)}, expected a table.`,
  }),
  'total-row': entry<Actual>({
    severity: 'warning',
    about: 'value',
    canonical: false,
    fix: null,
    message: p => `Found the row of sums ${quote(p.actual)}, expected only rows of values; it is in no value.`,
  }),
  'cell-separator': entry<Actual & {isWrapped?: boolean}>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: p => (p.isWrapped ? 'Write a blank' : 'Separate the values by ";"'),
    message: p =>
      p.isWrapped
        ? `Found a line break within a value ${quote(p.actual)}, expected a blank.`
        : `Found the values ${quote(p.actual)}, expected ";" between them.`,
  }),
  'comma-separated': entry<Actual>({
    severity: 'info',
    about: 'value',
    canonical: true,
    fix: null,
    message: p => `Found the value ${quote(p.actual)} with commas, expected ";" between values if there are several.`,
  }),
  'no-category': entry<Actual & Expected>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: p => `Write ${quote(p.expected)}`,
    message: p => `Found the category ${quote(p.actual)}, expected a category such as ${quote(p.expected)}.`,
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
  'empty-cell': entry<Actual & {category: string}>({
    severity: 'info',
    about: 'value',
    canonical: true,
    fix: null,
    message: p =>
      `Found ${p.actual === '' ? 'an empty cell' : quote(p.actual)}, expected values for ${quote(p.category)}.`,
  }),
  'repeated-category': entry<Actual & {category: string}>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: () => 'Join it with the first row of the category',
    message: p =>
      p.actual === ''
        ? `Found a row without a category, expected its values in the row of ${quote(p.category)}.`
        : isMark(p.actual)
          ? `Found a mark in place of the category ${quote(p.category)}, expected its values in its first row.`
          : `Found the category ${quote(p.actual)} again, expected its values in its first row.`,
    related: 'The category is here.',
  }),
  'duplicate-item': entry<Actual & {category: string}>({
    severity: 'warning',
    about: 'value',
    canonical: false,
    fix: () => 'Remove it',
    message: p => `Found ${quote(p.actual)} again, expected it once in ${quote(p.category)}.`,
    related: 'The first one is here.',
  }),
  'enumerated-item': entry<Actual & Expected>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: p => `Write ${quote(p.expected)}`,
    message: p => `Found the numbered value ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'bracketed-value': entry<Actual & Expected>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: p => `Write ${quote(p.expected)}`,
    message: p => `Found the value in brackets ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'trailing-separator': entry<Actual & Expected>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: p => `Write ${quote(p.expected)}`,
    message: p => `Found ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'category-list': entry<Actual & {uncategorised: boolean}>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: () => 'Write it as a table',
    message: p =>
      `Found a list ${quote(p.actual)}, expected a table of categories and values${p.uncategorised ? '; items without a category are "Uncategorised"' : ''}.`,
  }),
  'unknown-category': entry<Vocabulary>({
    severity: 'off',
    about: 'vocabulary',
    canonical: true,
    changesValue: true,
    fix: p => `Write ${quote(p.expected as string)}`,
    message: p =>
      `Found the category ${quote(p.actual)}, expected a category of the vocabulary${p.expected === undefined ? '' : ` such as ${quote(p.expected)}`}.`,
  }),
  'unknown-value': entry<Vocabulary>({
    severity: 'off',
    about: 'vocabulary',
    canonical: true,
    changesValue: true,
    fix: p => `Write ${quote(p.expected as string)}`,
    message: p =>
      `Found ${quote(p.actual)}, expected a value of the vocabulary${p.expected === undefined ? '' : ` such as ${quote(p.expected)}`}.`,
  }),
}

/** The documentation of these codes. It is apart from them, so that a bundle without the catalogue is without it. */
export const valueMeanings = {
  'invalid-value': {
    meaning: 'A number, a choice, a link or another value cannot be read. The value is `null`.',
    remedy: 'Write the value as the message says.',
  },
  'value-style': {
    meaning: 'A value is understood, but not written in the canonical way.',
    remedy: 'Apply the fix.',
  },
  'value-remark': {
    meaning: 'There is more text beside a value. The value is read. The other text is in no value.',
    remedy: 'Move the remark elsewhere.',
  },
  'list-marker': {
    meaning:
      'List items do not begin with `- ` alone: they have another marker, or a task box or a typed bullet after it.',
    remedy: 'Apply the fix.',
  },
  'doubled-marker': {
    meaning: 'A list item has a second marker right after the first one. The second one is part of the value.',
    remedy: 'Apply the fix, which removes it from the value.',
  },
  'nested-list': {
    meaning: 'List items are nested below another item. They are read as separate items after it.',
    remedy: 'Apply the fix.',
  },
  'prose-in-list': {
    meaning:
      'A list section has a paragraph, a table with one column of text, or only headings. The paragraph, each row of the table and each heading is read as an item.',
    remedy: 'Apply the fix if the text is an item. Move it elsewhere if it only introduces the list.',
  },
  'list-in-prose': {
    meaning: 'A prose section has a list or a table. It is read as text, with one line for each item or row.',
    remedy: 'Write it as sentences.',
  },
  'broken-table': {
    meaning:
      'The delimiter row of a table is missing or has the wrong number of cells, or a row continues on the next line. Markdown shows no table, or a wrong one. The intended table is read.',
    remedy: 'Apply the fix.',
  },
  'table-style': {
    meaning:
      'A table is written in the notation of another program: with columns of dashes or blanks, as a grid, with tabs or commas, as a paragraph for each cell, in the notation of a wiki, in HTML, indented, in a code fence, in parts, or as terms and definitions.',
    remedy: 'Apply the fix.',
  },
  'block-style': {
    meaning:
      'A list, a heading or a paragraph is written in HTML or indented like code, or the text has marks of another program: a callout, a page break, a table of contents, attributes. The content is read.',
    remedy: 'Apply the fix, or remove the mark.',
  },
  'table-header': {
    meaning:
      'A column does not have its canonical name, or the header row is not where it should be: a title or an empty row is above it, it is repeated among the rows, or a row of data is in its place. In a list section, a table has names of columns that are in no value.',
    remedy: 'Apply the fix.',
  },
  'missing-column': {
    meaning: 'A table does not have a column of the form. Its value is absent in every row.',
    remedy: 'Add the column.',
  },
  'turned-table': {
    meaning: 'A table has a column for each category where the form has a row for each. It is read column by column.',
    remedy: 'Apply the fix.',
  },
  'row-list': {
    meaning: 'The form has a table here, but the rows are written as a list, as lines or below headings.',
    remedy: 'Apply the fix.',
  },
  'total-row': {
    meaning: 'A row gives the sums of the rows above it. It is in no value.',
    remedy: 'Remove the row, or move it out of the table.',
  },
  'cell-separator': {
    meaning:
      'The values of a cell are separated by line breaks, bullets, numbers or pipes instead of `;`. In a cell with `;`, a line break only wraps the line.',
    remedy: 'Apply the fix.',
  },
  'comma-separated': {
    meaning:
      'A cell has commas and no `;`. It may be a list, but it is read as one value, because a name can have commas.',
    remedy: 'If it is a list, write `;` between the values.',
  },
  'no-category': {
    meaning: 'The category of a row is a placeholder. Its values have the category "Uncategorised".',
    remedy: 'Apply the fix, or write a category.',
  },
  'swapped-columns': {
    meaning: 'The columns are not in the order of the form. They are read by their names.',
    remedy: 'Apply the fix.',
  },
  'extra-cell': {
    meaning: 'A table has more columns than the form. The other columns are kept in `additionalSections` as a table.',
    remedy: 'Separate values by `;` in one cell. Escape a pipe within a value as `\\|`.',
  },
  'missing-cell': {
    meaning: 'A row has fewer cells than the table has columns. The missing cell is read as empty.',
    remedy: 'Write the cell.',
  },
  'empty-cell': {
    meaning: 'A category has no values: its cell is empty or is a placeholder.',
    remedy: 'Write the values, or remove the row.',
  },
  'repeated-category': {
    meaning: 'Several rows have the same category. They are read as one group, at the place of the first row.',
    remedy: 'Apply the fix.',
  },
  'duplicate-item': {
    meaning: 'A category has the same value twice. It is read once.',
    remedy: 'Apply the fix.',
  },
  'enumerated-item': {
    meaning: 'A value in a table has a number before it. The number is dropped.',
    remedy: 'Apply the fix.',
  },
  'bracketed-value': {
    meaning: 'A value in a table has brackets around it. They are dropped.',
    remedy: 'Apply the fix.',
  },
  'trailing-separator': {
    meaning: 'A value in a table ends with a separator that separates nothing. It is dropped.',
    remedy: 'Apply the fix.',
  },
  'category-list': {
    meaning:
      'The form has a table here, but categories and values are written as a list. Items without a category have the category "Uncategorised".',
    remedy: 'Apply the fix.',
  },
  'unknown-category': {
    meaning: 'A category is not in the vocabulary. If a known category is similar, the fix writes it.',
    remedy: 'Apply the fix if it is another spelling. Add the category to the vocabulary if it is new.',
  },
  'unknown-value': {
    meaning: 'A value is not in the vocabulary. If a known value is similar, the fix writes it.',
    remedy: 'Apply the fix if it is another spelling. Add the value to the vocabulary if it is new.',
  },
} satisfies Record<keyof typeof valueCodes, Documentation>
