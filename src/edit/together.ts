import type {Diagnostic} from '../diagnostics/diagnostic.js'
import {countUpTo} from '../search.js'
import type {Edit} from '../types.js'
import {inOrder} from './apply.js'

/**
 * The fixes that can be made together: those that touch nothing which one before them touches. Rows that go on with a
 * category are to keep their order, so where one of them has to wait, the later ones of its kind do.
 */
export function together(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const taken = new Taken()
  const waiting = new Set<string>()
  return diagnostics.filter(diagnostic => {
    const {code, path} = diagnostic
    const kind = `${code} ${path.join('/')}`
    if (!waiting.has(kind) && taken.take(editsOf(diagnostic), kind)) return true
    if (code === 'repeated-category') waiting.add(kind)
    return false
  })
}

/** The edits of a diagnostic that has a fix. */
export function editsOf({fix}: Diagnostic): Edit[] {
  return fix?.edits ?? []
}

/**
 * The parts of a text that edits already change, in order: what is replaced, and where something is put in.
 * Replacements may meet but not overlap. Insertions touch what begins or ends at their place, but those of one kind go
 * in there one after the other, as the values of many rows into the first row's cell.
 */
class Taken {
  readonly #replaced: Edit[] = []
  readonly #inserted: Edit[] = []
  readonly #kinds = new Map<number, string>()

  /** Takes the parts that these edits touch, unless any is taken. */
  take(edits: readonly Edit[], kind: string): boolean {
    if (edits.some(edit => this.#touches(edit, kind))) return false
    for (const edit of inOrder(edits)) {
      const parts = edit.length > 0 ? this.#replaced : this.#inserted
      if (edit.length > 0 || !this.#kinds.has(edit.offset)) parts.splice(placeOf(parts, edit.offset), 0, edit)
      if (edit.length === 0) this.#kinds.set(edit.offset, kind)
    }
    return true
  }

  #touches({offset, length}: Edit, kind: string): boolean {
    const end = offset + length
    const reach = length === 0 ? 1 : 0
    const at = placeOf(this.#replaced, offset)
    const before = this.#replaced[at - 1]
    const after = this.#replaced[at]
    if (before && before.offset + before.length + reach > offset) return true
    if (after && after.offset < end + reach) return true
    if (length === 0) return (this.#kinds.get(offset) ?? kind) !== kind
    const insertion = this.#inserted[placeOf(this.#inserted, offset - 1)]
    return insertion !== undefined && insertion.offset <= end
  }
}

/** How many parts begin at or before an offset. */
function placeOf(parts: readonly Edit[], offset: number): number {
  return countUpTo(offset, parts.length, index => (parts[index] as Edit).offset)
}
