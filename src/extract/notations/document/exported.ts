import {mayBePhrase} from '../../../grammar/phrase/look.js'
import {ViewBuilder} from '../view.js'
import {firstAt, lastAt, type Step} from './wrapping.js'

/*
 * Reads a document of an exporter that escapes full stops and hyphens:
 *
 *     The text was adopted\. It has 9 articles\.
 *
 *     - None identified\.
 *
 * An escape of the writer means that a value is not a placeholder; these escapes do not.
 */

/**
 * An escape within a line, which no mark needs: `2024\-10\-23`, `One \- two`, `Harbour\. Bogs`. The writer escapes
 * numbers and numerals: `4\. Bogs`, `xii\. Bogs`.
 */
const NEEDLESS = /[\p{L}\p{N}]\\-(?=[\p{L}\p{N}])|\S \\- \S|\p{L}{2}[^\W\d_ivxlcdm]\\\. \p{L}/iu
/** A line of several words that ends in an escaped full stop, without the marker of an item or a cell before them. */
const ESCAPED_END = /^[ \t>]*(?:[-+*•|] |\d{1,3}[.)] )?[ \t]*(\p{L}[^\n\r\\]{0,200}[\p{L}\p{N}]{2})\\\.[ \t]*$/gmu
/** The end of a sentence, with or without an escape. */
const SENTENCE_END = /\p{L}(\\?)\.(?=\s|$)/gu
const ESCAPE = /\\[-.()!]/g
/** The start of a line with such an escape. Without the escape, it could be the marker of an item. */
const MARKER = /(?:^|[\r\n])[ \t>]*(?:\\.|\d{1,9}\\[.)])$/
const LONGEST_MARKER = 40

export const exported: Step = part => {
  const {source} = part
  if (!source.includes('\\.')) return null
  const [from, to] = [firstAt(part), lastAt(part)]
  const text = source.slice(from, to)
  if (!hasNeedless(text) || !areMostlyEscaped(text)) return null
  const builder = new ViewBuilder(source)
  let done = from
  for (const {index} of text.matchAll(ESCAPE)) {
    if (MARKER.test(text.slice(Math.max(0, index - LONGEST_MARKER), index + 2))) continue
    builder.copy(done, from + index)
    done = from + index + 1
  }
  if (done === from) return null
  builder.copy(done, to)
  return {kind: 'escaped', marks: [{start: from, end: to}], outside: [], inner: builder.finish()}
}

/** Whether the text has an escape that the writer does not write. The writer escapes only what may be a placeholder. */
function hasNeedless(text: string): boolean {
  if (NEEDLESS.test(text)) return true
  for (const [, line = ''] of text.matchAll(ESCAPED_END)) {
    if (line.includes(' ') && !mayBePhrase(line, 0, line.length)) return true
  }
  return false
}

/** Whether most sentences end in an escaped full stop. People add sentences later. */
function areMostlyEscaped(text: string): boolean {
  let bare = 0
  let escaped = 0
  for (const [, backslash] of text.matchAll(SENTENCE_END)) {
    if (backslash === '') bare++
    else escaped++
  }
  return bare === 0 || escaped > bare
}
