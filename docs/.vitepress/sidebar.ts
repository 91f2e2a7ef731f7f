import {existsSync, readdirSync} from 'node:fs'
import type {DefaultTheme} from 'vitepress'

const DOCS = new URL('../', import.meta.url)

type Item = DefaultTheme.SidebarItem

/** Those of these pages that are there. */
function pages(folder: string, all: readonly (readonly [text: string, name: string])[]): Item[] {
  return all
    .filter(([, name]) => existsSync(new URL(`.${folder}${name}.md`, DOCS)))
    .map(([text, name]) => ({text, link: folder + name}))
}

/** The pages of a folder, each under its name. */
function listed(folder: string): Item[] {
  const url = new URL(`.${folder}`, DOCS)
  if (!existsSync(url)) return []
  return readdirSync(url)
    .filter(name => name.endsWith('.md') && name !== 'index.md')
    .sort()
    .map(name => name.replace(/\.md$/, ''))
    .map(text => ({text, link: folder + text}))
}

const guide: Item[] = [
  {
    text: 'Guide',
    items: pages('/guide/', [
      ['Why', 'why'],
      ['First steps', 'first-steps'],
      ['The result', 'result'],
      ['Diagnostics and fixes', 'diagnostics'],
      ['Writing back', 'writing'],
      ['Your own rules', 'rules'],
    ]),
  },
  {
    text: 'Forms',
    items: pages('/guide/', [
      ['Forms', 'forms'],
      ['Forms that come with the package', 'bundled-forms'],
      ['Infer a form from documents', 'infer-form'],
      ['Schemas and JSON Schema', 'schemas'],
      ['Vocabularies', 'vocabularies'],
      ['Accepted ways to write', 'accepted'],
    ]).concat(pages('/', [['The built-in form', 'form']])),
  },
  {
    text: 'In use',
    items: pages('/guide/', [
      ['The command', 'command'],
      ['Continuous integration', 'ci'],
      ['Pipelines', 'pipelines'],
      ['Databases and warehouses', 'query-engines'],
      ['unified and editors', 'unified'],
      ['With a language model', 'language-models'],
      ['Recipes', 'recipes'],
      ['From regular expressions', 'regular-expressions'],
    ]),
  },
  {
    text: 'Good to know',
    items: pages('/guide/', [
      ['What is kept and what is never done', 'promises'],
      ['Errors and limits', 'limits'],
      ['Performance', 'performance'],
    ]).concat(pages('/', [['Contributing', 'contributing']])),
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
