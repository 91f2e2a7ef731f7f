import type {ListShape} from '../../form/shape.js'
import {isBareAbsence, type Phrase} from '../../grammar/phrases.js'
import type {Block, Text} from '../../read/blocks.js'
import {readField} from '../fields/index.js'
import {extendItem, type ItemAt, keepEntry, listHolder, NONE, readItem} from '../fields/items.js'
import {keepMisplaced, type SectionAt} from '../kinds/reader.js'
import {pieceStart, plain, sliceText} from '../pieces.js'
import {isPlaceholder, nounsOf, phraseOf, reportSectionPhrase} from '../placeholder.js'
import {sourceText} from './items.js'
import {MarkerReports} from './marker-reports.js'
import {isBox, isDone, typedMarker} from './typed.js'

/** Collects the values of a list section. Takes texts without their markers, and reports placeholders among them. */
export class ListValues {
  readonly reports: MarkerReports
  readonly #at: SectionAt<ListShape>
  readonly #items: ItemAt

  constructor(at: SectionAt<ListShape>) {
    this.#at = at
    this.reports = new MarkerReports(at)
    const values: unknown[] = []
    at.holder.values[at.section.key] = values
    const holder = listHolder(values, at.place)
    this.#items = {context: at.context, name: at.section.names[0], of: at.section.of, holder, read: readField}
  }

  get length(): number {
    return this.#values.length
  }

  get #values(): unknown[] {
    return this.#items.holder.values
  }

  get #source(): string {
    return this.#at.context.source
  }

  /** The words of the names of the section, for phrases such as "No action items." */
  get #nouns(): ReadonlySet<string> {
    return nounsOf(this.#at.section)
  }

  /** Returns the node of the value at an index. */
  node(index: number): number {
    return this.#at.context.positions.child(this.#at.place, index)
  }

  reportPhrase(phrase: NonNullable<Phrase>, text: Text, alone: boolean): void {
    reportSectionPhrase(this.#at, phrase, text, alone)
  }

  /** Returns the phrase that the text of an item is, with or without a typed marker; null for any other text. */
  phraseOf(text: Text): Phrase {
    const {context, section} = this.#at
    const from = typedMarker(this.#source, text)
    const bare = from === 0 || from === text.text.length
    return phraseOf(
      context,
      bare ? text : sliceText(this.#source, text, from, text.text.length),
      section.placeholder,
      this.#nouns,
    )
  }

  /**
   * Whether an item is a placeholder that names nothing ("N/A"). It is then reported and left out. Among items, "No
   * rabbits found" is an item.
   */
  takesPlaceholder(text: Text): boolean {
    const phrase = this.phraseOf(text)
    if (phrase === null || (phrase === 'absent' && !this.#namesNothing(text))) return false
    this.reportPhrase(phrase, text, false)
    return true
  }

  #namesNothing(text: Text): boolean {
    const value = plain(text.text.slice(typedMarker(this.#source, text)))
    return isPlaceholder(value, this.#at.section.placeholder) || isBareAbsence(value, this.#nouns)
  }

  /** Keeps one value. Returns true when a marker before it was removed and must be reported. */
  add(text: Text, from = typedMarker(this.#source, text)): boolean {
    const {context, section} = this.#at
    if (text.text === '') return false
    if (from === text.text.length) {
      context.positions.mark(text.start, text.end)
      return true
    }
    if (from > 0) context.positions.mark(text.start, pieceStart(this.#source, text, from))
    const value = from === 0 ? text : sliceText(this.#source, text, from, text.text.length)
    const isTask = section.of.kind === 'task'
    const box = isBox(this.#source, text)
    // A typed marker may be followed by a box.
    if (isTask && from > 0 && !box && isBox(this.#source, value)) {
      this.add(value)
      return true
    }
    if (isTask && !box && from === 0) this.reports.noBox(text, this.#values.length)
    readItem(this.#items, value, isDone(this.#source, text))
    return from > 0 && !(box && isTask)
  }

  /** Keeps a task whose text does not show its state. */
  addTask(text: Text, done: boolean): void {
    readItem(this.#items, text, done)
  }

  /** Keeps an entry whose name is apart from its text. */
  addEntry(name: Text, text: Text): void {
    keepEntry(this.#at.context, name, text, this.#items.holder)
  }

  /**
   * Keeps a text including its marker. Returns its index, or `NONE` when items of this kind cannot contain a marker.
   */
  addMarked(text: Text): number {
    return this.#at.section.of.kind === 'text' ? readItem(this.#items, text) : NONE
  }

  /** Adds another block to an item. Returns the index of the value of the item. */
  append(own: number, block: Block): number {
    const {section, context} = this.#at
    const {positions} = context
    const text = 'content' in block ? block.content : sourceText(this.#source, block)
    if (text.text === '') return own
    if (own === NONE) {
      this.add(text)
      return this.#values.length - 1
    }
    if (!extendItem(section.of, this.#values, own, plain(text.text))) {
      keepMisplaced(this.#at, block.start, block.end)
      return own
    }
    // Nested items may be in between. Then the value has two places.
    const node = this.node(own)
    positions.add(section.of.kind === 'text' ? node : positions.child(node, 'text'), text.start, block.end)
    return own
  }
}
