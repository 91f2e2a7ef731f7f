import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {formFromIssueTemplate} from '../../src/index.js'

const ROOT = new URL('../../', import.meta.url)
const page = readFileSync(new URL('docs/guide/recipes.md', ROOT), 'utf8')
const source = (file: string) => fileURLToPath(new URL(file, ROOT))

/** The scripts of the page, by the names of their files. */
const scripts = new Map(
  [...page.matchAll(/`([\w./-]+\.js)`:\n\n```javascript\n(.*?)^```$/gms)].map(([, name = '', code = '']) => [
    name,
    code,
  ]),
)

const RECORD = '# Use YAML\n\n- Status: accepted\n- Date: 2024-03-04\n\n## Context and Problem Statement\n\nWhy?\n'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recipes-'))
  mkdirSync(join(folder, 'adr'))
  writeFileSync(join(folder, 'adr/0001-yaml.md'), RECORD)
  writeFileSync(join(folder, 'adr/notes.txt'), 'no record')
})
afterAll(() => rmSync(folder, {recursive: true}))

/** Bundles a script with the library of this repository. */
async function bundled(name: string): Promise<string> {
  const file = join(folder, `${name.replace(/\W/g, '-')}.mjs`)
  await build({
    stdin: {contents: scripts.get(name) as string, resolveDir: source('.')},
    alias: {
      'summary-md/forms': source('src/forms/index.ts'),
      'summary-md': source('src/index.ts'),
      'astro:content': source('test/support/astro-content.ts'),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url)"},
    logLevel: 'error',
    outfile: file,
  })
  return file
}

const imported = async (name: string) => import(/* @vite-ignore */ pathToFileURL(await bundled(name)).href)

describe('the scripts of the recipes', () => {
  it('are all tested', () => {
    expect([...scripts.keys()]).toEqual(['src/content.config.js', 'docs/decisions.data.js', '.github/read-issue.js'])
  })

  it('load the content of an Astro site', async () => {
    const {collections} = await imported('src/content.config.js')
    const entries: {id: string; data: {title: string; status: string}}[] = []
    const warnings: string[] = []
    const before = process.cwd()
    process.chdir(folder)
    try {
      await collections.decisions.loader.load({
        store: {clear: () => entries.splice(0), set: (it: (typeof entries)[0]) => entries.push(it)},
        parseData: async ({data}: {data: unknown}) => data,
        generateDigest: (text: string) => String(text.length),
        logger: {warn: (text: string) => warnings.push(text)},
      })
    } finally {
      process.chdir(before)
    }
    expect(entries.map(({id, data}) => [id, data.title, data.status])).toEqual([['0001-yaml', 'Use YAML', 'accepted']])
    expect(warnings.some(it => it.startsWith('0001-yaml.md:'))).toBe(true)
  })

  it('load the data of a VitePress site', async () => {
    const {default: loader} = await imported('docs/decisions.data.js')
    expect(loader.load([join(folder, 'adr/0001-yaml.md')])).toEqual([
      {url: '/adr/0001-yaml', title: 'Use YAML', status: 'accepted', date: '2024-03-04'},
    ])
  })

  it('read an issue', async () => {
    const template =
      'name: Bug\ndescription: A bug.\nbody:\n  - type: input\n    id: version\n    attributes: {label: Version}\n'
    expect(formFromIssueTemplate(template).scope.sections.map(it => it.key)).toEqual(['version'])
    mkdirSync(join(folder, '.github/ISSUE_TEMPLATE'), {recursive: true})
    writeFileSync(join(folder, '.github/ISSUE_TEMPLATE/bug.yml'), template)
    const event = join(folder, 'event.json')
    writeFileSync(event, JSON.stringify({issue: {number: 7, body: '### Version\n\n1.1.0\n'}}))
    const script = await bundled('.github/read-issue.js')
    const env = {...process.env, GITHUB_EVENT_PATH: event}
    const printed = execFileSync(process.execPath, [script], {cwd: folder, env, encoding: 'utf8'})
    expect(JSON.parse(printed)).toMatchObject({number: 7, version: '1.1.0'})
  })
})
