import {type Actual, type Expected, entry} from '../entry.js'
import {quote} from '../quote.js'

type Vocabulary = Actual & {readonly expected?: string}
type Field = {readonly field: string}

/** Lists, tables and single values: how they are written. */
export const valueCodes = {
  'invalid-value': entry<Actual & Expected & Field>({
    severity: 'error',
    about: 'value',
    canonical: false,
    fix: null,
    meaning: 'A number, a choice, a link or another value cannot be read. The value is `null`.',
    remedy: 'Write the value as the message says.',
    message: p => `Found ${quote(p.actual)} as ${quote(p.field)}, expected ${p.expected}.`,
  }),
  'value-style': entry<Actual & Expected & Field>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: p => `Write ${quote(p.expected)}`,
    meaning: 'A value is understood, but not written in the canonical way.',
    remedy: 'Apply the fix.',
    message: p => `Found ${quote(p.actual)} as ${quote(p.field)}, expected ${quote(p.expected)}.`,
  }),
  'value-remark': entry<Actual & Field>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: null,
    meaning: 'Something is written beside a value. The value is read. The rest is in no value.',
    remedy: 'Move the remark elsewhere.',
    message: p => `Found ${quote(p.actual)} beside the value of ${quote(p.field)}, expected the value alone.`,
  }),
  'list-marker': entry<Actual & Expected>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: p => `Write ${quote(p.expected)}`,
    meaning: 'List items have another marker than `-` and a blank, or a task box or a typed bullet after it.',
    remedy: 'Apply the fix.',
    message: p => `Found the list marker ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'doubled-marker': entry<Actual & Expected>({
    severity: 'info',
    about: 'value',
    canonical: false,
    changesValue: true,
    fix: () => 'Remove the second marker',
    meaning: 'A list item has a second marker right after the first. It is kept as a part of the value.',
    remedy: 'Apply the fix, which removes it from the value.',
    message: p => `Found a second list marker ${quote(p.actual)}, expected ${quote(p.expected)} alone.`,
  }),
  'nested-list': entry<Actual>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: () => 'Make them items of the list itself',
    meaning: 'List items are nested below another item. They are read as items of their own, after it.',
    remedy: 'Apply the fix.',
    message: p => `Found a nested list ${quote(p.actual)}, expected all items at one level.`,
  }),
  'prose-in-list': entry<Actual & {kind?: 'table'}>({
    severity: 'warning',
    about: 'value',
    canonical: false,
    fix: p => (p.kind ? 'Make its rows list items' : 'Make it a list item'),
    meaning:
      'A section that is a list has a paragraph, or a table with one column of text. It is read as an item, each row as one.',
    remedy: 'Apply the fix if it is an item. Move it elsewhere if it only introduces the list.',
    message: p =>
      `Found the ${p.kind ?? 'paragraph'} ${quote(p.actual)}, expected ${p.kind ? 'list items' : 'a list item'}.`,
  }),
  'list-in-prose': entry<Actual & {kind: 'list' | 'table'}>({
    severity: 'warning',
    about: 'value',
    canonical: false,
    fix: null,
    meaning: 'A section that is prose has a list or a table. It is kept as text, an item or a row a line.',
    remedy: 'Write it as sentences.',
    message: p => `Found a ${p.kind} ${quote(p.actual)}, expected paragraphs.`,
  }),
  'table-style': entry<Actual>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: () => 'Write it as a table of markdown',
    meaning: 'A table or a list is written in another notation: HTML, lines of dashes, a grid, tabs or indentation.',
    remedy: 'Apply the fix.',
    message: p => `Found ${quote(p.actual)}, expected a table of markdown.`,
  }),
  'block-style': entry<Actual>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: () => 'Write it in markdown',
    meaning:
      'A part of the document is written in another notation, such as HTML or a callout. It is read as it is meant.',
    remedy: 'Apply the fix.',
    message: p => `Found ${quote(p.actual)}, expected markdown.`,
  }),
  'broken-table': entry<Actual & {problem: 'delimiter-missing' | 'delimiter-cells' | 'broken-row' | 'split-table'}>({
    severity: 'warning',
    about: 'value',
    canonical: false,
    fix: () => 'Write the delimiter row',
    meaning:
      'The delimiter row of a table is missing or has the wrong number of cells, or its rows are cut apart, so that markdown shows no table. The table is read all the same.',
    remedy: 'Apply the fix.',
    message: p =>
      p.problem === 'delimiter-missing'
        ? `Found table rows without a delimiter row ${quote(p.actual)}, expected "| --- | --- |" below the header.`
        : p.problem === 'delimiter-cells'
          ? `Found the delimiter row ${quote(p.actual)}, expected as many cells as the header has.`
          : `Found a table that is cut apart ${quote(p.actual)}, expected a row on each line, and no blank line between them.`,
  }),
  'table-header': entry<Actual & Expected>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: p => `Write ${quote(p.expected)}`,
    meaning: 'A column has another name than the canonical one.',
    remedy: 'Apply the fix.',
    message: p => `Found the column name ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'missing-column': entry<Expected>({
    severity: 'warning',
    about: 'value',
    canonical: false,
    fix: null,
    meaning: 'A table lacks a column of the form. Its values are absent in every row.',
    remedy: 'Add the column.',
    message: p => `Found no column ${quote(p.expected)} in the table, expected one.`,
  }),
  'swapped-columns': entry<Actual & Expected>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: () => 'Put the category first',
    meaning: 'The category is in the second column. The columns are read by their names.',
    remedy: 'Apply the fix.',
    message: p => `Found the columns in the order ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'extra-cell': entry<Actual & {columns: number}>({
    severity: 'warning',
    about: 'value',
    canonical: false,
    fix: null,
    meaning:
      'A table has more columns than the form. They are kept in `additionalSections` as a table, each cell with its row.',
    remedy: 'Separate values by `;` in one cell. Escape a pipe within a value as `\\|`.',
    message: p => `Found the cell ${quote(p.actual)}, expected ${p.columns} cells in a row.`,
  }),
  'missing-cell': entry<Actual>({
    severity: 'warning',
    about: 'value',
    canonical: false,
    fix: null,
    meaning: 'A row has fewer cells than the table has columns. The missing cell is read as empty.',
    remedy: 'Write the cell.',
    message: p => `Found only ${quote(p.actual)} in the row, expected a cell for each column.`,
  }),
  'empty-cell': entry<Actual & {category: string}>({
    severity: 'info',
    about: 'value',
    canonical: true,
    fix: null,
    meaning: 'A category has no values: its cell is empty or is a placeholder.',
    remedy: 'Write the values, or remove the row.',
    message: p =>
      `Found ${p.actual === '' ? 'an empty cell' : quote(p.actual)}, expected values for ${quote(p.category)}.`,
  }),
  'repeated-category': entry<Actual & {category: string}>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: () => 'Join it with the first row of the category',
    meaning: 'Several rows have values of one category. They are read as one group, at the place of the first.',
    remedy: 'Apply the fix.',
    message: p =>
      p.actual === ''
        ? `Found a row without a category, expected its values in the row of ${quote(p.category)}.`
        : `Found the category ${quote(p.actual)} again, expected its values in its first row.`,
    related: 'The category is here.',
  }),
  'duplicate-item': entry<Actual & {category: string}>({
    severity: 'warning',
    about: 'value',
    canonical: false,
    fix: () => 'Remove it',
    meaning: 'A category has a value twice. It is read once.',
    remedy: 'Apply the fix.',
    message: p => `Found ${quote(p.actual)} again, expected it once in ${quote(p.category)}.`,
    related: 'The first one is here.',
  }),
  'enumerated-item': entry<Actual & Expected>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: p => `Write ${quote(p.expected)}`,
    meaning: 'A value in a table has a number before it. The number is dropped.',
    remedy: 'Apply the fix.',
    message: p => `Found the numbered value ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'bracketed-value': entry<Actual & Expected>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: p => `Write ${quote(p.expected)}`,
    meaning: 'A value in a table has brackets around it. They are dropped.',
    remedy: 'Apply the fix.',
    message: p => `Found the value in brackets ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'trailing-separator': entry<Actual & Expected>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: p => `Write ${quote(p.expected)}`,
    meaning: 'A value in a table ends with a separator that separates nothing. It is dropped.',
    remedy: 'Apply the fix.',
    message: p => `Found ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'category-list': entry<Actual & {uncategorised: boolean}>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: () => 'Write it as a table',
    meaning:
      'Categories and values are written as a list, and the form has a table. Items without a category have the category "Uncategorised".',
    remedy: 'Apply the fix.',
    message: p =>
      `Found a list ${quote(p.actual)}, expected a table of categories and values${p.uncategorised ? '; items without a category are "Uncategorised"' : ''}.`,
  }),
  'unknown-category': entry<Vocabulary>({
    severity: 'off',
    about: 'vocabulary',
    canonical: true,
    changesValue: true,
    fix: p => `Write ${quote(p.expected as string)}`,
    meaning: 'A category is not in the vocabulary in use. The nearest known one is the fix.',
    remedy: 'Apply the fix if it is another spelling. Add the category to the vocabulary if it is new.',
    message: p =>
      `Found the category ${quote(p.actual)}, expected one of the vocabulary${p.expected === undefined ? '' : ` such as ${quote(p.expected)}`}.`,
  }),
  'unknown-value': entry<Vocabulary>({
    severity: 'off',
    about: 'vocabulary',
    canonical: true,
    changesValue: true,
    fix: p => `Write ${quote(p.expected as string)}`,
    meaning: 'A value is not in the vocabulary in use. The nearest known one is the fix.',
    remedy: 'Apply the fix if it is another spelling. Add the value to the vocabulary if it is new.',
    message: p =>
      `Found ${quote(p.actual)}, expected a value of the vocabulary${p.expected === undefined ? '' : ` such as ${quote(p.expected)}`}.`,
  }),
}
