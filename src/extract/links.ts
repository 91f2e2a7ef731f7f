import type {Text} from '../read/blocks.js'

/** A link that a text is, with the part of the text that is its text. */
export interface FoundLink {
  readonly text: string
  readonly url: string
  readonly from: number
  readonly to: number
}

const ADDRESS = /^(?:https?:\/\/|mailto:|www\.)\S+$/i

/** The link that a text is; null when it is anything else. */
export function linkIn(source: string, {text, start, end}: Text): FoundLink | null {
  const whole = {text, from: 0, to: text.length}
  if (ADDRESS.test(text)) return {...whole, url: text.startsWith('www.') ? `http://${text}` : text}
  const written = source.slice(start, end)
  const inline = /^\[[^\]]*\]\(\s*<?([^\s<>]+)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)$/.exec(written)
  return inline && text !== '' ? {...whole, url: inline[1] as string} : null
}
