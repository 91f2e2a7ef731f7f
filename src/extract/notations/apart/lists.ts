import type {Block, Item, List, Paragraph, Text} from '../../../read/blocks.js'
import {makeHeading, makeItem, splitList} from '../../../read/make.js'
import {lineStart} from '../../line-start.js'
import {indexOfOwn, isStrong, linesOf, sliceText} from '../../pieces.js'
import {isLabelled, LONGEST_NAME} from '../false-headings.js'
import {addAll} from '../stage.js'
import {addText, behind, type Found} from './found.js'
import type {HeadingLines} from './lines.js'
import type {Sections} from './sections.js'

/** Whether no item has blocks below its text. In a part, "- Fix: a crash" is an item of the text. */
function isFlat({items}: List): boolean {
  return items.every(item => item.rest.length === 0)
}

/** Finds headings in lists. */
export class HeadingItems {
  readonly #source: string
  readonly #sections: Sections
  readonly #lines: HeadingLines

  constructor(source: string, sections: Sections, lines: HeadingLines) {
    this.#source = source
    this.#sections = sections
    this.#lines = lines
  }

  /** Reads a list with at least two items that are sections. Their text is beside or below them. */
  outline(list: List): Block[] | null {
    const found = list.items.map(item => this.#itemSection(item))
    const first = found.find(it => it !== null)
    if (!first || !found.some(it => it !== null && it.section !== first.section)) return null
    if (this.#isHeaderList(list, found) || (this.#sections.isPart && isFlat(list))) return null
    const blocks: Block[] = []
    list.items.forEach((item, k) => {
      const head = found[k]
      const {content} = item
      if (head) {
        blocks.push(makeHeading(content.start, head.end, this.#sections.level, head.text))
        if (head.rest) addText(blocks, head.rest)
      } else addText(blocks, content)
      addAll(blocks, item.rest)
    })
    return blocks
  }

  /** Whether a list of labels is a header, as one of a field comes after one of a section. */
  #isHeaderList({items}: List, found: readonly (Found | null)[]): boolean {
    const isLine = ({rest}: Item, k: number) => rest.length === 0 && found[k]?.rest?.text !== ''
    if (!items.every(isLine) || !found.every(it => it === null || this.#sections.exact(it.text.text))) return false
    const first = found.findIndex(it => it !== null)
    return items.some(
      ({content}, k) => k > first && found[k] === null && isLabelled(content.text, this.#sections.names),
    )
  }

  #itemSection({content, rest}: Item): Found | null {
    const colon = indexOfOwn(content, ':')
    const end = colon > 0 ? colon : content.text.length
    if (end > LONGEST_NAME || (colon < 0 && rest.length === 0)) return null
    const text = sliceText(this.#source, content, 0, end)
    const section = this.#sections.named(text)
    if (!this.#sections.isFree(section)) return null
    return {section, text, ...(colon > 0 ? behind(this.#source, content, colon) : {end: text.end, rest: null})}
  }

  /** Splits a list at headings on lines right below its items. Markdown reads such lines as part of the item. */
  lazyLines(list: List): Block[] | null {
    const parts = splitList(list, ({start, content, rest}) => {
      const below = rest.length === 0 && content.text.includes('\n') ? this.#headingsIn(content) : null
      const own = below?.shift() as Paragraph | undefined
      return below && own ? {item: makeItem(start, own.end, own.content, []), below} : null
    })
    if (parts) this.#sections.hasBegun = true
    return parts
  }

  /**
   * Returns the text of an item, the headings at the start of lines in it, and the texts between these; null when it
   * has no headings.
   */
  #headingsIn(content: Text): Block[] | null {
    const parts: Block[] = []
    let from = 0
    for (const [start, end] of linesOf(this.#source, content).slice(1)) {
      const line = sliceText(this.#source, content, start, end)
      if (lineStart(this.#source, line.start) !== line.start || !this.#isHeadingLine(line)) continue
      addText(parts, sliceText(this.#source, content, from, start))
      parts.push(makeHeading(line.start, line.end, this.#sections.level, line))
      from = end
    }
    if (parts.length === 0) return null
    addText(parts, sliceText(this.#source, content, from, content.text.length))
    return parts
  }

  #isHeadingLine(line: Text): boolean {
    if (!isStrong(this.#source, line)) return this.#lines.bare(line) !== null
    return this.#sections.named(line) !== undefined
  }
}
