import type {Text} from '../../read/blocks.js'

const LONGEST_LABEL = 100

/** Whether a text begins with any label in bold: `**Edition**: Second`. */
export function isLabelled(source: string, {start, end}: Text): boolean {
  return /^(\*\*|__)[^*_]+(?::\1|\1:)/.test(source.slice(start, Math.min(end, start + LONGEST_LABEL)))
}
