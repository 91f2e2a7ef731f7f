import {COLONS, HEADER_SEPARATORS, LABEL_DASH} from '../../markdown/marks.js'
import type {Text} from '../../read/blocks.js'
import {opensMarkup, plain, sliceText, sourceEnd, sourceStart} from '../pieces.js'
import type {Labels} from './line.js'
import {LineCutter} from './line-cutter.js'
import {areCountries, isWhole} from './reads.js'
import {type Split, Splitter} from './split.js'

/*
 * Finds the header lines of a paragraph. A line starts one if its label is known, or is in markup, or looks like a
 * label. Several may share a line of the source. Any other line continues the value above it, unless that value is
 * complete.
 */

/** A part of a paragraph: a header line, or other text. */
export interface Part {
  readonly from: number
  to: number
  /** Whether it shares its line of the source with other parts. */
  readonly isShared: boolean
  /** Null when it is not a header line. */
  readonly split: Split | null
}

/** A piece of a line of the source. */
type Piece = Omit<Part, 'split'>

/** How a line of a text ends before the next line. */
type Break = 'soft' | 'hard' | 'tag'

/** A colon after a label, or a separator of header lines on one line of the source. */
const LINE = new RegExp(`[:：]| [${HEADER_SEPARATORS}] `)
/** A quick check: most values have none of these characters. */
const LINE_SIGNS = new RegExp(`[:：${HEADER_SEPARATORS}]`)

/** Whether a value may contain another header line. */
export function mayHoldLine(value: string): boolean {
  return LINE_SIGNS.test(value) && LINE.test(value)
}

/** A colon, a dash or dots separate a label from its value, unless markup or a gap separates them. */
const MAY_SPLIT = new RegExp(`[${COLONS}]| ${LABEL_DASH} |[.…]{3}`)

/** Finds the header lines of paragraphs. */
export class ParagraphCutter {
  readonly #source: string
  readonly #splitter: Splitter
  readonly #cutter: LineCutter

  constructor(source: string, labels: Labels) {
    this.#source = source
    this.#splitter = new Splitter(source, labels)
    this.#cutter = new LineCutter(source, this.#splitter)
  }

  split(text: Text): Split | null {
    return this.#splitter.split(text)
  }

  named(label: Text) {
    return this.#splitter.named(label)
  }

  /** Returns the header lines of a text, and the texts between them; null when there are none, or none is certain. */
  parts(text: Text): Part[] | null {
    if (text.map === null && !MAY_SPLIT.test(text.text)) return null
    const parts: Part[] = []
    for (const {from, to, ends} of linesIn(this.#source, text)) {
      const pieces = this.#cutter.pieces(text, from, to)
      for (const [k, cut] of pieces.entries()) {
        const piece: Piece = {from: cut.from, to: cut.to, isShared: pieces.length > 1}
        const split = this.#startsLine(text, piece, parts, k > 0)
        const last = parts.at(-1)
        if (split) parts.push({from: piece.from, to: piece.to, isShared: piece.isShared, split})
        else if (last && (last.split === null || this.#continues(text, last, piece, k > 0 ? 'hard' : ends)))
          last.to = piece.to
        else parts.push({from: piece.from, to: piece.to, isShared: piece.isShared, split: null})
      }
    }
    // The lines that continue a header line can change its reading.
    const whole = parts.map(part => (part.split === null ? part : {...part, split: this.#splitAt(text, part)}))
    return whole.some(({split}) => split) && this.#isCertain(whole) ? whole : null
  }

  #splitAt(text: Text, {from, to, isShared}: Piece): Split | null {
    const own = sliceText(this.#source, text, from, to)
    return this.#splitter.split(own) ?? (isShared ? this.#splitter.byWords(own) : null)
  }

  /**
   * Whether the parts certainly contain header lines. Text above the first of them is only allowed if that is certainly
   * a line of the form.
   */
  #isCertain(parts: readonly Part[]): boolean {
    if (parts.every(it => it.split?.weak !== false)) return false
    if (parts[0]?.split) return true
    const first = parts.find(it => it.split)?.split
    const field = first?.meaning?.fields[0]
    return field !== undefined && (first?.marked === true || isWhole(field, plain(first?.value.text ?? '')))
  }

  #startsLine(text: Text, piece: Piece, above: readonly Part[], isSure: boolean): Split | null {
    const split = this.#splitAt(text, piece)
    if (split === null || isSure) return split
    const isKnown = split.meaning !== null || split.isTitle
    if (isKnown) return split
    if (split.weak && !above.some(it => it.split?.meaning)) return null
    const first = above.find(it => it.split)
    if (split.marked || !first || opensMarkup(text, piece.from)) return split
    return opensMarkup(text, first.from) ? null : split
  }

  /** Whether a line continues the value above it. */
  #continues(text: Text, above: Part, piece: Piece, ends: Break): boolean {
    const split = this.#splitAt(text, above)
    const field = split?.meaning?.fields[0]
    if (!split || !field || split.value.text === '') return true
    const value = plain(split.value.text)
    if (field.kind !== 'place') return !isWhole(field, value)
    if (ends === 'tag' || /[,;/–-]$/.test(value)) return true
    if (areCountries(plain(text.text.slice(piece.from, piece.to)))) return true
    return ends === 'soft' && !isWhole(field, value)
  }
}

function linesIn(source: string, text: Text): {from: number; to: number; ends: Break}[] {
  const lines: {from: number; to: number; ends: Break}[] = []
  let from = 0
  let ends: Break = 'soft'
  for (let at = text.text.indexOf('\n'); at >= 0; at = text.text.indexOf('\n', at + 1)) {
    lines.push({from, to: at, ends})
    ends = breakAt(source, text, at)
    from = at + 1
  }
  lines.push({from, to: text.text.length, ends})
  return lines
}

function breakAt(source: string, text: Text, at: number): Break {
  const gap = source.slice(sourceEnd(text, at), sourceStart(text, at + 1))
  if (gap.includes('<')) return 'tag'
  return /\\| {2}[\r\n]/.test(gap) ? 'hard' : 'soft'
}
