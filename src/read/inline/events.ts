import type {Link} from '../blocks.js'
import {isLineEnding, lineEndingLength} from '../characters.js'
import type {TextBuilder} from '../text.js'
import {Anchors} from './anchors.js'
import type {Content} from './content.js'
import {isAnchor} from './elements.js'
import type {Run} from './emphasis.js'

/** What an event contributes to the text. The source between events is text. */
export type Kind =
  /** Nothing. */
  | 'markup'
  /** Its value, as a whole. */
  | 'atom'
  /** White space from a character reference. */
  | 'blank'
  /** A line break. */
  | 'break'
  /** Its source: code, an address. */
  | 'raw'
  /** Its source: a tag that is not an HTML element. */
  | 'html'
  /** Its source, except that `\|` is a pipe: code in a table. */
  | 'cell'
  /**
   * HTML that is a line break, and a tag or comment that contributes nothing. In the text of an image both contribute
   * their source.
   */
  | 'line'
  | 'tag'
  /** Its source, as far as it is not emphasis. */
  | 'run'
  /** A bracket that has opened nothing so far. */
  | 'bracket'
  /** A NUL, which CommonMark replaces. */
  | 'nul'

interface Event {
  kind: Kind
  readonly start: number
  readonly end: number
  readonly value: string
  readonly run: Run | null
}

const REPLACEMENT = '\uFFFD'

/**
 * The events of a text, in order. Their meaning may become known later:
 *
 *     a **b** [c](d) &amp;
 *       ~~ ~~ ~ ~~~~ ~~~~~
 *       │  │  │ │    atom
 *       │  │  │ markup
 *       │  │  bracket, which becomes markup
 *       run
 */
export class Events {
  #events: Event[] = []
  /** The starts and ends of images, flattened, without images inside other images. */
  #images: number[] = []

  get count(): number {
    return this.#events.length
  }

  clear(): void {
    if (this.#events.length > 0) this.#events = []
    if (this.#images.length > 0) this.#images = []
  }

  add(kind: Kind, start: number, end: number, value = '', run: Run | null = null): void {
    this.#events.push({kind, start, end, value, run})
  }

  startOf(index: number): number {
    return (this.#events[index] as Event).start
  }

  /** Turns a bracket into markup. */
  settle(index: number): void {
    const event = this.#events[index] as Event
    event.kind = 'markup'
  }

  /** Removes the events from an index on. */
  cut(index: number): void {
    this.#events.length = index
  }

  get hasImages(): boolean {
    return this.#images.length > 0
  }

  /** Adds an image. Its first event has the same start. */
  addImage(start: number, end: number): void {
    const images = this.#images
    while (images.length > 0 && (images[images.length - 2] as number) > start) images.length -= 2
    images.push(start, end)
  }

  /** Adds the HTML anchors to the links. */
  anchors(content: Content, links: Link[]): void {
    const {text} = content
    const anchors = new Anchors()
    for (const {kind, start, end} of this.#events) {
      if (kind === 'tag' && isAnchor(text, start))
        anchors.add(links, text, {start, end}, offset => content.place(offset))
    }
  }

  /** Passes a text to the builder. Images are text or markup in it. */
  write(builder: TextBuilder, content: Content, images: 'text' | 'markup'): void {
    const writer = new Writer(builder, content)
    const hidden = images === 'markup' ? this.#images : []
    let image = 0
    let at = content.start
    for (const event of this.#events) {
      if (event.start < at) continue
      writer.plain(at, event.start)
      if (event.start === hidden[image]) {
        at = hidden[image + 1] as number
        writer.markup(event.start, at)
        image += 2
      } else {
        writer.event(event)
        at = event.end
      }
    }
    writer.plain(at, content.end)
  }

  /**
   * Makes the text of an image plain, from the event of its bracket on. HTML is then plain text. False when the text
   * contains markup, so that it is not equal to a part of the source.
   */
  flatten(bracket: number, text: string): boolean {
    const events = this.#events
    let same = true
    for (let index = bracket + 1; index < events.length; index++) {
      const event = events[index] as Event
      const {kind, start, end, run} = event
      if (kind === 'line' || kind === 'tag' || kind === 'html') {
        event.kind = 'html'
        if (SPELLED.test(text.slice(start, end))) same = false
      } else if (kind === 'markup' || kind === 'raw' || kind === 'cell' || (run && run.left + run.right > 0))
        same = false
      else if (kind === 'break' && isHardBreak(text, start)) same = false
    }
    return same
  }

  /** Returns the text of the events after a bracket, up to an offset. */
  valueOf(bracket: number, text: string, end: number): string {
    let value = ''
    let at = (this.#events[bracket] as Event).end
    for (let index = bracket + 1; index < this.#events.length; index++) {
      const event = this.#events[index] as Event
      value += text.slice(at, event.start) + plainOf(event, text)
      at = event.end
    }
    return value + text.slice(at, end)
  }
}

/** Characters that could begin an escape or a character reference if they were text. */
const SPELLED = /[\\&]/

function isHardBreak(text: string, at: number): boolean {
  return !isLineEnding(text.charCodeAt(at)) || (text.charCodeAt(at - 1) === 32 && text.charCodeAt(at - 2) === 32)
}

function plainOf(event: Event, text: string): string {
  const {kind, start, end, value, run} = event
  if (kind === 'atom' || kind === 'blank') return value
  if (kind === 'break') return isHardBreak(text, start) ? '' : '\n'
  if (kind === 'nul') return REPLACEMENT
  if (kind === 'markup') return ''
  if (kind === 'cell') return text.slice(start, end).replaceAll('\\|', '|')
  if (run) return text.slice(start + run.left, end - run.right)
  return text.slice(start, end).replaceAll('\0', REPLACEMENT)
}

class Writer {
  readonly #builder: TextBuilder
  readonly #content: Content

  constructor(builder: TextBuilder, content: Content) {
    this.#builder = builder
    this.#content = content
  }

  event({kind, start, end, value, run}: Event): void {
    if (kind === 'run' && run) this.#run(start, end, run)
    else if (kind === 'markup' || kind === 'tag') this.markup(start, end)
    else if (kind === 'atom') this.#builder.atom(value, this.#content.place(start), this.#place(start, end))
    else if (kind === 'break') this.#builder.blank(this.#content.place(start), this.#content.place(end), true)
    else if (kind === 'blank') this.#builder.blank(this.#content.place(start), this.#place(start, end), false)
    else if (kind === 'line') this.#builder.blank(this.#content.place(start), this.#place(start, end), true)
    else if (kind === 'nul') this.#builder.replacement(this.#content.place(start))
    else if (kind === 'bracket') this.plain(start, end)
    else this.#raw(start, end, kind === 'cell')
  }

  /** Passes a part of one line. */
  plain(start: number, end: number): void {
    if (start >= end) return
    if (this.#content.isSpaced) return this.#builder.spaced(start, end)
    const from = this.#content.place(start)
    this.#builder.plain(from, from + end - start)
  }

  /** Returns the place of an end. At the end of a line it is on this line, and not before the next one. */
  #place(start: number, end: number): number {
    return end > start ? this.#content.place(end - 1) + 1 : this.#content.place(end)
  }

  markup(start: number, end: number): void {
    this.#builder.markup(this.#content.place(start), this.#place(start, end))
  }

  #run(start: number, end: number, {left, right}: Run): void {
    if (left > 0) this.markup(start, start + left)
    this.plain(start + left, end - right)
    if (right > 0) this.markup(end - right, end)
  }

  /** Passes text without markup, including line breaks. */
  #raw(start: number, end: number, inCell: boolean): void {
    const {text} = this.#content
    let from = start
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      const ends = isLineEnding(code)
      const pipe = inCell && code === 92 && text.charCodeAt(at + 1) === 124 && at + 1 < end
      if (!ends && !pipe && code !== 0) continue
      this.plain(from, at)
      const place = this.#content.place(at)
      from = ends ? at + lineEndingLength(text, at) : pipe ? at + 2 : at + 1
      if (ends) this.#builder.blank(place, this.#content.place(from), true)
      else if (pipe) this.#builder.atom('|', place, place + 2)
      else this.#builder.replacement(place)
      at = from - 1
    }
    this.plain(from, end)
  }
}
