/*
 * What kinds and options are called elsewhere: in JSON Schema, in programming languages, in tools for forms. Who writes
 * one of these words learns the word of this library.
 */

/** The kinds that are meant, the likeliest first. */
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

/** The options that are meant. */
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

/** What words mean that have no counterpart here. */
const NOTES: Readonly<Record<string, string>> = {
  required: 'All is required that is not `optional`',
  mandatory: 'All is required that is not `optional`',
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
