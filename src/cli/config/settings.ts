import {dirname, relative} from 'node:path'
import type {DiagnosticCode} from '../../diagnostics/catalogue.js'
import type {Severities} from '../../diagnostics/diagnostic.js'
import type {Vocabulary} from '../../extract/vocabulary.js'
import {Form} from '../../form/form.js'
import {summaryForm} from '../../forms/summary.js'
import type {Severity} from '../../types.js'
import {jsonProblem} from '../files/json.js'
import {locate} from '../files/locate.js'
import {problemOf} from '../files/problems.js'
import {readRegular} from '../files/regular.js'
import type {FormChoice} from '../forms/choice.js'
import {type Io, UsageError} from '../io.js'
import {LONGEST_SETTINGS, type Loaded, loadConfig} from './load.js'
import type {Config} from './schema.js'

/** The options of commands that work with one form. */
export interface FormOptions {
  /** The configuration file; true to look for one; false for none. */
  readonly config?: string | boolean
  /** The name of a form, or its file. */
  readonly form?: string
}

/** The options of the command line about how documents are read. */
export interface SettingsOptions extends FormOptions {
  readonly severity?: readonly (readonly [DiagnosticCode, Severity | 'off'])[]
  readonly vocabulary?: string
  readonly maxLength?: number
}

/** How documents are read. This is plain data, so it can be sent to threads. */
export interface Reading {
  readonly severity?: Severities
  /** The vocabulary for all forms of the run. Each document uses the keys of its own form. */
  readonly vocabulary?: Vocabulary
  readonly maxLength?: number
  readonly forms?: FormChoice
}

/** How documents are read, and which documents when the command line names none. */
export interface Settings {
  readonly reading: Reading
  /** Files, folders and globs, and the folder they are relative to. */
  readonly files: {readonly names: readonly string[]; readonly base: string} | null
  /** The absolute paths of the files that the settings come from: the configuration, the forms and the vocabulary. */
  readonly paths: readonly string[]
}

/** A configuration, which may be empty, and the folder that its paths are relative to. */
interface Base {
  readonly config: Config
  readonly base: string
  readonly path: string | null
}

/** Joins the configuration file and the options. Options take precedence. */
export async function loadSettings(options: SettingsOptions, io: Io): Promise<Settings> {
  const found = await loadBase(options, io)
  const {config, base, path} = found
  const {severity, files} = config
  const maxLength = options.maxLength ?? config.maxLength
  const forms = await formsFor(options, found, io)
  const vocabulary = await vocabularyFor(options, found, forms?.choice, io)
  const severities: Severities = {...severity, ...Object.fromEntries(options.severity ?? [])}
  return {
    reading: {
      severity: severities,
      ...(vocabulary && {vocabulary: vocabulary.vocabulary}),
      ...(maxLength !== undefined && {maxLength}),
      ...(forms && {forms: forms.choice}),
    },
    files: files === undefined ? null : {names: [files].flat(), base},
    paths: [path, ...(forms?.paths ?? []), vocabulary?.path ?? null].filter(it => it !== null),
  }
}

/**
 * Returns the form of a command that takes one: the form of the option, or of the configuration, or the built-in form.
 */
export async function loadFormOf(options: FormOptions, io: Io): Promise<Form> {
  const {config, base} = await loadBase(options, io)
  if (options.form === undefined && config.form === undefined) return summaryForm
  const {loadSingleForm} = await import('../forms/load.js')
  const loaded = await loadSingleForm({form: options.form, base: io.cwd}, {form: config.form, base})
  return loaded?.form ?? summaryForm
}

async function loadBase({config = true}: FormOptions, io: Io): Promise<Base> {
  const loaded: Loaded | null = config === false ? null : await loadConfig(io.cwd, config === true ? undefined : config)
  return loaded ? {...loaded, base: dirname(loaded.path)} : {config: {}, base: io.cwd, path: null}
}

/** Returns the forms that the options and the configuration name; null when they name none. */
async function formsFor({form: option}: FormOptions, {config: {form, forms}, base}: Base, io: Io) {
  if (option === undefined && form === undefined && forms === undefined) return null
  const {loadForms} = await import('../forms/load.js')
  return loadForms({form: option, base: io.cwd}, {form, forms, base})
}

interface LoadedVocabulary {
  readonly vocabulary: Vocabulary
  /** The file that holds the vocabulary; null for the configuration. */
  readonly path: string | null
}

async function vocabularyFor(
  options: SettingsOptions,
  {config, base, path}: Base,
  forms: FormChoice | undefined,
  io: Io,
): Promise<LoadedVocabulary | null> {
  const isOption = options.vocabulary !== undefined
  const given = isOption ? options.vocabulary : config.vocabulary
  if (given === undefined) return null
  const {checkVocabulary} = await import('./vocabulary.js')
  // The option replaces the forms of the configuration. So the vocabulary of the configuration may have keys of other
  // forms.
  const isPartial = !isOption && options.form !== undefined
  const from = typeof given === 'string' ? locate(given, isOption ? io.cwd : base) : null
  const value = from === null ? given : parseJson(textOf(from, given as string), given as string)
  const key = from === null ? 'vocabulary' : null
  const {data, problems} = checkVocabulary(value, {scopes: scopesOf(forms), isPartial, key})
  if (data) return {vocabulary: data, path: from}
  const name = from === null ? relative(io.cwd, path as string) : (given as string)
  throw new UsageError(problems.map(it => `${name}: ${it}`))
}

/** Returns the scopes of the forms that the documents of a run may have. */
function scopesOf(forms: FormChoice | undefined) {
  const definitions = forms?.byFiles.map(it => it.definition) ?? []
  const others = forms?.others ? new Form(forms.others) : summaryForm
  return [...definitions.map(it => new Form(it)), others].map(it => it.scope)
}

function textOf(path: string, name: string): string {
  try {
    return readRegular(path, LONGEST_SETTINGS).toString('utf8')
  } catch (error) {
    throw new UsageError(`Cannot read the vocabulary ${name}: ${problemOf(error).message}`)
  }
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new UsageError(`${name}: ${jsonProblem(text, error)}`)
  }
}
