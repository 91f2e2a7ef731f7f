import {type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair} from 'yaml'
import {excerptOf} from '../../diagnostics/excerpt.js'
import type {FormProblem} from '../../form/problems.js'
import {Lines} from '../../source.js'
import type {Message} from '../io.js'

/**
 * Returns the range of a problem: the value at its path, or the key if the key is wrong or the value is a mapping. If
 * the path does not exist, it is the nearest value around it.
 */
export function rangeOf(document: Document.Parsed, {path, isKey}: FormProblem): readonly [number, number] {
  let node: Node | null | undefined = document.contents
  let found: Node | null | undefined = node
  for (const [at, key] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap<Node, Node | null>(node)) {
      const pair: Pair<Node, Node | null> | undefined = node.items.find(
        it => isScalar(it.key) && String(it.key.value) === String(key),
      )
      if (!pair) break
      const isOwnKey = isKey === true && at === path.length - 1
      found = isScalar(pair.value) && !isOwnKey ? pair.value : pair.key
      node = pair.value
    } else if (isSeq<Node>(node)) {
      const item: Node | undefined = node.items[Number(key)]
      if (!item) break
      found = item
      node = item
    } else break
  }
  const [start, end] = found?.range ?? [0, 0]
  return [start, end]
}

const WIDTH = 100

/** The text of a file, and the displayed name. */
export interface FormFile {
  readonly text: string
  readonly name: string
}

/** Returns a message with its place, and the line of the file with the place underlined. */
export function framed({text, name}: FormFile, [start, end]: readonly [number, number], message: string): Message {
  const lines = new Lines(text)
  const {line, column} = lines.point(Math.min(start, text.length))
  const from = lines.starts[line - 1] as number
  const to = from + text.slice(from, lines.starts[line]).search(/[\r\n]|$/)
  const place = {start: Math.min(start, to), end: Math.min(end, to)}
  const shown = excerptOf(text, {start: from, end: to}, place, WIDTH)
  const gutter = ' '.repeat(String(line).length)
  const underline = ' '.repeat(shown.before) + '^'.repeat(Math.max(1, shown.marked))
  return {
    line: `${name}:${line}:${column}: ${message}`,
    frame: [`  ${line} | ${shown.text}`.trimEnd(), `  ${gutter} | ${underline}`],
  }
}
