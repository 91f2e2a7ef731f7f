import type {Scope, SectionShape} from '../form/shape.js'
import type {AdditionalSection} from '../form/values.js'
import type {Path} from '../types.js'

/** A section, with the additional sections that are at its end. */
export interface SectionUnit {
  readonly shape: SectionShape
  readonly within: number[]
}

/** The places of parts of a scope that are not in their usual place. */
export interface Order {
  /** How many texts without a heading are before the title. */
  readonly before?: number | undefined
  /** At most how many texts outside the form are before the first section. */
  readonly opens?: number | undefined
  /** The section that is after all others, and after what is outside the form. */
  readonly last?: string | undefined
}

/** The order of what a scope holds below its header lines; additional sections are meant by their indexes. */
export interface Arrangement {
  /** Before the title. */
  readonly before: readonly number[]
  /** Without a heading, before the first section. */
  readonly opening: readonly number[]
  readonly units: readonly (SectionUnit | number)[]
}

/** What `within` says of additional sections in the section or part at a path. */
export function withinOf(path: Path): string | null {
  return path.length === 0 ? null : path.join('.')
}

/**
 * Sections in the order of the form, with the additional sections after them; but these never change their order among
 * themselves: one before another that is within a section comes before that section. Those without a
 * heading, or with one below the level of the sections, which would be a part of any of them, are before the first
 * section; where a document has a text of its own there, or there are several, the first one is before the title.
 */
export function arrange(
  scope: Scope,
  path: Path,
  additional: readonly AdditionalSection[],
  {level, order}: {readonly level: number; readonly order: Order},
): Arrangement {
  const arranging = new Arranging(scope, withinOf(path), level, order)
  for (const [i, section] of additional.entries()) arranging.add(i, section)
  return arranging.finish()
}

class Arranging {
  readonly #scope: Scope
  readonly #own: string | null
  readonly #level: number
  readonly #order: Order
  readonly #units: (SectionUnit | number)[] = []
  readonly #left: Set<SectionShape>
  readonly #opening: number[] = []
  /** How many of these have no heading. */
  #bare = 0
  /** What is after the sections, unless something within one of them comes later. */
  #waiting: number[] = []

  constructor(scope: Scope, own: string | null, level: number, order: Order) {
    this.#scope = scope
    this.#own = own
    this.#level = level
    this.#order = order
    this.#left = new Set(scope.sections)
  }

  add(i: number, {heading, level, within}: AdditionalSection): void {
    if (within === this.#own) {
      const {opens = Number.POSITIVE_INFINITY} = this.#order
      const isFirst = this.#units.length === 0 && this.#waiting.length === 0
      const isOpening = heading === '' || level > this.#level
      if (isOpening && isFirst && this.#opening.length < opens) {
        if (heading === '' && this.#bare === this.#opening.length) this.#bare++
        this.#opening.push(i)
      } else this.#waiting.push(i)
      return
    }
    const prefix = this.#own === null ? '' : `${this.#own}.`
    if (within === null || !within.startsWith(prefix)) return
    const key = within.slice(prefix.length)
    const shape = this.#scope.sections.find(it => it.key === key.split('.', 1)[0])
    if (!shape) return
    const unit = this.#unit(shape)
    // What is within a part is placed there.
    if (shape.key === key && shape.kind !== 'part' && shape.kind !== 'fields') unit.within.push(i)
  }

  /** The place of a section: after all that came before. */
  #unit(shape: SectionShape): SectionUnit {
    const known = this.#units.find(it => typeof it !== 'number' && it.shape === shape) as SectionUnit | undefined
    if (known && this.#waiting.length === 0) return known
    for (const earlier of this.#scope.sections) {
      if (earlier === shape) break
      if (this.#left.delete(earlier)) this.#units.push({shape: earlier, within: []})
    }
    const unit = {shape, within: []}
    this.#units.push(...this.#waiting, unit)
    this.#left.delete(shape)
    this.#waiting = []
    return unit
  }

  finish(): Arrangement {
    const left = [...this.#left].map(shape => ({shape, within: []}))
    const units = [...this.#units, ...left, ...this.#waiting]
    const last = units.findIndex(it => typeof it !== 'number' && it.shape.key === this.#order.last)
    if (last >= 0) units.push(...units.splice(last, 1))
    const before = this.#opening.splice(0, Math.min(this.#before(), this.#bare))
    return {before, opening: this.#opening, units}
  }

  #before(): number {
    if (this.#own !== null) return 0
    return this.#order.before ?? (this.#bare > 1 || this.#scope.text ? 1 : 0)
  }
}
