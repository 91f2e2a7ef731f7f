import {withoutLineStarts} from './line-starts.js'
import type {Step} from './wrapping.js'

/*
 * Removes containers of pandoc and of documentation generators. Their lines have no meaning for the text between them:
 *
 *     ::: {#main .content}          :::note Remember
 *     - One                         - One
 *     :::                           :::
 */

const COLONS = /^[ \t]*:{3,}[ \t]*/
const NAME = /^[\w-]{1,40}[ \t]*/
const ATTRIBUTES = /^\{[^{}]{0,200}\}[ \t]*/
const ONLY_COLONS = /^:*[ \t]*$/

/**
 * Returns the length of the container mark at the start of a line; 0 when there is none. A title after the name of a
 * container is text.
 */
function markLength(line: string): number {
  const colons = COLONS.exec(line)?.[0].length
  if (colons === undefined) return 0
  const name = NAME.exec(line.slice(colons))?.[0].length ?? 0
  const attributes = ATTRIBUTES.exec(line.slice(colons + name))?.[0].length ?? 0
  const length = colons + name + attributes
  if (ONLY_COLONS.test(line.slice(length))) return line.length
  return name > 0 ? length : 0
}

/** Removes such lines outside of code. */
export const containers: Step = part =>
  part.source.includes(':::') ? withoutLineStarts(part, 'containers', markLength) : null
