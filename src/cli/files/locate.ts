import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'

/**
 * Returns the path of a settings file. A name is relative to the folder. If no such file exists, it names a file of a
 * package that is installed there, such as `summary-md/vocabularies/eu-lac.json`. Otherwise it names a file of a
 * package that this package can resolve, such as its own.
 */
export function locate(name: string, base: string): string {
  const path = resolve(base, name)
  if (existsSync(path) || /^\.{0,2}[/\\]/.test(name)) return path
  for (const from of [pathToFileURL(join(base, 'settings.json')), import.meta.url]) {
    try {
      return createRequire(from).resolve(name)
    } catch {}
  }
  return path
}
