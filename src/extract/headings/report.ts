import {SECTION_LEVEL} from '../../format/form.js'
import type {Path} from '../../types.js'
import type {Draft} from '../draft.js'
import type {NamedSection} from '../lookup.js'
import {rawLine} from '../pieces.js'
import {replace} from '../values.js'
import type {Head} from './head.js'

/** Where a heading's opening hashes end; the start when it has none. */
function hashesEnd(source: string, head: Head): number {
  let at = head.block.start
  while (source[at] === '#') at++
  return at
}

/** Says where a heading departs from `## Heading`. */
export function reportStyle(draft: Draft, head: Head, path: Path, level: number): void {
  const {source} = draft
  const {block, text} = head
  const end = hashesEnd(source, head)
  const after = text.text === '' ? end : text.end
  const plainStyle =
    block.type === 'heading' &&
    end - block.start === head.level &&
    (text.text === '' || /[ \t]/.test(source.charAt(end))) &&
    source.slice(after, block.end).trim() === ''
  if (plainStyle) return
  const expected = `${'#'.repeat(level)} ${rawLine(source, unstyled(head))}`.trimEnd()
  const actual = source.slice(block.start, block.end)
  draft.found.report(
    'heading-style',
    path,
    block.start,
    block.end,
    {actual, expected},
    {
      fix: () => {
        const goesOn = /^[ \t]+(?=\S)/.exec(source.slice(block.end, block.end + 100))
        return [replace(block.start, block.end + (goesOn?.[0].length ?? 0), goesOn ? `${expected}\n\n` : expected)]
      },
    },
  )
}

/** The text without the strong emphasis that made a paragraph a heading. */
function unstyled(head: Head): Head['text'] {
  const {text, level} = head
  if (level > 0 || text.map === null) return text
  return {...text, start: text.map[1] as number, end: text.map[text.map.length - 1] as number}
}

/** Says where the heading of a known section departs from the form. */
export function reportHeading(draft: Draft, head: Head, named: NamedSection): void {
  const {text, level} = head
  if (named.canonical && level === SECTION_LEVEL && text.map === null)
    return reportStyle(draft, head, [named.section.field], level)
  const [expected] = named.section.headings
  const path = [named.section.field]
  reportStyle(draft, head, path, level === 0 ? SECTION_LEVEL : level)
  if (!named.canonical || text.map !== null) {
    const {start, end} = unstyled(head)
    if (text.text !== expected || (level > 0 && text.map !== null)) {
      draft.found.report(
        'section-heading',
        path,
        start,
        end,
        {actual: draft.source.slice(start, end), expected},
        {
          fix: () => [replace(start, end, expected)],
        },
      )
    }
  }
  if (level > 0 && level !== SECTION_LEVEL) reportLevel(draft, head, named)
}

function reportLevel(draft: Draft, head: Head, named: NamedSection): void {
  const {source} = draft
  const {block, level} = head
  const {headings, field} = named.section
  const end = hashesEnd(source, head)
  draft.found.report(
    'section-level',
    [field],
    block.start,
    block.end,
    {section: headings[0], found: level, level: SECTION_LEVEL},
    {
      fix: () => (end > block.start ? [replace(block.start, end, '#'.repeat(SECTION_LEVEL))] : null),
    },
  )
}
