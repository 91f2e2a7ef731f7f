import {type Actual, type Documentation, type Expected, entry} from '../entry.js'
import {quote} from '../quote.js'

/** Codes about header lines: their style, their labels, dates and places. */
export const headerCodes = {
  'missing-field': entry<Expected & {field: string}>({
    severity: 'warning',
    about: 'header',
    canonical: false,
    fix: null,
    message: p => `Found no header line ${quote(p.field)}, expected ${quote(p.expected)}.`,
  }),
  'duplicate-field': entry<Actual & {field: string; first: string}>({
    severity: 'warning',
    about: 'header',
    canonical: false,
    fix: null,
    message: p => `Found ${quote(p.actual)} as a second ${quote(p.field)}, expected only ${quote(p.first)}.`,
    related: 'The first value, which is used, is here.',
  }),
  'unknown-field': entry<Actual & {readonly expected?: string}>({
    severity: 'info',
    about: 'header',
    canonical: true,
    changesValue: true,
    fix: p => `Write ${quote(p.expected ?? '')}`,
    message: p =>
      `Found the header line ${quote(p.actual)}, expected ${p.expected === undefined ? 'a field of the form' : `the label ${quote(p.expected)}`}; it is kept as metadata.`,
  }),
  'field-style': entry<Actual & Expected & {readonly isInTitle?: boolean}>({
    severity: 'info',
    about: 'header',
    canonical: false,
    fix: p => `Write ${quote(p.expected)} as a paragraph of its own`,
    message: p => {
      // The line is right, but other text is in its paragraph.
      if (p.actual === p.expected)
        return `Found the header line ${quote(p.actual)} beside other text, expected it in a paragraph of its own.`
      const found = p.isInTitle ? `${quote(p.actual)} in the title` : `the header line ${quote(p.actual)}`
      return `Found ${found}, expected ${quote(p.expected)} in a paragraph of its own.`
    },
  }),
  'field-label': entry<Actual & Expected>({
    severity: 'info',
    about: 'header',
    canonical: false,
    fix: p => `Write ${quote(p.expected)}`,
    message: p => `Found the label ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'front-matter': entry<Actual>({
    severity: 'info',
    about: 'header',
    canonical: false,
    fix: () => 'Write the front matter as header lines',
    message: p => `Found front matter ${quote(p.actual)}, expected header lines below the title.`,
  }),
  'invalid-date': entry<Actual & {reason: 'calendar' | 'unknown' | 'order'}>({
    severity: 'error',
    about: 'value',
    canonical: false,
    fix: null,
    message: p =>
      p.reason === 'calendar'
        ? `Found ${quote(p.actual)}, which does not exist, expected an existing date.`
        : p.reason === 'order'
          ? `Found the period ${quote(p.actual)}, which ends before it begins, expected the first day before the last day.`
          : `Found ${quote(p.actual)}, expected a date such as 2024-10-23.`,
  }),
  'ambiguous-date': entry<Actual & {first: string; second: string}>({
    severity: 'error',
    about: 'value',
    canonical: false,
    fix: null,
    message: p => `Found ${quote(p.actual)}, expected either ${p.first} or ${p.second}.`,
  }),
  'date-style': entry<Actual & Expected>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: p => `Write ${p.expected}`,
    message: p => `Found the date ${quote(p.actual)}, expected ${p.expected}.`,
  }),
  'date-remark': entry<Actual & {field: string}>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: null,
    message: p => `Found ${quote(p.actual)} beside the date, expected the date alone.`,
  }),
  'location-style': entry<Actual & {readonly expected?: string; readonly hasRemark?: boolean}>({
    severity: 'info',
    about: 'value',
    canonical: false,
    changesValue: true,
    fix: p => `Write ${quote(p.expected as string)}`,
    message: p =>
      p.expected === undefined
        ? `Found no place in ${quote(p.actual)}, expected a place such as "City, Country".`
        : `Found the location ${quote(p.actual)}, expected ${quote(p.expected)}${p.hasRemark ? ' without a remark' : ''}.`,
  }),
  'ambiguous-country': entry<Actual>({
    severity: 'warning',
    about: 'value',
    canonical: true,
    fix: null,
    message: p =>
      `Found ${quote(p.actual)}, which is a country and a state, expected the country after the state, or the code of the country.`,
  }),
  'unknown-country': entry<Actual>({
    severity: 'info',
    about: 'value',
    canonical: true,
    fix: null,
    message: p => `Found ${quote(p.actual)}, expected the name of a country.`,
  }),
  'location-prose': entry<Actual>({
    severity: 'warning',
    about: 'value',
    canonical: true,
    fix: null,
    message: p => `Found the sentence ${quote(p.actual)}, expected a place such as "City, Country".`,
  }),
}

/** The documentation of these codes. It is a separate object, so that a bundle without the catalogue does not contain it. */
export const headerMeanings = {
  'missing-field': {
    meaning: 'A required header line is missing.',
    remedy: 'Write the line below the title. If it may be absent, make it optional in the form.',
  },
  'duplicate-field': {
    meaning: 'The document has a field twice. The first value is used.',
    remedy: 'Remove one of the two lines.',
  },
  'unknown-field': {
    meaning:
      'A header line names no field of the form. It is kept in `metadata`. If its label is that of a missing field with a small spelling error, the fix corrects it, and the field is then read.',
    remedy:
      'Apply the fix if there is one. Correct the label if it is misspelled. Add the field to the form if you need it. Otherwise, do nothing.',
  },
  'field-style': {
    meaning:
      'A header line is not written as `**Label**: value` in a paragraph of its own, or the date is only in the title.',
    remedy: 'Apply the fix.',
  },
  'field-label': {
    meaning: 'The label of a header line is not the canonical one.',
    remedy: 'Apply the fix.',
  },
  'front-matter': {
    meaning: 'Fields are written as front matter. They are read like header lines.',
    remedy:
      'Apply the fix, which writes them as header lines. If your documents have front matter on purpose, set the severity of this code to `off`.',
  },
  'invalid-date': {
    meaning:
      'The date does not exist, the period ends before it begins, or the text cannot be read as a date with certainty. The value is `null`.',
    remedy: 'Write the date as `2024-10-23`, `2024-10` or `2024`, or a period as `2024-10-23/2024-10-25`.',
  },
  'ambiguous-date': {
    meaning: 'The date can be read in two ways, so the value is `null`.',
    remedy: 'Write the intended date in ISO 8601.',
  },
  'date-style': {
    meaning: 'The date is read, but it is not written in ISO 8601.',
    remedy: 'Apply the fix.',
  },
  'date-remark': {
    meaning:
      'There is more text beside a date, such as a time of day or "(hybrid)". The date is read. The other text is in no value.',
    remedy:
      'Write only the date. If the other text matters, write it in a line of its own, such as `**Hours**: 09:00–17:00`.',
  },
  'location-style': {
    meaning:
      'The places are read, but they are not written as `City, Country; City, Country`, or there is more text beside them.',
    remedy:
      'Apply the fix. If there is none, write only the places. If the other text matters, write it in a line of its own.',
  },
  'ambiguous-country': {
    meaning: 'A name is both a country and a state of a federal country. Its text is kept, without a code.',
    remedy:
      'If the state is meant, add the country: `Atlanta, Georgia, United States`. If the country is meant, write its code: `Batumi, GEO`.',
  },
  'unknown-country': {
    meaning: 'The text after the last comma of a place is not a known country. It is kept, without a code.',
    remedy:
      'Check the spelling. Names in English, Spanish, Portuguese, French, German and Italian are known. If it is a region, write the country after it.',
  },
  'location-prose': {
    meaning: 'The location is a sentence or a guess. The text is kept, but no places are read from it.',
    remedy: 'Write only the place: `City, Country`. Separate several places by `;`.',
  },
} satisfies Record<keyof typeof headerCodes, Documentation>
