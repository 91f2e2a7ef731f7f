import type {Link} from '../blocks.js'
import {OPEN_BRACKET, OPEN_PAREN} from '../characters.js'
import {makeLink} from '../make.js'
import type {Content} from './content.js'
import type {Emphasis, Run} from './emphasis.js'
import type {Events} from './events.js'
import {type Definitions, labelEnd, labelKey, type Resource, resourceAt, type Target} from './link.js'

interface Opener {
  /** Its index among the events. */
  readonly event: number
  readonly image: boolean
  /** The start of its text. */
  readonly from: number
  /** The last run of markers before it. */
  readonly run: Run | null
  /** How many links were before it. */
  readonly links: number
  /** Whether another bracket opens after it. Its content is then not a label. */
  holdsBracket: boolean
}

/**
 * The open brackets of a text:
 *
 *     a [b ![c](d)
 *       │  │   the image is closed, and taken off the stack
 *       │  opener
 *       opener
 */
export class Brackets {
  readonly #definitions: Definitions
  readonly #events: Events
  readonly #emphasis: Emphasis
  readonly #links: Link[]
  #content: Content | null = null
  #openers: Opener[] = []
  /** How many openers are before a link. They cannot open a link themselves, because links cannot contain links. */
  #spent = 0

  constructor(definitions: Definitions, events: Events, emphasis: Emphasis, links: Link[]) {
    this.#definitions = definitions
    this.#events = events
    this.#emphasis = emphasis
    this.#links = links
  }

  begin(content: Content): void {
    this.#content = content
    this.#spent = 0
    if (this.#openers.length > 0) this.#openers = []
  }

  open(at: number, image: boolean): number {
    const last = this.#openers[this.#openers.length - 1]
    if (last) last.holdsBracket = true
    const from = image ? at + 2 : at + 1
    const {count: event} = this.#events
    const {last: run} = this.#emphasis
    this.#openers.push({event, image, from, run, links: this.#links.length, holdsBracket: false})
    this.#events.add('bracket', at, from)
    return from
  }

  /** Closes the last bracket. Returns the end of the link, or the offset after the bracket when there is no link. */
  close(at: number): number {
    const content = this.#content
    const opener = this.#openers.pop()
    if (!opener || !content) return at + 1
    const spent = !opener.image && this.#openers.length < this.#spent
    if (this.#spent > this.#openers.length) this.#spent = this.#openers.length
    const resource = spent ? null : this.#resource(content, opener, at)
    if (!resource) return at + 1
    this.#emphasis.resolve(opener.run)
    if (opener.image) this.#image(content, opener, at, resource.end)
    else {
      const start = this.#events.startOf(opener.event)
      this.#spent = this.#openers.length
      this.#events.settle(opener.event)
      this.#events.add('markup', at, resource.end)
      this.link(start, resource.end, opener.from, at, resource, opener.links)
    }
    return resource.end
  }

  /** Adds a link before the links inside it. */
  link(start: number, end: number, from: number, to: number, {url, title}: Target, index = this.#links.length): void {
    const content = this.#content as Content
    const last = content.place(end - 1) + 1
    const link = makeLink(content.place(start), last, content.place(from), content.place(to), url, title)
    if (index === this.#links.length) this.#links.push(link)
    else this.#links.splice(index, 0, link)
  }

  /** Returns the target after the text of a link, or the target that the text itself refers to. */
  #resource({text, end}: Content, opener: Opener, at: number): Resource | null {
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0
    const resource = next === OPEN_PAREN ? resourceAt(text, at + 1, end) : null
    if (resource || this.#definitions.size === 0) return resource
    const labelTo = next === OPEN_BRACKET ? labelEnd(text, at + 1, end) : -1
    if (labelTo >= 0) return this.#referTo(text.slice(at + 2, labelTo - 1), labelTo)
    const collapsed = next === OPEN_BRACKET && text.charCodeAt(at + 2) === 93 && at + 2 < end
    const isLabel = !opener.holdsBracket && labelEnd(text, opener.from - 1, end) === at + 1
    return isLabel ? this.#referTo(text.slice(opener.from, at), collapsed ? at + 3 : at + 1) : null
  }

  #referTo(label: string, end: number): Resource | null {
    const target = this.#definitions.get(labelKey(label))
    return target ? {url: target.url, title: target.title, end} : null
  }

  /** Adds an image. Its text is its value: letter by letter if it is plain, as a whole if it contains markup. */
  #image({text}: Content, opener: Opener, at: number, end: number): void {
    const events = this.#events
    const links = this.#links
    const start = events.startOf(opener.event)
    events.addImage(start, end)
    if (links.length > opener.links) links.length = opener.links
    if (events.flatten(opener.event, text)) {
      events.settle(opener.event)
      events.add('markup', at, end)
      return
    }
    const value = events.valueOf(opener.event, text, at)
    events.cut(opener.event)
    events.add('atom', start, end, value)
  }
}
