import {execFileSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Packs the package as for publishing, in a copy, so that the files of other tests do not change. Returns the path of
 * the tarball.
 */
export function pack(): string {
  const folder = mkdtempSync(join(tmpdir(), 'summary-md-pack-'))
  const {files, scripts} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    files: string[]
    scripts: Record<string, string>
  }
  for (const name of ['package.json', 'README.md', 'LICENSE', ...files])
    cpSync(join(ROOT, name), join(folder, name), {recursive: true})
  const prepack = (scripts['prepack'] ?? '').replace(/^npm run build && /, '')
  execFileSync(join(ROOT, 'node_modules/.bin', prepack), {cwd: folder})
  const out = execFileSync('npm', ['pack', '--ignore-scripts', '--json'], {cwd: folder, encoding: 'utf8'})
  const [{filename}] = JSON.parse(out) as [{filename: string}]
  return join(folder, filename)
}

/** Creates an empty project with the tarball installed and these files. */
export function project(tarball: string, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'summary-md-project-'))
  writeFileSync(join(folder, 'package.json'), '{"name": "project", "private": true}')
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', tarball], {cwd: folder})
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

/**
 * Creates a project with the files of the tarball beside the packages that are installed here, to use it together with
 * them. It downloads nothing.
 */
export function projectBeside(tarball: string, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'summary-md-beside-'))
  const own = join(folder, 'node_modules/summary-md')
  mkdirSync(own, {recursive: true})
  execFileSync('tar', ['-xzf', tarball, '-C', own, '--strip-components=1'])
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    const link = join(folder, 'node_modules', name)
    if (!existsSync(link)) symlinkSync(join(ROOT, 'node_modules', name), link)
  }
  writeFileSync(join(folder, 'package.json'), '{"name": "project", "private": true, "type": "module"}')
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

export function node(folder: string, ...args: string[]): string {
  return execFileSync(process.execPath, args, {cwd: folder, encoding: 'utf8'})
}
