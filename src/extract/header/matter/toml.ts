import {DEEPEST} from '../../../grammar/nesting.js'
import type {Text} from '../../../read/blocks.js'
import {type MatterEntry, type MatterValue, wordsIn} from './values.js'

/** Reads the pairs of TOML; null when the text is not TOML. */
export function readToml(source: string, from: number, to: number): readonly MatterEntry[] | null {
  const reader = new TomlReader(source, from, to)
  return reader.read() ? reader.entries : null
}

interface Table {
  readonly name: Text
  readonly entries: MatterEntry[]
}

const BARE_KEY = /[\p{L}\p{N}_-]+/uy
const BARE_VALUE = /[^\s,#\]}][^,#\]}\r\n]*/y
const SPACE = /[ \t]*/y
const GAP = /\s*(?:#[^\r\n]*(?:[\r\n]\s*|$))*/y
const LINE_END = /[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n|$)/y

/** Reads TOML step by step. If any of it cannot be read, nothing is read. */
class TomlReader {
  readonly entries: MatterEntry[] = []
  readonly #source: string
  readonly #to: number
  #at: number
  #table: Table | null = null

  constructor(source: string, from: number, to: number) {
    this.#source = source
    this.#at = from
    this.#to = to
  }

  read(): boolean {
    this.#skip(GAP)
    while (this.#at < this.#to) {
      if (!(this.#source[this.#at] === '[' ? this.#header() : this.#pair())) return false
      if (!this.#match(LINE_END)) return false
      this.#skip(GAP)
    }
    return this.entries.length > 0
  }

  /** Reads `[table]`. */
  #header(): boolean {
    const twice = this.#source[this.#at + 1] === '[' ? 2 : 1
    this.#at += twice
    const names = this.#keys()
    const [name] = names ?? []
    if (!name || !this.#source.startsWith(']'.repeat(twice), this.#at)) return false
    this.#at += twice
    const table = {name, entries: []}
    const start = this.#at
    const text = () => wordsIn(this.#source, this.#source.slice(start, this.#to), start, this.#to)
    this.entries.push({
      name,
      value: {
        kind: 'map',
        entries: table.entries,
        get text() {
          return text()
        },
      },
    })
    this.#table = table
    return true
  }

  #pair(): boolean {
    const pair = this.#keyAndValue(0)
    if (pair === null) return false
    if (pair !== undefined) (this.#table?.entries ?? this.entries).push(pair)
    return true
  }

  /** Reads a key and its value. Undefined for a pair whose value is empty. */
  #keyAndValue(depth: number): MatterEntry | null | undefined {
    const names = this.#keys()
    const name = names?.at(-1)
    if (!name || this.#source[this.#at] !== '=') return null
    this.#at++
    this.#skip(SPACE)
    const value = this.#value(depth)
    if (value === null) return null
    return isEmpty(value) ? undefined : {name, value}
  }

  /** Reads `a.b.c`. Only the last key names the value. */
  #keys(): Text[] | null {
    const names: Text[] = []
    do {
      if (names.length > 0) this.#at++
      this.#skip(SPACE)
      const start = this.#at
      const quoted = this.#string()
      if (quoted) names.push(quoted)
      else if (this.#match(BARE_KEY))
        names.push(wordsIn(this.#source, this.#source.slice(start, this.#at), start, this.#at))
      else return null
      this.#skip(SPACE)
    } while (this.#source[this.#at] === '.')
    return names
  }

  #value(depth: number): MatterValue | null {
    if (depth > DEEPEST) return null
    const start = this.#at
    const opening = this.#source[start]
    if (opening === '[') return this.#array(depth)
    if (opening === '{') return this.#inline(depth)
    const string = this.#string()
    if (string) return {kind: 'text', text: string}
    if (opening === '"' || opening === "'" || !this.#match(BARE_VALUE)) return null
    return {kind: 'text', text: wordsIn(this.#source, this.#source.slice(start, this.#at), start, this.#at)}
  }

  #array(depth: number): MatterValue | null {
    const start = this.#at++
    const items: MatterValue[] = []
    for (;;) {
      this.#skip(GAP)
      if (this.#source[this.#at] === ']') break
      const item = this.#value(depth + 1)
      if (item === null) return null
      if (!isEmpty(item)) items.push(item)
      this.#skip(GAP)
      if (this.#source[this.#at] === ',') this.#at++
      else if (this.#source[this.#at] !== ']') return null
    }
    this.#at++
    return {kind: 'list', items, text: this.#written(start)}
  }

  #inline(depth: number): MatterValue | null {
    const start = this.#at++
    const entries: MatterEntry[] = []
    for (;;) {
      this.#skip(GAP)
      if (this.#source[this.#at] === '}') break
      const pair = this.#keyAndValue(depth + 1)
      if (pair === null) return null
      if (pair) entries.push(pair)
      this.#skip(GAP)
      if (this.#source[this.#at] === ',') this.#at++
      else if (this.#source[this.#at] !== '}') return null
    }
    this.#at++
    return {kind: 'map', entries, text: this.#written(start)}
  }

  #written(start: number): Text {
    return wordsIn(this.#source, this.#source.slice(start, this.#at), start, this.#at)
  }

  /** Reads a string in quotes of any kind; null when there is none here, or it has no end. */
  #string(): Text | null {
    const source = this.#source
    const start = this.#at
    const quote = source[start]
    if (quote !== '"' && quote !== "'") return null
    const mark = source.startsWith(quote.repeat(3), start) ? quote.repeat(3) : quote
    const from = start + mark.length
    let end = from
    while (end < this.#to && !source.startsWith(mark, end)) {
      if (mark.length === 1 && /[\r\n]/.test(source[end] as string)) return null
      end += quote === '"' && source[end] === '\\' ? 2 : 1
    }
    if (end >= this.#to) return null
    this.#at = end + mark.length
    const written = source.slice(from, end)
    return wordsIn(source, quote === '"' ? unescaped(written) : written, from, end)
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#source)
    if (!match) return false
    this.#at += match[0].length
    return true
  }

  #skip(pattern: RegExp): void {
    this.#match(pattern)
  }
}

function isEmpty(value: MatterValue): boolean {
  if (value.kind === 'text') return value.text.text === ''
  return value.kind === 'list' ? value.items.length === 0 : value.entries.length === 0
}

const ESCAPES: Readonly<Record<string, string>> = {b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\u001b'}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|\s*[\r\n]\s*|(.))/g, (all, four, eight, one) => {
    const code = Number.parseInt(four ?? eight ?? '', 16)
    if (code <= 0x10ffff) return String.fromCodePoint(code)
    return one === undefined ? '' : (ESCAPES[one] ?? one) || all
  })
}
