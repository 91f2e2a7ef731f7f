import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {diffArrays} from 'diff'
import type {Scope, SectionShape} from '../../src/form/shape.js'
import {fieldTableHeaders} from '../../src/grammar/labels.js'
import {
  type DiagnosticCode,
  type Form,
  type Path,
  type Range,
  type SummaryResult,
  summaryForm,
} from '../../src/index.js'

/*
 * Every letter and digit of a document must be in a value at its range, in the quotation of a diagnostic, in a name of
 * the form, or in markup. A part of the source that was read is still lost if its words are in none of these.
 */

/** These codes quote text that is also kept as values, so their quotations prove nothing. */
const KEPT = new Set<DiagnosticCode>([
  'list-in-prose',
  'category-list',
  'nested-list',
  'prose-in-list',
  'heading-style',
  'field-style',
  'unknown-field',
  'unknown-section',
  'misplaced-content',
  'second-document',
  'location-style',
  'multiple-titles',
  'location-prose',
  'unknown-country',
  'mojibake',
  'invisible-character',
])

/** These quote the label before a value of the form, which is in no value. */
const LABELLED = new Set<DiagnosticCode>(['heading-style', 'field-style'])
const OUTSIDE = new Set<string | number | undefined>(['metadata', 'additionalSections'])
/** The label of a header line or of a row, or the mark of a heading of a wiki. */
const LABEL = /^[^\p{L}\p{N}]*(?:h[1-6]\.\s|[\p{L}\p{N}. ]{1,40}?(?:[*_]{0,3} ?[:：|]| [-–—] |\]?[ \-–—]*[\r\n]))/gu

/** Markup at any place: comments, HTML, attributes, images, addresses of links, numbers of items, boxes. */
const MARKUP =
  /<!--[\s\S]*?-->|<[A-Za-z][\w-]*(?:(?:[ \t]+|[ \t]*(?:\r\n|\r|\n)(?![ \t]*[\r\n])[ \t]*)[\w:-]+(?:[ \t]*=[ \t]*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*(?:[ \t]|\r\n|\r|\n)*\/?>|!\[[^\]\n]*(?=\][([])|<\/?[A-Za-z][^<>\n]*>|\{[#.][^{}\n]{1,60}\}|\]\(\s*(?:<[^<>\n]*>|(?!<)(?:\\[^\r\n]|[^()\\ \t\r\n])*(?:\((?:\\[^\r\n]|\([^()\s]*\)|[^()\\ \t\r\n])*\)(?:\\[^\r\n]|[^()\\ \t\r\n])*)*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)|^[ >\t]*(?:[-*+]|\d{1,9}[.)])\s+\[[xX]\](?=\s)|^[ >\t\ufeff]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*\d{1,9}[.)](?=\s|$)/gm
const DEFINITION =
  /^ {0,3}\[((?!\^)[^[\]\n]+)\]:[ \t]*\n?[ \t]*(?:<[^<>\n]*>|[^<\s]\S*)(?:\s+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$/gm
const REFERENCE = /(?<=\])\[([^[\]\n]+)\]/g
/** Markup if no value and no diagnostic has it. */
const UNREAD_MARKUP = /<[^>]*>|\]\[[^[\]\n]+\](?=\s*$)|^ {0,3}(?:`{3,}|~{3,}).*$|^[ >\t]*\d{1,9}[.)]/gm

const HEADERS = fieldTableHeaders().map(name => name.charAt(0).toUpperCase() + name.slice(1))

/** The label of a title that is a header line or a column. */
const TITLE = 'Title'

/** The canonical names of a form: of its fields, sections and columns, at every depth. */
export function namesOf({fields, sections}: Scope): string[] {
  return [...fields.map(it => it.names[0]), ...sections.flatMap(it => [it.names[0], ...namesIn(it)])]
}

function namesIn(section: SectionShape): string[] {
  switch (section.kind) {
    case 'groups':
      return [section.category.names[0], section.values.names[0]]
    case 'table':
      return section.columns.map(it => it.names[0])
    case 'fields':
      return section.fields.map(it => it.names[0])
    case 'part':
    case 'parts':
      return namesOf(section.scope)
    default:
      return []
  }
}

interface Letter {
  readonly text: string
  readonly offset: number
  /** Where what is written for it ends: marks that combine with it, or the rest of a character reference. */
  readonly end: number
}

const ISO_DATE = /^\d{4}(?:-\d\d){0,2}$/

/** Returns the words that a document loses; empty when it loses none. */
export function lost(result: SummaryResult<unknown>, source: string, form: Form = summaryForm): string {
  const text = source.replaceAll('\0', '\ufffd')
  const ledger = new Ledger(text)
  ledger.markup(MARKUP, 0, text.length)
  ledger.references()
  // A document that is a string of another program: its line breaks are escapes.
  if (!/[\r\n]/.test(text.trim())) ledger.markup(/\\[nrt](?: *[-*+] \[[xX]\](?= ))?/g, 0, text.length)
  for (const {start, end} of result.unread) ledger.markup(UNREAD_MARKUP, start.offset, end.offset)
  // A placeholder is in no value, even if one begins with the same words.
  for (const {code, range, actual} of result.diagnostics)
    if (code === 'placeholder-value' && text.startsWith(actual ?? '\n', range.start.offset))
      ledger.take(range.start.offset, range.end.offset)
  /** Texts that are written in another way. They come after those that are in the source as they are. */
  const changed: {readonly range: Range; readonly text: string}[] = []
  for (const [path, value, range] of placed(result)) {
    ledger.box(range.start.offset)
    // A date is read as a whole, however it was written: text beside it is quoted.
    if (
      path.at(-1) === 'markdown' &&
      typeof value === 'string' &&
      /^\|.*\n\| ---/.test(value) &&
      !text.includes(value)
    ) {
      // A table that was made of some columns of another one, whose names may be those of the form.
      for (const rows of [value.split('\n').slice(0, 1), value.split('\n').slice(2)]) {
        let from = range.start.offset
        for (const cell of rows.join('\n').split(/[|\n]/)) {
          const at = cell.trim() === '' ? -1 : indexOfCell(text, cell.trim(), from)
          if (at < 0 || at > range.end.offset) continue
          from = at + cell.trim().length
          ledger.take(at, from)
        }
      }
    } else if (typeof value === 'string' && !ISO_DATE.test(value)) {
      for (const text of ledger.sections(range.start.offset, range.end.offset, value)) changed.push({range, text})
    } else ledger.take(range.start.offset, range.end.offset)
  }
  for (const {range, text} of changed) ledger.account(range.start.offset, range.end.offset, text)
  ledger.close()
  for (const {code, path, range, actual} of result.diagnostics) {
    if (actual === undefined) continue
    const start = range.start.offset
    if (LABELLED.has(code) && !OUTSIDE.has(path[0])) ledger.markup(LABEL, start, range.end.offset)
    if (KEPT.has(code)) continue
    // The last character of the quotation may be a character reference in the text: `&amp;`.
    const end = start + actual.length
    const isWhole = text.startsWith(actual, start) && !REFERENCE_HERE.test(text.slice(end - 1, end + 40))
    ledger.account(start, isWhole ? end : range.end.offset, actual)
  }
  ledger.names([...namesOf(form.scope), ...(form.scope.heading ? [TITLE] : []), ...HEADERS])
  return ledger.left()
}

/** Where a text is the whole of a cell, or of a line; -1 where it is nowhere. */
function indexOfCell(text: string, cell: string, from: number): number {
  for (let at = text.indexOf(cell, from); at >= 0; at = text.indexOf(cell, at + 1)) {
    let before = at - 1
    while (text[before] === ' ' || text[before] === '\t') before--
    let after = at + cell.length
    while (text[after] === ' ' || text[after] === '\t') after++
    if ('|>\r\n'.includes(text[before] ?? '\n') && '|<\r\n'.includes(text[after] ?? '\n')) return at
  }
  return -1
}

/**
 * The values that are in the source, each with its place: those inside another one first, so that what is theirs is not
 * taken for a part of that one.
 */
function placed(result: SummaryResult<unknown>): (readonly [...Leaf, Range])[] {
  return leaves(result.summary)
    .flatMap(it => paragraphs(result, it))
    .flatMap(([path, value]) => {
      const range = result.rangeOf(path)
      return range ? [[path, value, range] as const] : []
    })
    .sort(([, , a], [, , b]) => lengthOf(a) - lengthOf(b))
}

function lengthOf({start, end}: Range): number {
  return end.offset - start.offset
}

/** Spaces of HTML, and keys of front matter without a value. */
const UNREAD_SILENCE = /&(?:nbsp|#9|#32|#160);|^[\p{L}_-]+:\s*$/gmu
const FRONT_MATTER = /^---\r?\n[\s\S]*?\n(?:---|\.\.\.)(?=\r?\n|$)/
const YAML_COMMENT = /(?:^|\s)#.*$/gm

/** The words of a document of any form that are in no value, no text outside the form and no diagnostic. */
export function unread(result: Pick<SummaryResult<unknown>, 'unread'>, text: string): string {
  const quiet = text.replace(FRONT_MATTER, it => it.replace(YAML_COMMENT, comment => ' '.repeat(comment.length)))
  // A document that is a string of another program: its line breaks are escapes.
  const breaks = /[\r\n]/.test(text.trim()) ? /[\r\n]/g : /\\[nrt]/g
  const parts = result.unread.map(({start, end}) =>
    quiet
      .slice(start.offset, end.offset)
      .replace(breaks, '\n')
      .replace(MARKUP, ' ')
      .replace(DEFINITION, ' ')
      .replace(UNREAD_MARKUP, ' ')
      .replace(UNREAD_SILENCE, ' ')
      .trim(),
  )
  return parts.filter(it => /[\p{L}\p{N}]/u.test(it)).join(' … ')
}

type Leaf = readonly [Path, string | number | boolean]

/** Prose is checked by paragraphs: a second section of it may be anywhere. */
function paragraphs(result: SummaryResult<unknown>, leaf: Leaf): Leaf[] {
  const [path, value] = leaf
  if (typeof value !== 'string' || !result.rangeOf([...path, 0])) return [leaf]
  return value.split('\n\n').map((text, n) => [[...path, n], text])
}

/** Keys whose values are worked out, not written in the document. */
const SAID_NOWHERE = new Set<string | number | undefined>(['countryCode', 'within'])

/** The values of a document that are in its text, each with its path. */
export function leaves(value: unknown, path: Path = []): Leaf[] {
  if (typeof value === 'string') return SAID_NOWHERE.has(path.at(-1)) ? [] : [[path, value]]
  if (typeof value === 'number' || typeof value === 'boolean') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, it]) => leaves(it, [...path, Array.isArray(value) ? Number(key) : key]))
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
}

const BLANK_LINES = /(?:\r\n|\r(?!\n)|\n)(?:[ \t]*(?:\r\n|\r|\n))+/

/** The letters of the line above an offset that is not blank. */
function lineAbove(text: string, at: number): string {
  const above = text.slice(Math.max(0, lineStart(text, at) - 500), lineStart(text, at)).trimEnd()
  return (above.slice(lineStart(above, above.length)).match(LETTER) ?? []).join('').toLowerCase()
}

/** Whether a part of a text is whole lines, without the spaces and NULs around them. */
function isWholeLines(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[\r\n])(?:[^\S\r\n]|\ufffd)*$/.test(text.slice(Math.max(0, start - 20), start)) &&
    /^(?:[^\S\r\n]|\ufffd)*(?:$|[\r\n])/.test(text.slice(end, end + 20))
  )
}

/** A name of a form, also with other spaces, with references for signs and with markup between its letters. */
function writtenAs(name: string): RegExp {
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  if (words.length === 0) return /(?!)/g
  return new RegExp(words.map(word => [...word].join('[*_`~]*')).join('(?:&#?\\w+;|[^\\p{L}\\p{N}\\r\\n])+'), 'gu')
}

const BOX = /^[ >\t]*\[[xX]\][ \t]+$/
const NO_WORDS = /^[^\p{L}\p{N}]*$/u
/** The end of a heading with a line of `=` or `-` below it. */
const UNDERLINED = /^[^\p{L}\p{N}\r\n]*(?:\r\n|\r|\n) {0,3}(?:=+|-+)[ \t]*(?:$|[\r\n])/u
const HASHES = /^ {0,3}#{1,6}[ \t]+[^\p{L}\p{N}]*$/u

/** Markup is in no value. */
const MARKED = 2

class Ledger {
  readonly #text: string
  readonly #done: Uint8Array
  /** Whether all values are accounted for. Until then, an accounted part belongs to a value and not to another one. */
  #closed = false

  constructor(text: string) {
    this.#text = text
    this.#done = new Uint8Array(text.length)
  }

  /** Marks all values as accounted for. */
  close(): void {
    this.#closed = true
  }

  /** Accounts for the letters of a part of the source that are those of a value, in order. */
  account(start: number, end: number, value: string): void {
    if (this.#text.slice(start, end) === value) return void this.#done.fill(1, start, end)
    const written = this.#letters(start, end, value).filter(({offset}) =>
      this.#closed ? this.#done[offset] !== MARKED : this.#done[offset] === 0,
    )
    const said = [...value.normalize('NFC').matchAll(LETTER)].map(it => it[0])
    if (written.length === said.length && written.every((it, k) => it.text === said[k])) {
      for (const it of written) this.#done.fill(1, it.offset, it.end)
      return
    }
    let at = 0
    const options = {comparator: (a: string, b: string) => a === b, maxEditLength: 4000}
    for (const part of diffArrays(
      written.map(it => it.text),
      said,
      options,
    ) ?? []) {
      if (part.added) continue
      if (!part.removed) for (const it of written.slice(at, at + part.count)) this.#done.fill(1, it.offset, it.end)
      at += part.count
    }
  }

  /**
   * Accounts for markdown that is several parts of the source, one after the other: a section that occurs twice.
   * Returns the parts that are written in another way; the whole value when most are.
   */
  sections(start: number, end: number, value: string): readonly string[] {
    const found: [number, number][] = []
    const changed: string[] = []
    let at = start
    const heading = lineAbove(this.#text, start)
    const parts = value.split(BLANK_LINES).filter(it => !NO_WORDS.test(it))
    for (const [n, part] of parts.entries()) {
      const from = this.#partAt(parts.slice(n), heading, at, end)
      if (from < 0) changed.push(part)
      else {
        found.push([from, from + part.length])
        at = from + part.length
      }
    }
    if (changed.length * 2 > parts.length) return [value]
    for (const [from, to] of found) this.#done.fill(1, from, to)
    return changed
  }

  /**
   * Where the first of the parts of a section is: next, or else where most of the others follow it, below the same
   * heading if possible. -1 where it is nowhere.
   */
  #partAt(parts: readonly string[], heading: string, from: number, end: number): number {
    let best = -1
    let most = 0
    for (let at = this.#find(parts[0], from, end); at >= 0; at = this.#find(parts[0], at + 1, end)) {
      if (NO_WORDS.test(this.#text.slice(from, at))) return at
      const worth = 2 * this.#following(parts, at, end) + Number(lineAbove(this.#text, at) === heading)
      if (worth > most) [best, most] = [at, worth]
    }
    return best
  }

  /** How many parts are one after the other from an offset on, with no word between them. */
  #following(parts: readonly string[], start: number, end: number): number {
    let from = start
    for (const [n, part] of parts.entries()) {
      const at = this.#find(part, from, end)
      if (at < 0 || !NO_WORDS.test(this.#text.slice(from, at))) return n
      from = at + part.length
    }
    return parts.length
  }

  /** Where a part is next as whole lines that belong to no other value; -1 where it is nowhere. */
  #find(part = '', from: number, end: number): number {
    for (let at = this.#text.indexOf(part, from); at >= 0; at = this.#text.indexOf(part, at + 1)) {
      if (at + part.length > end) return -1
      if (this.#done[at] !== 1 && isWholeLines(this.#text, at, at + part.length)) return at
    }
    return -1
  }

  /** Accounts for a part of the source as a whole: a number, or a word for yes or no. */
  take(start: number, end: number): void {
    this.#done.fill(1, start, end)
  }

  markup(pattern: RegExp, start: number, end: number): void {
    const part = this.#text.slice(start, end)
    for (const {0: found, index} of part.matchAll(pattern)) {
      this.#done.fill(MARKED, start + index, start + index + found.length)
    }
  }

  /** The box of a task before a value is markup, also on a line without the marker of an item. */
  box(value: number): void {
    const line = lineStart(this.#text, value)
    if (BOX.test(this.#text.slice(line, value))) this.#done.fill(MARKED, line, value)
  }

  /** The label that a link takes its address from is markup, as the definition of the address is. */
  references(): void {
    this.markup(DEFINITION, 0, this.#text.length)
    const labels = new Set([...this.#text.matchAll(DEFINITION)].map(it => it[1]?.toLowerCase()))
    for (const {1: label = '', index} of this.#text.matchAll(REFERENCE)) {
      if (labels.has(label.toLowerCase())) this.#done.fill(MARKED, index, index + label.length + 2)
    }
  }

  /**
   * Accounts for the names of the form where they are alone. In a heading, some of their letters may have been taken for
   * those of a value that is in several places.
   */
  names(names: readonly string[]): void {
    // A name may be a part of another one.
    for (const name of [...names].sort((a, b) => b.length - a.length)) {
      for (const {0: found, index: at} of this.#text.matchAll(writtenAs(name))) {
        const end = at + found.length
        const alone = !/[\p{L}\p{N}]/u.test(this.#text.charAt(at - 1) + this.#text.charAt(end))
        const before = this.#text.slice(lineStart(this.#text, at), at)
        const isHeading =
          HASHES.test(before) || (NO_WORDS.test(before) && UNDERLINED.test(this.#text.slice(end, end + 80)))
        if (alone && (isHeading || this.#letters(at, end).every(it => this.#done[it.offset] !== 1)))
          this.#done.fill(1, at, end)
      }
    }
  }

  left(): string {
    let words = ''
    let last = -1
    for (let from = this.#done.indexOf(0); from >= 0; ) {
      let to = from
      while (this.#done[to] === 0) to++
      for (const {text, offset} of this.#letters(from, to)) {
        words += last >= 0 && offset !== last ? ` ${text}` : text
        last = offset + 1
      }
      from = this.#done.indexOf(0, to)
    }
    return words
  }

  /**
   * The letters and digits of a part of the source, those of character references as the text that they mean. In code
   * and after a backslash a reference is text: the value has it too.
   */
  #letters(start: number, end: number, value = ''): Letter[] {
    const found: Letter[] = []
    for (const {0: written, index} of this.#text.slice(start, end).matchAll(WRITTEN)) {
      const offset = start + index
      const text = written.startsWith('&') && !value.includes(written) ? decoded(written) : written
      for (const {0: letter} of text.normalize('NFC').matchAll(LETTER))
        found.push({text: letter, offset, end: offset + written.length})
    }
    return found
  }
}

const REFERENCE_HERE = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/
const LETTER = /[\p{L}\p{N}]/gu
const WRITTEN = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});|[\p{L}\p{N}]\p{M}*/gu

function decoded(reference: string): string {
  const body = reference.slice(1, -1)
  if (!body.startsWith('#')) return decodeNamedCharacterReference(body) || body
  const code = /^#[xX]/.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1))
  return code > 0x10ffff ? '' : String.fromCodePoint(code)
}
