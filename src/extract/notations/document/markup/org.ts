import {linesOfPart, type Part} from '../wrapping.js'
import {fence, hashed, type Language, type Mark, marksOf, whole} from './language.js'

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
  opens: (line, part) => /^#\+[A-Z_]{2,30}:/i.test(line) || (/^\*[ \t]+\S/.test(line) && hasHeadings(part)),
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
        hashed(text, /^(\*{1,5})[ \t]+\S/, deeper) ?? fence(text, /^#\+(?:BEGIN|END)_\w/i) ?? delimiter(text),
        joined === undefined ? null : {start: end - start, end: joined - start, text: ' '},
      )
    }
  },
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

/** Whether the first line is a heading: two headings and other text are below it, and it is not the item of a list. */
function hasHeadings(part: Part): boolean {
  let below = 0
  let isFirst = true
  let hasText = false
  for (const {start, end} of linesOfPart(part)) {
    const text = part.source.slice(start, end)
    if (/^#{1,6} /.test(text)) return false
    if (isFirst) isFirst = false
    else if (below === 0 && /^\*[ \t]/.test(text)) return false
    else if (/^\*\*[ \t]+\S/.test(text)) below++
    else if (/^[^*\s]/.test(text)) hasText = true
  }
  return hasText && below > 1
}

/** Returns the delimiter row of a table: `|---+---|`. */
function delimiter(text: string): Mark | null {
  return /^[ \t]*\|[-+|]{3,}\|[ \t]*$/.test(text) && text.includes('+') ? whole(text, text.replaceAll('+', '|')) : null
}

/** A heading has no more lines than this. */
const MOST_LINES = 3

/**
 * Returns where the text of each line goes on that is part of a heading, by the end of the line. Only a drawer shows
 * that a heading has several lines.
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
