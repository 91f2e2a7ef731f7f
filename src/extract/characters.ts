import {findInvisible, mayHideCharacters} from '../grammar/invisible.js'
import {findMojibake, mayBeGarbled} from '../grammar/mojibake.js'
import type {Draft} from './draft.js'
import {replace} from './values.js'

/**
 * Looks for garbled and invisible characters in the values. It goes by the source of each value, so a character that
 * is written as a reference is taken to be meant.
 */
export function checkCharacters(draft: Draft): void {
  const {source, positions} = draft
  if (!mayHideCharacters(source) && !mayBeGarbled(source)) return
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
    draft.found.report('invisible-character', path, offset + start, offset + end, {actual: value.slice(start, end), name, code}, {
      fix: () => [replace(offset + start, offset + end, '')],
    })
  }
}
