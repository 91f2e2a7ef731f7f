import type {SectionShape} from '../form/shape.js'
import {isBreak, replace} from './blanks.js'
import type {Context} from './context.js'
import type {Note} from './notations/stage.js'
import {markdownOf} from './notations/write.js'
import type {Place} from './positions.js'

/** The names of the columns that a table of a section has. */
export function columnNames(section: SectionShape): readonly string[] | undefined {
  if (section.kind === 'groups') return [section.category.names[0], section.values.names[0]]
  return section.kind === 'table' ? section.columns.map(({names}) => names[0]) : undefined
}

/** Reports what was written in another notation; `header` stands above a table that has none. */
export function reportNote(context: Context, note: Note, place: Place, header: readonly string[] | undefined): void {
  const {source} = context
  const {code, kind, start, end} = note
  const [from, to] = code === 'broken-table' ? brokenLine(source, note) : [start, end]
  const actual = source.slice(from, to)
  const fix = () => [replace(start, end, markdownOf(source, note, header))]
  switch (code) {
    case 'broken-table':
      context.report(code, place, from, to, {actual, problem: kind as 'broken-row'}, {fix})
      break
    case 'list-marker':
    case 'heading-style':
      context.report(code, place, start, end, {actual, expected: markdownOf(source, note, header)}, {fix})
      break
    default:
      context.report(code, place, start, end, {actual}, {fix})
  }
}

/** Nothing but what belongs to a delimiter row, or what software made of its hyphens. */
const DELIMITER = /^[\s|:\-=–—]+$/

/** The line of a table that is wrong: its delimiter row, or the first row where there is none. */
function brokenLine(source: string, {kind, start, end}: Note): [number, number] {
  if (kind !== 'delimiter-missing' && kind !== 'delimiter-cells') return [start, end]
  for (let from = start; from < end; ) {
    let to = from
    while (to < end && !isBreak(source.charCodeAt(to))) to++
    if (kind === 'delimiter-missing' || DELIMITER.test(source.slice(from, to))) return [from, to]
    from = to + 1
  }
  return [start, end]
}
