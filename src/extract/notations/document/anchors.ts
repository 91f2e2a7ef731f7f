import {withoutLineStarts} from './line-starts.js'
import type {Step} from './wrapping.js'

/*
 * Removes empty anchors that a converter writes before the hashes of headings, so that markdown reads text:
 *
 *     <a id="actors"></a>## Actors
 */

const ANCHORS = /^(?:<a (?:id|name)="[^"<>]{0,300}"><\/a>){1,20}(?=#{1,6} )/

export const anchors: Step = part =>
  part.source.includes('</a>#') ? withoutLineStarts(part, 'anchors', line => ANCHORS.exec(line)?.[0].length ?? 0) : null
