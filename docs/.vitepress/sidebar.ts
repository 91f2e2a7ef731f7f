import {existsSync, readdirSync, readFileSync} from 'node:fs'
import type {DefaultTheme} from 'vitepress'

const DOCS = new URL('../', import.meta.url)

type Item = DefaultTheme.SidebarItem

/** Returns these pages of a folder, each with its title. */
function pages(folder: string, ...names: readonly string[]): Item[] {
  return names.map(name => ({text: titleOf(new URL(`.${folder}${name}.md`, DOCS)), link: folder + name}))
}

/** Returns all pages of a folder, each with its title. */
function listed(folder: string): Item[] {
  const url = new URL(`.${folder}`, DOCS)
  if (!existsSync(url)) return []
  return readdirSync(url)
    .filter(name => name.endsWith('.md') && name !== 'index.md')
    .sort()
    .map(name => ({text: titleOf(new URL(name, url)), link: folder + name.replace(/\.md$/, '')}))
}

function titleOf(page: URL): string {
  return /^# (.*)$/m.exec(readFileSync(page, 'utf8'))?.[1] ?? ''
}

const guide: Item[] = [
  {
    text: 'Guide',
    items: pages('/guide/', 'why', 'first-steps', 'result', 'diagnostics', 'missing-values', 'writing', 'rules'),
  },
  {
    text: 'Forms',
    items: pages('/guide/', 'forms', 'bundled-forms', 'infer-form', 'schemas', 'vocabularies', 'accepted').concat(
      pages('/', 'form'),
    ),
  },
  {
    text: 'How to',
    items: pages(
      '/guide/',
      'command',
      'ci',
      'pipelines',
      'query-engines',
      'unified',
      'language-models',
      'recipes',
      'regular-expressions',
    ),
  },
  {
    text: 'Background',
    items: pages('/guide/', 'promises', 'limits', 'performance').concat(pages('/', 'contributing')),
  },
  {
    text: 'Reference',
    items: [
      {text: 'Diagnostics', link: '/diagnostics/'},
      {text: 'API', link: '/api/'},
    ],
  },
]

const KINDS = [
  ['Functions', 'functions'],
  ['Classes', 'classes'],
  ['Variables', 'variables'],
  ['Interfaces', 'interfaces'],
  ['Types', 'type-aliases'],
] as const

export function sidebar(): DefaultTheme.SidebarMulti {
  return {
    '/guide/': guide,
    '/form': guide,
    '/contributing': guide,
    '/diagnostics/': [{text: 'Diagnostics', link: '/diagnostics/', items: listed('/diagnostics/')}],
    '/api/': [{text: 'API', link: '/api/'}, ...modules().flatMap(kindsOf)],
  }
}

/** The modules of the reference, by their import names: the folders that have a page of their own. */
function modules(): string[] {
  const url = new URL('./api/', DOCS)
  if (!existsSync(url)) return []
  return readdirSync(url, {recursive: true, encoding: 'utf8'})
    .filter(it => it.endsWith('/index.md'))
    .map(it => it.slice(0, -'/index.md'.length))
    .sort()
}

function kindsOf(module: string): Item[] {
  const folder = `/api/${module}/`
  return KINDS.map(([text, kind]) => ({text: `${module}: ${text}`, items: listed(`${folder}${kind}/`)})).filter(
    it => it.items.length > 0,
  )
}
