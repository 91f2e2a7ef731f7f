import {Parser} from 'yaml'
import {composeDocument} from './compose.js'
import type {YamlEntry, YamlNode} from './node.js'
import {refuse, YamlProblem} from './problem.js'
import {readEnd} from './props.js'

/*
 * Reads YAML to nodes with their places. The tokens come from `yaml`; its own tree has schemas, documents to write and
 * comments, which would be a seventh of the library.
 */

/**
 * Reads a document of YAML.
 *
 * @throws YamlProblem with the first thing that is not YAML.
 */
export function readYaml(text: string): YamlNode {
  let root: YamlNode | null = null
  let isDirected = false
  for (const token of new Parser().parse(text)) {
    if (token.type === 'error') refuse(token.message)
    if (token.type === 'directive') {
      if (/^%(?:TAG|YAML)(?! 1\.\d\s*$)/.test(token.source)) refuse(`Unexpected "${token.source}"`)
      isDirected = true
    } else if (token.type === 'doc-end') {
      if (!root) refuse('Unexpected end of a document')
      readEnd(token.end, 0)
    } else if (token.type === 'document') {
      if (root) refuse('There must be one document')
      if (isDirected && token.start.every(it => it.type !== 'doc-start')) refuseDirective()
      isDirected = false
      root = composeDocument(token)
    }
  }
  if (isDirected && !root) refuseDirective()
  return root ?? {kind: 'scalar', text: '', isPlain: true, anchor: null, start: 0, end: 0}
}

function refuseDirective(): never {
  refuse('A directive must be followed by "---"')
}

/** The same; null when the text is not YAML. */
export function readYamlOrNull(text: string): YamlNode | null {
  try {
    return readYaml(text)
  } catch (error) {
    if (error instanceof YamlProblem) return null
    throw error
  }
}

/** No file that people write repeats more values than this, and attacks do. */
const MOST_ALIASES = 100

/**
 * The values of a document as JavaScript has them, by the core schema of YAML 1.2.
 *
 * @throws YamlProblem when an alias repeats nothing, or when there are too many.
 */
export function jsOf(root: YamlNode): unknown {
  return new Values().of(root)
}

class Values {
  /** What anchors name, and how many aliases are in it. */
  readonly #anchors = new Map<string, {readonly value: unknown; readonly aliases: number}>()
  /** Those within what other aliases repeat count each time. */
  #aliases = 0

  of(node: YamlNode | null): unknown {
    if (node === null) return null
    if (node.kind === 'alias') return this.#alias(node.name)
    const before = this.#aliases
    const value = this.#value(node)
    if (node.anchor !== null) this.#anchors.set(node.anchor, {value, aliases: this.#aliases - before})
    return value
  }

  #alias(name: string): unknown {
    const anchor = this.#anchors.get(name) ?? refuse(`The alias "*${name}" repeats nothing`)
    this.#aliases += 1 + anchor.aliases
    if (this.#aliases > MOST_ALIASES) refuse('There are too many aliases')
    return anchor.value
  }

  #value(node: Exclude<YamlNode, {kind: 'alias'}>): unknown {
    if (node.kind === 'scalar') return node.isPlain ? plainValue(node.text) : node.text
    if (node.kind === 'list') return node.items.map(it => this.of(it))
    return Object.fromEntries(node.entries.map(it => this.#entry(it)))
  }

  #entry({key, value}: YamlEntry): [string, unknown] {
    const name = this.of(key)
    return [typeof name === 'object' && name !== null ? JSON.stringify(name) : String(name ?? ''), this.of(value)]
  }
}

/** What a plain scalar means. */
export function plainValue(text: string): unknown {
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return null
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (/^(?:false|False|FALSE)$/.test(text)) return false
  if (/^0o[0-7]+$|^0x[\da-fA-F]+$/.test(text)) return Number(text)
  if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)) return Number(text)
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) return Number.NaN
  const infinity = /^([-+]?)\.(?:inf|Inf|INF)$/.exec(text)
  return infinity ? Number(`${infinity[1]}Infinity`) : text
}
