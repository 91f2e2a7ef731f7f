import {linesOfPart, type Part} from '../wrapping.js'
import {hashed, type Language, type Lines, type Mark, marksOf, whole} from './language.js'

/*
 * Org. A converter writes no keyword, a drawer below each heading, and may wrap a heading:
 *
 *     #+TITLE: Ice Accord      * Ice Accord
 *                                :PROPERTIES:
 *                                :CUSTOM_ID: ice-accord
 *                                :END:
 *     * Commitments            ** Commitments
 *
 *     - Nine ferries           - Nine ferries
 *
 * Muse has the same headings.
 */
export const org: Language = {
  opens: (first, lines) =>
    /^#\+[A-Z_]{2,30}:/i.test(first) || (/^\*[ \t]+\S/.test(first) && hasHeadings(lines)) || hasDrawer(lines),
  marksIn: part => {
    const deeper = hasTitle(part) ? 1 : 0
    const wrapped = wrappedIn(part)
    let isDrawer = false
    return (text, {start, end}) => {
      const joined = wrapped.get(end)
      if (DRAWER.test(text)) isDrawer = true
      if (isDrawer) {
        isDrawer = !/^[ \t]*:END:/i.test(text)
        return [whole(text, '')]
      }
      return marksOf(
        hashed(text, /^(\*{1,5})[ \t]+\S/, deeper) ?? delimiter(text),
        joined === undefined ? null : {start: end - start, end: joined - start, text: ' '},
      )
    }
  },
  code: {opens: /^[ \t]*#\+BEGIN_\w.*/i, closes: /^[ \t]*#\+END_\w.*/i},
  spans: [
    {
      pattern: /\[\[(?:file:|mailto:)?(?<url>[^\s[\]<>]{1,1000})\](?:\[(?<text>[^[\]]{1,300})\])?\]/g,
      textLast: true,
    },
    {pattern: /(?<![\w=~])[=~](?<text>[^\s=~`|](?:[^=~`|\n]{0,200}[^\s=~`|])?)[=~](?![\w=~])/g},
  ],
}

const LONGEST_KEYWORD = 40
const DRAWER = /^[ \t]*:PROPERTIES:[ \t]*$/i
const HEADING = /^\*{1,5}[ \t]+\S/

/** Whether a keyword gives the title. The headings are then one level deeper. */
function hasTitle(part: Part): boolean {
  for (const {start, end} of linesOfPart(part)) {
    const text = part.source.slice(start, Math.min(end, start + LONGEST_KEYWORD))
    if (/^#\+TITLE:/i.test(text)) return true
    if (!text.startsWith('#+')) return false
  }
  return false
}

/** Whether the first line is a heading: two headings and other text are below it, and it is not a list item. */
function hasHeadings(lines: Lines): boolean {
  let below = 0
  let hasText = false
  const first = lines.findIndex(line => line.trim() !== '')
  for (const text of lines.slice(first + 1)) {
    if (/^#{1,6} /.test(text)) return false
    if (below === 0 && /^\*[ \t]/.test(text)) return false
    if (/^\*\*[ \t]+\S/.test(text)) below++
    else if (/^[^*\s]/.test(text)) hasText = true
  }
  return hasText && below > 1
}

/** Whether a drawer is below a heading. */
function hasDrawer(lines: Lines): boolean {
  return lines.some((line, at) => at > 0 && DRAWER.test(line) && HEADING.test(lines[at - 1] as string))
}

/** Returns the delimiter row of a table: `|---+---|`. */
function delimiter(text: string): Mark | null {
  return /^[ \t]*\|[-+|]{3,}\|[ \t]*$/.test(text) && text.includes('+') ? whole(text, text.replaceAll('+', '|')) : null
}

/** A heading has no more lines than this. */
const MOST_LINES = 3

/**
 * Returns where a heading with several lines continues, for the end of each of its lines. Only a drawer shows that a
 * heading has several lines.
 */
function wrappedIn(part: Part): ReadonlyMap<number, number> {
  const wrapped = new Map<number, number>()
  let heading: {readonly start: number; readonly end: number}[] = []
  for (const line of linesOfPart(part)) {
    const text = part.source.slice(line.start, line.end)
    if (HEADING.test(text)) heading = [line]
    else if (DRAWER.test(text)) {
      heading.slice(1).forEach((next, k) => {
        wrapped.set((heading[k] as typeof next).end, next.start)
      })
      heading = []
    } else if (text.trim() === '' || heading.length === MOST_LINES) heading = []
    else if (heading.length > 0) heading.push(line)
  }
  return wrapped
}
