/**
 * The plugin for unified, and the reader of syntax trees.
 *
 * @module summary-md/remark
 */
import type {StandardSchemaV1} from '@standard-schema/spec'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {assertText, checkOptions} from './arguments.js'
import {diagnosticCatalogue} from './diagnostics/catalogue.js'
import type {Diagnostic} from './diagnostics/diagnostic.js'
import {applyEdits} from './fixes/apply.js'
import type {Form} from './form/form.js'
import type {Infer} from './form/infer.js'
import type {FormPath} from './form/paths.js'
import {READING_OPTIONS} from './options.js'
import {type ParseOptions, parseWith} from './parse.js'
import {type Composed, composeTree} from './read/foreign/compose.js'
import type {DocumentOf, DocumentPath, ResultOf, SummaryResult} from './result.js'
import {Lines} from './source.js'

declare module 'vfile' {
  interface DataMap {
    /** The result of `summary-md/remark`. With a form of your own, `summaryOf(file, form)` returns it with its type. */
    summary: SummaryResult
  }
}

/**
 * Reads a document from its syntax tree, as `parseSummary` reads it from its text.
 *
 * The tree can come from any processor, with or without GFM, and plugins may have changed it. Blocks that have a
 * position in the source are read from there, and `result.markdown` is the source. Blocks that plugins made, or that
 * have no position, are written into `result.markdown`; ranges then refer to this text.
 *
 * @param tree - An mdast tree.
 * @param source - The text that the tree was made from; empty when there is none.
 * @param options - As for `parseSummary`.
 * @throws TypeError when `tree` is not a node, or `source` is not a string.
 *
 * @example
 * const tree = {type: 'root', children: [{type: 'heading', depth: 1, children: [{type: 'text', value: 'Dialogue'}]}]}
 * summaryFromMdast(tree, '').summary.title // 'Dialogue'
 */
export function summaryFromMdast<
  F extends Form | undefined = undefined,
  Schema extends StandardSchemaV1 | undefined = undefined,
>(tree: Root, source: string, options?: ParseOptions<Schema, F>): ResultOf<DocumentOf<F>, Schema, DocumentPath<F>> {
  if (typeof (tree as {type?: unknown} | null)?.type !== 'string')
    throw new TypeError('summaryFromMdast expects an mdast tree')
  assertText(source, 'summaryFromMdast')
  const {read, text} = composeTree(tree, source)
  return parseWith(read, text, options) as ResultOf<DocumentOf<F>, Schema, DocumentPath<F>>
}

/**
 * A plugin for unified that reads each file as a document of a form. The result is `file.data.summary`. Each diagnostic
 * is a message of the file: `ruleId` is its code, `source` is `summary-md`, `fatal` is `true` for an error, `false` for a
 * warning and `undefined` for an info. The plugin does not change the tree.
 *
 * @param options - As for `parseSummary`.
 * @throws TypeError when an option is unknown or wrong.
 *
 * @example
 * const file = await remark().use(remarkGfm).use(summaryMd).process('# Dialogue\n\n**Date**: 4 March 2024\n')
 * file.data.summary.summary.date // '2024-03-04'
 * file.messages[0].ruleId // 'date-style'
 * file.messages[0].expected // ['2024-03-04']
 */
export default function summaryMd(options?: ParseOptions | null): (tree: Root, file: VFile) => undefined {
  if (options) checkOptions(options, READING_OPTIONS)
  return (tree, file) => {
    const composed = composeTree(tree, String(file))
    const result = parseWith(composed.read, composed.text, options ?? undefined)
    file.data.summary = result as SummaryResult
    const messages = new FileMessages(file, composed)
    for (const diagnostic of result.diagnostics) messages.add(diagnostic)
  }
}

/**
 * Returns the result that the plugin has stored in a file: `file.data.summary`, with the type of the form.
 *
 * @param file - The file that the plugin ran on.
 * @param _form - The form that the plugin was used with. Only its type matters.
 * @returns `undefined` when the plugin has not run on the file.
 *
 * @example
 * const minutes = defineForm({name: 'minutes', sections: {decisions: 'list'}})
 * const file = await remark().use(summaryMd, {form: minutes}).process('# Board\n\n## Decisions\n\n- Buy buoys.\n')
 * summaryOf(file, minutes)?.summary.decisions // ['Buy buoys.']
 */
export function summaryOf<F extends Form>(file: VFile, _form: F): SummaryResult<Infer<F>, FormPath<F>> | undefined {
  return file.data.summary as SummaryResult<unknown> | undefined as SummaryResult<Infer<F>, FormPath<F>> | undefined
}

class FileMessages {
  readonly #file: VFile
  readonly #composed: Composed
  readonly #lines: Lines

  constructor(file: VFile, composed: Composed) {
    this.#file = file
    this.#composed = composed
    this.#lines = new Lines(String(file))
  }

  add(diagnostic: Diagnostic): void {
    const {code, message: reason, severity, range, actual, fix, url} = diagnostic
    const {start, end} = range
    const origin = this.#composed.sourceOf(start.offset, end.offset)
    const place = origin && this.#lines.range(origin.start, origin.end)
    const message = this.#file.message(reason, {
      source: 'summary-md',
      ruleId: code,
      ...(place && {place: origin.start === origin.end ? place.start : place}),
    })
    // The same values as `file.fail` and `file.info` set.
    message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
    message.url = url
    message.note = fix ? `fix: ${fix.title}` : diagnosticCatalogue[code].remedy
    message.actual = actual
    const replacement = origin?.exact ? this.#replacementOf(diagnostic) : null
    message.expected = replacement === null ? undefined : [replacement]
  }

  /** Returns the replacement for the range of the message; null when the fix changes any other text. */
  #replacementOf({range: {start, end}, fix}: Diagnostic): string | null {
    const edits = fix?.edits ?? []
    if (edits.length === 0 || edits.some(it => it.offset < start.offset || it.offset + it.length > end.offset))
      return null
    const inside = edits.map(it => ({...it, offset: it.offset - start.offset}))
    return applyEdits(this.#composed.text.slice(start.offset, end.offset), inside)
  }
}
