import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {diffArrays} from 'diff'
import {HEADER_FIELDS, SECTIONS} from '../../src/format/form.js'
import {fieldTableHeaders} from '../../src/grammar/labels.js'
import type {DiagnosticCode, Path, Summary, SummaryResult} from '../../src/index.js'

/*
 * Every letter and digit of a document is somewhere: in a value that stands where its range says, in what a diagnostic
 * quotes, in a name of the form, or in markup. A part of the source that was taken up, but whose words nobody has, is
 * lost all the same.
 */

/** These quote what is kept as values besides, so their quoting proves nothing. */
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

/** What is markup wherever it stands: comments, breaks, addresses of links, numbers of items, task boxes, fences. */
const MARKUP =
  /<!--[\s\S]*?-->|<br\s*\/?>|\]\((?:<[^<>\n]*>|[^()\s<>]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)|^[ >\t]*(?:[-*+]|\d{1,9}[.)])\s+\[[xX]\](?=\s)|^[ >\t]*(?:[-*+]\s+)*\d{1,9}[.)](?=\s|$)/gm
const DEFINITION = /^ {0,3}\[([^[\]\n]+)\]:/gm
const REFERENCE = /(?<=\])\[([^[\]\n]+)\]/g
/** What is markup where nobody took it up. */
const UNREAD_MARKUP = /<[^>]*>|^ {0,3}(?:`{3,}|~{3,}).*$|^[ >\t]*\d{1,9}[.)]/gm

const NAMES = [
  ...HEADER_FIELDS.map(({labels}) => labels[0]),
  ...SECTIONS.flatMap(it => [
    it.headings[0],
    ...(it.kind === 'groups' ? [it.categoryHeaders[0], it.valueHeaders[0]] : []),
  ]),
  ...fieldTableHeaders().map(name => name.charAt(0).toUpperCase() + name.slice(1)),
]

interface Letter {
  readonly text: string
  readonly offset: number
  /** Where what is written for it ends: marks that combine with it, or the rest of a character reference. */
  readonly end: number
}

/** The words that a document loses; empty when it loses none. */
export function lost(result: SummaryResult, text: string): string {
  const ledger = new Ledger(text)
  ledger.markup(MARKUP, 0, text.length)
  ledger.references()
  for (const {start, end} of result.unread) ledger.markup(UNREAD_MARKUP, start.offset, end.offset)
  for (const [path, value] of [...leaves(result.summary), ...paragraphs(result.summary)]) {
    const range = result.rangeOf(path)
    if (range) ledger.account(range.start.offset, range.end.offset, value)
  }
  for (const {code, range, actual} of result.diagnostics) {
    if (actual === undefined || KEPT.has(code)) continue
    const start = range.start.offset
    ledger.account(start, text.startsWith(actual, start) ? start + actual.length : range.end.offset, actual)
  }
  ledger.names()
  return ledger.left()
}

/** Blanks of HTML, and keys of front matter without a value. */
const UNREAD_SILENCE = /&nbsp;|^[\p{L}_-]+:\s*$/gmu
const FRONT_MATTER = /^---\r?\n[\s\S]*?\n(?:---|\.\.\.)(?=\r?\n|$)/
const YAML_COMMENT = /(?:^|\s)#.*$/gm

/** The words of a document, of whatever form, that no value, nothing kept beside and no diagnostic took up. */
export function unread(result: Pick<SummaryResult, 'unread'>, text: string): string {
  const quiet = text.replace(FRONT_MATTER, it => it.replace(YAML_COMMENT, comment => ' '.repeat(comment.length)))
  const parts = result.unread.map(({start, end}) =>
    quiet
      .slice(start.offset, end.offset)
      .replace(MARKUP, ' ')
      .replace(UNREAD_MARKUP, ' ')
      .replace(UNREAD_SILENCE, ' ')
      .trim(),
  )
  return parts.filter(it => /[\p{L}\p{N}]/u.test(it)).join(' … ')
}

/** The summary stands by its paragraphs: a second section of it may be anywhere. */
function paragraphs({executiveSummary}: Summary): [Path, string][] {
  return executiveSummary?.split('\n\n').map((text, n) => [['executiveSummary', n], text]) ?? []
}

function leaves(value: unknown, path: Path = []): [Path, string][] {
  if (typeof value === 'string')
    return path.at(-1) === 'countryCode' || path.at(-1) === 'within' || path[0] === 'executiveSummary'
      ? []
      : [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, it]) => leaves(it, [...path, Array.isArray(value) ? Number(key) : key]))
}

/** What is markup is no value's. */
const MARKED = 2

class Ledger {
  readonly #text: string
  readonly #done: Uint8Array

  constructor(text: string) {
    this.#text = text
    this.#done = new Uint8Array(text.length)
  }

  /** Accounts for the letters of a part of the source that are those of a value, in order. */
  account(start: number, end: number, value: string): void {
    if (this.#text.startsWith(value, start) && start + value.length === end) return void this.#done.fill(1, start, end)
    const written = this.#letters(start, end).filter(({offset}) => this.#done[offset] !== MARKED)
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

  markup(pattern: RegExp, start: number, end: number): void {
    const part = this.#text.slice(start, end)
    for (const {0: found, index} of part.matchAll(pattern)) {
      this.#done.fill(MARKED, start + index, start + index + found.length)
    }
  }

  /** The label that a link takes its address from is markup, as the address is. */
  references(): void {
    const labels = new Set([...this.#text.matchAll(DEFINITION)].map(it => it[1]?.toLowerCase()))
    for (const {1: label = '', index} of this.#text.matchAll(REFERENCE)) {
      if (labels.has(label.toLowerCase())) this.#done.fill(MARKED, index, index + label.length + 2)
    }
  }

  /** Accounts for the names of the form where they stand by themselves. */
  names(): void {
    for (const name of NAMES) {
      for (let at = this.#text.indexOf(name); at >= 0; at = this.#text.indexOf(name, at + 1)) {
        const end = at + name.length
        const alone = !/[\p{L}\p{N}]/u.test(this.#text.charAt(at - 1) + this.#text.charAt(end))
        if (alone && this.#done.subarray(at, end).every(it => it === 0)) this.#done.fill(1, at, end)
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

  /** The letters and digits of a part of the source, those of character references as what they stand for. */
  #letters(start: number, end: number): Letter[] {
    const found: Letter[] = []
    for (const {0: written, index} of this.#text.slice(start, end).matchAll(WRITTEN)) {
      const offset = start + index
      const text = written.startsWith('&') ? decoded(written) : written
      for (const {0: letter} of text.normalize('NFC').matchAll(LETTER))
        found.push({text: letter, offset, end: offset + written.length})
    }
    return found
  }
}

const LETTER = /[\p{L}\p{N}]/gu
const WRITTEN = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});|[\p{L}\p{N}]\p{M}*/gu

function decoded(reference: string): string {
  const body = reference.slice(1, -1)
  if (!body.startsWith('#')) return decodeNamedCharacterReference(body) || body
  const code = /^#[xX]/.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1))
  return code > 0x10ffff ? '' : String.fromCodePoint(code)
}
