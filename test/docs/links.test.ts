import {existsSync, readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {sidebar} from '../../docs/.vitepress/sidebar.js'

const ROOT = new URL('../../', import.meta.url)
const read = (url: URL) => readFileSync(url, 'utf8')

const pages = [
  'README.md',
  'SECURITY.md',
  ...globSync('docs/**/*.md', {cwd: ROOT, ignore: ['docs/api/**', '**/node_modules/**']}),
]

/** Where the files of the repository are on the web: pages of the site link to those outside of it there. */
const REPOSITORY = 'https://github.com/summary-md/summary-md/blob/main/'

/** Links to files of the repository, outside code. */
function linksOf(page: string): string[] {
  const text = read(new URL(page, ROOT))
    .replace(/^```.*?^```$/gms, '')
    .replace(/`[^`\n]*`/g, '')
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => (link.startsWith(REPOSITORY) ? new URL(link.slice(REPOSITORY.length), ROOT).href : link))
    .filter(it => !/^(?!file:)\w+:/.test(it))
}

/** The anchors of a page: its headings as GitHub and VitePress name them. */
function anchorsOf(page: URL): string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  )
}

describe('links', () => {
  it.each(pages)('of %s have a target', page => {
    const dead = linksOf(page).filter(link => {
      const target = new URL(link, new URL(page, ROOT))
      const file = new URL(target.pathname, target)
      if (!existsSync(file)) return true
      // What follows is a document, which the page of its diagnostic tests.
      if (file.pathname.endsWith('/docs/index.md') && target.hash.startsWith('#markdown=')) return false
      return target.hash !== '' && !anchorsOf(file).includes(target.hash.slice(1))
    })
    expect(dead).toEqual([])
  })

  it('are on every page of the guide', () => {
    expect(pages.filter(page => page.startsWith('docs/guide/')).flatMap(linksOf).length).toBeGreaterThan(20)
  })
})

describe('sidebar', () => {
  it('links to every page of the guide', () => {
    const shown = JSON.stringify(sidebar()['/guide/'])
    const names = pages.filter(it => /^docs\/(?:guide\/(?!.*\.generated)|contributing|form)/.test(it))
    const absent = names.map(it => it.slice('docs'.length, -'.md'.length)).filter(it => !shown.includes(`"${it}"`))
    expect(names.length).toBeGreaterThan(10)
    expect(absent).toEqual([])
  })

  it('names each page as its title does', () => {
    const entries = sidebar()['/guide/'] as {items: {text: string; link: string}[]}[]
    const differing = entries
      .flatMap(it => it.items)
      .filter(({link}) => link !== '/api/')
      .filter(({text, link}) => {
        const page = new URL(`docs${link.replace(/\/$/, '/index')}.md`, ROOT)
        return !read(page).includes(`# ${text}\n`)
      })
    expect(differing).toEqual([])
  })
})
