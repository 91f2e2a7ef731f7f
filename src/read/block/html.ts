import type {Block} from '../blocks.js'
import {isAsciiLetter, isBlank, isDigit, isIndent} from '../characters.js'
import {tagEnd} from '../inline/tag.js'
import {makeComment, makeHtml} from '../make.js'
import type {Construct, Scanner} from '../scanner.js'

/*
 * HTML extends to the line that contains its end. If its end is a blank line, it extends up to that line:
 *
 *     <!-- a       `-->` ends it
 *     b -->
 *     <div>        a blank line ends it
 *     a
 */
type End = (scanner: Scanner) => boolean

const BLOCK_NAMES = new Set(
  [
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt',
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link',
    'main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead',
    'title tr track ul',
  ].flatMap(names => names.split(' ')),
)
const RAW_NAMES = new Set(['pre', 'script', 'style', 'textarea'])
const RAW_END = /<\/(?:pre|script|style|textarea)>/i

export const html: Construct = {
  read(scanner, blocks) {
    const end = endOf(scanner) ?? endOfTag(scanner)
    if (end === null) return false
    readHtml(scanner, end, blocks)
    return true
  },
  // A tag with another name does not end a paragraph.
  interrupts: (scanner, before) => endOf(scanner) !== null || (before === 'table' && endOfTag(scanner) !== null),
}

function readHtml(scanner: Scanner, ends: End, blocks: Block[]): void {
  const {text, depth, at: start, first} = scanner
  const stopsBefore = ends === isBlankLine
  let end = scanner.end
  let closed = false
  while (!closed && scanner.matched >= depth && !(stopsBefore && scanner.isBlank)) {
    if (!scanner.isBlank) end = scanner.end
    closed = !stopsBefore && ends(scanner)
    scanner.nextLine()
  }
  blocks.push(isComments(text.slice(first, end)) ? makeComment(start, end) : makeHtml(start, end))
}

const isBlankLine: End = scanner => scanner.isBlank

function holds(what: string): End {
  return ({text, first, end}) => text.slice(first, end).includes(what)
}

const holdsCommentEnd = holds('-->')
const holdsInstructionEnd = holds('?>')
const holdsGreater = holds('>')
const holdsCdataEnd = holds(']]>')
const holdsRawEnd: End = ({text, first, end}) => RAW_END.test(text.slice(first, end))

/**
 * Returns the end condition of the HTML that starts at `first`; null when there is no HTML, or it is a tag with another
 * name.
 */
function endOf({text, first, end}: Scanner): End | null {
  const next = text.charCodeAt(first + 1)
  if (next === 33) {
    if (text.startsWith('--', first + 2)) return holdsCommentEnd
    if (text.startsWith('[CDATA[', first + 2)) return holdsCdataEnd
    return isAsciiLetter(text.charCodeAt(first + 2)) ? holdsGreater : null
  }
  if (next === 63) return holdsInstructionEnd
  const slash = next === 47
  const from = slash ? first + 2 : first + 1
  const to = nameEnd(text, from)
  if (to === from || to - from > 10) return null
  const name = text.slice(from, to).toLowerCase()
  const after = text.charCodeAt(to)
  const ended = to === end || isIndent(after) || after === 62
  if (!slash && ended && RAW_NAMES.has(name)) return holdsRawEnd
  return BLOCK_NAMES.has(name) && (ended || text.startsWith('/>', to)) ? isBlankLine : null
}

function nameEnd(text: string, from: number): number {
  let at = from
  while (isAsciiLetter(text.charCodeAt(at)) || (at > from && isNameDigit(text.charCodeAt(at)))) at++
  return at
}

function isNameDigit(code: number): boolean {
  return isDigit(code) || code === 45
}

/** Returns the end condition for a complete tag with nothing after it. */
function endOfTag({text, first, end}: Scanner): End | null {
  let at = tagEnd(text, first, end)
  if (at < 0) return null
  while (at < end && isIndent(text.charCodeAt(at))) at++
  return at === end ? isBlankLine : null
}

/** Whether HTML begins with a comment that is never closed. */
export function isOpenComment(html: string): boolean {
  // `<!-->` is a complete comment.
  return html.startsWith('<!--') && !html.includes('-->', 2)
}

/** Whether HTML consists of comments and spaces. An open comment hides the text after it, so it does not count. */
export function isComments(html: string): boolean {
  let at = 0
  for (;;) {
    while (at < html.length && isBlank(html.charCodeAt(at))) at++
    if (at === html.length) return true
    if (!html.startsWith('<!--', at)) return false
    // `<!-->` is a complete comment.
    const close = html.indexOf('-->', at + 2)
    if (close < 0) return false
    at = close + 3
  }
}
