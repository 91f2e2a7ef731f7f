import {CST} from 'yaml'
import type {YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar} from './node.js'
import {refuse} from './problem.js'
import {type Props, readEnd, readProps} from './props.js'

/** A node, and where what belongs to it ends: behind its comment. */
interface Composed<N extends YamlNode = YamlNode> {
  readonly node: N
  readonly past: number
}

/** How long the key of a map may be, where nothing says that it is a key. */
const LONGEST_KEY = 1024

/** Deeper nesting is refused, before the stack ends. */
const DEEPEST = 200

/** Gives the node of a document. */
export function composeDocument({start, value, end, offset}: CST.Document): YamlNode {
  const next = value ?? end?.[0]
  const props = readProps(start, {indicator: 'doc-start', next, offset, indent: 0, isAtNewline: true})
  if (props.found && isBlock(value) && !props.hasNewline) refuse('A map or list must start on a line of its own')
  const {node, past} = new Composer().node(value, props)
  readEnd(end, past, false)
  return node
}

function isBlock(token: CST.Token | null | undefined): boolean {
  return token?.type === 'block-map' || token?.type === 'block-seq'
}

class Composer {
  #depth = 0

  /** The node of a token; an empty one where there is none. */
  node(token: CST.Token | null | undefined, props: Props): Composed {
    const anchor = props.anchor === null ? null : props.anchor.source.slice(1)
    if (anchor === '') refuse('An anchor must have a name')
    if (props.tag) checkTag(props.tag.source)
    switch (token?.type) {
      case undefined:
        return {
          node: {kind: 'scalar', text: '', isPlain: props.tag === null, anchor, start: props.end, end: props.end},
          past: props.end,
        }
      case 'alias':
        return this.#alias(token, props)
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
      case 'block-scalar':
        return scalarOf(token, props, anchor)
      case 'block-map':
      case 'block-seq':
      case 'flow-collection':
        return this.#collection(token, props, anchor)
      case 'error':
        return refuse(token.message)
      default:
        return refuse(`Unexpected ${token?.type}`)
    }
  }

  #alias({source, offset, end}: CST.FlowScalar, {anchor, tag}: Props): Composed {
    if (anchor || tag) refuse('An alias must have no anchor and no tag')
    if (source === '*') refuse('An alias must have a name')
    const past = offset + source.length
    return {
      node: {kind: 'alias', name: source.slice(1), anchor: null, start: offset, end: past},
      past: readEnd(end, past),
    }
  }

  #collection(
    token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection,
    props: Props,
    anchor: string | null,
  ): Composed {
    if (++this.#depth > DEEPEST) refuse('Values are nested too deeply')
    const composed = this.#collectionOf(token, props)
    this.#depth--
    return anchor === null ? composed : {...composed, node: {...composed.node, anchor}}
  }

  #collectionOf(token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection, props: Props): Composed {
    if (token.type === 'flow-collection') return this.#flow(token)
    if (token.type === 'block-map') return this.#map(token)
    if ((props.anchor || props.tag) && !props.isCut) refuse('A list must start on a line of its own')
    return this.#list(token)
  }

  #map(map: CST.BlockMap): Composed<YamlMap> {
    const {indent} = map
    const entries: YamlEntry[] = []
    let offset = map.offset
    for (const {start, key, sep, value} of map.items) {
      const next = key ?? sep?.[0]
      const props = readProps(start, {indicator: 'explicit-key-ind', next, offset, indent, isAtNewline: true})
      const isImplicit = props.found === null
      if (isImplicit && key) {
        if (key.type === 'block-seq') refuse('A list cannot be a key')
        if ('indent' in key && key.indent !== indent) refuseColumn()
      }
      // A comment at the end.
      if (isImplicit && !props.anchor && !props.tag && !sep) continue
      if (isImplicit && (props.isCut || hasNewline(key))) refuse('A key must be on one line')
      if (props.found && props.found.indent !== indent) refuseColumn()
      const name = this.node(key, props)
      const given = readProps(sep ?? [], {
        indicator: 'map-value-ind',
        next: value,
        offset: name.past,
        indent,
        isAtNewline: !key || key.type === 'block-scalar',
      })
      offset = given.end
      if (!given.found) {
        if (isImplicit) refuse('A key must be followed by a colon')
        entries.push({key: name.node, value: null})
        continue
      }
      if (isImplicit && value?.type === 'block-map' && !given.hasNewline)
        refuse('A map must start on a line of its own')
      if (isImplicit && props.start < given.found.offset - LONGEST_KEY) refuseLength()
      const composed = this.node(value, given)
      offset = composed.past
      entries.push({key: name.node, value: composed.node})
    }
    return {node: {kind: 'map', entries, anchor: null, start: map.offset, end: offset}, past: offset}
  }

  #list(list: CST.BlockSequence): Composed<YamlList> {
    const items: YamlNode[] = []
    let offset = list.offset
    for (const {start, value} of list.items) {
      const of = {indicator: 'seq-item-ind', next: value, offset, indent: list.indent, isAtNewline: true} as const
      const props = readProps(start, of)
      if (!props.found) {
        if (value?.type === 'block-seq') refuseColumn()
        if (props.anchor || props.tag || value) refuse('An item of a list must start with a dash')
        // A comment at the end.
        continue
      }
      const {node, past} = this.node(value, props)
      offset = past
      items.push(node)
    }
    return {node: {kind: 'list', items, anchor: null, start: list.offset, end: offset}, past: offset}
  }

  #flow(flow: CST.FlowCollection): Composed<YamlMap | YamlList> {
    const isMap = flow.start.source === '{'
    const items: YamlNode[] = []
    const entries: YamlEntry[] = []
    let offset = flow.offset + 1
    for (const [at, item] of flow.items.entries()) {
      const {start, key, sep, value} = item
      const next = key ?? sep?.[0]
      const props = readProps(start, {
        indicator: 'explicit-key-ind',
        next,
        offset,
        indent: null,
        isAtNewline: false,
      })
      const isEmpty = !props.found && !props.anchor && !props.tag && !sep && !value
      if (props.comma && at === 0) refuse('Unexpected ","')
      if (isEmpty && at < flow.items.length - 1) refuse('Unexpected empty item')
      if (isEmpty) {
        offset = props.end
        continue
      }
      if (at > 0 && !props.comma) refuse('Items must be separated by ","')
      if (!isMap && !sep && !props.found) {
        if (isBlock(value)) refuseBlock()
        const composed = this.node(value, props)
        items.push(composed.node)
        offset = composed.past
      } else {
        const {entry, past} = this.#pair(item, props, isMap)
        offset = past
        if (isMap) entries.push(entry)
        else items.push(alone(entry))
      }
    }
    const place = {anchor: null, start: flow.offset, ...closing(flow, isMap ? '}' : ']')}
    const node: YamlMap | YamlList = isMap ? {kind: 'map', entries, ...place} : {kind: 'list', items, ...place}
    return {node, past: readEnd(flow.end.slice(1), place.end)}
  }

  #pair({key, sep, value}: CST.CollectionItem, props: Props, isMap: boolean): {entry: YamlEntry; past: number} {
    if (!isMap && !props.found && hasNewline(key)) refuse('A key must be on one line')
    if (isBlock(key) || isBlock(value)) refuseBlock()
    const name = this.node(key, props)
    const given = readProps(sep ?? [], {
      indicator: 'map-value-ind',
      next: value,
      offset: name.past,
      indent: null,
      isAtNewline: false,
    })
    if (given.found && !isMap && !props.found) {
      const before = (sep ?? []).slice(0, sep?.indexOf(given.found))
      if (before.some(it => it.type === 'newline')) refuse('A key must be on one line')
      if (props.start < given.found.offset - LONGEST_KEY) refuseLength()
    }
    if (!given.found && value) refuse('A key must be followed by a colon and a space, a value by a comma')
    const composed = given.found ? this.node(value, given) : null
    return {entry: {key: name.node, value: composed?.node ?? null}, past: composed?.past ?? given.end}
  }
}

/** `[key: value]` is a list of a map. */
function alone(entry: YamlEntry): YamlMap {
  return {
    kind: 'map',
    entries: [entry],
    anchor: null,
    start: entry.key.start,
    end: (entry.value ?? entry.key).end,
  }
}

function closing({end: [first]}: CST.FlowCollection, bracket: string): {readonly end: number} {
  if (first?.source !== bracket) return refuse(`Expected "${bracket}", indented more than what it is in`)
  return {end: first.offset + 1}
}

function scalarOf(token: CST.FlowScalar | CST.BlockScalar, {tag}: Props, anchor: string | null): Composed<YamlScalar> {
  const scalar = CST.resolveAsScalar(token, true, (_offset, _code, message) => refuse(message))
  const [start, end, past] = scalar.range
  const isPlain = token.type === 'scalar' && tag === null
  return {node: {kind: 'scalar', text: scalar.value, isPlain, anchor, start, end}, past}
}

function checkTag(source: string): void {
  if (source === '!' || /^!<(?!!{1,2}>).*>$/.test(source)) return
  // Other handles would have to be declared, and the YAML that is read here declares none.
  if (!/^!{1,2}[^!<][^!]*$/.test(source)) refuse(`The tag "${source}" has no meaning`)
}

/** Whether a key goes over the end of a line. */
function hasNewline(key: CST.Token | null | undefined): boolean {
  switch (key?.type) {
    case undefined:
      return false
    case 'alias':
    case 'scalar':
    case 'double-quoted-scalar':
    case 'single-quoted-scalar':
      return key.source.includes('\n') || endsLine(key.end)
    case 'flow-collection':
      return key.items.some(
        ({start, key: inner, sep, value}) => endsLine(start) || endsLine(sep) || hasNewline(inner) || hasNewline(value),
      )
    default:
      return true
  }
}

function endsLine(tokens: readonly CST.SourceToken[] | undefined): boolean {
  return tokens?.some(it => it.type === 'newline') === true
}

function refuseColumn(): never {
  refuse('Items of a map or a list must start at the same column')
}

function refuseLength(): never {
  refuse(`A key must have at most ${LONGEST_KEY} characters`)
}

function refuseBlock(): never {
  refuse('A map or list within brackets must be in brackets')
}
