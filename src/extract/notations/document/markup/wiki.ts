import {lineEndingOf} from '../../../../source.js'
import {WIKI_HEADING} from '../../wiki-heading.js'
import {delimiterRow, hashes, type Language, type Lines, type Mark, marksOf, nested} from './language.js'

/** The elements of code. */
const CODE = '(?:syntaxhighlight|source|code|file|pre)'
/** The start of code on lines of its own. "<code>tide</code> is a command." is text. */
const CODE_OPENS = new RegExp(`^<${CODE}(?:[ \\t][^<>]{0,100})?>(?!.*</${CODE}>)`, 'i')
const CODE_CLOSES = new RegExp(`</${CODE}>[ \\t]*$`, 'i')

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
  opens: (first, lines) =>
    (WIKI_HEADING.test(first) || lines.filter(line => WIKI_HEADING.test(line)).length > 1) && !isMarkdown(lines),
  marksIn: ({source}, lines) => {
    const most = WIKI_HEADING.exec(lines.find(line => WIKI_HEADING.test(line)) ?? '')?.[1]?.length ?? 0
    const levelOf = (signs: number) => (most < FEWEST_OF_TITLE ? signs : DEEPEST + 1 - signs)
    const header = new HeaderRows(lineEndingOf(source))
    return text => {
      const heading = WIKI_HEADING.exec(text)
      const length = heading?.[1]?.length ?? 0
      const blanks = heading?.[2]?.length ?? 0
      if (heading)
        return [
          {start: 0, end: length, text: `${hashes(levelOf(length))} `},
          {start: text.length - blanks - length, end: text.length, text: ''},
        ]
      const item = BOLD.test(text)
        ? null
        : (nested(text, /^(\*{1,5})(?=[^*\s])/, '* ') ?? nested(text, /^(\*{2,5})[ \t]/, '*') ?? numbered(text))
      return [...marksOf(item), ...header.marksOf(text), ...emphasisIn(text), ...lineBreak(text)]
    }
  },
  code: {opens: CODE_OPENS, closes: CODE_CLOSES},
  spans: [
    {
      pattern: /\[\[(?!(?:File|Image):)(?<url>[^[\]|<>\n]{1,300})(?:\|(?<text>[^[\]|\n]{1,300}))?\]\]/g,
      textLast: true,
    },
    {
      pattern: /(?<!\[)\[(?:mailto:|(?=https?:|ftp:))(?<url>[^\s[\]<>]{1,1000})[ \t]+(?<text>[^[\]\n]{1,300})\]/g,
      textLast: true,
    },
    {
      pattern:
        /<(?:syntaxhighlight|source)(?:[ \t][^<>\n]{0,100})?>(?<text>[^<`\n]{1,300})<\/(?:syntaxhighlight|source)>/g,
    },
    {pattern: /''%%(?<text>[^%`\n]{1,300})%%''/g},
  ],
}

/** Bold text of DokuWiki at the start of a line. In MediaWiki, these asterisks mark a nested item. */
const BOLD = /^\*\*[^*\s][^*]{0,200}\*\*(?!\*)/

const DEEPEST = 6
/** In DokuWiki, the title has the most equals signs. */
const FEWEST_OF_TITLE = 5

/** The rows of tables of DokuWiki: `^Time^Event^`, `^Time|09:12|`. A delimiter row is added below the header. */
class HeaderRows {
  readonly #lineEnding: string
  /** Whether the line above is a row. */
  #isBelow = false

  constructor(lineEnding: string) {
    this.#lineEnding = lineEnding
  }

  marksOf(text: string): Mark[] {
    const isFirst = !this.#isBelow
    this.#isBelow = ROW.test(text)
    if (!text.startsWith('^') || !this.#isBelow) return []
    const cells = [...text.matchAll(/\^/g)]
    const marks: Mark[] = cells.map(({index}) => ({start: index, end: index + 1, text: '|'}))
    const isHeader = isFirst && cells.length > 1 && !text.includes('|')
    if (isHeader)
      marks.push({start: text.length, end: text.length, text: delimiterRow(cells.length - 1, this.#lineEnding)})
    return marks
  }
}

const ROW = /^[|^].*[|^][ \t]*$/

/** Returns the mark of a line break of DokuWiki, two backslashes at the end of a line, as spaces. */
function lineBreak(text: string): Mark[] {
  const end = text.trimEnd().length
  return text.endsWith('\\\\', end) ? [{start: end - 2, end, text: '  '}] : []
}

/** Bold text between groups of three apostrophes, and italic text between groups of two. One alone is text. */
const STRONG = /(?<!')'''(?!')((?:[^'\n]|'(?!'))+)'''(?!')/g
const EMPHASIS = /(?<!')''(?!['%])((?:[^'\n]|'(?!'))+)''(?!')/g

function emphasisIn(text: string): Mark[] {
  if (!text.includes("''")) return []
  const marks = [...marksAround(text, STRONG, '**'), ...marksAround(text, EMPHASIS, '*')]
  return marks.sort((one, other) => one.start - other.start)
}

/** Returns the marks at both ends of the texts that a pattern finds. `'''` means `**`, and `''` means `*`. */
function marksAround(text: string, pattern: RegExp, asterisks: string): Mark[] {
  const length = asterisks.length + 1
  return [...text.matchAll(pattern)].flatMap(({index, 0: whole}) => {
    const end = index + whole.length
    return [
      {start: index, end: index + length, text: asterisks},
      {start: end - length, end, text: asterisks},
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
function isMarkdown(lines: Lines): boolean {
  if (lines.some(line => line.startsWith('## '))) return true
  const below = lines.slice(lines.findIndex(line => line.trim() !== '') + 1)
  const headings = below.filter(line => WIKI_HEADING.test(line))
  const isSecond = (line: string) => /^==[^=].*==[ \t]*$/.test(line)
  // "=== END SUMMARY ===" may be below it.
  const areOwn = headings.length > 1 || (headings.length > 0 && lines.some(isSecond))
  return !areOwn && lines.some(line => /^#{1,6} /.test(line))
}
