/*
 * Names of kinds and options in JSON Schema, programming languages and other tools. The help of an error translates them
 * into the names of this library.
 */

/** The words for each kind. Of several kinds, the first one that is possible counts. */
const KINDS = {
  text: 'string, str, email, phone, time, duration',
  number: 'integer, int, float, double, decimal, currency, money, percent',
  task: 'checkbox, todo',
  boolean: 'bool, flag, checkbox, toggle',
  date: 'datetime, timestamp, day, period',
  place: 'location, address, city, country',
  choice: 'enum, select, dropdown, radio, option',
  link: 'url, uri, href',
  list: 'array, tags, bullets, items, checklist, tasks, checkboxes',
  prose: 'paragraph, paragraphs, textarea',
  markdown: 'md, code, richtext',
  fields: 'object, map, record, properties',
  table: 'rows, grid',
  part: 'section',
  parts: 'sections, repeat',
}

/** The words for each option. */
const OPTIONS = {
  kind: 'type, format',
  names: 'name, label, labels, title, heading, headings, alias, aliases, synonyms',
  optional: 'nullable',
  placeholder: 'empty',
  options: 'enum, values, choices, oneOf',
  of: 'items, each',
  separator: 'delimiter, sep',
  columns: 'cols, rows',
  fields: 'header, headers, frontmatter, properties, attributes',
  sections: 'body, children, headings',
  pattern: 'regex, regexp, template, format',
}

/** Help for words without a counterpart. */
const NOTES: Readonly<Record<string, string>> = {
  required: 'Everything is required that is not `optional`',
  mandatory: 'Everything is required that is not `optional`',
  default: 'An absent value is `null`',
}

export const noteOn = (word: string): string | null => (Object.hasOwn(NOTES, word) ? (NOTES[word] as string) : null)
export const kindFor = (word: string, known: readonly string[]) => meant(KINDS, word, known)
export const optionFor = (word: string, known: readonly string[]) => meant(OPTIONS, word, known)

function meant(words: Readonly<Record<string, string>>, word: string, known: readonly string[]): string | null {
  const own = word.toLowerCase()
  const found = Object.entries(words).find(
    ([name, others]) => known.includes(name) && others.toLowerCase().split(', ').includes(own),
  )
  return found?.[0] ?? null
}
