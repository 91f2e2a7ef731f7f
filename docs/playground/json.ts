import type {Path} from 'summary-md'
import type {Span} from './protocol.js'

/** Returns the key of a path in a map. */
export function keyOf(path: Path): string {
  return JSON.stringify(path)
}

/** JSON as `JSON.stringify(data, null, 2)` writes it, with the place of each value in the text. */
export class Json {
  readonly text: string
  readonly #spans = new Map<string, Span>()
  /** The values that contain no other values, in the order of the text. */
  readonly #leaves: {readonly path: Path; readonly span: Span}[] = []

  constructor(data: unknown) {
    const parts: string[] = []
    let length = 0
    const put = (text: string) => {
      parts.push(text)
      length += text.length
    }
    const write = (value: unknown, path: Path, indent: string): void => {
      const from = length
      if (typeof value === 'object' && value !== null) {
        const list = Array.isArray(value)
        const keys = Object.keys(value)
        put(list ? '[' : '{')
        keys.forEach((key, at) => {
          put(`${at === 0 ? '' : ','}\n${indent}  ${list ? '' : `${JSON.stringify(key)}: `}`)
          write((value as Record<string, unknown>)[key], [...path, list ? at : key], `${indent}  `)
        })
        put(`${keys.length > 0 ? `\n${indent}` : ''}${list ? ']' : '}'}`)
      } else {
        put(JSON.stringify(value))
        this.#leaves.push({path, span: [from, length]})
      }
      this.#spans.set(keyOf(path), [from, length])
    }
    write(data, [], '')
    this.text = parts.join('')
  }

  spanOf(path: Path): Span | null {
    return this.#spans.get(keyOf(path)) ?? null
  }

  /** Returns the value at an offset. Its key and its indentation belong to it. */
  pathAt(offset: number): Path | null {
    let low = 0
    let high = this.#leaves.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#leaves[middle]?.span[1] as number) < offset) low = middle + 1
      else high = middle
    }
    const leaf = this.#leaves[low]
    if (!leaf) return null
    const gap = this.text.slice(offset, leaf.span[0])
    return gap.includes('\n') ? null : leaf.path
  }
}
