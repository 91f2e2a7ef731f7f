/**
 * Returns the text of a member of a JSON object, as it is written: a number may have more digits than JavaScript keeps.
 * When a member is repeated, the last one counts, as in `JSON.parse`.
 *
 * @param json - Valid JSON of an object.
 */
export function memberText(json: string, name: string): string {
  let found = 'null'
  let depth = 0
  let key: string | null = null
  let start = 0
  for (let at = 0; at < json.length; at++) {
    const character = json[at] as string
    if (character === '"') {
      const end = endOfString(json, at)
      if (depth === 1 && key === null) key = JSON.parse(json.slice(at, end)) as string
      at = end - 1
    } else if (depth === 1 && character === ':') start = at + 1
    else if (depth === 1 && (character === ',' || character === '}')) {
      if (key === name) found = json.slice(start, at).trim()
      key = null
    }
    if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
  }
  return found
}

/** Returns the offset after the quotation mark that ends a string. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; ; at++) {
    at = json.indexOf('"', at)
    let slashes = 0
    while (json[at - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return at + 1
  }
}
