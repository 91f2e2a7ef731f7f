import {type Actual, type Expected, entry, type Found} from '../entry.js'
import {quote} from '../quote.js'

type Section = Found & {readonly section: string}

/** Sections: their headings, their order, and what is missing or too much. */
export const sectionCodes = {
  'missing-section': entry<Section & Expected>({
    severity: 'warning',
    about: 'section',
    canonical: false,
    fix: null,
    meaning: 'A section that every document of the form has is missing.',
    remedy: 'Write the heading at the place of the diagnostic, with the placeholder below it when nothing is known.',
    message: p => `Found no section ${quote(p.section)}, expected the heading ${quote(p.expected)} here.`,
    related: 'This heading is similar.',
  }),
  'empty-section': entry<Section>({
    severity: 'warning',
    about: 'section',
    canonical: false,
    fix: null,
    meaning: 'A section has a heading and nothing below it.',
    remedy: 'Write its content, or its placeholder when nothing is known.',
    message: p => `Found nothing in the section ${quote(p.section)}, expected its content or its placeholder.`,
  }),
  'duplicate-section': entry<Section & Actual>({
    severity: 'warning',
    about: 'section',
    canonical: false,
    fix: null,
    meaning: 'The document has a section twice. The second is appended to the first.',
    remedy: 'Merge the two by hand.',
    message: p =>
      `Found the section ${quote(p.actual)} again, expected one section ${quote(p.section)}; its content is appended.`,
    related: 'The section begins here.',
  }),
  'unknown-section': entry<Actual & {readonly expected?: string}>({
    severity: 'info',
    about: 'section',
    canonical: true,
    fix: null,
    meaning: 'A section, or text outside every section, that is not in the form. It is kept in `additionalSections`.',
    remedy: 'Nothing, unless the heading is a misspelling of a section.',
    message: p =>
      p.actual === ''
        ? 'Found text outside the sections of the form, expected none; it is kept as an additional section.'
        : `Found the section ${quote(p.actual)}, expected ${p.expected === undefined ? 'a section of the form' : quote(p.expected)}; it is kept as an additional section.`,
  }),
  'misplaced-content': entry<Section & Actual>({
    severity: 'warning',
    about: 'section',
    canonical: true,
    fix: null,
    meaning:
      'A section has something in it that its kind cannot hold, such as prose between the rows of a table. It is kept in `additionalSections`, with `within` naming the section.',
    remedy: 'Move it out of the section, or write it as the section needs it.',
    message: p =>
      `Found ${quote(p.actual)}, which the section ${quote(p.section)} cannot hold, expected it elsewhere; it is kept as an additional section.`,
  }),
  subheading: entry<Section & Actual>({
    severity: 'warning',
    about: 'section',
    canonical: false,
    fix: null,
    meaning:
      'A heading or an introduction inside a list or a table is in no value. What is below it is read as the section is.',
    remedy: 'Remove it, or make it a part of the items below it.',
    message: p =>
      `Found ${quote(p.actual)} inside the section ${quote(p.section)}, expected only items; it is in no value.`,
  }),
  'subheading-in-prose': entry<Section & Actual>({
    severity: 'info',
    about: 'section',
    canonical: false,
    fix: null,
    meaning: 'A heading inside prose is read as a paragraph of its own.',
    remedy: 'Nothing, if the text reads well without the heading.',
    message: p =>
      `Found the heading ${quote(p.actual)} inside the section ${quote(p.section)}, expected only paragraphs; it is read as one.`,
  }),
  'heading-style': entry<Actual & Expected>({
    severity: 'info',
    about: 'section',
    canonical: false,
    fix: p => `Write ${quote(p.expected)}`,
    meaning:
      'A heading is underlined, closed with hashes, has no blank after its hashes, or is only text in bold or with a colon.',
    remedy: 'Apply the fix.',
    message: p => `Found ${quote(p.actual)}, expected the heading ${quote(p.expected)}.`,
  }),
  'section-heading': entry<Actual & Expected>({
    severity: 'info',
    about: 'section',
    canonical: false,
    fix: p => `Write ${quote(p.expected)}`,
    meaning: 'A section has another heading than the canonical one.',
    remedy: 'Apply the fix.',
    message: p => `Found the heading ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'section-level': entry<Section & {found: number; level: number}>({
    severity: 'info',
    about: 'section',
    canonical: false,
    fix: p => `Make it level ${p.level}`,
    meaning: 'The heading of a section has another level than the form gives it.',
    remedy: 'Apply the fix.',
    message: p => `Found the section ${quote(p.section)} at level ${p.found}, expected level ${p.level}.`,
  }),
  'section-order': entry<Section & {before: string}>({
    severity: 'info',
    about: 'section',
    canonical: false,
    fix: () => 'Put the sections in their order',
    meaning: 'The sections have another order than in the form.',
    remedy: 'Apply the fix, which moves whole sections.',
    message: p => `Found the section ${quote(p.section)} here, expected it before ${quote(p.before)}.`,
  }),
}
