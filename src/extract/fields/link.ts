import type {LinkShape} from '../../form/shape.js'
import {linkIn} from '../links.js'
import {sourceEnd, sourceStart} from '../pieces.js'
import {type FieldReader, placeOf, reportInvalid} from './reader.js'

export const readLink: FieldReader<LinkShape> = it => {
  const {context, text, holder, key} = it
  const link = linkIn(context.source, text)
  if (link === null) return reportInvalid(it, 'a link such as [text](https://example.org)')
  const place = placeOf(it)
  const {positions} = context
  holder.values[key] = {text: link.text, url: link.url}
  positions.addChild(place, 'text', sourceStart(text, link.from), sourceEnd(text, link.to))
  positions.addChild(place, 'url', text.start, text.end)
}
