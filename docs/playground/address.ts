/* The document in the fragment of the address, which browsers send to nobody. */

const KEY = '#text='

/** Longer addresses are cut off by programs that pass them on. */
export const LONGEST_ADDRESS = 60_000

/** How many times shorter a text gets at the very most; more is not worth the try. */
const MOST_PRESSED = 8

/** The fragment that holds a document; null when it would be longer than an address may be. */
export async function fragmentOf(markdown: string): Promise<string | null> {
  if (markdown.length > MOST_PRESSED * LONGEST_ADDRESS) return null
  const bytes = await through(new TextEncoder().encode(markdown), new CompressionStream('deflate-raw'))
  const text = base64(bytes)
  return text.length > LONGEST_ADDRESS ? null : KEY + text
}

/** The document in a fragment; null when there is none, or it is damaged. */
export async function documentIn(fragment: string): Promise<string | null> {
  if (!fragment.startsWith(KEY)) return null
  try {
    const bytes = Uint8Array.from(atob(fragment.slice(KEY.length).replace(/-/g, '+').replace(/_/g, '/')), it =>
      it.charCodeAt(0),
    )
    return new TextDecoder('utf-8', {ignoreBOM: true}).decode(
      await through(bytes, new DecompressionStream('deflate-raw')),
    )
  } catch {
    return null
  }
}

/** What no document is longer than: a short address may swell to gigabytes. */
const MOST_BYTES = 20_000_000

/** Whether a fragment is to hold a document. */
export function holdsDocument(fragment: string): boolean {
  return fragment.startsWith(KEY)
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const piped = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream) as ReadableStream<Uint8Array>
  const parts: Uint8Array[] = []
  let length = 0
  for (const reader = piped.getReader(); ; ) {
    const {done, value} = await reader.read()
    if (done) break
    parts.push(value)
    length += value.length
    if (length > MOST_BYTES) {
      await reader.cancel()
      throw new RangeError('The document is too long')
    }
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Base64 as it may stand in an address. */
function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}
