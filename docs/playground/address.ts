import {type FormChoice, shippedForm} from './forms.js'
import {DEFINITION, FORM, MARKDOWN} from './link.js'

/* Keeps the document and its form in the fragment of the address. Browsers do not send the fragment to a server. */

/** A document, and a form as JSON, each compressed. */
const TEXT = 'text'
const OWN_FORM = 'own-form'

/** Some programs cut longer addresses. */
export const LONGEST_ADDRESS = 60_000

/** The largest number of times that a text gets shorter by compression. A longer text is not compressed. */
const MOST_PRESSED = 8

/** The content of an address. */
export interface Shared {
  readonly markdown: string
  readonly form: FormChoice
}

/** Returns the fragment with a document and its form; null when it would be too long for an address. */
export async function fragmentOf({markdown, form}: Shared): Promise<string | null> {
  const own = 'text' in form ? form.text : ''
  if (markdown.length + own.length > MOST_PRESSED * LONGEST_ADDRESS) return null
  const parts = [`${TEXT}=${await packed(markdown)}`]
  if ('text' in form) parts.push(`${OWN_FORM}=${await packed(form.text)}`)
  else if (form.id !== 'summary') parts.push(`${FORM}=${form.id}`)
  const fragment = `#${parts.join('&')}`
  return fragment.length > LONGEST_ADDRESS ? null : fragment
}

/** Returns the content of a fragment; null when it is empty or damaged. */
export async function sharedIn(fragment: string): Promise<Shared | null> {
  if (!holdsDocument(fragment)) return null
  const parts = new URLSearchParams(fragment.slice(1))
  try {
    const markdown = await textIn(parts, MARKDOWN, TEXT)
    const own = await textIn(parts, DEFINITION, OWN_FORM)
    const id = shippedForm(parts.get(FORM) ?? '')?.id ?? 'summary'
    return {markdown: markdown ?? '', form: own === null ? {id} : {text: own}}
  } catch {
    return null
  }
}

/** Returns a text from an address, where it is plain or compressed; null when it is neither. */
async function textIn(parts: URLSearchParams, plain: string, compressed: string): Promise<string | null> {
  const text = parts.get(plain)
  if (text !== null) return text
  const bytes = parts.get(compressed)
  return bytes === null ? null : unpacked(bytes)
}

async function packed(text: string): Promise<string> {
  return base64(await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw')))
}

async function unpacked(text: string): Promise<string> {
  const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), it => it.charCodeAt(0))
  const decoder = new TextDecoder('utf-8', {ignoreBOM: true})
  return decoder.decode(await through(bytes, new DecompressionStream('deflate-raw')))
}

/** The largest number of characters of a document, because a short address could expand to gigabytes. */
const MOST_BYTES = 20_000_000

/** Whether a fragment should hold a document. */
export function holdsDocument(fragment: string): boolean {
  return fragment.startsWith(`#${TEXT}=`) || fragment.startsWith(`#${MARKDOWN}=`)
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

/** Returns Base64 with the characters that an address may have. */
function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}
