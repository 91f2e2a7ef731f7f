import {type Actual, type Documentation, type Entry, type Expected, entry} from '../entry.js'
import {quote} from '../quote.js'

/** Returns the entry of a text that the vocabulary does not contain. */
function outsideVocabulary(found: string, known: string): Entry<Actual & {readonly expected?: string}> {
  return entry({
    severity: 'off',
    about: 'vocabulary',
    canonical: true,
    changesValue: true,
    fix: ({expected = ''}) => `Write ${quote(expected)}`,
    message: ({actual, expected}) => {
      const nearest = expected === undefined ? '' : ` such as ${quote(expected)}`
      return `Found ${found}${quote(actual)}, expected ${known} of the vocabulary${nearest}.`
    },
  })
}

/** Whether a text is a mark that repeats the category above, such as ditto marks and dashes. */
function isMark(text: string): boolean {
  return text === 'NaN' || !/[\p{L}\p{N}]/u.test(text)
}

/** Codes about tables of categories: the categories, and the values in their cells. */
export const groupCodes = {
  'turned-table': entry<Actual>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: () => 'Write a row for each category',
    message: p => `Found the categories ${quote(p.actual)} as columns, expected a row for each category.`,
  }),
  'cell-separator': entry<Actual & {isWrapped?: boolean}>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: p => (p.isWrapped ? 'Write a space' : 'Separate the values by ";"'),
    message: p =>
      p.isWrapped
        ? `Found a line break in ${quote(p.actual)}, expected a space.`
        : `Found the values ${quote(p.actual)}, expected ";" between them.`,
  }),
  'comma-separated': entry<Actual & {readonly separator?: string}>({
    severity: 'info',
    about: 'value',
    canonical: true,
    fix: null,
    message: p =>
      `Found ${quote(p.actual)}, which is read as one value, expected "${p.separator ?? ';'}" between the values if there are several.`,
  }),
  'no-category': entry<Actual & Expected>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: p => `Write ${quote(p.expected)}`,
    message: p => `Found the category ${quote(p.actual)}, expected a category such as ${quote(p.expected)}.`,
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
    fix: () => 'Move the values to the first row of the category',
    message: p =>
      p.actual === ''
        ? `Found a row without a category, expected its values in the first row of ${quote(p.category)}.`
        : isMark(p.actual)
          ? `Found a mark instead of the category ${quote(p.category)}, expected the values in the first row of the category.`
          : `Found the category ${quote(p.actual)} again, expected the values in the first row of the category.`,
    related: 'The category is here.',
  }),
  'duplicate-item': entry<Actual & {category: string}>({
    severity: 'warning',
    about: 'value',
    canonical: false,
    fix: () => 'Remove the repeated value',
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
    message: p => `Found a separator at the end of ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'category-list': entry<Actual & {uncategorised: boolean}>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: () => 'Write it as a table',
    message: p =>
      `Found the list ${quote(p.actual)}, expected a table of categories and values${p.uncategorised ? '; items without a category are "Uncategorised"' : ''}.`,
  }),
  'unknown-category': outsideVocabulary('the category ', 'a category'),
  'unknown-value': outsideVocabulary('', 'a value'),
}

/** The documentation of these codes. It is a separate object, so that a bundle without the catalogue does not contain it. */
export const groupMeanings = {
  'turned-table': {
    meaning: 'A table has a column for each category instead of a row. It is read column by column.',
    remedy: 'Apply the fix.',
  },
  'cell-separator': {
    meaning:
      'The values of a cell are separated by line breaks, bullets, numbers or pipes instead of `;`. In a cell with `;`, a line break only wraps the line.',
    remedy: 'Apply the fix.',
  },
  'comma-separated': {
    meaning:
      'A cell, or a list on one line, has commas but no `;`, or a word such as "and" in its last value. The text may be several values. It is read as one, because a name can have commas and such words.',
    remedy: 'If these are several values, write the separator between them. If it is one value, do nothing.',
  },
  'no-category': {
    meaning: 'A row has a placeholder instead of a category. Its values get the category "Uncategorised".',
    remedy: 'Write the category. If there is none, apply the fix.',
  },
  'empty-cell': {
    meaning: 'A category has no values: the cell is empty or holds a placeholder.',
    remedy: 'Write the values, or remove the row.',
  },
  'repeated-category': {
    meaning: 'Several rows have the same category. They are read as one group, at the place of the first row.',
    remedy: 'Apply the fix.',
  },
  'duplicate-item': {
    meaning: 'A category has the same value twice. The value is read once.',
    remedy: 'Apply the fix.',
  },
  'enumerated-item': {
    meaning: 'A value in a table has a number before it. The number is not part of the value.',
    remedy: 'Apply the fix.',
  },
  'bracketed-value': {
    meaning: 'A value in a table has brackets around it. They are dropped.',
    remedy: 'Apply the fix.',
  },
  'trailing-separator': {
    meaning: 'A value in a table has a separator at its end. The separator is not part of the value.',
    remedy: 'Apply the fix.',
  },
  'category-list': {
    meaning:
      'The form has a table here, but categories and values are written as a list. Items without a category get the category "Uncategorised".',
    remedy: 'Apply the fix.',
  },
  'unknown-category': {
    meaning: 'A category is not in the vocabulary. If a known category is similar, the fix writes it.',
    remedy: 'Apply the fix if it is another spelling. Otherwise, correct it, or add it to the vocabulary.',
  },
  'unknown-value': {
    meaning: 'A value is not in the vocabulary. If a known value is similar, the fix writes it.',
    remedy: 'Apply the fix if it is another spelling. Otherwise, correct it, or add it to the vocabulary.',
  },
} satisfies Record<keyof typeof groupCodes, Documentation>
