import type {FieldShape} from '../../form/shape.js'
import {escapeText, literally, nameMarkdown} from '../../markdown/escape.js'
import {headerLine} from '../../markdown/notation.js'
import type {Text} from '../../read/blocks.js'
import {readBlocks} from '../../read/read.js'
import {replacement} from '../../source.js'
import type {Edit} from '../../types.js'
import {lineTextStart} from '../line-start.js'
import {pieceEnd, pieceStart, plain, rawLine, sliceText, sourceEnd, sourceStart, unmarked} from '../pieces.js'
import {prefixAt, prefixed, replaceBlock} from '../replace-block.js'
import {splitValues} from './joined.js'
import type {HeaderLine, Labels, Span} from './line.js'
import {ParagraphCutter, type Part} from './paragraph.js'
import type {Split} from './split.js'

/**
 * Returns the markdown of a label. A label that also names a section gets an escape, so that in bold it is not read as
 * the heading of the section.
 */
export function labelOnly(labels: Pick<Labels, 'labelled'>, text: string, markdown: string): string {
  if (!labels.labelled(text)) return markdown
  const first = String.fromCodePoint(text.codePointAt(0) as number)
  return literally(first) + escapeText(text.slice(first.length))
}

/** The places of the texts before and after a line in its paragraph; null when there is none. */
export interface Around {
  readonly previousEnd: number | null
  readonly nextStart: number | null
}

/** Makes header lines from text: their canonical form, and the fix that writes it. */
export class LineMaker {
  /** Splits paragraphs at labels. */
  readonly cutter: ParagraphCutter
  readonly #source: string
  readonly #labels: Labels

  constructor(source: string, labels: Labels) {
    this.cutter = new ParagraphCutter(source, labels)
    this.#source = source
    this.#labels = labels
  }

  /** Returns the meaning of a label. */
  meaning(label: string) {
    return this.#labels.meaning(label)
  }

  /** Whether a label names the title. */
  isTitle(label: string): boolean {
    return this.#labels.isTitle(label)
  }

  /** Returns a line in the canonical form. */
  canonical(label: Text, value: string): string {
    const text = plain(label.text)
    return headerLine(labelOnly(this.#labels, text, unmarked(this.#source, label) ?? escapeText(text)), value)
  }

  /** Returns the header lines of a paragraph; null when it has none. */
  paragraph(text: Text): HeaderLine[] | null {
    if (isInBrackets(text)) return this.#inBrackets(text)
    const parts = this.cutter.parts(text)
    return parts && this.#linesIn(text, parts)
  }

  /** Returns header lines in brackets: `(Date: 2024; Place: Oslo, Norway)`. */
  #inBrackets(text: Text): HeaderLine[] | null {
    const inner = sliceText(this.#source, text, 1, text.text.length - 1)
    const parts = this.cutter.parts(inner)
    const lines = parts && this.#linesIn(inner, parts)
    if (!lines?.every(line => line.field)) return null
    const fix = () => this.rewrite(text.start, text.end, lines)
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
          ...this.lines(own, split, {previousEnd, nextStart: next ? pieceStart(source, text, next.from) : null}),
        )
      }
    }
    const last = lines.at(-1)
    return last && strays.length > 0 ? [...lines.slice(0, -1), {...last, below: strays}] : lines
  }

  /** Returns the lines that a label and its value give: one for each field that the label names. */
  lines(text: Text, split: Split, around: Around): HeaderLine[] {
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

  /** Returns the line of a label that names one field, or none. */
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
      fix: () => (this.readsBack(expected(), {label, value}) ? this.#setApart(text, expected(), around) : null),
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
    const own = source.slice(lineTextStart(source, text.start), text.start)
    const prefix = prefixAt(source, text.start) ?? (own.includes('>') ? null : '')
    if (prefix === null) return null
    const gap = prefixed('\n\n', prefix) + prefix
    const content = `${previousEnd === null ? '' : gap}${line}${nextStart === null ? '' : gap}`
    return [replacement(previousEnd ?? text.start, nextStart ?? text.end, content)]
  }

  /** Whether a new line is read as a canonical header line with this label and value. */
  readsBack(line: string, {label, value}: Pick<HeaderLine, 'label' | 'value'>): boolean {
    const [block, ...more] = readBlocks(line, 0, line.length).blocks
    if (block?.type !== 'paragraph' || more.length > 0) return false
    const [read, ...others] = new LineMaker(line, this.#labels).paragraph(block.content) ?? []
    if (!read?.canonical || others.length > 0) return false
    return plain(read.label.text) === plain(label.text) && plain(read.value.text) === plain(value.text)
  }

  /**
   * Returns the edits that write lines as paragraphs instead of a list; null when one of them would be read
   * differently.
   */
  rewrite(start: number, end: number, lines: readonly HeaderLine[]): Edit[] | null {
    // A fix would separate the line from the text below it in its item.
    if (lines.some(it => it.below.length > 0 || (!it.isJoined && !this.readsBack(it.expected(), it)))) return null
    const written = [...new Set(lines.map(line => line.expected()))]
    return replaceBlock(this.#source, start, end, written.join('\n\n'))
  }
}

function isInBrackets({text}: Text): boolean {
  return text.startsWith('(') && text.endsWith(')') && !/[()]/.test(text.slice(1, -1))
}
