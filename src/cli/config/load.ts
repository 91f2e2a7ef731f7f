import {stat} from 'node:fs/promises'
import {relative, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type LilconfigResult, type Loader, lilconfig} from 'lilconfig'
import {jsonProblem} from '../files/json.js'
import {problemOf} from '../files/problems.js'
import {UsageError} from '../io.js'
import type {Config} from './schema.js'

/** A configuration, and the file that it stands in. */
export interface Loaded {
  readonly config: Config
  /** The absolute path of the file. */
  readonly path: string
}

const NAME = 'summary-md'
const PLACES = ['js', 'mjs', 'cjs', 'json'].map(extension => `${NAME}.config.${extension}`)

/**
 * The configuration that holds for a folder: from the nearest folder upwards that has one; or that of a given file.
 * Null when there is none.
 *
 * @throws UsageError when it cannot be read or says something that it cannot say.
 */
export async function loadConfig(cwd: string, file?: string): Promise<Loaded | null> {
  const {search, load} = finderFor(cwd)
  if (file === undefined) return accept(await search(cwd).catch(error => refuse(cwd, error)), cwd)
  const path = resolve(cwd, file)
  if (!/\.(?:js|mjs|cjs|json)$/.test(path))
    throw new UsageError(`${file}: a configuration is a .js, .mjs, .cjs or .json file`)
  return accept(await load(path).catch(error => refuse(cwd, error)), cwd)
}

function finderFor(cwd: string): ReturnType<typeof lilconfig> {
  const named =
    (loader: Loader): Loader =>
    async (path, content) => {
      try {
        return await loader(path, content)
      } catch (error) {
        const cause =
          error instanceof SyntaxError && path.endsWith('.json') ? jsonProblem(content, error) : String(error)
        throw new UsageError(`${relative(cwd, path)}: ${cause}`)
      }
    }
  const script = named(importFresh)
  const json = named((_, content) => JSON.parse(content.replace(/^\ufeff/, '')))
  return lilconfig(NAME, {
    searchPlaces: [...PLACES, 'package.json'],
    packageProp: [NAME],
    loaders: {'.js': script, '.mjs': script, '.cjs': script, '.json': json},
    cache: false,
    ignoreEmptySearchPlaces: false,
  })
}

/** Node.js keeps a module that it has loaded; with `--watch` a changed one has to be another. */
async function importFresh(path: string): Promise<unknown> {
  const {mtimeMs} = await stat(path)
  const module: {default?: unknown} = await import(`${pathToFileURL(path).href}?${Math.trunc(mtimeMs)}`)
  return module.default
}

function refuse(cwd: string, error: unknown): never {
  if (error instanceof UsageError) throw error
  const {path} = error as NodeJS.ErrnoException
  throw new UsageError(`cannot read ${path ? relative(cwd, path) : 'the configuration'}: ${problemOf(error).message}`)
}

/** The validator takes its time to load, and is only needed when there is something to validate. */
async function accept(found: LilconfigResult, cwd: string): Promise<Loaded | null> {
  if (!found) return null
  const {check, ConfigSchema} = await import('./schema.js')
  const {data, problems} = check(ConfigSchema, found.config)
  if (data) return {config: data, path: found.filepath}
  throw new UsageError(problems.map(it => `${relative(cwd, found.filepath)}: ${it}`))
}
