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

/** The same with the colon inside the markup, as many write it; it is as long. */
export function boldColonOpening(label: string): string {
  return `**${label}:** `
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

/** What marks the items of a list directly below another, so that the two stay apart. */
export const OTHER_MARKER = '*'

/** What is between two blocks. */
export const BLANK_LINE = '\n\n'

/** A thematic break. What follows it belongs to nothing above it. */
export const RULE = '---'

/** A comment without content, between two texts that would be one without it. */
export const DIVIDER = '<!-- -->'

/** A comment that ends the content of a section: what follows it there is outside the form, even if it looks like an item. */
export const APART = '<!-- outside the form -->'

/** What is in the place of a markdown text that is in the appendix. */
export const BELOW = '<!-- at the end of the document -->'

/** How the comments of an appendix begin; one of these is on a line of its own above each text. */
export const APPENDIX_OPENINGS = ['<!-- outside the form', '<!-- text of '] as const

/**
 * The comment above a text of the appendix. The text is as many lines as it says, whatever they look like:
 *
 *     <!-- outside the form: 1 line -->
 *     <!-- outside the form, in actors, below a heading: 12 lines -->
 *     <!-- text of context: 3 lines -->
 */
const APPENDIX_COMMENT =
  /^<!-- (?:outside the form(?:, in ([^\s,]+))?(?:, at level ([1-6])|(, below a heading))?|text of (\S+)): (\d{1,9}) lines? -->$/

/** The lines of comments that only set texts apart. */
const SETTING_APART = /^<!-- (?:outside the form|text of )[^\r\n\u2028\u2029]*-->$/gm

/** A markdown without the comments that set texts apart and count the lines of those in the appendix. */
export function withoutSettingApart(markdown: string): string {
  return markdown.replace(SETTING_APART, '')
}

/** What the comment above a text of the appendix says. */
export interface AppendixComment {
  /** The value that the text is, its keys and indexes joined by dots; null for text outside the form. */
  readonly path: string | null
  /** What text outside the form is within. */
  readonly within: string | null
  /** Whether the heading of the text is between the comment and the text. */
  readonly headed: boolean
  /** The level of a text without a heading. */
  readonly level: number
  readonly lines: number
}

/** Writes the comment above a text of the appendix. */
export function appendixComment({path, within, headed, level, lines}: AppendixComment): string {
  const place = within === null ? '' : `, in ${within}`
  const head = headed ? ', below a heading' : level === SECTION_LEVEL ? '' : `, at level ${level}`
  const what = path === null ? `${APPENDIX_OPENINGS[0]}${place}${head}` : `${APPENDIX_OPENINGS[1]}${path}`
  return `${what}: ${lines} ${lines === 1 ? 'line' : 'lines'} -->`
}

/** Reads a line as the comment above a text of the appendix; null when it is none. */
export function readAppendixComment(line: string): AppendixComment | null {
  const found = APPENDIX_COMMENT.exec(line)
  if (!found) return null
  const [, within = null, level = SECTION_LEVEL, headed, path = null, lines] = found
  return {path, within, headed: headed !== undefined, level: Number(level), lines: Number(lines)}
}

/** A heading; only its hashes where there is not text. */
export function headingLine(level: number, text: string): string {
  return text === '' ? hashes(level) : `${hashes(level)} ${text}`
}

/** The text of an item with a lead-in in bold: without a name only the text, without a text only the lead-in. */
export function entryText(name: string | null, text: string): string {
  return name === null ? text : headerLine(name, text).trimEnd()
}

/** The text of an item with a box. */
export function taskText(done: boolean, text: string): string {
  return `[${done ? 'x' : ' '}] ${text}`.trimEnd()
}

/** A link. */
export function linkText(text: string, url: string): string {
  return `[${text}](${url})`
}

/** A list, with one item per line. */
export function listMarkdown(items: readonly string[], marker: string = LIST_MARKER): string {
  return items.map(item => `${marker} ${item}`).join('\n')
}

/** Values that share a line. */
export function valuesLine(values: readonly string[], separator: ';' | ','): string {
  return values.join(`${separator} `)
}
