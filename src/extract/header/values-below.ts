import type {FieldShape} from '../../form/shape.js'
import type {Block, Text} from '../../read/blocks.js'
import {joined, rawLine} from '../pieces.js'
import {replaceBlock} from '../replace-block.js'
import type {HeaderLine} from './line.js'
import type {LineMaker} from './line-maker.js'

/** The longest text below a label that is read as its value. */
const LONGEST_VALUE = 100

/** The end of a sentence within a text. "Superseded by 12. Use streams" is one value. */
const SENTENCE_END = /[^\p{N}\s]\. /u

/** Finds the value of a label in the paragraph or list below it. */
export class ValuesBelow {
  readonly #source: string
  readonly #maker: LineMaker
  /** Whether a block has header lines itself. */
  readonly #isLine: (block: Block) => boolean

  constructor(source: string, maker: LineMaker, isLine: (block: Block) => boolean) {
    this.#source = source
    this.#maker = maker
    this.#isLine = isLine
  }

  /** Returns a line with the value below it; null when the line has a value, or nothing below is one. */
  read(line: HeaderLine, below: Block): HeaderLine | null {
    const {label, field} = line
    if (line.value.text !== '') return null
    if (!field) return this.#titleBelow(line, below)
    if (field.kind !== 'list' && this.#isLine(below)) return null
    const texts = valuesIn(below, field)
    if (texts === null) return null
    const separator = field.kind === 'list' ? `${field.separator} ` : '; '
    const value = joined(texts, separator)
    const expected = () => this.#maker.canonical(label, texts.map(text => rawLine(this.#source, text)).join(separator))
    const end = below.end
    const fix = () =>
      this.#maker.readsBack(expected(), {label, value}) ? replaceBlock(this.#source, line.start, end, expected()) : null
    return {...line, value, end, canonical: false, expected, fix}
  }

  #titleBelow(line: HeaderLine, below: Block): HeaderLine | null {
    if (!this.#maker.isTitle(line.label.text) || below.type !== 'paragraph') return null
    const value = below.content
    const expected = () => this.#maker.canonical(line.label, rawLine(this.#source, value))
    const fix = () => replaceBlock(this.#source, line.start, below.end, expected())
    return {...line, value, end: below.end, canonical: false, expected, fix}
  }
}

function valuesIn(block: Block, field: FieldShape): [Text, ...Text[]] | null {
  const isShort = (text: string) => text.length <= LONGEST_VALUE && !SENTENCE_END.test(text)
  const isValue = ({text}: Text) =>
    text !== '' && (field.kind === 'list' || (field.kind === 'place' ? text.split(';').every(isShort) : isShort(text)))
  if (block.type === 'paragraph') return isValue(block.content) ? [block.content] : null
  if (block.type !== 'list') return null
  const values = block.items.map(({content, rest}) => (rest.length === 0 && isValue(content) ? content : null))
  return values.every(it => it !== null) ? (values as [Text, ...Text[]]) : null
}
