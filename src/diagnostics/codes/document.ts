import {type Actual, type Documentation, type Expected, entry, type Found} from '../entry.js'
import {quote} from '../quote.js'

type Wrapping = 'before' | 'after' | keyof typeof WRAPPINGS

/** Descriptions of what can be around a whole document. */
const WRAPPINGS = {
  fence: 'a code fence',
  tags: 'tags',
  reasoning: 'the reasoning of a model',
  token: 'a token of a model',
  json: 'a JSON string',
  'line-breaks': 'line breaks written as `\\n`',
  indented: 'indentation',
  escaped: 'escapes',
  unspaced: 'markers without a space',
  containers: 'containers (`:::`)',
  markup: 'the notation of another markup language',
}

/** Descriptions of what another program wrote in place of markdown, or besides it. */
const BLOCK_NOTATIONS: Readonly<Record<string, string>> = {
  'code-fence': 'the code block',
  html: 'HTML',
  fold: 'HTML',
  indented: 'a list indented like code',
  fenced: 'a list in a code fence',
  callout: 'the mark of a callout',
  'page-break': 'the mark of a page break',
  comment: 'a comment of another program',
  contents: 'a table of contents',
  span: 'the attributes of another program',
  attributes: 'the attributes of another program',
}

/** Returns a number with its noun. */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** Codes about the whole document: its title, its wrapping, its limits, its characters. */
export const documentCodes = {
  'missing-title': entry<Found>({
    severity: 'error',
    about: 'document',
    canonical: false,
    fix: null,
    message: () => 'Found no level-1 heading, expected the title of the document.',
  }),
  'multiple-titles': entry<Actual & {first: string}>({
    severity: 'warning',
    about: 'document',
    canonical: true,
    fix: null,
    message: p =>
      `Found a second level-1 heading ${quote(p.actual)}, expected only the title ${quote(p.first)} at that level.`,
    related: 'The title is here.',
  }),
  'second-document': entry<Actual & {first: string}>({
    severity: 'warning',
    about: 'document',
    canonical: false,
    fix: null,
    message: p => `Found a second document ${quote(p.actual)}, expected only the document ${quote(p.first)}.`,
    related: 'The first title is here.',
  }),
  'unrecognised-document': entry<Found & {form: string}>({
    severity: 'error',
    about: 'document',
    canonical: false,
    fix: null,
    message: p => `Found no header line and no section of the form "${p.form}", expected at least one of them.`,
  }),
  'wrapped-document': entry<Actual & {kind: Wrapping}>({
    severity: 'warning',
    about: 'document',
    canonical: false,
    fix: p =>
      p.kind === 'unspaced'
        ? 'Write a space after the markers of headings and list items'
        : `Remove ${p.kind === 'before' || p.kind === 'after' ? 'the text' : WRAPPINGS[p.kind]}`,
    message: p =>
      p.kind === 'unspaced'
        ? `Found headings without a space after their hashes ${quote(p.actual)}, expected "# " before a title and "## " before the name of a section.`
        : p.kind !== 'before' && p.kind !== 'after'
          ? `Found ${WRAPPINGS[p.kind]} ${quote(p.actual)} around the document, expected the document alone.`
          : `Found text ${p.kind} the document ${quote(p.actual)}, expected ${p.kind === 'before' ? 'the title first' : 'nothing after the last section'}.`,
  }),
  'block-style': entry<Actual & {notation: string}>({
    severity: 'info',
    about: 'document',
    canonical: false,
    fix: () => 'Write it in markdown',
    message: p =>
      `Found ${BLOCK_NOTATIONS[p.notation] ?? 'another notation'} ${quote(p.actual)}, expected plain markdown.`,
  }),
  'too-long': entry<Actual & Expected>({
    severity: 'error',
    about: 'document',
    canonical: false,
    fix: null,
    message: p => `Found ${p.actual} UTF-16 code units, expected at most ${p.expected}.`,
  }),
  'too-deep': entry<Actual & Expected>({
    severity: 'error',
    about: 'document',
    canonical: false,
    fix: null,
    message: p => `Found nesting that is too deep at ${quote(p.actual)}, expected at most ${p.expected} levels.`,
  }),
  'too-many-diagnostics': entry<Found & {count: number; errors: number; most: number}>({
    severity: 'warning',
    about: 'document',
    canonical: false,
    fix: null,
    message: p =>
      `Found ${counted(p.count, 'more diagnostic')} from here on, with ${counted(p.errors, 'error')} among them, expected at most ${counted(p.most, 'diagnostic')}.`,
  }),
  'schema-violation': entry<Found & {problem: string}>({
    severity: 'error',
    about: 'schema',
    canonical: true,
    fix: null,
    message: p => `The value does not meet the schema: ${p.problem}`,
  }),
  mojibake: entry<Actual & Expected>({
    severity: 'warning',
    about: 'characters',
    canonical: true,
    changesValue: true,
    fix: p => `Write ${quote(p.expected)}`,
    message: p => `Found garbled characters in ${quote(p.actual)}, expected ${quote(p.expected)}.`,
  }),
  'invisible-character': entry<Actual & {name: string; code: string}>({
    severity: 'info',
    about: 'characters',
    canonical: true,
    changesValue: true,
    fix: p => `Remove the ${p.name}`,
    message: p => `Found an invisible character (${p.name}, ${p.code}), expected visible text.`,
  }),
  'generation-failed': entry<Actual>({
    severity: 'error',
    about: 'value',
    canonical: false,
    fix: null,
    message: p => `Found the error message ${quote(p.actual)}, expected a value.`,
  }),
  'placeholder-value': entry<Actual & {field: string}>({
    severity: 'info',
    about: 'value',
    canonical: true,
    fix: null,
    message: p => `Found the placeholder ${quote(p.actual)}, expected a value for ${quote(p.field)} if there is one.`,
  }),
}

/** The documentation of these codes. It is a separate object, so that a bundle without the catalogue does not contain it. */
export const documentMeanings = {
  'missing-title': {
    meaning: 'The document has no level-1 heading and nothing else that is read as its title.',
    remedy: 'Write `# ` and the title on the first line.',
  },
  'multiple-titles': {
    meaning:
      'The document has a second level-1 heading. The first one is the title. The second one is read as a section outside the form.',
    remedy: 'Give the heading level 2 if it is a section. Remove it if it repeats the title.',
  },
  'second-document': {
    meaning:
      'The document has a second title, with sections below it that the document already has. The first document is read. The second one is kept in `additionalSections`.',
    remedy: 'Put each document into a file of its own.',
  },
  'unrecognised-document': {
    meaning: 'The document has no header line and no section of the form.',
    remedy: 'Check that this is the right file, and that you read it with the right form.',
  },
  'wrapped-document': {
    meaning:
      'There is text before or after the document, or the document is inside a code fence, tags or a string. A document that is indented, escaped or in another markup language as a whole is reported too, and so is one whose headings have no space after their hashes. The document is still read. Text around it is kept in `additionalSections` with an empty heading.',
    remedy: 'Apply the fix. If there is none, write the title first, and remove what is around the document.',
  },
  'block-style': {
    meaning:
      'A list, a heading or a paragraph is written in HTML or indented like code, or the text has marks of another program: a callout, a comment, a page break, a table of contents or attributes. The content is read.',
    remedy: 'Apply the fix, or remove the mark.',
  },
  'too-long': {
    meaning: 'The text is longer than `maxLength`. Nothing of it is read.',
    remedy: 'Check that this is the right file. If it is, raise `maxLength`.',
  },
  'too-deep': {
    meaning:
      'Quotes and lists are nested more than 64 levels deep. The text before that place is read. The text after it is not read.',
    remedy: 'Remove the nesting at that place.',
  },
  'too-many-diagnostics': {
    meaning: 'The document has more diagnostics than `maxDiagnostics` allows. The others are left out.',
    remedy: 'Fix what is reported and read the document again, or raise `maxDiagnostics`.',
  },
  'schema-violation': {
    meaning: 'The schema in `options.schema` does not accept the value.',
    remedy: 'Change the value in the document so that your schema accepts it.',
  },
  mojibake: {
    meaning:
      'The text is UTF-8 that a program has read as Mac Roman, Windows-1252 or Latin-1. The value keeps the text as it is. The fix repairs it.',
    remedy: 'Apply the fix. If a program of yours wrote the document, let it read and write UTF-8.',
  },
  'invisible-character': {
    meaning:
      'A value has an invisible character, such as a zero-width space. The character is kept, so two texts that look the same are not equal.',
    remedy: 'Apply the fix, which removes the character.',
  },
  'generation-failed': {
    meaning:
      'The program that wrote the document wrote an error message instead of the value. The value is read as absent.',
    remedy: 'Let the program write the document again, or write the value by hand.',
  },
  'placeholder-value': {
    meaning:
      'The document has a placeholder instead of a value, such as "Not specified". The value is `null`, or an empty list.',
    remedy: 'Write the value. If there is none, leave the placeholder.',
  },
} satisfies Record<keyof typeof documentCodes, Documentation>
