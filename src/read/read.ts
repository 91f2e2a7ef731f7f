import {BAIL, type Reader} from './blocks.js'
import {readFast} from './fast.js'
import {readReference} from './reference.js'

/** Reads with the fast reader where it is certain, else with the reference reader. */
export const readBlocks: Reader = (text, from, to) => {
  const reading = readFast(text, from, to)
  return reading === BAIL ? readReference(text, from, to) : reading
}
