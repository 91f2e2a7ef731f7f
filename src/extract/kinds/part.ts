import type {PartShape, PartsShape} from '../../form/shape.js'
import type {Block, Text} from '../../read/blocks.js'
import {absentScope} from '../absent.js'
import {isContent} from '../content.js'
import type {Holder} from '../context.js'
import {readAddress} from '../heading-value.js'
import {ScopeNames} from '../headings/names.js'
import type {Node} from '../headings/outline.js'
import {phraseOf, reportSectionPhrase} from '../placeholder.js'
import {type Contents, keepMisplaced, type OpenPart, type SectionAt, type SectionReader} from './reader.js'

/** Reads a section whose sub-headings have their own meaning. */
export class PartReader implements SectionReader {
  readonly #at: SectionAt<PartShape>
  readonly #holder: Holder
  #part: OpenPart | undefined

  constructor(at: SectionAt<PartShape>) {
    this.#at = at
    const values = absentScope(at.section.scope)
    at.holder.values[at.section.key] = values
    this.#holder = {values, place: at.place}
  }

  heading(text: Text): void {
    const {context, section} = this.#at
    if (!this.#part) readAddress(context, section.scope, text, this.#holder)
  }

  read(contents: Contents): void {
    const {context, kinds, section, within, level} = this.#at
    if (isPlaceholder(this.#at, contents.blocks)) return
    // A second part with the same name would overwrite the first.
    if (this.#part) return keepMisplaced(this.#at, contents.start, contents.end)
    const names = new ScopeNames(section.scope, context.links)
    this.#part = kinds.part({context, kinds, names, holder: this.#holder, within, level: level + 1}, contents)
  }

  late(node: Node): boolean {
    return this.#part?.late(node) ?? false
  }

  finish(): void {
    this.#part?.finish()
  }
}

/** Whether the only content of a section is a placeholder. If so, reports it. */
export function isPlaceholder(at: SectionAt<PartShape | PartsShape>, blocks: readonly Block[]): boolean {
  const content = blocks.filter(isContent)
  const text = content.length === 1 ? textOf(content[0] as Block) : null
  const phrase = text && phraseOf(at.context, text, at.section.placeholder)
  if (text && phrase) reportSectionPhrase(at, phrase, text)
  return phrase !== null
}

function textOf(block: Block): Text | null {
  return block.type === 'paragraph' ? block.content : null
}
