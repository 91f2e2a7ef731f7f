import type {Block, Heading, Table, Text} from '../../read/blocks.js'
import {makeText} from '../../read/make.js'
import {replacement} from '../../source.js'
import {plain, sliceText} from '../pieces.js'
import {saysTitle} from './labels.js'
import {type FoundLines, type HeaderLine, isBare, type Labels} from './line.js'
import {LineMaker} from './line-maker.js'
import {ListedLines} from './listed.js'
import {isWhole} from './reads.js'
import {ownColon, type Split} from './split.js'
import {linesOfTable} from './table.js'
import {ValuesBelow} from './values-below.js'

/** Finds header lines in blocks, in any notation. */
export class LineFinder {
  readonly #source: string
  readonly #maker: LineMaker
  readonly #below: ValuesBelow
  readonly #listed: ListedLines

  constructor(source: string, labels: Labels) {
    this.#source = source
    this.#maker = new LineMaker(source, labels)
    this.#below = new ValuesBelow(source, this.#maker, block => this.#linesOf(block) !== null)
    this.#listed = new ListedLines(source, this.#maker, this.#below)
  }

  /** Returns the header lines of a block, or of a block and the next one; null when it contains anything else. */
  find(block: Block, below: Block | undefined): FoundLines | null {
    const lines = this.#linesOf(block) ?? this.#labelAlone(block, below)
    if (lines === null) return null
    const [only, ...more] = lines
    const mayBeAbove = block.type === 'paragraph' || block.type === 'heading'
    const whole = only && below && mayBeAbove && more.length === 0 ? this.#below.read(only, below) : null
    if (whole) return {lines: [whole], count: 2}
    return lines.some(isBare) ? null : {lines, count: 1}
  }

  /** Returns the line of a label without a colon that is alone on its line or in its paragraph, above a whole value. */
  #labelAlone(block: Block, below: Block | undefined): HeaderLine[] | null {
    if (block.type !== 'paragraph') return null
    const {content} = block
    const end = content.text.indexOf('\n')
    const label = withoutBrackets(this.#source, end < 0 ? content : sliceText(this.#source, content, 0, end))
    const value = sliceText(this.#source, content, end < 0 ? content.text.length : end, content.text.length)
    const {meaning, isTitle} = this.#maker.cutter.named(label)
    const [field, other] = meaning?.fields ?? []
    const given = end < 0 && below?.type === 'paragraph' ? below.content.text : value.text
    const isOne = field !== undefined && other === undefined && meaning?.role === 'whole'
    const isSure = isOne ? isWhole(field, plain(given)) : isTitle && saysTitle(label.text) && value.text !== ''
    if (!isSure || value.text.includes('\n')) return null
    const own = {label, value, meaning, isTitle, marked: false, enclosed: false, weak: false}
    return this.#maker.lines(content, own, {previousEnd: null, nextStart: null})
  }

  #linesOf(block: Block): HeaderLine[] | null {
    if (block.type === 'paragraph') return this.#maker.paragraph(block.content)
    if (block.type === 'list') return this.#listed.read(block)
    if (block.type === 'heading') return this.#heading(block)
    return block.type === 'table' ? this.#table(block) : null
  }

  /**
   * Returns the lines of a table with a header line in each row. They have no fix if one of them would be read
   * differently.
   */
  #table(table: Table): HeaderLine[] | null {
    const lines = linesOfTable(this.#source, table, this.#maker)
    if (lines === null) return null
    const isSafe = () => lines.every(it => it.canonical || it.isJoined || this.#maker.readsBack(it.expected(), it))
    return lines.map((line, k) => (k === 0 ? {...line, fix: () => (isSafe() ? line.fix() : null)} : line))
  }

  /** Returns the line of a heading: `### Date` above its value, or `## Date: 2024`, `## Date – 2024`. */
  #heading({content, start, end}: Heading): HeaderLine[] | null {
    const split = this.#maker.cutter.split(content)
    const around = {previousEnd: null, nextStart: null}
    if (split && this.#isLineInHeading(content, split)) {
      const lines = this.#maker.lines(content, split, around)
      const fix = () => [replacement(start, end, lines[0]!.expected())]
      return lines.map((line, k) => ({...line, start, end, canonical: k > 0, fix: k === 0 ? fix : () => null}))
    }
    const {meaning, isTitle} = this.#maker.cutter.named(content)
    if (meaning === null && !isTitle) return null
    const value = makeText('', content.end, content.end, null)
    const own = {label: content, value, meaning, isTitle, marked: true, enclosed: false, weak: false}
    return this.#maker
      .lines(content, own, around)
      .map(line => ({...line, start, end, hasColon: false, canonical: false}))
  }

  /** Whether a heading is a header line. A dash after the label is enough only before a whole value. */
  #isLineInHeading(content: Text, {meaning, isTitle, value}: Split): boolean {
    const field = meaning?.fields[0]
    if (!field && !isTitle) return false
    return ownColon(this.#source, content, 0) > 0 || (field !== undefined && isWhole(field, plain(value.text)))
  }
}

/** Returns a label without the brackets around it: `[Date]`. */
function withoutBrackets(source: string, text: Text): Text {
  const isBracketed = text.text.startsWith('[') && text.text.indexOf(']') === text.text.length - 1
  return isBracketed ? sliceText(source, text, 1, text.text.length - 1) : text
}
