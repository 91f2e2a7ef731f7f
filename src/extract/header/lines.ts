import type {FieldShape} from '../../form/shape.js'
import {escapeText, literally, nameMarkdown} from '../../markdown/escape.js'
import {headerLine} from '../../markdown/notation.js'
import type {Block, Heading, Item, List, Table, Text} from '../../read/blocks.js'
import {makeText} from '../../read/make.js'
import {readBlocks} from '../../read/read.js'
import type {Edit} from '../../types.js'
import {lineStart, replace} from '../blanks.js'
import {joined, pieceEnd, pieceStart, plain, rawLine, sliceText, sourceEnd, sourceStart, unmarked} from '../pieces.js'
import {prefixAt, prefixed, replaceBlock} from '../replace-block.js'
import {splitValues} from './joined.js'
import {saysTitle} from './labels.js'
import type {FoundLines, HeaderLine, Labels, Span} from './line.js'
import {ParagraphCutter, type Part} from './paragraph.js'
import {isWhole} from './reads.js'
import {looksLikeLabel, ownColon, type Split} from './split.js'
import {linesOfTable} from './table.js'

/* Finds the header lines of a block in any notation, and writes them in the canonical one. */

/**
 * Returns the markdown of a label. A label that also names a section gets an escape, so that in bold it is not read as
 * the heading of the section.
 */
export function labelOnly(labels: Pick<Labels, 'labelled'>, text: string, markdown: string): string {
  if (!labels.labelled(text)) return markdown
  const first = String.fromCodePoint(text.codePointAt(0) as number)
  return literally(first) + escapeText(text.slice(first.length))
}

/** The longest text below a label that is read as its value. */
const LONGEST_VALUE = 100

/** The end of a sentence within a text. "Superseded by 12. Use streams" is one value. */
const SENTENCE_END = /[^\p{N}\s]\. /u

/** The places of the texts before and after a line in its paragraph; null when there is none. */
interface Around {
  readonly previousEnd: number | null
  readonly nextStart: number | null
}

/** Finds header lines in blocks. */
export class LineFinder {
  readonly #source: string
  readonly #labels: Labels
  readonly #cutter: ParagraphCutter

  constructor(source: string, labels: Labels) {
    this.#source = source
    this.#labels = labels
    this.#cutter = new ParagraphCutter(source, labels)
  }

  /** Returns the header lines of a block, or of a block and the next one; null when it contains anything else. */
  find(block: Block, below: Block | undefined): FoundLines | null {
    const lines = this.#linesOf(block) ?? this.#labelAlone(block, below)
    if (lines === null) return null
    const [only, ...more] = lines
    const mayBeAbove = block.type === 'paragraph' || block.type === 'heading'
    const whole = only && below && mayBeAbove && more.length === 0 ? this.#withBelow(only, below) : null
    if (whole) return {lines: [whole], count: 2}
    return lines.some(isBare) ? null : {lines, count: 1}
  }

  /** Returns the line of a label without a sign that is alone on its line or in its paragraph, above a whole value. */
  #labelAlone(block: Block, below: Block | undefined): HeaderLine[] | null {
    if (block.type !== 'paragraph') return null
    const {content} = block
    const end = content.text.indexOf('\n')
    const label = withoutBrackets(this.#source, end < 0 ? content : sliceText(this.#source, content, 0, end))
    const value = sliceText(this.#source, content, end < 0 ? content.text.length : end, content.text.length)
    const {meaning, isTitle} = this.#cutter.named(label)
    const [field, other] = meaning?.fields ?? []
    const given = end < 0 && below?.type === 'paragraph' ? below.content.text : value.text
    const isOne = field !== undefined && other === undefined && meaning?.role === 'whole'
    const isSure = isOne ? isWhole(field, plain(given)) : isTitle && saysTitle(label.text) && value.text !== ''
    if (!isSure || value.text.includes('\n')) return null
    const own = {label, value, meaning, isTitle, marked: false, enclosed: false, weak: false}
    return this.#line(content, own, {previousEnd: null, nextStart: null})
  }

  #linesOf(block: Block): HeaderLine[] | null {
    if (block.type === 'paragraph') return this.#paragraph(block.content)
    if (block.type === 'list') return this.#list(block)
    if (block.type === 'heading') return this.#heading(block)
    return block.type === 'table' ? this.#table(block) : null
  }

  /**
   * Returns the lines of a table with a header line in each row. They have no fix if one of them would be read
   * differently.
   */
  #table(table: Table): HeaderLine[] | null {
    const lines = linesOfTable(this.#source, table, this)
    if (lines === null) return null
    const isSafe = () => lines.every(it => it.canonical || it.isJoined || this.#readsBack(it.expected(), it))
    return lines.map((line, k) => (k === 0 ? {...line, fix: () => (isSafe() ? line.fix() : null)} : line))
  }

  /** Returns the line of a heading: `### Date` above its value, or `## Date: 2024`, `## Date – 2024`. */
  #heading({content, start, end}: Heading): HeaderLine[] | null {
    const split = this.#cutter.split(content)
    const around = {previousEnd: null, nextStart: null}
    if (split && this.#isLineInHeading(content, split)) {
      const lines = this.#line(content, split, around)
      const fix = () => [replace(start, end, lines[0]!.expected())]
      return lines.map((line, k) => ({...line, start, end, canonical: k > 0, fix: k === 0 ? fix : () => null}))
    }
    const {meaning, isTitle} = this.#cutter.named(content)
    if (meaning === null && !isTitle) return null
    const value = makeText('', content.end, content.end, null)
    const own = {label: content, value, meaning, isTitle, marked: true, enclosed: false, weak: false}
    return this.#line(content, own, around).map(line => ({...line, start, end, hasColon: false, canonical: false}))
  }

  /** Whether a heading is a header line. A dash after the label is enough only before a whole value. */
  #isLineInHeading(content: Text, {meaning, isTitle, value}: Split): boolean {
    const field = meaning?.fields[0]
    if (!field && !isTitle) return false
    return ownColon(this.#source, content, 0) > 0 || (field !== undefined && isWhole(field, plain(value.text)))
  }

  /** Returns the meaning of a label. */
  meaning(label: string) {
    return this.#labels.meaning(label)
  }

  /** Returns a line in the canonical form. */
  canonical(label: Text, value: string): string {
    const text = plain(label.text)
    return headerLine(labelOnly(this.#labels, text, unmarked(this.#source, label) ?? escapeText(text)), value)
  }

  #paragraph(text: Text): HeaderLine[] | null {
    if (isInBrackets(text)) return this.#inBrackets(text)
    const parts = this.#cutter.parts(text)
    return parts && this.#linesIn(text, parts)
  }

  /** Returns header lines in brackets: `(Date: 2024; Place: Oslo, Norway)`. */
  #inBrackets(text: Text): HeaderLine[] | null {
    const inner = sliceText(this.#source, text, 1, text.text.length - 1)
    const parts = this.#cutter.parts(inner)
    const lines = parts && this.#linesIn(inner, parts)
    if (!lines?.every(line => line.field)) return null
    const fix = () => this.#rewrite(text.start, text.end, lines)
    return lines.map((line, k) => ({...line, canonical: false, fix: k === 0 ? fix : () => null}))
  }

  #linesIn(text: Text, parts: readonly Part[]): HeaderLine[] {
    const source = this.#source
    const lines: HeaderLine[] = []
    const strays: Span[] = []
    for (const [k, {from, to, split}] of parts.entries()) {
      const previous = parts[k - 1]
      const next = parts[k + 1]
      const own = sliceText(source, text, from, to)
      if (split === null) strays.push(own)
      else {
        const previousEnd = previous ? pieceEnd(text, previous.to) : null
        lines.push(
          ...this.#line(own, split, {previousEnd, nextStart: next ? pieceStart(source, text, next.from) : null}),
        )
      }
    }
    const last = lines.at(-1)
    return last && strays.length > 0 ? [...lines.slice(0, -1), {...last, below: strays}] : lines
  }

  #line(text: Text, split: Split, around: Around): HeaderLine[] {
    const {meaning, value} = split
    const fields = meaning?.fields ?? []
    if (fields.length < 2) return [this.#single(text, split, around, fields[0])]
    const values = splitValues(this.#source, fields, value)
    if (values === null) return [this.#single(text, split, around, undefined)]
    const expected = () =>
      fields
        .map((field, k) => headerLine(nameMarkdown(field.names[0]), rawLine(this.#source, values[k] as Text)))
        .join('\n\n')
    const fix = () => this.#setApart(text, expected(), around)
    return fields.map((field, k): HeaderLine => {
      return {
        label: split.label,
        value: values[k] as Text,
        field,
        role: 'whole',
        hasColon: true,
        isJoined: true,
        start: text.start,
        end: text.end,
        canonical: k > 0,
        expected,
        fix: k === 0 ? fix : () => null,
        below: [],
      }
    })
  }

  #single(text: Text, split: Split, around: Around, field: FieldShape | undefined): HeaderLine {
    const source = this.#source
    const {label, value, enclosed, meaning} = split
    const labelEnd = sourceEnd(label, label.text.length)
    const strong = source.startsWith('**', text.start) && sourceStart(label, 0) === text.start + 2
    const blanks = source.slice(labelEnd + 3, value.start)
    const spaced = /^[ \t]*$/.test(blanks) && (blanks !== '' || value.text === '')
    const canonical = around.previousEnd === null && strong && source.startsWith('**:', labelEnd) && spaced
    // Markup that ends after the value began before the label.
    const written = () =>
      enclosed ? (unmarked(source, value) ?? escapeText(plain(value.text))) : rawLine(source, value)
    const expected = () => this.canonical(label, written())
    return {
      label,
      value,
      field,
      role: (field && meaning?.role) ?? 'whole',
      hasColon: /[:：]/.test(source.slice(labelEnd, value.text === '' ? text.end : value.start)),
      start: text.start,
      end: text.end,
      canonical,
      expected,
      fix: () => (this.#readsBack(expected(), {label, value}) ? this.#setApart(text, expected(), around) : null),
      below: [],
    }
  }

  /**
   * Returns the edits that put a line into a paragraph of its own. The next line may be a header line only because this
   * line looks like one, so it becomes a separate paragraph too.
   */
  #setApart(text: Text, line: string, {previousEnd, nextStart}: Around): Edit[] | null {
    const source = this.#source
    if (previousEnd === null && nextStart === null) return replaceBlock(source, text.start, text.end, line)
    const own = source.slice(lineStart(source, text.start), text.start)
    const prefix = prefixAt(source, text.start) ?? (own.includes('>') ? null : '')
    if (prefix === null) return null
    const gap = prefixed('\n\n', prefix) + prefix
    const content = `${previousEnd === null ? '' : gap}${line}${nextStart === null ? '' : gap}`
    return [replace(previousEnd ?? text.start, nextStart ?? text.end, content)]
  }

  /** Whether a new line is read as a canonical header line with this label and value. */
  #readsBack(line: string, {label, value}: Pick<HeaderLine, 'label' | 'value'>): boolean {
    const [block, ...more] = readBlocks(line, 0, line.length).blocks
    if (block?.type !== 'paragraph' || more.length > 0) return false
    const [read, ...others] = new LineFinder(line, this.#labels).find(block, undefined)?.lines ?? []
    if (!read?.canonical || others.length > 0) return false
    return plain(read.label.text) === plain(label.text) && plain(read.value.text) === plain(value.text)
  }

  /*
   * Returns the lines of a list with a header line in each item. An item may also contain a list of header lines, or
   * other text.
   */

  #list(list: List): HeaderLine[] | null {
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
    if (known === 0 && list.items.some(item => this.#above(item))) return null
    if (strays.length > 0 && known < Math.max(strays.length, 2)) return null
    const last = lines.at(-1)
    const found =
      last && strays.length > 0 ? [...lines.slice(0, -1), {...last, below: [...last.below, ...strays]}] : lines
    // The fix of the first line rewrites the whole list. A single item would merge with the text around it.
    const fix = () => this.#rewrite(list.start, lines.at(-1)!.end, found)
    return found.map((line, k) => (k === 0 ? {...line, fix} : line))
  }

  /**
   * Returns the edits that write lines as paragraphs instead of a list; null when one of them would be read
   * differently.
   */
  #rewrite(start: number, end: number, lines: readonly HeaderLine[]): Edit[] | null {
    // A fix would separate the line from the text below it in its item.
    if (lines.some(it => it.below.length > 0 || (!it.isJoined && !this.#readsBack(it.expected(), it)))) return null
    const written = [...new Set(lines.map(line => line.expected()))]
    return replaceBlock(this.#source, start, end, written.join('\n\n'))
  }

  #item({content, rest}: Item): HeaderLine[] | null {
    const lines = this.#paragraph(content)
    if (lines === null || rest.length === 0) return lines?.some(isBare) ? null : lines
    const whole = rest.length === 1 && lines.length === 1 ? this.#withBelow(lines[0]!, rest[0]!) : null
    if (whole) return [whole]
    if (lines.some(isBare)) return null
    const last = lines.at(-1)!
    return last.field && last.value.text !== ''
      ? [...lines.slice(0, -1), {...last, below: [...last.below, ...rest]}]
      : null
  }

  /** Returns the header lines of an item that only introduces a list of them: "Details". */
  #nested({content, rest}: Item): HeaderLine[] | null {
    const [list] = rest
    if (rest.length !== 1 || list?.type !== 'list') return null
    const lines = this.#list(list)
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
    if (!looksLikeLabel(label.text) || this.#cutter.named(label).meaning) return null
    const values = below.items.map(item => (item.rest.length === 0 && item.content.text !== '' ? item.content : null))
    if (!values.every(it => it !== null)) return null
    const texts = values as [Text, ...Text[]]
    const expected = () => this.canonical(label, texts.map(it => rawLine(this.#source, it)).join('; '))
    const value = joined(texts, '; ')
    const fix = () => null
    const [field, hasColon, canonical] = [undefined, true, false]
    return [{label, value, field, role: 'whole', hasColon, start, end, canonical, expected, fix, below: []}]
  }

  /* Returns the line of a label whose value is below it, in a paragraph or a list. */

  #withBelow(line: HeaderLine, below: Block): HeaderLine | null {
    const {label, field} = line
    if (line.value.text !== '') return null
    if (!field) return this.#titleBelow(line, below)
    if (field.kind !== 'list' && this.#linesOf(below) !== null) return null
    const texts = valuesIn(below, field)
    if (texts === null) return null
    const separator = field.kind === 'list' ? `${field.separator} ` : '; '
    const value = joined(texts, separator)
    const expected = () => this.canonical(label, texts.map(text => rawLine(this.#source, text)).join(separator))
    const end = below.end
    const fix = () =>
      this.#readsBack(expected(), {label, value}) ? replaceBlock(this.#source, line.start, end, expected()) : null
    return {...line, value, end, canonical: false, expected, fix}
  }

  #titleBelow(line: HeaderLine, below: Block): HeaderLine | null {
    if (!this.#labels.isTitle(line.label.text) || below.type !== 'paragraph') return null
    const value = below.content
    const expected = () => this.canonical(line.label, rawLine(this.#source, value))
    const fix = () => replaceBlock(this.#source, line.start, below.end, expected())
    return {...line, value, end: below.end, canonical: false, expected, fix}
  }
}

/** Returns a label without the brackets around it: `[Date]`. */
function withoutBrackets(source: string, text: Text): Text {
  const isBracketed = text.text.startsWith('[') && text.text.indexOf(']') === text.text.length - 1
  return isBracketed ? sliceText(source, text, 1, text.text.length - 1) : text
}

function isInBrackets({text}: Text): boolean {
  return text.startsWith('(') && text.endsWith(')') && !/[()]/.test(text.slice(1, -1))
}

/** Whether a line is only a label in bold, which may be a heading. */
function isBare({value, hasColon}: HeaderLine): boolean {
  return value.text === '' && !hasColon
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
