import {parseSummary} from '../parse.js'
import type {Summary} from '../schema.js'
import {Lines, lineEndingOf} from '../source.js'
import type {Edit} from '../types.js'
import {applyEdits, areDisjoint} from './apply.js'
import {show} from './modify/expected.js'
import {Page} from './modify/page.js'
import type {SummaryPath, ValueAt} from './modify/paths.js'
import {reconcile} from './modify/reconcile.js'
import {rewriteDocument, rewriteSections} from './modify/rewrite.js'
import {spelling} from './modify/spell.js'
import {type ModifyOptions, wantedOf} from './modify/wanted.js'

/**
 * The edits that put a value at a path of a document's summary, as small as can be: the document keeps its list
 * markers, its tables' columns and padding, its header lines' style and its line endings, and all else stays byte for
 * byte. With the edits applied the document reads as the summary with that one change; setting what is there already
 * gives no edits.
 *
 * - `null` or `[]` at a field makes it absent: its placeholder is written.
 * - `undefined` takes an element out of its list. An index one past the end appends; `insert` puts the value before
 *   the element that is there.
 * - `['executiveSummary', n]` is a paragraph.
 * - The places of a location follow from its text, and setting places writes the text; an end date goes with its date.
 * - White space is read as everywhere: runs are one space. Line endings become those of the document.
 * - What cannot be said in its style (a list in place of a table, say) is written in the canonical form: its section,
 *   at the most the whole document.
 *
 * @throws TypeError when a path leads nowhere or a value does not fit, RangeError when an index is beyond its list or
 *   dates are out of order, Error when the value cannot be written there: a heading inside an additional section, say.
 *
 * @example
 * const report = '# Dialogue\n\n**Date**: 2024-10-23\n\n## Commitments\n\n* Open data by 2026.\n'
 * const edits = modifySummary(report, ['commitments', 1], 'A report every year.')
 * applyEdits(report, edits).split('\n').slice(-3)
 * // ['* Open data by 2026.', '* A report every year.', '']
 */
export function modifySummary<const P extends SummaryPath>(
  markdown: string,
  path: P,
  value: ValueAt<P>,
  {insert = false}: ModifyOptions = {},
): Edit[] {
  if (typeof markdown !== 'string') throw new TypeError(`modifySummary expects a string, got ${typeof markdown}`)
  if (!Array.isArray(path))
    throw new TypeError(`modifySummary expects a path such as ['commitments', 0], got ${String(path)}`)
  const result = parseSummary(markdown)
  const wanted = wantedOf(result.summary, {path, value, insert}, lineEndingOf(markdown))
  if (isSame(result.summary, wanted)) return []
  const page = new Page(result)
  for (const attempt of attempts(page, wanted)) {
    const edits = attempt && new Lines(markdown).edits(attempt)
    if (edits && gives(markdown, edits, wanted)) return edits
  }
  const stopped = result.diagnostics.find(it => it.code === 'too-long' || it.code === 'too-deep')
  throw new Error(
    `Nothing that can be written in this document reads back as the value for ${show(path)}${stopped ? `: ${stopped.message}` : ''}`,
  )
}

/** Ways to say it, from the smallest edits to the greatest. */
function* attempts(page: Page, wanted: Summary): Generator<Edit[] | null> {
  const plain = spelling(page.source, false)
  yield reconcile(page, wanted, plain)
  yield reconcile(page, wanted, spelling(page.source, true))
  yield rewriteSections(page, wanted, plain)
  yield rewriteDocument(page, wanted)
}

/** Whether the edited document reads as the summary that is wanted. */
function gives(markdown: string, edits: readonly Edit[], wanted: Summary): boolean {
  return areDisjoint(edits) && isSame(parseSummary(applyEdits(markdown, edits)).summary, wanted)
}

function isSame(a: Summary, b: Summary): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
