import type {Item, List, Text} from '../../read/blocks.js'
import {joined, rawLine, sliceText} from '../pieces.js'
import {type HeaderLine, isBare, type Span} from './line.js'
import type {LineMaker} from './line-maker.js'
import {looksLikeLabel} from './split.js'
import type {ValuesBelow} from './values-below.js'

/**
 * Finds the lines of a list with a header line in each item. An item may also contain a list of header lines, or other
 * text.
 */
export class ListedLines {
  readonly #source: string
  readonly #maker: LineMaker
  readonly #below: ValuesBelow

  constructor(source: string, maker: LineMaker, below: ValuesBelow) {
    this.#source = source
    this.#maker = maker
    this.#below = below
  }

  /** Returns the lines of a list; null when it contains anything else. */
  read(list: List): HeaderLine[] | null {
    const lines: HeaderLine[] = []
    const strays: Span[] = []
    for (const [k, item] of list.items.entries()) {
      const own = this.#item(item) ?? this.#nested(item) ?? this.#above(item)
      if (own === null) {
        if (k === 0) return null
        strays.push(item)
        continue
      }
      for (const [n, line] of own.entries())
        lines.push({...line, start: n === 0 ? item.start : line.start, canonical: false, fix: () => null})
    }
    const known = lines.filter(line => line.field).length
    if (known === 0 && list.items.some(item => item.rest.length > 0 && !this.#whole(item))) return null
    if (strays.length > 0 && known < Math.max(strays.length, 2)) return null
    const last = lines.at(-1)
    const found =
      last && strays.length > 0 ? [...lines.slice(0, -1), {...last, below: [...last.below, ...strays]}] : lines
    // The fix of the first line rewrites the whole list. A single item would merge with the text around it.
    const fix = () => this.#maker.rewrite(list.start, lines.at(-1)!.end, found)
    return found.map((line, k) => (k === 0 ? {...line, fix} : line))
  }

  #item({content, rest}: Item): HeaderLine[] | null {
    const lines = this.#maker.paragraph(content)
    if (lines === null || rest.length === 0) return lines?.some(isBare) ? null : lines
    const whole = this.#whole({content, rest})
    if (whole) return [whole]
    if (lines.some(isBare)) return null
    const last = lines.at(-1)!
    return last.value.text !== '' ? [...lines.slice(0, -1), {...last, below: [...last.below, ...rest]}] : null
  }

  /** Returns the only line of an item, with the block below it as its value; null for any other item. */
  #whole({content, rest}: Pick<Item, 'content' | 'rest'>): HeaderLine | null {
    const [line, other] = this.#maker.paragraph(content) ?? []
    const [block, more] = rest
    return line && block && !other && !more ? this.#below.read(line, block) : null
  }

  /** Returns the header lines of an item that only introduces a list of them: "Details". */
  #nested({content, rest}: Item): HeaderLine[] | null {
    const [list] = rest
    if (rest.length !== 1 || list?.type !== 'list') return null
    const lines = this.read(list)
    if (!lines?.some(line => line.field)) return null
    const last = lines.at(-1) as HeaderLine
    return content.text === '' ? lines : [...lines.slice(0, -1), {...last, below: [content, ...last.below]}]
  }

  /**
   * Returns the line of an item such as `**Attendees**:` above a list of values. It counts only if lines of the form
   * are beside it.
   */
  #above({content, rest, start, end}: Item): HeaderLine[] | null {
    const {text} = content
    const [below] = rest
    if (rest.length !== 1 || below?.type !== 'list' || !/[:：]$/.test(text)) return null
    const label = sliceText(this.#source, content, 0, text.length - 1)
    if (!looksLikeLabel(label.text) || this.#maker.cutter.named(label).meaning) return null
    const values = below.items.map(item => (item.rest.length === 0 && item.content.text !== '' ? item.content : null))
    if (!values.every(it => it !== null)) return null
    const texts = values as [Text, ...Text[]]
    const expected = () => this.#maker.canonical(label, texts.map(it => rawLine(this.#source, it)).join('; '))
    const value = joined(texts, '; ')
    const fix = () => null
    const [field, hasColon, canonical] = [undefined, true, false]
    return [{label, value, field, role: 'whole', hasColon, start, end, canonical, expected, fix, below: []}]
  }
}
