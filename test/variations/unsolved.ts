/**
 * Variations that do not read right yet, or not without a word. They are tried and counted like the others, and nothing is
 * combined with them; a name goes from here when it reads right.
 */
export const unsolved: ReadonlySet<string> = new Set([
  'title: a header line in bold',
  'title: a header line',
  'title: a header line below a generic heading',
  'title: at the level of the sections',
  'labels: Start date and End date',
  'labels: City and Country',
  'a section on the line of its heading, as a plain label',
  'columns in reverse order',
  'groups: a column for each category',
  'groups: values wrapped by <br>',
  'groups: values numbered one after the other',
  'groups: values with a description each',
  'list as a table beside numbers',
  'list below a sentence that introduces it',
  'a farewell below the last list',
  'document behind reasoning',
])
