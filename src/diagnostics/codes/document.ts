import {type Actual, type Documentation, type Expected, entry, type Found} from '../entry.js'
import {quote} from '../quote.js'

/** Each way in which a whole document can be wrapped or written: the message, with a quoted text, and the fix. */
const WRAPPINGS = {
  before: {
    found: text => `Found the text ${text} before the document, expected the title first.`,
    fix: 'Remove the text',
  },
  after: {
    found: text => `Found the text ${text} after the document, expected nothing after the last section.`,
    fix: 'Remove the text',
  },
  fence: {found: around('a code fence'), fix: 'Remove the code fence'},
  tags: {found: around('tags'), fix: 'Remove the tags'},
  reasoning: {
    found: text => `Found the reasoning of a model ${text} before the document, expected the document alone.`,
    fix: 'Remove the reasoning',
  },
  token: {found: around('a token of a model'), fix: 'Remove the token'},
  json: {found: around('a JSON string'), fix: 'Write the text of the JSON string'},
  containers: {found: text => `Found containers (\`:::\`) in ${text}, expected none.`, fix: 'Remove the containers'},
  anchors: {
    found: text => `Found anchors before the hashes of headings in ${text}, expected the hashes first.`,
    fix: 'Remove the anchors',
  },
  'line-breaks': {
    found: text => `Found \`\\n\` instead of line breaks in ${text}, expected line breaks.`,
    fix: 'Write line breaks',
  },
  indented: {
    found: text => `Found the indented document ${text}, expected no indentation.`,
    fix: 'Remove the indentation',
  },
  escaped: {
    found: text => `Found escapes before marks of markdown in ${text}, expected none.`,
    fix: 'Remove the escapes',
  },
  unspaced: {
    found: text =>
      `Found headings without a space after their hashes in ${text}, expected "# " before a title and "## " before the name of a section.`,
    fix: 'Write a space after the markers of headings and list items',
  },
  markup: {
    found: text => `Found ${text} in another markup language, expected markdown.`,
    fix: 'Write the document in markdown',
  },
} satisfies Record<string, {readonly found: (text: string) => string; readonly fix: string}>

function around(what: string): (text: string) => string {
  return text => `Found ${what} ${text} around the document, expected the document alone.`
}

/** Descriptions of notations of other programs, and of the marks that they leave. */
const BLOCK_NOTATIONS: Readonly<Record<string, string>> = {
  'code-fence': 'a code block',
  html: 'HTML',
  fold: 'HTML',
  box: 'HTML',
  'wrapped-line': 'the rest of a wrapped line',
  indented: 'a list indented like code',
  fenced: 'a list in a code fence',
  callout: 'the mark of a callout',
  'page-break': 'the mark of a page break',
  comment: 'a comment of another program',
  contents: 'a table of contents',
  span: 'marks or attributes of another program',
  attributes: 'marks or attributes of another program',
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
  'wrapped-document': entry<Actual & {kind: keyof typeof WRAPPINGS}>({
    severity: 'warning',
    about: 'document',
    canonical: false,
    fix: p => WRAPPINGS[p.kind].fix,
    message: p => WRAPPINGS[p.kind].found(quote(p.actual)),
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
      `Found ${counted(p.count, 'more diagnostic')} from here on (${counted(p.errors, 'error')}), expected at most ${counted(p.most, 'diagnostic')}.`,
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
    remedy: 'Write `# ` and the title at the start of the document.',
  },
  'multiple-titles': {
    meaning: 'There is a second level-1 heading. It is read as a section outside the form.',
    remedy: 'Give the heading level 2 if it is a section. Remove it if it repeats the title.',
  },
  'second-document': {
    meaning:
      'The document has a second title, and sections occur again below it. The first document is read. The second one is kept in `additionalSections`.',
    remedy: 'Put each document into a file of its own.',
  },
  'unrecognised-document': {
    meaning: 'The document has no header line and no section of the form.',
    remedy: 'Check that this is the right file, and the right form.',
  },
  'wrapped-document': {
    meaning:
      'The document has a code fence, tags or other text around it, or it is indented, escaped or in another markup language. It is still read. Text around it is kept in `additionalSections` with an empty heading.',
    remedy: 'Apply the fix. If there is none, remove the text around the document.',
  },
  'block-style': {
    meaning:
      'A part is written in HTML or indented like code, or has marks of another program: a callout, a comment, a page break, a table of contents, attributes. The content is read.',
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
    remedy: 'Apply the fix, and set the program that wrote the text to UTF-8.',
  },
  'invisible-character': {
    meaning:
      'A value has an invisible character, such as a zero-width space. The character is kept, so two texts that look the same are not equal.',
    remedy: 'Apply the fix, which removes the character.',
  },
  'generation-failed': {
    meaning:
      'The program that wrote the document left an error message instead of the value. The value is read as absent.',
    remedy: 'Run the program again, or write the value by hand.',
  },
  'placeholder-value': {
    meaning: 'A text says that the value is absent, such as "Not specified". The value is `null`, or an empty list.',
    remedy: 'Write the value. If there is none, leave the placeholder.',
  },
} satisfies Record<keyof typeof documentCodes, Documentation>
