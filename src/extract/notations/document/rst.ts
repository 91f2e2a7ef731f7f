import {lineEndingOf} from '../../../source.js'
import type {Line} from '../lines.js'
import {ViewBuilder} from '../view.js'
import {linesOfPart, type Part, type Step} from './wrapping.js'

/*
 * Reads a document in reStructuredText. Markdown does not recognise the lines of signs below its headings:
 *
 *     ##########
 *     Cork Oaks           # Cork Oaks
 *     ##########
 *
 *     Commitments         ## Commitments
 *     ~~~~~~~~~~~
 */

/** A line of signs that turns the line above into a heading. */
const SIGNS = /^([=\-~^"#*+`.:_])\1{2,}[ \t]*$/
/** The lines of signs that markdown does not read as an underline. */
const OTHERS = /^(?:~{4,}|\^{4,}|"{4,}|#{4,}|\*{4,}|\+{4,})[ \t]*$/m
/** A markdown heading. Beside such headings, lines of tildes are fences. */
const HEADING = /^#{1,6}[ \t]+\S/m
const DEEPEST = 6

interface Title {
  /** The line of signs above it, if there is one. */
  readonly over: Line | null
  readonly text: Line
  readonly under: Line
  /** The sign, and whether it is also above the text. Equal styles have one level. */
  readonly style: string
}

export const rst: Step = part => {
  const {source, from, to} = part
  const whole = from === 0 && to === source.length ? source : source.slice(from, to)
  if (!OTHERS.test(whole) || HEADING.test(whole)) return null
  const titles = titlesIn(part)
  // A single line of signs may be a fence or a rule.
  const isSure = titles.filter(it => OTHERS.test(source.slice(it.under.start, it.under.end))).length > 1
  const hasOver = titles.some(it => it.over && OTHERS.test(source.slice(it.under.start, it.under.end)))
  if (!isSure && !hasOver) return null
  return {kind: 'markup', marks: [{start: from, end: to}], outside: [], inner: rewritten(part, titles)}
}

function titlesIn(part: Part): Title[] {
  const {source} = part
  const titles: Title[] = []
  const text = (line: Line) => source.slice(line.start, line.end)
  const signs = (line: Line | null) => (line ? SIGNS.exec(text(line))?.[1] : undefined)
  let above: Line | null = null
  let own: Line | null = null
  for (const under of linesOfPart(part)) {
    const sign = signs(under)
    const isTitle =
      sign !== undefined && own !== null && signs(own) === undefined && /^\s*[\p{L}\p{N}]/u.test(text(own))
    if (isTitle && own && text(under).trimEnd().length >= text(own).trim().length) {
      const over: Line | null = signs(above) === sign && sign !== '~' ? above : null
      const isApart = above === null || over !== null || text(above).trim() === ''
      if (isApart) titles.push({over, text: own, under, style: over ? `${sign}${sign}` : sign})
    }
    above = own
    own = under
  }
  return titles
}

function rewritten({source, from, to}: Part, titles: readonly Title[]) {
  const builder = new ViewBuilder(source)
  const ending = lineEndingOf(source)
  const styles: string[] = []
  let done = from
  for (const {over, text, under, style} of titles) {
    if (!styles.includes(style)) styles.push(style)
    const level = Math.min(DEEPEST, styles.indexOf(style) + 1)
    const start = over?.start ?? text.start
    builder.copy(done, start)
    builder.atom(`${'#'.repeat(level)} `, start, text.start)
    builder.copy(text.start, text.end)
    builder.atom(ending, text.end, under.end)
    done = under.end
  }
  builder.copy(done, to)
  return builder.finish()
}
