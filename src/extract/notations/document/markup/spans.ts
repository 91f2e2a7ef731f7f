import {isBlankLine, type Line} from '../../lines.js'
import {type View, ViewBuilder} from '../../view.js'
import type {Part} from '../wrapping.js'
import type {Mark, Span} from './language.js'

/*
 * Links and code within the text of another markup language:
 *
 *     https://example.org[Ice Accord]          [Ice Accord](https://example.org)
 *     [[https://example.org][Ice Accord]]
 *     "Ice Accord":https://example.org
 */

/** Returns the marks of the spans in paragraphs. Offsets are those of the source. */
export function spansIn(source: string, paragraphs: Iterable<Line>, spans: readonly Span[]): Mark[] {
  const marks: Mark[] = []
  for (const paragraph of paragraphs) {
    const text = source.slice(paragraph.start, paragraph.end)
    for (const span of spans)
      for (const found of text.matchAll(span.pattern))
        for (const mark of marksOf(found, span)) marks.push(moved(mark, paragraph.start))
  }
  return marks
}

/**
 * Yields the paragraphs of lines. A span may be on two lines of a paragraph. A line that is not text separates
 * paragraphs.
 */
export function* paragraphsOf<T extends Line>(
  source: string,
  lines: Iterable<T>,
  isText: (line: T) => boolean,
): Generator<Line> {
  let start = -1
  let end = -1
  for (const line of lines) {
    if (isText(line) && !isBlankLine(source, line)) {
      if (start < 0) start = line.start
      end = line.end
    } else if (start >= 0) {
      yield {start, end}
      start = -1
    }
  }
  if (start >= 0) yield {start, end}
}

export function moved({start, end, text}: Mark, by: number): Mark {
  return {start: start + by, end: end + by, text}
}

/** Returns a part with its marks. Their offsets are those of the source. Marks inside other marks are left out. */
export function marked({source, from, to}: Part, marks: readonly Mark[]): View {
  const builder = new ViewBuilder(source)
  let done = from
  for (const {start, end, text} of [...marks].sort((one, other) => one.start - other.start)) {
    if (start < done) continue
    builder.copy(done, start)
    if (text !== '') builder.atom(text, start, end)
    done = end
  }
  builder.copy(done, to)
  return builder.finish()
}

function marksOf({index, 0: whole, groups}: RegExpExecArray, {textLast}: Span): Mark[] {
  const url = groups?.['url']
  const text = groups?.['text'] ?? url ?? ''
  const from = index + (textLast ? whole.lastIndexOf(text) : whole.indexOf(text))
  const [open, close] = signsOf(groups?.['text'], url)
  return [
    {start: index, end: from, text: open},
    {start: from + text.length, end: index + whole.length, text: close},
  ]
}

/** Returns the marks around the text of a span in markdown. */
function signsOf(text: string | undefined, url: string | undefined): readonly [open: string, close: string] {
  if (url === undefined) return ['`', '`']
  if (text === undefined && /^[^\s:@/]{1,100}[:@]\S+$/.test(url)) return ['<', '>']
  return ['[', `](${/[()\s]/.test(url) ? `<${url}>` : url})`]
}
