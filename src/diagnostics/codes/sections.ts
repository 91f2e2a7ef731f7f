import {type Actual, type Documentation, type Expected, entry, type Found} from '../entry.js'
import {quote} from '../quote.js'

type Section = Found & {readonly section: string}

/** Codes about sections: their headings, their order, missing and additional ones. */
export const sectionCodes = {
  'missing-section': entry<Section & Expected>({
    severity: 'warning',
    about: 'section',
    canonical: false,
    fix: null,
    message: p => `Found no section ${quote(p.section)}, expected the heading ${quote(p.expected)} here.`,
    related: 'This heading is similar.',
  }),
  'empty-section': entry<Section>({
    severity: 'warning',
    about: 'section',
    canonical: false,
    fix: null,
    message: p => `Found nothing in the section ${quote(p.section)}, expected content or a placeholder.`,
  }),
  'duplicate-section': entry<Section & Actual>({
    severity: 'warning',
    about: 'section',
    canonical: false,
    fix: null,
    message: p =>
      `Found the section ${quote(p.actual)} again, expected one section ${quote(p.section)}; its content is appended to the first one.`,
    related: 'The section begins here.',
  }),
  'unknown-section': entry<Actual & {readonly expected?: string}>({
    severity: 'info',
    about: 'section',
    canonical: true,
    changesValue: true,
    fix: p => `Write ${quote(p.expected ?? '')}`,
    message: p =>
      p.actual === ''
        ? 'Found text outside the sections of the form, expected none; it is kept as an additional section.'
        : `Found the section ${quote(p.actual)}, expected ${p.expected === undefined ? 'a section of the form' : quote(p.expected)}; it is kept as an additional section.`,
  }),
  'misplaced-content': entry<Section & Actual & {readonly expected?: string}>({
    severity: 'warning',
    about: 'section',
    canonical: true,
    fix: null,
    message: p =>
      `Found ${quote(p.actual)}, which the section ${quote(p.section)} cannot hold, expected ${p.expected === undefined ? 'it outside the section' : `rows such as ${quote(p.expected)}`}; it is kept as an additional section.`,
  }),
  subheading: entry<Section & Actual>({
    severity: 'warning',
    about: 'section',
    canonical: false,
    fix: null,
    message: p =>
      `Found ${quote(p.actual)} inside the section ${quote(p.section)}, expected only items; it is in no value.`,
  }),
  'subheading-in-prose': entry<Section & Actual>({
    severity: 'info',
    about: 'section',
    canonical: false,
    fix: null,
    message: p =>
      `Found the heading ${quote(p.actual)} inside the section ${quote(p.section)}, expected only paragraphs; it is read as a paragraph.`,
  }),
  'heading-style': entry<Actual & Expected & {readonly problem?: 'rule-below'}>({
    severity: 'info',
    about: 'section',
    canonical: false,
    fix: p => (p.problem ? 'Write a blank line above the thematic break' : `Write ${quote(p.expected)}`),
    message: p =>
      p.problem
        ? `Found a thematic break directly below ${quote(p.actual)}, expected a blank line between them; the text is not read as a heading.`
        : `Found ${quote(p.actual)}, expected ${p.expected.startsWith('#') ? 'the heading ' : ''}${quote(p.expected)}.`,
  }),
  'section-heading': entry<Actual & Expected>({
    severity: 'info',
    about: 'section',
    canonical: false,
    fix: p => `Write ${quote(p.expected)}`,
    message: p => `Found the heading ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'section-level': entry<Section & {found: number; level: number}>({
    severity: 'info',
    about: 'section',
    canonical: false,
    fix: p => `Give the heading level ${p.level}`,
    message: p => `Found the section ${quote(p.section)} at level ${p.found}, expected level ${p.level}.`,
  }),
  'section-order': entry<Section & {before: string}>({
    severity: 'info',
    about: 'section',
    canonical: false,
    fix: () => 'Put the sections in their order',
    message: p => `Found the section ${quote(p.section)} here, expected it before ${quote(p.before)}.`,
  }),
}

/** The documentation of these codes. It is a separate object, so that a bundle without the catalogue does not contain it. */
export const sectionMeanings = {
  'missing-section': {
    meaning: 'A required section is missing.',
    remedy:
      'Write the section, or its placeholder if there is nothing to say. If it may be absent, make it optional in the form.',
  },
  'empty-section': {
    meaning: 'A section has a heading and nothing below it.',
    remedy: 'Write its content, or its placeholder if there is nothing to say.',
  },
  'duplicate-section': {
    meaning: 'The document has a section twice. The content of the second one is appended to the first.',
    remedy: 'Move the content below the first heading, and remove the second heading.',
  },
  'unknown-section': {
    meaning:
      'The form does not have this section, or the text is in no section. It is kept in `additionalSections`. If its heading is the name of a missing section with a small spelling error, the fix corrects it, and the section is then read.',
    remedy:
      'Apply the fix if there is one. Correct the heading if it is misspelled. Add the section to the form if you need it. Otherwise, do nothing.',
  },
  'misplaced-content': {
    meaning:
      'A section has content that its kind cannot hold, such as prose between table rows. It is kept in `additionalSections`, where `within` names the section.',
    remedy: 'Move it out of the section, or write it as the kind of the section requires.',
  },
  subheading: {
    meaning:
      'A heading or an introduction is inside a list or a table. It is in no value. The text below it belongs to the section.',
    remedy: 'Remove it, or write it into the items below it.',
  },
  'subheading-in-prose': {
    meaning: 'A heading inside prose is read as a paragraph of its own.',
    remedy:
      'Do nothing if the text is clear without the heading. To keep the heading, declare the section as `markdown`.',
  },
  'heading-style': {
    meaning:
      'A heading is not written as hashes, a space and its text, or it does not have the separators of its pattern. Or a thematic break is directly below a text, which markdown reads as a heading.',
    remedy: 'Apply the fix. If there is none, use the separators of the pattern.',
  },
  'section-heading': {
    meaning: 'The heading of a section is not the canonical one.',
    remedy: 'Apply the fix.',
  },
  'section-level': {
    meaning: 'The heading of a section does not have the level that the form gives it.',
    remedy: 'Apply the fix, which changes the headings of all such sections.',
  },
  'section-order': {
    meaning: 'The sections are not in the order of the form.',
    remedy: 'Apply the fix, which moves whole sections.',
  },
} satisfies Record<keyof typeof sectionCodes, Documentation>
