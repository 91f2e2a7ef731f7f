import {headerVariations} from './header.js'
import {listVariations} from './lists.js'
import {sectionVariations} from './sections.js'
import {tableVariations} from './tables.js'
import {textVariations, valueVariations} from './text.js'
import type {Variation} from './variation.js'

/** Every variation, in the order in which they are applied: what is said, then how, then the text as a whole. */
export const variations: readonly Variation[] = [
  ...valueVariations,
  ...headerVariations,
  ...sectionVariations,
  ...listVariations,
  ...tableVariations,
  ...textVariations,
]
