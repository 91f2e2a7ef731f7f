import type {LinkShape} from '../../form/shape.js'
import {type FieldReader, keepRemark, placeOf, reportInvalid} from './reader.js'

export const readLink: FieldReader<LinkShape> = it => {
  const {context, text, holder, key} = it
  const {positions, source} = context
  const link = context.links.in(source, text)
  if (link === null || link.url === '') return reportInvalid(it, 'a link such as [text](https://example.org)')
  const place = placeOf(it)
  holder.values[key] = {text: link.text === '' ? link.url : link.text, url: link.url}
  positions.addChild(place, 'text', link.textStart, link.textEnd)
  positions.addChild(place, 'url', link.start, link.end)
  if (!link.alone) keepRemark(it, source.slice(text.start, text.end), text.start, text.end)
}
