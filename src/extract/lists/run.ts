import {joinWordLength} from '../../grammar/name-words.js'
import type {Text} from '../../read/blocks.js'
import {isAtom, plain, sliceText} from '../pieces.js'
import type {ParagraphItem} from './counted.js'
import {afterLetter, afterNumber, afterRoman} from './styles.js'

/*
 * Splits items that share a line, each with its number before it:
 *
 *     1. Two presses 2. One lorry 3. A day for children        (a) one label; (b) no sugar; and (c) shared presses
 */

/** The label of the first item: the bracket before it, the number or letter, and the punctuation after it. */
const FIRST = /^(\(?)(1|[aAiI])([.)]) (?=\S)/

const AFTER: Readonly<Record<string, (label: string) => string | undefined>> = {
  '1': afterNumber,
  a: afterLetter,
  A: afterLetter,
  i: afterRoman,
  I: label => afterRoman(label)?.toUpperCase(),
}

/** The start of a label, and the start of the text after it. */
interface Label {
  readonly at: number
  readonly next: number
}

/** Returns the items of such a text; null for any other text. `own` is the marker that markdown read at its start. */
export function itemsOfRun(source: string, text: Text, own = ''): ParagraphItem[] | null {
  const [first, open = '', label = '', close = ''] = FIRST.exec(own === '' ? text.text : `${own} .`) ?? []
  if (first === undefined) return null
  const labels = labelsIn(text, {open, close, label, from: own === '' ? first.length : 0})
  if (!isRun(text, labels, close)) return null
  return labels.map(({at, next}, k) => {
    const before = at - joinWordLength(text.text, at)
    const following = labels[k + 1]
    const end = following ? itemEnd(text.text, following.at) : text.text.length
    return {text: sliceText(source, text, before, end), marker: next - before}
  })
}

interface RunStyle {
  readonly open: string
  readonly close: string
  /** The first label, and the start of the text after it. */
  readonly label: string
  readonly from: number
}

function labelsIn(text: Text, {open, close, label, from}: RunStyle): Label[] {
  const labels: Label[] = [{at: 0, next: from}]
  const words = plain(text.text)
  const after = AFTER[label]
  for (let next = after?.(label), at = from; next !== undefined; next = after?.(next)) {
    const sign = ` ${open}${next}${close} `
    at = words.indexOf(sign, at)
    if (at < 0 || isAtom(text, at + 1) || isAtom(text, at + sign.length - 2)) break
    labels.push({at: at + 1, next: at + sign.length})
    at += sign.length - 1
  }
  return labels
}

/** Whether labels count items. A number with a full stop may also be the end of a sentence. */
function isRun(text: Text, labels: readonly Label[], close: string): boolean {
  const [, ...more] = labels
  if (more.length === 0 || !labels.every((it, k) => hasWords(text.text, it, labels[k + 1]))) return false
  if (close === ')') return true
  if (!more.every(({next}) => /^\p{Lu}/u.test(text.text.slice(next, next + 2)))) return false
  return more.length > 1 || /[.;,]$/.test(text.text.slice(0, (more[0] as Label).at - 1))
}

/** Whether an item has words of its own. "(a) and (b)" only refers to two items. */
function hasWords(text: string, {next}: Label, following: Label | undefined): boolean {
  const end = following ? itemEnd(text, following.at) : text.length
  return /\p{L}{2}/u.test(text.slice(next, end))
}

/** Returns the end of the item before a label, without the word and the separator that join the two. */
function itemEnd(text: string, label: number): number {
  let end = label - joinWordLength(text, label)
  while (end > 0 && /[\s;,]/.test(text.charAt(end - 1))) end--
  return end
}
