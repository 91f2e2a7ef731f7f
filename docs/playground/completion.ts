import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  insertCompletionText,
  pickedCompletion,
  snippet,
} from '@codemirror/autocomplete'
import {jsonLanguage} from '@codemirror/lang-json'
import {syntaxTree} from '@codemirror/language'
import {EditorState} from '@codemirror/state'
import definitions from '../../src/form.schema.generated.json'
import {KEY, keyOfProperty, type Node, propertiesOf, textOf, valueNode} from './json-tree.js'

/* Finds what may be at a place of a form definition, by its JSON Schema. */

interface Schema {
  readonly $ref?: string
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly string[]
  readonly const?: string
  readonly type?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | false
  readonly items?: Schema
}

const root = definitions as unknown as Schema & {readonly $defs: Readonly<Record<string, Schema>>}

/** Returns the schemas that a schema resolves to, without references and choices. */
function alternatives(schema: Schema | false | undefined): Schema[] {
  if (!schema) return []
  if (schema.$ref !== undefined) return alternatives(root.$defs[schema.$ref.replace('#/$defs/', '')])
  return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(alternatives)
}

function descriptionOf({description, $ref}: Schema): string | undefined {
  return description ?? ($ref === undefined ? undefined : root.$defs[$ref.replace('#/$defs/', '')]?.description)
}

/** Returns the schemas of the value at a node, by the objects and lists around it. */
function schemasAt(node: Node, state: EditorState): Schema[] {
  const {parent} = node
  if (parent === null || parent.name === 'JsonText') return alternatives(root)
  if (parent.name === 'Array') return schemasAt(parent, state).flatMap(it => alternatives(it.items))
  return parent.name === 'Property' ? valueSchemas(parent, state) : []
}

/** Returns the schemas of the value of a property. */
function valueSchemas(property: Node, state: EditorState): Schema[] {
  const key = keyOfProperty(property, state)
  const object = property.parent
  if (object === null || key === null) return []
  return objectSchemas(object, state, key === 'kind').flatMap(({properties, additionalProperties}) =>
    alternatives(properties?.[key] ?? additionalProperties),
  )
}

/** Returns the schemas of an object. If its kind is given, only those of this kind, unless another kind is wanted. */
function objectSchemas(object: Node, state: EditorState, anyKind: boolean): Schema[] {
  const all = schemasAt(object, state).filter(it => it.type === 'object')
  const property = propertiesOf(object).find(it => keyOfProperty(it, state) === 'kind')
  const value = property && valueNode(property)
  if (anyKind || !value) return all
  const kind = textOf(value, state)
  const own = all.filter(it => it.properties?.['kind']?.const === kind)
  return own.length > 0 ? own : all
}

/** A key directly after another key. A key that is inserted between them needs a comma. */
const NEXT_KEY = /^\s*"/
const LOOK_AHEAD = 200

/** An empty value, as a snippet with the cursor in it. */
function emptyValue(schema: Schema | undefined): string {
  const all = alternatives(schema)
  const isOf = (type: string) => all.some(it => it.type === type)
  if (isOf('string') || all.some(it => it.enum !== undefined || it.const !== undefined)) return '"#{}"'
  if (isOf('array')) return '["#{}"]'
  return isOf('boolean') ? 'true' : '{#{}}'
}

/** Returns how many parts of a text are not JSON. */
function errorsIn(tree: ReturnType<typeof syntaxTree>): number {
  let count = 0
  tree.iterate({
    enter({type}) {
      if (type.isError) count++
    },
  })
  return count
}

/**
 * The keys of an object except for `own`, which is being written. A quotation mark before other keys may break these.
 * Then the keys are those of the text without that quotation mark, and without the closing one that the editor may have
 * added.
 */
function otherKeys(object: Node, state: EditorState, own: Node | null, pos: number): Set<string | null> {
  const key = own?.getChild(KEY)
  const others = propertiesOf(object).filter(it => it.from !== own?.from)
  let best = new Set(others.map(it => keyOfProperty(it, state)))
  if (!key) return best
  const text = state.doc.toString()
  let least = errorsIn(syntaxTree(state))
  for (const end of text.charAt(pos) === '"' ? [pos, pos + 1] : [pos]) {
    const without = EditorState.create({doc: text.slice(0, key.from) + text.slice(end)})
    const tree = jsonLanguage.parser.parse(without.doc.toString())
    const errors = errorsIn(tree)
    let around: Node | null = tree.resolveInner(key.from, -1)
    while (around && around.name !== 'Object') around = around.parent
    if (errors >= least || !around) continue
    least = errors
    best = new Set(propertiesOf(around).map(it => keyOfProperty(it, without)))
  }
  return best
}

function keys(object: Node, state: EditorState, own: Node | null, pos: number): Completion[] {
  const key = own?.getChild(KEY)
  const hasValue = key?.nextSibling?.name === ':'
  const comma = key && NEXT_KEY.test(state.sliceDoc(key.to, key.to + LOOK_AHEAD)) ? ',' : ''
  const given = otherKeys(object, state, own, pos)
  const found = new Map<string, Completion>()
  for (const {properties = {}} of objectSchemas(object, state, false))
    for (const [key, schema] of Object.entries(properties)) {
      if (given.has(key) || found.has(key)) continue
      const label = JSON.stringify(key)
      const info = descriptionOf(schema)?.replaceAll('`', '')
      found.set(key, {
        label,
        displayLabel: key,
        type: 'property',
        apply: hasValue ? label : snippet(`${label}: ${emptyValue(schema)}${comma}`),
        ...(info !== undefined && {info}),
      })
    }
  return [...found.values()]
}

function values(schemas: readonly Schema[]): Completion[] {
  const words = new Set(schemas.flatMap(it => it.enum ?? it.const ?? []))
  const short = [...words].map(it => ({label: JSON.stringify(it), displayLabel: it, type: 'enum'}))
  const long = schemas.flatMap(({properties, required = []}): Completion[] => {
    const kind = properties?.['kind']?.const
    if (kind === undefined || words.has(kind)) return []
    const needed = required.filter(key => key !== 'kind')
    // The author chooses what a part holds.
    const options = needed.map(key => `, "${key}": ${emptyValue(properties?.[key])}`).join('') || ', #{}'
    const apply = snippet(`{"kind": "${kind}"${options}}`)
    return [{label: JSON.stringify(kind), displayLabel: kind, detail: 'with options', type: 'enum', apply}]
  })
  const truths = schemas.some(it => it.type === 'boolean') ? ['true', 'false'] : []
  return [...short, ...long, ...truths.map(label => ({label, type: 'keyword'}))]
}

function options(node: Node, state: EditorState, from: number, pos: number): Completion[] {
  if (node.name === 'Object') return keys(node, state, null, pos)
  if (node.name === 'Array') return values(schemasAt(node, state).flatMap(it => alternatives(it.items)))
  const key = node.getChild(KEY)
  if (key === null || node.parent === null) return []
  return from <= key.from ? keys(node.parent, state, node, pos) : values(valueSchemas(node, state))
}

/** Completes the keys and the kinds of a form definition. */
export function completeForm(context: CompletionContext): CompletionResult | null {
  const {state, pos} = context
  const typed = context.matchBefore(/"?[\w$-]*/)
  let node: Node | null = syntaxTree(state).resolveInner(pos, -1)
  const isText = (node.name === KEY || node.name === 'String') && node.from < pos
  if (!isText && !context.explicit && typed?.text === '') return null
  const from = isText ? node.from : (typed?.from ?? pos)
  const rest = isText ? Math.max(0, node.to - pos) : 0
  while (node && !['Object', 'Array', 'Property'].includes(node.name)) node = node.parent
  const all = node === null ? [] : options(node, state, from, pos)
  return all.length === 0 ? null : {from, options: all.map(it => replacing(it, rest)), validFor: /^"?[\w$-]*$/}
}

/**
 * Returns a completion that also replaces this number of characters after the cursor: the rest of the text that it is
 * in, such as the closing quotation mark that the editor has put there. They are not part of what is compared with the
 * options.
 */
function replacing(completion: Completion, rest: number): Completion {
  const {apply = completion.label} = completion
  if (rest === 0) return completion
  return {
    ...completion,
    apply(view, it, from, to) {
      if (typeof apply === 'function') return apply(view, it, from, to + rest)
      const text = insertCompletionText(view.state, apply, from, to + rest)
      view.dispatch({...text, annotations: pickedCompletion.of(it)})
    },
  }
}
