import type {CST} from 'yaml'
import {refuse} from './problem.js'

/** The text before a node: its indicator, an anchor and a tag. */
export interface Props {
  /** Where the indicator is: `-`, `?`, `:` or `---`. */
  readonly found: CST.SourceToken | null
  readonly comma: CST.SourceToken | null
  readonly anchor: CST.SourceToken | null
  readonly tag: CST.SourceToken | null
  readonly hasNewline: boolean
  /** Whether a line ends behind the anchor or the tag. */
  readonly isCut: boolean
  readonly start: number
  readonly end: number
}

export interface PropsOf {
  readonly indicator: 'doc-start' | 'explicit-key-ind' | 'map-value-ind' | 'seq-item-ind'
  readonly next: CST.Token | undefined
  readonly offset: number
  /** The indentation of the collection; null in flow collections, where it has no meaning. */
  readonly indent: number | null
  readonly isAtNewline: boolean
}

/** Reads the tokens before a node. */
export function readProps(tokens: readonly CST.SourceToken[], of: PropsOf): Props {
  const reader = new PropsReader(of)
  for (const token of tokens) reader.read(token)
  return reader.result(tokens.at(-1))
}

const IN_SPACE = new Set(['space', 'newline', 'comma'])

class PropsReader {
  readonly #of: PropsOf
  #isAtNewline: boolean
  #hasSpace: boolean
  #hasNewline = false
  #needsSpace = false
  #tab: CST.SourceToken | null = null
  #anchor: CST.SourceToken | null = null
  #tag: CST.SourceToken | null = null
  #isCut = false
  #comma: CST.SourceToken | null = null
  #found: CST.SourceToken | null = null
  #start: number | null = null

  constructor(of: PropsOf) {
    this.#of = of
    this.#isAtNewline = of.isAtNewline
    this.#hasSpace = of.isAtNewline
  }

  read(token: CST.SourceToken): void {
    if (this.#needsSpace && !IN_SPACE.has(token.type)) refuse('A tag or an anchor must be followed by a space')
    this.#needsSpace = false
    if (this.#tab && this.#isAtNewline && token.type !== 'comment' && token.type !== 'newline') refuseTab()
    this.#tab = null
    switch (token.type) {
      case 'space':
        this.#readSpace(token)
        break
      case 'comment':
        if (!this.#hasSpace) refuse('A comment must follow a space')
        this.#isAtNewline = false
        break
      case 'newline':
        this.#isAtNewline = true
        this.#hasNewline = true
        this.#hasSpace = true
        this.#isCut ||= this.#anchor !== null || this.#tag !== null
        break
      case 'anchor':
        if (this.#anchor) refuse('A value has at most one anchor')
        this.#anchor = token
        this.#readName(token)
        break
      case 'tag':
        if (this.#tag) refuse('A value has at most one tag')
        this.#tag = token
        this.#readName(token)
        break
      default:
        this.#readIndicator(token)
    }
  }

  #readSpace(token: CST.SourceToken): void {
    const {indent, indicator, next} = this.#of
    const isLoose = indicator === 'doc-start' && next?.type === 'flow-collection'
    if (indent !== null && !isLoose && token.source.includes('\t')) this.#tab = token
    this.#hasSpace = true
  }

  #readName(token: CST.SourceToken): void {
    this.#start ??= token.offset
    this.#isAtNewline = false
    this.#hasSpace = false
    this.#needsSpace = true
  }

  #readIndicator(token: CST.SourceToken): void {
    const {indicator, indent} = this.#of
    const isComma = indent === null && token.type === 'comma'
    if (token.type === indicator) {
      if (this.#anchor || this.#tag) refuse(`Anchors and tags must follow "${token.source}"`)
      if (this.#found) refuse(`Unexpected "${token.source}"`)
      this.#found = token
    } else if (isComma) {
      if (this.#comma) refuse('Unexpected ","')
      this.#comma = token
    } else refuse(`Unexpected "${token.source}"`)
    this.#isAtNewline = !isComma && (indicator === 'seq-item-ind' || indicator === 'explicit-key-ind')
    this.#hasSpace = false
  }

  result(last: CST.SourceToken | undefined): Props {
    const {next, indent, offset} = this.#of
    const isApart = !next || IN_SPACE.has(next.type) || (next.type === 'scalar' && next.source === '')
    if (this.#needsSpace && !isApart) refuse('A tag or an anchor must be followed by a space')
    const isBlock = next?.type === 'block-map' || next?.type === 'block-seq'
    if (this.#tab && ((this.#isAtNewline && this.#tab.indent <= (indent ?? 0)) || isBlock)) refuseTab()
    const end = last ? last.offset + last.source.length : offset
    return {
      found: this.#found,
      comma: this.#comma,
      anchor: this.#anchor,
      tag: this.#tag,
      hasNewline: this.#hasNewline,
      isCut: this.#isCut,
      start: this.#start ?? end,
      end,
    }
  }
}

function refuseTab(): never {
  refuse('Tabs are not allowed as indentation')
}

/** Only spaces and comments may follow a value on its line. */
export function readEnd(tokens: readonly CST.SourceToken[] | undefined, offset: number, needsSpace = true): number {
  let hasSpace = false
  let end = offset
  for (const {type, source} of tokens ?? []) {
    if (type === 'space' || type === 'newline') hasSpace = true
    else if (type !== 'comment') refuse(`Unexpected "${source}"`)
    else if (needsSpace && !hasSpace) refuse('A comment must follow a space')
    end += source.length
  }
  return end
}
