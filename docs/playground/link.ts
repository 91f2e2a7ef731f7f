/*
 * Addresses of the playground that anybody can write. The fragment holds a document and its form as plain text.
 * Browsers do not send the fragment to a server. The button of the playground writes a shorter address (`address.ts`).
 */

export const MARKDOWN = 'markdown'
/** The name of a form that comes with the package. */
export const FORM = 'form'
/** A form definition as JSON. */
export const DEFINITION = 'definition'

/** The content of an address: a document, and its form if it is not the built-in one. */
export interface Linked {
  readonly markdown: string
  readonly form?: string
  readonly definition?: string
}

/** Returns the fragment of an address that opens a document in the playground. */
export function linkTo({markdown, form, definition}: Linked): string {
  const parts = [`${MARKDOWN}=${encoded(markdown)}`]
  if (form !== undefined) parts.push(`${FORM}=${encoded(form)}`)
  if (definition !== undefined) parts.push(`${DEFINITION}=${encoded(definition)}`)
  return `#${parts.join('&')}`
}

/** Returns text for a fragment that may also be in a markdown link. There, brackets would end the fragment. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*~]/g, it => `%${it.charCodeAt(0).toString(16).toUpperCase()}`)
}
