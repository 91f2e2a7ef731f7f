import {isUnnamed, type SectionShape} from '../../form/shape.js'
import {DEEPEST_LEVEL, hashes} from '../../markdown/notation.js'
import type {Block} from '../../read/blocks.js'
import {ownCount} from '../content.js'
import {patternText} from '../heading-value.js'
import type {Node} from '../headings/outline.js'
import type {ScopeAt} from '../kinds/reader.js'
import type {Placed, ReadSections} from './order.js'

/** Facts about the sections without a heading. */
export interface KnownSections {
  /** Returns the heading that is similar to the name of a section. */
  readonly nearTo: (section: SectionShape) => Block | undefined
  /** The sections that were read from header lines. */
  readonly given: ReadonlySet<SectionShape>
  /** The parts that were read without a heading, each with the node of its first section. */
  readonly headless: ReadonlyMap<SectionShape, Placed>
}

/** Reports the missing sections, each at the place where it would be, or at the heading that is similar to its name. */
export function reportMissingSections(
  at: ScopeAt,
  {sections, nodes, open, to}: ReadSections,
  {nearTo, given, headless}: KnownSections,
): void {
  let next = bottomOf(nodes, to)
  const places = new Map<SectionShape, number>()
  for (const section of [...sections].reverse()) {
    const found = open.get(section) ?? headless.get(section)
    if (found) next = found.node.start
    if (!open.has(section) && !given.has(section)) places.set(section, next)
  }
  for (const section of sections) {
    const offset = places.get(section)
    if (offset !== undefined) reportMissing(at, section, offset, nearTo)
  }
}

function reportMissing(
  {context, holder, level}: ScopeAt,
  section: SectionShape,
  at: number,
  nearTo: (section: SectionShape) => Block | undefined,
): void {
  const place = context.positions.child(holder.place, section.key)
  context.positions.miss(place, at)
  if (section.optional || context.isUnrecognised) return
  const [name] = section.names
  const heading = isUnnamed(section) ? patternText(section.scope.heading?.patterns[0] ?? []) : name
  const params = {section: name, expected: `${hashes(Math.min(level, DEEPEST_LEVEL))} ${heading}`}
  context.report('missing-section', {place, start: at, end: at}, params, {related: () => nearTo(section)})
}

/** Returns the end of the known sections: before unknown ones, and before text that a thematic break separates. */
function bottomOf(nodes: readonly Node[], to: number): number {
  const last = nodes.map(node => node.head.named !== undefined).lastIndexOf(true)
  if (last < 0) return to
  const {blocks, end} = nodes[last] as Node
  if (last < nodes.length - 1) return end
  return blocks[ownCount(blocks)]?.start ?? end
}
