import type {Values} from '../../form/absent.js'
import type {Path} from '../../types.js'
import {leavesOf} from './leaves.js'
import type {Page} from './page.js'

/** The markdown that values were read from, wherever they are to stand now. */
export function sourcesOf(page: Page, after: Values): (path: Path) => string | undefined {
  const known = new Map<string, Path>()
  for (const {path, key} of leavesOf(page, page.result.summary, [])) known.set(key, path)
  const wanted = new Map<string, string>()
  for (const {path, key} of leavesOf(page, after, [])) wanted.set(path.join('/'), key)
  return path => {
    const from = known.get(wanted.get(path.join('/')) ?? '')
    return from && sourceAt(page, from)
  }
}

/** The markdown of a value, with what stands beside it and belongs to nothing else: the box of a task, comments. */
function sourceAt({source, result}: Page, path: Path): string | undefined {
  const range = result.rangeOf(path)
  if (!range) return undefined
  const {start, end} = {start: range.start.offset, end: range.end.offset}
  const before = BEFORE.exec(source.slice(Math.max(0, start - LONGEST_BESIDE), start))?.[0] ?? ''
  const after = AFTER.exec(source.slice(end, end + LONGEST_BESIDE))?.[0] ?? ''
  return before + source.slice(start, end) + after
}

const LONGEST_BESIDE = 200
const BEFORE = /(?:<!--(?:(?!-->).)*-->[ \t]*|\[[ xX]\][ \t]+)+$/
const AFTER = /^(?:[ \t]*<!--(?:(?!-->).)*-->)+/
