import type {FieldShape, ItemShape, ScalarShape} from '../../form/shape.js'
import type {Spelling} from '../spell.js'
import {boolean} from './boolean.js'
import {choice} from './choice.js'
import {date} from './date.js'
import type {FieldKindWriter} from './field.js'
import {link} from './link.js'
import {number} from './number.js'
import {place} from './place.js'
import {text} from './text.js'

const kinds = {text, number, boolean, date, place, choice, link} satisfies {
  readonly [K in ScalarShape['kind']]: FieldKindWriter<Extract<ScalarShape, {readonly kind: K}>>
}

function kindOf(shape: ScalarShape): FieldKindWriter<ScalarShape> {
  return kinds[shape.kind] as FieldKindWriter<ScalarShape>
}

/** Returns the markdown of the value of a field. */
export function writeField(
  shape: ScalarShape,
  spell: (spelling: Spelling) => string,
  value: unknown,
  end: unknown = null,
): string {
  return kindOf(shape).write(spell, value, end)
}

/**
 * Returns markdown that is a valid value of the field or item; `separators` are the characters that end a value there.
 */
export function sampleOf(shape: FieldShape | ItemShape, separators = ''): string {
  if (shape.kind === 'list') return sampleOf(shape.of, separators)
  return shape.kind === 'task' || shape.kind === 'entry' ? 'A' : kindOf(shape).sample(shape, separators)
}
