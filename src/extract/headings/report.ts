import {hashes} from '../../markdown/notation.js'
import {replace} from '../blanks.js'
import type {Context} from '../context.js'
import {rawLine} from '../pieces.js'
import type {Place} from '../positions.js'
import type {Head} from './head.js'
import type {NamedSection} from './names.js'

/** Where a heading's opening hashes end; the start when it has none. */
function hashesEnd(source: string, head: Head): number {
  let at = head.block.start
  while (source[at] === '#') at++
  return at
}

/** Says where a heading departs from `## Heading`. */
export function reportStyle(context: Context, head: Head, place: Place, level: number): void {
  const {source} = context
  const {block, text} = head
  const end = hashesEnd(source, head)
  const after = text.text === '' ? end : text.end
  const plainStyle =
    block.type === 'heading' &&
    end - block.start === head.level &&
    (text.text === '' || /[ \t]/.test(source.charAt(end))) &&
    source.slice(after, block.end).trim() === ''
  if (plainStyle) return
  const expected = `${hashes(level)} ${rawLine(source, unstyled(source, head))}`.trimEnd()
  const actual = source.slice(block.start, block.end)
  context.report(
    'heading-style',
    place,
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

/** The text without the markup around it, unless it stands behind hashes. */
function unstyled(source: string, {text, block}: Head): Head['text'] {
  if (text.map === null || isHashed(source, block)) return text
  return {...text, start: text.map[1] as number, end: text.map[text.map.length - 1] as number}
}

function isHashed(source: string, {start}: Head['block']): boolean {
  return source[start] === '#'
}

/** Reports where the heading of a known section departs from the form, whose sections stand at `level`. */
export function reportHeading(
  context: Context,
  head: Head,
  named: NamedSection,
  place: Place,
  expectedLevel: number,
): void {
  const {text, level} = head
  if (named.canonical && level === expectedLevel && text.map === null) return reportStyle(context, head, place, level)
  reportStyle(context, head, place, level === 0 ? expectedLevel : level)
  if (!isPattern(named)) reportName(context, head, named, place)
  if (level > 0 && level !== expectedLevel) reportLevel(context, head, named, place, expectedLevel)
}

/** Whether the heading is a value itself, and goes by no name. */
function isPattern({section}: NamedSection): boolean {
  return section.kind === 'parts' && !section.named
}

function reportName(context: Context, head: Head, named: NamedSection, place: Place): void {
  const {text, block} = head
  if (named.canonical && text.map === null) return
  const [expected] = named.section.names
  if (text.text === expected && (text.map === null || !isHashed(context.source, block))) return
  const {start, end} = unstyled(context.source, head)
  const params = {actual: context.source.slice(start, end), expected}
  context.report('section-heading', place, start, end, params, {fix: () => [replace(start, end, expected)]})
}

function reportLevel(context: Context, head: Head, named: NamedSection, place: Place, expectedLevel: number): void {
  const {block, level} = head
  const end = hashesEnd(context.source, head)
  const params = {section: named.section.names[0], found: level, level: expectedLevel}
  context.report('section-level', place, block.start, block.end, params, {
    fix: () => (end > block.start ? [replace(block.start, end, hashes(expectedLevel))] : null),
  })
}
