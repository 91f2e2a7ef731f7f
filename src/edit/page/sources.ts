import type {Values} from '../../form/absent.js'
import type {Link} from '../../read/blocks.js'
import type {Path} from '../../types.js'
import type {Source} from '../../write/spell.js'
import {leavesOf} from './leaves.js'
import type {Page} from './page.js'
import type {Span} from './spans.js'

/** Returns a function that gives the markdown that a value was read from, even when the value has another place now. */
export function sourcesOf(page: Page, after: Values): (path: Path) => Source | undefined {
  const known = new Map<string, Path>()
  for (const {path, key} of leavesOf(page, page.result.summary, [])) known.set(key, path)
  const wanted = new Map<string, string>()
  for (const {path, key} of leavesOf(page, after, [])) wanted.set(path.join('/'), key)
  return path => {
    // A place or a link is found by its text.
    const key = wanted.get(path.join('/')) ?? wanted.get([...path, 'text'].join('/'))
    const from = known.get(key ?? '')
    return from && sourceAt(page, from)
  }
}

/**
 * Returns the markdown of a value with the text beside it that belongs to no other value: the box of a task, comments.
 */
function sourceAt({source, result, links}: Page, path: Path): Source | undefined {
  const range = result.rangeOf(path)
  if (!range) return undefined
  const {start, end} = {start: range.start.offset, end: range.end.offset}
  const before = sourceBefore(source.slice(Math.max(0, start - LONGEST_BESIDE), start))
  const after = AFTER.exec(source.slice(end, end + LONGEST_BESIDE))?.[0] ?? ''
  const markdown = source.slice(start, end)
  return {
    markdown: before + markdown + after,
    alone: before + withAddresses(source, links.between(start, end), {start, end}) + after,
  }
}

/** Returns a part of the source in which addresses replace references to definitions. */
function withAddresses(source: string, links: readonly Link[], {start, end}: Span): string {
  let text = ''
  let at = start
  for (const link of links) {
    if (link.start < at || link.end > end || source[link.start] !== '[' || source[link.end - 1] !== ']') continue
    text += `${source.slice(at, link.start)}[${source.slice(link.textStart, link.textEnd)}](<${link.url}>)`
    at = link.end
  }
  return text + source.slice(at, end)
}

const LONGEST_BESIDE = 200
const AFTER = /^(?:[ \t]*<!--(?:(?!-->).)*-->)+/
const BOX = /\[[ xX]\]$/

/** Returns the comments and the box of a task at the end of a text. */
function sourceBefore(text: string): string {
  for (let at = text.length; ; ) {
    let end = at
    while (text[end - 1] === ' ' || text[end - 1] === '\t') end--
    const start = text.endsWith('-->', end) ? commentStart(text, end - 3) : end < at ? boxStart(text, end) : -1
    if (start < 0) return text.slice(at)
    at = start
  }
}

/** Returns the start of a comment on one line that ends at `end`; -1 when there is none. */
function commentStart(text: string, end: number): number {
  const start = text.indexOf('<!--', Math.max(text.lastIndexOf('-->', end - 1), text.lastIndexOf('\n', end), 0))
  return start + 4 <= end ? start : -1
}

function boxStart(text: string, end: number): number {
  return BOX.test(text.slice(Math.max(0, end - 3), end)) ? end - 3 : -1
}
