import {existsSync, statSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {jsonProblem} from '../files/json.js'
import {problemOf} from '../files/problems.js'
import {readRegular} from '../files/regular.js'
import {UsageError} from '../io.js'
import type {Config} from './schema.js'

/** A configuration and its file. */
export interface Loaded {
  readonly config: Config
  /** The absolute path of the file. */
  readonly path: string
}

const KEY = 'summary-md'
const PACKAGE = 'package.json'
const PLACES = [...['js', 'mjs', 'cjs', 'ts', 'mts', 'json'].map(extension => `${KEY}.config.${extension}`), PACKAGE]

/** How many bytes a settings file may have: more than anybody writes. */
export const LONGEST_SETTINGS = 10_000_000

/**
 * The configuration for a folder: the nearest one from there up to the root of the repository, or that of a given file.
 * A configuration may be a script, which is run; so the folders outside of a repository are not searched, because other
 * users may be able to put a file there. Null when there is none.
 *
 * @throws UsageError when it cannot be read or holds something that it must not hold.
 */
export async function loadConfig(cwd: string, file?: string): Promise<Loaded | null> {
  if (file !== undefined) return loadNamed(cwd, file)
  for (const folder of foldersFrom(cwd)) {
    for (const path of PLACES.map(it => join(folder, it)).filter(it => existsSync(it))) {
      const value = await valueIn(path, cwd)
      if (value !== undefined || !path.endsWith(PACKAGE)) return accept(value, path, cwd)
    }
  }
  return null
}

async function loadNamed(cwd: string, file: string): Promise<Loaded> {
  const path = resolve(cwd, file)
  if (!/\.(?:[cm]?js|m?ts|json)$/.test(path))
    throw new UsageError(`${file}: A configuration file must end in .json, .js, .mjs, .cjs, .ts or .mts`)
  return accept(await valueIn(path, cwd), path, cwd)
}

/** The folder and those above it up to the one that holds `.git`; without such a one the folder alone. */
function foldersFrom(cwd: string): string[] {
  const folders: string[] = []
  for (let folder = cwd; ; folder = dirname(folder)) {
    folders.push(folder)
    if (existsSync(join(folder, '.git'))) return folders
    if (folder === dirname(folder)) return [cwd]
  }
}

/** What a file says; of a `package.json` what it says under our key. */
async function valueIn(path: string, cwd: string): Promise<unknown> {
  const name = relative(cwd, path)
  const text = textOf(path, name)
  try {
    if (!path.endsWith('.json')) return (await importFresh(path, name)).default
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return path.endsWith(PACKAGE) ? (value as Record<string, unknown> | null)?.[KEY] : value
  } catch (error) {
    if (error instanceof UsageError) throw error
    const isJson = error instanceof SyntaxError && path.endsWith('.json')
    throw new UsageError(`${name}: ${isJson ? jsonProblem(text, error) : String(error)}`)
  }
}

/** The text of a file of settings. Scripts are read too, so that a message names a file that cannot be read. */
function textOf(path: string, name: string): string {
  try {
    return readRegular(path, LONGEST_SETTINGS).toString('utf8')
  } catch (error) {
    throw new UsageError(`Cannot read ${name}: ${problemOf(error).message}`)
  }
}

/**
 * Node.js caches a loaded module; with `--watch` a changed file must be loaded as another module.
 *
 * @throws UsageError when it is TypeScript, and this Node.js cannot run that.
 */
export async function importFresh(path: string, name: string): Promise<{readonly default?: unknown}> {
  const {typescript} = process.features as {readonly typescript?: unknown}
  if (path.endsWith('ts') && !typescript)
    throw new UsageError(
      `${name}: Node.js ${process.version} cannot run TypeScript; use 22.18 or later, or write it in JavaScript or JSON`,
    )
  const {mtimeMs} = statSync(path)
  return import(`${pathToFileURL(path).href}?${Math.trunc(mtimeMs)}`) as Promise<{readonly default?: unknown}>
}

/** The validator takes its time to load, and is only needed when there is something to validate. */
async function accept(value: unknown, path: string, cwd: string): Promise<Loaded> {
  const {check, ConfigSchema} = await import('./schema.js')
  const {data, problems} = check(ConfigSchema, value)
  if (data) return {config: data, path}
  throw new UsageError(problems.map(it => `${relative(cwd, path)}: ${it}`))
}
