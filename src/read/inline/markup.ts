import type {Link, Text} from '../blocks.js'
import {
  AMPERSAND,
  BACKSLASH,
  BACKTICK,
  BANG,
  CLOSE_BRACKET,
  isAsciiPunctuation,
  isBlank,
  isLineEnding,
  LESS,
  lineEndingLength,
  OPEN_BRACKET,
  STAR,
  UNDERSCORE,
} from '../characters.js'

import {TextBuilder} from '../text.js'
import {autolinkEnd, autolinkUrl, RawHtml} from './angle.js'
import {Brackets} from './brackets.js'
import {Backticks, runEnd} from './code.js'
import {Content} from './content.js'

import {kindOfTag} from './elements.js'
import {Emphasis, makeRun} from './emphasis.js'
import {Events} from './events.js'
import type {Definitions} from './link.js'
import {decodeReference, referenceEnd} from './reference.js'
import {PUNCTUATION, SPACE, sideAfter, sideBefore} from './sides.js'

/** The characters that may be markup. */
const isMark = new Uint8Array(128)
for (const code of [0, 10, 13, BANG, AMPERSAND, STAR, LESS, OPEN_BRACKET]) isMark[code] = 1
for (const code of [BACKSLASH, CLOSE_BRACKET, UNDERSCORE, BACKTICK]) isMark[code] = 1

/** Reads texts with markup. It collects events. The meaning of all events is known at the end of the text. */
export class MarkupReader {
  readonly #source: string
  readonly #links: Link[]
  readonly #events = new Events()
  readonly #emphasis = new Emphasis()
  readonly #brackets: Brackets
  readonly #backticks = new Backticks()
  readonly #html = new RawHtml()

  /** @param links - The list to which the links of the texts are added. */
  constructor(source: string, definitions: Definitions, links: Link[]) {
    this.#source = source
    this.#links = links
    this.#brackets = new Brackets(definitions, this.#events, this.#emphasis, links)
  }

  /** Reads lines, which are given as `start, end, start, end, …`; `at` is the offset of an empty text. */
  read(lines: readonly number[], at: number, inCell: boolean, isSpaced: boolean): Text {
    const content = new Content(this.#source, lines, isSpaced)
    this.#events.clear()
    this.#emphasis.clear()
    this.#brackets.begin(content)
    this.#backticks.clear()
    this.#html.clear()
    this.#scan(content, inCell)
    this.#emphasis.resolve(null)
    this.#events.anchors(content, this.#links)
    const text = this.#write(content, at, 'markup')
    return text.text === '' && this.#events.hasImages ? this.#write(content, at, 'text') : text
  }

  /** Reads the alternative text of images only if there is no other text. */
  #write(content: Content, at: number, images: 'text' | 'markup'): Text {
    const builder = new TextBuilder(this.#source)
    this.#events.write(builder, content, images)
    return builder.finish(at)
  }

  #scan(content: Content, inCell: boolean): void {
    const {text, end} = content
    let at = content.start
    while (at < end) {
      const code = text.charCodeAt(at)
      if (code < 128 && isMark[code] === 1) at = this.#mark(content, code, at, inCell)
      else at++
    }
  }

  /** Reads the markup that starts with a mark. Returns its end. */
  #mark(content: Content, code: number, at: number, inCell: boolean): number {
    switch (code) {
      case BACKSLASH:
        return this.#escape(content, at)
      case AMPERSAND:
        return this.#reference(content, at)
      case STAR:
      case UNDERSCORE:
        return this.#run(content, at, code)
      case BACKTICK:
        return this.#code(content, at, inCell)
      case LESS:
        return this.#angle(content, at)
      case OPEN_BRACKET:
        return this.#brackets.open(at, false)
      case BANG:
        return content.text.charCodeAt(at + 1) === OPEN_BRACKET && at + 1 < content.end
          ? this.#brackets.open(at, true)
          : at + 1
      case CLOSE_BRACKET:
        return this.#brackets.close(at)
      case 0:
        this.#events.add('nul', at, at + 1)
        return at + 1
      default:
        return this.#break(content, at, at)
    }
  }

  #break({text}: Content, start: number, lineEnd: number): number {
    const end = lineEnd + lineEndingLength(text, lineEnd)
    this.#events.add('break', start, end)
    return end
  }

  #escape(content: Content, at: number): number {
    const {text, end} = content
    if (at + 1 >= end) return end
    const next = text.charCodeAt(at + 1)
    if (isLineEnding(next)) return this.#break(content, at, at + 1)
    if (!isAsciiPunctuation(next)) return at + 1
    this.#events.add('atom', at, at + 2, text[at + 1])
    return at + 2
  }

  #reference({text, end}: Content, at: number): number {
    const to = referenceEnd(text, at, end)
    if (to === at) return at + 1
    const value = decodeReference(text, at, to)
    this.#events.add(isBlank(value.charCodeAt(0)) ? 'blank' : 'atom', at, to, value)
    return to
  }

  #run({text, start, end}: Content, at: number, marker: number): number {
    let to = at + 1
    while (to < end && text.charCodeAt(to) === marker) to++
    const before = at === start ? SPACE : sideBefore(text, at)
    const after = to === end ? SPACE : sideAfter(text, to)
    const left = after !== SPACE && (after !== PUNCTUATION || before > 0)
    const right = before !== SPACE && (before !== PUNCTUATION || after > 0)
    // Inside a word, an underscore has no effect.
    const opens = left && (marker === STAR || !right || before === PUNCTUATION)
    const closes = right && (marker === STAR || !left || after === PUNCTUATION)
    if (!opens && !closes) return to
    const run = makeRun(this.#events.count, marker, to - at, opens, closes)
    this.#emphasis.add(run)
    this.#events.add('run', at, to, '', run)
    return to
  }

  #code({text, end}: Content, at: number, inCell: boolean): number {
    let from = runEnd(text, at, end)
    const length = from - at
    let to = this.#backticks.closing(text, from, end, length)
    if (to < 0) return from
    const close = to + length
    if (isPadded(text, from, to)) {
      from += lineEndingLength(text, from)
      to -= to - 2 >= from ? lineEndingLength(text, to - 2) : 1
    }
    this.#events.add('markup', at, from)
    this.#events.add(inCell ? 'cell' : 'raw', from, to)
    this.#events.add('markup', to, close)
    return close
  }

  #angle(content: Content, at: number): number {
    const {text, end} = content
    const autolink = autolinkEnd(text, at, end)
    if (autolink >= 0) {
      this.#events.add('markup', at, at + 1)
      this.#events.add('raw', at + 1, autolink - 1)
      this.#events.add('markup', autolink - 1, autolink)
      this.#brackets.link(at, autolink, at + 1, autolink - 1, {
        url: autolinkUrl(text.slice(at + 1, autolink - 1)),
        title: null,
      })
      return autolink
    }
    const to = this.#html.end(text, at, end)
    if (to < 0) return at + 1
    const kind = kindOfTag(text, at)
    this.#events.add(kind === 'text' ? 'html' : kind === 'line' ? 'line' : 'tag', at, to)
    return to
  }
}

/**
 * Whether code starts and ends with a space, and does not only consist of spaces. It then loses one space at each end.
 */
function isPadded(text: string, from: number, to: number): boolean {
  if (!isPadding(text.charCodeAt(from)) || !isPadding(text.charCodeAt(to - 1))) return false
  for (let at = from; at < to; at++) if (!isPadding(text.charCodeAt(at))) return true
  return false
}

function isPadding(code: number): boolean {
  return code === 32 || isLineEnding(code)
}
