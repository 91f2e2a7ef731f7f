import type {SectionShape} from '../../form/shape.js'
import type {Block} from '../../read/blocks.js'
import {replacement} from '../../source.js'
import type {Context} from '../context.js'
import type {Node} from '../headings/outline.js'
import type {Place} from '../positions.js'
import {trim} from '../trim.js'

/** A section that was found, and its first heading. */
export interface Placed {
  readonly node: Node
  readonly place: Place
}

/** The sections that were read, and their end. */
export interface ReadSections {
  /** The sections of the form, in its order. */
  readonly sections: readonly SectionShape[]
  readonly nodes: readonly Node[]
  readonly open: ReadonlyMap<SectionShape, Placed>
  readonly to: number
}

/** Reports each section that comes after a section that should follow it. */
export function reportOrder(context: Context, {sections, nodes, open, to}: ReadSections): void {
  const rank = ({head}: Node) => (head.named ? sections.indexOf(head.named.section) : -1)
  const fix = () => {
    const text = reordered(context.source, nodes, rank, to)
    return text === null ? null : [replacement((nodes[0] as Node).start, to, text)]
  }
  let latest: Node | null = null
  for (const node of nodes) {
    const section = node.head.named?.section
    const found = section && open.get(section)
    if (!found || found.node !== node) continue
    if (latest && rank(node) < rank(latest)) {
      const {start, end} = node.head.block
      const before = latest.head.named?.section.names[0] as string
      context.report('section-order', {place: found.place, start, end}, {section: section.names[0], before}, {fix})
    } else latest = node
  }
}

/**
 * Returns the sections in the order of the form, with the others in their places; null when this cannot be written
 * safely.
 */
function reordered(source: string, nodes: readonly Node[], rank: (node: Node) => number, to: number): string | null {
  if (nodes.some(({blocks}) => isOpenEnded(blocks.at(-1)))) return null
  // A title below the first section is in none of the nodes.
  if (nodes.some(({end}, k) => end !== (nodes[k + 1]?.start ?? to))) return null
  const known = nodes.filter(node => rank(node) >= 0).sort((a, b) => rank(a) - rank(b))
  const text = nodes
    .map(node => (rank(node) < 0 ? node : (known.shift() as Node)))
    .map(({start, end}) => source.slice(start, textEnd(source, start, end)))
    .join('\n\n')
  return text + source.slice(textEnd(source, 0, to), to)
}

/** Returns the end of a part without the white space at its end. */
function textEnd(source: string, start: number, end: number): number {
  return trim(source, start, end)[1]
}

/** A section of a part that is below other sections. */
interface Late extends Placed {
  readonly section: SectionShape
  /** The heading below the part. */
  readonly before: string
  /** The end of the part. */
  readonly to: number
}

/** Reports such a section. Its fix moves it to the end of the part. */
export function reportLate(context: Context, {node, place, section, before, to}: Late): void {
  const {source} = context
  const {start, end} = node.head.block
  const fix = () => {
    if (isOpenEnded(node.blocks.at(-1))) return null
    const between = source.slice(to, textEnd(source, to, node.start))
    const ownEnd = textEnd(source, node.start, node.end)
    const [own, after] = [source.slice(node.start, ownEnd), source.slice(ownEnd, node.end)]
    return [replacement(to, node.end, `${own}\n\n${between}${after}`)]
  }
  context.report('section-order', {place, start, end}, {section: section.names[0], before}, {fix})
}

/** Whether text after a block could become part of the block. */
function isOpenEnded(block: Block | undefined): boolean {
  return block?.type === 'code' && !block.closed
}
