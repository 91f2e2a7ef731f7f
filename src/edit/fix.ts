import {assertText, checkOptions} from '../arguments.js'
import {type DiagnosticCode, entryOf} from '../diagnostics/catalogue.js'
import type {Diagnostic} from '../diagnostics/diagnostic.js'
import {applyEdits} from '../fixes/apply.js'
import {type Comparable, withHarmlessFixes, withoutFix, withoutSpaces} from '../fixes/harmless.js'
import {editsOf, together} from '../fixes/together.js'
import type {Values} from '../form/absent.js'
import type {Form} from '../form/form.js'
import {areCodes, READING_OPTIONS} from '../options.js'
import {type ParseOptions, parseSummary, parseUntried} from '../parse.js'

/** The options of `fixSummary`. */
export interface FixOptions<F extends Form = Form>
  extends Pick<ParseOptions<undefined>, 'severity' | 'maxLength' | 'vocabulary'> {
  /** The form of the document. Default: `summaryForm`. */
  readonly form?: F | undefined
  /**
   * The codes to fix. Default: all that have fixes. Severities do not matter, but a code that is `off` is not fixed.
   */
  readonly codes?: readonly DiagnosticCode[] | undefined
}

/** The result of `fixSummary`. */
export interface FixResult {
  /** The text with the fixes applied. Every other byte is as it was. */
  readonly markdown: string
  /** The diagnostics that were fixed, in the order of fixing. A range refers to the text before that fix. */
  readonly applied: Diagnostic[]
  /**
   * The remaining diagnostics of the fixed text. A diagnostic has no fix here if the fix would lose a word, or would change a
   * value that the diagnostic is not about.
   */
  readonly remaining: Diagnostic[]
}

/**
 * Applies the fixes of a document until no fix is left, since one fix can make another one possible. Every word of the
 * text stays, except for words that a diagnostic quotes.
 *
 * @param markdown - The document.
 * @param options - The form, the codes to fix, and how to read.
 * @throws TypeError when `markdown` is not a string, or an option is unknown or wrong.
 *
 * @example
 * fixSummary('# Dialogue\n\n**Date**: 4 March 2024\n').markdown // '# Dialogue\n\n**Date**: 2024-03-04\n'
 */
export function fixSummary(markdown: string, options: FixOptions = {}): FixResult {
  assertText(markdown, 'fixSummary')
  checkOptions(options, FIX_OPTIONS)
  const {markdown: text, applied, remaining} = makeFixes(markdown, options)
  return {markdown: text, applied, remaining}
}

const {form, severity, maxLength, vocabulary} = READING_OPTIONS
const FIX_OPTIONS = {form, severity, maxLength, vocabulary, codes: areCodes}

/** A `FixResult` with the diagnostics whose fixes were not applied because they would have done harm. */
export interface Fixed extends FixResult {
  readonly refused: readonly Diagnostic[]
}

/**
 * Like `fixSummary`. It also returns the fixes that were not applied. `comparable` says which values count as the same.
 */
export function makeFixes(markdown: string, options: FixOptions, comparable: Comparable = withoutSpaces): Fixed {
  let fixing = new Fixing(options, comparable)
  let fixed = fixing.run(markdown)
  for (let pass = 1; fixing.mayHaveMore && pass < MOST_PASSES; pass++) {
    fixing = new Fixing(options, comparable)
    const next = fixing.run(fixed.markdown)
    if (next.applied.length === 0) break
    fixed = {...next, applied: [...fixed.applied, ...next.applied]}
  }
  return fixed
}

/** How often all fixes of a document are tried. One pass is enough unless some of them do harm. */
const MOST_PASSES = 4

/** More rounds than most documents need, because each round removes whole kinds of departures. */
const MOST_ROUNDS = 100
/** After this many rounds without a change, the remaining fixes are not tried. */
const MOST_FAILURES = 40

/** A text and the result of reading it. */
interface Reading {
  readonly text: string
  /** The diagnostics with all fixes, also those that do harm. */
  readonly found: readonly Diagnostic[]
  readonly diagnostics: readonly Diagnostic[]
  /** The keys of those with a fix. */
  readonly keys: ReadonlyMap<Diagnostic, string>
  /** The values, for comparison. */
  readonly values: string
}

class Fixing {
  readonly #reading: ParseOptions<undefined>
  readonly #wanted: ReadonlySet<DiagnosticCode> | undefined
  readonly #applied: Diagnostic[] = []
  /** Keys of fixes that did harm. They are not tried again. */
  readonly #refused = new Set<string>()
  readonly #seen = new Set<number>()
  readonly #comparable: Comparable
  #failures = 0
  #rounds = 0
  /** Whether a fix was applied after another one was refused, which may now do no harm. */
  #isLate = false

  constructor({codes, ...reading}: FixOptions, comparable: Comparable) {
    this.#comparable = comparable
    // All diagnostics are needed. With only a part of them there would be many rounds.
    this.#reading = {...reading, maxDiagnostics: Number.MAX_SAFE_INTEGER} as ParseOptions<undefined>
    this.#wanted = codes && new Set(codes)
  }

  /** Whether fixes are left that were not tried with the others applied. */
  get mayHaveMore(): boolean {
    return this.#isCut || this.#isLate
  }

  /** Whether fixes are left that were not tried at all. */
  get #isCut(): boolean {
    return this.#failures > MOST_FAILURES || this.#rounds === MOST_ROUNDS
  }

  run(markdown: string): Fixed {
    let current = this.#read(markdown)
    for (; !this.#isCut; this.#rounds++) {
      const chosen = this.#chosen(current)
      if (chosen.length === 0) break
      current = this.#make(current, chosen)
    }
    const refused = current.found.filter(it => it.fix && this.#isWanted(it))
    const remaining = current.diagnostics.map(it => (it.fix && this.#isWanted(it) ? withoutFix(it) : it))
    return {markdown: current.text, applied: this.#applied, remaining, refused}
  }

  #read(text: string): Reading {
    this.#seen.add(hashOf(text))
    const {summary, diagnostics: found} = parseUntried(text, this.#reading)
    const values = summary as Values
    const diagnostics = withHarmlessFixes(text, found, values, it => this.#valuesOf(it), this.#comparable)
    return {text, found, diagnostics, keys: keysOf(diagnostics, text), values: this.#comparable(values)}
  }

  #valuesOf(text: string): Values {
    return parseSummary(text, this.#reading).summary as Values
  }

  #isWanted({code}: Diagnostic): boolean {
    return this.#wanted === undefined || this.#wanted.has(code)
  }

  /** Returns the diagnostics to fix in a round: those that change values are last, so that the others can be compared. */
  #chosen({diagnostics, keys}: Reading): Diagnostic[] {
    const fixable = diagnostics.filter(it => it.fix && this.#isWanted(it) && !this.#refused.has(keys.get(it) as string))
    const keeping = fixable.filter(it => !entryOf(it.code).changesValue)
    return together(keeping.length > 0 ? keeping : fixable)
  }

  /** Applies the fixes. If all together do harm, it applies only the first half of them, and so on. */
  #make(before: Reading, chosen: readonly Diagnostic[]): Reading {
    for (let made = chosen; ; made = made.slice(0, Math.ceil(made.length / 2))) {
      const text = applyEdits(before.text, made.flatMap(editsOf))
      const known = this.#seen.has(hashOf(text))
      const after = known ? before : this.#read(text)
      if (!known && (after.values === before.values || made.some(it => entryOf(it.code).changesValue))) {
        for (const it of made) this.#applied.push(it)
        if (this.#refused.size > 0) this.#isLate = true
        return after
      }
      this.#failures++
      if (made.length > 1) continue
      for (const it of made) this.#refused.add(before.keys.get(it) as string)
      return before
    }
  }
}

/**
 * Returns a key for each fix. When the text around a fix that was refused has changed, its key changes, and the fix is
 * tried again. Equal fixes with equal text around them are counted.
 */
function keysOf(diagnostics: readonly Diagnostic[], text: string): ReadonlyMap<Diagnostic, string> {
  const counts = new Map<string, number>()
  const keys = new Map<Diagnostic, string>()
  for (const it of diagnostics) {
    if (!it.fix) continue
    const key = keyOf(it, text)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    keys.set(it, `${key} ${count}`)
  }
  return keys
}

function keyOf({code, path, message, fix}: Diagnostic, text: string): string {
  const [edit] = fix?.edits ?? []
  const around = edit && text.slice(Math.max(0, edit.offset - AROUND), edit.offset + AROUND)
  return JSON.stringify([code, path, message, around])
}

/** How many characters around a fix are part of its key. */
const AROUND = 16

/** Returns a hash, so that a text that was read before is not read again. */
function hashOf(text: string): number {
  let [a, b] = [0x811c9dc5, text.length]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b + code, 0x5bd1e995) ^ (b >>> 13)
  }
  return (a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff)
}
