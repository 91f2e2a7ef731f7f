import type {DiagnosticCode} from '../diagnostics/catalogue.js'
import type {Form} from '../form/form.js'
import {reread} from './read.js'

/** A way to try a value in its place: alone, or among other values. */
export interface Frame {
  /** Returns the smallest document of the form with this markdown in the place. */
  readonly write: (markdown: string) => string
  /** Takes the value in the place out of a summary. Undefined when there is no value, or more than one. */
  readonly take: (summary: Record<string, unknown>) => unknown
}

/** The properties of a place. */
export interface PlaceOptions {
  readonly frames: readonly Frame[]
  /** Markdown that is a valid value in the place. */
  readonly sample: string
  /** The characters that separate the value from others on its line. */
  readonly separators: string
  /** Returns a text with the escapes that the place needs. */
  readonly escape: (text: string) => string
  /** Whether a text certainly needs no escapes in the place. */
  readonly isPlain: (text: string) => boolean
  /** Whether the value shares its line with other text. */
  readonly shared: boolean
  /** Whether the markdown that a value was read from can be kept in the place. Default: it can. */
  readonly keeps?: (markdown: string) => boolean
}

/** The values and codes of the frame itself, without the value in the place. */
interface Baseline {
  readonly rest: string
  readonly codes: ReadonlySet<DiagnosticCode>
}

/** A place where a value can be written. It can test whether markdown is read as the value there. */
export class Place {
  readonly options: PlaceOptions
  readonly #form: Form
  #baselines: ReadonlyMap<Frame, Baseline> | undefined

  constructor(form: Form, options: PlaceOptions) {
    this.#form = form
    this.options = options
  }

  /** Whether markdown gives exactly the value in this place, without a diagnostic. */
  readsBack(markdown: string, value: unknown): boolean {
    return this.#holds(markdown, value, true)
  }

  /** Whether markdown gives exactly the value in this place. Diagnostics are allowed. */
  reads(markdown: string, value: unknown): boolean {
    return this.#holds(markdown, value, false)
  }

  /** Returns the value that markdown gives in this place; undefined when it gives none, or more than one. */
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
