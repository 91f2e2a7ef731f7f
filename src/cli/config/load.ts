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

/** How many bytes a settings file may have. No real file is longer. */
export const LONGEST_SETTINGS = 10_000_000

/**
 * Returns the configuration for a folder, or the configuration in the given file. Without a file it looks in the folder
 * and in the folders above, up to the root of the repository. A configuration may be a script, which is run. So folders
 * outside the repository are not searched: other users may be able to put a file there. Returns null when there is no
 * configuration.
 *
 * @throws UsageError when the configuration cannot be read or is not valid.
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

/**
 * Returns the folder and the folders above it, up to the one that holds `.git`. Without a `.git` it returns only the
 * folder.
 */
function foldersFrom(cwd: string): string[] {
  const folders: string[] = []
  for (let folder = cwd; ; folder = dirname(folder)) {
    folders.push(folder)
    if (existsSync(join(folder, '.git'))) return folders
    if (folder === dirname(folder)) return [cwd]
  }
}

/** Returns the value that a file holds; for `package.json` the value of the key `summary-md`. */
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

/** Returns the text of a settings file. Scripts are read too, so that a message names a file that cannot be read. */
function textOf(path: string, name: string): string {
  try {
    return readRegular(path, LONGEST_SETTINGS).toString('utf8')
  } catch (error) {
    throw new UsageError(`Cannot read ${name}: ${problemOf(error).message}`)
  }
}

/**
 * Imports a module. Node.js caches a loaded module; with `--watch` a changed file must be loaded as another module.
 *
 * @throws UsageError when the module is TypeScript and this Node.js cannot run TypeScript.
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

/** The validator takes time to load, so it is loaded only when there is something to validate. */
async function accept(value: unknown, path: string, cwd: string): Promise<Loaded> {
  const {check, ConfigSchema} = await import('./schema.js')
  const {data, problems} = check(ConfigSchema, value)
  if (data) return {config: data, path}
  throw new UsageError(problems.map(it => `${relative(cwd, path)}: ${it}`))
}
