import type {Extension} from 'micromark-util-types'
export function withinBounds(): Extension {
  return {}
}
