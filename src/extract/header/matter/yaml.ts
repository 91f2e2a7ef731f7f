import {isTooDeep} from '../../../grammar/nesting.js'
import type {YamlEntry, YamlNode} from '../../../yaml/node.js'
import {readYamlOrNull} from '../../../yaml/read.js'
import {withoutWikiLinks} from '../../notations/spans.js'
import {type MatterEntry, type MatterValue, textOf, wordsIn} from './values.js'

/** Reads a map of YAML; null when it is none. */
export function readYaml(source: string, from: number, to: number): readonly MatterEntry[] | null {
  const text = source.slice(from, to)
  if (isTooDeep(text)) return null
  const root = readYamlOrNull(text.replace(/\r(?!\n)/g, '\n'))
  return root?.kind === 'map' ? entriesOf(source, from, root.entries) : null
}

function entriesOf(source: string, from: number, entries: readonly YamlEntry[]): MatterEntry[] {
  return entries.flatMap(entry => {
    const name = readNode(source, from, entry.key)
    const value = entry.value && readNode(source, from, entry.value)
    return name && value ? [{name: textOf(name), value}] : []
  })
}

/** Null for what is empty. */
function readNode(source: string, from: number, node: YamlNode): MatterValue | null {
  const [start, end] = [from + node.start, from + node.end]
  if (node.kind === 'scalar')
    return node.text.trim() === ''
      ? null
      : {kind: 'text', text: withoutWikiLinks(source, wordsIn(source, node.text, start, end))}
  const text = wordsIn(source, source.slice(start, end).trim(), start, end)
  if (node.kind === 'alias') return {kind: 'text', text}
  if (node.kind === 'map') {
    const entries = entriesOf(source, from, node.entries)
    return entries.length === 0 ? null : {kind: 'map', entries, text}
  }
  const items = node.items.map(item => readNode(source, from, item)).filter(item => item !== null)
  return items.length === 0 ? null : {kind: 'list', items, text}
}
