import {fileURLToPath} from 'node:url'
import {defineConfig, type MarkdownRenderer} from 'vitepress'
import {MARKDOWN} from '../playground/link.js'
import {sidebar} from './sidebar.js'

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url))

/*
 * In the pages, `summary-md` is the library of this repository. One package of the markdown parser has a variant for
 * browsers that needs the DOM. A worker has no DOM, so the other variant is used.
 */
const alias = {
  'summary-md': path('../../src/index.ts'),
  'decode-named-character-reference': path('../../node_modules/decode-named-character-reference/index.js'),
}

/** What the pages may load, and which servers they may call: only this site. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ')

/** Matches the document in a link to the playground. */
const LINKED = new RegExp(`#(${MARKDOWN}=.*)$`, 's')

/**
 * Keeps the fragments of links as they are. VitePress decodes the addresses of links, and a document in a fragment
 * would lose its line breaks.
 */
function keepFragments(md: MarkdownRenderer): void {
  const open = md.renderer.rules.link_open
  if (!open) return
  md.renderer.rules.link_open = (tokens, at, ...rest) => {
    const [, fragment] = LINKED.exec(tokens[at]?.attrGet('href') ?? '') ?? []
    const html = open(tokens, at, ...rest)
    if (fragment === undefined) return html
    return html.replace(/(href="[^"#]*#)[^"]*"/, (_, path: string) => `${path}${fragment.replaceAll('&', '&amp;')}"`)
  }
}

/** Keeps several spaces in a row within code. The compiler of Vue would write one of them. */
function keepSpaces(md: MarkdownRenderer): void {
  const code = md.renderer.rules.code_inline
  if (!code) return
  md.renderer.rules.code_inline = (tokens, at, ...rest) => {
    const token = tokens[at]
    if (token) token.content = token.content.replace(/ {2,}|^ /g, it => '\u00a0'.repeat(it.length))
    return code(tokens, at, ...rest)
  }
}

export default defineConfig({
  base: '/summary-md/',
  lang: 'en-GB',
  title: 'summary-md',
  description:
    'Reads structured markdown into typed objects, and says exactly where and how a document departs from its form.',
  cleanUrls: true,
  srcExclude: ['playground/**', '**/*.generated.md'],
  head: [
    ['link', {rel: 'icon', type: 'image/svg+xml', href: '/summary-md/mark.svg'}],
    ['meta', {name: 'color-scheme', content: 'light dark'}],
  ],
  transformHead: () => [['meta', {'http-equiv': 'Content-Security-Policy', content: POLICY}]],
  markdown: {
    theme: {light: 'github-light-high-contrast', dark: 'github-dark-high-contrast'},
    config: md => {
      keepFragments(md)
      keepSpaces(md)
    },
  },
  themeConfig: {
    logo: '/mark.svg',
    nav: [
      {text: 'Playground', link: '/#playground', activeMatch: '^/$'},
      {text: 'Guide', link: '/guide/first-steps', activeMatch: '/guide/'},
      {text: 'Forms', link: '/guide/forms'},
      {text: 'Diagnostics', link: '/diagnostics/', activeMatch: '/diagnostics/'},
      {text: 'API', link: '/api/', activeMatch: '/api/'},
    ],
    sidebar: sidebar(),
    outline: {level: [2, 3]},
    search: {provider: 'local'},
    socialLinks: [{icon: 'github', link: 'https://github.com/summary-md/summary-md'}],
    footer: {message: 'MIT licence. Documents read on these pages stay in the browser.'},
  },
  vite: {
    resolve: {alias},
    worker: {format: 'es'},
    build: {chunkSizeWarningLimit: 1200},
  },
})
