import type {Part} from '../wrapping.js'
import {hashes, type Language, type Mark, marksOf, nested} from './language.js'

/*
 * MediaWiki and other wikis:
 *
 *     = Ice Accord =
 *
 *     == Commitments ==
 *
 *     # Nine ferries
 */
export const wiki: Language = {
  opens: (line, part) => /^(={1,6})[^=].*[^=]\1[ \t]*$/.test(line) && !isMarkdown(part),
  marksIn: () => text => {
    const heading = /^(={1,6})[^=].*?[^=]\1([ \t]*)$/.exec(text)
    const length = heading?.[1]?.length ?? 0
    const blanks = heading?.[2]?.length ?? 0
    if (heading)
      return [
        {start: 0, end: length, text: `${hashes(length)} `},
        {start: text.length - blanks - length, end: text.length, text: ''},
      ]
    const item = nested(text, /^(\*{1,5})(?=[^*\s])/, '* ') ?? nested(text, /^(\*{2,5})[ \t]/, '*') ?? numbered(text)
    return [...marksOf(item), ...strongIn(text)]
  },
}

/** Bold text between groups of three apostrophes. */
const STRONG = /'''([^']+)'''/g

function strongIn(text: string): Mark[] {
  return [...text.matchAll(STRONG)].flatMap(({index, 0: whole}) => {
    const end = index + whole.length
    return [
      {start: index, end: index + 3, text: '**'},
      {start: end - 3, end, text: '**'},
    ]
  })
}

function numbered(text: string): Mark | null {
  return nested(text, /^(#{1,5})(?=[^#\s])/, '1. ') ?? nested(text, /^(#{1,5})[ \t]/, '1.')
}

/**
 * Whether the first line, such as "=== BEGIN SUMMARY ===", is above markdown. In a wiki, a hash alone is the marker of
 * an item.
 */
function isMarkdown({source, from, to}: Part): boolean {
  const text = source.slice(from, to)
  return /^## /m.test(text) || (/^#{1,6} /m.test(text) && !/[\r\n]==[^=\r\n].*==[ \t]*$/m.test(text))
}
