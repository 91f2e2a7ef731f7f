import {type Actual, type Expected, entry, type Found} from '../entry.js'
import {quote} from '../quote.js'

/** The document as a whole: its title, its wrapping, its limits, its characters. */
export const documentCodes = {
  'missing-title': entry<Found>({
    severity: 'error',
    about: 'document',
    canonical: false,
    fix: null,
    meaning: 'The document has no level-1 heading, so it has no title.',
    remedy: 'Write `# ` and the title on the first line.',
    message: () => 'Found no level-1 heading, expected the title of the document.',
  }),
  'multiple-titles': entry<Actual & {first: string}>({
    severity: 'warning',
    about: 'document',
    canonical: false,
    fix: null,
    meaning: 'The title is the first level-1 heading. A second one is read as a section.',
    remedy: 'Give the heading level 2 if it is a section; remove it if it repeats the title.',
    message: p =>
      `Found a second level-1 heading ${quote(p.actual)}, expected only the title ${quote(p.first)} at that level.`,
    related: 'The title stands here.',
  }),
  'wrapped-document': entry<Actual & {kind: 'fence' | 'before' | 'after'}>({
    severity: 'warning',
    about: 'document',
    canonical: false,
    fix: p =>
      p.kind === 'fence'
        ? 'Remove the code fence'
        : p.kind === 'before'
          ? 'Move the text to the end of the document'
          : 'Give the text an empty heading of its own',
    meaning:
      'The document stands inside a code fence, or text stands around it that belongs to no section. The document is read; the text is kept in `additionalSections` with an empty heading.',
    remedy: 'Remove what a language model wrote around its answer.',
    message: p =>
      p.kind === 'fence'
        ? `Found the document inside a code fence ${quote(p.actual)}, expected it to stand alone.`
        : `Found text ${p.kind} the document ${quote(p.actual)}, expected it to begin with its title and end with its last section.`,
  }),
  'too-long': entry<Actual & Expected>({
    severity: 'error',
    about: 'document',
    canonical: false,
    fix: null,
    meaning: 'The text is longer than `maxLength`; nothing of it is read.',
    remedy: 'Check that this is the right file; raise `maxLength` if it is.',
    message: p => `Found ${p.actual} UTF-16 code units, expected at most ${p.expected}.`,
  }),
  'too-deep': entry<Actual & Expected>({
    severity: 'error',
    about: 'document',
    canonical: false,
    fix: null,
    meaning:
      'Quotes or lists are nested deeper than any document has reason to. What stands before that place is read, the rest is not.',
    remedy: 'Remove the nesting at that place.',
    message: p => `Found nesting deeper than can be read at ${quote(p.actual)}, expected at most ${p.expected} levels.`,
  }),
  'unrecognised-document': entry<Found & {form: string}>({
    severity: 'error',
    about: 'document',
    canonical: false,
    fix: null,
    meaning: 'The document has nothing of the form but a title: no known header line and no known section.',
    remedy: 'Check that this is the right file and the right form.',
    message: p => `Found nothing of the form "${p.form}" in the document, expected its header lines and sections.`,
  }),
  'second-document': entry<Actual & {first: string}>({
    severity: 'warning',
    about: 'document',
    canonical: false,
    fix: null,
    meaning:
      'A second title has sections of its own that the document already has. The first document counts; the second is kept whole in `additionalSections`.',
    remedy: 'Put each document into a file of its own.',
    message: p => `Found a second document ${quote(p.actual)}, expected only the document ${quote(p.first)}.`,
    related: 'The first title is here.',
  }),
  'too-many-diagnostics': entry<Found & {count: number; errors: number; most: number}>({
    severity: 'warning',
    about: 'document',
    canonical: false,
    fix: null,
    meaning: 'The document has more diagnostics than `maxDiagnostics` allows. The others are not given.',
    remedy: 'Fix what is reported and read the document again, or raise `maxDiagnostics`.',
    message: p =>
      `Found ${p.count} more diagnostics from here on, ${p.errors} of them errors, expected at most ${p.most} diagnostics.`,
  }),
  'schema-violation': entry<Found & {problem: string}>({
    severity: 'error',
    about: 'schema',
    canonical: true,
    fix: null,
    meaning: 'The schema given as `options.schema` does not accept the value. `rangeOf` shows where the value stands.',
    remedy: 'Change the value in the document so that your schema accepts it.',
    message: p => `The value does not meet the schema: ${p.problem}`,
  }),
  mojibake: entry<Actual & Expected>({
    severity: 'warning',
    about: 'characters',
    canonical: true,
    changesValue: true,
    fix: p => `Write ${quote(p.expected)}`,
    meaning:
      'The text was once stored as UTF-8 and read as Mac Roman, Windows-1252 or Latin-1. It is kept as it is; the fix holds the repaired text.',
    remedy: 'Apply the fix, and mend the program that garbled the text.',
    message: p => `Found garbled characters in ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'invisible-character': entry<Actual & {name: string; code: string}>({
    severity: 'info',
    about: 'characters',
    canonical: true,
    changesValue: true,
    fix: p => `Remove the ${p.name}`,
    meaning:
      'A value holds a character that nobody can see, such as a zero-width space. It is kept, and makes equal texts unequal.',
    remedy: 'Apply the fix, which removes the character.',
    message: p => `Found an invisible character (${p.name}, ${p.code}), expected visible text.`,
  }),
  'generation-failed': entry<Actual>({
    severity: 'error',
    about: 'document',
    canonical: true,
    fix: null,
    meaning:
      'The program that wrote the document left a message of failure where the value should stand. The value is read as absent.',
    remedy: 'Write the document again, or put the value in by hand.',
    message: p => `Found the failure message ${quote(p.actual)}, expected a value.`,
  }),
  'placeholder-value': entry<Actual & {field: string}>({
    severity: 'info',
    about: 'document',
    canonical: true,
    fix: null,
    meaning: 'The document says that it has no value here. The value is `null`, or an empty list.',
    remedy: 'Nothing, if it is true.',
    message: p => `Found the placeholder ${quote(p.actual)}, expected a value for ${p.field} if there is one.`,
  }),
}
