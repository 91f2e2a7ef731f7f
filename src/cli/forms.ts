import {resolve} from 'node:path'
import {type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument} from 'yaml'
import {z} from 'zod'
import {excerptOf} from '../diagnostics/excerpt.js'
import {Lines} from '../source.js'
import {suggestion} from './config/codes.js'
import {importFresh} from './config/load.js'
import {anyOf} from './files/glob.js'
import {problemOf} from './files/problems.js'
import {readRegular} from './files/regular.js'
import {type Message, UsageError} from './io.js'

/** What the command needs to know of forms. */
export interface FormLibrary<Form> {
  /** The forms that come with the package, by name. */
  readonly bundled: Readonly<Record<string, Form>>
  /** Makes a form of a definition; throws an error with `problems` for a definition that is wrong. */
  defineForm(definition: unknown): Form
  /** Whether the value is what `defineForm` gives. */
  isForm(value: unknown): value is Form
}

/** One thing that is wrong with a definition. */
interface Problem {
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly help?: string
}

/** A form and the file that it was read from; null for a form that comes with the package. */
export interface LoadedForm<Form> {
  readonly form: Form
  readonly path: string | null
}

/** The keys of a configuration file that choose forms: one for all documents, or one for each group of them. */
export const FORM_KEYS = {
  form: z.string().min(1).optional(),
  forms: z
    .array(
      z.strictObject({files: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]), form: z.string().min(1)}),
    )
    .optional(),
}

/** What a configuration file says about forms. */
export interface FormsConfig {
  readonly form?: string | undefined
  readonly forms?: readonly {readonly files: string | readonly string[]; readonly form: string}[] | undefined
}

/** The forms of a run. */
export interface Forms<Form> {
  /** The form of a document, by its absolute path, or null for standard input. Undefined when nothing names one. */
  formOf(path: string | null): Form | undefined
  /** The files of the forms, as absolute paths. */
  readonly paths: readonly string[]
}

/**
 * Loads the forms that a run needs. The option holds for all documents. Without it the first entry of `forms` counts
 * whose files match, and otherwise `form`.
 *
 * @param option - The value of `--form` and the folder that it is relative to.
 * @param config - The configuration and the folder that it is relative to.
 */
export async function loadForms<Form>(
  option: {readonly form: string | undefined; readonly base: string},
  config: FormsConfig & {readonly base: string},
  library: FormLibrary<Form>,
): Promise<Forms<Form>> {
  const load = (name: string | undefined, base: string) =>
    name === undefined ? undefined : loadForm(name, base, library)
  const forAll = await load(option.form, option.base)
  if (forAll) return {formOf: () => forAll.form, paths: pathsOf([forAll])}
  const byFiles = await Promise.all(
    (config.forms ?? []).map(async ({files, form}) => ({
      matches: anyOf([files].flat(), config.base),
      loaded: await loadForm(form, config.base, library),
    })),
  )
  const others = await load(config.form, config.base)
  return {
    formOf: path => (path === null ? others : (byFiles.find(it => it.matches(path))?.loaded ?? others))?.form,
    paths: pathsOf([...byFiles.map(it => it.loaded), others]),
  }
}

function pathsOf(forms: readonly (LoadedForm<unknown> | undefined)[]): string[] {
  return forms.map(it => it?.path ?? null).filter(it => it !== null)
}

const FILE = /\.(?:json|ya?ml|[cm]?js)$/

/** More bytes than anybody writes in a form. */
const LONGEST_FORM = 1_000_000

/**
 * The form that a name stands for: a form that comes with the package, or a file: JSON, YAML, or a script that exports
 * a form or a definition, and is run.
 *
 * @param base - The folder that the name of a file is relative to.
 * @throws UsageError with a code frame for each problem of a definition in JSON or YAML.
 */
export async function loadForm<Form>(
  name: string,
  base: string,
  library: FormLibrary<Form>,
): Promise<LoadedForm<Form>> {
  if (!FILE.test(name)) return {form: bundledForm(name, library), path: null}
  const path = resolve(base, name)
  const text = textOf(path, name)
  const form = /js$/.test(name) ? await formOfScript(path, name, library) : formOfData(text, name, library)
  return {form, path}
}

function bundledForm<Form>(name: string, {bundled}: FormLibrary<Form>): Form {
  if (Object.hasOwn(bundled, name)) return bundled[name] as Form
  const names = Object.keys(bundled)
  throw new UsageError(
    `unknown form ${name}${suggestion(name, names)}; the forms are ${names.join(', ')}, and a file must end in .json, .yaml, .yml, .js, .mjs or .cjs`,
  )
}

function textOf(path: string, name: string): string {
  try {
    return readRegular(path, LONGEST_FORM)
      .toString('utf8')
      .replace(/^\ufeff/, '')
  } catch (error) {
    throw new UsageError(`cannot read the form ${name}: ${problemOf(error).message}`)
  }
}

async function formOfScript<Form>(path: string, name: string, library: FormLibrary<Form>): Promise<Form> {
  const module = await importFresh(path).catch(error => {
    throw new UsageError(`${name}: ${String(error)}`)
  })
  const value = module.default ?? onlyForm(module, name, library)
  if (library.isForm(value)) return value
  try {
    return library.defineForm(value)
  } catch (error) {
    throw new UsageError(problemsOf(error).map(it => `${name}: ${placeOf(it)}${sentenceOf(it)}`))
  }
}

/** The form that a script exports under some name. */
function onlyForm<Form>(module: object, name: string, {isForm}: FormLibrary<Form>): Form {
  const forms = Object.entries(module).filter(([, value]) => isForm(value))
  const [first, ...others] = forms
  if (first && others.length === 0) return first[1] as Form
  const found = first ? `several forms: ${forms.map(([key]) => key).join(', ')}` : 'no form'
  throw new UsageError(`${name}: it exports ${found}; export the form as default`)
}

function formOfData<Form>(text: string, name: string, {defineForm}: FormLibrary<Form>): Form {
  const document = parsed(text, name)
  const definition = plainValue(document, name)
  try {
    return defineForm(definition)
  } catch (error) {
    throw new UsageError(
      problemsOf(error).map(it => framed(text, name, rangeOf(document, it.path), placeOf(it) + sentenceOf(it))),
    )
  }
}

function plainValue(document: Document.Parsed, name: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    // Aliases of aliases that stand for very many values.
    throw new UsageError(`${name}: ${(error as Error).message}`)
  }
}

/** How deep brackets may be nested in a file: the parser calls itself for each of them. */
const DEEPEST = 100

/** The tree of a file. JSON is read as YAML, too: that knows where its values stand. */
function parsed(text: string, name: string): Document.Parsed {
  if (depthOf(text) > DEEPEST) throw new UsageError(`${name}: brackets are nested deeper than ${DEEPEST} levels`)
  const isJson = name.endsWith('.json')
  const document = parseDocument(text, {prettyErrors: false, schema: isJson ? 'json' : 'core', strict: !isJson})
  const problems = isJson ? jsonProblems(text) : document.errors.map(it => ({range: it.pos, message: it.message}))
  if (problems.length > 0) throw new UsageError(problems.map(({range, message}) => framed(text, name, range, message)))
  return document
}

/** How deep brackets are nested, those of texts included. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (const character of text) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth)
    else if (character === ']' || character === '}') depth--
  }
  return deepest
}

interface Syntax {
  readonly range: readonly [number, number]
  readonly message: string
}

function jsonProblems(text: string): Syntax[] {
  try {
    JSON.parse(text)
    return []
  } catch (error) {
    const {message} = error as SyntaxError
    const at = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length)
    return [{range: [at, at], message: `invalid JSON: ${message.replace(/ in JSON at position .*$/s, '')}`}]
  }
}

/** The problems of an error that `defineForm` throws. */
function problemsOf(error: unknown): readonly Problem[] {
  const {problems} = error as {readonly problems?: readonly Problem[]}
  if (!problems) throw error
  return problems
}

function placeOf({path}: Problem): string {
  return path.length === 0 ? '' : `${path.join('.')}: `
}

function sentenceOf({message, help}: Problem): string {
  return help === undefined ? message : `${message} (${help})`
}

/** Where the value at a path stands, or the nearest one around it: the key of a mapping, all of anything else. */
function rangeOf(document: Document.Parsed, path: readonly (string | number)[]): readonly [number, number] {
  let node: Node | null | undefined = document.contents
  let found: Node | null | undefined = node
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap<Node, Node | null>(node)) {
      const pair: Pair<Node, Node | null> | undefined = node.items.find(
        it => isScalar(it.key) && String(it.key.value) === String(key),
      )
      if (!pair) break
      found = isScalar(pair.value) ? pair.value : pair.key
      node = pair.value
    } else if (isSeq<Node>(node)) {
      const item: Node | undefined = node.items[Number(key)]
      if (!item) break
      found = item
      node = item
    } else break
  }
  const [start, end] = found?.range ?? [0, 0]
  return [start, end]
}

const WIDTH = 100

/** A message with its place, and the line of the file with the place underlined. */
function framed(text: string, name: string, [start, end]: readonly [number, number], message: string): Message {
  const lines = new Lines(text)
  const {line, column} = lines.point(Math.min(start, text.length))
  const from = lines.starts[line - 1] as number
  const to = from + text.slice(from, lines.starts[line]).search(/[\r\n]|$/)
  const place = {start: Math.min(start, to), end: Math.min(end, to)}
  const shown = excerptOf(text, {start: from, end: to}, place, WIDTH)
  const gutter = ' '.repeat(String(line).length)
  const underline = ' '.repeat(shown.before) + '^'.repeat(Math.max(1, shown.marked))
  return {
    line: `${name}:${line}:${column}: ${message}`,
    frame: [`  ${line} | ${shown.text}`.trimEnd(), `  ${gutter} | ${underline}`],
  }
}
