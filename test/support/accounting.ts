import type {SummaryResult} from '../../src/index.js'

/** What a text holds in letters and digits that neither a value's source, a mark nor a diagnostic accounts for. */
export function lost({unread}: SummaryResult, text: string): string {
  return (
    unread
      .map(({start, end}) => text.slice(start.offset, end.offset))
      .join(' ')
      // Markup: comments, tags, addresses of links, the words of fences, character references, numbers of lists.
      .replace(/<!--.*?-->|<[^>]*>|\]\([^)]*\)|^ {0,3}(?:`{3,}|~{3,}).*$|&#?\w+;|^[ >\t]*\d{1,9}[.)]/gms, '')
      .replace(/[^\p{L}\p{N}]+/gu, '')
  )
}
