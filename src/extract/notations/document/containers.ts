import {linesOutsideCode, withoutLineStarts} from './line-starts.js'
import type {IsMarkdown, Part, Step} from './wrapping.js'

/*
 * Removes containers of pandoc and of documentation generators. Their lines have no meaning for the text between them:
 *
 *     ::: {#main .content}          :::note Remember
 *     - One                         - One
 *     :::                           :::
 */

const COLONS = /^[ \t]*:{3,}[ \t]*/
const NAME = /^[\w-]{1,40}[ \t]*/
const ATTRIBUTES = /^\{[^{}]{0,200}\}[ \t]*/
const ONLY_COLONS = /^:*[ \t]*$/

/**
 * Returns the length of the container mark at the start of a line; 0 when there is none. A title after the name of a
 * container is text.
 */
function markLength(line: string): number {
  const colons = COLONS.exec(line)?.[0].length
  if (colons === undefined) return 0
  const name = NAME.exec(line.slice(colons))?.[0].length ?? 0
  const attributes = ATTRIBUTES.exec(line.slice(colons + name))?.[0].length ?? 0
  const length = colons + name + attributes
  if (ONLY_COLONS.test(line.slice(length))) return line.length
  return name > 0 ? length : 0
}

/** A line that only closes a container. */
const CLOSING = /^[ \t]*:{3,}[ \t]*$/
const HEADING = /^ {0,3}#{1,6}[ \t](.*)$/

/**
 * Removes such lines outside of code. A section of markdown keeps the containers that open and close in it, as it keeps
 * all other markdown.
 */
export const containers: Step = (part, isMarkdown) => {
  if (!part.source.includes(':::')) return null
  const kept = keptMarks(part, isMarkdown)
  return withoutLineStarts(part, 'containers', (line, start) => (kept.has(start) ? 0 : markLength(line)))
}

/** A line that opens a container, or closes one. */
interface Mark {
  readonly start: number
  readonly turn: 1 | -1
}

/** Whether each container of these is opened and closed. */
function areBalanced(marks: readonly Mark[]): boolean {
  let depth = 0
  for (const {turn} of marks) {
    depth += turn
    if (depth < 0) return false
  }
  return depth === 0
}

/** Returns the starts of the lines whose marks sections of markdown keep. */
function keptMarks(part: Part, isMarkdown: IsMarkdown): ReadonlySet<number> {
  const kept = new Set<number>()
  let marks: Mark[] = []
  let inMarkdown = false
  const end = () => {
    if (areBalanced(marks)) for (const {start} of marks) kept.add(start)
    marks = []
  }
  for (const {line, start} of linesOutsideCode(part)) {
    const meaning = isMarkdown(HEADING.exec(line)?.[1]?.trim() ?? '')
    if (meaning !== null) {
      end()
      inMarkdown = meaning
    } else if (inMarkdown && markLength(line) > 0) marks.push({start, turn: CLOSING.test(line) ? -1 : 1})
  }
  end()
  return kept
}
