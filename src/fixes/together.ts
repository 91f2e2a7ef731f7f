import type {Diagnostic} from '../diagnostics/diagnostic.js'
import {countUpTo} from '../search.js'
import type {Edit} from '../types.js'
import {inOrder} from './apply.js'

/**
 * Returns the diagnostics whose fixes can be applied together: a fix is left out if it touches the same text as an
 * earlier one. Rows that continue a category must keep their order. So if one of them is left out, the later ones of
 * the same kind are left out too.
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

/** Returns the edits of a diagnostic that has a fix. */
export function editsOf({fix}: Diagnostic): Edit[] {
  return fix?.edits ?? []
}

/**
 * The parts of a text that edits already change, in order: replaced parts and insertions. Replacements may meet but not
 * overlap. An insertion touches a part that begins or ends at its place. Only insertions of the same kind may share a
 * place, one after the other, such as the values of many rows that go into the cell of the first row.
 */
class Taken {
  readonly #replaced: Edit[] = []
  readonly #inserted: Edit[] = []
  readonly #kinds = new Map<number, string>()

  /** Adds the parts that these edits touch. Returns false when any of them is already taken. */
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

/** Returns how many parts begin at or before an offset. */
function placeOf(parts: readonly Edit[], offset: number): number {
  return countUpTo(offset, parts.length, index => (parts[index] as Edit).offset)
}
