/* How the canonical form writes headings, header lines, lists and tables. */

/** The level of the title. */
export const TITLE_LEVEL = 1

/** The level of the sections of a document. */
export const SECTION_LEVEL = 2

/** The deepest level that a heading can have. */
export const DEEPEST_LEVEL = 6

/** The marker of list items. */
export const LIST_MARKER = '-'

/** The text between the values of a cell. */
export const VALUE_SEPARATOR = '; '

/** The category of values that have no category. */
export const UNCATEGORISED = 'Uncategorised'

/** Returns the hashes of a heading, without the space after them. */
export function hashes(level: number): string {
  return '#'.repeat(level)
}

/** Returns the start of a header line. */
export function labelOpening(label: string): string {
  return `**${label}**: `
}

/** Returns the start of a header line with the colon inside the markup, which is common too. It has the same length. */
export function boldColonOpening(label: string): string {
  return `**${label}:** `
}

/** Returns a header line, without a space at its end when the value is empty. */
export function headerLine(label: string, value: string): string {
  return (labelOpening(label) + value).trimEnd()
}

/** Returns a row of a table. */
export function rowLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`.replace(/ {2}\|$/, ' |')
}

/** Returns a table with these rows. Each row has the markdown of its cells. */
export function tableMarkdown(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map(rowLine).join('\n')
}

/** The marker of a list directly below another list, so that the two stay separate. */
export const OTHER_MARKER = '*'

/** The text between two blocks. */
export const BLANK_LINE = '\n\n'

/** A thematic break. The text after it belongs to nothing above it. */
export const RULE = '---'

/** A comment without content. It separates two texts that would otherwise be one. */
export const DIVIDER = '<!-- -->'

/**
 * A comment that ends the content of a section. The text after it is outside the form, even if it looks like an item.
 */
export const APART = '<!-- outside the form -->'

/** The comment in place of a markdown text that is in the appendix. */
export const BELOW = '<!-- at the end of the document -->'

/** The starts of the comments of an appendix. Each text there has such a comment on a line above it. */
export const APPENDIX_OPENINGS = ['<!-- outside the form', '<!-- text of '] as const

/**
 * The comment above a text of the appendix. The text has as many lines as the comment counts, whatever these look like:
 *
 *     <!-- outside the form: 1 line -->
 *     <!-- outside the form, in actors, below a heading: 12 lines -->
 *     <!-- text of context: 3 lines -->
 */
const APPENDIX_COMMENT =
  /^<!-- (?:outside the form(?:, in ([^\s,]+))?(?:, at level ([1-6])|(, below a heading))?|text of (\S+)): (\d{1,9}) lines? -->$/

/** The lines of comments that only set texts apart from the form. */
const SETTING_APART = /^<!-- (?:outside the form|text of )[^\r\n\u2028\u2029]*-->$/gm

/** Returns markdown without the comments that set texts apart from the form, including those of an appendix. */
export function withoutSettingApart(markdown: string): string {
  return markdown.replace(SETTING_APART, '')
}

/** The contents of the comment above a text of the appendix. */
export interface AppendixComment {
  /**
   * The path of the value that the text is, with its keys and indexes joined by dots; null for text outside the form.
   */
  readonly path: string | null
  /** The value of `within` for text outside the form. */
  readonly within: string | null
  /** Whether the heading of the text follows the comment. */
  readonly headed: boolean
  /** The level of a text without a heading. */
  readonly level: number
  readonly lines: number
}

/** Returns the comment above a text of the appendix. */
export function appendixComment({path, within, headed, level, lines}: AppendixComment): string {
  const place = within === null ? '' : `, in ${within}`
  const head = headed ? ', below a heading' : level === SECTION_LEVEL ? '' : `, at level ${level}`
  const what = path === null ? `${APPENDIX_OPENINGS[0]}${place}${head}` : `${APPENDIX_OPENINGS[1]}${path}`
  return `${what}: ${lines} ${lines === 1 ? 'line' : 'lines'} -->`
}

/** Reads a line as the comment above a text of the appendix; null for any other line. */
export function readAppendixComment(line: string): AppendixComment | null {
  const found = APPENDIX_COMMENT.exec(line)
  if (!found) return null
  const [, within = null, level = SECTION_LEVEL, headed, path = null, lines] = found
  return {path, within, headed: headed !== undefined, level: Number(level), lines: Number(lines)}
}

/** Returns a heading; only its hashes when the text is empty. */
export function headingLine(level: number, text: string): string {
  return text === '' ? hashes(level) : `${hashes(level)} ${text}`
}

/**
 * Returns the text of an item with a lead-in in bold. Without a name it returns only the text, without a text only the
 * lead-in.
 */
export function entryText(name: string | null, text: string): string {
  return name === null ? text : headerLine(name, text)
}

/** Returns the text of an item with a box. */
export function taskText(done: boolean, text: string): string {
  return `[${done ? 'x' : ' '}] ${text}`.trimEnd()
}

/** Returns a link. */
export function linkText(text: string, url: string): string {
  return `[${text}](${url})`
}

/** Returns a list with one item per line. */
export function listMarkdown(items: readonly string[], marker: string = LIST_MARKER): string {
  return items.map(item => `${marker} ${item}`).join('\n')
}

/** Returns values that share a line. */
export function valuesLine(values: readonly string[], separator: ';' | ','): string {
  return values.join(`${separator} `)
}
