import type {Scope, SectionShape} from '../form/shape.js'
import type {AdditionalSection} from '../form/values.js'
import {isWithin, withinOf} from '../form/within.js'
import type {Path} from '../types.js'

/** A section, and the additional sections at its end. */
export interface SectionUnit {
  readonly shape: SectionShape
  readonly within: number[]
}

/** Where texts of a scope go if their usual place would not work. */
export interface Order {
  /** How many texts without a heading come before the title. */
  readonly before?: number | undefined
  /** The largest number of texts outside the form before the first section. */
  readonly opens?: number | undefined
}

/** The order of the contents of a scope below its header lines. Additional sections are given by their indexes. */
export interface Arrangement {
  /** The additional sections before the title. */
  readonly before: readonly number[]
  /** The additional sections without a heading, before the first section. */
  readonly opening: readonly number[]
  readonly units: readonly (SectionUnit | number)[]
}

/**
 * Arranges the sections in the order of the form, with the additional sections after them. Additional sections keep
 * their order. If one comes before another that is within a section, it is put before that section. Sections that
 * contain additional sections are in the order of these. An additional section without a heading, or with a heading
 * below the level of the sections, would become a part of any section above it. So it is put before the first section.
 * If the document has a text of its own there, or if there are several of them, the first one is put before the title.
 */
export function arrange(
  scope: Scope,
  path: Path,
  additional: readonly AdditionalSection[],
  {level, order}: {readonly level: number; readonly order: Order},
): Arrangement {
  const arranging = new Arranging({scope, own: withinOf(path), level, order}, additional)
  for (const [i, section] of additional.entries()) arranging.add(i, section)
  return arranging.finish()
}

interface Arranged {
  readonly scope: Scope
  /** The value of `within` for text outside the form that is in no section of the scope. */
  readonly own: string | null
  readonly level: number
  readonly order: Order
}

class Arranging {
  readonly #scope: Scope
  readonly #own: string | null
  readonly #level: number
  readonly #order: Order
  readonly #units: (SectionUnit | number)[] = []
  readonly #left: Set<SectionShape>
  /** The sections that contain text outside the form. */
  readonly #holding: ReadonlySet<SectionShape | undefined>
  readonly #opening: number[] = []
  /** How many of the opening texts have no heading. */
  #bare = 0
  /** The texts to put after the sections, unless a later text is within one of the sections. */
  #waiting: number[] = []

  constructor(arranged: Arranged, additional: readonly AdditionalSection[]) {
    this.#scope = arranged.scope
    this.#own = arranged.own
    this.#level = arranged.level
    this.#order = arranged.order
    this.#left = new Set(arranged.scope.sections)
    this.#holding = new Set(additional.map(it => this.#shapeOf(it.within)))
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
    const shape = this.#shapeOf(within)
    if (!shape) return
    const unit = this.#unit(shape)
    if (within !== this.#withinOf(shape)) return
    // The part itself places the texts within it.
    if (shape.kind !== 'part' && shape.kind !== 'fields') unit.within.push(i)
  }

  /** Returns the section of the scope that contains a text, at any depth. */
  #shapeOf(within: string | null): SectionShape | undefined {
    return this.#scope.sections.find(it => isWithin(within, this.#withinOf(it)))
  }

  #withinOf({key}: SectionShape): string {
    return this.#own === null ? key : `${this.#own}.${key}`
  }

  /** Returns the place of a section, after everything before it. */
  #unit(shape: SectionShape): SectionUnit {
    const latest = this.#units.at(-1)
    if (typeof latest === 'object' && latest.shape === shape && this.#waiting.length === 0) return latest
    for (const earlier of this.#scope.sections) {
      if (earlier === shape) break
      if (!this.#holding.has(earlier) && this.#left.delete(earlier)) this.#units.push({shape: earlier, within: []})
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
    const before = this.#opening.splice(0, Math.min(this.#before(), this.#bare))
    return {before, opening: this.#opening, units}
  }

  #before(): number {
    if (this.#own !== null) return 0
    return this.#order.before ?? (this.#bare > 1 || this.#scope.text ? 1 : 0)
  }
}
