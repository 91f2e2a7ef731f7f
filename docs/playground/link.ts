/*
 * Addresses of the playground that anybody can write: a document, and the form that it is read with, as plain text in the
 * fragment, which browsers send to nobody. The button of the playground writes a shorter one (`address.ts`).
 */

export const MARKDOWN = 'markdown'
/** The name of a form that comes with the package. */
export const FORM = 'form'
/** A form definition as JSON. */
export const DEFINITION = 'definition'

/** What an address holds: a document, and a form where it is not the built-in one. */
export interface Linked {
  readonly markdown: string
  readonly form?: string
  readonly definition?: string
}

/** The fragment of an address that opens a document in the playground. */
export function linkTo({markdown, form, definition}: Linked): string {
  const parts = [`${MARKDOWN}=${encoded(markdown)}`]
  if (form !== undefined) parts.push(`${FORM}=${encoded(form)}`)
  if (definition !== undefined) parts.push(`${DEFINITION}=${encoded(definition)}`)
  return `#${parts.join('&')}`
}

/** Text for a fragment that may be in a link of markdown, too: brackets would end it. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*~]/g, it => `%${it.charCodeAt(0).toString(16).toUpperCase()}`)
}
