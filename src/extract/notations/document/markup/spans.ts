import type {Mark, Span} from './language.js'

/*
 * Links and code within the text of another markup language:
 *
 *     https://example.org[Ice Accord]          [Ice Accord](https://example.org)
 *     [[https://example.org][Ice Accord]]
 *     "Ice Accord":https://example.org
 */

/** Returns the marks of the spans in a text, in pairs. */
export function spansIn(text: string, spans: readonly Span[]): Mark[] {
  return spans.flatMap(span => [...text.matchAll(span.pattern)].flatMap(found => marksOf(found, span)))
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

/** Returns the signs around the text of a span in markdown. */
function signsOf(text: string | undefined, url: string | undefined): readonly [open: string, close: string] {
  if (url === undefined) return ['`', '`']
  if (text === undefined && /^[^\s:@/]{1,100}[:@]\S+$/.test(url)) return ['<', '>']
  return ['[', `](${/[()\s]/.test(url) ? `<${url}>` : url})`]
}
