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
    return from && page.result.markdownAt(from)
  }
}
