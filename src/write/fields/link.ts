import type {LinkShape} from '../../form/shape.js'
import {linkText} from '../../markdown/notation.js'
import type {FieldKindWriter} from './field.js'

export const link: FieldKindWriter<LinkShape> = {
  write: (spell, value) => {
    const {text, url} = value as {readonly text: string; readonly url: string}
    return spell({value, text, around: markdown => linkMarkdown(markdown, url)})
  },
  sample: () => linkText('A', 'https://example.org'),
}

/** Addresses that need no escapes in a link. */
const PLAIN = /^[\w:/.?=#%~+,@!$'-]+$/

/** Returns a link whose text is markdown. */
export function linkMarkdown(markdown: string, url: string): string {
  return linkText(markdown, destination(url))
}

/** Returns the address of a link as markdown. It is in angle brackets where a space or a bracket would end it. */
function destination(url: string): string {
  if (PLAIN.test(url)) return url
  const escaped = url.replace(/[\\<>|]|&(?=[#\w]+;)/g, '\\$&').replace(/[\r\n]/g, encodeURIComponent)
  return /[\s()<>]|^$/.test(url) ? `<${escaped}>` : escaped
}
