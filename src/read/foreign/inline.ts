import type {Link as LinkNode, LinkReference, Nodes, Parents, PhrasingContent} from 'mdast'
import {type Link, MAX_DEPTH, type Span, type Text} from '../blocks.js'
import {isBlank, lineEndingLength} from '../characters.js'
import {Anchors} from '../inline/anchors.js'
import {isAnchor, kindOfTag} from '../inline/elements.js'
import {type Definitions, labelKey} from '../inline/link.js'
import {decode} from '../inline/reference.js'
import {makeLink} from '../make.js'
import {TextBuilder} from '../text.js'
import {align, type Spelling} from './align.js'

/** The place of inline content. */
export interface Place {
  readonly source: string
  /** The number to add to the offsets of the tree. */
  readonly shift: number
  /** How many block quotes contain it. */
  readonly quotes: number
  readonly inTable: boolean
  /** The links so far. The links of the content are added to them. */
  readonly links: Link[]
  readonly definitions: Definitions
}

/**
 * Returns one text for inline nodes. `at` is its offset when there are none. The text may begin before the first node,
 * at `lead`, if the tree has the start in another form.
 */
export function readInline(nodes: readonly PhrasingContent[], place: Place, at: number, lead = -1): Text {
  const links = place.links.length
  const hidden = walked(nodes, place, at, lead, 'markup')
  if (hidden.text.text !== '' || !hidden.hasImages) return hidden.text
  place.links.length = links
  return walked(nodes, place, at, lead, 'text').text
}

/** Reads the alternative text of images only if there is no other text. */
function walked(nodes: readonly PhrasingContent[], place: Place, at: number, lead: number, images: 'text' | 'markup') {
  const builder = new TextBuilder(place.source)
  const walk = new InlineWalk(builder, place, lead < 0 ? at : lead, images)
  const [head] = nodes
  if (lead >= 0 && head) walk.plain(lead, placeOf(head).start + place.shift)
  walk.children(nodes, 0)
  return {text: builder.finish(at), hasImages: walk.hasImages}
}

/** Returns the place of a node, in offsets of its tree. Every node that is read has a place. */
export function placeOf({position}: Nodes): {readonly start: number; readonly end: number} {
  const {start, end} = position as NonNullable<Nodes['position']>
  return {start: start.offset as number, end: end.offset as number}
}

class InlineWalk {
  readonly #builder: TextBuilder
  readonly #place: Place
  /** The offset up to which nodes have been read. */
  #at: number
  /** The end of the last tag that is a line break. */
  #lineEnd = -1
  readonly #images: 'text' | 'markup'
  readonly #anchors = new Anchors()
  hasImages = false

  constructor(builder: TextBuilder, place: Place, at: number, images: 'text' | 'markup') {
    this.#builder = builder
    this.#place = place
    this.#at = at
    this.#images = images
  }

  children(nodes: readonly Nodes[], depth: number): void {
    for (const node of nodes) this.#node(node, depth)
  }

  plain(from: number, to: number): void {
    this.#builder.plain(from, to)
    this.#at = to
  }

  #node(node: Nodes, depth: number): void {
    const {start, end} = placeOf(node)
    const from = Math.max(this.#at, start + this.#place.shift)
    const to = Math.max(from, end + this.#place.shift)
    this.#gap(from)
    this.#at = to
    if (depth > MAX_DEPTH) this.#literal(this.#place.source.slice(from, to), from, to, 'raw')
    else if (node.type === 'text') this.#literal(node.value, from, to, 'text')
    else if (node.type === 'inlineCode') this.#code(node.value, from, to)
    else if (node.type === 'html') this.#html(node.value, from, to)
    else if (node.type === 'break') this.#builder.blank(from, to, true)
    else if (node.type === 'image' || node.type === 'imageReference') this.#image(node.alt ?? '', from, to)
    else if (node.type === 'delete') this.#delete(node.children, from, to, depth)
    else if ('children' in node) this.#parent(node, from, to, depth)
    // Nodes of other processors: footnote references, mathematics.
    else this.#literal(this.#place.source.slice(from, to), from, to, 'raw')
  }

  /** Spaces before a line ending belong to a node only if text comes before them. */
  #gap(to: number): void {
    const from = this.#at
    let at = from
    while (at < to && isBlank(this.#place.source.charCodeAt(at))) at++
    if (from < to && at === to) this.#builder.blank(from, to, false)
  }

  #parent(node: Parents, from: number, to: number, depth: number): void {
    this.#builder.markup(from, from)
    const {children} = node
    const only = children.length === 1 ? children[0] : undefined
    if (node.type === 'link' && only?.type === 'text' && this.#isAutolink(only, from)) {
      this.#autolink(only.value, node.url, from, to)
    } else {
      if (node.type === 'link' || node.type === 'linkReference') this.#link(node, from, to)
      this.#at = from
      this.children(children, depth + 1)
    }
    // The markup that closes an element does not belong to a line break that a tag makes.
    this.#builder.markup(this.#at === this.#lineEnd ? this.#at : to, to)
    this.#at = to
  }

  #link(node: LinkNode | LinkReference, from: number, to: number): void {
    const {source, shift, links, definitions} = this.#place
    const target = node.type === 'link' ? node : definitions.get(labelKey(node.identifier))
    if (!target) return
    const last = node.children.at(-1)
    const written = source[from] === '['
    const textStart = written ? from + 1 : from
    let textEnd = last ? placeOf(last).end + shift : textStart
    while (written && textEnd < to && source[textEnd] !== ']') textEnd++
    links.push(makeLink(from, to, textStart, textEnd, target.url, target.title ?? null))
  }

  /** Full GFM strikes out text between tildes, including single tildes. Here they are text. */
  #delete(children: readonly Nodes[], from: number, to: number, depth: number): void {
    const {source} = this.#place
    let width = 0
    while (source[from + width] === '~' && from + 2 * width + 2 <= to) width++
    this.plain(from, from + width)
    this.children(children, depth + 1)
    this.#gap(to - width)
    this.plain(to - width, to)
  }

  #isAutolink(text: Nodes, from: number): boolean {
    const {source, shift} = this.#place
    return source[from] === '<' || placeOf(text).start + shift === from
  }

  /** Between `<` and `>` nothing is decoded. Full GFM has bare addresses as links; here they are text. */
  #autolink(value: string, url: string, from: number, to: number): void {
    if (this.#place.source[from] === '<') {
      this.#literal(value, from + 1, Math.max(from, to - 1), 'raw')
      this.#place.links.push(makeLink(from, to, from + 1, to - 1, url, null))
    } else this.#literal(decode(value, 0, value.length), from, to, 'text')
  }

  #literal(value: string, from: number, to: number, spelling: Spelling): void {
    if (!this.#align({start: from, end: to}, value, spelling)) this.#builder.atom(value, from, to)
  }

  /** Adds a value that the source has letter by letter. Otherwise it adds nothing and returns false. */
  #align({start, end}: Span, value: string, spelling: Spelling): boolean {
    const {source, quotes} = this.#place
    const written = {source, start, end, spelling, quotes}
    return align(written, value) && align(written, value, this.#builder)
  }

  #code(value: string, from: number, to: number): void {
    const {source, quotes, inTable} = this.#place
    const spelling = inTable ? 'cell-code' : 'raw'
    let start = from
    let end = to
    while (start < end && source[start] === '`') {
      start++
      end--
    }
    // Code may have one more space at each end than its value.
    if (end - start > 1 && !align({source, start, end, spelling, quotes}, value)) {
      start += lineEndingLength(source, start)
      end -= lineEndingLength(source, end - 2)
    }
    this.#builder.markup(from, start)
    this.#literal(value, start, Math.max(start, end), spelling)
    this.#builder.markup(end, to)
  }

  #html(value: string, from: number, to: number): void {
    const kind = kindOfTag(value, 0)
    if (kind === 'line') {
      this.#builder.blank(from, to, true)
      this.#lineEnd = to
    } else if (kind === 'markup') this.#builder.markup(from, to)
    else this.#literal(value, from, to, 'raw')
    const {source, links} = this.#place
    if (isAnchor(value, 0)) this.#anchors.add(links, source, {start: from, end: to}, offset => offset)
  }

  /** Adds the alternative text: letter by letter if it is plain, and as a whole if it contains markup. */
  #image(alt: string, from: number, to: number): void {
    this.hasImages = true
    if (this.#images === 'markup') return this.#builder.markup(from, to)
    const {source} = this.#place
    const open = Math.min(from + 2, to)
    const close = closingBracket(source, open, to)
    this.#builder.markup(from, open)
    if (!this.#align({start: open, end: close}, alt, 'text')) this.#builder.atom(alt, from, to)
    this.#builder.markup(to, to)
  }
}

/** Returns the offset of the bracket that ends a label. */
function closingBracket(source: string, from: number, to: number): number {
  let open = 0
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code === 92) at++
    else if (code === 91) open++
    else if (code === 93 && open-- === 0) return at
  }
  return to
}
