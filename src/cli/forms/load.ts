import {type Document, parseDocument} from 'yaml'
import {defineForm} from '../../form/define.js'
import type {FormDefinition} from '../../form/definition.js'
import {Form} from '../../form/form.js'
import {describeProblem, FormError, type FormProblem} from '../../form/problems.js'
import * as library from '../../forms/index.js'
import {isTooDeep} from '../../grammar/nesting.js'
import {suggestion} from '../config/codes.js'
import {importFresh} from '../config/load.js'
import {locate} from '../files/locate.js'
import {problemOf} from '../files/problems.js'
import {readRegular} from '../files/regular.js'
import {type Message, UsageError} from '../io.js'
import type {FormChoice} from './choice.js'
import {framed, rangeOf} from './frames.js'

/** A form and the file that it was read from. The file is null for a form that comes with the package. */
export interface LoadedForm {
  readonly form: Form
  readonly path: string | null
}

/** The part of a configuration file about forms, and the folder that its paths are relative to. */
export interface FormsConfig {
  readonly form?: string | undefined
  readonly forms?: readonly {readonly files: string | readonly string[]; readonly form: string}[] | undefined
  readonly base: string
}

/** The value of `--form`, and the folder that it is relative to. */
export interface FormOption {
  readonly form: string | undefined
  readonly base: string
}

/** The forms of a run, and the absolute paths of their files. */
export interface LoadedForms {
  readonly choice: FormChoice
  readonly paths: readonly string[]
}

/**
 * Loads the forms that a run needs. The option applies to all documents. Without it, the first entry of `forms` with
 * matching files applies, and otherwise `form`.
 */
export async function loadForms(option: FormOption, config: FormsConfig): Promise<LoadedForms> {
  const entries = option.form === undefined ? (config.forms ?? []) : []
  const byFiles = await Promise.all(
    entries.map(async ({files, form}) => ({files: [files].flat(), loaded: await loadForm(form, config.base)})),
  )
  const others = await loadSingleForm(option, config)
  const loaded = [...byFiles.map(it => it.loaded), ...(others ? [others] : [])]
  return {
    choice: {
      others: others?.form.definition ?? null,
      byFiles: byFiles.map(it => ({files: it.files, base: config.base, definition: it.loaded.form.definition})),
    },
    paths: loaded.map(it => it.path).filter(it => it !== null),
  }
}

/** Returns the form for all documents that the option or else the configuration names; null when neither names one. */
export async function loadSingleForm(
  option: FormOption,
  config: Pick<FormsConfig, 'form' | 'base'>,
): Promise<LoadedForm | null> {
  const {form, base} = option.form === undefined ? config : option
  return form === undefined ? null : loadForm(form, base)
}

const FILE = /\.(?:json|ya?ml|[cm]?js|m?ts)$/

/** How many bytes a form may have. No real form is longer. */
const LONGEST_FORM = 1_000_000

/** The forms that come with the package, by name. */
const BUNDLED: ReadonlyMap<string, Form> = new Map(Object.values(library).map((form: Form) => [form.name, form]))

/**
 * Returns the form with this name: a form that comes with the package, or a file. The file is JSON, YAML, or a script
 * that exports a form or a definition. A script is run.
 *
 * @param base - The folder that the file name is relative to.
 * @throws UsageError with a code frame for each problem of a definition in JSON or YAML.
 */
export async function loadForm(name: string, base: string): Promise<LoadedForm> {
  if (!FILE.test(name)) return {form: bundledForm(name), path: null}
  const path = locate(name, base)
  const text = textOf(path, name)
  const form = /[jt]s$/.test(name) ? await formOfScript(path, name) : formOfData(text, name)
  return {form, path}
}

function bundledForm(name: string): Form {
  const form = BUNDLED.get(name)
  if (form) return form
  const names = [...BUNDLED.keys()]
  const near = suggestion(name, names)
  throw new UsageError(
    `Unknown form ${name}${near}${near ? ' The' : '; the'} forms are ${names.join(', ')}, and a file with a form must end in .json, .yaml, .yml, .js, .mjs, .cjs, .ts or .mts`,
  )
}

function textOf(path: string, name: string): string {
  try {
    return readRegular(path, LONGEST_FORM)
      .toString('utf8')
      .replace(/^\ufeff/, '')
  } catch (error) {
    throw new UsageError(`Cannot read the form ${name}: ${problemOf(error).message}`)
  }
}

async function formOfScript(path: string, name: string): Promise<Form> {
  const module = await importFresh(path, name).catch(error => {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${name}: ${String(error)}`)
  })
  const value = module.default ?? onlyForm(module, name)
  // The form may have been made by another version of the library.
  return define(value instanceof Form ? value.definition : value, it => `${name}: ${describeProblem(it)}`)
}

/** Returns the form that a script exports. The name of the export does not matter. */
function onlyForm(module: object, name: string): Form {
  const forms = Object.entries(module).filter(([, value]) => value instanceof Form)
  const [first, ...others] = forms
  if (first && others.length === 0) return first[1] as Form
  const found = first ? `several forms: ${forms.map(([key]) => key).join(', ')}` : 'no form'
  throw new UsageError(`${name}: It exports ${found}; export the form as default`)
}

function formOfData(text: string, name: string): Form {
  const document = parsed(text, name)
  return define(plainValue(document, name), it => framed({text, name}, rangeOf(document, it), describeProblem(it)))
}

/** @param describe - Returns the message of a problem. */
function define(definition: unknown, describe: (problem: FormProblem) => string | Message): Form {
  try {
    return defineForm(definition as FormDefinition)
  } catch (error) {
    if (!(error instanceof FormError)) throw error
    throw new UsageError(error.problems.map(describe))
  }
}

function plainValue(document: Document.Parsed, name: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    // The error for aliases of aliases that would expand to very many values.
    throw new UsageError(`${name}: ${(error as Error).message}`)
  }
}

/**
 * Returns the tree of a file. JSON is also read by the YAML parser, because this parser gives the places of the values.
 */
function parsed(text: string, name: string): Document.Parsed {
  if (isTooDeep(text)) throw new UsageError(`${name}: Its values are nested too deeply`)
  const isJson = name.endsWith('.json')
  const document = parseDocument(text, {prettyErrors: false, schema: isJson ? 'json' : 'core', strict: !isJson})
  const problems = isJson ? jsonProblems(text) : document.errors.map(it => ({range: it.pos, message: it.message}))
  if (problems.length > 0)
    throw new UsageError(problems.map(({range, message}) => framed({text, name}, range, message)))
  return document
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
    return [{range: [at, at], message: `Invalid JSON: ${message.replace(/ in JSON at position .*$/s, '')}`}]
  }
}
