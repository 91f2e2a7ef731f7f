import type {Line} from '../../lines.js'
import {linesOfPart, type Part} from '../wrapping.js'

/** The underline of a heading. */
const SIGNS = /^([=\-~^"#*+`.:_])\1{2,}[ \t]*$/
const DEEPEST = 6

export interface Title {
  /** The line above the heading that repeats the underline, if there is one. */
  readonly over: Line | null
  readonly text: Line
  readonly under: Line
  /** The character of the underline, and whether it is also above the text. Headings of equal style have one level. */
  readonly style: string
}

/** Returns the headings outside code, whose lines start at the offsets in `code`. */
export function titlesIn(part: Part, code: ReadonlySet<number>): Title[] {
  const {source} = part
  const titles: Title[] = []
  const text = (line: Line) => source.slice(line.start, line.end)
  const signs = (line: Line | null) => (line ? SIGNS.exec(text(line))?.[1] : undefined)
  let above: Line | null = null
  let own: Line | null = null
  for (const under of linesOfPart(part)) {
    const sign = signs(under)
    const isTitle =
      sign !== undefined &&
      own !== null &&
      signs(own) === undefined &&
      /^\s*[\p{L}\p{N}\p{Extended_Pictographic}`]/u.test(text(own))
    if (isTitle && own && widthOf(text(under)) >= widthOf(text(own))) {
      const over: Line | null = signs(above) === sign && sign !== '~' ? above : null
      const isApart = above === null || over !== null || text(above).trim() === ''
      if (isApart && !code.has(own.start)) titles.push({over, text: own, under, style: over ? `${sign}${sign}` : sign})
    }
    above = own
    own = under
  }
  return titles
}

/** Returns the number of characters without the spaces around them. An emoji has several code units. */
function widthOf(text: string): number {
  return [...text.trim()].length
}

/**
 * Returns the level of each style. The style that occurs first has the first level. In a document without a title, a
 * converter underlines sections with hyphens. Markdown reads these as level 2.
 */
export function levelsOf(titles: readonly Title[]): ReadonlyMap<string, number> {
  const styles = [...new Set(titles.map(title => title.style))]
  const hasTitle = styles[0] !== '-' || titles.filter(title => title.style === '-').length === 1
  return new Map(styles.map((style, k) => [style, Math.min(DEEPEST, k + (hasTitle ? 1 : 2))]))
}
