import type {ScalarShape} from '../../../form/shape.js'
import {replacement} from '../../../source.js'
import type {Edit} from '../../../types.js'
import {writeLine} from '../../../write/line.js'
import type {LineEdit} from '../editing.js'

/** Edits one value: the new value replaces the old one. */
export function scalar({editing, shape, after, place, holder}: LineEdit<ScalarShape>): Edit[] {
  const text = writeLine(shape, after, place, (own, _, spelling) => editing.spell(own, spelling))
  return [replacement(holder.start, holder.end, text)]
}
