import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'

/**
 * The path of a file of settings. A name is relative to the folder; else it is a file of a package that is installed
 * there, such as `summary-md/vocabularies/eu-lac.json`; else one of a package that we can see, such as our own.
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
