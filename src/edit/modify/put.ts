import type {Values} from '../../form/absent.js'
import type {Scope} from '../../form/shape.js'
import type {Path} from '../../types.js'
import {quote, show} from '../../write/message.js'
import {paragraphsOf} from '../../write/normal.js'
import {shapeAt} from './shape-at.js'

/** A requested change. */
export interface Request {
  readonly path: Path
  readonly value: unknown
  readonly insert: boolean
}

/**
 * Returns a copy of the values of a document with the requested change.
 *
 * @throws TypeError or RangeError when the path does not exist.
 */
export function put(scope: Scope, values: Values, request: Request): unknown {
  return new Put(scope, values, request).made()
}

type Node = Record<string | number, unknown> | unknown[]

class Put {
  readonly #scope: Scope
  readonly #root: {summary: unknown}
  readonly #request: Request

  constructor(scope: Scope, values: Values, request: Request) {
    this.#scope = scope
    this.#root = {summary: JSON.parse(JSON.stringify(values))}
    this.#request = request
  }

  made(): unknown {
    this.#at(this.#root, 'summary', 0)
    return this.#root.summary
  }

  /** Continues with the value under `key` of a node. The first `depth` keys of the path lead to the node. */
  #at(node: Node, key: string | number, depth: number): void {
    const {path, value} = this.#request
    const next = path[depth]
    if (next === undefined) {
      ;(node as Record<string | number, unknown>)[key] = value
      return
    }
    const holder = node as Record<string | number, unknown>
    if (depth === path.length - 1 && this.#isProse(depth)) return this.#paragraph(holder, key, next, depth)
    const own = this.#container(holder, key, depth)
    if (!Array.isArray(own)) {
      if (!Object.hasOwn(own, next)) throw this.#unknown(own, depth)
      this.#at(own, next, depth + 1)
    } else if (depth + 1 < path.length) this.#at(own, this.#index(next, own.length - 1, depth), depth + 1)
    else this.#element(own, next, depth)
  }

  #element(list: unknown[], key: string | number, depth: number): void {
    const {value, insert, path} = this.#request
    const index = this.#index(key, value === undefined ? list.length - 1 : list.length, depth)
    if (value !== undefined) list.splice(index, insert ? 0 : 1, value)
    else if (insert) throw new TypeError(`Nothing can be inserted at ${show(path)}: expected a value, got undefined`)
    else list.splice(index, 1)
  }

  #container(holder: Record<string | number, unknown>, key: string | number, depth: number): Node {
    const {path} = this.#request
    const own = holder[key]
    if (typeof own === 'object' && own !== null) return own as Node
    // Setting the text of an absent location creates the location. Its places are then read from the text.
    if (own === null && path[depth] === 'text' && path.length === depth + 1 && this.#isPlace(depth)) {
      const made = {text: '', places: []}
      holder[key] = made
      return made
    }
    const found = own === null ? 'is null' : `is a ${typeof own === 'string' ? 'text' : typeof own}`
    throw new TypeError(`The path ${show(path)} does not exist: ${show(path.slice(0, depth))} ${found}`)
  }

  #isProse(depth: number): boolean {
    const shape = shapeAt(this.#scope, this.#request.path.slice(0, depth))
    return shape !== undefined && 'kind' in shape && shape.kind === 'prose'
  }

  #isPlace(depth: number): boolean {
    const shape = shapeAt(this.#scope, this.#request.path.slice(0, depth))
    return shape !== undefined && 'kind' in shape && shape.kind === 'place'
  }

  #index(key: string | number, last: number, depth: number): number {
    const {path} = this.#request
    const holder = show(path.slice(0, depth))
    if (typeof key !== 'number' || !Number.isInteger(key))
      throw new TypeError(
        `The path ${show(path)} does not exist: ${holder} is a list, expected an index, got ${quote(key)}`,
      )
    if (key >= 0 && key <= last) return key
    const range = last < 0 ? `${holder} is empty` : `expected an index from 0 to ${last} in ${holder}`
    throw new RangeError(`The path ${show(path)} does not exist: ${range}`)
  }

  #unknown(own: Node, depth: number): TypeError {
    const {path} = this.#request
    const keys = Object.keys(own).join(', ')
    const holder = depth === 0 ? 'the document' : show(path.slice(0, depth))
    return new TypeError(`The path ${show(path)} does not exist: ${holder} has ${keys}, but no ${quote(path[depth])}`)
  }

  /** Changes a paragraph, as if prose were a list of paragraphs. */
  #paragraph(
    holder: Record<string | number, unknown>,
    key: string | number,
    index: string | number,
    depth: number,
  ): void {
    const {path, value} = this.#request
    if (value !== undefined && (typeof value !== 'string' || paragraphsOf(value).length !== 1))
      throw new TypeError(`Expected a paragraph at ${show(path)}, got ${quote(value)}`)
    const text = holder[key] as string | null
    const paragraphs = text === null ? [] : paragraphsOf(text).map(lines => lines.join('\n'))
    this.#element(paragraphs, index, depth)
    holder[key] = paragraphs.length === 0 ? null : paragraphs.join('\n\n')
  }
}
