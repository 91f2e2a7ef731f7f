import type {HeadingShape} from '../../form/shape.js'
import {escapeHeading, withoutBrackets} from '../../markdown/escape.js'
import {headingLine, TITLE_LEVEL} from '../../markdown/notation.js'
import {replacement} from '../../source.js'
import type {Edit} from '../../types.js'
import {linkedName} from '../../write/frames.js'
import {writeHeading} from '../../write/heading.js'
import type {ScopePage} from '../page/scope-page.js'
import type {ScopeEdit} from './editing.js'
import {entryEdit} from './matter.js'
import {atTop} from './sections.js'

/** Edits the title, or the heading of a part. It is in a heading, in front matter, or in a new heading at the top. */
export function editHeading({editing, at, after}: ScopeEdit, heading: HeadingShape): Edit[] {
  const {page} = editing
  const text = writeHeading(heading, after, it => editing.spell(at.headingPlace(heading), it))
  const place = page.span([...at.path, heading.key])
  if (place && page.inMatter(place))
    return [entryEdit(page, place, (after[heading.key] ?? heading.placeholder) as string)]
  if (place) return [replacement(place.start, place.end, text)]
  const {head} = at
  if (!head) return [atTop(page, headingLine(TITLE_LEVEL, text))]
  return [replacement(head.block.start, head.block.end, headingLine(head.level || TITLE_LEVEL, text))]
}

/** Edits the address of the heading of a part whose text is a name of the form. Null when there is no heading. */
export function editAddress({head}: ScopePage, url: string | null): Edit[] | null {
  if (!head) return null
  const {text, start, end} = head.text
  const name = escapeHeading(withoutBrackets(text))
  return [replacement(start, end, url === null ? name : linkedName(name, url))]
}
