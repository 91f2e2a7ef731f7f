import {linesOutsideCode} from './line-starts.js'
import type {Mark} from './markup/language.js'
import {marked} from './markup/spans.js'
import {firstAt, type IsMarkdown, type Part, type Step} from './wrapping.js'

/*
 * Reads a document that has tags in place of headings and labels. Prompts ask models for it:
 *
 *     <title>Ice Accord</title>           # Ice Accord
 *     <date>3 May 2024</date>             **date**: 3 May 2024
 *
 *     <executive_summary>                 ## executive summary
 *     Nine ports share one ferry.
 *     </executive_summary>                Nine ports share one ferry.
 */

/** The start of a line with an opening tag. The name has no attributes. */
const OPENING = /^[ \t]*<([A-Za-z][A-Za-z\d_-]{1,60})>/

/** A section between tags. */
interface Tagged {
  readonly name: string
  /** The offset of its opening tag, and that of its closing tag. */
  readonly open: number
  readonly close: number
}

/** A document must have as many sections in tags. */
const FEWEST = 2

/** The element of HTML for the summary of a fold. */
const FOLD = '<details'

export const sectionTags: Step = (part, isMarkdown) => {
  const {source, to} = part
  const from = firstAt(part)
  if (!source.includes('</', from)) return null
  const tagged = taggedIn(part, isMarkdown)
  if (new Set(tagged.map(it => it.name)).size < FEWEST) return null
  const first = tagged[0] as Tagged
  const marks = [...labelMarks({source, from, to: first.open}), ...tagged.flatMap(it => headingMarks(source, it))]
  return {kind: 'markup', marks: [{start: from, end: to}], outside: [], inner: marked(part, marks)}
}

/** Returns the sections between tags, outside code. A tag around other sections is not one. */
function taggedIn(part: Part, isMarkdown: IsMarkdown): Tagged[] {
  const {source, to} = part
  const isFold = source.includes(FOLD)
  const found: Tagged[] = []
  // Each closing tag is searched once, even if very many tags are opened before it.
  const closes = new Map<string, number>()
  const closeBelow = (name: string, open: number) => {
    const known = closes.get(name) ?? open
    const close = known > open ? known : source.indexOf(closing(name), open)
    closes.set(name, close < 0 ? to : close)
    return close < 0 ? to : close
  }
  for (const {line, start} of linesOutsideCode(part)) {
    const name = OPENING.exec(line)?.[1]
    if (name === undefined || (isFold && name === 'summary') || isMarkdown(wordsOf(name)) === null) continue
    const open = source.indexOf('<', start)
    const close = closeBelow(name, open)
    if (close >= to) continue
    const last = found.at(-1)
    if (last && last.close > open) found.pop()
    found.push({name, open, close})
  }
  return found
}

/** Returns the marks that make the tags of a section a heading. */
function headingMarks(source: string, {name, open, close}: Tagged): Mark[] {
  const end = open + name.length + 1
  const spaces = [...name.matchAll(/[_-]/g)].map(({index}) => ({
    start: open + 1 + index,
    end: open + 2 + index,
    text: ' ',
  }))
  const isOnLine = source.startsWith('\n', end + 1) || source.startsWith('\r', end + 1)
  return [
    {start: open, end: open + 1, text: '## '},
    ...spaces,
    {start: end, end: end + 1, text: isOnLine ? '\n' : '\n\n'},
    {start: close, end: close + closing(name).length, text: ''},
  ]
}

/** Returns the marks of the lines above the sections that are a value between tags: a title, and header lines. */
function labelMarks(part: Part): Mark[] {
  return [...linesOutsideCode(part)].flatMap(({line, start}) => {
    const name = OPENING.exec(line)?.[1]
    const close = name === undefined ? -1 : line.trimEnd().lastIndexOf(closing(name))
    if (name === undefined || close < 0 || close + closing(name).length !== line.trimEnd().length) return []
    const open = start + line.indexOf('<')
    const inner = open + name.length + 2
    const [before, after] = name.toLowerCase() === 'title' ? ['# ', '\n'] : [`\n**${wordsOf(name)}**: `, '\n']
    return [
      {start: open, end: inner, text: before},
      {start: start + close, end: start + close + closing(name).length, text: after},
    ]
  })
}

function closing(name: string): string {
  return `</${name}>`
}

/** Returns the words of the name of a tag: `executive_summary`. */
function wordsOf(name: string): string {
  return name.replace(/[_-]/g, ' ')
}
