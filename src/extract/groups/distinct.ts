/** From this number of values on, a map is faster than a search. */
const MANY = 24

/** A list without repeated values. */
export class Distinct {
  readonly all: string[] = []
  /** The first index of each value, if there are many values. */
  #places: Map<string, number> | null = null

  get length(): number {
    return this.all.length
  }

  has(value: string): boolean {
    return this.indexOf(value) >= 0
  }

  /** Returns the first index of a value; -1 when the list does not have it. */
  indexOf(value: string): number {
    const {length} = this.all
    if (length === 0) return -1
    if (length < MANY) return this.all.indexOf(value)
    this.#places ??= new Map(this.all.map((it, at) => [it, at] as const).reverse())
    return this.#places.get(value) ?? -1
  }

  add(value: string): void {
    const at = this.all.push(value) - 1
    if (this.#places?.has(value) === false) this.#places.set(value, at)
  }
}
