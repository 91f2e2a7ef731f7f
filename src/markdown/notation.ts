/*
 * The words of the notation: how the canonical form writes headings, header lines, lists and tables.
 */

/** The level of the title. */
export const TITLE_LEVEL = 1

/** The level of a document's sections. */
export const SECTION_LEVEL = 2

/** The deepest level that a heading can have. */
export const DEEPEST_LEVEL = 6

/** The marker of list items. */
export const LIST_MARKER = '-'

/** What separates the values of a cell. */
export const VALUE_SEPARATOR = '; '

/** The category of values that are listed without one. */
export const UNCATEGORISED = 'Uncategorised'

/** The hashes of a heading, without the blank after them. */
export function hashes(level: number): string {
  return '#'.repeat(level)
}

/** How a header line begins. */
export function labelOpening(label: string): string {
  return `**${label}**: `
}

/** A header line. */
export function headerLine(label: string, value: string): string {
  return labelOpening(label) + value
}

/** A row of a table. */
export function rowLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`.replace(/ {2}\|$/, ' |')
}

/** A table of these rows, each with the markdown of its cells. */
export function tableMarkdown(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map(rowLine).join('\n')
}
