import type {YamlEntry, YamlNode} from '../../../yaml/node.js'
import {readYamlOrNull} from '../../../yaml/read.js'
import {DEEPEST, type MatterEntry, type MatterValue, textOf, wordsIn} from './values.js'

/** Reads a map of YAML; null when it is none. */
export function readYaml(source: string, from: number, to: number): readonly MatterEntry[] | null {
  const text = source.slice(from, to)
  if (isTooDeep(text)) return null
  const root = readYamlOrNull(text.replace(/\r(?!\n)/g, '\n'))
  return root?.kind === 'map' ? entriesOf(source, from, root.entries) : null
}

/** Whether the parser, which goes down for each level, would go too deep: by brackets, markers or indentation. */
export function isTooDeep(yaml: string): boolean {
  let depth = 0
  for (const character of yaml) {
    if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
    if (depth > DEEPEST) return true
  }
  if (/(?:[-?:] ){32}/.test(yaml)) return true
  const levels: number[] = []
  for (const line of yaml.split(/[\r\n]+/)) {
    const indent = line.search(/[^ ]/)
    if (indent < 0) continue
    while (levels.length > 0 && (levels.at(-1) as number) >= indent) levels.pop()
    levels.push(indent)
    if (levels.length > DEEPEST) return true
  }
  return false
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
    return node.text.trim() === '' ? null : {kind: 'text', text: wordsIn(source, node.text, start, end)}
  const text = wordsIn(source, source.slice(start, end).trim(), start, end)
  if (node.kind === 'alias') return {kind: 'text', text}
  if (node.kind === 'map') {
    const entries = entriesOf(source, from, node.entries)
    return entries.length === 0 ? null : {kind: 'map', entries, text}
  }
  const items = node.items.map(item => readNode(source, from, item)).filter(item => item !== null)
  return items.length === 0 ? null : {kind: 'list', items, text}
}
