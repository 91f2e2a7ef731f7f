/** Past how many values a set finds one faster than a look through them. */
const MANY = 24

/** A list of values that is asked for each of them whether it has it already. */
export class Distinct {
  readonly all: string[] = []
  #set: Set<string> | null = null

  get length(): number {
    return this.all.length
  }

  has(value: string): boolean {
    if (this.all.length < MANY) return this.all.includes(value)
    this.#set ??= new Set(this.all)
    return this.#set.has(value)
  }

  add(value: string): void {
    this.all.push(value)
    this.#set?.add(value)
  }
}
