import {aroundVariations} from './around.js'
import {columnVariations} from './columns.js'
import {headerVariations} from './header.js'
import {headingVariations} from './headings.js'
import {listVariations} from './lists.js'
import {notationVariations} from './notations.js'
import {outlineVariations} from './outlines.js'
import {placeVariations} from './places.js'
import {sectionVariations} from './sections.js'
import {tableVariations} from './tables.js'
import {textVariations, valueVariations} from './text.js'
import {titleVariations} from './titles.js'
import type {Variation} from './variation.js'

/** Every variation, in the order of application: first the content, then its notation, then the whole text. */
export const variations: readonly Variation[] = [
  ...valueVariations,
  ...placeVariations,
  ...headerVariations,
  ...titleVariations,
  ...sectionVariations,
  ...headingVariations,
  ...listVariations,
  ...tableVariations,
  ...columnVariations,
  ...notationVariations,
  ...outlineVariations,
  ...textVariations,
  ...aroundVariations,
]
