import {hashed, type Language, type Lines, marksOf, nested, whole} from './language.js'

/*
 * AsciiDoc. A converter may write the title with two equals signs, because the first level is that of a book:
 *
 *     = Ice Accord             == Ice Accord
 *
 *     [[commitments]]
 *     == Commitments           === Commitments
 *
 *     [arabic]
 *     . Nine ferries           . Nine ferries
 */
export const asciidoc: Language = {
  opens: (first, lines) =>
    /^=[ \t]+\S/.test(first) ||
    (lines.filter(line => HEADING.test(line)).length > 1 && !lines.some(line => OTHER_HEADING.test(line))),
  marksIn: (_part, lines) => {
    const deeper = hasLowTitle(lines) ? -1 : 0
    return text =>
      ATTRIBUTES.test(text)
        ? [whole(text, '')]
        : marksOf(
            hashed(text, /^(={1,6})[ \t]+\S/, deeper) ??
              nested(text, /^(\*{2,5})[ \t]+\S/, '*') ??
              nested(text, /^(\.{1,5})[ \t]+\S/, '1.'),
            // A line break of AsciiDoc.
            / \+$/.test(text) ? {start: text.length - 1, end: text.length, text: ' '} : null,
          )
  },
  code: {opens: /^(?:-{4,}|\.{4,})[ \t]*$/, closes: /^(?:-{4,}|\.{4,})[ \t]*$/},
  spans: [
    {
      pattern: /(?<![\w/])(?:link:|(?=https?:|ftp:)|mailto:)(?<url>[^\s[\]<>]{1,1000})\[(?<text>[^[\]]{1,300})\]/g,
      textLast: true,
    },
  ],
}

/** The attributes of a list or of code, on the line above. */
const ATTRIBUTES =
  /^\[(?:arabic|decimal|(?:lower|upper)(?:alpha|roman|greek)|start=\d{1,9}|%[a-z]{1,20}|source)(?:,[^[\]]{0,200})?\][ \t]*$/

/** A heading below the title. */
const HEADING = /^={2,6}[ \t]+\S/
/** A heading of markdown or of a wiki. */
const OTHER_HEADING = /^#{1,6} |^={1,6}[^=].*[^=]=+[ \t]*$/

/** Whether the title is at the level of a section: the document begins with it, and no other heading has this level. */
function hasLowTitle(lines: Lines): boolean {
  const title = lines.find(line => line.trim() !== '')
  return title !== undefined && isLow(title) && lines.filter(isLow).length === 1
}

function isLow(line: string): boolean {
  return /^==[ \t]+\S/.test(line)
}
