import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {DiagnosticCode} from '../../diagnostics/catalogue.js'
import type {Severities} from '../../diagnostics/diagnostic.js'
import type {Vocabulary} from '../../extract/vocabulary.js'
import type {Severity} from '../../types.js'
import {jsonProblem} from '../files/json.js'
import {problemOf} from '../files/problems.js'
import {readRegular} from '../files/regular.js'
import {type Io, UsageError} from '../io.js'
import {LONGEST_SETTINGS, type Loaded, loadConfig} from './load.js'

/** What the options of a command line say about how documents are read. */
export interface SettingsOptions {
  /** A file; true to look for one; false to look for none. */
  readonly config?: string | boolean
  readonly severity?: readonly (readonly [DiagnosticCode, Severity | 'off'])[]
  readonly vocabulary?: string
  readonly maxLength?: number
}

/** How documents are read: plain data, so that it can be sent to threads. */
export interface Reading {
  readonly severity?: Severities
  readonly vocabulary?: Vocabulary
  readonly maxLength?: number
}

/** How documents are read, and which ones when the command line names none. */
export interface Settings {
  readonly reading: Reading
  /** Files, folders and globs, and the folder they are relative to. */
  readonly files: {readonly names: readonly string[]; readonly base: string} | null
  /** The files that say so, as absolute paths: the configuration and the vocabulary. */
  readonly paths: readonly string[]
}

/** Joins the configuration file and the options; the options win. */
export async function loadSettings(options: SettingsOptions, io: Io): Promise<Settings> {
  const loaded = await loadWanted(options.config ?? true, io)
  const {severity, vocabulary, files, ...config} = loaded?.config ?? {}
  const maxLength = options.maxLength ?? config.maxLength
  const base = loaded ? dirname(loaded.path) : io.cwd
  const [name, from] = options.vocabulary !== undefined ? [options.vocabulary, io.cwd] : ([vocabulary, base] as const)
  const found = typeof name === 'string' ? await loadVocabulary(name, locate(name, from)) : null
  const chosen = found?.vocabulary ?? (name as Vocabulary | undefined)
  const severities: Severities = {...severity, ...Object.fromEntries(options.severity ?? [])}
  return {
    reading: {severity: severities, ...(chosen && {vocabulary: chosen}), ...(maxLength !== undefined && {maxLength})},
    files: files === undefined ? null : {names: [files].flat(), base},
    paths: [loaded?.path, found?.path].filter(it => it !== undefined),
  }
}

async function loadWanted(config: string | boolean, io: Io): Promise<Loaded | null> {
  return config === false ? null : loadConfig(io.cwd, config === true ? undefined : config)
}

/** The vocabulary of a JSON file: a path, or a file of a package such as `summary-md/vocabularies/eu-lac.json`. */
async function loadVocabulary(name: string, path: string): Promise<{vocabulary: Vocabulary; path: string}> {
  const text = textOf(path, name)
  const {check, VocabularySchema} = await import('./schema.js')
  const {data, problems} = check(VocabularySchema, parseJson(text, name))
  if (data) return {vocabulary: data, path}
  throw new UsageError(problems.map(it => `${name}: ${it}`))
}

function textOf(path: string, name: string): string {
  try {
    return readRegular(path, LONGEST_SETTINGS).toString('utf8')
  } catch (error) {
    throw new UsageError(`cannot read the vocabulary ${name}: ${problemOf(error).message}`)
  }
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new UsageError(`${name}: ${jsonProblem(text, error)}`)
  }
}

/** Relative to the folder; else in a package that is installed there; else in a package that we can see, such as our own. */
function locate(name: string, base: string): string {
  const path = resolve(base, name)
  if (existsSync(path) || /^\.{0,2}[/\\]/.test(name)) return path
  for (const from of [pathToFileURL(join(base, 'vocabulary.json')), import.meta.url]) {
    try {
      return createRequire(from).resolve(name)
    } catch {}
  }
  return path
}
