import {isOpenComment} from '../../../read/block/html.js'
import {makeText} from '../../../read/make.js'
import {readBlocks} from '../../../read/read.js'
import {textStart} from '../../../source.js'
import type {Line} from '../lines.js'
import {View} from '../view.js'
import {anchors} from './anchors.js'
import {type Appendix, findAppendix} from './appendix.js'
import {containers} from './containers.js'
import {exported} from './exported.js'
import {fence} from './fence.js'
import {isOtherJson, json} from './json.js'
import {latex} from './latex.js'
import {markup} from './markup/markup.js'
import {rst} from './rst/rst.js'
import {sectionTags} from './section-tags.js'
import {escaped, indented, lineBreaks, unspaced} from './spelled.js'
import {reasoning, tags, tokens} from './tags.js'
import type {IsMarkdown, Part, Step, Unwrapping, WrappingKind} from './wrapping.js'

/** Text that was removed around a document, in offsets of the original. */
export interface Wrapping {
  readonly kind: WrappingKind
  readonly marks: readonly Line[]
}

/** A document without its wrapping. */
export interface Unwrapped {
  /** The text that contains the document: the original, or a text that was made from it. */
  readonly source: string
  /** The range of the document in `source`, without its appendix. */
  readonly from: number
  readonly to: number
  readonly appendix: Appendix | null
  /** Maps offsets of `source` to those of the original; null when they are the same. */
  readonly view: View | null
  /** The wrappings, outermost first. */
  readonly wrappings: readonly Wrapping[]
  /** Text around the document, which must be kept. It is in the order and with the offsets of the original. */
  readonly outside: readonly Line[]
  /** Whether it is JSON in which no string, or more than one, is a document. */
  readonly isOtherJson: boolean
}

const STEPS: readonly Step[] = [
  reasoning,
  sectionTags,
  tags,
  // Tildes below its headings are not fences.
  rst,
  fence,
  json,
  lineBreaks,
  indented,
  escaped,
  unspaced,
  markup,
  latex,
  tokens,
  containers,
  anchors,
  exported,
]

/** A character that occurs in all wrappings except those of `UNMARKED`. */
const MARK = /[<`~\\]/
const UNMARKED: readonly Step[] = [json, indented, unspaced, markup, rst, tokens, containers]

/** The largest number of wrappings of one document. */
const MOST = 8

/** Removes the wrapping of a whole document. Sections of markdown keep their containers. */
export function unwrap(original: string, isMarkdown: IsMarkdown = () => null): Unwrapped {
  const from = textStart(original)
  // The texts of an appendix may contain text that looks like a wrapping. The appendix extends to the end.
  const own = findAppendix(original, from, original.length)
  if (own)
    return {
      source: original,
      from,
      to: own.start,
      appendix: own,
      view: null,
      wrappings: [],
      outside: [],
      isOtherJson: false,
    }
  let part: Part = {source: original, from, to: original.length}
  let view: View | null = null
  const wrappings: Wrapping[] = []
  const outside: Line[] = []
  while (wrappings.length < MOST) {
    const step = nextStep(part, isMarkdown)
    if (!step) break
    const {kind, marks, inner} = step
    wrappings.push({kind, marks: marks.map(mark => placed(view, mark))})
    for (const it of step.outside) outside.push(placed(view, it))
    if (inner instanceof View) {
      view = view ? composed(view, inner) : inner
      part = {source: inner.text, from: 0, to: inner.text.length}
    } else part = {source: part.source, from: inner.start, to: inner.end}
  }
  outside.sort((one, other) => one.start - other.start)
  const {source, to} = part
  const isOther = wrappings.length === 0 && isOtherJson(part)
  const appendix = wrappings.length > 0 ? findAppendix(source, part.from, to) : null
  const end = appendix?.start ?? to
  return {source, from: part.from, to: end, appendix, view, wrappings, outside, isOtherJson: isOther}
}

function nextStep(part: Part, isMarkdown: IsMarkdown): Unwrapping | null {
  for (const step of MARK.test(part.source) ? STEPS : UNMARKED) {
    const found = step(part, isMarkdown)
    if (found && !isHidden(part, found)) return found
  }
  return null
}

/** Whether the marks of a wrapping are inside a code fence or a comment that opens above them. */
function isHidden({source}: Part, {marks, outside}: Unwrapping): boolean {
  const [first] = marks
  const [before] = outside
  if (!first || !before || before.end > first.start) return false
  const text = source.slice(before.start, before.end)
  if (!OPENING.test(text)) return false
  const last = readBlocks(text, 0, text.length).blocks.at(-1)
  if (last?.type === 'code') return last.fenced && !last.closed
  return last?.type === 'html' && isOpenComment(text.slice(last.start))
}

const OPENING = /```|~~~|<!--/

/** Returns the range of a part in the original. */
function placed(view: View | null, {start, end}: Line): Line {
  return view ? {start: view.start(start), end: view.end(end)} : {start, end}
}

/** Returns the view of a view as a view of the text that the first one is made from. */
function composed(outer: View, inner: View): View {
  const {map, start, end} = outer.content(makeText(inner.text, 0, outer.text.length, inner.map))
  return new View(inner.text, map ?? [0, start, end])
}
