import {type Actual, type Expected, entry} from '../entry.js'
import {quote} from '../quote.js'

type Vocabulary = Actual & {readonly expected?: string}

/** Lists and tables: how values are written. */
export const valueCodes = {
  'list-marker': entry<Actual & Expected>({
    severity: 'info',
    fix: p => `Write ${quote(p.expected)}`,
    meaning:
      'List items are marked with something else than `-` and a blank, or carry a task box or a typed bullet besides.',
    remedy: 'Apply the fix.',
    message: p => `Found the list marker ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'nested-list': entry<Actual>({
    severity: 'info',
    fix: () => 'Make them items of the list itself',
    meaning: 'List items are nested below another. They are read as items of their own, after their parent.',
    remedy: 'Apply the fix.',
    message: p => `Found a nested list ${quote(p.actual)}, expected all items at one level.`,
  }),
  'prose-in-list': entry<Actual>({
    severity: 'warning',
    fix: () => 'Make it a list item',
    meaning: 'A paragraph stands where a list belongs. It is read as an item.',
    remedy: 'Apply the fix if it is an item; move it elsewhere if it only introduces the list.',
    message: p => `Found the paragraph ${quote(p.actual)}, expected a list item.`,
  }),
  'list-in-prose': entry<Actual & {kind: 'list' | 'table'}>({
    severity: 'warning',
    fix: null,
    meaning: 'A list or a table stands in the executive summary. It is kept as text, an item or a row a line.',
    remedy: 'Write it as sentences.',
    message: p => `Found a ${p.kind} ${quote(p.actual)}, expected paragraphs.`,
  }),
  'broken-table': entry<Actual & {problem: 'delimiter-missing' | 'delimiter-cells'}>({
    severity: 'warning',
    fix: () => 'Write the delimiter row that the table needs',
    meaning:
      'The delimiter row of a table is missing or has the wrong number of cells, so that markdown shows no table. It is read all the same.',
    remedy: 'Apply the fix.',
    message: p =>
      p.problem === 'delimiter-missing'
        ? `Found table rows without a delimiter row ${quote(p.actual)}, expected "| --- | --- |" below the header.`
        : `Found a delimiter row that does not fit the header ${quote(p.actual)}, expected as many cells as the header has.`,
  }),
  'table-header': entry<Actual & Expected>({
    severity: 'info',
    fix: p => `Write ${quote(p.expected)}`,
    meaning: 'A column goes by another name than its canonical header.',
    remedy: 'Apply the fix.',
    message: p => `Found the column header ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'swapped-columns': entry<Actual & Expected>({
    severity: 'info',
    fix: () => 'Put the category first',
    meaning: 'The category stands in the second column. The columns are read by their headers.',
    remedy: 'Apply the fix.',
    message: p => `Found the columns in the order ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'extra-cell': entry<Actual & {columns: number}>({
    severity: 'warning',
    fix: null,
    meaning: 'A row has more cells than the category and its values. The cell is kept in `additionalSections`.',
    remedy: 'Separate values by `;` in one cell; escape a pipe within a value as `\\|`.',
    message: p => `Found a further cell ${quote(p.actual)}, expected ${p.columns} cells in a row.`,
  }),
  'missing-cell': entry<Actual>({
    severity: 'warning',
    fix: null,
    meaning: 'A row has fewer cells than the table has columns. The missing cell is read as empty.',
    remedy: 'Write the cell.',
    message: p => `Found only ${quote(p.actual)} in the row, expected a category and its values.`,
  }),
  'empty-cell': entry<Actual & {category: string}>({
    severity: 'info',
    fix: null,
    meaning: 'A category has no values: its cell is empty or holds a placeholder.',
    remedy: 'Write the values, or remove the row.',
    message: p =>
      `Found ${p.actual === '' ? 'an empty cell' : quote(p.actual)}, expected values for ${quote(p.category)}.`,
  }),
  'repeated-category': entry<Actual & {category: string}>({
    severity: 'info',
    fix: () => 'Join it with the first row of the category',
    meaning: 'Several rows give values of one category. They are read as one group, at the place of the first.',
    remedy: 'Apply the fix.',
    message: p =>
      p.actual === ''
        ? `Found a row without a category, expected its values in the row of ${quote(p.category)}.`
        : `Found the category ${quote(p.actual)} again, expected its values in its first row.`,
    related: 'The category stands here.',
  }),
  'duplicate-item': entry<Actual & {category: string}>({
    severity: 'warning',
    fix: () => 'Remove it',
    meaning: 'A value stands twice in its category. It is read once.',
    remedy: 'Apply the fix.',
    message: p => `Found ${quote(p.actual)} again, expected it once in ${quote(p.category)}.`,
    related: 'It stands here already.',
  }),
  'enumerated-item': entry<Actual & Expected>({
    severity: 'info',
    fix: p => `Write ${quote(p.expected)}`,
    meaning: 'A value in a table is numbered. The number is dropped.',
    remedy: 'Apply the fix.',
    message: p => `Found the numbered value ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'bracketed-value': entry<Actual & Expected>({
    severity: 'info',
    fix: p => `Write ${quote(p.expected)}`,
    meaning: 'A value in a table stands in brackets. They are dropped.',
    remedy: 'Apply the fix.',
    message: p => `Found the bracketed value ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'trailing-separator': entry<Actual & Expected>({
    severity: 'info',
    fix: p => `Write ${quote(p.expected)}`,
    meaning: 'A value in a table ends in a separator that separates nothing. It is dropped.',
    remedy: 'Apply the fix.',
    message: p => `Found ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'category-list': entry<Actual & {uncategorised: boolean}>({
    severity: 'info',
    fix: () => 'Write it as a table',
    meaning:
      'Categories and values stand in a list, where the form has a table. Plain items have the category "Uncategorised".',
    remedy: 'Apply the fix.',
    message: p =>
      `Found a list ${quote(p.actual)}, expected a table of categories and values${p.uncategorised ? '; items without a category are "Uncategorised"' : ''}.`,
  }),
  'unknown-category': entry<Vocabulary>({
    severity: 'off',
    fix: p => `Write ${quote(p.expected as string)}`,
    meaning: 'A category is not in the vocabulary in use. The nearest known one is the fix.',
    remedy: 'Apply the fix if it is a variant spelling; add the category to the vocabulary if it is new.',
    message: p =>
      `Found the category ${quote(p.actual)}, expected one of the vocabulary${p.expected === undefined ? '' : ` such as ${quote(p.expected)}`}.`,
  }),
  'unknown-theme': entry<Vocabulary>({
    severity: 'off',
    fix: p => `Write ${quote(p.expected as string)}`,
    meaning: 'A theme is not in the vocabulary in use. The nearest known one is the fix.',
    remedy: 'Apply the fix if it is a variant spelling; add the value to the vocabulary if it is new.',
    message: p =>
      `Found ${quote(p.actual)}, expected a value of the vocabulary${p.expected === undefined ? '' : ` such as ${quote(p.expected)}`}.`,
  }),
}
