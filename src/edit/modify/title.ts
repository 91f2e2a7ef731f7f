import {replace} from '../../extract/values.js'
import {TITLE} from '../../format/form.js'
import type {Edit} from '../../types.js'
import type {Page} from './page.js'
import {atTop} from './sections.js'
import type {Spell} from './spell.js'
import {writeYaml} from './yaml.js'

/** Edits the title: in its heading, in front matter, or in a heading of its own at the top. */
export function editTitle(page: Page, after: string | null, spell: Spell): Edit[] {
  const text = after === null ? TITLE.placeholder : spell('title', after)
  const place = page.span(['title'])
  if (place && page.inMatter(place)) return [replace(place.start, place.end, writeYaml(after ?? TITLE.placeholder))]
  if (place) return [replace(place.start, place.end, text)]
  const head = page.outline.title
  if (head) return [replace(head.block.start, head.block.end, `# ${text}`)]
  return [atTop(page, `# ${text}`)]
}
