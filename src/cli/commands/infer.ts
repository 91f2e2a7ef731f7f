import {stringify} from 'yaml'
import {visibleLine} from '../../diagnostics/visible.js'
import type {InferOptions} from '../../form/inference/infer.js'
import type {InferReport} from '../../form/inference/report.js'
import {showPath} from '../../form/problems.js'
import type {SettingsOptions} from '../config/settings.js'
import {openDocuments, readAll, unreadableLine} from '../files/documents.js'
import {writeWhole} from '../files/output.js'
import {EXIT, type Io, send, UsageError} from '../io.js'
import {Desk} from '../run/desk.js'

/** The options of `summary-md infer`. */
export interface InferCommandOptions extends SettingsOptions {
  readonly name?: string
  readonly share?: number
  readonly yaml?: boolean
  /** The file that the report is written to as JSON. Without it the report goes to standard error as text. */
  readonly report?: string
  readonly output?: string
}

/**
 * `summary-md infer`: writes the form that the documents share as a definition, and a report of what the form is based
 * on.
 */
export async function inferCommand(names: readonly string[], io: Io, options: InferCommandOptions): Promise<number> {
  const {sources, reading, incomplete} = await openDocuments(names, io, options)
  const files: string[] = []
  const documents: string[] = []
  let exit: number = incomplete ? EXIT.misuse : EXIT.ok
  for await (const read of readAll(sources, reading, io)) {
    if ('markdown' in read) {
      files.push(read.file)
      documents.push(read.markdown)
    } else {
      await send(io.stderr, unreadableLine(read))
      exit = EXIT.misuse
    }
  }
  if (documents.length === 0) throw new UsageError('There are no documents to infer a form from')
  const desk = await Desk.open({reading, view: null}, io)
  const {definition, report} = await desk.infer({documents, options: optionsOf(options)})
  await desk.dismiss()
  const text = options.yaml ? stringify(definition) : `${JSON.stringify(definition, null, 2)}\n`
  await writeWhole(text, io, options.output)
  if (options.report === undefined) await send(io.stderr, describe(report, files))
  else await writeWhole(`${JSON.stringify(withNames(report, files), null, 2)}\n`, io, options.report)
  return exit
}

function optionsOf({name, share}: InferCommandOptions): InferOptions {
  return {...(name !== undefined && {name}), ...(share !== undefined && {share})}
}

/** Returns the report with the names of the files instead of their indexes. */
function withNames({documents, parts, left}: InferReport, files: readonly string[]) {
  const named = (indexes: readonly number[]) => indexes.map(it => files[it])
  return {
    documents,
    parts: parts.map(it => ({...it, missing: named(it.missing), otherwise: named(it.otherwise)})),
    left: left.map(it => ({...it, documents: named(it.documents)})),
  }
}

/** How many files a line of the report names. */
const MOST_FILES = 3

/** How many lines of the report are about what the form leaves out. */
const MOST_LEFT = 10

const NEXT = 'Next: change what does not fit, and try the form with summary-md check --form FILE DOCUMENTS'

/** Returns the report for people: one line for each part, and one line for what the form leaves out. */
function describe({documents, parts, left}: InferReport, files: readonly string[]): string {
  const some = (indexes: readonly number[]) => {
    const named = indexes.slice(0, MOST_FILES).map(it => files[it])
    return indexes.length > MOST_FILES
      ? `${named.join(', ')} and ${indexes.length - MOST_FILES} more`
      : named.join(', ')
  }
  const lines = parts.map(({path, names, found, missing, otherwise}) => {
    const but = [
      ...(missing.length > 0 ? [`not in ${some(missing)}`] : []),
      ...(otherwise.length > 0 ? [`of another kind in ${some(otherwise)}`] : []),
    ]
    return `${showPath(path)}: ${found} of ${documents}, as ${names.map(it => `"${it}"`).join(', ')}${but.map(it => `; ${it}`).join('')}`
  })
  const others = left
    .slice(0, MOST_LEFT)
    .map(({name, documents: indexes}) => `left out: "${name}", in ${some(indexes)}`)
  if (left.length > MOST_LEFT) others.push(`left out: ${left.length - MOST_LEFT} more; --report FILE lists all`)
  const title = `The form that ${documents} ${documents === 1 ? 'document has' : 'documents share'}:`
  const draft = lines.length > 0 ? [title, ...lines] : ['The documents share no header line and no section']
  return [...draft, ...others, NEXT].map(line => `${visibleLine(line)}\n`).join('')
}
