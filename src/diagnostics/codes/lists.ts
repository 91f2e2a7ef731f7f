import {type Actual, type Documentation, type Expected, entry} from '../entry.js'
import {quote} from '../quote.js'

/** Codes about lists, and about prose in place of lists. */
export const listCodes = {
  'list-marker': entry<Actual & Expected>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: p => `Write ${quote(p.expected)}`,
    message: p =>
      `Found the ${/^\[[\sxX]?\]/.test(p.actual) ? 'task box' : 'list marker'} ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'doubled-marker': entry<Actual & Expected>({
    severity: 'info',
    about: 'value',
    canonical: false,
    changesValue: true,
    fix: () => 'Remove the second marker',
    message: p => `Found a second list marker ${quote(p.actual)}, expected only ${quote(p.expected)}.`,
  }),
  'nested-list': entry<Actual>({
    severity: 'info',
    about: 'value',
    canonical: false,
    fix: () => 'Write the nested items as items of the outer list',
    message: p => `Found the nested list ${quote(p.actual)}, expected all items at one level.`,
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
    message: p => `Found the ${p.kind} ${quote(p.actual)}, expected paragraphs.`,
  }),
}

/** The documentation of these codes. It is a separate object, so that a bundle without the catalogue does not contain it. */
export const listMeanings = {
  'list-marker': {
    meaning: 'List items have a marker other than `- `, or a task box or a typed bullet after the marker.',
    remedy:
      'Apply the fix. A task box has no fix, because it says whether the task is done. Remove the box, or declare the list with `of: task`.',
  },
  'doubled-marker': {
    meaning: 'A list item has a second marker directly after the first one. It is part of the value.',
    remedy: 'Apply the fix, which removes it from the value.',
  },
  'nested-list': {
    meaning: 'List items are nested below another item. They are read as separate items after it.',
    remedy: 'Apply the fix.',
  },
  'prose-in-list': {
    meaning:
      'A list section has a paragraph, a table of items, or only headings. The paragraph, each table row or each heading is read as an item.',
    remedy: 'If the text is an item, apply the fix. If it only introduces the list, move it elsewhere.',
  },
  'list-in-prose': {
    meaning: 'A prose section has a list or a table. It is read as text, with one line for each item or row.',
    remedy: 'Write the items or rows as sentences, or declare the section as `markdown`.',
  },
} satisfies Record<keyof typeof listCodes, Documentation>
