import type {DiagnosticCode} from '../diagnostics/catalogue.js'
import {findInvisible} from '../grammar/invisible.js'
import {findMojibake} from '../grammar/mojibake.js'
import type {Draft, PlacedDraft} from './draft.js'
import {replace} from './values.js'

/** What the check reports. */
export const CHARACTER_CODES: readonly DiagnosticCode[] = ['mojibake', 'invisible-character']

/** Plain text in Latin letters holds nothing of the kind. */
const UNUSUAL =
  /[^\t\n\r\x20-\x7e\u00bf\u00c0\u00c1\u00c7-\u00e1\u00e3-\u00ee\u00f1-\u00ff\u2013\u2014\u2018-\u201d\u20ac]/

/**
 * Looks for garbled and invisible characters in the values. It goes by the source of each value, so a character that
 * is written as a reference is taken to be meant.
 */
export function checkCharacters(draft: PlacedDraft): void {
  const {source, positions} = draft
  if (!UNUSUAL.test(source)) return
  let read = 0
  for (const {path, start, end} of positions.leaves()) {
    const from = Math.max(start, read)
    if (from >= end) continue
    read = end
    checkValue(draft, path, from, source.slice(from, end))
  }
}

function checkValue(draft: Draft, path: readonly (string | number)[], offset: number, value: string): void {
  for (const {start, end, repaired} of findMojibake(value)) {
    const params = {actual: value.slice(start, end), expected: repaired}
    draft.found.report('mojibake', path, offset + start, offset + end, params, {
      fix: () => [replace(offset + start, offset + end, repaired)],
    })
  }
  for (const {start, end, name, code} of findInvisible(value)) {
    draft.found.report(
      'invisible-character',
      path,
      offset + start,
      offset + end,
      {actual: value.slice(start, end), name, code},
      {
        fix: () => [replace(offset + start, offset + end, '')],
      },
    )
  }
}
