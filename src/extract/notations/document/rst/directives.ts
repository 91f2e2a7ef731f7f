import {firstOf, widthOf} from '../../lines.js'
import type {Mark} from '../markup/language.js'
import {linesOfPart, type Part} from '../wrapping.js'

/*
 * Directives and anchors. Code is indented:
 *
 *     .. _commitments:
 *
 *     .. code:: sh           ```
 *
 *        # a comment            # a comment
 *                            ```
 */

const ANCHOR = /^[ \t]*\.\. _(?:`[^`]{1,300}`|[^:\s][^:]{0,300}):[ \t]*$/
const CODE = /^[ \t]*(?:\.\. (?:code|code-block|sourcecode)::(?:[ \t]{1,4}[\w+-]{1,30})?|::)[ \t]*$/
const RAW = /^[ \t]*\.\. raw::[ \t]*html[ \t]*$/
/** More backticks than a fence in the code has. */
const FENCE = '``````'

export interface Directives {
  /** In order, with offsets of the source. */
  readonly marks: readonly Mark[]
  /** The starts of the lines of code. */
  readonly code: ReadonlySet<number>
}

/** Finds the directives of a document. Markdown reads the content of raw HTML. */
export function directivesIn(part: Part, lineEnding: string): Directives {
  const {source} = part
  const marks: Mark[] = []
  const code = new Set<number>()
  let open: {readonly indent: string; last: number} | null = null
  const close = () => {
    if (!open) return
    const {indent, last} = open
    marks.push({start: last, end: last, text: lineEnding + indent + FENCE})
    open = null
  }
  for (const line of linesOfPart(part)) {
    const {start, end} = line
    const text = source.slice(start, end)
    if (text.trim() === '') continue
    const indent = source.slice(start, firstOf(source, line))
    if (open && widthOf(indent) > widthOf(open.indent)) {
      open.last = end
      code.add(start)
      continue
    }
    close()
    if (ANCHOR.test(text) || RAW.test(text)) marks.push({start, end, text: ''})
    else if (CODE.test(text)) {
      marks.push({start: start + indent.length, end, text: FENCE})
      code.add(start)
      open = {indent, last: end}
    }
  }
  close()
  return {marks, code}
}
