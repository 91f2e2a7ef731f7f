/** An XML element that contains text or elements. The texts have no characters that XML does not allow. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly content: string | readonly Element[]
}

/**
 * Returns an element as text. Each child element is on a line of its own. `indent` is put before each line of markup.
 */
export function writeElement({name, attributes, content}: Element, indent = ''): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
  const opening = `${indent}<${name}${pairs.join('')}`
  if (content.length === 0) return `${opening}/>`
  if (typeof content === 'string') return `${opening}>${escapeText(content)}</${name}>`
  const inner = content.map(it => writeElement(it, `${indent}  `))
  return `${opening}>\n${inner.join('\n')}\n${indent}</${name}>`
}

const REFERENCES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

function escapeText(text: string): string {
  return text.replace(/[&<>]/g, it => REFERENCES[it] as string)
}

/** Ends of lines and tabs in an attribute need references. Without them they are read as spaces. */
function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, it => REFERENCES[it] ?? `&#${it.charCodeAt(0)};`)
}
