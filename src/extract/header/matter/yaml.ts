import {isMap, isScalar, isSeq, parseDocument, type Scalar} from 'yaml'
import {isTooDeep} from '../../../grammar/nesting.js'
import {withoutWikiLinks} from '../../notations/spans.js'
import {type MatterEntry, type MatterValue, textOf, wordsIn} from './values.js'

/** Reads a YAML map; null for anything else. */
export function readYaml(source: string, from: number, to: number): readonly MatterEntry[] | null {
  const text = source.slice(from, to)
  if (isTooDeep(text)) return null
  const document = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
    schema: 'failsafe',
    logLevel: 'silent',
    uniqueKeys: false,
  })
  if (document.errors.length > 0 || !isMap(document.contents)) return null
  return entriesOf(source, from, document.contents.items)
}

function entriesOf(
  source: string,
  from: number,
  items: readonly {readonly key: unknown; readonly value: unknown}[],
): MatterEntry[] {
  return items.flatMap(pair => {
    const name = readNode(source, from, pair.key)
    const value = readNode(source, from, pair.value)
    return name && value ? [{name: textOf(name), value}] : []
  })
}

/** Reads a node; null for an empty one. */
function readNode(source: string, from: number, node: unknown): MatterValue | null {
  if (isScalar(node)) return scalar(source, from, node)
  const range = (node as {range?: [number, number, number]} | null)?.range
  if (!range) return null
  const [start, end] = [from + range[0], from + range[1]]
  const text = wordsIn(source, source.slice(start, end).trim(), start, end)
  if (isMap(node)) {
    const entries = entriesOf(source, from, node.items)
    return entries.length === 0 ? null : {kind: 'map', entries, text}
  }
  if (!isSeq(node)) return {kind: 'text', text}
  const items = node.items.map(item => readNode(source, from, item)).filter(item => item !== null)
  return items.length === 0 ? null : {kind: 'list', items, text}
}

function scalar(source: string, from: number, {value, range}: Scalar): MatterValue | null {
  if (value === null || String(value).trim() === '') return null
  const [start, end] = range as [number, number, number]
  return {kind: 'text', text: withoutWikiLinks(source, wordsIn(source, String(value), from + start, from + end))}
}
