import type {SectionShape} from '../form/shape.js'
import type {Block} from '../read/blocks.js'
import {isBreak, replace} from './blanks.js'
import type {Context} from './context.js'
import {isHeader} from './groups/columns.js'
import type {Note} from './notations/stage.js'
import {markdownOf} from './notations/write.js'
import type {Place} from './positions.js'
import {underRealHeader} from './tables/header.js'

/** The blocks of a notation as the section reads them: tables under their real header. */
function asRead(blocks: readonly Block[], section: SectionShape | undefined): readonly Block[] {
  if (section?.kind === 'groups') {
    const {category, values} = section
    const names = [category.names[0], values.names[0]]
    return blocks.map(block =>
      block.type === 'table'
        ? underRealHeader(block, row => row.cells.length > 1 && isHeader(section, row.cells), names)
        : block,
    )
  }
  if (section?.kind !== 'table') return blocks
  const names = section.columns.map(column => column.names[0])
  return blocks.map(block =>
    block.type === 'table'
      ? underRealHeader(block, ({cells}) => cells.some(cell => section.columnNames.match(cell.text) !== null), names)
      : block,
  )
}

/** Reports what was written in another notation in a section, or before all sections. */
export function reportNote(context: Context, note: Note, place: Place, section: SectionShape | undefined): void {
  const {source} = context
  const {code, kind, start, end} = note
  const [from, to] = code === 'broken-table' ? brokenLine(source, note) : [start, end]
  const actual = source.slice(from, to)
  const written = () => markdownOf(source, {...note, blocks: asRead(note.blocks, section)})
  const fix = () => [replace(start, end, written())]
  switch (code) {
    case 'broken-table':
      context.report(code, place, from, to, {actual, problem: kind as 'broken-row'}, {fix})
      break
    case 'list-marker':
    case 'heading-style':
      context.report(code, place, start, end, {actual, expected: written()}, {fix})
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
