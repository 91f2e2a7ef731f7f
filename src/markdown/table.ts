import type {GroupSection} from '../format/form.js'

/** A canonical table of these rows, each a category and the content of its cell. */
export function tableLines(form: GroupSection, rows: readonly (readonly string[])[]): string {
  const lines = [[form.categoryHeaders[0], form.valueHeaders[0]], ['---', '---'], ...rows]
  return lines.map(cells => `| ${cells.join(' | ')} |`.replace(/ {2}\|$/, ' |')).join('\n')
}
