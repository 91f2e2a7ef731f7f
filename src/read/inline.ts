import type {Nodes, PhrasingContent} from 'mdast'
import {align, type Spelling} from './align.js'
import {MAX_DEPTH, type Text} from './blocks.js'
import {isBlank, lineEndingLength} from './characters.js'
import {TextBuilder} from './text.js'

/** What is known of the place of inline content. */
export interface Place {
  readonly source: string
  /** What to add to the offsets of the tree. */
  readonly shift: number
  /** How many block quotes stand around. */
  readonly quotes: number
  readonly inTable: boolean
}

/** Makes one text of inline nodes. `at` is where it stands when there are none. */
export function readInline(nodes: readonly PhrasingContent[], place: Place, at: number, taskBox = false): Text {
  const builder = new TextBuilder(place.source)
  const walk = new InlineWalk(builder, place, at)
  if (taskBox) walk.taskBox(nodes[0])
  walk.children(nodes, 0)
  return builder.finish(at)
}

class InlineWalk {
  readonly #builder: TextBuilder
  readonly #place: Place
  /** Where nodes without a position are taken to stand. */
  #at: number

  constructor(builder: TextBuilder, place: Place, at: number) {
    this.#builder = builder
    this.#place = place
    this.#at = at
  }

  children(nodes: readonly Nodes[], depth: number): void {
    for (const node of nodes) this.#node(node, depth)
  }

  /** Trees of full GFM hold the box of a task as a property; its text is the source before the paragraph's first node. */
  taskBox(first: Nodes | undefined): void {
    const {source, shift} = this.#place
    const head = first?.position?.start.offset
    if (head === undefined) return
    let close = head + shift - 1
    while (isBlank(source.charCodeAt(close))) close--
    if (source[close] !== ']' || source[close - 2] !== '[') return
    this.#builder.plain(close - 2, head + shift)
  }

  #node(node: Nodes, depth: number): void {
    const from = this.#offset(node.position?.start.offset)
    const to = Math.max(from, this.#offset(node.position?.end.offset))
    this.#gap(from)
    this.#at = to
    if (depth > MAX_DEPTH) this.#literal(this.#place.source.slice(from, to), from, to, 'raw')
    else if (node.type === 'text') this.#literal(node.value, from, to, 'text')
    else if (node.type === 'inlineCode') this.#code(node.value, from, to)
    else if (node.type === 'html') this.#html(node.value, from, to)
    else if (node.type === 'break') this.#builder.blank(from, to, true)
    else if (node.type === 'image' || node.type === 'imageReference') this.#image(node.alt ?? '', from, to)
    else if ('children' in node) this.#parent(node.children, node.type, from, to, depth)
    // Whatever other processors have: footnote references, mathematics.
    else this.#literal(this.#place.source.slice(from, to), from, to, 'raw')
  }

  /** Blanks before a line ending are in no node, when no text goes before them. */
  #gap(to: number): void {
    const from = this.#at
    let at = from
    while (at < to && isBlank(this.#place.source.charCodeAt(at))) at++
    if (from < to && at === to) this.#builder.blank(from, to, false)
  }

  #parent(children: readonly Nodes[], type: string, from: number, to: number, depth: number): void {
    this.#builder.markup(from, from)
    const only = children.length === 1 ? children[0] : undefined
    if (type === 'link' && only?.type === 'text' && this.#isAutolink(only, from)) {
      const bracket = this.#place.source[from] === '<' ? 1 : 0
      this.#literal(only.value, from + bracket, Math.max(from, to - bracket), 'raw')
    } else {
      this.#at = from
      this.children(children, depth + 1)
    }
    this.#at = to
    this.#builder.markup(to, to)
  }

  /** Between `<` and `>`, and in the bare addresses of full GFM, nothing is decoded. */
  #isAutolink(text: Nodes, from: number): boolean {
    return this.#place.source[from] === '<' || this.#offset(text.position?.start.offset) === from
  }

  #literal(value: string, from: number, to: number, spelling: Spelling): void {
    const {source, quotes} = this.#place
    if (align(null, source, from, to, value, spelling, quotes)) {
      align(this.#builder, source, from, to, value, spelling, quotes)
    } else this.#builder.atom(value, from, to)
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
    // Code may have one blank more at both ends than its value.
    if (end - start > 1 && !align(null, source, start, end, value, spelling, quotes)) {
      start += lineEndingLength(source, start)
      end -= lineEndingLength(source, end - 2)
    }
    this.#builder.markup(from, start)
    this.#literal(value, start, Math.max(start, end), spelling)
    this.#builder.markup(end, to)
  }

  #html(value: string, from: number, to: number): void {
    if (/^<br[ \t]*\/?>$/i.test(value)) this.#builder.blank(from, to, true)
    else if (value.startsWith('<!--')) this.#builder.markup(from, to)
    else this.#literal(value, from, to, 'raw')
  }

  /** The alternative text, letter by letter where it is plain, and as a whole where it holds markup itself. */
  #image(alt: string, from: number, to: number): void {
    const {source, quotes} = this.#place
    const open = Math.min(from + 2, to)
    const close = closingBracket(source, open, to)
    this.#builder.markup(from, open)
    if (align(null, source, open, close, alt, 'text', quotes)) {
      align(this.#builder, source, open, close, alt, 'text', quotes)
    } else this.#builder.atom(alt, from, to)
    this.#builder.markup(to, to)
  }

  #offset(offset: number | undefined): number {
    return offset === undefined ? this.#at : Math.max(this.#at, offset + this.#place.shift)
  }
}

/** The bracket that ends a label. */
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
