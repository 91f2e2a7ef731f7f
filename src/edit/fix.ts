import type {DiagnosticCode} from '../diagnostics/catalogue.js'
import type {Diagnostic} from '../diagnostics/diagnostic.js'
import {type ParseOptions, parseSummary} from '../parse.js'
import {countUpTo} from '../search.js'
import type {Edit} from '../types.js'
import {applyEdits, inOrder} from './apply.js'

/** What `fixSummary` is to fix, and how it reads meanwhile. */
export interface FixOptions extends Pick<ParseOptions, 'severity' | 'maxLength' | 'vocabulary'> {
  /** Which codes to fix. Default: all that have fixes. Severities do not matter, but what is `off` is not fixed. */
  readonly codes?: readonly DiagnosticCode[]
}

/** What `fixSummary` answers. */
export interface FixResult {
  /** The text with the fixes made; all else is as it was, byte for byte. */
  readonly markdown: string
  /** What was fixed, in the order of fixing; ranges are those of the text at that point. */
  readonly applied: Diagnostic[]
  /** What is left: the diagnostics of the fixed text. */
  readonly remaining: Diagnostic[]
}

/** More rounds than any document needs, since each takes whole kinds of departures away. */
const MOST_ROUNDS = 100

/**
 * Makes the fixes of a document until there are none left to make: a fix may bring another to light.
 *
 * @throws TypeError when `markdown` is no string.
 *
 * @example
 * fixSummary('# Dialogue\n\n**Date**: 4 March 2024\n').markdown // '# Dialogue\n\n**Date**: 2024-03-04\n'
 */
export function fixSummary(markdown: string, options: FixOptions = {}): FixResult {
  const {codes, ...reading} = options
  const wanted = codes && new Set(codes)
  const applied: Diagnostic[] = []
  let text = markdown
  let remaining: Diagnostic[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    remaining = parseSummary(text, reading as ParseOptions<undefined>).diagnostics
    const chosen = compatible(remaining.filter(it => it.fix && (!wanted || wanted.has(it.code))))
    if (chosen.length === 0) break
    for (const it of chosen) applied.push(it)
    text = applyEdits(text, chosen.flatMap(editsOf))
  }
  return {markdown: text, applied, remaining}
}

function editsOf({fix}: Diagnostic): Edit[] {
  return (fix as NonNullable<Diagnostic['fix']>).edits
}

/**
 * The fixes that can be made together: those that touch nothing which one before them touches. Rows that go on with a
 * category are to keep their order, so where one of them has to wait, the later ones of the category do.
 */
function compatible(diagnostics: readonly Diagnostic[]): Diagnostic[] {
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

/**
 * The parts of a text that are spoken for, in order: what is replaced, and where something is put in. Replacements may
 * meet but not overlap. Insertions touch what begins or ends at their place, but those of one kind go in there one
 * after the other, as the values of many rows into the first row's cell.
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
