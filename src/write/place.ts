import type {DiagnosticCode} from '../diagnostics/catalogue.js'
import type {Form} from '../form/form.js'
import {reread} from './read.js'

/** One way in which a value can be in its place: alone, or among others. */
export interface Frame {
  /** The smallest document of the form with this markdown in the place. */
  readonly write: (markdown: string) => string
  /** Takes what was read in the place out of a summary; undefined when that is nothing, or more than one value. */
  readonly take: (summary: Record<string, unknown>) => unknown
}

/** The properties of a place. */
export interface PlaceOptions {
  readonly frames: readonly Frame[]
  /** A markdown that is in the place as it is. */
  readonly sample: string
  /** What separates the value from others on its line. */
  readonly separators: string
  /** A text with the escapes that the place needs. */
  readonly escape: (text: string) => string
  /** Whether a text surely is what it looks like in the place, written as it is. */
  readonly isPlain: (text: string) => boolean
  /** Whether the value shares its line with other text. */
  readonly shared: boolean
}

/** The result of the frame itself, whatever is in the place. */
interface Baseline {
  readonly rest: string
  readonly codes: ReadonlySet<DiagnosticCode>
}

/** A place that a value can be written to, and where a spelling of it is tried. */
export class Place {
  readonly options: PlaceOptions
  readonly #form: Form
  #baselines: ReadonlyMap<Frame, Baseline> | undefined

  constructor(form: Form, options: PlaceOptions) {
    this.#form = form
    this.options = options
  }

  /** Whether markdown gives the value in this place, and nothing else, and no diagnostic. */
  readsBack(markdown: string, value: unknown): boolean {
    return this.#holds(markdown, value, true)
  }

  /** Whether markdown gives the value in this place, and nothing else, with any diagnostics. */
  reads(markdown: string, value: unknown): boolean {
    return this.#holds(markdown, value, false)
  }

  /** What markdown gives in this place; undefined when that is nothing, or more than one value. */
  readAs(markdown: string): unknown {
    const [frame] = this.options.frames
    return frame?.take(reread(this.#form, frame.write(markdown)).summary)
  }

  #holds(markdown: string, value: unknown, silent: boolean): boolean {
    const wanted = JSON.stringify(value)
    this.#baselines ??= new Map(this.options.frames.map(frame => [frame, this.#baseline(frame)]))
    const baselines = this.#baselines
    return this.options.frames.every(frame => {
      const {rest, codes: expected} = baselines.get(frame) as Baseline
      const {summary, codes} = reread(this.#form, frame.write(markdown))
      const taken = frame.take(summary)
      return (
        taken !== undefined &&
        JSON.stringify(taken) === wanted &&
        (!silent || codes.every(code => expected.has(code))) &&
        JSON.stringify(summary) === rest
      )
    })
  }

  #baseline(frame: Frame): Baseline {
    const {summary, codes} = reread(this.#form, frame.write(this.options.sample))
    frame.take(summary)
    return {rest: JSON.stringify(summary), codes: new Set(codes)}
  }
}
